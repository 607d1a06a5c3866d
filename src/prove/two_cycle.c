/* Theory page, section 4: witnesses for two_cycle and two_cycle_momentum. The cycle is found in doubles at a few steps; brackets are put around
 * what was found, a core around the minimum in which two steps still expand, and a window around it all. */
#include <math.h>

#include "numbers/decimal.h"
#include "prodstab/rational.h"
#include "prove/cycle.h"

enum { ACROSS = 24, STEPS = 3, ATTEMPTS = 6 };
static const double MARGIN = 0.08;  /* of a bracket's width, added on both sides */
static const double SLIGHTEST = 1e-9; /* of the cycle's size: the narrowest margin */
static const double WINDOW = 0.3;   /* how far beyond the cycle the window reaches, in units of its distance from z* */

double ps_cycle_length(ps_prover *prover)
{
    double middle = prover->lo + (prover->hi - prover->lo) / 2;
    if (prover->alpha_lo <= 0 && prover->alpha_hi >= 0)
        return ps_prover_length(prover, middle);
    double alpha = fmax(fabs(prover->alpha_lo), fabs(prover->alpha_hi));
    double length = sqrt(1.5 * prover->l2_lo * prover->l2_lo / alpha);
    return isfinite(length) && length > 0 ? length : ps_prover_length(prover, middle);
}

/* Whether `fits` holds at z for all samples and some steps of [a_lo, a_hi]. */
typedef bool condition(const ps_frozen_point *p, double z);

static bool holds_at(ps_prover *prover, double a_lo, double a_hi, double z, condition *fits)
{
    ps_frozen_point p;
    for (size_t s = 0; s < prover->scout.sample_count; s++)
        for (int i = 0; i < STEPS; i++)
            if (!ps_frozen_at(&prover->scout, s, a_lo + (a_hi - a_lo) * i / (STEPS - 1), z, false, &p) || !fits(&p, z))
                return false;
    return true;
}

static bool expands(const ps_frozen_point *p, double z)
{
    (void)z;
    return p->slope > 1;
}

/* With some room: where the slope is 1 the checker would halve boxes in vain. */
static bool turns(const ps_frozen_point *p, double z)
{
    (void)z;
    return p->slope < 0.995;
}

static bool moves_left(const ps_frozen_point *p, double z)
{
    return p->h < z;
}

static bool moves_right(const ps_frozen_point *p, double z)
{
    return p->h > z;
}

/* How far from `from` towards `to`, in parts of ACROSS, the condition is seen to hold without a break. */
static double reach(ps_prover *prover, double a_lo, double a_hi, double from, double to, condition *fits)
{
    int i = 0;
    while (i < ACROSS && holds_at(prover, a_lo, a_hi, from + (to - from) * (i + 1) / ACROSS, fits))
        i++;
    return from + (to - from) * i / ACROSS;
}

/* Enough digits that rounding a value takes less than a hundredth of the size, up to what a double can tell apart. */
static int digits_for(double value, double size)
{
    double ratio = fabs(value) / size;
    return ratio < 1e14 ? 3 + (int)ceil(log10(fmax(1, ratio))) : 17;
}

static void set_below(ps_claim *claim, const char *field, double value, double size)
{
    ps_decimal_below(ps_claim_value(claim, field), value, digits_for(value, size));
}

static void set_above(ps_claim *claim, const char *field, double value, double size)
{
    ps_decimal_above(ps_claim_value(claim, field), value, digits_for(value, size));
}

/* False when two steps do not expand on either side of the minimum's bracket. */
static bool set_core(ps_prover *p, ps_claim *claim, double a_lo, double a_hi, const ps_cycle_hull *c)
{
    double right = reach(p, a_lo, a_hi, p->hi, c->right_lo, expands), left = reach(p, a_lo, a_hi, p->lo, c->left_hi, expands);
    right = p->hi + 0.7 * (right - p->hi);
    left = p->lo - 0.7 * (p->lo - left);
    if (right <= p->hi || left >= p->lo)
        return false;
    set_below(claim, "core_hi", right, right - p->hi);
    set_above(claim, "core_lo", left, p->lo - left);
    return true;
}

/* False when no room is seen beyond the brackets. */
static bool set_window(ps_prover *p, ps_claim *claim, double a_lo, double a_hi, const ps_cycle_hull *c)
{
    double right = c->right_hi + WINDOW * (c->right_hi - p->hi), left = c->left_lo - WINDOW * (p->lo - c->left_lo);
    right = reach(p, a_lo, a_hi, c->right_hi, right, moves_left);
    left = reach(p, a_lo, a_hi, c->left_lo, left, moves_right);
    if (right <= c->right_hi || left >= c->left_lo)
        return false;
    set_below(claim, "window_hi", right, right - c->right_hi);
    set_above(claim, "window_lo", left, c->left_lo - left);
    double least = left, most = right;
    if (!ps_frozen_image(&p->scout, left, right, a_lo, a_hi, &least, &most))
        return false;
    ps_frozen_domain(&p->scout, claim, least, most);
    return true;
}

bool ps_cycle_brackets(ps_prover *prover, ps_claim *claim, double a_lo, double a_hi)
{
    ps_cycle_hull c;
    if (!ps_cycle_hull_find(&prover->scout, a_lo, a_hi, prover->lo, prover->hi, ps_cycle_length(prover), &c))
        return false;
    double size = c.right_hi - c.left_lo;
    double left = fmax(MARGIN * (c.left_hi - c.left_lo), SLIGHTEST * size);
    double right = fmax(MARGIN * (c.right_hi - c.right_lo), SLIGHTEST * size);
    c.left_lo -= left;
    c.left_hi += left;
    c.right_lo -= right;
    c.right_hi += right;
    if (c.left_hi >= prover->lo || c.right_lo <= prover->hi ||
        reach(prover, a_lo, a_hi, c.left_lo, c.left_hi, turns) < c.left_hi || !set_core(prover, claim, a_lo, a_hi, &c))
        return false;
    set_below(claim, "left_lo", c.left_lo, left);
    set_above(claim, "left_hi", c.left_hi, left);
    set_below(claim, "right_lo", c.right_lo, right);
    set_above(claim, "right_hi", c.right_hi, right);
    return set_window(prover, claim, a_lo, a_hi, &c);
}

/* Whether the cycle is seen to attract all over the right bracket and the steps. The range of its multiplier is put into the
 * claim, if it has these fields. */
static bool set_multiplier(ps_prover *p, ps_claim *claim, double a_lo, double a_hi, double slack)
{
    ps_momentum momentum;
    ps_momentum_init(&momentum, p->options, claim);
    double lo = mpq_get_d(ps_claim_value(claim, "right_lo")), hi = mpq_get_d(ps_claim_value(claim, "right_hi"));
    double least = HUGE_VAL, most = -HUGE_VAL;
    ps_frozen_point point;
    for (size_t s = 0; s < p->scout.sample_count; s++)
        for (int i = 0; i < STEPS * 9; i++) {
            int row = i / STEPS;
            double a = a_lo + (a_hi - a_lo) * (i % STEPS) / (STEPS - 1), z = lo + (hi - lo) * row / 8;
            if (!ps_frozen_at(&p->scout, s, a, z, false, &point) || !(ps_momentum_room(&momentum, &point) > 0))
                return false;
            least = fmin(least, point.slope);
            most = fmax(most, point.slope);
        }
    if (!(most < 1))
        return false;
    if (!momentum.none)
        return true;
    double width = most - least, room = fmax(slack * width, 1e-9);
    ps_decimal_below(ps_claim_value(claim, "multiplier_lo"), fmax(least - room, (least - 1) / 2), digits_for(least, room));
    ps_decimal_above(ps_claim_value(claim, "multiplier_hi"), fmin(most + room, (most + 1) / 2), digits_for(most, room));
    return true;
}

bool ps_cycle_certify(ps_prover *prover, ps_claim *claim, const mpq_t a_lo, const mpq_t a_hi, ps_buffer *message)
{
    double from = mpq_get_d(a_lo), to = mpq_get_d(a_hi);
    mpq_set(ps_claim_value(claim, "a_lo"), a_lo);
    mpq_set(ps_claim_value(claim, "a_hi"), a_hi);
    ps_buffer_clear(message);
    if (!ps_cycle_brackets(prover, claim, from, to) || !set_multiplier(prover, claim, from, to, 0.02)) {
        ps_buffer_printf(message, "no attracting 2-cycle around the minimum is seen for every step from %.6g to %.6g",
                         ps_units_own(&prover->units, from, PS_DIMENSION_STEP), ps_units_own(&prover->units, to, PS_DIMENSION_STEP));
        return false;
    }
    return ps_prover_accepts_or_says(prover, claim, message);
}

/* ---- the steps that were asked for ---- */

static ps_status read_step(mpq_t value, const char *text, ps_buffer *message)
{
    ps_error error = {0};
    size_t length = 0;
    while (text[length] != '\0')
        length++;
    ps_status status = ps_rational_parse(value, text, length, &error);
    if (status == PS_OK && mpq_sgn(value) <= 0)
        status = ps_error_set(&error, PS_INPUT, 0, 0, "a step is a positive number");
    if (status != PS_OK)
        ps_buffer_printf(message, "'%.60s': %s", text, error.message);
    return status;
}

/* In units of the step at the edge. */
static const char *const UNASKED_STEPS[] = {"26/25", "21/20"};

ps_status ps_prover_steps(ps_prover *prover, mpq_t from, mpq_t to, ps_buffer *message)
{
    const ps_certify_options *o = prover->options;
    mpq_t edge;
    bool asked = o->step_from != NULL;
    const char *last = asked ? o->step_to : UNASKED_STEPS[1];
    ps_status status = read_step(from, asked ? o->step_from : UNASKED_STEPS[0], message);
    mpq_set(to, from);
    if (status == PS_OK && last != NULL)
        status = read_step(to, last, message);
    if (status == PS_OK && mpq_cmp(from, to) > 0) {
        ps_buffer_puts(message, "the steps are in the wrong order: the second is below the first");
        status = PS_INPUT;
    }
    if (status == PS_OK && o->absolute_steps) {
        ps_units_from_own(from, &prover->units, PS_DIMENSION_STEP);
        ps_units_from_own(to, &prover->units, PS_DIMENSION_STEP);
    }
    if (status != PS_OK || o->absolute_steps)
        return status;
    mpq_init(edge);
    ps_decimal_below(edge, 2 / prover->l2_hi * (1 - 1e-13), 12);
    mpq_mul(from, from, edge);
    ps_decimal_above(edge, 2 / prover->l2_lo * (1 + 1e-13), 12);
    mpq_mul(to, to, edge);
    mpq_clear(edge);
    return PS_OK;
}

static ps_status search(ps_prover *prover, ps_claim *claim, ps_buffer *message)
{
    mpq_t from, to;
    mpq_inits(from, to, NULL);
    ps_status status = ps_prover_steps(prover, from, to, message);
    if (status == PS_OK && !ps_cycle_certify(prover, claim, from, to, message))
        status = ps_prover_stopped(prover) ? PS_INTERRUPTED : PS_UNDECIDED;
    mpq_clears(from, to, NULL);
    return status;
}

ps_status ps_search_two_cycle(ps_prover *prover, ps_claim *claim, ps_buffer *message)
{
    return search(prover, claim, message);
}

ps_status ps_search_two_cycle_momentum(ps_prover *prover, ps_claim *claim, ps_buffer *message)
{
    return search(prover, claim, message);
}
