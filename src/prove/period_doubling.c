/* Theory page, section 4: witnesses for period_doubling: the step where the multiplier of the 2-cycle is -1 between two
 * steps very near to it, in an interval of steps through which the multiplier falls. */
#include <math.h>

#include "numbers/decimal.h"
#include "prove/cycle.h"

enum { GRID = 64, HALVINGS = 50, ATTEMPTS = 2 };
static const double NARROW = 1e-9; /* half the width of the enclosure, relative */

/* The cycle for the first sample; false if there is none. */
static bool find(ps_prover *prover, double a, ps_cycle *cycle)
{
    double middle = prover->lo + (prover->hi - prover->lo) / 2;
    return ps_cycle_find(&prover->scout, 0, a, middle, ps_cycle_length(prover), cycle);
}

/* What is left of its stability (momentum.h); NaN if there is no cycle. */
static double room(ps_prover *prover, const ps_momentum *momentum, double a)
{
    ps_cycle cycle;
    return find(prover, a, &cycle) ? ps_momentum_room(momentum, &cycle.at_right) : NAN;
}

double ps_cycle_loses_stability(ps_prover *prover, const ps_momentum *momentum, double first, double last)
{
    double before = first, after = NAN;
    for (int i = 0; i <= GRID && isnan(after); i++) {
        double a = first + (last - first) * i / GRID, left = room(prover, momentum, a);
        if (isnan(left) || (i == 0 && left < 0))
            return NAN;
        if (left < 0)
            after = a;
        else
            before = a;
    }
    for (int i = 0; i < HALVINGS && !isnan(after); i++) {
        double middle = before + (after - before) / 2;
        if (room(prover, momentum, middle) < 0)
            after = middle;
        else
            before = middle;
    }
    return after;
}

/* A bracket of the cycle's right point at the step that a field holds. */
static bool set_point(ps_prover *prover, ps_claim *claim, const char *step, const char *lo, const char *hi)
{
    ps_cycle cycle;
    if (!find(prover, mpq_get_d(ps_claim_value(claim, step)), &cycle))
        return false;
    double room = 0.01 * NARROW * (cycle.right - cycle.left);
    int digits = 3 + (int)ceil(log10(fmax(1, fabs(cycle.right) / room)));
    ps_decimal_below(ps_claim_value(claim, lo), cycle.right - room, digits);
    ps_decimal_above(ps_claim_value(claim, hi), cycle.right + room, digits);
    return true;
}

static bool certify(ps_prover *prover, ps_claim *claim, double at, double width, ps_claim_report *report)
{
    ps_decimal_below(ps_claim_value(claim, "a_lo"), at * (1 - width), 6);
    ps_decimal_above(ps_claim_value(claim, "a_hi"), at * (1 + fmin(1e-3, width / 4)), 6);
    ps_decimal_below(ps_claim_value(claim, "at_lo"), at * (1 - NARROW), 11);
    ps_decimal_above(ps_claim_value(claim, "at_hi"), at * (1 + NARROW), 11);
    return ps_cycle_brackets(prover, claim, mpq_get_d(ps_claim_value(claim, "a_lo")),
                             mpq_get_d(ps_claim_value(claim, "a_hi"))) &&
           set_point(prover, claim, "at_lo", "before_lo", "before_hi") &&
           set_point(prover, claim, "at_hi", "after_lo", "after_hi") && ps_prover_accepts(prover, claim, report);
}

bool ps_doubling_certify(ps_prover *prover, ps_claim *claim, double at, ps_buffer *message)
{
    bool accepted = false;
    double edge = 2 / prover->l2_lo;
    double width = 0.2 * (1 - edge / at);
    for (int i = 0; i < ATTEMPTS && !accepted && !ps_prover_stopped(prover); i++, width *= 0.4) {
        ps_claim_report report = {0};
        accepted = certify(prover, claim, at, width, &report);
        ps_buffer_clear(message);
        if (!accepted && report.message.length > 0)
            ps_buffer_puts(message, report.message.text);
        ps_claim_report_clear(&report);
    }
    return accepted;
}
