/* batch_summary.h -- the table of what became of the losses of a batch, DIR/summary.tsv. Rows are added as losses are done, so that
 * an interrupted batch knows what is done; at the end they are put in the order of the losses. */
#ifndef PRODSTAB_CLI_BATCH_SUMMARY_H
#define PRODSTAB_CLI_BATCH_SUMMARY_H

#include "cli/batch_list.h"
#include "prodstab/certify.h"

/* What became of a loss. */
typedef struct batch_row {
    int code;        /* the exit code that `certify` would have had */
    ps_buffer text;  /* the row, without the end of its line; empty: not done */
    bool was_there;  /* in the table of an earlier run */
} batch_row;

typedef struct batch_summary {
    const batch_list *list;
    ps_buffer path;
    int file;
    batch_row *rows;
} batch_summary;

/* Reads the rows that are in the folder already; those of losses that are to be certified in the same way, and whose certificates are
 * there with the bytes that were written, are done. PS_IO, PS_INPUT: it cannot be written, or is another file. No
 * folder (NULL): no file either. Clear it in any case. */
ps_status batch_summary_open(batch_summary *summary, const batch_list *list, const char *folder, ps_error *error);
void batch_summary_clear(batch_summary *summary);

/* The row of a loss that was certified (error->status is PS_OK, and it is in the file NAME.json), or was not. */
void batch_summary_set(batch_summary *summary, size_t index, const ps_certify_result *result, int code, const ps_error *error);

/* Adds it to the file. */
ps_status batch_summary_add(batch_summary *summary, size_t index, ps_error *error);

/* Writes all rows in the order of the losses, in the place of what was there. */
ps_status batch_summary_write(batch_summary *summary, ps_error *error);

#endif
