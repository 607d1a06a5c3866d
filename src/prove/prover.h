/* prover.h -- what the searches share. A search fills in the fields of a claim and asks ps_prover_accepts. */
#ifndef PRODSTAB_PROVE_PROVER_H
#define PRODSTAB_PROVE_PROVER_H

#include "check/claim.h"
#include "numbers/arb_include.h"
#include "numbers/scout.h"
#include "prodstab/certify.h"
#include "prove/candidates.h"
#include "prove/units.h"

typedef struct ps_prover {
    ps_certify_result *result;
    const ps_certify_options *options;
    ps_loss *loss;
    ps_scout scout;
    ps_units units;        /* in which everything here is while claims are searched for, those of the certificate too */
    double origin;         /* of positions, in these units */
    double length;         /* how far from the minimum the loss looks quadratic; of one that is, how far it is from 0 */
    double lo, hi;         /* the bracket of the minimum; equal up to rounding unless parameters are intervals */
    double l2_lo, l2_hi;   /* the curvature on it */
    double alpha_lo, alpha_hi;
    ps_check_limits limits; /* for one try of a witness: the user's, but fewer bits while searching */
    uint64_t budget, spent; /* of operators evaluated by the checker (check.h), in one search; no budget: 0 */
    bool may_split;         /* whether a smaller box of the parameters will be tried where this one has no good witness */
    ps_error *error;
} ps_prover;

/* Begins the search that fills in a result; close it if that was PS_OK. */
ps_status ps_prover_open(ps_prover *prover, ps_certify_result *result, const ps_certify_options *options, ps_error *error);
void ps_prover_close(ps_prover *prover);

/* ps_certify for one box of the parameters, without cells, the names of claims checked; and whether it was given a verdict
 * and all that was demanded. */
ps_status ps_certify_box(ps_certify_result *result, const ps_certify_options *options, bool may_split, ps_error *error);
bool ps_prover_is_complete(const ps_certify_result *result);

/* ball_verify.c: how many of the claims Arb's balls verify, in all cells; whether they refute one. */
size_t ps_prover_verify_by_balls(ps_certificate *certificate, const ps_check_limits *limits, bool *refuted);

/* seal.c: verifies by balls what can be, prints the certificate, has the checker read and check these bytes, and puts what it read in the certificate's place.
 * With any other status than PS_OK nothing is proved. */
ps_status ps_prover_seal(ps_certify_result *result, const ps_check_limits *limits, ps_error *error);

/* options.c: PS_INPUT if they contradict each other or are no numbers. */
ps_status ps_prover_check_options(const ps_certify_options *options, ps_error *error);

/* wanted.c: which names of claims there are; whether one is named, by its own name or by that of what it is part of, or
 * demanded, by its own name or an option of its own; whether it is looked for where none is named, or with these options. */
ps_status ps_prover_check_names(const ps_certify_options *options, ps_error *error);
bool ps_prover_can_be_named(const ps_claim_kind *kind);
bool ps_prover_is_named(const ps_certify_options *options, const ps_claim_kind *kind);
bool ps_prover_is_demanded(const ps_certify_options *options, const ps_claim_kind *kind);
bool ps_prover_is_usual(const ps_claim_kind *kind, ps_product_verdict verdict);
bool ps_prover_is_wanted(const ps_certify_options *options, const ps_claim_kind *kind, ps_product_verdict verdict);

/* Those for which the parameters are divided into cells where none is named (PS_CERTIFY_OUTCOMES suffice). */
size_t ps_prover_claims_for(ps_product_verdict verdict, const char **kinds);

/* minimum.c: appends the claim `minimum`, next to options->near and in options' bracket. exact_minimum.c: narrows it to a relative
 * width of 10^-digits. */
ps_status ps_prove_minimum(ps_prover *prover);
ps_status ps_prove_refine_minimum(ps_prover *prover, long digits);

/* minimum_family.c: the same where parameters are intervals, next to a candidate for the sample in the middle, if doubles see one (or NULL). */
ps_status ps_prove_family_minimum(ps_prover *prover, ps_claim *claim, const ps_candidate *candidate);

/* stability.c: the verdict, its claim, and the enclosures that are reported. */
ps_status ps_prove_stability(ps_prover *prover);

/* stability_family.c: the same where parameters are intervals. Enclosures of l2 and alpha, a node in z and the parameters, at
 * the minima of all values (false if there are none); and the verdict with its claim, if the checker accepts one. */
bool ps_enclose_along_curve(ps_prover *prover, ps_node alpha, arb_t curvature, arb_t value);
void ps_settle_by_samples(ps_prover *prover, ps_node alpha);

/* natural.c: before and after the searches for claims, which are done in units of their own (units.h). */
void ps_prover_enter_units(ps_prover *prover);
void ps_prover_leave_units(ps_prover *prover);

/* How far from a minimum of the first sample, next to z, the loss looks quadratic, by its derivatives there if they are not 0. */
double ps_prover_length(ps_prover *prover, double z);

/* The learning rate that the user wants, in the loss's own units, or, if NULL, the other one, which is meant for losses with
 * l'' and lengths of about 1, in proportion; false if the text is no positive number. */
bool ps_prover_rate(const ps_prover *prover, mpq_t rate, const char *wanted, const char *otherwise);

/* Whether the checker accepts the claim, with those before it in the certificate if it stands there; *report says why not
 * (clear it). This guides the search; what counts is the certificate's seal. */
bool ps_prover_accepts(ps_prover *prover, const ps_claim *claim, ps_claim_report *report);

/* The same for a claim that is tried once: the message says why not. */
bool ps_prover_accepts_or_says(ps_prover *prover, const ps_claim *claim, ps_buffer *message);

/* Appends a claim with that first value to the certificate if the checker accepts it. */
bool ps_prover_append_if_accepted(ps_prover *prover, const char *kind, const mpq_t value);

/* Whether to stop (Ctrl-C); whether to try another witness: not when stopped, nor when the search's budget is used up. */
bool ps_prover_stopped(const ps_prover *prover);
bool ps_prover_goes_on(const ps_prover *prover);
void ps_prover_progress(const ps_prover *prover, const char *what);

/* One search for each kind of claim that has one (claim/kinds.def). Fills in *claim so that the checker accepts it (PS_OK), or
 * says in *message why it is not to be had: PS_UNDECIDED not found, PS_BUDGET or PS_INTERRUPTED stopped. */
typedef ps_status ps_search(ps_prover *prover, ps_claim *claim, ps_buffer *message);
#define PS_CLAIM_KIND(identifier, role) ps_search ps_search_##identifier;
#include "claim/kinds.def"
#undef PS_CLAIM_KIND

#endif
