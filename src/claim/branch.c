/* Theory page, section 4, and proofs/OSCILLATION.md, section 4: one branch of attracting 2-cycles, put together from the
 * claims before it. */
#include "claim/branch.h"
#include "claim/kinds.h"
#include "claim/momentum.h"

#define ABOVE_THE_EDGE \
    {"w1", {{0}}, "a_from", "<", "a_to"}, {"w2", {{"z", "lo", "hi"}}, "a_to*l2(z)", ">", "2"}

const ps_claim_kind ps_claim_kind_branch = {
    .name = "branch",
    .section = "4",
    .theorem = "Branch.branch_sound",
    .derivatives = 2,
    .fields = {"a_from", "a_to"},
    .obligations = {ABOVE_THE_EDGE},
    .summary = "attracting 2-cycles for every a in [{a_from}, {a_to}] above the edge",
    .conclusion = "For every effective step a in [{a_from}, {a_to}] above the edge a_c = 2/l''(z*), which is below {a_to}, "
                  "z -> z - a l'(z) has an attracting 2-cycle around z*, the only one in the window of a claim before this one that "
                  "a is a step of, and these cycles form one branch: their points are continuously differentiable functions of a.",
    .rests_on = ps_claim_branch_is_covered,
};

const ps_claim_kind ps_claim_kind_branch_momentum = {
    .name = "branch_momentum",
    .section = "4",
    .theorem = "Branch.branch_momentum_sound",
    .derivatives = 2,
    .fields = {"a_from", "a_to", PS_MOMENTUM_FIELDS},
    .obligations = {ABOVE_THE_EDGE, PS_MOMENTUM_NUMBERS},
    .summary = "2-cycles for every a in [{a_from}, {a_to}] above the edge, attracting with momentum {momentum}, look-ahead {look_ahead}",
    .conclusion = "For every effective step a in [{a_from}, {a_to}] above the edge a_c = 2/l''(z*), which is below {a_to}, "
                  "z -> z - a l'(z) has a 2-cycle around z*, the only one in the window of a claim before this one that a is a step of; "
                  "these cycles form one branch: their points are continuously differentiable functions of a. The method "
                  PS_MOMENTUM_METHOD " has a 2-cycle whose points x_t + k (x_t - x_(t-1)) are these, and it attracts.",
    .rests_on = ps_claim_branch_is_covered,
};
