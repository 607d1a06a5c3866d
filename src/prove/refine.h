/* refine.h -- from a well to a short bracket of its minimum. */
#ifndef PRODSTAB_PROVE_REFINE_H
#define PRODSTAB_PROVE_REFINE_H

#include "prove/isolate.h"

/* Narrows the well to 10^-(digits + 4) of the distance of its minimum from 0 (for one that cannot be told from 0: of the
 * length over which the loss changes its shape, at most 1) by interval Newton steps and halving, with as many bits as that takes,
 * up to a limit. False if it is not reached, or the derivatives are too large to be built. */
bool ps_refine_well(ps_well *well, ps_loss *loss, long digits, const volatile sig_atomic_t *stop);

/* [z - 1, z + 2] units of the last of so many digits of the minimum z in a well that was refined to them. */
bool ps_bracket_by_digits(mpq_t lo, mpq_t hi, const ps_well *well, ps_loss *loss, long digits);

#endif
