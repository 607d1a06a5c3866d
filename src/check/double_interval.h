/* double_interval.h -- intervals with IEEE doubles for ends: the quick arithmetic, tried before that of interval.h.
 *
 * The sum, product, quotient and root of two doubles are rounded to a neighbour of the true value, and the error is a double
 * that tells on which side of it; so every end is rounded outwards, as with 53 bits and directed rounding (double_rounding.h). Some
 * functions are polynomials in this arithmetic (double_function.h), the others those of interval.h at 53 bits. */
#ifndef PRODSTAB_CHECK_DOUBLE_INTERVAL_H
#define PRODSTAB_CHECK_DOUBLE_INTERVAL_H

#include "prodstab/program.h"

enum { PS_DOUBLE_BITS = 53 };

/* Where an end is no number at all, an operator counts as undefined. */
extern const ps_arithmetic ps_double_interval_arithmetic;

/* *out, a number of this arithmetic, encloses the number x of ps_interval_arithmetic. */
void ps_double_interval_set(void *out, const void *x);

/* *out, a number of ps_interval_arithmetic with PS_DOUBLE_BITS or more, becomes the number x of this one. */
void ps_double_interval_get(void *out, const void *x);

#endif
