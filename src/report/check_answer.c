#include "report/check_answer.h"

#include <mpfr.h>
#include <stdio.h>
#include <string.h>

#include "prodstab/check.h"
#include "prodstab/file.h"
#include "report/answer.h"

enum { DIGITS = 6 };

const char *const check_members[] = {"files", NULL};

/* ---- obligations ---- */

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

/* ---- claims ---- */

typedef struct checked_file {
    json_t *loss, *cover, *claims;
    bool covered;
} checked_file;

static void on_begin(void *context, const ps_certificate *certificate, const char *gap)
{
    checked_file *file = context;
    file->covered = gap == NULL;
    file->loss = answer_loss(&certificate->loss);
    if (certificate->cell_count > 0)
        file->cover = json_pack("{s:b, s:I, s:o}", "accepted", gap == NULL, "cells", (json_int_t)certificate->cell_count, "reason",
                                answer_text(gap));
}

/* What a claim says is said only if it holds for all values of the parameters. */
static json_t *conclusion(const checked_file *file, const ps_certificate *certificate, size_t index, const ps_claim_report *report)
{
    ps_buffer sentence = {0};
    if (report->status != PS_OK || !file->covered)
        return json_null();
    ps_certificate_print_conclusion(&sentence, certificate, index);
    json_t *text = answer_text(sentence.text);
    ps_buffer_clear(&sentence);
    return text;
}

static void on_claim(void *context, const ps_certificate *certificate, size_t index, const ps_claim_report *report)
{
    checked_file *file = context;
    json_t *claim = answer_claim(certificate, index);
    json_object_set_new(claim, "verdict", json_string(report->status == PS_OK ? "accepted" : "rejected"));
    json_object_set_new(claim, "conclusion", conclusion(file, certificate, index, report));
    json_object_set_new(claim, "reason", answer_text(report->status == PS_OK ? NULL : report->message.text));
    json_object_set_new(claim, "boxes", json_integer((json_int_t)report->cells));
    json_object_set_new(claim, "bits", json_integer(report->precision));
    json_object_set_new(claim, "obligations", obligations(ps_certificate_kind(certificate, index), report));
    json_array_append_new(file->claims, claim);
}

/* Those that were not looked at, as the minimum was not accepted. */
static void add_others(checked_file *file, const ps_certificate *certificate)
{
    const ps_claim_report none = {0};
    for (size_t i = json_array_size(file->claims); i < ps_certificate_kind_count(certificate); i++) {
        json_t *claim = answer_claim(certificate, i), *about = obligations(ps_certificate_kind(certificate, i), &none);
        json_object_update_new(claim, json_pack("{s:s, s:n, s:s, s:i, s:i, s:o}", "verdict", "not checked", "conclusion", "reason",
                                                "it rests on the minimum, which was not accepted", "boxes", 0, "bits", 0, "obligations", about));
        json_array_append_new(file->claims, claim);
    }
}

/* ---- files ---- */

static json_t *file_object(const char *path, const char *verdict, checked_file *file, uint64_t boxes, json_t *error)
{
    return json_pack("{s:o, s:s?, s:o?, s:o?, s:o, s:I, s:o?}", "file", answer_text(path), "verdict", verdict, "loss", file->loss, "cover",
                     file->cover, "claims", file->claims, "boxes", (json_int_t)boxes, "error", error);
}

static json_t *fail(const char *path, ps_status status, const char *message)
{
    answer_in_file(path);
    json_t *error = answer_error_object(status, message);
    answer_error_is(error);
    return error;
}

static int check_file(json_t *files, const char *path, const char *program)
{
    const ps_check_limits limits = PS_CHECK_LIMITS_DEFAULT;
    checked_file file = {.claims = json_array()};
    const ps_check_visitor visitor = {on_begin, on_claim, &file};
    ps_certificate certificate;
    ps_claim_report report;
    ps_buffer text = {0};
    ps_error error = {0};
    if (ps_file_read(&text, path, PS_CERTIFICATE_BYTES, &error) != PS_OK) {
        fprintf(stderr, "%s: %s\n", program, error.message);
        json_array_append_new(files, file_object(path, NULL, &file, 0, fail(path, error.status, error.message)));
        ps_buffer_clear(&text);
        return PS_EXIT_INPUT;
    }
    ps_status status = ps_check_certificate(&report, &certificate, text.length > 0 ? text.text : "", text.length, &limits, &visitor);
    if (status == PS_MALFORMED) {
        fprintf(stderr, "%s: %s: %s: %s\n", program, path, ps_status_text(status), report.message.text);
        json_array_append_new(files, file_object(path, NULL, &file, 0, fail(path, status, report.message.text)));
    } else {
        add_others(&file, &certificate);
        json_array_append_new(files, file_object(path, status == PS_OK ? "accepted" : "rejected", &file, report.cells, NULL));
    }
    ps_certificate_clear(&certificate);
    ps_claim_report_clear(&report);
    ps_buffer_clear(&text);
    return status == PS_OK ? PS_EXIT_OK : status == PS_MALFORMED ? PS_EXIT_INPUT : PS_EXIT_NEGATIVE;
}

int check_answer(const char *const *paths, size_t count, const char *program)
{
    json_t *files = json_array();
    int code = PS_EXIT_OK;
    for (size_t i = 0; i < count; i++) {
        int one = check_file(files, paths[i], program);
        code = one > code ? one : code;
    }
    answer_set("files", files);
    return code;
}
