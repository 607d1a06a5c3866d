/* One box in Arb balls. */
#include <math.h>

#include "numbers/decimal.h"
#include "prove/ball_work.h"

enum { LEAST_BITS = 8 }; /* a range that leaves no more of the precision is not halved */

static bool is_settled(const ps_ball_work *w, const arb_t f)
{
    return w->goal->strict ? arb_is_negative(f) : arb_is_nonpositive(f);
}

static bool is_violated(const ps_ball_work *w, const arb_t f)
{
    return w->goal->strict ? arb_is_nonnegative(f) : arb_is_positive(f);
}

void ps_ball_middle(const ps_ball_work *w, arf_t out, size_t variable)
{
    arf_add(out, ps_ball_lower_end(w, variable), ps_ball_upper_end(w, variable), w->precision, ARF_RND_NEAR);
    arf_mul_2exp_si(out, out, -1);
}

/* Puts a variable of the point where f is greatest as far as its derivative tells; true if that is an end, or all of a range that
 * is a point for all purposes, so that no mean value term is needed. */
static bool place_variable(ps_ball_work *w, size_t i)
{
    arb_srcptr slope = ps_evaluator_output(&w->box, i + 1);
    bool rises = arb_is_nonnegative(slope), falls = arb_is_nonpositive(slope);
    arb_t at;
    arb_init(at);
    if (w->narrow[i])
        arb_set(at, ps_evaluator_input(&w->box, i));
    else if (rises || falls)
        arb_set_arf(at, rises ? ps_ball_upper_end(w, i) : ps_ball_lower_end(w, i));
    else
        ps_ball_middle(w, arb_midref(at), i);
    ps_evaluator_set(&w->point, i, at);
    arb_clear(at);
    return w->narrow[i] || rises || falls;
}

static bool is_smooth(ps_ball_work *w)
{
    for (size_t i = 0; i <= w->dimension; i++)
        if (ps_evaluator_run(&w->box, i) != PS_SMOOTH || !arb_is_finite(ps_evaluator_output(&w->box, i)))
            return false;
    return true;
}

/* f at that point, and the mean value form in the variables that stayed in the middle. */
static bool is_settled_by_derivatives(ps_ball_work *w)
{
    bool moved[PS_PROGRAM_INPUTS] = {false};
    if (!is_smooth(w))
        return false;
    for (size_t i = 0; i < w->dimension; i++)
        moved[i] = place_variable(w, i);
    if (ps_evaluator_run(&w->point, 0) == PS_UNDEFINED)
        return false;
    arb_t sum, term;
    arb_init(sum);
    arb_init(term);
    arb_set(sum, ps_evaluator_output(&w->point, 0));
    for (size_t i = 0; i < w->dimension; i++) {
        if (moved[i])
            continue;
        arb_sub(term, ps_evaluator_input(&w->box, i), ps_evaluator_input(&w->point, i), w->precision);
        arb_addmul(sum, term, ps_evaluator_output(&w->box, i + 1), w->precision);
    }
    bool settled = is_settled(w, sum);
    arb_clear(sum);
    arb_clear(term);
    return settled;
}

/* Ends are rounded outwards, so a point near one may be no point of the exact range. */
static bool is_inside(const ps_range_exact *range, const arb_t at)
{
    mpq_t x, same;
    mpq_inits(x, same, NULL);
    ps_ball_ends(x, same, at);
    bool inside = mpq_cmp(range->lo, x) <= 0 && mpq_cmp(x, range->hi) <= 0;
    mpq_clears(x, same, NULL);
    return inside;
}

static bool is_violated_in_the_middle(ps_ball_work *w)
{
    bool inside = true;
    arb_t at;
    arb_init(at);
    for (size_t i = 0; i < w->dimension; i++) {
        arb_set(at, ps_evaluator_input(&w->box, i));
        if (!w->narrow[i]) {
            arb_zero(at);
            ps_ball_middle(w, arb_midref(at), i);
            inside = inside && is_inside(&w->goal->ranges[i], at);
        }
        ps_evaluator_set(&w->point, i, at);
    }
    arb_clear(at);
    return inside && ps_evaluator_run(&w->point, 0) != PS_UNDEFINED && is_violated(w, ps_evaluator_output(&w->point, 0));
}

static void enter_box(ps_ball_work *w)
{
    arb_t range;
    arb_init(range);
    for (size_t i = 0; i < w->dimension; i++) {
        arb_set_interval_arf(range, ps_ball_lower_end(w, i), ps_ball_upper_end(w, i), w->precision);
        ps_evaluator_set(&w->box, i, range);
    }
    arb_clear(range);
}

bool ps_ball_settle(ps_ball_work *w, bool *violated)
{
    enter_box(w);
    ps_regularity regularity = ps_evaluator_run(&w->box, 0);
    *violated = false;
    if (w->goal->smooth)
        return regularity == PS_SMOOTH;
    if (regularity != PS_UNDEFINED && is_settled(w, ps_evaluator_output(&w->box, 0)))
        return true;
    if (w->dimension > 0 && is_settled_by_derivatives(w))
        return true;
    *violated = is_violated_in_the_middle(w);
    return false;
}

/* What a variable contributes to the width of f, about; -1 if its range cannot be halved at this precision. */
static double weight_of(ps_ball_work *w, size_t i)
{
    arb_srcptr range = ps_evaluator_input(&w->box, i);
    if (w->narrow[i] || arf_equal(ps_ball_lower_end(w, i), ps_ball_upper_end(w, i)) || arb_rel_accuracy_bits(range) > w->precision - LEAST_BITS)
        return -1;
    double width = mag_get_d(arb_radref(range)), steepness = 1;
    if (ps_evaluator_run(&w->box, i + 1) != PS_UNDEFINED) {
        mag_t size;
        mag_init(size);
        arb_get_mag(size, ps_evaluator_output(&w->box, i + 1));
        steepness = mag_get_d(size);
        mag_clear(size);
    }
    return isfinite(steepness) && steepness > 0 ? width * steepness : width;
}

size_t ps_ball_widest(ps_ball_work *w)
{
    size_t best = w->dimension;
    double most = -1;
    for (size_t i = 0; i < w->dimension; i++) {
        double weight = weight_of(w, i);
        if (weight > most) {
            most = weight;
            best = i;
        }
    }
    return best;
}
