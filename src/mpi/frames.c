#include "mpi/frames.h"

#include <errno.h>
#include <stdint.h>
#include <stdlib.h>
#include <unistd.h>

#include "prodstab/status.h"

#define MISSING UINT64_MAX

static bool write_all(int file, const void *bytes, size_t length)
{
    for (const char *at = bytes; length > 0;) {
        ssize_t written = write(file, at, length);
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return false;
        at += written;
        length -= (size_t)written;
    }
    return true;
}

static bool read_all(int file, void *bytes, size_t length)
{
    for (char *at = bytes; length > 0;) {
        ssize_t got = read(file, at, length);
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            return false;
        at += got;
        length -= (size_t)got;
    }
    return true;
}

bool frame_write(int file, const ps_buffer *text)
{
    const uint64_t length = text != NULL ? text->length : MISSING;
    return write_all(file, &length, sizeof length) && (text == NULL || write_all(file, text->text, text->length));
}

bool frame_read(int file, ps_buffer *text, bool *missing)
{
    uint64_t length;
    if (!read_all(file, &length, sizeof length))
        return false;
    *missing = length == MISSING;
    if (*missing)
        return true;
    char *bytes = ps_allocate((size_t)length + 1);
    bool fine = read_all(file, bytes, (size_t)length);
    if (fine)
        ps_buffer_append(text, bytes, (size_t)length);
    free(bytes);
    return fine;
}
