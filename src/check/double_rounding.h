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

/* Two doubles that are rounded upwards at a time, without branches, which would be guessed wrong half the time; and their bits,
 * or for each of the two what is true (-1) or false (0) of it. */
typedef double pair __attribute__((vector_size(16)));
typedef int64_t pair_bits __attribute__((vector_size(16)));

static inline pair_bits are_ordinary(pair x)
{
    return ((x > SMALL) & (x < LARGE)) | ((x < -SMALL) & (x > -LARGE));
}

/* x where its error is known and not above 0, else the least double above x; a NaN and plus infinity stay what they are. */
static inline pair raised(pair x, pair_bits known, pair error)
{
    pair_bits raise = (known & (error > 0)) | (~known & (x < INFINITY)), bits = (pair_bits)(x + 0.0); /* no negative zero */
    return (pair)(bits + (raise & ((bits < 0) | 1)));
}

/* x + y rounded upwards. Knuth's error of a sum is exact, also where it is denormal. */
static inline pair add_up(pair x, pair y)
{
    pair sum = x + y, part = sum - x, error = (x - (sum - part)) + (y - part);
    return raised(sum, (sum < LARGE) & (sum > -LARGE), error);
}

/* x y rounded upwards; 0 times infinity is 0. */
static inline pair mul_up(pair x, pair y)
{
    pair_bits zero = (x == 0) | (y == 0);
    pair product = (pair)((pair_bits)(x * y) & ~zero), error = {fma(x[0], y[0], -product[0]), fma(x[1], y[1], -product[1])};
    return raised(product, are_ordinary(product) | zero, error);
}

/* x / y rounded upwards, y > 0. The remainder x - quotient y is a double. */
static inline pair div_up(pair x, pair y)
{
    pair_bits zero = x == 0;
    pair quotient = (pair)((pair_bits)(x / y) & ~zero);
    pair error = {fma(-quotient[0], y[0], x[0]), fma(-quotient[1], y[1], x[1])};
    return raised(quotient, (are_ordinary(x) & are_ordinary(quotient)) | zero, error);
}

/* ---- intervals ---- */

static inline interval negated(interval x)
{
    return (interval){-x.hi, -x.lo};
}

/* Both ends at a time: the lower end is rounded downwards by rounding its opposite upwards. */
static inline pair opposite_low(interval x)
{
    return (pair){-x.lo, x.hi};
}

static inline interval interval_of(pair x)
{
    return (interval){-x[0], x[1]};
}

static inline interval sum(interval x, interval y)
{
    return interval_of(add_up(opposite_low(x), opposite_low(y)));
}

/* The ends of x that go with those of y, by signs; of two that hold 0 inside, each end may come from two products. */
static inline interval product(interval x, interval y)
{
    if (x.lo < 0 && x.hi > 0 && y.lo < 0 && y.hi > 0) {
        pair one = mul_up((pair){-x.lo, x.lo}, (pair){y.hi, y.lo}), other = mul_up((pair){-x.hi, x.hi}, (pair){y.lo, y.hi});
        return (interval){-greater(one[0], other[0]), greater(one[1], other[1])};
    }
    double low_x = y.lo >= 0 ? x.lo : x.hi, high_x = y.hi >= 0 ? x.hi : x.lo, low_y = y.lo, high_y = y.hi;
    if (x.hi <= 0) {
        low_x = y.hi >= 0 ? x.lo : x.hi, low_y = y.hi;
        high_x = y.lo >= 0 ? x.hi : x.lo, high_y = y.lo;
    } else if (x.lo < 0) {
        low_x = y.lo >= 0 ? x.lo : x.hi, low_y = high_y = y.lo >= 0 ? y.hi : y.lo;
        high_x = y.lo >= 0 ? x.hi : x.lo;
    }
    return interval_of(mul_up((pair){-low_x, high_x}, (pair){low_y, high_y}));
}

/* y has not the value 0 */
static inline interval quotient(interval x, interval y)
{
    if (y.hi < 0)
        return quotient(negated(x), negated(y));
    return interval_of(div_up(opposite_low(x), (pair){x.lo >= 0 ? y.hi : y.lo, x.hi >= 0 ? y.lo : y.hi}));
}

/* x.lo >= 0 */
static inline interval root_of(interval x)
{
    pair ends = {x.lo, x.hi}, root = {sqrt(x.lo), sqrt(x.hi)}, sign = {-1, 1};
    pair_bits zero = ends == 0;
    pair error = {-fma(-root[0], root[0], x.lo), fma(-root[1], root[1], x.hi)};
    return interval_of(raised(sign * root, are_ordinary(ends) | zero, error));
}

static inline interval size_of(interval x)
{
    if (x.lo >= 0)
        return x;
    return x.hi <= 0 ? negated(x) : (interval){0, greater(-x.lo, x.hi)};
}

#endif
