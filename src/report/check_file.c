/* One file: read, check, and say what was proved. The same code serves prodstab-check and `prodstab check`. */
#include "report/check_file.h"

#include <stdio.h>

#include "prodstab/check.h"
#include "prodstab/file.h"

typedef struct printing {
    const char *path;
    bool covered;
} printing;

static void print_loss(void *context, const ps_certificate *certificate, const char *gap)
{
    printing *p = context;
    ps_buffer loss = {0};
    p->covered = gap == NULL;
    ps_loss_print(&loss, &certificate->loss);
    printf("%s: %s\n", p->path, loss.text);
    if (certificate->cell_count > 0)
        printf("  cover: %s%s (cells: %zu)\n", gap == NULL ? "accepted" : "rejected: ", gap == NULL ? "" : gap, certificate->cell_count);
    ps_buffer_clear(&loss);
}

static void print_claim(void *context, const ps_certificate *certificate, size_t index, const ps_claim_report *report)
{
    bool accepted = report->status == PS_OK;
    printf("  %s: %s%s\n", ps_certificate_kind(certificate, index)->name, accepted ? "accepted" : "rejected: ",
           accepted ? "" : report->message.text);
    if (accepted && ((const printing *)context)->covered) {
        ps_buffer sentence = {0};
        ps_certificate_print_conclusion(&sentence, certificate, index);
        printf("    %s\n", sentence.text);
        ps_buffer_clear(&sentence);
    }
    if (!accepted && index == 0)
        printf("  (the other claims rest on this one and were not looked at)\n");
    fflush(stdout);
}

int check_text(const char *path, const ps_buffer *text, const char *program)
{
    const ps_check_limits limits = PS_CHECK_LIMITS_DEFAULT;
    printing context = {path, false};
    const ps_check_visitor visitor = {print_loss, print_claim, &context};
    ps_certificate certificate;
    ps_claim_report report;
    ps_status status = ps_check_certificate(&report, &certificate, text->length > 0 ? text->text : "", text->length, &limits, &visitor);
    if (status == PS_MALFORMED)
        fprintf(stderr, "%s: %s: %s: %s\n", program, path, ps_status_text(status), report.message.text);
    else
        printf("%s: %s\n", path, status == PS_OK ? "all claims accepted" : "REJECTED");
    ps_certificate_clear(&certificate);
    ps_claim_report_clear(&report);
    return status == PS_OK ? PS_EXIT_OK : status == PS_MALFORMED ? PS_EXIT_INPUT : PS_EXIT_NEGATIVE;
}

int check_file(const char *path, const char *program)
{
    ps_buffer text = {0};
    ps_error error = {0};
    int code = PS_EXIT_INPUT;
    if (ps_file_read(&text, path, PS_CERTIFICATE_BYTES, &error) == PS_OK)
        code = check_text(path, &text, program);
    else
        fprintf(stderr, "%s: %s\n", program, error.message);
    ps_buffer_clear(&text);
    return code;
}
