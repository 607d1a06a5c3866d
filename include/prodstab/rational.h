/* rational.h -- exact rational numbers as text.
 *
 * Accepted: an optional minus sign, then a finite decimal ("12", "0.1", ".5", "1.5e-20") or a quotient of integers
 * ("9/10"). Every number that matters enters and leaves prodstab in this form; there is no way through a double.
 * Hostile sizes are refused: at most PS_RATIONAL_DIGITS characters and a decimal exponent of that size at most. */
#ifndef PRODSTAB_RATIONAL_H
#define PRODSTAB_RATIONAL_H

#include <gmp.h>
#include <stdbool.h>

#include "prodstab/buffer.h"
#include "prodstab/status.h"

#ifdef __cplusplus
extern "C" {
#endif

enum { PS_RATIONAL_DIGITS = 10000 };

/* Reads the whole of text (length bytes) into *value, in lowest terms. PS_SYNTAX with the place in *error otherwise.
 * *value must have been initialised. */
ps_status ps_rational_parse(mpq_t value, const char *text, size_t length, ps_error *error);

/* The length of the longest prefix of text that reads as an unsigned decimal; 0 if there is none. */
size_t ps_rational_scan_decimal(const char *text, size_t length);

/* Appends value exactly: as a finite decimal when its denominator has no other primes than 2 and 5 and the decimal is
 * short (at most PS_RATIONAL_DECIMALS places, or shorter than the quotient), otherwise as "numerator/denominator".
 * Parsing it again gives value, if value was parsed before. */
enum { PS_RATIONAL_DECIMALS = 400 };
void ps_rational_print(ps_buffer *buffer, const mpq_t value);

#ifdef __cplusplus
}
#endif

#endif
