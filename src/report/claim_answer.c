#include "report/claim_answer.h"

#include <mpfr.h>
#include <string.h>

#include "report/answer.h"

enum { DIGITS = 6 };

/* A lower bound of a lower bound. */
static json_t *margin_text(double margin)
{
    char text[64];
    mpfr_t exact;
    mpfr_init2(exact, 53);
    mpfr_set_d(exact, margin, MPFR_RNDN); /* exact */
    mpfr_snprintf(text, sizeof text, "%.*RDg", DIGITS, exact);
    mpfr_clear(exact);
    return json_string(text);
}

static const char *verdict_of(const ps_claim_report *report, const char *name, const ps_obligation_report *about)
{
    if (about->times == 0)
        return "not checked";
    if (report->status == PS_OK || report->failed == NULL || strcmp(report->failed, name) != 0)
        return "accepted";
    return report->refuted ? "false" : "undecided";
}

static json_t *obligation(const ps_claim_report *report, const char *name, const char *statement, bool is_inequality,
                          const ps_obligation_report *about)
{
    const char *verdict = verdict_of(report, name, about);
    bool has_margin = is_inequality && strcmp(verdict, "accepted") == 0;
    return json_pack("{s:s, s:s, s:s, s:I, s:I, s:I, s:o}", "name", name, "statement", statement, "verdict", verdict, "times",
                     (json_int_t)about->times, "boxes", (json_int_t)about->boxes, "bits", (json_int_t)about->precision, "margin",
                     has_margin ? margin_text(about->margin) : json_null());
}

static json_t *obligations(const ps_claim_kind *kind, const ps_claim_report *report)
{
    json_t *list = json_array();
    for (size_t i = 0; i < PS_CLAIM_OBLIGATIONS && kind->obligations[i].name != NULL; i++) {
        const ps_claim_obligation *o = &kind->obligations[i];
        ps_buffer statement = {0};
        ps_claim_print_obligation(&statement, o);
        json_array_append_new(list, obligation(report, o->name, statement.text, strchr("<>", o->relation[0]) != NULL, &report->obligations[i]));
        ps_buffer_clear(&statement);
    }
    if (kind->steps != NULL) {
        ps_buffer statement = {0};
        ps_claim_print_orbit(&statement, kind);
        json_array_append_new(list, obligation(report, "orbit", statement.text, false, &report->obligations[PS_CLAIM_OBLIGATIONS]));
        ps_buffer_clear(&statement);
    }
    return list;
}

/* What a claim says is said only if it holds for all values of the parameters. */
static json_t *conclusion(const ps_certificate *certificate, size_t index, const ps_claim_report *report, bool covered)
{
    ps_buffer sentence = {0};
    if (report->status != PS_OK || !covered)
        return json_null();
    ps_certificate_print_conclusion(&sentence, certificate, index);
    json_t *text = answer_text(sentence.text);
    ps_buffer_clear(&sentence);
    return text;
}

json_t *claim_answer(const ps_certificate *certificate, size_t index, const ps_claim_report *report, bool covered)
{
    json_t *claim = answer_claim(certificate, index);
    json_object_set_new(claim, "verdict", json_string(report->status == PS_OK ? "accepted" : "rejected"));
    json_object_set_new(claim, "conclusion", conclusion(certificate, index, report, covered));
    json_object_set_new(claim, "reason", answer_text(report->status == PS_OK ? NULL : report->message.text));
    json_object_set_new(claim, "boxes", json_integer((json_int_t)report->cells));
    json_object_set_new(claim, "bits", json_integer(report->precision));
    json_object_set_new(claim, "obligations", obligations(ps_certificate_kind(certificate, index), report));
    return claim;
}

json_t *claim_answer_not_checked(const ps_certificate *certificate, size_t index)
{
    const ps_claim_report none = {0};
    json_t *claim = answer_claim(certificate, index), *about = obligations(ps_certificate_kind(certificate, index), &none);
    json_object_update_new(claim, json_pack("{s:s, s:n, s:s, s:i, s:i, s:o}", "verdict", "not checked", "conclusion", "reason",
                                            "it rests on the minimum, which was not accepted", "boxes", 0, "bits", 0, "obligations", about));
    return claim;
}

json_t *cover_answer(const ps_certificate *certificate, const char *gap)
{
    if (certificate->cell_count == 0)
        return json_null();
    return json_pack("{s:b, s:I, s:o}", "accepted", gap == NULL, "cells", (json_int_t)certificate->cell_count, "reason", answer_text(gap));
}
