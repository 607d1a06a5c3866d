#include "check/tail.h"

#include <math.h>
#include <mpfi.h>
#include <stdint.h>

#include "check/interval.h"

/* |z|^(power/12) times part, |z| >= 2^distance; power is 0 where the value does not depend on the half line. As |power| is at
 * most POWER_LIMIT and distance an exponent of MPFR, below 2^31, products of them fit into 64 bits. */
enum { UNIT = 12, POWER_LIMIT = 1 << 20, SHIFT_LIMIT = 1 << 30 };
typedef struct number {
    mpfi_t part;
    int64_t power, distance;
    bool nonzero; /* known not to be 0, though part may reach it */
} number;

static bool reaches_zero(mpfi_srcptr x)
{
    return mpfr_sgn(&x->left) <= 0 && mpfr_sgn(&x->right) >= 0;
}

static bool never_zero(const number *x)
{
    return x->nonzero || !reaches_zero(x->part);
}

/* Rounded towards plus infinity, for positive divisors. */
static int64_t quotient_above(int64_t x, int64_t divisor)
{
    return x >= 0 ? (x + divisor - 1) / divisor : -(-x / divisor);
}

static bool in_range(int64_t power)
{
    return -POWER_LIMIT <= power && power <= POWER_LIMIT;
}

static int64_t farther(const number *x, const number *y)
{
    return y != NULL && y->distance > x->distance ? y->distance : x->distance;
}

/* *out encloses |z|^(power/12) for |z| >= 2^distance. A shift beyond the exponents of MPFR is as good as one to their end. */
static void enclose_scale(mpfi_ptr out, int64_t power, int64_t distance)
{
    int64_t shift = power > 0 ? power * distance / UNIT : quotient_above(power * distance, UNIT);
    shift = shift > SHIFT_LIMIT ? SHIFT_LIMIT : shift < -SHIFT_LIMIT ? -SHIFT_LIMIT : shift;
    mpfi_set_si(out, 1);
    mpfi_mul_2si(out, out, (long)shift);
    if (power > 0)
        mpfr_set_inf(&out->right, 1);
    else if (power < 0)
        mpfr_set_zero(&out->left, 1);
}

/* *out = x with the given power; for powers that are not smaller it stays finite. */
static void rescale(mpfi_ptr out, const number *x, int64_t power, int64_t distance, long precision)
{
    mpfi_t scale;
    mpfi_init2(scale, (mpfr_prec_t)precision);
    enclose_scale(scale, x->power - power, distance);
    mpfi_mul(out, x->part, scale);
    mpfi_clear(scale);
}

/* ---- operators ---- */

static ps_regularity interval_operator(number *out, const ps_instruction *in, mpfi_srcptr x, mpfi_srcptr y,
                                       long precision)
{
    return ps_interval_arithmetic.apply(out->part, in, x, y, precision);
}

/* The operator applied to the parts of x and y at the given power. */
static ps_regularity at_power(number *out, const ps_instruction *in, const number *x, const number *y, int64_t power,
                              long precision)
{
    mpfi_t left, right;
    out->power = power;
    if (x->power == power && (y == NULL || y->power == power))
        return interval_operator(out, in, x->part, y != NULL ? y->part : NULL, precision);
    mpfi_init2(left, (mpfr_prec_t)precision);
    mpfi_init2(right, (mpfr_prec_t)precision);
    rescale(left, x, power, out->distance, precision);
    if (y != NULL)
        rescale(right, y, power, out->distance, precision);
    ps_regularity regularity = interval_operator(out, in, left, right, precision);
    mpfi_clear(left);
    mpfi_clear(right);
    return regularity;
}

static ps_regularity product(number *out, const ps_instruction *in, const number *x, const number *y, long precision)
{
    out->power = in->op == PS_OP_MUL ? x->power + y->power : x->power - y->power;
    out->nonzero = never_zero(x) && (in->op == PS_OP_DIV || never_zero(y));
    return in_range(out->power) ? interval_operator(out, in, x->part, y->part, precision) : PS_UNDEFINED;
}

/* The power of x raised to numerator/denominator, if it is a multiple of 1/12. */
static bool raised(int64_t *power, const number *x, int64_t numerator, int64_t denominator)
{
    if (!in_range(numerator) || (x->power * numerator) % denominator != 0)
        return false;
    *power = x->power * numerator / denominator;
    return in_range(*power);
}

/* Whether the operator takes a power of x, and which. */
static bool scales(int64_t *power, const ps_instruction *in, const number *x)
{
    mpq_srcptr exponent = in->value;
    if (in->op == PS_OP_NEG || in->op == PS_OP_ABS)
        return raised(power, x, 1, 1);
    if (in->op == PS_OP_SQRT || in->op == PS_OP_CBRT)
        return raised(power, x, 1, in->op == PS_OP_SQRT ? 2 : 3);
    return in->op == PS_OP_POW && exponent != NULL && mpz_fits_sint_p(mpq_numref(exponent)) &&
           mpz_fits_sint_p(mpq_denref(exponent)) && /* an int has 32 bits */
           raised(power, x, mpz_get_si(mpq_numref(exponent)), mpz_get_si(mpq_denref(exponent)));
}

#define AMONG(name) (UINT64_C(1) << PS_OP_##name)

/* Some functions have no zeros at all; those that are 0 at 0 only keep a number away from 0. */
static bool result_is_nonzero(const ps_instruction *in, const number *x)
{
    const uint64_t positive = AMONG(EXP) | AMONG(SIGMOID) | AMONG(SOFTPLUS) | AMONG(COSH);
    const uint64_t zero_at_zero = AMONG(NEG) | AMONG(ABS) | AMONG(SQRT) | AMONG(CBRT) | AMONG(POW) | AMONG(EXPM1) |
                                  AMONG(LOG1P) | AMONG(SINH) | AMONG(TANH) | AMONG(ASINH) | AMONG(ATAN) | AMONG(ERF) |
                                  AMONG(LOGCOSH);
    return ((positive >> in->op) & 1) != 0 || (((zero_at_zero >> in->op) & 1) != 0 && never_zero(x));
}

static ps_regularity tail_apply(void *result, const ps_instruction *in, const void *left, const void *right,
                                long precision)
{
    number *out = result;
    const number *x = left, *y = right;
    bool binary = ps_operator_arity(in->op) == 2;
    out->power = out->distance = 0;
    out->nonzero = false;
    if (ps_operator_arity(in->op) == 0)
        return interval_operator(out, in, NULL, NULL, precision);
    out->distance = farther(x, binary ? y : NULL);
    if (in->op == PS_OP_ADD || in->op == PS_OP_SUB || in->op == PS_OP_MIN || in->op == PS_OP_MAX)
        return at_power(out, in, x, y, x->power > y->power ? x->power : y->power, precision);
    if (in->op == PS_OP_MUL || in->op == PS_OP_DIV)
        return product(out, in, x, y, precision);
    out->nonzero = result_is_nonzero(in, x);
    if (scales(&out->power, in, x))
        return interval_operator(out, in, x->part, binary ? y->part : NULL, precision);
    return at_power(out, in, x, binary ? y : NULL, 0, precision);
}

/* ---- the rest of the arithmetic ---- */

static void tail_init(void *x, long precision)
{
    number *n = x;
    mpfi_init2(n->part, (mpfr_prec_t)precision);
    n->power = n->distance = 0;
    n->nonzero = false;
}

static void tail_clear(void *x)
{
    mpfi_clear(((number *)x)->part);
}

static void tail_set(void *out, const void *x)
{
    number *to = out;
    const number *from = x;
    ps_interval_arithmetic.set(to->part, from->part);
    to->power = from->power;
    to->distance = from->distance;
    to->nonzero = from->nonzero;
}

static void tail_hull(void *out, const void *x, const void *y, long precision)
{
    const number *left = x, *right = y;
    number *hull = out;
    mpfi_t other;
    mpfi_init2(other, (mpfr_prec_t)precision);
    hull->power = left->power > right->power ? left->power : right->power;
    hull->distance = farther(left, right);
    hull->nonzero = false;
    rescale(hull->part, left, hull->power, hull->distance, precision);
    rescale(other, right, hull->power, hull->distance, precision);
    mpfi_union(hull->part, hull->part, other);
    mpfi_clear(other);
}

static int tail_sign(const void *x)
{
    const number *n = x;
    int sign = ps_interval_arithmetic.sign(n->part);
    return n->nonzero ? sign & ~PS_ZERO : sign;
}

/* Not better than 0 on a half line. */
static double tail_greatest(const void *x)
{
    const number *n = x;
    return n->power == 0 ? ps_interval_arithmetic.greatest(n->part) : mpfr_sgn(&n->part->right) > 0 ? HUGE_VAL : 0;
}

static double tail_magnitude(const void *x)
{
    const number *n = x;
    return n->power == 0 ? ps_interval_arithmetic.magnitude(n->part) : HUGE_VAL;
}

static void tail_print(ps_buffer *buffer, const void *x, int digits)
{
    ps_interval_arithmetic.print(buffer, ((const number *)x)->part, digits);
}

void ps_tail_set_plain(void *out, const void *x)
{
    number *n = out;
    n->power = n->distance = 0;
    n->nonzero = false;
    ps_interval_arithmetic.set(n->part, x);
}

bool ps_tail_set_interval(void *out, const void *x)
{
    const __mpfi_struct *interval = x;
    number *n = out;
    bool below = mpfr_inf_p(&interval->left), above = mpfr_inf_p(&interval->right);
    ps_tail_set_plain(out, x);
    if (!below && !above)
        return true;
    mpfr_srcptr end = below ? &interval->right : &interval->left;
    if ((below && above) || mpfr_sgn(end) != (below ? -1 : 1) || mpfr_get_exp(end) < 1)
        return false;
    mpfi_set_si(n->part, below ? -1 : 1);
    n->power = UNIT;
    n->distance = mpfr_get_exp(end) - 1;
    return true;
}

const ps_arithmetic ps_tail_arithmetic = {
    .size = sizeof(number),
    .init = tail_init,
    .clear = tail_clear,
    .apply = tail_apply,
    .set = tail_set,
    .hull = tail_hull,
    .sign = tail_sign,
    .greatest = tail_greatest,
    .magnitude = tail_magnitude,
    .print = tail_print,
};
