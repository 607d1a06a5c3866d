/* Taylor series with ball coefficients. */
#include "numbers/arb_include.h"
#include "numbers/arithmetics.h"

enum { LENGTH = PS_SERIES_ORDER + 1 };

static ps_regularity smooth_if(bool condition, ps_regularity otherwise)
{
    return condition ? PS_SMOOTH : otherwise;
}

static bool contains_zero(const arb_poly_struct *x)
{
    return arb_poly_length(x) == 0 || arb_contains_zero(arb_poly_get_coeff_ptr((arb_poly_struct *)x, 0));
}

static bool is_above(const arb_poly_struct *x, slong bound)
{
    arb_t shifted;
    arb_init(shifted);
    arb_poly_get_coeff_arb(shifted, x, 0);
    arb_sub_si(shifted, shifted, bound, 128);
    bool above = arb_is_positive(shifted);
    arb_clear(shifted);
    return above;
}

static void add_constant(arb_poly_struct *out, const arb_poly_struct *x, slong constant, slong precision)
{
    arb_poly_t one;
    arb_poly_init(one);
    arb_poly_set_si(one, constant);
    arb_poly_add(out, x, one, precision);
    arb_poly_clear(one);
}

/* f(x) by its value f0 at the constant term and f'(x): the integral of f'(x) x'. */
static void integrate_chain(arb_poly_struct *out, const arb_t f0, const arb_poly_struct *slope,
                            const arb_poly_struct *x, slong precision)
{
    arb_poly_t dx;
    arb_poly_init(dx);
    arb_poly_derivative(dx, x, precision);
    arb_poly_mullow(dx, dx, slope, LENGTH - 1, precision);
    arb_poly_integral(out, dx, precision);
    arb_poly_set_coeff_arb(out, 0, f0);
    arb_poly_clear(dx);
}

static void sigmoid(arb_poly_struct *out, const arb_poly_struct *x, slong precision)
{
    arb_poly_t t;
    arb_poly_init(t);
    arb_poly_neg(t, x);
    arb_poly_exp_series(t, t, LENGTH, precision);
    add_constant(t, t, 1, precision);
    arb_poly_inv_series(out, t, LENGTH, precision);
    arb_poly_clear(t);
}

static void hyperbolic_tangent(arb_poly_struct *out, const arb_poly_struct *x, slong precision)
{
    arb_poly_t s, c;
    arb_poly_init(s);
    arb_poly_init(c);
    arb_poly_sinh_cosh_series(s, c, x, LENGTH, precision);
    arb_poly_div_series(out, s, c, LENGTH, precision);
    arb_poly_clear(s);
    arb_poly_clear(c);
}

/* The constant term of f(x), by the ball arithmetic. */
static void constant_term(arb_t value, ps_operator op, const arb_poly_struct *x, slong precision)
{
    arb_t argument;
    ps_instruction in = {.op = op};
    arb_init(argument);
    arb_poly_get_coeff_arb(argument, x, 0);
    ps_ball_arithmetic.apply(value, &in, argument, NULL, precision);
    arb_clear(argument);
}

static void by_slope(arb_poly_struct *out, const ps_instruction *in, const arb_poly_struct *x, slong precision)
{
    arb_poly_t slope;
    arb_t value;
    arb_poly_init(slope);
    arb_init(value);
    constant_term(value, in->op, x, precision);
    if (in->op == PS_OP_SOFTPLUS) {
        sigmoid(slope, x, precision);
    } else if (in->op == PS_OP_LOGCOSH) {
        hyperbolic_tangent(slope, x, precision);
    } else if (in->op == PS_OP_EXPM1) {
        arb_poly_exp_series(slope, x, LENGTH, precision);
    } else { /* asinh: 1 / sqrt(1 + x^2) */
        arb_poly_mullow(slope, x, x, LENGTH, precision);
        add_constant(slope, slope, 1, precision);
        arb_poly_rsqrt_series(slope, slope, LENGTH, precision);
    }
    integrate_chain(out, value, slope, x, precision);
    arb_poly_clear(slope);
    arb_clear(value);
}

static void real_power(arb_poly_struct *out, const arb_poly_struct *x, mpq_srcptr exponent, slong precision)
{
    fmpq_t exact;
    arb_t e;
    arb_init(e);
    fmpq_init(exact);
    fmpq_set_mpq(exact, exponent);
    arb_set_fmpq(e, exact, precision);
    arb_poly_pow_arb_series(out, x, e, LENGTH, precision);
    fmpq_clear(exact);
    arb_clear(e);
}

static ps_regularity power(arb_poly_struct *out, const ps_instruction *in, const arb_poly_struct *x,
                           const arb_poly_struct *y, slong precision)
{
    bool integer = in->value != NULL && mpz_cmp_ui(mpq_denref(in->value), 1) == 0 &&
                   mpz_fits_slong_p(mpq_numref(in->value));
    slong n = integer ? mpz_get_si(mpq_numref(in->value)) : 0;
    if (integer) {
        arb_poly_pow_ui_trunc_binexp(out, x, n < 0 ? -(ulong)n : (ulong)n, LENGTH, precision);
        if (n < 0)
            arb_poly_inv_series(out, out, LENGTH, precision);
        return smooth_if(n >= 0 || !contains_zero(x), PS_UNDEFINED);
    }
    if (!is_above(x, 0))
        return PS_UNDEFINED;
    if (in->value != NULL)
        real_power(out, x, in->value, precision);
    else
        arb_poly_pow_series(out, x, y, LENGTH, precision);
    return PS_SMOOTH;
}

static void tangent(arb_poly_struct *out, const arb_poly_struct *x, slong precision)
{
    arb_poly_tan_series(out, x, LENGTH, precision);
}

static void cube_root(arb_poly_struct *out, const arb_poly_struct *x, slong precision)
{
    mpq_t third;
    bool negative = !is_above(x, 0);
    mpq_init(third);
    mpq_set_ui(third, 1, 3);
    if (negative)
        arb_poly_neg(out, x);
    else
        arb_poly_set(out, x);
    real_power(out, out, third, precision);
    if (negative)
        arb_poly_neg(out, out);
    mpq_clear(third);
}

static ps_regularity extremum(arb_poly_struct *out, const arb_poly_struct *x, const arb_poly_struct *y, bool maximum,
                              slong precision)
{
    arb_poly_t gap;
    arb_poly_init(gap);
    arb_poly_sub(gap, x, y, precision);
    bool decided = !contains_zero(gap), above = is_above(gap, 0);
    arb_poly_set(out, above == maximum ? x : y);
    arb_poly_clear(gap);
    return smooth_if(decided, PS_UNDEFINED);
}

static ps_regularity apply_operator(arb_poly_struct *out, const ps_instruction *in, const arb_poly_struct *x,
                                    const arb_poly_struct *y, slong precision)
{
    arb_t constant;
    switch (in->op) {
    case PS_OP_CONSTANT: case PS_OP_PI:
        arb_init(constant);
        ps_ball_arithmetic.apply(constant, in, NULL, NULL, precision);
        arb_poly_set_arb(out, constant);
        arb_clear(constant);
        return PS_SMOOTH;
    case PS_OP_ADD: arb_poly_add(out, x, y, precision); return PS_SMOOTH;
    case PS_OP_SUB: arb_poly_sub(out, x, y, precision); return PS_SMOOTH;
    case PS_OP_MUL: arb_poly_mullow(out, x, y, LENGTH, precision); return PS_SMOOTH;
    case PS_OP_DIV: arb_poly_div_series(out, x, y, LENGTH, precision); return smooth_if(!contains_zero(y), PS_UNDEFINED);
    case PS_OP_POW: return power(out, in, x, y, precision);
    case PS_OP_NEG: arb_poly_neg(out, x); return PS_SMOOTH;
    case PS_OP_EXP: arb_poly_exp_series(out, x, LENGTH, precision); return PS_SMOOTH;
    case PS_OP_LOG: arb_poly_log_series(out, x, LENGTH, precision); return smooth_if(is_above(x, 0), PS_UNDEFINED);
    case PS_OP_LOG1P: arb_poly_log1p_series(out, x, LENGTH, precision); return smooth_if(is_above(x, -1), PS_UNDEFINED);
    case PS_OP_SQRT: arb_poly_sqrt_series(out, x, LENGTH, precision); return smooth_if(is_above(x, 0), PS_UNDEFINED);
    case PS_OP_CBRT: cube_root(out, x, precision); return smooth_if(!contains_zero(x), PS_UNDEFINED);
    case PS_OP_SIN: arb_poly_sin_series(out, x, LENGTH, precision); return PS_SMOOTH;
    case PS_OP_COS: arb_poly_cos_series(out, x, LENGTH, precision); return PS_SMOOTH;
    case PS_OP_TAN: tangent(out, x, precision); return PS_SMOOTH;
    case PS_OP_SINH: arb_poly_sinh_series(out, x, LENGTH, precision); return PS_SMOOTH;
    case PS_OP_COSH: arb_poly_cosh_series(out, x, LENGTH, precision); return PS_SMOOTH;
    case PS_OP_TANH: hyperbolic_tangent(out, x, precision); return PS_SMOOTH;
    case PS_OP_ATAN: arb_poly_atan_series(out, x, LENGTH, precision); return PS_SMOOTH;
    case PS_OP_ERF: arb_hypgeom_erf_series(out, x, LENGTH, precision); return PS_SMOOTH;
    case PS_OP_SIGMOID: sigmoid(out, x, precision); return PS_SMOOTH;
    case PS_OP_EXPM1: case PS_OP_ASINH: case PS_OP_SOFTPLUS: case PS_OP_LOGCOSH:
        by_slope(out, in, x, precision);
        return PS_SMOOTH;
    case PS_OP_ABS:
        if (is_above(x, 0))
            arb_poly_set(out, x);
        else
            arb_poly_neg(out, x);
        return smooth_if(!contains_zero(x), PS_UNDEFINED);
    case PS_OP_MIN: return extremum(out, x, y, false, precision);
    case PS_OP_MAX: return extremum(out, x, y, true, precision);
    case PS_OP_VARIABLE: case PS_OP_SELECT: case PS_OP_DIVIDED: case PS_OP_COUNT: break;
    }
    return PS_UNDEFINED;
}

static bool is_finite(const arb_poly_struct *x)
{
    for (slong i = 0; i < arb_poly_length(x); i++)
        if (!arb_is_finite(arb_poly_get_coeff_ptr((arb_poly_struct *)x, i)))
            return false;
    return true;
}

static ps_regularity series_apply(void *out, const ps_instruction *in, const void *x, const void *y, long precision)
{
    ps_regularity regularity = apply_operator(out, in, x, y, precision);
    return is_finite(out) ? regularity : PS_UNDEFINED;
}

static void series_init(void *x, long precision)
{
    (void)precision;
    arb_poly_init(x);
}

static void series_clear(void *x)
{
    arb_poly_clear(x);
}

static void series_set(void *out, const void *x)
{
    arb_poly_set(out, x);
}

static void series_hull(void *out, const void *x, const void *y, long precision)
{
    (void)x;
    (void)y;
    (void)precision;
    arb_poly_set_coeff_si(out, 0, 0);
    arb_t nothing;
    arb_init(nothing);
    arb_indeterminate(nothing); /* at a kink there is no series */
    arb_poly_set_coeff_arb(out, 0, nothing);
    arb_clear(nothing);
}

static int series_sign(const void *x)
{
    arb_t constant;
    if (!is_finite(x))
        return 0;
    arb_init(constant);
    arb_poly_get_coeff_arb(constant, x, 0);
    int sign = ps_ball_arithmetic.sign(constant);
    arb_clear(constant);
    return sign;
}

const ps_arithmetic ps_series_arithmetic = {
    .size = sizeof(arb_poly_struct),
    .init = series_init,
    .clear = series_clear,
    .apply = series_apply,
    .set = series_set,
    .hull = series_hull,
    .sign = series_sign,
};
