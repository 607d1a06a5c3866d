/* depth.h -- gradient descent on l(x_1 ... x_n) at the edge of stability (theory page, section 4), where the sizes of the weights are
 * in a given proportion. Enclosures that no checker sees, and an estimate. */
#ifndef PRODSTAB_PROVE_DEPTH_H
#define PRODSTAB_PROVE_DEPTH_H

#include "numbers/arb_include.h"
#include "prodstab/certificate.h"

typedef struct ps_depth {
    arb_t alpha; /* alpha_n: the first Lyapunov coefficient has its sign */
    arb_t rate;  /* 2/lambda, the learning rate at the edge */
    arb_t kappa; /* kappa/(1 + kappa) is 2 - eta lambda where a run ends, to first order; not finite where alpha_n is not positive */
} ps_depth;

void ps_depth_init(ps_depth *depth);
void ps_depth_clear(ps_depth *depth);

/* For the minimum of a certificate, whose parameters have exact values. The sizes are positive, and there are at least two. False where z*
 * may be 0, or a derivative is not enclosed. */
bool ps_depth_enclose(ps_depth *depth, ps_certificate *certificate, mpq_t *sizes, size_t count);

#endif
