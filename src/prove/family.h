/* family.h -- parameters that are intervals: what single values of them tell about all. */
#ifndef PRODSTAB_PROVE_FAMILY_H
#define PRODSTAB_PROVE_FAMILY_H

#include "prove/parameter_box.h"
#include "prove/prover.h"

/* Certifies the loss with its parameters in a box, often a point, without cells, for the claims named; none: the verdict
 * only. minimum, if not NULL, is the claim that brackets it for the whole box. result: after ps_certify_init. */
ps_status ps_family_try(ps_certify_result *result, const ps_loss *whole, const ps_parameter_box *box, const ps_claim *minimum,
                        const ps_certify_options *given, const char *const *claims, size_t claim_count, ps_error *error);

/* Why there is no one verdict for all values in a box, if single ones show it: without a minimum for some (PS_INPUT), or
 * with different signs of alpha (PS_UNDECIDED), each shown at exact values. PS_OK if nothing of the kind is seen;
 * PS_INTERRUPTED. minimum: as above; then there is one for all values. */
ps_status ps_family_explain(ps_buffer *reason, const ps_loss *whole, const ps_parameter_box *box, const ps_claim *minimum,
                            const ps_certify_options *given);

#endif
