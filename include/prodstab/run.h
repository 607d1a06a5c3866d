/* run.h -- one run of gradient descent on l(xy), or on l(<x, y>) in R^d, with proof: to what it converges (claims `run` and `run_wide`,
 * theory page, section 6). */
#ifndef PRODSTAB_RUN_H
#define PRODSTAB_RUN_H

#include "prodstab/certify.h"

#ifdef __cplusplus
extern "C" {
#endif

typedef struct ps_run_options {
    const char *eta, *x, *y;           /* learning rate and start: exact numbers as text (rational.h) */
    const char *sum, *difference;      /* in R^d, in the place of x and y: |x + y|^2 and |x - y|^2 at the start */
    unsigned long steps;               /* to take at most, up to PS_CLAIM_STEPS */
    ps_check_limits limits;            /* precision: bits to go up to */
    void (*progress)(void *context, const char *what); /* what is being done now, or NULL */
    void *progress_context;
} ps_run_options;

/* What they begin as; all fields in their order, for C++17 too. */
#define PS_RUN_OPTIONS_DEFAULT {NULL, NULL, NULL, NULL, NULL, PS_CLAIM_STEPS, PS_CHECK_LIMITS_DEFAULT, NULL, NULL}

/* Runs the loss that result->certificate.loss holds (fill it in between ps_certify_init and this call), all of whose
 * parameters are exact numbers. It stops when what is left of the run cannot change the sharpness, times eta, by more than
 * about 1e-16, or at options->steps. The certificate then holds the minimum and the claim `run`, or `run_wide`, both accepted by the checker
 * within this call; the enclosures are the claim's fields. Otherwise PS_INPUT, PS_UNDECIDED, PS_BUDGET (more steps may help)
 * or PS_INTERRUPTED, with the reason in *error. Clear the result in any case (ps_certify_clear). */
ps_status ps_run(ps_certify_result *result, const ps_run_options *options, ps_error *error);

#ifdef __cplusplus
}
#endif

#endif
