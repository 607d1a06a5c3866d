/* input.h -- formulas as people write them, translated into the language of certificates (certificates/FORMAT.md).
 *
 * Nothing here is trusted: what was understood is printed as the loss and written into the certificate, and that is what the
 * checker reads. What can be read in two ways is refused, with both. */
#ifndef PRODSTAB_INPUT_INPUT_H
#define PRODSTAB_INPUT_INPUT_H

#include "prodstab/buffer.h"
#include "prodstab/status.h"

/* What names in a formula may stand for, besides functions and constants. */
typedef struct ps_input_names {
    const char *const *parameters;
    size_t parameter_count;
    const char *variable; /* or NULL: z, or else the only name that means nothing else */
} ps_input_names;

/* Appends to *understood what text means. A text that is in the language of certificates already stays as it is. Errors are
 * PS_SYNTAX, or PS_BUDGET, with the place in text. */
ps_status ps_input_read(ps_buffer *understood, const char *text, const ps_input_names *names, ps_error *error);

/* The candidate that is spelt so nearly like the name that it may have been meant, or NULL. */
const char *ps_input_nearest(const char *name, size_t length, const char *const *candidates, size_t count);

#endif
