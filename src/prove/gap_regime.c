/* Theory page, section 5: a region, and a balance in it below the edge of stability, from which gradient descent ends near where
 * gradient flow would. The nearer the balance is to the edge, the less may the curvature exceed that of the minimum, and the
 * smaller is the region. */
#include <math.h>

#include "numbers/decimal.h"
#include "prove/region.h"

enum { POINTS = 200, SHARES = 10 };

static const double ROOM = 0.03; /* of what l2 times the step size is below 2, left to the checker */

/* The largest l2 on the way of a step from z times the size of the step, at the largest balance and learning rate. */
static double worst_at(const ps_descent *d, double balance, double z)
{
    double l[3], from_zero = d->prover->origin + z, size = hypot(balance, 2 * d->eta * from_zero), worst = 0;
    for (size_t s = 0; s < d->prover->scout.sample_count; s++) {
        if (!ps_scout_at(&d->prover->scout, s, z, 1, l))
            return HUGE_VAL;
        double slope = l[1], most = size + fmax(0, -d->eta * d->eta * from_zero * slope);
        for (int i = 0; i <= SHARES; i++)
            worst = ps_scout_at(&d->prover->scout, s, z - slope * most * i / SHARES, 2, l) ? fmax(worst, most * l[2]) : HUGE_VAL;
    }
    return worst;
}

/* Sets c to what the region needs, and a little more. */
static ps_obstacle set_constant(ps_descent *d, ps_claim *claim, double a, double b)
{
    double balance = mpq_get_d(ps_claim_value(claim, "D_bar")), worst = 0;
    for (int i = 0; i <= POINTS; i++)
        worst = fmax(worst, worst_at(d, balance, a + (b - a) * i / POINTS));
    for (size_t s = 0; s < d->prover->scout.sample_count; s++)
        worst = fmax(worst, worst_at(d, balance, d->zero[s]));
    double room = (2 - worst) * (1 - ROOM);
    if (room > 0)
        ps_decimal_above(ps_claim_value(claim, "c"), 2.1 / room, 3);
    return room > 0 ? PS_OBSTACLE_NONE : PS_OBSTACLE_BALANCED;
}

static const ps_region_search below_the_edge = {.bounded = true, .others = set_constant};

static ps_status search_at(ps_descent *d, ps_claim *claim, ps_buffer *message)
{
    ps_claim_report report = {0};
    bool found = ps_region_find_below(&below_the_edge, d, claim, &report);
    ps_buffer_clear(message);
    if (!found)
        ps_buffer_puts(message, report.message.length > 0 ? report.message.text : "no region is seen that no step leaves");
    ps_claim_report_clear(&report);
    return found ? PS_OK : PS_UNDECIDED;
}

ps_status ps_search_gap_regime(ps_prover *prover, ps_claim *claim, ps_buffer *message)
{
    return ps_region_search_rates(prover, claim, 0.5, search_at, message);
}
