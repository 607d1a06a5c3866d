/*
 * losses.h: the catalogue of named losses.
 *
 * An entry is a formula l(z) in the expression language, z = xy, with named parameters and their default values: it means
 * the same as that formula typed by hand. The expected verdict is not proved by being listed; proofs come from
 * certificates.
 *
 * The table lives in src/losses/losses.def, where the choice of losses and the conventions are explained. All entries and
 * strings are constants with static storage: nothing to free, nothing to initialise, safe from any thread.
 */
#ifndef PRODSTAB_LOSSES_H
#define PRODSTAB_LOSSES_H

#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct {
    const char *name;          /* as it occurs in the formula */
    const char *default_value; /* an exact rational as text, such as "9/10" */
    const char *meaning;       /* one line, with the admissible range if there is one */
} ps_loss_parameter;

typedef struct {
    const char *name;                    /* a C identifier, unique in the catalogue: "bce" */
    const char *formula;                 /* "softplus(z) - p*z" */
    const ps_loss_parameter *parameters; /* parameter_count of them, in the order to print; NULL if none */
    size_t parameter_count;
    const char *near;             /* an exact rational next to the minimum meant, at the defaults */
    const char *expected_verdict; /* "product-stable", "product-unstable" or "degenerate", at the defaults */
    const char *description;      /* one line */
    const char *source;           /* paper, textbook or classical author; UTF-8 */
} ps_loss_entry;

/* The number of losses in the catalogue. */
size_t ps_losses_count(void);

/* The loss at an index from 0 to ps_losses_count() - 1, in the order of the catalogue (related losses are neighbours);
 * NULL if the index is out of range. */
const ps_loss_entry *ps_losses_at(size_t index);

/* The loss of that name (exact, case matters), or NULL if there is none. */
const ps_loss_entry *ps_losses_find(const char *name);

#ifdef __cplusplus
}
#endif

#endif
