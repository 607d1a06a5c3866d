/* number.h -- numbers as a user may write them: an expression of the formula language without z, such as 1/10, sqrt(2)/4 or
 * 11/(10*m) with a parameter m of the loss. (What a certificate may hold is in rational.h.) */
#ifndef PRODSTAB_NUMBERS_NUMBER_H
#define PRODSTAB_NUMBERS_NUMBER_H

#include <gmp.h>

#include "prodstab/parse.h"
#include "prodstab/status.h"

/* A name that numbers may use, and the number that it stands for, in which earlier names may occur; NULL for one that may not
 * be used, because it stands for an interval. */
typedef struct ps_named_number {
    const char *name, *text;
} ps_named_number;

/* Encloses the value of text (length bytes) in [lo, hi]. The ends are equal if it is rational and that was seen: by arithmetic,
 * perfect roots, and what the simplifier knows. Otherwise they are decimals of PS_NUMBER_DIGITS digits or one more, rounded outwards.
 * Whatever comes out prints as a text that ps_rational_parse reads. Work and memory are bounded, whatever the text says.
 * PS_SYNTAX, with the place, for what is no expression, uses an unknown name, is undefined, or is beyond what rational.h
 * allows. */
enum { PS_NUMBER_DIGITS = 20 };
ps_status ps_number_read(mpq_t lo, mpq_t hi, const char *text, size_t length, const ps_named_number *names,
                         size_t name_count, ps_error *error);

/* Appends text with every occurrence of a name (not one within another name, or before an opening parenthesis) replaced by
 * "(value)", or by a value that is a plain decimal as it stands; the number of occurrences. */
size_t ps_number_substitute(ps_buffer *out, const char *text, const char *name, const char *value);

#endif
