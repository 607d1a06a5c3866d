/* Arb balls. */
#include "numbers/arb_include.h"
#include "numbers/arithmetics.h"

static ps_regularity smooth_if(bool condition, ps_regularity otherwise)
{
    return condition ? PS_SMOOTH : otherwise;
}

static void sigmoid(arb_t out, const arb_t x, slong precision)
{
    arb_neg(out, x);
    arb_exp(out, out, precision);
    arb_add_ui(out, out, 1, precision);
    arb_inv(out, out, precision);
}

/* max(x, 0) + log1p(exp(-|x|)), by the sign of the middle: both forms are right everywhere */
static void softplus(arb_t out, const arb_t x, slong precision)
{
    bool positive = arf_sgn(arb_midref(x)) > 0;
    if (positive)
        arb_neg(out, x);
    else
        arb_set(out, x);
    arb_exp(out, out, precision);
    arb_log1p(out, out, precision);
    if (positive)
        arb_add(out, out, x, precision);
}

static void logcosh(arb_t out, const arb_t x, slong precision)
{
    arb_t half;
    arb_init(half);
    if (arf_cmpabs_2exp_si(arb_midref(x), 2) < 0) { /* log1p(2 sinh(x/2)^2) */
        arb_mul_2exp_si(half, x, -1);
        arb_sinh(half, half, precision);
        arb_mul(out, half, half, precision);
        arb_mul_2exp_si(out, out, 1);
        arb_log1p(out, out, precision);
    } else { /* |x| + log1p(exp(-2|x|)) - log 2 */
        arb_abs(half, x);
        arb_mul_si(out, half, -2, precision);
        arb_exp(out, out, precision);
        arb_log1p(out, out, precision);
        arb_add(out, out, half, precision);
        arb_const_log2(half, precision);
        arb_sub(out, out, half, precision);
    }
    arb_clear(half);
}

static void cube_root(arb_t out, const arb_t x, slong precision)
{
    if (arb_contains_zero(x)) {
        mag_t size;
        mag_init(size);
        arb_get_mag(size, x);
        mag_root(size, size, 3);
        arb_zero(out);
        arb_add_error_mag(out, size);
        mag_clear(size);
    } else if (arb_is_negative(x)) {
        arb_neg(out, x);
        arb_root_ui(out, out, 3, precision);
        arb_neg(out, out);
    } else {
        arb_root_ui(out, x, 3, precision);
    }
}

static ps_regularity power(arb_t out, const ps_instruction *in, const arb_t x, const arb_t y, slong precision)
{
    mpq_srcptr exponent = in->value;
    if (exponent != NULL && mpz_cmp_ui(mpq_denref(exponent), 1) == 0 && mpz_fits_slong_p(mpq_numref(exponent))) {
        slong n = mpz_get_si(mpq_numref(exponent));
        if (n < 0 && arb_contains_zero(x))
            return PS_UNDEFINED;
        arb_pow_ui(out, x, n < 0 ? -(ulong)n : (ulong)n, precision);
        if (n < 0)
            arb_inv(out, out, precision);
        return PS_SMOOTH;
    }
    if (!arb_is_positive(x))
        return PS_UNDEFINED;
    arb_pow(out, x, y, precision);
    return PS_SMOOTH;
}

static ps_regularity apply_operator(arb_ptr out, const ps_instruction *in, arb_srcptr x, arb_srcptr y, slong precision)
{
    fmpq_t exact;
    switch (in->op) {
    case PS_OP_CONSTANT:
        fmpq_init(exact);
        fmpq_set_mpq(exact, in->value);
        arb_set_fmpq(out, exact, precision);
        fmpq_clear(exact);
        return PS_SMOOTH;
    case PS_OP_PI: arb_const_pi(out, precision); return PS_SMOOTH;
    case PS_OP_ADD: arb_add(out, x, y, precision); return PS_SMOOTH;
    case PS_OP_SUB: arb_sub(out, x, y, precision); return PS_SMOOTH;
    case PS_OP_MUL: arb_mul(out, x, y, precision); return PS_SMOOTH;
    case PS_OP_DIV: arb_div(out, x, y, precision); return smooth_if(!arb_contains_zero(y), PS_UNDEFINED);
    case PS_OP_POW: return power(out, in, x, y, precision);
    case PS_OP_NEG: arb_neg(out, x); return PS_SMOOTH;
    case PS_OP_EXP: arb_exp(out, x, precision); return PS_SMOOTH;
    case PS_OP_EXPM1: arb_expm1(out, x, precision); return PS_SMOOTH;
    case PS_OP_LOG: arb_log(out, x, precision); return smooth_if(arb_is_positive(x), PS_UNDEFINED);
    case PS_OP_LOG1P: arb_log1p(out, x, precision); return PS_SMOOTH;
    case PS_OP_SQRT:
        arb_sqrt(out, x, precision);
        return smooth_if(arb_is_positive(x), arb_is_nonnegative(x) ? PS_DEFINED : PS_UNDEFINED);
    case PS_OP_CBRT: cube_root(out, x, precision); return smooth_if(!arb_contains_zero(x), PS_KINKED);
    case PS_OP_SIN: arb_sin(out, x, precision); return PS_SMOOTH;
    case PS_OP_COS: arb_cos(out, x, precision); return PS_SMOOTH;
    case PS_OP_TAN: arb_tan(out, x, precision); return PS_SMOOTH;
    case PS_OP_SINH: arb_sinh(out, x, precision); return PS_SMOOTH;
    case PS_OP_COSH: arb_cosh(out, x, precision); return PS_SMOOTH;
    case PS_OP_TANH: arb_tanh(out, x, precision); return PS_SMOOTH;
    case PS_OP_ASINH: arb_asinh(out, x, precision); return PS_SMOOTH;
    case PS_OP_ATAN: arb_atan(out, x, precision); return PS_SMOOTH;
    case PS_OP_ERF: arb_hypgeom_erf(out, x, precision); return PS_SMOOTH;
    case PS_OP_SIGMOID: sigmoid(out, x, precision); return PS_SMOOTH;
    case PS_OP_SOFTPLUS: softplus(out, x, precision); return PS_SMOOTH;
    case PS_OP_LOGCOSH: logcosh(out, x, precision); return PS_SMOOTH;
    case PS_OP_ABS: arb_abs(out, x); return smooth_if(!arb_contains_zero(x), PS_KINKED);
    case PS_OP_MIN: arb_min(out, x, y, precision); return smooth_if(!arb_overlaps(x, y), PS_KINKED);
    case PS_OP_MAX: arb_max(out, x, y, precision); return smooth_if(!arb_overlaps(x, y), PS_KINKED);
    case PS_OP_VARIABLE: case PS_OP_SELECT: case PS_OP_DIVIDED: case PS_OP_COUNT: break;
    }
    return PS_UNDEFINED;
}

static ps_regularity ball_apply(void *out, const ps_instruction *in, const void *x, const void *y, long precision)
{
    ps_regularity regularity = apply_operator(out, in, x, y, precision);
    return arb_is_finite(out) ? regularity : PS_UNDEFINED;
}

static void ball_init(void *x, long precision)
{
    (void)precision;
    arb_init(x);
}

static void ball_clear(void *x)
{
    arb_clear(x);
}

static void ball_set(void *out, const void *x)
{
    arb_set(out, x);
}

static void ball_hull(void *out, const void *x, const void *y, long precision)
{
    arb_union(out, x, y, precision);
}

static int ball_sign(const void *x)
{
    if (!arb_is_finite(x))
        return 0;
    if (arb_is_zero(x))
        return PS_ZERO;
    return (arb_is_nonnegative(x) ? 0 : PS_NEGATIVE) | (arb_contains_zero(x) ? PS_ZERO : 0) |
           (arb_is_nonpositive(x) ? 0 : PS_POSITIVE);
}

const ps_arithmetic ps_ball_arithmetic = {
    .size = sizeof(arb_struct),
    .init = ball_init,
    .clear = ball_clear,
    .apply = ball_apply,
    .set = ball_set,
    .hull = ball_hull,
    .sign = ball_sign,
};
