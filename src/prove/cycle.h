/* cycle.h -- witnesses of the claims about 2-cycles (two_cycle, two_cycle_momentum, period_doubling). */
#ifndef PRODSTAB_PROVE_CYCLE_H
#define PRODSTAB_PROVE_CYCLE_H

#include "prove/frozen.h"
#include "prove/momentum.h"
#include "prove/prover.h"

/* 1 / sqrt(kappa), the natural length of the cycle near the edge; if that is not known, how far from z* the loss looks quadratic. */
double ps_cycle_length(ps_prover *prover);

/* Fills in the fields that two_cycle and period_doubling share, but the steps; steps are a_lo .. a_hi as doubles. False
 * when no cycle is seen that the claim could be about. */
bool ps_cycle_brackets(ps_prover *prover, ps_claim *claim, double a_lo, double a_hi);

/* Fills in a claim two_cycle, or two_cycle_momentum, for exact steps and asks the checker; false with the reason in *message. */
bool ps_cycle_certify(ps_prover *prover, ps_claim *claim, const mpq_t a_lo, const mpq_t a_hi, ps_buffer *message);

/* period_doubling.c: the step below `last` where the cycle is first seen to lose its stability; NaN if there is none. Without
 * momentum the multiplier is -1 there. */
double ps_cycle_loses_stability(ps_prover *prover, const ps_momentum *momentum, double first, double last);

/* Fills in a period_doubling claim around that step, as wide downwards as the checker accepts. */
bool ps_doubling_certify(ps_prover *prover, ps_claim *claim, double at, ps_buffer *message);

/* options->step_from and step_to as exact steps, or steps a little beyond the edge if none are asked for; a ratio is turned into an
 * interval that contains ratio * a_c. */
ps_status ps_prover_steps(ps_prover *prover, mpq_t from, mpq_t to, ps_buffer *message);

#endif
