/* search.h -- the claims that rows need: those with the same options are looked for together. */
#ifndef PRODSTAB_VALIDATE_SEARCH_H
#define PRODSTAB_VALIDATE_SEARCH_H

#include "prodstab/validate.h"

enum { PS_VALIDATE_CLAIMS = 64 }; /* more than there are kinds */

typedef struct ps_validate_search {
    const ps_theorem *theorem; /* the first one that it is made for, whose options these are */
    bool run;                  /* it is that theorem's run */
    const char *claims[PS_VALIDATE_CLAIMS];
    size_t claim_count;
    ps_certify_result result;
    ps_status status;
    ps_error error;
} ps_validate_search;

/* Whether nothing is looked for: the description says all, whatever the loss. */
bool ps_validate_is_told(const ps_theorem *theorem);

/* What is to be looked for, for a theorem; call it for all rows, then make all searches. */
void ps_validate_plan(ps_validate_subject *subject, const ps_theorem *theorem);
ps_status ps_validate_make_searches(ps_validate_subject *subject, const ps_validate_options *options, ps_error *error);

/* Another search of a question, for these learning rates (eta_min may be NULL); *search is {0}. It belongs to no theorem until it is kept
 * with its subject. */
ps_status ps_validate_search_rates(ps_validate_search *search, const ps_validate_subject *subject, const ps_theorem *theorem, const char *eta_min,
                                   const char *eta_max, const ps_validate_options *options, ps_error *error);
void ps_validate_keep(ps_validate_subject *subject, const ps_validate_search *search);

ps_status ps_validate_copy_loss(ps_loss *copy, const ps_loss *loss, ps_error *error);

/* The search, or the run, of a theorem that was planned; NULL if it has none. */
const ps_validate_search *ps_validate_search_of(const ps_validate_subject *subject, const ps_theorem *theorem, bool run);

/* The index of the first claim of that kind in what a search found; false if there is none. */
bool ps_validate_find(const ps_validate_search *search, const char *kind, size_t *index);

/* Puts all that was found into certificates, which the checker accepts: subject->certificates. */
ps_status ps_validate_seal(ps_validate_subject *subject, const ps_validate_options *options, ps_error *error);

void ps_validate_subject_clear(ps_validate_subject *subject);

/* Calls visit for each name in a list with commas; stops where it returns false, and returns that. */
bool ps_validate_each(const char *list, bool (*visit)(const char *name, void *context), void *context);

#endif
