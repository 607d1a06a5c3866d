/* coq_formula.h -- formulas and numbers in Coq's syntax. */
#ifndef PRODSTAB_EXPORT_COQ_FORMULA_H
#define PRODSTAB_EXPORT_COQ_FORMULA_H

#include "prodstab/loss.h"

/* "3", "(-3)", "(9/10)" */
void ps_coq_number(ps_buffer *buffer, const mpq_t value);

/* A parameter's name as a Coq identifier that clashes with nothing. */
void ps_coq_parameter(ps_buffer *buffer, const char *name);

/* The loss as it was written. PS_INPUT with the operator that Coq cannot follow; PS_BUDGET when the text is too long. */
ps_status ps_coq_formula(ps_buffer *buffer, const ps_loss *loss, ps_error *error);

#endif
