/* arithmetics.h -- the prover's kinds of numbers (program.h). None of them is trusted: what the prover finds goes through
 * the checker. They have no ranges to halve: set_range, lower, upper, middle, width, magnitude, join are NULL. */
#ifndef PRODSTAB_NUMBERS_ARITHMETICS_H
#define PRODSTAB_NUMBERS_ARITHMETICS_H

#include "prodstab/program.h"

/* Plain doubles, for scouting; anything that is not finite counts as undefined. */
extern const ps_arithmetic ps_double_arithmetic;

/* Arb balls (arb_t), for narrow enclosures at high precision. */
extern const ps_arithmetic ps_ball_arithmetic;

/* Taylor series in t up to order PS_SERIES_ORDER with ball coefficients (arb_poly_t): with input z + t, output k! times
 * coefficient k encloses the k-th derivative. */
enum { PS_SERIES_ORDER = 6 };
extern const ps_arithmetic ps_series_arithmetic;

#endif
