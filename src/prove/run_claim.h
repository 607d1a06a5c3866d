/* run_claim.h -- from the end of a trace to the claim `run`, or `run_wide`. */
#ifndef PRODSTAB_PROVE_RUN_CLAIM_H
#define PRODSTAB_PROVE_RUN_CLAIM_H

#include "prodstab/claim.h"
#include "prove/trace.h"

/* D is known to 3 bits for each of these digits when the claim is made of it. */
enum { PS_RUN_BALANCE_DIGITS = 24 };

typedef struct ps_run_end {
    const ps_trace *trace;
    mpq_srcptr eta, x, y; /* learning rate and start */
} ps_run_end;

/* Fills in the claim; NULL, or what is missing. */
const char *ps_run_set_claim(ps_claim *claim, const ps_claim *minimum, const ps_run_end *end);

/* The same of the claim `run_wide`, of vectors with |x + y|^2 = sum and |x - y|^2 = difference. The run is nearly theirs: x + y and x - y
 * are near the roots of these. */
const char *ps_run_set_wide_claim(ps_claim *wide, const ps_claim *minimum, const ps_run_end *end, const mpq_t sum, const mpq_t difference);

#endif
