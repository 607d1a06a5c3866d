#include "prove/refine.h"

#include <math.h>
#include <stdio.h> /* before mpfr.h */
#include <stdlib.h>

#include <mpfi.h>

#include "check/interval.h"
#include "numbers/arithmetics.h"
#include "numbers/decimal.h"
#include "prove/judge.h"

enum {
    L1,
    L2,
    L3,
    L4,
    OUTPUTS,
    FIRST_BITS = 128,
    BITS_LIMIT = 1 << 16,
    STEPS = 4000,
    NEWTON_STEPS = 80,
    NEXT_TO_ZERO = -8192
};

/* A well while it is narrowed: l'(z->left) <= 0 <= l'(z->right). */
typedef struct narrowing {
    ps_program program;
    ps_evaluator point, box;
    mpfi_t z, next, middle;
    long precision;
} narrowing;

static bool init_program(ps_program *program, ps_loss *loss)
{
    ps_node outputs[OUTPUTS];
    for (int k = 0; k < OUTPUTS; k++) {
        outputs[k] = ps_loss_derivative(loss, k + 1);
        if (outputs[k] == PS_NODE_NONE)
            return false;
    }
    ps_program_init(program, loss->graph, outputs, OUTPUTS, &loss->z, 1);
    return true;
}

static void start(narrowing *n, long precision)
{
    n->precision = precision;
    ps_evaluator_init(&n->point, &n->program, &ps_interval_arithmetic, precision);
    ps_evaluator_init(&n->box, &n->program, &ps_interval_arithmetic, precision);
    mpfi_init2(n->next, (mpfr_prec_t)precision);
    mpfi_init2(n->middle, (mpfr_prec_t)precision);
}

static void stop(narrowing *n)
{
    ps_evaluator_clear(&n->point);
    ps_evaluator_clear(&n->box);
    mpfi_clear(n->next);
    mpfi_clear(n->middle);
}

/* Twice the bits; false at the limit. The ends of z stay what they are. */
static bool raise_precision(narrowing *n)
{
    if (2 * n->precision > BITS_LIMIT)
        return false;
    stop(n);
    start(n, 2 * n->precision);
    mpfi_round_prec(n->z, (mpfr_prec_t)n->precision);
    return true;
}

static double exponent(mpfr_srcptr x)
{
    return mpfr_regular_p(x) ? (double)mpfr_get_exp(x) : -HUGE_VAL;
}

static double width_exponent(mpfi_srcptr z)
{
    mpfr_t width;
    mpfr_init2(width, 53);
    mpfr_sub(width, &z->right, &z->left, MPFR_RNDU);
    double result = exponent(width);
    mpfr_clear(width);
    return result;
}

/* As good as 0: no more digits are wanted, which Newton's iteration might find only one by one. */
static bool is_next_to_zero(mpfi_srcptr z)
{
    return exponent(&z->left) < NEXT_TO_ZERO && exponent(&z->right) < NEXT_TO_ZERO;
}

static void widen_around_zero(narrowing *n)
{
    mpfi_set_si(n->middle, -1);
    mpfi_put_si(n->middle, 1);
    mpfi_div_2si(n->middle, n->middle, -NEXT_TO_ZERO);
    mpfi_intersect(n->middle, n->middle, n->z);
    mpfi_union(n->next, n->next, n->middle);
}

/* One step of Newton's iteration, intersected with z, or a halving; false if neither narrows it much. */
static bool narrow(narrowing *n)
{
    double before = width_exponent(n->z);
    mpfr_t middle;
    mpfr_init2(middle, (mpfr_prec_t)n->precision);
    mpfi_mid(middle, n->z);
    mpfi_set_fr(n->middle, middle);
    mpfr_clear(middle);
    ps_evaluator_set(&n->point, 0, n->middle);
    ps_evaluator_set(&n->box, 0, n->z);
    if (ps_evaluator_run(&n->point, L1) == PS_UNDEFINED)
        return false;
    mpfi_srcptr slope = ps_evaluator_output(&n->point, L1);
    if (ps_evaluator_run(&n->box, L2) != PS_UNDEFINED && mpfi_is_strictly_pos(ps_evaluator_output(&n->box, L2))) {
        mpfi_div(n->next, slope, ps_evaluator_output(&n->box, L2));
        mpfi_sub(n->next, n->middle, n->next);
        mpfi_intersect(n->next, n->next, n->z);
        if (!mpfi_is_empty(n->next) && width_exponent(n->next) < before - 1) {
            if (mpfi_has_zero(n->z) && is_next_to_zero(n->next))
                widen_around_zero(n);
            mpfi_set(n->z, n->next);
            return true;
        }
    }
    bool below = mpfi_is_strictly_neg(slope), above = mpfi_is_strictly_pos(slope);
    if (below)
        mpfr_set(&n->z->left, &n->middle->left, MPFR_RNDD);
    if (above)
        mpfr_set(&n->z->right, &n->middle->right, MPFR_RNDU);
    return (below || above) && width_exponent(n->z) < before;
}

/* The binary logarithm of the length over which the loss changes its shape at z, at most 0. */
static double natural_length(ps_evaluator *point, mpfi_srcptr z)
{
    double log2[OUTPUTS];
    ps_evaluator_set(point, 0, z);
    if (ps_evaluator_run(point, L4) == PS_UNDEFINED)
        return 0;
    for (int k = L2; k <= L4; k++) {
        mpfr_t x;
        mpfr_init2(x, 53);
        mpfi_mid(x, ps_evaluator_output(point, (size_t)k));
        log2[k] = exponent(x);
        mpfr_clear(x);
    }
    double length = fmin(log2[L2] - log2[L3], (log2[L2] - log2[L4]) / 2);
    return isfinite(length) && length < 0 ? length : 0;
}

/* The binary logarithm of the size that digits count from. *settled: whether z is narrow enough for so many. */
static double size_of(narrowing *n, long digits, bool *settled)
{
    double width = width_exponent(n->z), bits = (double)(digits + 4) * log2(10);
    bool has_zero = mpfi_has_zero(n->z) != 0;
    double size = fmin(exponent(&n->z->left), exponent(&n->z->right)) - 1;
    if (has_zero) {
        mpfr_t middle;
        mpfr_init2(middle, (mpfr_prec_t)n->precision);
        mpfi_mid(middle, n->z);
        mpfi_set_fr(n->middle, middle);
        mpfr_clear(middle);
        size = natural_length(&n->point, n->middle);
        bits += 4 * log2(10); /* a minimum that is not 0 is told from it, unless it is so near */
    }
    *settled = width <= size - bits;
    return size;
}

static bool narrow_to(narrowing *n, long digits, const volatile sig_atomic_t *stopped)
{
    for (int i = 0; i < STEPS && (stopped == NULL || !*stopped); i++) {
        bool settled;
        size_of(n, digits, &settled);
        if (settled)
            return true;
        if (!narrow(n) && !raise_precision(n))
            return false;
    }
    return false;
}

bool ps_refine_well(ps_well *well, ps_loss *loss, long digits, const volatile sig_atomic_t *stop_flag)
{
    narrowing n = {0};
    if (!init_program(&n.program, loss))
        return false;
    long depth = ps_part_depth(well->lo, well->hi);
    start(&n, FIRST_BITS + 2 * depth);
    mpfi_init2(n.z, (mpfr_prec_t)n.precision);
    ps_interval_set_range(n.z, well->lo, well->hi);
    bool narrowed = narrow_to(&n, digits, stop_flag);
    if (narrowed) {
        mpfr_get_q(well->lo, &n.z->left);
        mpfr_get_q(well->hi, &n.z->right);
    }
    mpfi_clear(n.z);
    stop(&n);
    ps_program_clear(&n.program);
    return narrowed;
}

/* ---- digits ---- */

/* Newton's iteration on thin balls, until nothing changes: many more digits than the well has. */
static void polish(arb_t z, ps_loss *loss, slong precision)
{
    ps_node outputs[2] = {ps_loss_derivative(loss, 1), ps_loss_derivative(loss, 2)};
    ps_program program;
    ps_evaluator evaluator;
    arb_t step;
    bool settled = false;
    arb_init(step);
    ps_program_init(&program, loss->graph, outputs, 2, &loss->z, 1);
    ps_evaluator_init(&evaluator, &program, &ps_ball_arithmetic, precision);
    for (int i = 0; i < NEWTON_STEPS && !settled; i++) {
        ps_evaluator_set(&evaluator, 0, z);
        if (ps_evaluator_run(&evaluator, 1) == PS_UNDEFINED)
            break;
        arb_div(step, ps_evaluator_output(&evaluator, 0), ps_evaluator_output(&evaluator, 1), precision);
        if (!arb_is_finite(step))
            break;
        arb_sub(z, z, step, precision);
        mag_zero(arb_radref(z));
        settled =
            arf_is_zero(arb_midref(step)) ||
            (!arf_is_zero(arb_midref(z)) &&
             arf_cmpabs_2exp_si(arb_midref(step), arf_abs_bound_lt_2exp_si(arb_midref(z)) - (precision - 40)) < 0) ||
            arf_cmpabs_2exp_si(arb_midref(step), -8 * precision) < 0;
    }
    ps_evaluator_clear(&evaluator);
    ps_program_clear(&program);
    arb_clear(step);
}

/* A number in the well, the nearest to its minimum that is to be had. */
static void choose_number(mpq_t z, const ps_well *well, ps_loss *loss, long digits)
{
    const slong spare = 80, depth = ps_part_depth(well->lo, well->hi);
    slong precision = (slong)((double)digits * 3.33) + spare;
    if (depth > precision) /* a well that is narrow for its place: fewer bits would leave it */
        precision = depth + spare;
    mpq_t ignored;
    arb_t ball;
    mpq_init(ignored);
    arb_init(ball);
    ps_ball_from_range(ball, well->lo, well->hi, precision);
    mag_zero(arb_radref(ball));
    polish(ball, loss, precision);
    bool polished = ps_ball_is_writable(ball);
    if (polished)
        ps_ball_ends(z, ignored, ball);
    if (!polished || mpq_cmp(z, well->lo) < 0 || mpq_cmp(z, well->hi) > 0) {
        mpq_add(z, well->lo, well->hi);
        mpq_div_2exp(z, z, 1);
    }
    arb_clear(ball);
    mpq_clear(ignored);
}

/* floor(log10 |x|) */
static long decimal_exponent(const mpq_t x)
{
    double small = mpq_get_d(x);
    if (small != 0 && isfinite(small) && fabs(small) > 1e-300)
        return (long)floor(log10(fabs(small)));
    return (long)floor((double)ps_exponent(x) * log10(2));
}

bool ps_bracket_by_digits(mpq_t lo, mpq_t hi, const ps_well *well, ps_loss *loss, long digits)
{
    bool has_zero = mpq_sgn(well->lo) * mpq_sgn(well->hi) <= 0;
    mpq_t z, unit;
    mpq_inits(z, unit, NULL);
    choose_number(z, well, loss, digits);
    long places = digits;
    if (!has_zero) {
        places -= decimal_exponent(z);
    } else {
        narrowing n = {0};
        init_program(&n.program, loss);
        start(&n, FIRST_BITS);
        mpfi_set_q(n.middle, z);
        places -= (long)floor(natural_length(&n.point, n.middle) * log10(2));
        stop(&n);
        ps_program_clear(&n.program);
    }
    mpq_set_ui(unit, 1, 1);
    mpz_ui_pow_ui(places >= 0 ? mpq_denref(unit) : mpq_numref(unit), 10, (unsigned long)labs(places));
    ps_decimal_floor(lo, z, places);
    mpq_add(hi, lo, unit);
    mpq_add(hi, hi, unit);
    mpq_sub(lo, lo, unit);
    bool contains = mpq_cmp(lo, well->lo) <= 0 && mpq_cmp(hi, well->hi) >= 0;
    mpq_clears(z, unit, NULL);
    return contains;
}
