/* branch.h -- which of the claims before a claim `branch`, or `branch_momentum`, are the segments of its branch
 * (certificates/FORMAT.md). */
#ifndef PRODSTAB_CLAIM_BRANCH_H
#define PRODSTAB_CLAIM_BRANCH_H

#include "prodstab/claim.h"

/* A claim that a branch may pass through. */
typedef struct ps_claim_segment {
    mpq_t from, to;             /* the steps */
    mpq_t window_lo, window_hi; /* the cycle is the only one here */
    mpq_t cycle_lo, cycle_hi;   /* both points are here */
} ps_claim_segment;

/* What the kinds of these names say. A ps_claim_kind.segment. */
void ps_claim_segment_of_flip(ps_claim_segment *segment, const ps_claim *minimum, const ps_claim *claim);
void ps_claim_segment_of_cycle(ps_claim_segment *segment, const ps_claim *minimum, const ps_claim *claim);
void ps_claim_segment_of_doubling(ps_claim_segment *segment, const ps_claim *minimum, const ps_claim *claim);

/* Sets used[i] for each of the claims 0 .. index - 1: whether the branch claims[index] passes through it. */
void ps_claim_branch_segments(bool *used, const ps_claim *claims, size_t index);

/* Whether the segments before claims[index] cover its steps without a gap. A ps_claim_kind.rests_on. */
bool ps_claim_branch_is_covered(const ps_claim *claims, size_t index, ps_buffer *reason);

#endif
