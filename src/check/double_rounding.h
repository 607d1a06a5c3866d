/* double_rounding.h -- sums, products, quotients and roots of doubles, and of intervals of them, rounded outwards. */
#ifndef PRODSTAB_CHECK_DOUBLE_ROUNDING_H
#define PRODSTAB_CHECK_DOUBLE_ROUNDING_H

#include <float.h>
#include <math.h>
#include <stdbool.h>
#include <stdint.h>
#include <string.h>

#if FLT_EVAL_METHOD != 0 || FLT_RADIX != 2 || DBL_MANT_DIG != 53 || defined __FAST_MATH__
#error "ends are IEEE doubles, computed with as they are (32-bit x86: -msse2 -mfpmath=sse; no -ffast-math)"
#endif

#ifdef __clang__
#pragma STDC FP_CONTRACT OFF /* gcc does so in ISO C */
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

static inline double sqrt_up(double x)
{
    double root = sqrt(x);
    return is_ordinary(x) ? raised_if(fma(-root, root, x) > 0, root) : x == 0 ? 0 : above(root);
}

static inline double sqrt_down(double x)
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

static inline interval size_of(interval x)
{
    if (x.lo >= 0)
        return x;
    return x.hi <= 0 ? negated(x) : (interval){0, greater(-x.lo, x.hi)};
}

#endif
