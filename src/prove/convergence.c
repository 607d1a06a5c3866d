/* Theory page, section 5: the region from which gradient descent converges, reaching as far beyond the edge of stability as
 * can be certified. */
#include <string.h>

#include "prodstab/rational.h"
#include "prove/region.h"

/* The ratio to go up to, unless one is asked for. */
static const double DEFAULT_RATIO = 16;

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

/* The ratio that is asked for; false if the text is no positive number. */
static bool read_ratio(double *ratio, const char *text)
{
    mpq_t value;
    mpq_init(value);
    bool fine = ps_rational_parse(value, text, strlen(text), NULL) == PS_OK && mpq_sgn(value) > 0;
    *ratio = mpq_get_d(value);
    mpq_clear(value);
    return fine;
}

static ps_status search_at(ps_descent *d, ps_claim *claim, ps_buffer *message)
{
    const char *wanted = d->prover->options->eos_ratio;
    double cap = DEFAULT_RATIO;
    bool demanded = wanted != NULL;
    if (demanded && !read_ratio(&cap, wanted)) {
        ps_buffer_printf(message, "eos_ratio = %.60s is not a positive number", wanted);
        return PS_INPUT;
    }
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
    return ps_region_search_rates(prover, claim, 1, search_at, message);
}
