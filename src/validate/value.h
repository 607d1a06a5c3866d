/* value.h -- formulas of descriptions: numbers, and {CLAIM.FIELD} for a number of a certified claim. */
#ifndef PRODSTAB_VALIDATE_VALUE_H
#define PRODSTAB_VALIDATE_VALUE_H

#include "validate/search.h"

/* The numbers that follow a key, at most `most` with commas between them, as rational.h writes them; none if there is no such
 * line. PS_INPUT if they are no rational numbers. */
ps_status ps_theorem_numbers(const ps_theorem *theorem, ps_theorem_key key, ps_buffer *numbers, size_t most, ps_error *error);

/* Calls visit for each {CLAIM.FIELD} of a text; copies what is between them to out, unless that is NULL. False if visit said so, or
 * if a brace is not closed. */
typedef bool ps_field_visitor(ps_buffer *out, const char *kind, const char *field, void *context);
bool ps_validate_fields(ps_buffer *out, const char *text, ps_field_visitor *visit, void *context);

/* Whether there are such a claim and field: in the claim, in what it builds on, or in rows as first_NAME and last_NAME. */
bool ps_validate_field_exists(const char *kind, const char *field);

/* What a theorem's claims are taken from. */
typedef struct ps_validate_source {
    const ps_validate_search *search, *run; /* NULL: none */
} ps_validate_source;

/* Appends a text with the numbers in the place of the fields, [LEAST, LARGEST] where they differ from cell to cell. False, with the
 * reason, if a claim is not there. */
bool ps_validate_fill(ps_buffer *out, const char *text, const ps_validate_source *source, ps_buffer *reason);

/* Encloses the value of a formula, in all cells; the ends are equal if it is rational, and the same in all of them. */
bool ps_validate_value(mpq_t lo, mpq_t hi, const char *formula, const ps_validate_source *source, ps_buffer *reason);

#endif
