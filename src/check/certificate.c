/* The door: from the bytes of a certificate to what holds. */
#include <fenv.h>

#include "check/claim.h"

typedef struct checking {
    ps_certificate *certificate;
    const ps_check_limits *limits;
    const ps_check_visitor *visitor;
    ps_claim_report *report;
    bool all, accepted[PS_CERTIFICATE_CLAIMS]; /* claims so far */
} checking;

/* The first reason is the one that is reported. */
static void refuse(checking *c, ps_status status, const char *what, const char *reason)
{
    if (c->report->status == PS_OK)
        ps_buffer_printf(&c->report->message, "%s: %s", what, reason);
    c->report->status = c->report->status == PS_OK ? status : c->report->status;
}

/* Whether what the claim takes for granted was accepted; else the report says what was not. */
static bool stands_on_accepted(ps_claim_report *report, checking *c, size_t index)
{
    const ps_certificate *part = ps_certificate_part(c->certificate, 0); /* the kinds are the same in all */
    *report = (ps_claim_report){.status = PS_REJECTED};
    if (c->certificate->kinds != NULL)
        return true; /* in a map each claim stands alone */
    const ps_claim *claim = &part->claims[index];
    if (claim->kind->rests_on != NULL && !c->all)
        ps_buffer_puts(&report->message, "it rests on the claims before it, and not all of these were accepted");
    else if (claim->base != NULL && !c->accepted[claim->base - part->claims])
        ps_buffer_printf(&report->message, "it builds on the claim '%s', which was not accepted", claim->kind->builds_on);
    return report->message.length == 0;
}

void ps_check_claim_among(ps_claim_report *report, ps_certificate *certificate, size_t index, const ps_check_limits *limits)
{
    *report = (ps_claim_report){0};
    for (size_t i = 0; i < ps_certificate_part_count(certificate) && report->status == PS_OK; i++) {
        ps_certificate *part = ps_certificate_part(certificate, i);
        const ps_claim *claim = ps_certificate_claim(certificate, i, index);
        if (claim == NULL)
            continue;
        ps_check_claim(report, &part->loss, &part->claims[0], claim, limits, ps_discharge);
        if (report->status == PS_OK && claim->kind->rests_on != NULL && !claim->kind->rests_on(part->claims, index, &report->message))
            report->status = PS_REJECTED;
        if (report->status != PS_OK && certificate->cell_count > 0)
            ps_loss_print_box(&report->message, " in the cell", &part->loss);
    }
}

/* Doubles are computed with as IEEE 754 says, whatever the program that calls has set: how to round, or 0 for what is tiny. */
static void check_in_default_environment(ps_claim_report *report, checking *c, size_t index)
{
    fenv_t of_the_caller;
    fegetenv(&of_the_caller);
    fesetenv(FE_DFL_ENV);
    ps_check_claim_among(report, c->certificate, index, c->limits);
    fesetenv(&of_the_caller);
}

static void check_claim(checking *c, size_t index)
{
    ps_claim_report report;
    if (stands_on_accepted(&report, c, index))
        check_in_default_environment(&report, c, index);
    c->accepted[index] = report.status == PS_OK;
    c->all = c->all && c->accepted[index];
    c->report->cells += report.cells;
    if (report.status != PS_OK)
        refuse(c, report.status, ps_certificate_kind(c->certificate, index)->name, report.message.text);
    if (c->visitor != NULL && c->visitor->claim != NULL)
        c->visitor->claim(c->visitor->context, c->certificate, index, &report);
    ps_claim_report_clear(&report);
}

ps_status ps_check_certificate(ps_claim_report *report, ps_certificate *certificate, const char *text, size_t length,
                               const ps_check_limits *limits, const ps_check_visitor *visitor)
{
    checking c = {.certificate = certificate, .limits = limits, .visitor = visitor, .report = report, .all = true};
    ps_error error = {0};
    ps_buffer gap = {0};
    *report = (ps_claim_report){0};
    if (ps_certificate_parse(certificate, text, length, &error) != PS_OK) {
        ps_buffer_puts(&report->message, error.message);
        return report->status = PS_MALFORMED;
    }
    ps_status cover = ps_check_cover(certificate, limits, &gap);
    if (cover != PS_OK)
        refuse(&c, cover, "the cover", gap.text);
    if (visitor != NULL && visitor->begin != NULL)
        visitor->begin(visitor->context, certificate, gap.text);
    ps_buffer_clear(&gap);
    for (size_t i = 0; i < ps_certificate_kind_count(certificate) && (i == 0 || c.accepted[0]); i++)
        check_claim(&c, i);
    return report->status;
}
