/* branch.h -- which of the claims before a claim `branch` are the segments of its branch (certificates/FORMAT.md). */
#ifndef PRODSTAB_CLAIM_BRANCH_H
#define PRODSTAB_CLAIM_BRANCH_H

#include "prodstab/claim.h"

/* Sets used[i] for each of the claims 0 .. index - 1: whether the branch claims[index] passes through it. */
void ps_claim_branch_segments(bool *used, const ps_claim *claims, size_t index);

/* Whether the segments before claims[index], a branch, cover its steps without a gap. A ps_claim_kind.rests_on. */
bool ps_claim_branch_is_covered(const ps_claim *claims, size_t index, ps_buffer *reason);

#endif
