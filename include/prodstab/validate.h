/* validate.h -- theorems of the literature, checked: for each of them whether its hypothesis holds of a loss, whether its conclusion
 * follows from certified claims, and how its constants compare with the certified ones. Comparisons are of exact numbers. */
#ifndef PRODSTAB_VALIDATE_H
#define PRODSTAB_VALIDATE_H

#include <stdint.h>

#include "prodstab/certify.h"
#include "prodstab/theorem.h"

#ifdef __cplusplus
extern "C" {
#endif

typedef enum ps_validity {
    PS_CONFIRMED,
    PS_CONFIRMED_BETTER,    /* with a better constant */
    PS_CONFIRMED_PART,      /* on a part of what it is said of */
    PS_CONFIRMED_CONSTANT,  /* it says that a constant exists: here is one */
    PS_HYPOTHESIS_FALSE,    /* for this loss */
    PS_REFUTED,             /* as stated */
    PS_NOT_APPLICABLE,      /* to l(xy), or to losses of this kind */
    PS_NOT_CHECKABLE,       /* no claim says so */
    PS_NOT_DECIDED          /* a claim was not found */
} ps_validity;
const char *ps_validity_text(ps_validity validity); /* "confirmed", ... */

typedef struct ps_validate_constant {
    const char *label;   /* of the theorem */
    ps_buffer paper;     /* the paper's, or what is said of it */
    ps_buffer certified; /* decimals, rounded to the side on which what is said stays true; or [lo, hi] */
    ps_buffer measured;  /* in its place: seen in floating point, not certified */
} ps_validate_constant;

/* Of a question that is not decided: one next to it, which is confirmed if it is asked; empty if none was found. */
typedef struct ps_validate_nearest {
    ps_buffer starts, ends, eta_min, eta_max; /* as the lines of a description */
} ps_validate_nearest;

typedef struct ps_validate_row {
    const ps_theorem *theorem;
    size_t subject; /* whose loss it is about; SIZE_MAX if it is about none */
    ps_buffer hypothesis, conclusion; /* what was certified of them; empty if nothing was */
    ps_validate_constant constants[PS_THEOREM_CONSTANTS];
    size_t constant_count;
    ps_validity validity;
    ps_buffer reason; /* which part; why not */
    ps_validate_nearest nearest;
} ps_validate_row;

typedef struct ps_validate_certificate {
    ps_buffer text; /* the checker accepted these bytes */
    size_t claims;  /* how many it has */
} ps_validate_certificate;

/* A loss, and all that was certified of it. */
typedef struct ps_validate_subject {
    ps_loss loss;
    char *name;      /* as the theorems call it; NULL for the loss that was given */
    char *label;     /* what to call it for people */
    char *near, *bracket_lo, *bracket_hi;
    ps_validate_certificate *certificates; /* all claims that its rows use: one certificate, or none; where its parameters are */
    size_t certificate_count;              /* intervals, one for each choice of the options that its theorems have */
    struct ps_validate_search *searches;
    size_t search_count, search_capacity;
} ps_validate_subject;

typedef struct ps_validation {
    ps_validate_row *rows;
    size_t row_count, row_capacity;
    ps_validate_subject *subjects;
    size_t subject_count, subject_capacity;
} ps_validation;

typedef struct ps_validate_options {
    const char *near, *bracket_lo, *bracket_hi; /* of the loss that is given; as in ps_certify_options */
    const char *eta_max;                        /* for theorems that do not say one */
    ps_check_limits limits;
    void (*progress)(void *context, const char *what);
    void *progress_context;
} ps_validate_options;

#define PS_VALIDATE_OPTIONS_DEFAULT {NULL, NULL, NULL, NULL, PS_CHECK_LIMITS_DEFAULT, NULL, NULL}

/* One row for each theorem that is about every loss, or about just this one; without a loss (NULL), one for each theorem and each
 * of its own losses and examples. The theorems must outlive the result, which is cleared in any case (ps_validation_clear). PS_INPUT for
 * a loss without a minimum, or if a description names a loss or number that is none; PS_INTERRUPTED. */
ps_status ps_validate(ps_validation *validation, const ps_theorems *theorems, const ps_loss *loss, const ps_validate_options *options,
                      ps_error *error);
void ps_validation_clear(ps_validation *validation);

#ifdef __cplusplus
}
#endif

#endif
