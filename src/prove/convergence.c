/* Theory page, section 5: the region from which gradient descent converges, reaching as far beyond the edge of stability as
 * can be certified. */
#include <string.h>

#include "prodstab/rational.h"
#include "prove/region.h"

/* What is asked for without options: the ratio to go up to, and the learning rates to try until one gives a region. */
static const double DEFAULT_RATIO = 16;
static const char *const default_rates[] = {"1/10", "1/100", "1/1000"};

static bool read_option(mpq_t value, const char *option, const char *text, ps_buffer *message)
{
    if (ps_rational_parse(value, text, strlen(text), NULL) == PS_OK && mpq_sgn(value) > 0)
        return true;
    ps_buffer_printf(message, "%s = %.60s is not a positive number", option, text);
    return false;
}

/* (c4) in the region. */
static ps_obstacle find_core(ps_descent *d, ps_claim *claim, double a, double b)
{
    ps_core core;
    ps_obstacle obstacle = ps_descent_find_core(d, a, b, &core);
    if (claim != NULL && obstacle == PS_OBSTACLE_NONE)
        ps_descent_set_core(d, claim, &core, ps_claim_value(claim, "a"), ps_claim_value(claim, "b"));
    return obstacle;
}

static const ps_region_search beyond_the_edge = {.least_ratio = 1.005, .others = find_core};

/* Why it is no wonder if there is no region. */
static const char *edge_repels(const ps_prover *p)
{
    switch (p->result->verdict) {
    case PS_VERDICT_UNSTABLE:
        return "the minimum is product-unstable, so there is no small stable oscillation to be caught by; ";
    case PS_VERDICT_DEGENERATE:
        return "alpha = 0, as for a quadratic loss, whose steps multiply the distance to z* by the same |1 - a l''| > "
               "1 "
               "everywhere; ";
    case PS_VERDICT_STABLE:
    case PS_VERDICT_UNDECIDED:
        break;
    }
    return "";
}

/* Fills in the claim for one learning rate. */
static ps_status search_at(ps_descent *d, ps_claim *claim, double cap, bool demanded, ps_buffer *message)
{
    ps_obstacle obstacle;
    ps_claim_report report = {0};
    double ratio = ps_region_largest_ratio(&beyond_the_edge, d, cap, &obstacle), place = d->obstacle_at;
    bool enough = ratio >= cap || !demanded;
    bool found = enough && ps_region_find(&beyond_the_edge, d, claim, ratio, ratio >= cap, &report);
    found = found && (!demanded || ps_descent_ratio(d, mpq_get_d(ps_claim_value(claim, "D_bar"))) >= cap);
    ps_buffer_clear(message);
    d->obstacle_at = place;
    if (!found && ratio > 0 && enough && report.message.length > 0) {
        ps_buffer_puts(message, report.message.text);
    } else if (!found) {
        ps_obstacle again = ps_descent_look_again(d, obstacle);
        bool hidden = again == PS_OBSTACLE_NONE && obstacle != PS_OBSTACLE_NONE;
        if (ratio > 0)
            ps_buffer_printf(message, "the largest ratio m found is about %.3g, not %.4g: beyond it ", ratio, cap);
        else
            ps_buffer_printf(message, "%s: %sjust beyond the edge ", hidden ? "not found" : "not by this theorem",
                             edge_repels(d->prover));
        ps_region_explain(message, d, again, hidden);
    }
    ps_claim_report_clear(&report);
    return found ? PS_OK : PS_UNDECIDED;
}

ps_status ps_search_convergence(ps_prover *prover, ps_claim *claim, ps_buffer *message)
{
    const ps_certify_options *options = prover->options;
    mpq_ptr rate = ps_claim_value(claim, "eta_bar");
    double cap = DEFAULT_RATIO;
    ps_status status = PS_UNDECIDED;
    size_t rates = options->eta_max != NULL ? 1 : sizeof default_rates / sizeof default_rates[0];
    if (options->eos_ratio != NULL) {
        if (!read_option(rate, "eos_ratio", options->eos_ratio, message))
            return PS_INPUT;
        cap = mpq_get_d(rate);
    }
    for (size_t i = 0; i < rates && status == PS_UNDECIDED && ps_prover_goes_on(prover); i++) {
        ps_descent descent;
        if (!ps_prover_rate(prover, rate, options->eta_max, default_rates[i])) {
            ps_buffer_printf(message, "eta_max = %.60s is not a positive number", options->eta_max);
            return PS_INPUT;
        }
        if (!ps_descent_init(&descent, prover, mpq_get_d(rate))) {
            ps_buffer_puts(message, "the minimum is not seen in doubles");
            return PS_UNDECIDED;
        }
        status = search_at(&descent, claim, cap, options->eos_ratio != NULL, message);
        if (status == PS_OK)
            ps_region_note_ratio(&descent, claim);
    }
    return status;
}
