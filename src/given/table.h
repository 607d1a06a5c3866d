/* table.h -- a file of values with commas or tabs between them, the first line with the names of the columns. */
#ifndef PRODSTAB_GIVEN_TABLE_H
#define PRODSTAB_GIVEN_TABLE_H

#include <stddef.h>

#include "prodstab/buffer.h"
#include "prodstab/status.h"

typedef struct table {
    ps_buffer text; /* that the fields are in */
    char **fields;  /* the names first, then row by row; without the blanks and quotes around them */
    size_t *lines;  /* of each row; the names are row 0 */
    size_t columns, rows; /* rows without the names */
} table;

/* Reads the file ("-": standard input), or the text that is in it unless that is NULL, into *t. Lines that are blank or begin with '#' count for nothing. Every other error than
 * PS_IO is PS_INPUT with "FILE: line N: what is wrong". Clear it in any case. */
ps_status table_read(table *t, const char *path, const char *text, ps_error *error);
void table_clear(table *t);

/* The field of a row; row 0 holds the names. */
const char *table_field(const table *t, size_t row, size_t column);

#endif
