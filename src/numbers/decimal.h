/* decimal.h -- short decimals on the safe side of a number. */
#ifndef PRODSTAB_NUMBERS_DECIMAL_H
#define PRODSTAB_NUMBERS_DECIMAL_H

#include <gmp.h>
#include <stdbool.h>

#include "numbers/arb_include.h"
#include "prodstab/buffer.h"

/* The largest decimal of that many significant digits that is <= value, or the smallest that is >= value. */
void ps_decimal_below(mpq_t out, double value, int digits);
void ps_decimal_above(mpq_t out, double value, int digits);

/* floor(value * 10^places) / 10^places for an exact value; places may be negative. */
void ps_decimal_floor(mpq_t out, const mpq_t value, long places);

/* Whether a ball is finite and its ends can be written as rational.h reads them: neither huge nor tiny beyond that. */
bool ps_ball_is_writable(const arb_t ball);

/* The ends of such a ball, exactly. */
void ps_ball_ends(mpq_t lo, mpq_t hi, const arb_t ball);
void ps_ball_from_range(arb_t ball, const mpq_t lo, const mpq_t hi, slong precision);

/* Places such that 10^-places is about |value| * 10^-digits. */
long ps_decimal_places(const mpq_t value, long digits);

/* Appends the ends of [lo, hi] rounded outwards to so many significant digits (of the width where that is wider). */
void ps_decimal_print_outwards(ps_buffer *low, ps_buffer *high, const mpq_t lo, const mpq_t hi, long digits);

#endif
