/* branch.h -- which of the claims before a claim `branch`, or `branch_momentum`, are the segments of its branch
 * (certificates/FORMAT.md). */
#ifndef PRODSTAB_CLAIM_BRANCH_H
#define PRODSTAB_CLAIM_BRANCH_H

#include "prodstab/claim.h"

/* A claim that a branch may pass through: the steps from one to another one, for each of which it has a cycle; the window in
 * which it is the only one; and where both of its points are. Of a flip: its steps begin at a_c, which is at least a_lo, and reach
 * a_c (1 + eps_bar/2), which is at least the end given here; [hi - r, lo + r] lies in the window and [lo - r, hi + r] contains it,
 * wherever z* is between lo and hi. */
enum { PS_SEGMENT_FROM, PS_SEGMENT_TO, PS_SEGMENT_WINDOW_LO, PS_SEGMENT_WINDOW_HI, PS_SEGMENT_CYCLE_LO, PS_SEGMENT_CYCLE_HI };
#define PS_SEGMENT_OF_FLIP {"a_lo", "a_lo*(1 + eps_bar/2)", "hi - r", "lo + r", "lo - r", "hi + r"}
#define PS_SEGMENT_OF_CYCLE(to) {"a_lo", to, "window_lo", "window_hi", "left_lo", "right_hi"}

/* Whether the segments before claims[index] cover its steps without a gap. A ps_claim_kind.rests_on. */
bool ps_claim_branch_is_covered(const ps_claim *claims, size_t index, ps_buffer *reason);

#endif
