/* exact_minimum.h -- the minimum of a loss all of whose parameters have exact values. */
#ifndef PRODSTAB_PROVE_EXACT_MINIMUM_H
#define PRODSTAB_PROVE_EXACT_MINIMUM_H

#include "prove/isolate.h"
#include "prove/prover.h"

/* Where options, which have been checked, say to look: a NULL end is infinite, near is not NULL. Clear it; not to be copied. */
typedef struct ps_place {
    mpq_srcptr near, lo, hi;
    mpq_t numbers[3];
} ps_place;
void ps_place_init(ps_place *place, const ps_certify_options *options);
void ps_place_clear(ps_place *place);

/* Fills in a claim `minimum` for a well so that the checker accepts it, or says in prover->error why not. */
ps_status ps_certify_well(ps_prover *prover, ps_claim *claim, const ps_well *well, long digits);

/* Appends the claim `minimum` for the strict smooth minimum nearest to where the options say. */
ps_status ps_prove_exact_minimum(ps_prover *prover);

/* no_minimum.c: says in *error why no minimum was found, and nothing that is not proved by the parts. */
ps_status ps_explain_no_minimum(ps_error *error, ps_loss *loss, const ps_isolation *isolation, const ps_place *place);

/* Appends what is in the way in a part that is undecided: "abs has a kink there, perhaps". */
void ps_print_obstacle(ps_buffer *buffer, ps_loss *loss, const ps_part *part);

/* Appends "near z = 1" for a part that is hardly more than a point, else "between z = 1 and 2". */
void ps_print_place(ps_buffer *buffer, const ps_part *part);

/* Appends six digits of a number. */
void ps_print_number(ps_buffer *buffer, const mpq_t x);

/* The undecided part nearest to a number, NULL if there is none; and how many there are. */
const ps_part *ps_isolation_undecided(const ps_isolation *isolation, mpq_srcptr near, size_t *count);

#endif
