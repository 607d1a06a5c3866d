/* periodic.h -- attracting cycles of any period, and witnesses of the claim attracting_cycle. What is found in doubles is not trusted. */
#ifndef PRODSTAB_PROVE_PERIODIC_H
#define PRODSTAB_PROVE_PERIODIC_H

#include "prove/prover.h"

enum { PS_LONGEST_PERIOD = 64 };

/* The points of a cycle in their order, the largest first. */
typedef struct ps_periodic {
    size_t period;
    double z[PS_LONGEST_PERIOD], multiplier;
} ps_periodic;

/* The cycle of step a near that one, by Newton's method; false if there is none of the same period. */
bool ps_periodic_continue(ps_scout *scout, size_t sample, double a, const ps_periodic *near, ps_periodic *cycle);

/* What the iterates of z tend to, soon or, patiently, at last, if that is an attracting cycle with a period from 2 on. If not, the
 * cycle's period is 1 where they come to rest, and otherwise 0, or that of what is no such cycle. */
bool ps_periodic_find(ps_scout *scout, double a, double z, bool patiently, ps_periodic *cycle);

/* The zeros of 1 - a l2 near the minimum, ascending, `most` at most: every attracting cycle of many a map attracts one. */
size_t ps_periodic_critical_points(ps_prover *prover, double a, double *points, size_t most);

/* Fills in the steps and the first five columns of the rows, which are those of attracting_cycle, for the function that the scout knows;
 * false if no brackets are seen. */
bool ps_periodic_fill(ps_scout *scout, ps_claim *claim, const mpq_t a_lo, const mpq_t a_hi, const ps_periodic *near);

/* Fills in an attracting_cycle claim for exact steps, and asks the checker; `near` is a cycle of one of these steps. False with the
 * reason in *message. */
bool ps_periodic_prove(ps_prover *prover, ps_claim *claim, const mpq_t a_lo, const mpq_t a_hi, const ps_periodic *near,
                    ps_buffer *message);

/* windows.c: instead of one, a claim for each of many intervals of steps behind the branch, the last claims of the certificate. */
ps_status ps_search_windows(ps_prover *prover, ps_buffer *message);

#endif
