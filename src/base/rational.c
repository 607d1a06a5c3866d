#include "prodstab/rational.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

static size_t scan_digits(const char *text, size_t length)
{
    size_t n = 0;
    while (n < length && isdigit((unsigned char)text[n]))
        n++;
    return n;
}

static size_t scan_exponent(const char *text, size_t length)
{
    if (length < 2 || (text[0] != 'e' && text[0] != 'E'))
        return 0;
    size_t sign = text[1] == '+' || text[1] == '-';
    size_t digits = scan_digits(text + 1 + sign, length - 1 - sign);
    return digits > 0 ? 1 + sign + digits : 0;
}

size_t ps_rational_scan_decimal(const char *text, size_t length)
{
    size_t whole = scan_digits(text, length), fraction = 0, n = whole;
    if (n < length && text[n] == '.') {
        fraction = scan_digits(text + n + 1, length - n - 1);
        n += 1 + fraction;
    }
    if (whole + fraction == 0)
        return 0;
    return n + scan_exponent(text + n, length - n);
}

/* False if the exponent is too large. */
static bool parse_decimal(mpq_t value, const char *text, size_t length)
{
    char *digits = ps_copy_text(text, length); /* those of the text, without its point */
    size_t count = 0, i = 0;
    long exponent = 0, places = 0;
    for (bool point = false; i < length && digits[i] != 'e' && digits[i] != 'E'; i++) {
        places += point;
        point = point || digits[i] == '.';
        if (digits[i] != '.')
            digits[count++] = digits[i];
    }
    if (i < length)
        exponent = strtol(digits + i + 1, NULL, 10);
    bool fine = -PS_RATIONAL_DIGITS <= exponent && exponent <= PS_RATIONAL_DIGITS;
    if (fine) {
        digits[count] = '\0';
        exponent -= places;
        mpz_set_str(mpq_numref(value), digits, 10);
        mpz_ui_pow_ui(mpq_denref(value), 10, (unsigned long)labs(exponent));
        if (exponent > 0) {
            mpz_mul(mpq_numref(value), mpq_numref(value), mpq_denref(value));
            mpz_set_ui(mpq_denref(value), 1);
        }
        mpq_canonicalize(value);
    }
    free(digits);
    return fine;
}

static bool parse_quotient(mpq_t value, const char *text, size_t length, size_t slash)
{
    if (slash == 0 || slash + 1 == length || scan_digits(text + slash + 1, length - slash - 1) != length - slash - 1)
        return false;
    char *copy = ps_copy_text(text, length);
    bool fine = mpq_set_str(value, copy, 10) == 0 && mpz_sgn(mpq_denref(value)) != 0;
    if (fine)
        mpq_canonicalize(value);
    else
        mpq_set_ui(value, 0, 1);
    free(copy);
    return fine;
}

ps_status ps_rational_parse(mpq_t value, const char *text, size_t length, ps_error *error)
{
    size_t sign = length > 0 && text[0] == '-';
    const char *body = text + sign;
    size_t rest = length - sign;
    if (length > PS_RATIONAL_DIGITS)
        return ps_error_set(error, PS_SYNTAX, 0, length, "the number has more than %d characters",
                            PS_RATIONAL_DIGITS);
    size_t slash = scan_digits(body, rest);
    bool fine, decimal = rest > 0 && ps_rational_scan_decimal(body, rest) == rest;
    if (slash < rest && body[slash] == '/')
        fine = parse_quotient(value, body, rest, slash);
    else
        fine = decimal && parse_decimal(value, body, rest);
    if (decimal && !fine)
        return ps_error_set(error, PS_SYNTAX, 0, length, "the exponent of '%.*s' is beyond %d",
                            (int)(length > 60 ? 60 : length), text, PS_RATIONAL_DIGITS);
    if (!fine)
        return ps_error_set(error, PS_SYNTAX, 0, length,
                            "'%.*s' is not an exact number (write a decimal such as 0.1 or 1e-20, or a quotient such as 9/10)",
                            (int)(length > 60 ? 60 : length), text);
    if (sign)
        mpq_neg(value, value);
    return PS_OK;
}

/* The number of decimal places of a denominator 2^a 5^b (the larger of a and b), or -1 when it has other primes. */
static long decimal_places(const mpz_t denominator)
{
    mpz_t rest, prime;
    mpz_inits(rest, prime, NULL);
    mpz_set_ui(prime, 2);
    unsigned long twos = mpz_remove(rest, denominator, prime);
    mpz_set_ui(prime, 5);
    unsigned long fives = mpz_remove(rest, rest, prime);
    long places = mpz_cmp_ui(rest, 1) == 0 ? (long)(twos > fives ? twos : fives) : -1;
    mpz_clears(rest, prime, NULL);
    return places;
}

/* A power of ten times a short integer is printed as such when written out it would be mostly zeros. */
static void print_decimal(ps_buffer *buffer, const mpq_t value, long places)
{
    mpz_t digits, ten;
    mpz_inits(digits, ten, NULL);
    mpz_set_ui(ten, 10);
    mpz_pow_ui(digits, ten, (unsigned long)places);
    mpz_mul(digits, digits, mpq_numref(value));
    mpz_divexact(digits, digits, mpq_denref(value));
    mpz_abs(digits, digits);
    long exponent = mpz_sgn(digits) == 0 ? 0 : (long)mpz_remove(digits, digits, ten) - places;
    bool scientific = exponent > 6 || (long)mpz_sizeinbase(digits, 10) + exponent < -6;
    char *text = mpz_get_str(NULL, 10, digits);
    long length = (long)strlen(text), whole = length + exponent, point = scientific ? 1 : whole;
    ps_buffer_puts(buffer, mpq_sgn(value) < 0 ? "-" : "");
    for (long i = point < 1 ? point - 1 : 0; i < length || i < point; i++) { /* 0 is the first of the digits */
        ps_buffer_puts(buffer, i == point ? "." : "");
        ps_buffer_append(buffer, 0 <= i && i < length ? text + i : "0", 1);
    }
    if (scientific)
        ps_buffer_printf(buffer, "e%ld", whole - 1);
    free(text);
    mpz_clears(digits, ten, NULL);
}

void ps_rational_print(ps_buffer *buffer, const mpq_t value)
{
    long places = decimal_places(mpq_denref(value));
    ps_buffer decimal = {0};
    if (places >= 0 && places <= 2L * PS_RATIONAL_DIGITS) /* what was read has no more */
        print_decimal(&decimal, value, places);
    char *quotient = mpq_get_str(NULL, 10, value);
    bool shorter = decimal.length > 0 && (places <= PS_RATIONAL_DECIMALS || decimal.length < strlen(quotient));
    ps_buffer_puts(buffer, shorter ? decimal.text : quotient);
    ps_buffer_clear(&decimal);
    free(quotient);
}
