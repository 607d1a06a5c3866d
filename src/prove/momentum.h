/* momentum.h -- gradient descent with momentum, for the searches of the claims about its 2-cycles. */
#ifndef PRODSTAB_PROVE_MOMENTUM_H
#define PRODSTAB_PROVE_MOMENTUM_H

#include "prove/frozen.h"
#include "prove/prover.h"

typedef struct ps_momentum {
    bool none; /* gradient descent without momentum */
    double momentum, look_ahead;
} ps_momentum;

/* What a claim asks for: its fields are filled in from the options; none, if its kind has no such fields. */
void ps_momentum_init(ps_momentum *m, const ps_certify_options *options, ps_claim *claim);

/* How far a 2-cycle with a point there is from losing its stability, in the multiplier's units: positive if the eigenvalues are
 * seen to be inside the unit circle, but for the one that is inside where the multiplier is below 1. Without momentum it is
 * the multiplier's distance from -1. */
double ps_momentum_room(const ps_momentum *m, const ps_frozen_point *point);

#endif
