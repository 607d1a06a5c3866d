/* batch_list.h -- the losses of a batch: each line of the table as a command line of `certify`. */
#ifndef PRODSTAB_CLI_BATCH_LIST_H
#define PRODSTAB_CLI_BATCH_LIST_H

#include "cli/command.h"
#include "given/table.h"

typedef struct batch_list {
    const command *certify; /* whose options the columns may be: set it before */
    const arguments *given; /* of the command line: they hold for every loss */
    const char *path;
    table table;
    size_t name, loss;              /* columns */
    const command_option **options; /* of each column; NULL for these two */
    ps_buffer *values;              /* of each field that is a parameter: NAME=VALUE */
} batch_list;

/* Reads the file that --batch names. PS_INPUT or PS_IO, and nothing has begun: a table that is none, a name that cannot be that of a
 * file or is there twice. Clear it in any case. */
ps_status batch_list_read(batch_list *list, const arguments *given, ps_error *error);
void batch_list_clear(batch_list *list);

size_t batch_list_count(const batch_list *list);
const char *batch_list_name(const batch_list *list, size_t index);
const char *batch_list_loss(const batch_list *list, size_t index);
size_t batch_list_line(const batch_list *list, size_t index); /* of the file */

/* The options of the command line that are about a loss, and those of its line. */
void batch_list_arguments(const batch_list *list, size_t index, arguments *out);

/* Appends these, behind the loss, as they would be typed. */
void batch_list_print(ps_buffer *out, const batch_list *list, size_t index);

#endif
