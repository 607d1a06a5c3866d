/* answer.h -- the one JSON object that is printed if --json is among the arguments (docs/json.md), however the program ends.
 * Commands fill in its members; what goes wrong is recorded where it is printed for people. */
#ifndef PRODSTAB_REPORT_ANSWER_H
#define PRODSTAB_REPORT_ANSWER_H

#include <gmp.h>
#include <jansson.h>
#include <stdbool.h>

#include "prodstab/certificate.h"
#include "prodstab/status.h"

/* Looks for --json. If it is there an object is owed from here on, also if the memory is exhausted. */
void answer_begin(int argc, char **argv);
void answer_want(void);
bool answer_is_wanted(void);

/* It is that of this command, with these members (NULL-terminated), which are null unless they are set. */
void answer_for(const char *command, const char *const *members);

/* Takes the value over. Does nothing if no answer is wanted. */
void answer_set(const char *member, json_t *value);

/* Prints it, if it is wanted, with this exit code, which is returned. */
int answer_end(int code);

/* What to print instead when a signal ends the program now; NULL if nothing is owed. It stays where it is. */
const char *answer_of_interruption(void);

/* ---- what went wrong (answer_error.c) ---- */

/* Records an error, unless there is one: its kind, of which PS_OK means that the exit code tells it, and its message. The first
 * line counts; the place and the way out are found in it, unless they were said before. */
void answer_error(ps_status status, const char *message);

/* "input" for PS_INPUT, and so on; null for PS_OK. */
json_t *answer_kind(ps_status status);

/* The same for one file among others; and that one is the error, unless there is one. */
json_t *answer_error_object(ps_status status, const char *message);
void answer_error_is(json_t *error);

/* Where: an argument and its value, a file. */
void answer_in_argument(const char *argument, const char *value);
void answer_in_file(const char *file);

/* Where in a text: line, column and length, in characters. */
void answer_at(const char *text, size_t begin, size_t end);

/* The way out; after an error too. */
void answer_hint(const char *hint);

/* The error, with the kind that the exit code says if it has none; null if there is none. */
json_t *answer_error_found(int code);

/* ---- values (answer_value.c) ---- */

/* Bytes that are no UTF-8 become U+FFFD; NULL becomes null. */
json_t *answer_text(const char *text);

/* An exact number as text; [lo, hi] as an object, of which texts that are missing make null. */
json_t *answer_number(const mpq_t value);
json_t *answer_range(const mpq_t lo, const mpq_t hi);
json_t *answer_range_of_texts(const ps_buffer *lo, const ps_buffer *hi);

/* Decimals of a double, which give the same double again; null if it is none. */
json_t *answer_double(double value);

json_t *answer_loss(const ps_loss *loss);

/* claims[index] of all parts of a certificate: its name, its fields, which are ranges where cells differ, and its rows. */
json_t *answer_claim(const ps_certificate *certificate, size_t index);

/* The lines of a text, or its parts with a text between them. */
json_t *answer_lines(const ps_buffer *text);
json_t *answer_parts(const ps_buffer *text, const char *between);

#endif
