/* candidates.h -- where minima may be: sign changes of l' from - to + between points of a grid. Doubles, untrusted. */
#ifndef PRODSTAB_PROVE_CANDIDATES_H
#define PRODSTAB_PROVE_CANDIDATES_H

#include "numbers/scout.h"
#include "prodstab/status.h"

typedef struct ps_candidate {
    double lo, hi, middle; /* l'(lo) < 0 < l'(hi) for the middle sample of the parameters */
} ps_candidate;

enum { PS_CANDIDATES = 64 };
typedef struct ps_candidate_list {
    ps_candidate items[PS_CANDIDATES]; /* ascending */
    size_t count;
} ps_candidate_list;

/* Looks on a grid that is fine near `near` and 0, within (low, high); if there is nothing up to 64 away, up to 1e30. */
void ps_candidates_find(ps_candidate_list *list, ps_scout *scout, double near, double low, double high);
size_t ps_candidates_nearest(const ps_candidate_list *list, double near);

/* The zero of l' for another sample of the parameters, found from the candidate; NaN if there is none near. */
double ps_candidate_follow(ps_scout *scout, size_t sample, const ps_candidate *candidate);

#endif
