#include "numbers/decimal.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "prodstab/rational.h"

/* Numbers with more digits than these are not written; what a search makes of numbers beyond doubles may ask for more. */
enum { MOST_PLACES = 2 * PS_RATIONAL_DIGITS };

static void power_of_ten(mpq_t out, long exponent)
{
    exponent = exponent > MOST_PLACES ? MOST_PLACES : exponent < -MOST_PLACES ? -MOST_PLACES : exponent;
    mpq_set_ui(out, 1, 1);
    mpz_ui_pow_ui(exponent >= 0 ? mpq_numref(out) : mpq_denref(out), 10, (unsigned long)labs(exponent));
}

void ps_decimal_floor(mpq_t out, const mpq_t value, long places)
{
    mpq_t scale;
    mpq_init(scale);
    power_of_ten(scale, places);
    mpq_mul(out, value, scale);
    mpz_fdiv_q(mpq_numref(out), mpq_numref(out), mpq_denref(out));
    mpz_set_ui(mpq_denref(out), 1);
    mpq_div(out, out, scale);
    mpq_clear(scale);
}

long ps_decimal_places(const mpq_t value, long digits)
{
    double bits = (double)mpz_sizeinbase(mpq_numref(value), 2) - (double)mpz_sizeinbase(mpq_denref(value), 2);
    return mpq_sgn(value) == 0 ? digits : digits - (long)floor(bits * log10(2.0));
}

void ps_decimal_below(mpq_t out, double value, int digits)
{
    mpq_t exact;
    mpq_init(exact);
    double size =
        isfinite(value) ? fabs(value) : 0; /* any number will do where a search has lost its own: it is refused */
    mpq_set_d(exact, size > 0 ? value : 0);
    ps_decimal_floor(out, exact, size > 0 ? digits - 1 - (long)floor(log10(size)) : 0);
    mpq_clear(exact);
}

void ps_decimal_above(mpq_t out, double value, int digits)
{
    ps_decimal_below(out, -value, digits);
    mpq_neg(out, out);
}

static void arf_to_mpq(mpq_t out, const arf_t value)
{
    fmpq_t exact;
    fmpq_init(exact);
    arf_get_fmpq(exact, value);
    fmpq_get_mpq(out, exact);
    fmpq_clear(exact);
}

static bool is_writable(const arf_t x)
{
    static const slong limit = (slong)(0.9 * PS_RATIONAL_DIGITS * 3.32); /* bits */
    return arf_is_zero(x) || (arf_cmpabs_2exp_si(x, limit) < 0 && arf_cmpabs_2exp_si(x, -limit) > 0);
}

bool ps_ball_is_writable(const arb_t ball)
{
    arf_t radius;
    arf_init(radius);
    arf_set_mag(radius, arb_radref(ball));
    bool writable = arb_is_finite(ball) && is_writable(arb_midref(ball)) && is_writable(radius);
    arf_clear(radius);
    return writable;
}

void ps_ball_ends(mpq_t lo, mpq_t hi, const arb_t ball)
{
    arf_t radius;
    mpq_t r;
    arf_init(radius);
    mpq_init(r);
    arf_set_mag(radius, arb_radref(ball));
    arf_to_mpq(r, radius);
    arf_to_mpq(lo, arb_midref(ball));
    mpq_add(hi, lo, r);
    mpq_sub(lo, lo, r);
    mpq_clear(r);
    arf_clear(radius);
}

void ps_ball_from_range(arb_t ball, const mpq_t lo, const mpq_t hi, slong precision)
{
    fmpq_t exact;
    arb_t end;
    fmpq_init(exact);
    arb_init(end);
    fmpq_set_mpq(exact, lo);
    arb_set_fmpq(ball, exact, precision);
    fmpq_set_mpq(exact, hi);
    arb_set_fmpq(end, exact, precision);
    arb_union(ball, ball, end, precision);
    arb_clear(end);
    fmpq_clear(exact);
}

void ps_decimal_print_outwards(ps_buffer *low, ps_buffer *high, const mpq_t lo, const mpq_t hi, long digits)
{
    mpq_t rounded;
    mpq_init(rounded);
    ps_decimal_floor(rounded, lo, ps_decimal_places(lo, digits));
    ps_rational_print(low, rounded);
    mpq_neg(rounded, hi);
    ps_decimal_floor(rounded, rounded, ps_decimal_places(hi, digits));
    mpq_neg(rounded, rounded);
    ps_rational_print(high, rounded);
    mpq_clear(rounded);
}
