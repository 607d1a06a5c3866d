/* depth.h -- the options --depth and --weights, and what they print of l(x_1 ... x_n). */
#ifndef PRODSTAB_CLI_DEPTH_H
#define PRODSTAB_CLI_DEPTH_H

#include "cli/command.h"

#define OPTIONS_DEPTH {"depth", 0, "N", "print what is known of l(x_1 ... x_N), a network of N layers, at the edge of stability"}, \
                      {"weights", 0, "W1,W2,..", "with --depth: the proportion of the sizes of its weights (default: all equal)"}

/* The sizes of the weights; none if the options were not given. */
typedef struct depth_choice {
    mpq_t *sizes;
    size_t count;
} depth_choice;

/* *choice is {0} before; clear it in any case. */
ps_status depth_choice_read(depth_choice *choice, const arguments *given, const ps_loss *loss, ps_error *error);
void depth_choice_clear(depth_choice *choice);

/* Nothing if the options were not given. */
void print_depth(const depth_choice *choice, ps_certificate *certificate);

/* The member "depth" of the JSON object. */
void answer_depth(const depth_choice *choice, ps_certificate *certificate);

#endif
