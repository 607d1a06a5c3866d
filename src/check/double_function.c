#include "check/double_function.h"

enum { EXP_DEGREE = 13, EXP_LARGEST = 700, ATANH_DEGREE = 10 };

/* log 2 = 0.B17217F7 D1CF79ABC9E3B398.. in hexadecimal: a head of 32 bits and the rest; and the doubles around it */
static const double LOG2_HEAD = 0x0.B17217F7p0, LOG2_REST = 0x0.D1CF79ABC9E3Bp-32;
static const interval LOG2 = {0x0.B17217F7D1CF78p0, 0x0.B17217F7D1CF80p0}, ONE = {1, 1}, MINUS_ONE = {-1, -1};

static const double inverse_factorials[] = {1., 1., 1. / 2, 1. / 6, 1. / 24, 1. / 120, 1. / 720, 1. / 5040, 1. / 40320, 1. / 362880,
    1. / 3628800, 1. / 39916800, 1. / 479001600, 1. / 6227020800};

typedef bool end_function(interval *out, double x);

/* Of an increasing function. False where it cannot tell, as all the functions here. */
static bool increasing(interval *out, interval x, end_function *function)
{
    if (!function(out, x.lo))
        return false;
    interval upper = *out;
    if (x.lo == x.hi)
        return true;
    bool done = function(&upper, x.hi);
    out->hi = upper.hi;
    return done;
}

/* A value that is right but for less than 6 u times itself, u = 2^-53: 8 u leaves room for these two roundings. */
static interval around(double value)
{
    double error = 0x1p-50 * fabs(value);
    return (interval){value - error, value + error};
}

/* exp x = 2^k exp r, r = x - k log 2, k next to x / log 2, so that |r| < 0.35.
 * x - k LOG2_HEAD is exact, and the r below has an error of less than 0.36 u: the last rounding, and that of k LOG2_REST < 2^-22.
 * A step of Horner's scheme adds less than 2.2 u, from its values below 1.45, two roundings and that of the coefficient, to
 * 0.35 times the error so far: less than 3.4 u in all. The terms beyond degree 13 are below 2^-57 = u / 16, and exp r > 0.7. */
static bool exp_at(interval *out, double x)
{
    double k = rint(x * 1.4426950408889634), r = (x - k * LOG2_HEAD) - k * LOG2_REST, power = 0;
    if (!(fabs(x) <= EXP_LARGEST))
        return false;
    for (int i = EXP_DEGREE; i >= 0; i--)
        power = power * r + inverse_factorials[i];
    interval result = x == 0 ? ONE : around(power);
    *out = (interval){ldexp(result.lo, (int)k), ldexp(result.hi, (int)k)}; /* exact: |k| < 1020 */
    return true;
}

/* Where |x| < 0.34 it is x (1 + x/2! + ... + x^12/13!): as above less than 3.4 u away from what is at least 0.84, and the product is
 * rounded; the terms left out are below u / 10. */
static bool expm1_at(interval *out, double x)
{
    double power = 0;
    if (!(fabs(x) < 0.34 && (is_ordinary(x) || x == 0))) {
        if (!exp_at(out, x))
            return false;
        *out = sum(*out, MINUS_ONE);
        return true;
    }
    for (int i = EXP_DEGREE; i >= 1; i--)
        power = power * x + inverse_factorials[i];
    *out = around(x * power);
    return true;
}

/* log(1 + x) = 2 s (1 + q/3 + q^2/5 + ..), s = x/(2 + x), q = s^2. For x from -0.3 to 0.42, where |s| < 0.1765 and
 * q < 0.0312: s is right but for 2.1 u times itself, q for 5.2 u, which changes the sum, at least 1, by less than 0.1 u; Horner's
 * scheme adds less than 1.2 u, as its last step has values below 1.012 and multiplies what was before by q; the terms left out are
 * below u / 50. So 2 s times the sum is right but for 4.5 u times itself. */
static interval log1p_near_0(double x)
{
    double s = x / (2 + x), q = s * s, power = 0;
    for (int i = ATANH_DEGREE; i >= 0; i--)
        power = power * q + 1. / (2 * i + 1);
    return around(2 * s * power);
}

/* k log 2 + log m, x = 2^k m, m from 0.7 to 1.41, so that m - 1 is exact. */
static bool log_at(interval *out, double x)
{
    int k;
    double m = frexp(x, &k);
    if (!(x > 0 && is_ordinary(x)))
        return false;
    if (m < 0.7) {
        m *= 2;
        k--;
    }
    *out = sum(product((interval){k, k}, LOG2), log1p_near_0(m - 1));
    return true;
}

static bool log1p_at(interval *out, double x)
{
    if (x > -0.3 && x < 0.42 && (is_ordinary(x) || x == 0)) {
        *out = log1p_near_0(x);
        return true;
    }
    return increasing(out, sum(ONE, (interval){x, x}), log_at);
}

/* log(1 + exp(-|x|)), plus x where x > 0 */
static bool softplus_at(interval *out, double x)
{
    interval power;
    if (!exp_at(&power, -fabs(x)) || !increasing(out, power, log1p_at))
        return false;
    *out = x > 0 ? sum(*out, (interval){x, x}) : *out;
    return true;
}

/* 1 / (1 + exp(-x)) */
static bool sigmoid_at(interval *out, double x)
{
    interval power;
    if (!exp_at(&power, -x))
        return false;
    *out = quotient(ONE, sum(ONE, power));
    return true;
}

/* -t / (t + 2), t = exp(-2x) - 1 */
static bool tanh_at(interval *out, double x)
{
    interval t;
    if (!expm1_at(&t, -2 * x))
        return false;
    *out = quotient(negated(t), sum(t, (interval){2, 2}));
    return true;
}

/* log(1 + |x| + x^2/(1 + sqrt(1 + x^2))), with the sign of x */
static bool asinh_at(interval *out, double x)
{
    interval size = {fabs(x), fabs(x)}, square = product(size, size), root = root_of(sum(ONE, square));
    if (!increasing(out, sum(size, quotient(square, sum(ONE, root))), log1p_at))
        return false;
    *out = x < 0 ? negated(*out) : *out;
    return true;
}

bool ps_double_function(interval *out, ps_operator op, interval x)
{
    switch ((int)op) {
    case PS_OP_EXP: return increasing(out, x, exp_at);
    case PS_OP_EXPM1: return increasing(out, x, expm1_at);
    case PS_OP_LOG: return increasing(out, x, log_at);
    case PS_OP_LOG1P: return increasing(out, x, log1p_at);
    case PS_OP_SOFTPLUS: return increasing(out, x, softplus_at);
    case PS_OP_SIGMOID: return increasing(out, x, sigmoid_at);
    case PS_OP_TANH: return increasing(out, x, tanh_at);
    case PS_OP_ASINH: return increasing(out, x, asinh_at);
    default: return false;
    }
}
