#include "check/interval_operator.h"

typedef int (*rounded_function)(mpfr_ptr, mpfr_srcptr, mpfr_rnd_t);

static ps_regularity smooth_if(bool condition, ps_regularity otherwise)
{
    return condition ? PS_SMOOTH : otherwise;
}

static bool is_positive(const void *x)
{
    return mpfr_sgn(LEFT_OF(x)) > 0;
}

static bool has_zero(const void *x)
{
    return mpfr_sgn(LEFT_OF(x)) <= 0 && mpfr_sgn(RIGHT_OF(x)) >= 0;
}

/* ---- functions that MPFI does not have, by their monotonicity; each step is rounded in the direction of the whole ---- */

/* The function rounds as it is told. */
static void increasing(void *out, const void *x, rounded_function function)
{
    function(LEFT(out), LEFT_OF(x), MPFR_RNDD);
    function(RIGHT(out), RIGHT_OF(x), MPFR_RNDU);
}

/* The function rounds correctly and says whether it did: of a point there is only one value to compute. */
static void correctly_rounded(void *out, const void *x, rounded_function function)
{
    if (!mpfr_equal_p(LEFT_OF(x), RIGHT_OF(x))) {
        increasing(out, x, function);
        return;
    }
    bool exact = function(LEFT(out), LEFT_OF(x), MPFR_RNDD) == 0;
    mpfr_set(RIGHT(out), LEFT(out), MPFR_RNDN);
    if (!exact)
        mpfr_nextabove(RIGHT(out));
}

/* 1 / (1 + exp(-x)) */
static void sigmoid(void *out, const void *x)
{
    mpfi_neg(out, x);
    correctly_rounded(out, out, mpfr_exp);
    mpfi_add_ui(out, out, 1);
    mpfi_ui_div(out, 1, out);
}

/* log(1 + exp(-|x|)), decreasing in |x|, plus x where x > 0 */
static int softplus(mpfr_ptr out, mpfr_srcptr x, mpfr_rnd_t rounding)
{
    mpfr_abs(out, x, MPFR_RNDN);
    mpfr_neg(out, out, MPFR_RNDN);
    mpfr_exp(out, out, rounding);
    mpfr_log1p(out, out, rounding);
    return mpfr_sgn(x) > 0 ? mpfr_add(out, out, x, rounding) : 0;
}

/* log cosh x for x >= 0: log1p(2 sinh(x/2)^2) near 0, x + log1p(exp(-2x)) - log 2 elsewhere */
static int logcosh(mpfr_ptr out, mpfr_srcptr x, mpfr_rnd_t rounding)
{
    if (mpfr_cmp_ui(x, 1) < 0) {
        mpfr_div_2ui(out, x, 1, rounding);
        mpfr_sinh(out, out, rounding);
        mpfr_sqr(out, out, rounding);
        mpfr_mul_2ui(out, out, 1, rounding);
        return mpfr_log1p(out, out, rounding);
    }
    mpfr_t log2;
    mpfr_rnd_t opposite = rounding == MPFR_RNDD ? MPFR_RNDU : MPFR_RNDD;
    mpfr_init2(log2, mpfr_get_prec(out) + 8);
    mpfr_const_log2(log2, opposite);
    mpfr_mul_2ui(out, x, 1, opposite);
    mpfr_neg(out, out, MPFR_RNDN);
    mpfr_exp(out, out, rounding);
    mpfr_log1p(out, out, rounding);
    mpfr_add(out, out, x, rounding);
    mpfr_sub(out, out, log2, rounding);
    mpfr_clear(log2);
    return 0;
}

static void even_logcosh(void *out, const void *x, long precision)
{
    mpfi_t size;
    mpfi_init2(size, (mpfr_prec_t)precision);
    mpfi_abs(size, x);
    increasing(out, size, logcosh);
    mpfi_clear(size);
}

/* ---- powers ---- */

/* Whether it is from -2^63 to 2^63 - 1, however many bits a long has. */
static bool fits_64_bits(mpz_srcptr n)
{
    size_t bits = mpz_sizeinbase(n, 2);
    return bits < 64 || (bits == 64 && mpz_sgn(n) < 0 && mpz_scan1(n, 0) == 63);
}

/* Both round correctly. */
static void power_function(mpfr_ptr out, mpfr_srcptr x, mpz_srcptr n, mpfr_rnd_t rounding)
{
    mpz_fits_ulong_p(n) ? mpfr_pow_ui(out, x, mpz_get_ui(n), rounding) : mpfr_pow_z(out, x, n, rounding);
}

/* Of x or |x|, of which the power is increasing. */
static void natural_power(void *out, const void *x, mpz_srcptr n)
{
    mpz_odd_p(n) ? mpfi_set(out, x) : mpfi_abs(out, x);
    power_function(LEFT(out), LEFT_OF(out), n, MPFR_RNDD);
    power_function(RIGHT(out), RIGHT_OF(out), n, MPFR_RNDU);
}

static ps_regularity integer_power(void *out, const void *x, mpz_srcptr n)
{
    mpz_t size;
    if (mpz_sgn(n) >= 0) {
        natural_power(out, x, n);
        return PS_SMOOTH;
    }
    if (has_zero(x))
        return PS_UNDEFINED;
    mpz_init(size);
    mpz_neg(size, n);
    natural_power(out, x, size);
    mpfi_inv(out, out);
    mpz_clear(size);
    return PS_SMOOTH;
}

/* exp(y log x); x = 0 is allowed for a constant positive exponent */
static ps_regularity real_power(void *out, const void *x, const void *y, bool positive_exponent)
{
    int sign = mpfr_sgn(LEFT_OF(x));
    if (sign < 0 || (sign == 0 && !positive_exponent))
        return PS_UNDEFINED;
    mpfi_log(out, x);
    mpfi_mul(out, out, y);
    mpfi_exp(out, out);
    return smooth_if(sign > 0, PS_DEFINED);
}

static ps_regularity power(void *out, const ps_instruction *in, const void *x, const void *y)
{
    mpq_srcptr exponent = in->value;
    if (exponent == NULL)
        return real_power(out, x, y, false);
    if (mpz_cmp_ui(mpq_denref(exponent), 1) == 0 && fits_64_bits(mpq_numref(exponent)))
        return integer_power(out, x, mpq_numref(exponent));
    return real_power(out, x, y, mpq_sgn(exponent) > 0);
}

/* ---- the rest of the operators ---- */

static ps_regularity extremum(void *out, const void *x, const void *y, bool maximum)
{
    int (*choose)(mpfr_ptr, mpfr_srcptr, mpfr_srcptr, mpfr_rnd_t) = maximum ? mpfr_max : mpfr_min;
    choose(LEFT(out), LEFT_OF(x), LEFT_OF(y), MPFR_RNDD);
    choose(RIGHT(out), RIGHT_OF(x), RIGHT_OF(y), MPFR_RNDU);
    bool apart = mpfr_less_p(RIGHT_OF(x), LEFT_OF(y)) || mpfr_less_p(RIGHT_OF(y), LEFT_OF(x));
    return smooth_if(apart, PS_KINKED);
}

/* Whether an end is so far from 0 (2^8192) that to reduce it by pi takes long, or it is infinite. */
static bool far_from_zero(const void *x)
{
    static const mpfr_exp_t far = 1 << 13;
    return mpfi_inf_p(x) || (mpfr_regular_p(LEFT_OF(x)) && mpfr_get_exp(LEFT_OF(x)) > far) ||
           (mpfr_regular_p(RIGHT_OF(x)) && mpfr_get_exp(RIGHT_OF(x)) > far);
}

static ps_regularity circular(void *out, const void *x, int (*function)(mpfi_ptr, mpfi_srcptr))
{
    if (far_from_zero(x))
        mpfi_interv_si(out, -1, 1);
    else
        function(out, x);
    return PS_SMOOTH;
}

static ps_regularity tangent(void *out, const void *x)
{
    if (far_from_zero(x))
        return PS_UNDEFINED;
    mpfi_cos(out, x);
    bool pole = has_zero(out);
    mpfi_tan(out, x);
    return smooth_if(!pole && !mpfi_inf_p(out), PS_UNDEFINED);
}

static ps_regularity apply_operator(void *out, const ps_instruction *in, const void *x, const void *y, long precision)
{
    switch (in->op) {
    case PS_OP_CONSTANT: mpfi_set_q(out, in->value); return PS_SMOOTH;
    case PS_OP_PI: mpfi_const_pi(out); return PS_SMOOTH;
    case PS_OP_ADD: mpfi_add(out, x, y); return PS_SMOOTH;
    case PS_OP_SUB: mpfi_sub(out, x, y); return PS_SMOOTH;
    case PS_OP_MUL: mpfi_mul(out, x, y); return PS_SMOOTH;
    case PS_OP_DIV:
        if (has_zero(y))
            return PS_UNDEFINED;
        mpfi_div(out, x, y);
        return PS_SMOOTH;
    case PS_OP_POW: return power(out, in, x, y);
    case PS_OP_NEG: mpfi_neg(out, x); return PS_SMOOTH;
    case PS_OP_EXP: correctly_rounded(out, x, mpfr_exp); return PS_SMOOTH;
    case PS_OP_EXPM1: mpfi_expm1(out, x); return PS_SMOOTH;
    case PS_OP_LOG:
        if (!is_positive(x))
            return PS_UNDEFINED;
        mpfi_log(out, x);
        return PS_SMOOTH;
    case PS_OP_LOG1P:
        if (mpfr_cmp_si(LEFT_OF(x), -1) <= 0)
            return PS_UNDEFINED;
        mpfi_log1p(out, x);
        return PS_SMOOTH;
    case PS_OP_SQRT:
        if (mpfr_sgn(LEFT_OF(x)) < 0)
            return PS_UNDEFINED;
        mpfi_sqrt(out, x);
        return smooth_if(is_positive(x), PS_DEFINED);
    case PS_OP_CBRT: correctly_rounded(out, x, mpfr_cbrt); return smooth_if(!has_zero(x), PS_KINKED);
    case PS_OP_SIN: return circular(out, x, mpfi_sin);
    case PS_OP_COS: return circular(out, x, mpfi_cos);
    case PS_OP_TAN: return tangent(out, x);
    case PS_OP_SINH: mpfi_sinh(out, x); return PS_SMOOTH;
    case PS_OP_COSH: mpfi_cosh(out, x); return PS_SMOOTH;
    case PS_OP_TANH: correctly_rounded(out, x, mpfr_tanh); return PS_SMOOTH;
    case PS_OP_ASINH: correctly_rounded(out, x, mpfr_asinh); return PS_SMOOTH;
    case PS_OP_ATAN: correctly_rounded(out, x, mpfr_atan); return PS_SMOOTH;
    case PS_OP_ERF: correctly_rounded(out, x, mpfr_erf); return PS_SMOOTH;
    case PS_OP_SIGMOID: sigmoid(out, x); return PS_SMOOTH;
    case PS_OP_SOFTPLUS: increasing(out, x, softplus); return PS_SMOOTH;
    case PS_OP_LOGCOSH: even_logcosh(out, x, precision); return PS_SMOOTH;
    case PS_OP_ABS: mpfi_abs(out, x); return smooth_if(!has_zero(x), PS_KINKED);
    case PS_OP_MIN: return extremum(out, x, y, false);
    case PS_OP_MAX: return extremum(out, x, y, true);
    case PS_OP_VARIABLE: case PS_OP_SELECT: case PS_OP_DIVIDED: case PS_OP_COUNT: break; /* the evaluator's own */
    }
    return PS_UNDEFINED;
}

ps_regularity ps_interval_apply(void *out, const ps_instruction *in, const void *x, const void *y, long precision)
{
    ps_regularity regularity = apply_operator(out, in, x, y, precision);
    bool a_number = !mpfr_nan_p(LEFT(out)) && !mpfr_nan_p(RIGHT(out)) && mpfr_lessequal_p(LEFT(out), RIGHT(out));
    return a_number ? regularity : PS_UNDEFINED;
}
