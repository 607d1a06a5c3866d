#include "cli/certified.h"

#include <stdlib.h>
#include <string.h>

#include "cli/command.h"
#include "report/answer.h"

void certified_bracket(const ps_certificate *certificate, mpq_t lo, mpq_t hi)
{
    for (size_t i = 0; i < ps_certificate_part_count(certificate); i++) {
        const ps_claim *minimum = ps_certificate_part((ps_certificate *)certificate, i)->claims;
        if (i == 0 || mpq_cmp(minimum->values[0], lo) < 0)
            mpq_set(lo, minimum->values[0]);
        if (i == 0 || mpq_cmp(minimum->values[1], hi) > 0)
            mpq_set(hi, minimum->values[1]);
    }
}

static const char *reason_of(const ps_certify_outcome *outcome)
{
    return outcome->message.length > 0 ? outcome->message.text : "?";
}

/* ---- for people ---- */

void print_not_proved(const ps_certify_result *result)
{
    for (size_t i = 0; i < result->outcome_count; i++) {
        const ps_certify_outcome *outcome = &result->outcomes[i];
        ps_buffer line = {0};
        if (outcome->status == PS_OK)
            continue;
        ps_buffer_printf(&line, "%s: %s", outcome->kind->name, reason_of(outcome));
        print_row("not proved", line.text);
        ps_buffer_clear(&line);
    }
}

void print_notes(const ps_certify_result *result)
{
    const char *text = result->notes.length > 0 ? result->notes.text : "";
    while (*text != '\0') {
        size_t length = strcspn(text, "\n");
        char *line = ps_copy_text(text, length);
        print_row("note", line);
        free(line);
        text += length + (text[length] != '\0');
    }
}

void print_certificate(const ps_certify_result *result, const char *path)
{
    ps_buffer line = {0};
    size_t claims = ps_certificate_kind_count(&result->certificate);
    ps_buffer_printf(&line, "%s: %zu claim%s accepted by the checker (%llu boxes), %zu by Arb too",
                     path != NULL ? path : "not written (-o FILE)", claims, claims == 1 ? "" : "s", (unsigned long long)result->cells,
                     result->by_balls);
    print_row("certificate", line.text);
    ps_buffer_clear(&line);
}

/* ---- the JSON object ---- */

/* All claims are accepted: the checker has read the certificate as it is written. */
json_t *answer_claims(const ps_certificate *certificate)
{
    json_t *claims = json_array();
    for (size_t i = 0; i < ps_certificate_kind_count(certificate); i++) {
        json_t *claim = answer_claim(certificate, i);
        ps_buffer summary = {0}, conclusion = {0};
        ps_certificate_print_summary(&summary, certificate, i);
        ps_certificate_print_conclusion(&conclusion, certificate, i);
        json_object_set_new(claim, "summary", answer_text(summary.text));
        json_object_set_new(claim, "conclusion", answer_text(conclusion.text));
        json_array_append_new(claims, claim);
        ps_buffer_clear(&summary);
        ps_buffer_clear(&conclusion);
    }
    return claims;
}

static json_t *claims_not_proved(const ps_certify_result *result)
{
    json_t *claims = json_array();
    for (size_t i = 0; i < result->outcome_count; i++) {
        const ps_certify_outcome *outcome = &result->outcomes[i];
        if (outcome->status != PS_OK)
            json_array_append_new(claims, json_pack("{s:s, s:o, s:o, s:b}", "claim", outcome->kind->name, "kind",
                                                    answer_kind(outcome->status), "reason", answer_text(reason_of(outcome)), "named",
                                                    outcome->requested));
    }
    return claims;
}

void answer_certified(const ps_certify_result *result, const char *path)
{
    answer_set("claims", answer_claims(&result->certificate));
    answer_set("not_proved", claims_not_proved(result));
    answer_set("notes", answer_lines(&result->notes));
    answer_set("certificate", answer_text(path));
    answer_set("cells", json_integer((json_int_t)result->certificate.cell_count));
    answer_set("boxes", json_integer((json_int_t)result->cells));
    answer_set("by_balls", json_integer((json_int_t)result->by_balls));
    answer_set("operations", json_integer((json_int_t)result->operations));
}

void answer_minimum(const ps_certificate *certificate)
{
    mpq_t lo, hi;
    mpq_inits(lo, hi, NULL);
    certified_bracket(certificate, lo, hi);
    answer_set("loss", answer_loss(&certificate->loss));
    answer_set("minimum", answer_range(lo, hi));
    mpq_clears(lo, hi, NULL);
}
