/* data.h -- a loss that is the mean, or the sum, of a formula over the rows of a table. */
#ifndef PRODSTAB_GIVEN_DATA_H
#define PRODSTAB_GIVEN_DATA_H

#include <stdbool.h>

#include "given/table.h"
#include "prodstab/given.h"

/* What a name in the formula stands for: the column of that name, or two, NAME_lo and NAME_hi, with the ends of an interval. */
typedef struct data_name {
    char name[PS_NAME_LENGTH + 1];
    size_t lo, hi; /* columns; the same if it is no interval */
} data_name;

typedef struct data {
    const char *path;
    table table;
    data_name *names; /* those that a formula can have */
    size_t count;
} data;

/* Reads the file of given->data, if there is one. Clear it in any case. */
ps_status data_read(data *d, const ps_given_loss *given, ps_error *error);
void data_clear(data *d);
bool data_has(const data *d, const char *name);

/* Appends the formula, in the language of certificates, written out: for each row with its values in the place of the names. Values
 * that are intervals become parameters of the loss, NAME_ROW. */
ps_status data_write_out(ps_buffer *out, ps_loss *loss, const data *d, const char *formula, bool adds, ps_error *error);

/* Adds which columns there are to an error that says that a name is unknown. */
void data_explain(const data *d, ps_error *error);

#endif
