/* validate_table.h -- the table of prodstab validate, as text, CSV, LaTeX (booktabs) and in the JSON object. */
#ifndef PRODSTAB_CLI_VALIDATE_TABLE_H
#define PRODSTAB_CLI_VALIDATE_TABLE_H

#include <jansson.h>

#include "cli/command.h"
#include "prodstab/validate.h"

void print_validation(const ps_validation *validation);
void print_validation_csv(const ps_validation *validation);
void print_validation_latex(const ps_validation *validation);

/* The command that asks for it, on a line that may be copied; given is the one that was not decided. (validate_nearest.c) */
void print_nearest_command(const command *which, const arguments *given, const ps_validate_nearest *nearest);

/* "theorems": the rows. */
json_t *answer_validation(const ps_validation *validation);

/* The theorems themselves: what --list prints. */
void print_theorems(const ps_theorems *theorems);
json_t *answer_theorems(const ps_theorems *theorems);

#endif
