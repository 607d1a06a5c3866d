/* coq_export.h -- the Coq file of certificates named on the command line, for `export` and `prove`. */
#ifndef PRODSTAB_CLI_COQ_EXPORT_H
#define PRODSTAB_CLI_COQ_EXPORT_H

#include "prodstab/buffer.h"

/* Appends the Coq file of all certificates; one alone is not put into a module. Unless sentences is NULL, appends to it what
 * the claims say, a line each. Mistakes are reported to stderr; the exit code. */
int coq_export_files(ps_buffer *text, ps_buffer *sentences, const char *const *paths, size_t count);

#endif
