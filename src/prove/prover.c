/* What the searches share: asking the checker, and when to stop. */
#include "prove/prover.h"

ps_status ps_prover_open(ps_prover *prover, ps_certify_result *result, const ps_certify_options *options, ps_error *error)
{
    *prover = (ps_prover){.result = result, .options = options, .loss = &result->certificate.loss, .limits = options->limits, .error = error};
    ps_units_init(&prover->units);
    if (ps_scout_init(&prover->scout, prover->loss))
        return PS_OK;
    ps_prover_close(prover);
    return ps_error_set(error, PS_BUDGET, 0, 0, "the derivatives of this loss are too large to be built");
}

void ps_prover_close(ps_prover *prover)
{
    ps_scout_clear(&prover->scout);
    ps_units_clear(&prover->units);
}

/* All claims, and this one, into the loss's own units, which are the checker's, and back, which is exact. */
static void convert(ps_prover *p, const ps_claim *claim, void (*to)(ps_claim *claim, const ps_units *units))
{
    ps_certificate *c = &p->result->certificate;
    bool among = false;
    for (size_t i = 0; i < c->claim_count; i++) {
        to(&c->claims[i], &p->units);
        among = among || &c->claims[i] == claim;
    }
    if (!among)
        to((ps_claim *)claim, &p->units);
}

bool ps_prover_accepts(ps_prover *prover, const ps_claim *claim, ps_claim_report *report)
{
    ps_certificate *c = &prover->result->certificate;
    bool first = c->claim_count == 0 || ps_claim_kind_role(claim->kind) == PS_CLAIM_MINIMUM;
    ps_check_limits limits = prover->limits;
    if (prover->budget > 0)
        limits.operations = prover->spent < prover->budget ? prover->budget - prover->spent : 1;
    *report = (ps_claim_report){0};
    convert(prover, claim, ps_units_claim_to_own);
    if (!first && claim > c->claims && claim < c->claims + c->claim_count)
        ps_check_claim_among(report, c, (size_t)(claim - c->claims), &limits);
    else
        ps_check_claim(report, prover->loss, first ? claim : &c->claims[0], claim, &limits, ps_discharge);
    convert(prover, claim, ps_units_claim_from_own);
    prover->spent += report->operations;
    prover->result->operations += report->operations;
    prover->result->cells += report->cells;
    return report->status == PS_OK;
}

bool ps_prover_accepts_or_says(ps_prover *prover, const ps_claim *claim, ps_buffer *message)
{
    ps_claim_report report;
    bool accepted = ps_prover_accepts(prover, claim, &report);
    if (!accepted)
        ps_buffer_puts(message, report.message.text);
    ps_claim_report_clear(&report);
    return accepted;
}

bool ps_prover_append_if_accepted(ps_prover *p, const char *kind, const mpq_t value)
{
    ps_claim *claim = ps_certificate_append(&p->result->certificate, ps_claim_kind_find(kind));
    ps_buffer ignored = {0};
    if (ps_claim_field_count(claim->kind) > 0)
        mpq_set(claim->values[0], value);
    bool accepted = ps_prover_accepts_or_says(p, claim, &ignored);
    ps_buffer_clear(&ignored);
    if (!accepted)
        ps_certificate_drop_last(&p->result->certificate);
    return accepted;
}

bool ps_prover_stopped(const ps_prover *prover)
{
    return prover->options->limits.stop != NULL && *prover->options->limits.stop;
}

bool ps_prover_goes_on(const ps_prover *prover)
{
    return !ps_prover_stopped(prover) && (prover->budget == 0 || prover->spent < prover->budget);
}

void ps_prover_progress(const ps_prover *prover, const char *what)
{
    if (prover->options->progress != NULL)
        prover->options->progress(prover->options->progress_context, what);
}
