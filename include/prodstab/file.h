/* file.h -- whole files in and out. */
#ifndef PRODSTAB_FILE_H
#define PRODSTAB_FILE_H

#include <stdbool.h>

#include "prodstab/buffer.h"
#include "prodstab/status.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Appends the whole of a file ("-": standard input) to buffer; PS_IO if it cannot be read or is longer than limit. */
ps_status ps_file_read(ps_buffer *buffer, const char *path, size_t limit, ps_error *error);

/* A file that will be written after a long computation. Opening it finds out whether it can be, and changes nothing; writing
 * replaces all that it held at once, so that it holds either that or all of the text. The new file keeps the mode, and if
 * possible the owner, of the one that it replaces; a symbolic link stays, and the file behind it is replaced; another hard
 * link keeps the old text. Until it is complete the new file has no name, where the system has such files, so that nothing is
 * left of it however the process ends. "-", or a path that names it, is standard output; that, a device or a pipe is written
 * to as it is. */
typedef struct ps_output {
    char *name, *path; /* as given; behind its links */
    int file;          /* -1 if there is none yet */
    bool special;      /* a device, a pipe or standard output */
    bool standard;     /* standard output */
} ps_output;

/* PS_IO with the system's reason if it cannot be written. Close it in any case. */
ps_status ps_output_open(ps_output *output, const char *path, ps_error *error);
ps_status ps_output_write(ps_output *output, const char *text, size_t length, ps_error *error); /* once */
void ps_output_close(ps_output *output);

/* All of this. */
ps_status ps_file_write(const char *path, const char *text, size_t length, ps_error *error);

#ifdef __cplusplus
}
#endif

#endif
