#include "check/double_interval.h"

#include <float.h>
#include <math.h>
#include <mpfi.h>
#include <string.h>

#include "check/interval.h"

#if FLT_EVAL_METHOD != 0 || FLT_RADIX != 2 || DBL_MANT_DIG != 53 || defined __FAST_MATH__
#error "ends are IEEE doubles, computed with as they are (32-bit x86: -msse2 -mfpmath=sse; no -ffast-math)"
#endif

/* A lower end is never plus infinity, an upper end never minus infinity. */
typedef struct interval {
    double lo, hi;
} interval;

/* ---- rounding: a result of one IEEE operation is next to the true value or is that itself ---- */

/* The errors below are exact where numbers are neither this large nor this small. */
static const double LARGE = 0x1p1000, SMALL = 0x1p-900;

/* x, or the least double above it: without a branch, which would be guessed wrong half the time. x is finite. */
static inline double raised_if(bool raise, double x)
{
    int64_t bits;
    x += 0.0; /* no negative zero */
    memcpy(&bits, &x, sizeof bits);
    bits += bits >= 0 ? raise : -(int64_t)raise;
    memcpy(&x, &bits, sizeof x);
    return x;
}

/* The least double above x; a NaN and plus infinity stay what they are. */
static inline double above(double x)
{
    return x < INFINITY ? raised_if(true, x) : x;
}

static inline double lesser(double x, double y)
{
    return x < y ? x : y;
}

static inline double greater(double x, double y)
{
    return x > y ? x : y;
}

static inline bool is_ordinary(double x)
{
    return fabs(x) > SMALL && fabs(x) < LARGE;
}

/* x + y rounded upwards. Knuth's error of a sum is exact, also where it is denormal. */
static inline double add_up(double x, double y)
{
    double sum = x + y, part = sum - x, error = (x - (sum - part)) + (y - part);
    return fabs(sum) < LARGE ? raised_if(error > 0, sum) : above(sum);
}

/* x y rounded upwards; 0 times infinity is 0. */
static inline double mul_up(double x, double y)
{
    double product = x * y;
    if (!is_ordinary(product))
        return x == 0 || y == 0 ? 0 : above(product);
    return raised_if(fma(x, y, -product) > 0, product);
}

/* x / y rounded upwards, y > 0. The remainder x - quotient y is a double. */
static inline double div_up(double x, double y)
{
    double quotient = x / y;
    if (!is_ordinary(x) || !is_ordinary(quotient))
        return x == 0 ? 0 : above(quotient);
    return raised_if(fma(-quotient, y, x) > 0, quotient);
}

static inline double add_down(double x, double y) { return -add_up(-x, -y); }
static inline double mul_down(double x, double y) { return -mul_up(-x, y); }
static inline double div_down(double x, double y) { return -div_up(-x, y); }

static double sqrt_up(double x)
{
    double root = sqrt(x);
    return is_ordinary(x) ? raised_if(fma(-root, root, x) > 0, root) : x == 0 ? 0 : above(root);
}

static double sqrt_down(double x)
{
    double root = sqrt(x);
    return is_ordinary(x) ? -raised_if(fma(-root, root, x) < 0, -root) : x == 0 ? 0 : -above(-root);
}

/* ---- intervals ---- */

static inline interval negated(interval x)
{
    return (interval){-x.hi, -x.lo};
}

static inline interval sum(interval x, interval y)
{
    return (interval){add_down(x.lo, y.lo), add_up(x.hi, y.hi)};
}

/* The ends of x that go with those of y, by signs; of two that hold 0 inside, each end may come from two products. */
static inline interval product(interval x, interval y)
{
    if (x.lo < 0 && x.hi > 0 && y.lo < 0 && y.hi > 0)
        return (interval){lesser(mul_down(x.lo, y.hi), mul_down(x.hi, y.lo)), greater(mul_up(x.lo, y.lo), mul_up(x.hi, y.hi))};
    double low_x = y.lo >= 0 ? x.lo : x.hi, high_x = y.hi >= 0 ? x.hi : x.lo, low_y = y.lo, high_y = y.hi;
    if (x.hi <= 0) {
        low_x = y.hi >= 0 ? x.lo : x.hi, low_y = y.hi;
        high_x = y.lo >= 0 ? x.hi : x.lo, high_y = y.lo;
    } else if (x.lo < 0) {
        low_x = y.lo >= 0 ? x.lo : x.hi, low_y = high_y = y.lo >= 0 ? y.hi : y.lo;
        high_x = y.lo >= 0 ? x.hi : x.lo;
    }
    return (interval){mul_down(low_x, low_y), mul_up(high_x, high_y)};
}

/* y has not the value 0 */
static inline interval quotient(interval x, interval y)
{
    if (y.hi < 0)
        return quotient(negated(x), negated(y));
    return (interval){div_down(x.lo, x.lo >= 0 ? y.hi : y.lo), div_up(x.hi, x.hi >= 0 ? y.lo : y.hi)};
}

static interval size_of(interval x)
{
    if (x.lo >= 0)
        return x;
    return x.hi <= 0 ? negated(x) : (interval){0, greater(-x.lo, x.hi)};
}

/* By squaring, which is monotone in what is at least 0. */
static interval natural_power(interval x, unsigned long n)
{
    if (n % 2 != 0 && x.lo < 0 && x.hi <= 0)
        return negated(natural_power(negated(x), n));
    if (n % 2 != 0 && x.lo < 0)
        return (interval){-natural_power((interval){0, -x.lo}, n).hi, natural_power((interval){0, x.hi}, n).hi};
    interval power = {1, 1}, base = size_of(x);
    for (; n > 1; n /= 2) {
        power = n % 2 != 0 ? product(power, base) : power;
        base = product(base, base);
    }
    return n == 1 ? product(power, base) : power;
}

/* log 2 = 0.B17217F7 D1CF79ABC9E3B398.. in hexadecimal: a head of 32 bits and the rest */
static const double LOG2_HEAD = 0x0.B17217F7p0, LOG2_REST = 0x0.D1CF79ABC9E3Bp-32;
enum { EXP_DEGREE = 13, EXP_LARGEST = 700 };

/* exp x = 2^k exp r, r = x - k log 2, k next to x / log 2, so that |r| < 0.35. With u = 2^-53:
 * x - k LOG2_HEAD is exact, and the r below has an error of less than 0.36 u: the last rounding, and that of k LOG2_REST < 2^-22.
 * A step of Horner's scheme adds less than 2.2 u, from its values below 1.45, two roundings and that of the coefficient, to
 * 0.35 times the error so far: less than 3.4 u in all. The terms beyond degree 13 are below 2^-57 = u / 16.
 * As exp r > 0.7, the result is right but for less than 6 u times itself, and 8 u leaves room for the last two roundings. */
static interval exp_at(double x)
{
    static const double inverse_factorials[] = {1., 1., 1. / 2, 1. / 6, 1. / 24, 1. / 120, 1. / 720, 1. / 5040, 1. / 40320,
        1. / 362880, 1. / 3628800, 1. / 39916800, 1. / 479001600, 1. / 6227020800};
    if (x == 0)
        return (interval){1, 1};
    double k = rint(x * 1.4426950408889634), r = (x - k * LOG2_HEAD) - k * LOG2_REST, power = 0;
    for (int i = EXP_DEGREE; i >= 0; i--)
        power = power * r + inverse_factorials[i];
    double error = 0x1p-50 * power;
    return (interval){ldexp(power - error, (int)k), ldexp(power + error, (int)k)}; /* ldexp is exact: |k| < 1020 */
}

static bool exp_on(interval *out, interval x)
{
    if (!(fabs(x.lo) <= EXP_LARGEST && fabs(x.hi) <= EXP_LARGEST))
        return false;
    *out = exp_at(x.lo);
    out->hi = x.lo < x.hi ? exp_at(x.hi).hi : out->hi;
    return true;
}

/* 1 / (1 + exp(-x)) */
static bool sigmoid_on(interval *out, interval x)
{
    const interval one = {1, 1};
    if (!exp_on(out, negated(x)))
        return false;
    *out = quotient(one, sum(one, *out));
    return true;
}

/* ---- operators ---- */

static ps_regularity by_interval(interval *out, const ps_instruction *in, const interval *x, const interval *y)
{
    const interval *given[] = {x, y};
    mpfi_t ends[2], result;
    mpfi_init2(result, PS_DOUBLE_BITS);
    for (int i = 0; i < 2; i++) {
        mpfi_init2(ends[i], PS_DOUBLE_BITS);
        if (given[i] != NULL)
            ps_double_interval_get(ends[i], given[i]);
    }
    ps_regularity regularity = ps_interval_arithmetic.apply(result, in, ends[0], ends[1], PS_DOUBLE_BITS);
    ps_double_interval_set(out, result);
    mpfi_clear(result);
    mpfi_clear(ends[0]);
    mpfi_clear(ends[1]);
    return regularity;
}

static inline bool has_zero(const interval *x)
{
    return x->lo <= 0 && x->hi >= 0;
}

/* Exponents that are not small integers are left to by_interval. */
static ps_regularity power(interval *out, const ps_instruction *in, const interval *x, const interval *y)
{
    const interval one = {1, 1};
    mpq_srcptr n = in->value;
    if (n == NULL || mpz_cmp_ui(mpq_denref(n), 1) != 0 || mpz_cmpabs_ui(mpq_numref(n), 1024) > 0)
        return by_interval(out, in, x, y);
    bool negative = mpq_sgn(n) < 0;
    *out = natural_power(*x, mpz_get_ui(mpq_numref(n))); /* of the absolute value */
    if (negative && (has_zero(x) || has_zero(out)))
        return PS_UNDEFINED;
    *out = negative ? quotient(one, *out) : *out;
    return PS_SMOOTH;
}

static ps_regularity apply_operator(interval *out, const ps_instruction *in, const interval *x, const interval *y)
{
    bool done = true;
    switch ((int)in->op) {
    case PS_OP_ADD: *out = sum(*x, *y); break;
    case PS_OP_SUB: *out = sum(*x, negated(*y)); break;
    case PS_OP_MUL: *out = product(*x, *y); break;
    case PS_OP_DIV:
        if (has_zero(y))
            return PS_UNDEFINED;
        *out = quotient(*x, *y);
        break;
    case PS_OP_POW: return power(out, in, x, y);
    case PS_OP_NEG: *out = negated(*x); break;
    case PS_OP_SQRT:
        if (x->lo < 0)
            return PS_UNDEFINED;
        *out = (interval){sqrt_down(x->lo), sqrt_up(x->hi)};
        return x->lo > 0 ? PS_SMOOTH : PS_DEFINED;
    case PS_OP_EXP: done = exp_on(out, *x); break;
    case PS_OP_SIGMOID: done = sigmoid_on(out, *x); break;
    default: done = false;
    }
    return done ? PS_SMOOTH : by_interval(out, in, x, y);
}

static ps_regularity double_apply(void *out, const ps_instruction *in, const void *x, const void *y, long precision)
{
    (void)precision;
    const interval *result = out;
    ps_regularity regularity = apply_operator(out, in, x, y);
    return result->lo <= result->hi ? regularity : PS_UNDEFINED; /* not so for a NaN */
}

/* ---- the rest of the arithmetic ---- */

static void double_init(void *x, long precision)
{
    (void)precision;
    *(interval *)x = (interval){NAN, NAN};
}

static void double_clear(void *x)
{
    (void)x;
}

static void double_set(void *out, const void *x)
{
    *(interval *)out = *(const interval *)x;
}

static void double_hull(void *out, const void *x, const void *y, long precision)
{
    const interval *a = x, *b = y;
    (void)precision;
    *(interval *)out = (interval){lesser(a->lo, b->lo), greater(a->hi, b->hi)};
}

static bool double_meet(void *out, const void *x, const void *y)
{
    const interval *a = x, *b = y;
    interval both = {greater(a->lo, b->lo), lesser(a->hi, b->hi)};
    if (both.lo <= both.hi)
        *(interval *)out = both;
    return both.lo <= both.hi;
}

static bool double_holds(const void *x, const void *y)
{
    const interval *a = x, *b = y;
    return a->lo <= b->lo && b->hi <= a->hi;
}

static int double_sign(const void *x)
{
    const interval *a = x;
    if (!(a->lo <= a->hi))
        return 0;
    return (a->lo < 0 ? PS_NEGATIVE : 0) | (has_zero(a) ? PS_ZERO : 0) | (a->hi > 0 ? PS_POSITIVE : 0);
}

static double double_magnitude(const void *x)
{
    const interval *a = x;
    return greater(fabs(a->lo), fabs(a->hi));
}

static double double_greatest(const void *x)
{
    return ((const interval *)x)->hi;
}

static void double_print(ps_buffer *buffer, const void *x, int digits)
{
    mpfi_t exact;
    mpfi_init2(exact, PS_DOUBLE_BITS);
    ps_double_interval_get(exact, x);
    ps_interval_arithmetic.print(buffer, exact, digits);
    mpfi_clear(exact);
}

void ps_double_interval_set(void *out, const void *x)
{
    const __mpfi_struct *from = x;
    *(interval *)out = (interval){mpfr_get_d(&from->left, MPFR_RNDD), mpfr_get_d(&from->right, MPFR_RNDU)};
}

void ps_double_interval_get(void *out, const void *x)
{
    const interval *from = x;
    mpfi_interv_d(out, from->lo, from->hi);
}

const ps_arithmetic ps_double_interval_arithmetic = {
    .name = "intervals of doubles",
    .size = sizeof(interval),
    .init = double_init,
    .clear = double_clear,
    .apply = double_apply,
    .set = double_set,
    .hull = double_hull,
    .meet = double_meet,
    .holds = double_holds,
    .sign = double_sign,
    .magnitude = double_magnitude,
    .greatest = double_greatest,
    .print = double_print,
};
