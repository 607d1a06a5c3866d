/* coq_progress.h -- how far coqc got in an exported file, from what `coqc -time` prints: a line for each sentence, from its
 * first to its last character. */
#ifndef PRODSTAB_CLI_COQ_PROGRESS_H
#define PRODSTAB_CLI_COQ_PROGRESS_H

#include "prodstab/buffer.h"

typedef struct coq_progress {
    ps_buffer accepted; /* the theorems of claims that coqc has gone on from: "minimum_1, flip_2" */
    ps_buffer at;       /* the theorem or lemma behind those; empty behind the last one */
    size_t done, all;   /* theorems of claims */
} coq_progress;

/* source: the file that coqc reads; log: what it printed. `progress` is cleared first; the caller clears it in the end. */
void coq_progress_read(coq_progress *progress, const char *source, const char *log);
void coq_progress_clear(coq_progress *progress);

/* Appends the end of the file with the log: of a log that is still growing, and may be long, that is enough for the above. */
void coq_progress_tail(ps_buffer *log, const char *path);

/* Appends the log without those lines. */
void coq_progress_messages(ps_buffer *messages, const char *log);

#endif
