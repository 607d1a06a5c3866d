/* What the page runs: reads a certificate from standard input, checks it as prodstab-check does, and prints what it finds, when it
 * finds it: JSON objects, a line each. {"begin": ..} is what has been read, {"claim": ..} is one claim, {"end": ..} the verdict on
 * the whole, which there always is unless the program was ended. Exit code as that of prodstab-check. */
#include <jansson.h>
#include <stdio.h>

#include "prodstab/check.h"
#include "prodstab/export.h"
#include "prodstab/file.h"
#include "prodstab/version.h"
#include "report/answer.h"
#include "report/claim_answer.h"

/* Takes the value over. */
static void print_event(const char *name, json_t *value)
{
    json_t *event = json_pack("{s:o}", name, value);
    json_dumpf(event, stdout, JSON_COMPACT);
    fputc('\n', stdout);
    fflush(stdout);
    json_decref(event);
}

static json_t *kinds_of(const ps_certificate *certificate)
{
    json_t *kinds = json_array();
    for (size_t i = 0; i < ps_certificate_kind_count(certificate); i++) {
        const ps_claim_kind *kind = ps_certificate_kind(certificate, i);
        json_array_append_new(kinds, json_pack("{s:s, s:s, s:s}", "claim", kind->name, "section", kind->section, "theorem", kind->theorem));
    }
    return kinds;
}

static json_t *mathml_name(const char *name)
{
    ps_buffer text = {0};
    ps_export_mathml_name(&text, name);
    json_t *mathml = answer_text(text.text);
    ps_buffer_clear(&text);
    return mathml;
}

/* With the formula in MathML, or null if that is too long, and the parameters' names. */
static json_t *loss_with_mathml(const ps_loss *loss)
{
    json_t *answer = answer_loss(loss);
    ps_buffer mathml = {0};
    bool fits = ps_export_mathml(&mathml, loss, NULL) == PS_OK;
    json_object_set_new(answer, "mathml", fits ? answer_text(mathml.text) : json_null());
    ps_buffer_clear(&mathml);
    json_t *names = json_array();
    for (size_t i = 0; i < loss->parameter_count; i++)
        json_array_append_new(names, mathml_name(loss->parameters[i].name));
    json_object_set_new(answer, "names", names);
    return answer;
}

static void on_begin(void *context, const ps_certificate *certificate, const char *gap)
{
    bool *covered = context;
    *covered = gap == NULL;
    print_event("begin", json_pack("{s:s, s:o, s:o, s:o, s:o, s:o}", "checker", ps_version(), "loss", loss_with_mathml(&certificate->loss),
                                   "cover", cover_answer(certificate, gap), "claims", kinds_of(certificate), "producer",
                                   answer_text(certificate->producer), "comment", answer_text(certificate->comment)));
}

static json_t *typeset(const char *sentence)
{
    ps_buffer text = {0};
    if (sentence == NULL)
        return json_null();
    ps_export_sentence(&text, sentence, PS_TEXT_HTML);
    json_t *html = answer_text(text.text);
    ps_buffer_clear(&text);
    return html;
}

static void on_claim(void *context, const ps_certificate *certificate, size_t index, const ps_claim_report *report)
{
    const bool *covered = context;
    json_t *claim = claim_answer(certificate, index, report, *covered);
    json_object_set_new(claim, "html", typeset(json_string_value(json_object_get(claim, "conclusion"))));
    print_event("claim", claim);
    if (report->status == PS_OK || index > 0)
        return;
    for (size_t i = 1; i < ps_certificate_kind_count(certificate); i++)
        print_event("claim", claim_answer_not_checked(certificate, i));
}

static int end(const char *verdict, const char *reason, int code)
{
    print_event("end", json_pack("{s:s, s:o}", "verdict", verdict, "reason", answer_text(reason)));
    return code;
}

static int check(const ps_buffer *text)
{
    const ps_check_limits limits = PS_CHECK_LIMITS_DEFAULT;
    bool covered = false;
    const ps_check_visitor visitor = {on_begin, on_claim, &covered};
    ps_certificate certificate;
    ps_claim_report report;
    ps_status status = ps_check_certificate(&report, &certificate, text->length > 0 ? text->text : "", text->length, &limits, &visitor);
    int code = status == PS_OK          ? end("accepted", NULL, PS_EXIT_OK)
               : status == PS_MALFORMED ? end("malformed", report.message.text, PS_EXIT_INPUT)
                                        : end("rejected", report.message.text, PS_EXIT_NEGATIVE);
    ps_certificate_clear(&certificate);
    ps_claim_report_clear(&report);
    return code;
}

int main(void)
{
    ps_buffer text = {0};
    ps_error error = {0};
    int code = ps_file_read(&text, "-", PS_CERTIFICATE_BYTES, &error) == PS_OK ? check(&text)
                                                                               : end("malformed", error.message, PS_EXIT_INPUT);
    ps_buffer_clear(&text);
    return code;
}
