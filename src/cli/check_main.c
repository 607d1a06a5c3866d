/* prodstab-check FILE... -- verifies certificates. Trusts nothing that they say about themselves. */
#include <stdio.h>
#include <string.h>

#include "prodstab/certificate.h"
#include "prodstab/check.h"
#include "prodstab/version.h"

static const char usage[] =
    "usage: prodstab-check FILE...   (\"-\" is standard input)\n"
    "Verifies prodstab certificates and states what each proves.\n"
    "exit: 0 all claims accepted; 1 a claim rejected; 2 a file malformed or unreadable\n";

static void print_conclusion(const ps_certificate *certificate, const ps_claim *claim)
{
    ps_buffer sentence = {0};
    ps_claim_print_conclusion(&sentence, &certificate->claims[0], claim);
    printf("    %s\n", sentence.text);
    ps_buffer_clear(&sentence);
}

static bool check_claims(ps_certificate *certificate)
{
    const ps_check_limits limits = PS_CHECK_LIMITS_DEFAULT;
    bool accepted = true;
    for (size_t i = 0; i < certificate->claim_count; i++) {
        const ps_claim *claim = &certificate->claims[i];
        ps_claim_report report;
        ps_check_claim_among(&report, &certificate->loss, certificate->claims, i, &limits);
        if (claim->kind->rests_on != NULL && report.status == PS_OK && !accepted) {
            report.status = PS_REJECTED;
            ps_buffer_puts(&report.message, "it rests on the claims before it, and not all of these were accepted");
        }
        bool fine = report.status == PS_OK;
        printf("  %s: %s%s\n", claim->kind->name, fine ? "accepted" : "rejected: ", fine ? "" : report.message.text);
        if (fine)
            print_conclusion(certificate, claim);
        ps_claim_report_clear(&report);
        accepted = accepted && fine;
        if (!fine && i == 0) {
            printf("  (the other claims rest on this one and were not looked at)\n");
            break;
        }
    }
    return accepted;
}

static int check_file(const char *path)
{
    ps_certificate certificate;
    ps_error error = {0};
    int code = PS_EXIT_OK;
    if (ps_certificate_read(&certificate, path, &error) != PS_OK) {
        fprintf(stderr, "prodstab-check: %s: %s: %s\n", path, ps_status_text(error.status), error.message);
        code = PS_EXIT_INPUT;
    } else {
        printf("%s: l(z) = %s\n", path, certificate.loss.formula);
        bool accepted = check_claims(&certificate);
        printf("%s: %s\n", path, accepted ? "all claims accepted" : "REJECTED");
        code = accepted ? PS_EXIT_OK : PS_EXIT_NEGATIVE;
    }
    ps_certificate_clear(&certificate);
    return code;
}

int main(int argc, char **argv)
{
    int code = PS_EXIT_OK;
    if (argc == 2 && strcmp(argv[1], "--version") == 0) {
        printf("prodstab-check %s\n", ps_version());
        return PS_EXIT_OK;
    }
    if (argc == 2 && (strcmp(argv[1], "--help") == 0 || strcmp(argv[1], "help") == 0)) {
        fputs(usage, stdout);
        return PS_EXIT_OK;
    }
    if (argc < 2 || (argv[1][0] == '-' && argv[1][1] != '\0')) {
        fputs(usage, stderr);
        return PS_EXIT_INPUT;
    }
    for (int i = 1; i < argc; i++) {
        int one = check_file(argv[i]);
        code = one > code ? one : code;
    }
    if (fflush(stdout) != 0) {
        fputs("prodstab-check: cannot write to standard output\n", stderr);
        return PS_EXIT_INPUT;
    }
    return code;
}
