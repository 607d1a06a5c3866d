/* coq_theories.h -- the compiled theories for `prove`: those of the installation if it has them compiled, else in the user's
 * cache folder, where they are compiled when need be, by one process at a time. */
#ifndef PRODSTAB_CLI_COQ_THEORIES_H
#define PRODSTAB_CLI_COQ_THEORIES_H

#include "prodstab/buffer.h"

typedef struct coq_theories {
    ps_buffer folder; /* theories/ in it is compiled */
    int lock;         /* while it is open, nobody compiles in that folder; or -1 */
} coq_theories;

/* Finds them, or compiles them; `named` is the folder with their texts, or NULL; `work` a folder for notes. A mistake is
 * printed; the exit code. To be released in any case. */
int coq_theories_prepare(coq_theories *theories, const char *named, const char *work);
void coq_theories_release(coq_theories *theories);

#endif
