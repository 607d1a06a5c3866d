/* One file: read, check, and say what was proved. The same code serves prodstab-check and `prodstab check`. */
#include <stdio.h>

#include "prodstab/certificate.h"
#include "prodstab/check.h"

static void print_conclusion(const ps_certificate *certificate, size_t index)
{
    ps_buffer sentence = {0};
    ps_certificate_print_conclusion(&sentence, certificate, index);
    printf("    %s\n", sentence.text);
    ps_buffer_clear(&sentence);
}

static bool check_cover(const ps_certificate *certificate)
{
    ps_buffer message = {0};
    bool covered = ps_check_cover(certificate, &message);
    if (certificate->cell_count > 0)
        printf("  cover: %s%s (cells: %zu)\n", covered ? "accepted" : "rejected: ", covered ? "" : message.text,
               certificate->cell_count);
    ps_buffer_clear(&message);
    return covered;
}

/* Whether what the claim takes for granted was accepted; else the report says what was not. */
static bool stands_on_accepted(ps_claim_report *report, ps_certificate *certificate, size_t index, const bool *accepted)
{
    const ps_certificate *part = ps_certificate_part(certificate, 0); /* the kinds are the same in all */
    const ps_claim *claim = &part->claims[index];
    bool all = true;
    for (size_t i = 0; i < index; i++)
        all = all && accepted[i];
    *report = (ps_claim_report){.status = PS_REJECTED};
    if (claim->kind->rests_on != NULL && !all)
        ps_buffer_puts(&report->message, "it rests on the claims before it, and not all of these were accepted");
    else if (claim->base != NULL && !accepted[claim->base - part->claims])
        ps_buffer_printf(&report->message, "it builds on the claim '%s', which was not accepted", claim->kind->builds_on);
    return report->message.length == 0;
}

static bool check_claims(ps_certificate *certificate)
{
    const ps_check_limits limits = PS_CHECK_LIMITS_DEFAULT;
    bool covered = check_cover(certificate), accepted = covered, accepted_claims[PS_CERTIFICATE_CLAIMS];
    for (size_t i = 0; i < ps_certificate_kind_count(certificate); i++) {
        const ps_claim_kind *kind = ps_certificate_kind(certificate, i);
        ps_claim_report report;
        if (stands_on_accepted(&report, certificate, i, accepted_claims))
            ps_check_certificate_claim(&report, certificate, i, &limits);
        bool fine = accepted_claims[i] = report.status == PS_OK;
        printf("  %s: %s%s\n", kind->name, fine ? "accepted" : "rejected: ", fine ? "" : report.message.text);
        if (fine && covered)
            print_conclusion(certificate, i);
        ps_claim_report_clear(&report);
        accepted = accepted && fine;
        if (!fine && i == 0) {
            printf("  (the other claims rest on this one and were not looked at)\n");
            break;
        }
    }
    return accepted;
}

int ps_check_file(const char *path, const char *program)
{
    ps_certificate certificate;
    ps_error error = {0};
    int code = PS_EXIT_OK;
    if (ps_certificate_read(&certificate, path, &error) != PS_OK) {
        if (error.status == PS_IO)
            fprintf(stderr, "%s: %s\n", program, error.message);
        else
            fprintf(stderr, "%s: %s: %s: %s\n", program, path, ps_status_text(error.status), error.message);
        code = PS_EXIT_INPUT;
    } else {
        ps_buffer loss = {0};
        ps_loss_print(&loss, &certificate.loss);
        printf("%s: %s\n", path, loss.text);
        ps_buffer_clear(&loss);
        bool accepted = check_claims(&certificate);
        printf("%s: %s\n", path, accepted ? "all claims accepted" : "REJECTED");
        code = accepted ? PS_EXIT_OK : PS_EXIT_NEGATIVE;
    }
    ps_certificate_clear(&certificate);
    return code;
}
