/* The door: from the bytes of a certificate to what holds. */
#include <fenv.h>
#include <stdlib.h>
#include <string.h>

#include "check/claim.h"

typedef struct checking {
    ps_certificate *certificate;
    const ps_check_limits *limits;
    const ps_check_visitor *visitor;
    ps_claim_report *report, *claims; /* of the certificate, and of each of its claims */
} checking;

/* The first reason is the one that is reported. */
static void refuse(checking *c, ps_status status, const char *what, const char *reason)
{
    if (status == PS_OK || c->report->status != PS_OK)
        return;
    ps_buffer_printf(&c->report->message, "%s: %s", what, reason);
    c->report->status = status;
}

/* Whether what the claim takes for granted was accepted, as far as it was looked at. */
static bool stands_on_accepted(const checking *c, size_t index)
{
    const ps_claim *claims = ps_certificate_part(c->certificate, 0)->claims; /* the kinds are the same in all */
    if (c->certificate->kinds != NULL)
        return true; /* in a map each claim stands alone */
    for (size_t i = 0; i < index; i++)
        if (c->claims[i].status != PS_OK && (claims[index].kind->rests_on != NULL || claims[index].base == &claims[i]))
            return false;
    return true;
}

void ps_check_claim_in_part(ps_claim_report *report, ps_certificate *certificate, size_t where, size_t index, const ps_check_limits *limits)
{
    ps_certificate *part = ps_certificate_part(certificate, where);
    const ps_claim *claim = ps_certificate_claim(certificate, where, index);
    if (claim == NULL)
        return;
    ps_check_claim(report, &part->loss, &part->claims[0], claim, limits, ps_discharge);
    if (report->status == PS_OK && claim->kind->rests_on != NULL && !claim->kind->rests_on(part->claims, index, &report->message))
        report->status = PS_REJECTED;
    if (report->status != PS_OK && certificate->cell_count > 0)
        ps_loss_print_box(&report->message, " in the cell", &part->loss);
}

/* All parts have been looked at. */
static void settle(checking *c, size_t index)
{
    ps_claim_report *report = &c->claims[index];
    const ps_claim_kind *kind = ps_certificate_kind(c->certificate, index);
    if (!stands_on_accepted(c, index)) {
        ps_claim_report_clear(report);
        *report = (ps_claim_report){.status = PS_REJECTED};
        ps_buffer_printf(&report->message, kind->rests_on != NULL ? "it rests on the claims before it, and not all of these were accepted"
                                                                  : "it builds on the claim '%s', which was not accepted", kind->builds_on);
    }
    c->report->cells += report->cells;
    refuse(c, report->status, kind->name, report->message.text);
    if (c->visitor != NULL && c->visitor->claim != NULL)
        c->visitor->claim(c->visitor->context, c->certificate, index, report);
}

/* All claims there, so that no other part has a graph meanwhile. */
static void check_part(checking *c, size_t where, bool last)
{
    const size_t count = ps_certificate_kind_count(c->certificate);
    if (count > 0 && c->claims[0].status == PS_OK)
        c->claims[0].status = ps_certificate_unfold_part(c->certificate, where);
    for (size_t i = 0; i < count && (i == 0 || c->claims[0].status == PS_OK); i++) {
        if (c->claims[i].status == PS_OK && stands_on_accepted(c, i))
            ps_check_claim_in_part(&c->claims[i], c->certificate, where, i, c->limits);
        if (last)
            settle(c, i);
    }
    ps_certificate_fold_part(c->certificate, where);
}

/* Doubles are computed with as IEEE 754 says, whatever the program that calls has set: how to round, or 0 for what is tiny. */
static void check_claims(checking *c)
{
    const size_t count = ps_certificate_kind_count(c->certificate), parts = ps_certificate_part_count(c->certificate);
    fenv_t of_the_caller;
    fegetenv(&of_the_caller);
    fesetenv(FE_DFL_ENV);
    c->claims = ps_allocate(count * sizeof *c->claims);
    memset(c->claims, 0, count * sizeof *c->claims);
    for (size_t i = 0; i < parts; i++)
        check_part(c, i, i + 1 == parts);
    for (size_t i = 0; i < count; i++)
        ps_claim_report_clear(&c->claims[i]);
    free(c->claims);
    fesetenv(&of_the_caller);
}

ps_status ps_check_certificate(ps_claim_report *report, ps_certificate *certificate, const char *text, size_t length,
                               const ps_check_limits *limits, const ps_check_visitor *visitor)
{
    checking c = {.certificate = certificate, .limits = limits, .visitor = visitor, .report = report};
    ps_error error = {0};
    ps_buffer gap = {0};
    *report = (ps_claim_report){0};
    if (ps_certificate_parse(certificate, text, length, &error) != PS_OK) {
        ps_buffer_puts(&report->message, error.message);
        return report->status = PS_MALFORMED;
    }
    ps_status cover = ps_check_cover(certificate, limits, &gap);
    refuse(&c, cover, "the cover", gap.text);
    if (visitor != NULL && visitor->begin != NULL)
        visitor->begin(visitor->context, certificate, gap.text);
    ps_buffer_clear(&gap);
    check_claims(&c);
    return report->status;
}
