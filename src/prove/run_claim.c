/* Theory page, section 6: the numbers of the claims `run` and `run_wide`, at the end of a trace. */
#include "prove/run_claim.h"

#include <math.h>
#include <stdlib.h>

#include "claim/kinds.h"
#include "numbers/arithmetics.h"
#include "numbers/decimal.h"

enum { FINAL_BITS = 320, LIMIT_DIGITS = 30, BOUND_DIGITS = 4 };

static mpq_ptr field(ps_claim *claim, const char *name)
{
    return ps_claim_value(claim, name);
}

/* Ends outside of the ball, with digits of its width, or so many of its value if that is less precise. */
static void set_outside(ps_claim *claim, const char *lo, const char *hi, const arb_t ball, long digits)
{
    mpq_t unit, width;
    mpq_inits(unit, width, NULL);
    ps_ball_ends(field(claim, lo), field(claim, hi), ball);
    mpq_sub(width, field(claim, hi), field(claim, lo));
    long places = ps_decimal_places(field(claim, hi), digits), by_width = ps_decimal_places(width, 2);
    if (mpq_sgn(width) > 0 && by_width < places)
        places = by_width;
    mpq_set_ui(unit, 1, 1);
    mpz_ui_pow_ui(places >= 0 ? mpq_denref(unit) : mpq_numref(unit), 10, (unsigned long)labs(places));
    ps_decimal_floor(field(claim, lo), field(claim, lo), places);
    ps_decimal_floor(field(claim, hi), field(claim, hi), places);
    mpq_sub(field(claim, lo), field(claim, lo), unit);
    mpq_add(field(claim, hi), field(claim, hi), unit);
    mpq_add(field(claim, hi), field(claim, hi), unit);
    mpq_clears(unit, width, NULL);
}

/* The distance to the bracket's farther end, and a little more. */
static void set_radius(const ps_run_end *r, ps_claim *claim, const ps_claim *minimum)
{
    mpq_t lo, hi, distance;
    arb_t z, D;
    mpq_inits(lo, hi, distance, NULL);
    arb_init(z), arb_init(D);
    ps_trace_enclose(z, D, r->trace);
    ps_ball_ends(lo, hi, z);
    mpq_sub(distance, minimum->values[1], lo);
    mpq_sub(hi, hi, minimum->values[0]);
    if (mpq_cmp(hi, distance) > 0)
        mpq_swap(hi, distance);
    ps_decimal_above(field(claim, "r"), 1.01 * mpq_get_d(distance) + 64 * mag_get_d(arb_radref(z)), 3);
    mpq_clears(lo, hi, distance, NULL);
    arb_clear(z), arb_clear(D);
}

static void set_state(const ps_run_end *r, ps_claim *claim)
{
    arb_t z, D;
    arb_init(z), arb_init(D);
    ps_trace_enclose(z, D, r->trace);
    mag_mul_2exp_si(arb_radref(D), arb_radref(D), 4); /* the checker's bounds are its own */
    set_outside(claim, "D_lo", "D_hi", D, PS_RUN_BALANCE_DIGITS);
    arb_clear(z), arb_clear(D);
    double u = ps_trace_sum(r->trace), slack = 1e-6 * fabs(u);
    ps_decimal_below(field(claim, "u_lo"), u - slack, 6);
    ps_decimal_above(field(claim, "u_hi"), u + slack, 6);
    mpq_set(field(claim, "eta"), r->eta);
    mpq_set(field(claim, "x0"), r->x);
    mpq_set(field(claim, "y0"), r->y);
    mpq_set_ui(field(claim, "steps"), r->trace->steps, 1);
}

/* The values of D from here on: |D| shrinks by the factor 1 - tail at most. */
static void balance_range(arb_t D, ps_claim *claim, const mpq_t tail)
{
    mpq_t lo, hi, part;
    mpq_inits(lo, hi, part, NULL);
    mpq_set_ui(part, 1, 1);
    mpq_sub(part, part, tail);
    mpq_set(lo, field(claim, "D_lo"));
    mpq_set(hi, field(claim, "D_hi"));
    if (mpq_sgn(lo) > 0)
        mpq_mul(lo, lo, part);
    else
        mpq_mul(hi, hi, part);
    ps_ball_from_range(D, lo, hi, FINAL_BITS);
    mpq_clears(lo, hi, part, NULL);
}

/* (eta K r)^2 / (1 - q^2) */
static void set_tail(mpq_t tail, ps_claim *claim)
{
    mpq_t below;
    mpq_init(below);
    mpq_mul(tail, field(claim, "eta"), field(claim, "K"));
    mpq_mul(tail, tail, field(claim, "r"));
    mpq_mul(tail, tail, tail);
    mpq_mul(below, field(claim, "q"), field(claim, "q"));
    mpq_neg(below, below);
    mpz_add(mpq_numref(below), mpq_numref(below), mpq_denref(below)); /* 1 - q^2 */
    mpq_div(tail, tail, below);
    mpq_clear(below);
}

static void set_size(arb_t S, const arb_t z, const arb_t D, const mpq_t eta)
{
    arb_t t;
    arb_init(t);
    ps_ball_from_range(t, eta, eta, FINAL_BITS);
    arb_mul(t, t, z, FINAL_BITS);
    arb_mul_2exp_si(t, t, 1);
    arb_mul(S, D, D, FINAL_BITS);
    arb_addmul(S, t, t, FINAL_BITS);
    arb_sqrt(S, S, FINAL_BITS);
    arb_clear(t);
}

/* l1 and l2 on a ball; false where they are not defined. */
static bool derivatives_on(const ps_run_end *r, arb_t l1, arb_t l2, const arb_t z)
{
    ps_evaluator evaluator;
    ps_evaluator_init(&evaluator, &r->trace->program, &ps_ball_arithmetic, FINAL_BITS);
    ps_evaluator_set(&evaluator, 0, z);
    bool defined =
        ps_evaluator_run(&evaluator, 1) != PS_UNDEFINED && ps_evaluator_regularity(&evaluator, 0) != PS_UNDEFINED;
    arb_set(l1, ps_evaluator_output(&evaluator, 0));
    arb_set(l2, ps_evaluator_output(&evaluator, 1));
    ps_evaluator_clear(&evaluator);
    return defined;
}

/* K, and q from 1 - l2 (S - h z l1) on the window; D may still lose twice what the trace says. */
static bool set_contraction(const ps_run_end *r, ps_claim *claim, const ps_claim *minimum)
{
    mpq_t lo, hi, tail;
    arb_t z, D, S, l1, l2;
    arb_init(z), arb_init(D), arb_init(S), arb_init(l1), arb_init(l2);
    mpq_inits(lo, hi, tail, NULL);
    mpq_sub(lo, minimum->values[0], field(claim, "r"));
    mpq_add(hi, minimum->values[1], field(claim, "r"));
    ps_ball_from_range(z, lo, hi, FINAL_BITS);
    double rate = fabs(1 - r->trace->l2 * r->trace->S), eta = mpq_get_d(r->eta), radius = mpq_get_d(field(claim, "r"));
    double guess = 4 * pow(eta * r->trace->l2 * radius, 2) / (1 - rate * rate);
    bool fine = rate < 1 && guess < 0.5 && derivatives_on(r, l1, l2, z) && arb_is_positive(l2);
    if (fine) {
        mpq_set_d(tail, guess);
        balance_range(D, claim, tail);
        set_size(S, z, D, r->eta);
        double most = arf_get_d(arb_midref(l2), ARF_RND_CEIL) + mag_get_d(arb_radref(l2));
        ps_decimal_above(field(claim, "K"), 1.0001 * most, BOUND_DIGITS);
        arb_mul(l1, l1, z, FINAL_BITS);
        arb_mul(l1, l1, r->trace->h, FINAL_BITS);
        arb_sub(S, S, l1, FINAL_BITS);
        arb_mul(S, S, l2, FINAL_BITS);
        arb_sub_ui(S, S, 1, FINAL_BITS);
        arb_abs(S, S);
        arb_neg(S, S);
        arb_add_ui(S, S, 1, FINAL_BITS);
        arb_get_lbound_arf(arb_midref(l2), S, FINAL_BITS);
        double gap = arf_get_d(arb_midref(l2), ARF_RND_FLOOR);
        fine = gap > 0;
        ps_decimal_below(lo, fine ? 0.9999 * gap : 0, BOUND_DIGITS); /* of 1 - q */
        mpq_set_ui(field(claim, "q"), 1, 1);
        mpq_sub(field(claim, "q"), field(claim, "q"), lo);
        fine = fine && mpq_sgn(field(claim, "q")) >= 0;
    }
    mpq_clears(lo, hi, tail, NULL);
    arb_clear(z), arb_clear(D), arb_clear(S), arb_clear(l1), arb_clear(l2);
    return fine;
}

/* The enclosures that the theorem is about. */
static bool set_limit(const ps_run_end *r, ps_claim *claim, const ps_claim *minimum)
{
    mpq_t tail;
    arb_t z, D, S, u, v, l1, l2;
    arb_init(z), arb_init(D), arb_init(S), arb_init(u), arb_init(v), arb_init(l1), arb_init(l2);
    mpq_init(tail);
    set_tail(tail, claim);
    ps_ball_from_range(z, minimum->values[0], minimum->values[1], FINAL_BITS);
    balance_range(D, claim, tail);
    set_size(S, z, D, r->eta);
    bool fine = mpq_cmp_ui(tail, 1, 2) < 0 && derivatives_on(r, l1, l2, z);
    arb_mul(l2, l2, S, FINAL_BITS); /* eta lambda */
    arb_sub_ui(l1, l2, 2, FINAL_BITS);
    arb_neg(l1, l1);
    set_outside(claim, "gap_lo", "gap_hi", l1, LIMIT_DIGITS);
    arb_div(l2, l2, r->trace->eta, FINAL_BITS);
    set_outside(claim, "sharpness_lo", "sharpness_hi", l2, LIMIT_DIGITS);
    arb_mul_2exp_si(z, z, 1);
    arb_div(S, S, r->trace->eta, FINAL_BITS); /* x^2 + y^2, so that (x +- y)^2 = S +- 2z */
    arb_add(u, S, z, FINAL_BITS);
    arb_sub(v, S, z, FINAL_BITS);
    arb_sqrt(u, u, FINAL_BITS);
    arb_sqrt(v, v, FINAL_BITS);
    double sum = ps_trace_sum(r->trace);
    if (sum < 0)
        arb_neg(u, u);
    if (sum * mpq_get_d(field(claim, "D_lo")) < 0)
        arb_neg(v, v);
    arb_add(S, u, v, FINAL_BITS);
    arb_sub(v, u, v, FINAL_BITS);
    arb_mul_2exp_si(S, S, -1);
    arb_mul_2exp_si(v, v, -1);
    fine = fine && arb_is_finite(S) && arb_is_finite(v);
    if (fine) {
        set_outside(claim, "x_lo", "x_hi", S, LIMIT_DIGITS);
        set_outside(claim, "y_lo", "y_hi", v, LIMIT_DIGITS);
    }
    mpq_clear(tail);
    arb_clear(z), arb_clear(D), arb_clear(S), arb_clear(u), arb_clear(v), arb_clear(l1), arb_clear(l2);
    return fine;
}

/* All but the state, which is set. NULL, or what is missing. */
static const char *set_rest(const ps_run_end *end, ps_claim *claim, const ps_claim *minimum)
{
    set_radius(end, claim, minimum);
    if (!set_contraction(end, claim, minimum))
        return "a step there is not seen to be a contraction";
    return set_limit(end, claim, minimum) ? NULL
                                          : "the limits of x and y are not enclosed, because |x| and |y| are too near "
                                            "to each other, or the steps contract too slowly";
}

const char *ps_run_set_claim(ps_claim *claim, const ps_claim *minimum, const ps_run_end *end)
{
    set_state(end, claim);
    return set_rest(end, claim, minimum);
}

/* ---- vectors ---- */

/* [lo, hi] divided by the square root of `square`. */
static void set_part(ps_claim *wide, const char *lo_name, const char *hi_name, const mpq_t lo, const mpq_t hi, const mpq_t square, long digits)
{
    arb_t range, root;
    arb_init(range), arb_init(root);
    ps_ball_from_range(range, lo, hi, FINAL_BITS);
    ps_ball_from_range(root, square, square, FINAL_BITS);
    arb_sqrt(root, root, FINAL_BITS);
    arb_div(range, range, root, FINAL_BITS);
    set_outside(wide, lo_name, hi_name, range, digits);
    arb_clear(range), arb_clear(root);
}

/* D as a part of what it is at the start. The scalar D becomes all that this may be, for the limits have to hold of all. */
static void set_wide_balance(ps_claim *wide, ps_claim *scalar, const mpq_t sum, const mpq_t difference)
{
    mpq_t square; /* of D at the start */
    arb_t range, root;
    mpq_init(square);
    arb_init(range), arb_init(root);
    mpq_mul(square, field(scalar, "eta"), field(scalar, "eta"));
    mpq_mul(square, square, sum);
    mpq_mul(square, square, difference);
    set_part(wide, "D_lo", "D_hi", field(scalar, "D_lo"), field(scalar, "D_hi"), square, PS_RUN_BALANCE_DIGITS);
    ps_ball_from_range(range, field(wide, "D_lo"), field(wide, "D_hi"), FINAL_BITS);
    ps_ball_from_range(root, square, square, FINAL_BITS);
    arb_sqrt(root, root, FINAL_BITS);
    arb_mul(range, range, root, FINAL_BITS);
    ps_ball_ends(field(scalar, "D_lo"), field(scalar, "D_hi"), range);
    mpq_clear(square);
    arb_clear(range), arb_clear(root);
}

static void set_wide_rest(ps_claim *wide, ps_claim *scalar, const mpq_t sum, const mpq_t difference)
{
    static const char *const same[] = {"eta", "steps", "r", "q", "K", "sharpness_lo", "sharpness_hi", "gap_lo", "gap_hi"};
    mpq_t lo, hi;
    mpq_inits(lo, hi, NULL);
    for (size_t i = 0; i < sizeof same / sizeof *same; i++)
        mpq_set(field(wide, same[i]), field(scalar, same[i]));
    mpq_set(field(wide, "U0"), sum);
    mpq_set(field(wide, "V0"), difference);
    set_part(wide, "u_lo", "u_hi", field(scalar, "u_lo"), field(scalar, "u_hi"), sum, 6);
    mpq_add(lo, field(scalar, "x_lo"), field(scalar, "y_lo"));
    mpq_add(hi, field(scalar, "x_hi"), field(scalar, "y_hi"));
    set_part(wide, "rho_lo", "rho_hi", lo, hi, sum, LIMIT_DIGITS);
    mpq_sub(lo, field(scalar, "x_lo"), field(scalar, "y_hi"));
    mpq_sub(hi, field(scalar, "x_hi"), field(scalar, "y_lo"));
    set_part(wide, "sigma_lo", "sigma_hi", lo, hi, difference, LIMIT_DIGITS);
    mpq_clears(lo, hi, NULL);
}

const char *ps_run_set_wide_claim(ps_claim *wide, const ps_claim *minimum, const ps_run_end *end, const mpq_t sum, const mpq_t difference)
{
    ps_claim scalar;
    ps_claim_init(&scalar, &ps_claim_kind_run);
    set_state(end, &scalar);
    set_wide_balance(wide, &scalar, sum, difference);
    const char *missing = set_rest(end, &scalar, minimum);
    if (missing == NULL)
        set_wide_rest(wide, &scalar, sum, difference);
    ps_claim_clear(&scalar);
    return missing;
}
