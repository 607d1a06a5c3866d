/* file.h -- whole files in and out. */
#ifndef PRODSTAB_FILE_H
#define PRODSTAB_FILE_H

#include "prodstab/buffer.h"
#include "prodstab/status.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Appends the whole of a file ("-": standard input) to buffer; PS_IO if it cannot be read or is longer than limit. */
ps_status ps_file_read(ps_buffer *buffer, const char *path, size_t limit, ps_error *error);

/* Writes text to path: to a new file beside it, flushed to the disk, then renamed, so that path holds either what it held
 * or all of text. (A device or a pipe is written to directly.) PS_IO with the system's reason otherwise, and the new file is removed. */
ps_status ps_file_write(const char *path, const char *text, size_t length, ps_error *error);

#ifdef __cplusplus
}
#endif

#endif
