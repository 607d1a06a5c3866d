/* hypothesis.h -- hypotheses on a loss that no claim has, decided by the checker's intervals for all values of its parameters. */
#ifndef PRODSTAB_VALIDATE_HYPOTHESIS_H
#define PRODSTAB_VALIDATE_HYPOTHESIS_H

#include "prodstab/check.h"
#include "prodstab/loss.h"

typedef enum ps_hypothesis { PS_HOLDS, PS_FAILS, PS_OPEN } ps_hypothesis; /* the first two are certified */

/* On the whole line: l'' >= 0; l' is bounded, which is never seen to fail. */
ps_hypothesis ps_hypothesis_convex(const ps_loss *loss, const ps_check_limits *limits);
ps_hypothesis ps_hypothesis_lipschitz(const ps_loss *loss, const ps_check_limits *limits);

/* At the minimum in [lo, hi], z* not 0: z*^2 (3 l'''^2 - l'' l'''') + 6 z* l'' l''' + 3 l''^2 > 0, so that at the edge of the flattest
 * minimiser x^2 - y^2 does not fall faster than xy - z*. */
ps_hypothesis ps_hypothesis_generic(const ps_loss *loss, mpq_srcptr lo, mpq_srcptr hi, const ps_check_limits *limits);

/* At the minimum in [lo, hi]: l''' is not 0, which is never seen to fail. */
ps_hypothesis ps_hypothesis_skewed(const ps_loss *loss, mpq_srcptr lo, mpq_srcptr hi, const ps_check_limits *limits);

/* Whether l falls all the way from a number to the minimum in [lo, hi]: the minimum is the one that is meant by it. */
ps_hypothesis ps_hypothesis_falls(const ps_loss *loss, mpq_srcptr from, mpq_srcptr lo, mpq_srcptr hi, const ps_check_limits *limits);

#endif
