/* certify_options.h -- the options of `prodstab certify`. */
#ifndef PRODSTAB_CLI_CERTIFY_OPTIONS_H
#define PRODSTAB_CLI_CERTIFY_OPTIONS_H

#include "cli/command.h"

enum { CERTIFY_CLAIMS = 32 };

/* With texts cut at their commas, which `wanted` points to. */
typedef struct certify_options {
    const char *claims[CERTIFY_CLAIMS + 1];
    char *claim_copy;
    minimum_choice minimum;
    ps_buffer eta_max, eta_min, eos_ratio, steps[2];
    ps_certify_options wanted;
} certify_options;

/* hint: the catalogue's for the minimum, or NULL. A mistake is printed. To be cleared in any case. */
ps_status certify_options_read(certify_options *line, const arguments *given, const ps_loss *loss, const char *hint, ps_error *error);
void certify_options_clear(certify_options *line);

#endif
