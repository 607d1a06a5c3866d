/* branch.h -- which of the claims before a claim `branch` are the segments of its branch (certificates/FORMAT.md). */
#ifndef PRODSTAB_CLAIM_BRANCH_H
#define PRODSTAB_CLAIM_BRANCH_H

#include "prodstab/claim.h"

/* Sets used[i] for each of the claims 0 .. index - 1: whether the branch claims[index] passes through it. */
void ps_claim_branch_segments(bool *used, const ps_claim *claims, size_t index);

#endif
