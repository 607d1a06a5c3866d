/* tail.h -- numbers on a half line: what intervals with an infinite end are too coarse for.
 *
 * On z >= c or z <= -c, c >= 1, plain intervals cannot bound z / sqrt(1 + z^2): each factor reaches from 0 or to infinity.
 * Here a value is |z|^n times an interval, so that powers of z cancel exactly, and it remembers that exp is never 0. */
#ifndef PRODSTAB_CHECK_TAIL_H
#define PRODSTAB_CHECK_TAIL_H

#include "prodstab/program.h"

/* All inputs but one must be finite; or they are plain intervals, all of them. */
extern const ps_arithmetic ps_tail_arithmetic;

/* *out, a number of this arithmetic, becomes the interval x as it is. */
void ps_tail_set_plain(void *out, const void *x);

/* The same for an interval with finite ends, or a half line at least 1 away from 0, which is taken for one. False for anything
 * else. */
bool ps_tail_set_interval(void *out, const void *x);

#endif
