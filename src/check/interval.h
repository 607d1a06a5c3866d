/* interval.h -- intervals with MPFR ends (MPFI): the arithmetic of the checker. */
#ifndef PRODSTAB_CHECK_INTERVAL_H
#define PRODSTAB_CHECK_INTERVAL_H

#include <mpfi.h>

#include "prodstab/program.h"

/* Numbers are mpfi_t; every end is rounded outwards. Infinite ends are allowed. */
extern const ps_arithmetic ps_interval_arithmetic;

/* *out contains [lo, hi]; NULL stands for an infinite end. */
void ps_interval_set_range(mpfi_ptr out, mpq_srcptr lo, mpq_srcptr hi);

/* Thin numbers: an end; one near the middle (of a half line: not far from its end), which is finite. */
void ps_interval_end(mpfi_ptr out, mpfi_srcptr x, bool upper);
void ps_interval_middle(mpfi_ptr out, mpfi_srcptr x);

/* A thin number in x with about that share of x below it; the middle if it is not from 0 to 1. */
void ps_interval_inside(mpfi_ptr out, mpfi_srcptr x, double share);

/* Approximate, for choosing where to bisect; never for proving. */
double ps_interval_width(mpfi_srcptr x);

/* Makes x its upper or lower end with the number next to it inside; false if that end is infinite. */
bool ps_interval_keep_end(mpfi_ptr x, bool upper);

/* Gives x more bits. An end that is lo or hi as they were rounded is rounded anew, unless x would be empty. */
void ps_interval_refine(mpfi_ptr x, mpq_srcptr lo, mpq_srcptr hi, long precision);

/* Whether x and [lo, hi] have a point in common; NULL stands for an infinite end. */
bool ps_interval_meets(mpfi_srcptr x, mpq_srcptr lo, mpq_srcptr hi);

#endif
