/* certify.h -- from a loss to a checked certificate.
 *
 * The search finds the minimum, the sign of alpha and the witnesses of claims with Arb balls and doubles. Nothing of what
 * it finds is believed: the result is a certificate as it would be written, read back, and accepted by the checker
 * (ps_check_certificate). */
#ifndef PRODSTAB_CERTIFY_H
#define PRODSTAB_CERTIFY_H

#include "prodstab/certificate.h"
#include "prodstab/check.h"

#ifdef __cplusplus
extern "C" {
#endif

/* PS_VERDICT(NAME, text): what is known of the minimum's product-stability. */
typedef enum ps_product_verdict {
    PS_VERDICT_UNDECIDED,
    PS_VERDICT_STABLE,
    PS_VERDICT_UNSTABLE,
    PS_VERDICT_DEGENERATE
} ps_product_verdict;
const char *ps_product_verdict_text(ps_product_verdict verdict); /* "product-stable", ... */

typedef struct ps_certify_options {
    const char *near;                      /* the minimum next to this number; NULL: next to 0 */
    const char *bracket_lo, *bracket_hi;   /* look between these numbers only; NULL: anywhere */
    const char *const *claims;             /* kinds of claims to prove, NULL: all that apply to the verdict */
    size_t claim_count;
    const char *eta_max;                   /* convergence, sharpness: for learning rates up to this; NULL: 1/10 if l'' and the length
                                              over which it changes are from 1/100 to 100, else in proportion; less if need be */
    const char *eta_min;                   /* sharpness: for learning rates from this on; NULL: 0 */
    const char *eos_ratio;                 /* convergence: from starts this many times beyond the edge; NULL: what is found */
    const char *step_from, *step_to;       /* the effective steps of the claims about cycles, step_to NULL if there
                                              is one only; in units of a_c unless they are absolute; of balanced_cycle learning rates,
                                              in units of 1/(z* l''(z*)), that at the edge on the line x = y */
    bool absolute_steps;
    size_t windows;                        /* attracting_cycle: behind the branch, up to step_to, all that are found with a period up
                                              to this, from 2 to 64; 0: the one at step_from .. step_to */
    const char *momentum, *look_ahead;     /* of the claims with momentum, NULL: 0; a look-ahead as large as the momentum is Nesterov's */
    const char *decay;                     /* balanced_cycle: weight decay, not negative; NULL: 0 */
    long precision;                        /* bits to go up to for the sign of alpha */
    bool sign_only;                        /* leave out the enclosures of l'' and alpha at the minima of parameters that are intervals */
    ps_check_limits limits;                /* for each obligation */
    void (*progress)(void *context, const char *what); /* what is being done now, or NULL */
    void *progress_context;
} ps_certify_options;

/* What they begin as; all fields in their order, for C++17 too. */
#define PS_CERTIFY_OPTIONS_DEFAULT \
    {NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, false, 0, NULL, NULL, NULL, 4096, false, PS_CHECK_LIMITS_DEFAULT, NULL, NULL}

/* One claim that was looked for. */
typedef struct ps_certify_outcome {
    const ps_claim_kind *kind;
    ps_status status;  /* PS_OK: in the certificate */
    bool requested;    /* named in options->claims */
    ps_buffer message; /* where it is not in the certificate: why */
} ps_certify_outcome;

enum { PS_CERTIFY_OUTCOMES = 64 }; /* no fewer than there are kinds of claims */

typedef struct ps_certify_result {
    ps_certificate certificate;     /* the loss and what was accepted; the minimum is claim 0 */
    ps_buffer text;                 /* the certificate as it is written: the checker accepted these bytes */
    ps_product_verdict verdict;
    ps_buffer curvature_lo, curvature_hi; /* l''(z*), decimals rounded outwards */
    ps_buffer alpha_lo, alpha_hi;   /* alpha(z*), likewise */
    ps_buffer reason;               /* why the verdict is undecided, where more is known than that alpha is near 0 */
    long precision;                 /* bits that settled the sign of alpha, or that did not suffice */
    ps_certify_outcome outcomes[PS_CERTIFY_OUTCOMES];
    size_t outcome_count;
    ps_buffer notes;                /* lines for people: other minima, say */
    uint64_t cells;                 /* boxes that the checker looked at when it accepted the text */
    size_t by_balls;                /* claims that had been verified with Arb balls before, see below */
    uint64_t operations;            /* operators that it evaluated on boxes (check.h) for the search, all its tries together */
} ps_certify_result;

/* Two arithmetics by different authors: before the checker (MPFI) sees it, a claim is verified with Arb balls, if that takes not
 * too many of them and all its obligations are inequalities on bounded ranges. If Arb refutes one, nothing is proved. */

/* Certifies the loss that result->certificate.loss holds (fill it in between init and this call). PS_OK when the minimum
 * was proved, whatever the verdict and the other claims; else PS_INPUT with the reason why there is no minimum to speak
 * of, PS_UNDECIDED, PS_BUDGET or PS_INTERRUPTED.
 *
 * Where parameters are intervals and the minimum, its verdict or a claim that is looked for is not found for the whole box,
 * the box is halved, and so on; the certificate then has cells, each with all claims. Claims that options->claims names are
 * worth up to 1,000 cells; others are given up where they would take more than a few dozen, and the message says so. */
void ps_certify_init(ps_certify_result *result);
ps_status ps_certify(ps_certify_result *result, const ps_certify_options *options, ps_error *error);
void ps_certify_clear(ps_certify_result *result);

#ifdef __cplusplus
}
#endif

#endif
