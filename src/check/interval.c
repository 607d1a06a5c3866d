#include "check/interval.h"

#include <math.h>
#include <stdio.h>

#include "check/interval_operator.h"

static int interval_sign(const void *x)
{
    if (mpfr_nan_p(LEFT_OF(x)) || mpfr_nan_p(RIGHT_OF(x)) || mpfr_greater_p(LEFT_OF(x), RIGHT_OF(x)))
        return 0;
    int low = mpfr_sgn(LEFT_OF(x)), high = mpfr_sgn(RIGHT_OF(x));
    return (low < 0 ? PS_NEGATIVE : 0) | (low <= 0 && high >= 0 ? PS_ZERO : 0) | (high > 0 ? PS_POSITIVE : 0);
}

static void interval_init(void *x, long precision)
{
    mpfi_init2(x, (mpfr_prec_t)precision);
}

static void interval_clear(void *x)
{
    mpfi_clear(x);
}

static void interval_set(void *out, const void *x)
{
    mpfr_set(LEFT(out), LEFT_OF(x), MPFR_RNDD);
    mpfr_set(RIGHT(out), RIGHT_OF(x), MPFR_RNDU);
}

static void interval_hull(void *out, const void *x, const void *y, long precision)
{
    (void)precision;
    mpfi_union(out, x, y);
}

static bool interval_meet(void *out, const void *x, const void *y)
{
    bool apart = !mpfr_lessequal_p(LEFT_OF(x), RIGHT_OF(y)) || !mpfr_lessequal_p(LEFT_OF(y), RIGHT_OF(x));
    if (!apart)
        mpfi_intersect(out, x, y);
    return !apart;
}

static bool interval_holds(const void *x, const void *y)
{
    return mpfr_lessequal_p(LEFT_OF(x), LEFT_OF(y)) && mpfr_lessequal_p(RIGHT_OF(y), RIGHT_OF(x));
}

void ps_interval_set_range(mpfi_ptr out, mpq_srcptr lo, mpq_srcptr hi)
{
    mpfr_set_inf(LEFT(out), -1);
    mpfr_set_inf(RIGHT(out), 1);
    if (lo != NULL)
        mpfr_set_q(LEFT(out), lo, MPFR_RNDD);
    if (hi != NULL)
        mpfr_set_q(RIGHT(out), hi, MPFR_RNDU);
}

void ps_interval_end(mpfi_ptr out, mpfi_srcptr x, bool upper)
{
    mpfi_set_fr(out, upper ? RIGHT_OF(x) : LEFT_OF(x));
}

/* from + sign * max(1, |from|) */
static void step_away(mpfr_ptr out, mpfr_srcptr from, int sign)
{
    mpfr_abs(out, from, MPFR_RNDN);
    if (mpfr_cmp_ui(out, 1) < 0)
        mpfr_set_ui(out, 1, MPFR_RNDN);
    mpfr_mul_si(out, out, sign, MPFR_RNDN);
    mpfr_add(out, out, from, MPFR_RNDN);
}

bool ps_interval_meets(mpfi_srcptr x, mpq_srcptr lo, mpq_srcptr hi)
{
    return (hi == NULL || mpfr_cmp_q(LEFT_OF(x), hi) <= 0) && (lo == NULL || mpfr_cmp_q(RIGHT_OF(x), lo) >= 0);
}

void ps_interval_refine(mpfi_ptr x, mpq_srcptr lo, mpq_srcptr hi, long precision)
{
    mpfi_t range;
    mpfi_init2(range, mpfr_get_prec(LEFT(x)));
    ps_interval_set_range(range, lo, hi);
    bool from_lo = mpfr_equal_p(LEFT(x), LEFT(range)), to_hi = mpfr_equal_p(RIGHT(x), RIGHT(range));
    mpfi_set_prec(range, precision);
    ps_interval_set_range(range, lo, hi);
    mpfr_prec_round(LEFT(x), precision, MPFR_RNDD);
    mpfr_prec_round(RIGHT(x), precision, MPFR_RNDU);
    if (from_lo && mpfr_lessequal_p(LEFT(range), RIGHT(x)))
        mpfr_set(LEFT(x), LEFT(range), MPFR_RNDD);
    if (to_hi && mpfr_lessequal_p(LEFT(x), RIGHT(range)))
        mpfr_set(RIGHT(x), RIGHT(range), MPFR_RNDU);
    mpfi_clear(range);
}

bool ps_interval_keep_end(mpfi_ptr x, bool upper)
{
    mpfr_ptr kept = upper ? RIGHT(x) : LEFT(x), other = upper ? LEFT(x) : RIGHT(x);
    if (!mpfr_number_p(kept))
        return false;
    mpfr_set(other, kept, MPFR_RNDN); /* exact: both ends have the precision of x */
    (upper ? mpfr_nextbelow : mpfr_nextabove)(other);
    return true;
}

void ps_interval_middle(mpfi_ptr out, mpfi_srcptr x)
{
    mpfr_t middle;
    mpfr_init2(middle, mpfi_get_prec(out));
    bool from_below = mpfr_number_p(LEFT_OF(x)), from_above = mpfr_number_p(RIGHT_OF(x));
    if (from_below && from_above)
        mpfi_mid(middle, x);
    else if (from_below)
        step_away(middle, LEFT_OF(x), 1);
    else if (from_above)
        step_away(middle, RIGHT_OF(x), -1);
    else
        mpfr_set_ui(middle, 0, MPFR_RNDN);
    mpfi_set_fr(out, middle);
    mpfr_clear(middle);
}

void ps_interval_inside(mpfi_ptr out, mpfi_srcptr x, double share)
{
    ps_interval_middle(out, x);
    if (!mpfi_bounded_p(x) || !(share >= 0 && share <= 1))
        return;
    mpfr_sub(LEFT(out), RIGHT_OF(x), LEFT_OF(x), MPFR_RNDD); /* downwards: not beyond the upper end */
    mpfr_mul_d(LEFT(out), LEFT(out), share, MPFR_RNDD);
    mpfr_add(LEFT(out), LEFT(out), LEFT_OF(x), MPFR_RNDD);
    mpfr_set(RIGHT(out), LEFT(out), MPFR_RNDN);
}

static double interval_greatest(const void *x)
{
    return mpfr_get_d(RIGHT_OF(x), MPFR_RNDU);
}

double ps_interval_width(mpfi_srcptr x)
{
    mpfr_t width;
    mpfr_init2(width, 53);
    mpfr_sub(width, RIGHT_OF(x), LEFT_OF(x), MPFR_RNDU);
    double result = mpfr_get_d(width, MPFR_RNDU);
    mpfr_clear(width);
    return result;
}

static double interval_magnitude(const void *x)
{
    double low = fabs(mpfr_get_d(LEFT_OF(x), MPFR_RNDN)), high = fabs(mpfr_get_d(RIGHT_OF(x), MPFR_RNDN));
    return low > high ? low : high;
}

static void interval_print(ps_buffer *buffer, const void *x, int digits)
{
    char low[128], high[128];
    mpfr_snprintf(low, sizeof low, "%.*RDg", digits, LEFT_OF(x));
    mpfr_snprintf(high, sizeof high, "%.*RUg", digits, RIGHT_OF(x));
    bool high_zero = mpfr_zero_p(RIGHT_OF(x)), low_zero = mpfr_zero_p(LEFT_OF(x)); /* without a sign */
    ps_buffer_printf(buffer, "[%s, %s]", low_zero ? "0" : low, high_zero ? "0" : high);
}

const ps_arithmetic ps_interval_arithmetic = {
    .size = sizeof(mpfi_t),
    .init = interval_init,
    .clear = interval_clear,
    .apply = ps_interval_apply,
    .set = interval_set,
    .hull = interval_hull,
    .sign = interval_sign,
    .meet = interval_meet,
    .holds = interval_holds,
    .greatest = interval_greatest,
    .magnitude = interval_magnitude,
    .print = interval_print,
};
