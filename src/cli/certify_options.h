/* certify_options.h -- the options of `prodstab certify`, and those that `prodstab branch` shares with it. */
#ifndef PRODSTAB_CLI_CERTIFY_OPTIONS_H
#define PRODSTAB_CLI_CERTIFY_OPTIONS_H

#include "cli/command.h"

enum { CERTIFY_CLAIMS = 32 };

/* Gradient descent with momentum. */
#define OPTIONS_MOMENTUM {"momentum", 0, "B", "2-cycles of gradient descent with momentum B, from 0 on and below 1: heavy ball"}, \
                         {"nesterov", 0, NULL, "with --momentum: Nesterov's method"}

/* Reads these options into *wanted, whose texts are *momentum. */
void momentum_read(ps_certify_options *wanted, ps_buffer *momentum, const arguments *given, const ps_loss *loss, ps_error *error);

/* With texts cut at their commas, which `wanted` points to. */
typedef struct certify_options {
    const char *claims[CERTIFY_CLAIMS + 1];
    char *claim_copy;
    minimum_choice minimum;
    ps_buffer eta_max, eta_min, eos_ratio, steps[2], momentum, decay;
    ps_certify_options wanted;
} certify_options;

/* hint: the catalogue's for the minimum, or NULL. To be cleared in any case. */
ps_status certify_options_read(certify_options *line, const arguments *given, const ps_loss *loss, const char *hint, ps_error *error);
void certify_options_clear(certify_options *line);

/* The exit code of a loss for which ps_certify gave PS_OK. */
int certify_verdict_code(const ps_certify_result *result);

#endif
