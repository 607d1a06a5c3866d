/* Apart from reading, which is all that the checker does. */
#include <errno.h>
#include <fcntl.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "prodstab/file.h"

static bool write_all(int file, const char *text, size_t length)
{
    while (length > 0) {
        ssize_t written = write(file, text, length);
        if (written < 0 && errno != EINTR)
            return false;
        if (written > 0) {
            text += written;
            length -= (size_t)written;
        }
    }
    return fsync(file) == 0 || errno == EINVAL;
}

/* A device or a pipe is written to as it is: there is nothing to keep, and a new file must not take its place. */
static bool is_special(const char *path)
{
    struct stat about;
    return stat(path, &about) == 0 && !S_ISREG(about.st_mode) && !S_ISDIR(about.st_mode);
}

static ps_status write_special(const char *path, const char *text, size_t length, ps_error *error)
{
    int file = open(path, O_WRONLY);
    bool fine = file >= 0 && write_all(file, text, length);
    int reason = errno;
    if (file >= 0 && close(file) != 0 && fine) {
        fine = false;
        reason = errno;
    }
    return fine ? PS_OK : ps_error_set(error, PS_IO, 0, 0, "cannot write '%s': %s", path, strerror(reason));
}

ps_status ps_file_write(const char *path, const char *text, size_t length, ps_error *error)
{
    ps_buffer beside = {0};
    if (is_special(path))
        return write_special(path, text, length, error);
    ps_buffer_printf(&beside, "%s.XXXXXX", path);
    int file = mkstemp(beside.text);
    mode_t mask = umask(0);
    umask(mask);
    bool fine = file >= 0 && write_all(file, text, length) && fchmod(file, 0666 & ~mask) == 0;
    int reason = errno;
    if (file >= 0 && close(file) != 0 && fine) {
        fine = false;
        reason = errno;
    }
    if (fine && rename(beside.text, path) != 0) {
        fine = false;
        reason = errno;
    }
    if (!fine && file >= 0)
        unlink(beside.text);
    ps_buffer_clear(&beside);
    return fine ? PS_OK : ps_error_set(error, PS_IO, 0, 0, "cannot write '%s': %s", path, strerror(reason));
}
