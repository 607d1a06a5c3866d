/* frames.h -- texts with their lengths, through a file descriptor. */
#ifndef PRODSTAB_MPI_FRAMES_H
#define PRODSTAB_MPI_FRAMES_H

#include <stdbool.h>

#include "prodstab/buffer.h"

/* False if the other end is closed. NULL is written for, and `missing` says of, an answer that will not come. */
bool frame_write(int file, const ps_buffer *text);
bool frame_read(int file, ps_buffer *text, bool *missing);

#endif
