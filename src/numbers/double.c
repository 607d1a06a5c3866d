/* Plain doubles. */
#include <math.h>

#include "numbers/arithmetics.h"
#include "numbers/double_program.h"

static double softplus(double x)
{
    return (x > 0 ? x : 0) + log1p(exp(-fabs(x)));
}

static double logcosh(double x)
{
    double size = fabs(x);
    return size < 1 ? log1p(2 * pow(sinh(size / 2), 2)) : size + log1p(exp(-2 * size)) - log(2);
}

static double power(const ps_instruction *in, double x, double y)
{
    if (isnan(x) || isnan(y))
        return NAN;
    if (y == 2)
        return x * x;
    if (in->value != NULL && mpz_cmp_ui(mpq_denref(in->value), 1) == 0)
        return pow(x, y);
    return x > 0 ? pow(x, y) : NAN;
}

double ps_double_value(const ps_instruction *in, double x, double y)
{
    switch (in->op) {
    case PS_OP_CONSTANT: return mpq_get_d(in->value);
    case PS_OP_PI: return acos(-1);
    case PS_OP_ADD: return x + y;
    case PS_OP_SUB: return x - y;
    case PS_OP_MUL: return x * y;
    case PS_OP_DIV: return x / y;
    case PS_OP_POW: return power(in, x, y);
    case PS_OP_NEG: return -x;
    case PS_OP_EXP: return exp(x);
    case PS_OP_EXPM1: return expm1(x);
    case PS_OP_LOG: return x > 0 ? log(x) : NAN;
    case PS_OP_LOG1P: return x > -1 ? log1p(x) : NAN;
    case PS_OP_SQRT: return sqrt(x);
    case PS_OP_CBRT: return cbrt(x);
    case PS_OP_SIN: return sin(x);
    case PS_OP_COS: return cos(x);
    case PS_OP_TAN: return tan(x);
    case PS_OP_SINH: return sinh(x);
    case PS_OP_COSH: return cosh(x);
    case PS_OP_TANH: return tanh(x);
    case PS_OP_ASINH: return asinh(x);
    case PS_OP_ATAN: return atan(x);
    case PS_OP_ERF: return erf(x);
    case PS_OP_SIGMOID: return 1 / (1 + exp(-x));
    case PS_OP_SOFTPLUS: return softplus(x);
    case PS_OP_LOGCOSH: return logcosh(x);
    case PS_OP_ABS: return fabs(x);
    case PS_OP_MIN: return isnan(x) || isnan(y) ? NAN : fmin(x, y);
    case PS_OP_MAX: return isnan(x) || isnan(y) ? NAN : fmax(x, y);
    case PS_OP_VARIABLE: case PS_OP_SELECT: case PS_OP_DIVIDED: case PS_OP_COUNT: break;
    }
    return NAN;
}

/* Of an operator that has a value. */
static ps_regularity regularity(ps_operator op, double x, double y)
{
    if (op == PS_OP_SQRT && x == 0)
        return PS_DEFINED;
    bool kinked = ((op == PS_OP_ABS || op == PS_OP_CBRT) && x == 0) || ((op == PS_OP_MIN || op == PS_OP_MAX) && x == y);
    return kinked ? PS_KINKED : PS_SMOOTH;
}

static ps_regularity double_apply(void *out, const ps_instruction *in, const void *x, const void *y, long precision)
{
    (void)precision;
    double a = x != NULL ? *(const double *)x : 0, b = y != NULL ? *(const double *)y : 0;
    double result = ps_double_value(in, a, b);
    *(double *)out = result;
    return isfinite(result) ? regularity(in->op, a, b) : PS_UNDEFINED;
}

static void double_init(void *x, long precision)
{
    (void)precision;
    *(double *)x = 0;
}

static void double_clear(void *x)
{
    (void)x;
}

static void double_set(void *out, const void *x)
{
    *(double *)out = *(const double *)x;
}

static void double_hull(void *out, const void *x, const void *y, long precision)
{
    (void)x;
    (void)precision;
    *(double *)out = *(const double *)y; /* select at its kink takes the second branch */
}

static int double_sign(const void *x)
{
    double a = *(const double *)x;
    if (isnan(a))
        return 0;
    return a < 0 ? PS_NEGATIVE : a > 0 ? PS_POSITIVE : PS_ZERO;
}

const ps_arithmetic ps_double_arithmetic = {
    .size = sizeof(double),
    .init = double_init,
    .clear = double_clear,
    .apply = double_apply,
    .set = double_set,
    .hull = double_hull,
    .sign = double_sign,
};
