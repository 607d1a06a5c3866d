/* Theory page, section 5: the largest learning rate up to which gradient descent converges from every unbalanced start. */
#include <math.h>
#include <string.h>

#include "numbers/decimal.h"
#include "prove/descent.h"

enum { HALVINGS = 30, TRIES = 8, DIGITS = 3 };

/* One end of the window: short, beyond 0 and beyond twice the bracket's end on that side, and apart from the bracket. The
 * sign is -1 for the left end; zero is where z = 0. */
static void set_window_end(mpq_t out, mpq_srcptr from_origin, mpq_srcptr zero, double room, int sign)
{
    mpq_t bracket_end, exact;
    mpq_inits(bracket_end, exact, NULL);
    mpq_sub(bracket_end, from_origin, zero);
    mpq_add(exact, bracket_end, bracket_end);
    if (sign < 0)
        mpq_neg(exact, exact); /* now outwards is upwards */
    mpq_set_ui(out, 0, 1);
    if (mpq_sgn(exact) > 0) {
        mpq_neg(exact, exact);
        double size = -mpq_get_d(exact); /* 0 if it is beyond doubles */
        ps_decimal_floor(out, exact, size > 0 ? 1 - (long)floor(log10(size)) : ps_decimal_places(exact, 1));
        mpq_neg(out, out);
    }
    if (sign * mpq_get_d(bracket_end) + room > mpq_get_d(out))
        ps_decimal_above(out, sign * mpq_get_d(bracket_end) + room, 2);
    if (sign < 0)
        mpq_neg(out, out);
    mpq_add(out, out, zero);
    mpq_clears(bracket_end, exact, NULL);
}

/* The window has to contain every z with |z - z*| <= |z*|. */
static void set_window(ps_descent *d, ps_claim *claim)
{
    ps_claim *minimum = &d->prover->result->certificate.claims[0];
    mpq_t zero;
    mpq_init(zero);
    ps_units_from_own(zero, &d->prover->units, PS_DIMENSION_POSITION);
    set_window_end(ps_claim_value(claim, "A"), ps_claim_value(minimum, "lo"), zero, 0.05 * d->length, -1);
    set_window_end(ps_claim_value(claim, "B"), ps_claim_value(minimum, "hi"), zero, 0.05 * d->length, 1);
    mpq_clear(zero);
}

static bool has_core(ps_descent *d, const double window[2], double rate, ps_core *core)
{
    d->eta = rate;
    return ps_descent_find_core(d, window[0], window[1], core) == PS_OBSTACLE_NONE;
}

/* The largest rate, as far as is seen, that is below `limit` and for which there is a core. */
static double largest_rate(ps_descent *d, const double window[2], double limit)
{
    double good = 0, bad = limit;
    ps_core core;
    if (has_core(d, window, limit, &core))
        return limit;
    for (int i = 0; i < HALVINGS; i++) {
        double middle = (good + bad) / 2;
        *(has_core(d, window, middle, &core) ? &good : &bad) = middle;
    }
    return good;
}

/* The same for single values of the parameters, the least of them: what small cells can reach. */
static double rate_in_small_cells(const ps_descent *d, double limit)
{
    double least = limit;
    for (size_t s = 0; s < d->prover->scout.sample_count; s++) {
        ps_prover one = *d->prover;
        ps_descent there = {.prover = &one, .slack = d->slack, .length = d->length, .zero = {d->zero[s]}};
        double z = d->zero[s], room = 0.05 * d->length, zero = -d->prover->origin, far = 2 * z - zero;
        const double window[2] = {fmin(fmin(zero, far), z - room), fmax(fmax(zero, far), z + room)};
        one.lo = one.hi = z;
        one.scout.sample_count = 1;
        ps_scout_replace(&one.scout, 0, d->prover->scout.samples[s]);
        least = fmin(least, largest_rate(&there, window, limit));
    }
    ps_scout_replace(&d->prover->scout, 0, d->prover->scout.samples[0]); /* the memory is shared */
    return least;
}

/* One try at this rate; true if the checker accepts it. */
static bool try_rate(ps_descent *d, ps_claim *claim, const double window[2], double rate, ps_claim_report *report)
{
    mpq_ptr exact = ps_claim_value(claim, "eta_bar");
    ps_core core;
    ps_decimal_below(exact, rate, DIGITS);
    if (mpq_sgn(exact) <= 0 || !has_core(d, window, mpq_get_d(exact), &core))
        return false;
    ps_descent_set_core(d, claim, &core, ps_claim_value(claim, "A"), ps_claim_value(claim, "B"));
    ps_claim_report_clear(report);
    return ps_prover_accepts(d->prover, claim, report);
}

static ps_status search(ps_descent *d, ps_claim *claim, double bound, ps_buffer *message)
{
    ps_claim_report report = {0};
    set_window(d, claim);
    const double window[2] = {mpq_get_d(ps_claim_value(claim, "A")), mpq_get_d(ps_claim_value(claim, "B"))};
    const double limit = (1 - 1e-9) / bound;
    double rate = largest_rate(d, window, limit);
    bool found = false;
    if (d->prover->may_split && rate < 0.95 * rate_in_small_cells(d, limit)) {
        ps_buffer_puts(message, "smaller cells of the parameters reach a larger learning rate");
        return PS_UNDECIDED;
    }
    for (int i = 0; i < TRIES && !found && ps_prover_goes_on(d->prover); i++) {
        found = try_rate(d, claim, window, rate, &report);
        rate *= i < 4 ? 0.995 : 0.9;
    }
    if (!found)
        ps_buffer_puts(message, report.message.length > 0 ? report.message.text : "no core [p, q] is seen");
    ps_claim_report_clear(&report);
    return found ? PS_OK : PS_UNDECIDED;
}

ps_status ps_search_global_convergence(ps_prover *prover, ps_claim *claim, ps_buffer *message)
{
    ps_descent d;
    double bound;
    if (!ps_descent_init(&d, prover, 1)) {
        ps_buffer_puts(message, "the minimum is not seen in doubles");
        return PS_UNDECIDED;
    }
    ps_obstacle obstacle = ps_descent_bound_slope(&d, &bound);
    if (obstacle == PS_OBSTACLE_NONE)
        return search(&d, claim, bound, message);
    ps_buffer_printf(message, "not by this theorem: %s",
                     obstacle == PS_OBSTACLE_SLOPE ? "the slope of the loss is unbounded"
                     : obstacle == PS_OBSTACLE_DOMAIN
                         ? "the loss is not defined on the whole line, or its slope is unbounded"
                         : "the loss has other critical points, or ends");
    return PS_UNDECIDED;
}
