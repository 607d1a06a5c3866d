/* checkpoint.h -- a file of questions and their answers, each added as soon as it is there: a search that was killed goes on with it.
 *
 * What was cut off or damaged, and all that follows it, counts as not done. Nothing is proved by what stands in it: a certificate is
 * checked as a whole before it is written. */
#ifndef PRODSTAB_PARALLEL_CHECKPOINT_H
#define PRODSTAB_PARALLEL_CHECKPOINT_H

#include <stdbool.h>

#include "prodstab/buffer.h"
#include "prodstab/status.h"

typedef struct parallel_checkpoint parallel_checkpoint;

/* Opens the file, or makes it, for the search that the text describes, byte for byte. PS_INPUT if it is that of another search, no
 * checkpoint, or another run writes to it now; PS_IO. Close it in any case. */
ps_status parallel_checkpoint_open(parallel_checkpoint **checkpoint, const char *path, const ps_buffer *search, ps_error *error);

/* PS_IO if something could not be written. */
ps_status parallel_checkpoint_close(parallel_checkpoint *checkpoint, ps_error *error);

/* The answer that was there when it was opened. */
bool parallel_checkpoint_find(const parallel_checkpoint *checkpoint, const ps_buffer *question, const char **answer, size_t *length);

void parallel_checkpoint_add(parallel_checkpoint *checkpoint, const ps_buffer *question, const ps_buffer *answer);

#endif
