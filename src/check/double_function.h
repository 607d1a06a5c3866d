/* double_function.h -- elementary functions of intervals of doubles, from polynomials whose errors are bounded. */
#ifndef PRODSTAB_CHECK_DOUBLE_FUNCTION_H
#define PRODSTAB_CHECK_DOUBLE_FUNCTION_H

#include "check/double_rounding.h"
#include "prodstab/graph.h"

/* *out encloses the values of the operator on x, where it is smooth. False if they cannot be told: the operator may not be one of
 * these, or not be defined on all of x, or values be too large or too small. */
bool ps_double_function(interval *out, ps_operator op, interval x);

#endif
