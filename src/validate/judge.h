/* judge.h -- one theorem against what was certified. */
#ifndef PRODSTAB_VALIDATE_JUDGE_H
#define PRODSTAB_VALIDATE_JUDGE_H

#include "validate/value.h"

/* Fills in the row, whose theorem and subject are there, after the searches. */
void ps_validate_judge(ps_validate_row *row, ps_validate_subject *subject, const ps_check_limits *limits);

/* What a theorem needs of the loss, or of its minimum, that is not met, in words; *refuted if that is certified. NULL if all is met. (needs.c) */
const char *ps_validate_unmet(const ps_theorem *theorem, const ps_validate_subject *subject, const ps_check_limits *limits, bool *refuted);

/* Compares a theorem's constants with the certified ones, which are put into the row (constant.c): true if all of them can be
 * computed and each one that is compared is as good as the paper's, *better if one of them is better; otherwise the reason. */
bool ps_validate_constants(ps_validate_row *row, ps_validate_subject *subject, bool *better, bool *computed);

/* What a theorem that is not checkable has measured, as constants of the row (measure.c). */
void ps_validate_measure(ps_validate_row *row, const ps_validate_subject *subject);

/* Whether the loss of the subject is, by exact rules, quadratic, or even; whether l''(0) = 1. (same.c) */
bool ps_loss_is_quadratic(const ps_loss *loss);
bool ps_loss_is_even(const ps_loss *loss);
bool ps_loss_has_unit_curvature(const ps_loss *loss);
/* Whether two losses are the same up to a constant, by exact rules. */
bool ps_loss_is_same(const ps_loss *loss, const ps_loss *other);

/* Whether the certified claims of a theorem hold from its eta-min (0 without) up to its eta-max, if it has one (reach.c): otherwise PS_CONFIRMED_PART or PS_NOT_DECIDED, and
 * the reason. */
ps_validity ps_validate_reach(ps_buffer *reason, const ps_theorem *theorem, const ps_validate_source *source);

#endif
