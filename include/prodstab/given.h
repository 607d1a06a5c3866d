/* given.h -- what people give: a loss, by its name in the catalogue or as they write it, with values for its parameters; and
 * numbers. Nothing here is trusted: what was understood is in the certificate, and that is what the checker reads. */
#ifndef PRODSTAB_GIVEN_H
#define PRODSTAB_GIVEN_H

#include "prodstab/loss.h"

#ifdef __cplusplus
extern "C" {
#endif

typedef struct ps_given_loss {
    const char *text;              /* "bce", or a formula (`prodstab help formulas`) */
    const char *const *parameters; /* "p=9/10", "q=[0.69, 0.71]", "r=sqrt(2)/4"; a value may name those before it */
    size_t parameter_count;
    const char *variable;          /* what the formula calls its variable; NULL: z, or its only unknown name */
    const char *data;              /* a CSV file ("-": standard input) over whose rows the formula is averaged; NULL: none */
    const char *data_text;         /* what is in it, which is then not read: data is a name for messages */
    bool adds;                     /* over which it is added up instead */
} ps_given_loss;

/* Reads the loss (ps_loss_init before, ps_loss_clear after). Values that are rational, and intervals, become parameters of the
 * loss, with the catalogue's defaults for those not given; the text of another value takes the place of its name in the formula,
 * so that nothing is rounded. The first line of data names its columns, which the formula may use as parameters: the loss is the mean
 * of the formula over the other lines, written out with their values, which are read exactly. Columns NAME_lo and NAME_hi are an
 * interval NAME in each line, which becomes a parameter of the loss. *near is the catalogue's hint for the minimum, or NULL. Of a PS_SYNTAX the place is in
 * loss->formula. */
ps_status ps_given_loss_read(ps_loss *loss, const ps_given_loss *given, const char **near, ps_error *error);

/* Encloses the number that [begin, end) of text says: 9/10, 0.1, 2^-3, sqrt(2)/4, or 11/(10*m) where m is a parameter that was
 * given or, unless loss is NULL, one that has its default value. The ends are equal if it is rational; otherwise they are
 * decimals of about 20 digits. PS_INPUT with "LABEL: what is wrong" and, on further lines, the place. */
ps_status ps_given_number_read(mpq_t lo, mpq_t hi, const char *label, const char *text, size_t begin, size_t end,
                               const ps_given_loss *given, const ps_loss *loss, ps_error *error);

/* What becomes of a number that is irrational: it is refused, or rounded so that a claim covers what was asked for. */
typedef enum ps_rounding { PS_EXACTLY, PS_DOWNWARDS, PS_UPWARDS, PS_NEARBY } ps_rounding;

typedef struct ps_number_use {
    ps_rounding rounding;
    bool positive; /* others are refused */
} ps_number_use;

/* Appends that number to *out, as rational.h writes it. */
ps_status ps_given_number(ps_buffer *out, ps_number_use use, const char *label, const char *text, size_t begin, size_t end,
                          const ps_given_loss *given, const ps_loss *loss, ps_error *error);

/* A start of gradient descent on l(<x, y>), x and y in R^d. */
typedef struct ps_vectors {
    mpq_t *x, *y;
    size_t count;          /* d */
    mpq_t sum, difference; /* |x + y|^2, |x - y|^2 */
} ps_vectors;

void ps_vectors_init(ps_vectors *vectors);
void ps_vectors_clear(ps_vectors *vectors);

/* The text is "x1,x2:y1,y2", with exact numbers; a file (table of two columns, x and y, whose first line names them) has a coordinate of
 * each in a line. *vectors is as ps_vectors_init made it. */
ps_status ps_given_vectors(ps_vectors *vectors, const char *label, const char *text, const ps_given_loss *given, const ps_loss *loss,
                           ps_error *error);
ps_status ps_given_vectors_file(ps_vectors *vectors, const char *path, ps_error *error);

/* The length of text up to a comma that is not in parentheses, or its end. */
size_t ps_given_length_to_comma(const char *text);

/* Appends two lines: text, of which a part is enough, and carets under [begin, end). */
void ps_given_print_place(ps_buffer *out, const char *text, size_t begin, size_t end);

#ifdef __cplusplus
}
#endif

#endif
