#include "report/check_answer.h"

#include <stdio.h>

#include "prodstab/check.h"
#include "prodstab/file.h"
#include "report/answer.h"
#include "report/claim_answer.h"

const char *const check_members[] = {"files", NULL};

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
    file->cover = cover_answer(certificate, gap);
}

static void on_claim(void *context, const ps_certificate *certificate, size_t index, const ps_claim_report *report)
{
    checked_file *file = context;
    json_array_append_new(file->claims, claim_answer(certificate, index, report, file->covered));
}

/* Those that were not looked at. */
static void add_others(checked_file *file, const ps_certificate *certificate)
{
    for (size_t i = json_array_size(file->claims); i < ps_certificate_kind_count(certificate); i++)
        json_array_append_new(file->claims, claim_answer_not_checked(certificate, i));
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
