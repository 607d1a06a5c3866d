/* interval.h -- intervals with MPFR ends (MPFI): the arithmetic of the checker. */
#ifndef PRODSTAB_CHECK_INTERVAL_H
#define PRODSTAB_CHECK_INTERVAL_H

#include "prodstab/program.h"

/* Numbers are mpfi_t; every end is rounded outwards. Infinite ends are allowed. */
extern const ps_arithmetic ps_interval_arithmetic;

/* Makes x its upper or lower end with the number next to it inside; false if that end is infinite. */
bool ps_interval_keep_end(void *x, bool upper);

/* Gives x more bits. An end that is lo or hi as they were rounded is rounded anew, unless x would be empty. */
void ps_interval_refine(void *x, mpq_srcptr lo, mpq_srcptr hi, long precision);

/* Whether x and [lo, hi] have a point in common; NULL stands for an infinite end. */
bool ps_interval_meets(const void *x, mpq_srcptr lo, mpq_srcptr hi);

#endif
