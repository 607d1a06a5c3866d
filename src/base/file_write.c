/* Apart from reading, which is all that the checker does. */
#define _GNU_SOURCE /* O_TMPFILE */
#include <errno.h>
#include <fcntl.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "prodstab/file.h"

enum { MOST_LINKS = 40, NAMES = 100 };

static ps_status refuse(const char *path, int reason, ps_error *error)
{
    return ps_error_set(error, PS_IO, 0, 0, "cannot write '%s': %s", path, strerror(reason));
}

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

/* ---- where to ---- */

/* What a symbolic link says, seen from the folder that it is in; false if path is none. */
static bool read_link(ps_buffer *out, const char *path)
{
    char target[4096];
    const char *slash = strrchr(path, '/');
    ssize_t length = readlink(path, target, sizeof target);
    if (length <= 0 || length == sizeof target)
        return false;
    if (target[0] != '/' && slash != NULL)
        ps_buffer_append(out, path, (size_t)(slash - path) + 1);
    ps_buffer_append(out, target, (size_t)length);
    return true;
}

/* The file itself, or the one that is to be, behind any symbolic links; to be freed. */
static char *follow_links(const char *path)
{
    char *at = ps_copy_text(path, strlen(path));
    for (int i = 0; i < MOST_LINKS; i++) {
        ps_buffer next = {0};
        if (!read_link(&next, at))
            break;
        free(at);
        at = next.text;
    }
    return at;
}

/* The folder that a path is in, as a path; to be freed. */
static char *folder_of(const char *path)
{
    const char *slash = strrchr(path, '/');
    return slash == NULL ? ps_copy_text(".", 1) : ps_copy_text(path, slash == path ? 1 : (size_t)(slash - path));
}

static bool is_standard_output(const char *path)
{
    struct stat named, standard;
    if (strcmp(path, "-") == 0)
        return true;
    return stat(path, &named) == 0 && fstat(STDOUT_FILENO, &standard) == 0 && !S_ISCHR(named.st_mode) &&
           named.st_dev == standard.st_dev && named.st_ino == standard.st_ino;
}

/* ---- new files beside the one that is replaced ---- */

/* A name in the folder of path, which is short enough whatever the path's own name is. */
static void name_beside(ps_buffer *name, const char *path, int number)
{
    const char *slash = strrchr(path, '/');
    ps_buffer_clear(name);
    ps_buffer_append(name, path, slash == NULL ? 0 : (size_t)(slash - path) + 1);
    ps_buffer_printf(name, ".prodstab.%ld.%d", (long)getpid(), number);
}

/* A file of such a name that nothing has yet. */
static int create_beside(ps_buffer *name, const char *path)
{
    int file = -1;
    for (int i = 0; i < NAMES && file < 0; i++) {
        name_beside(name, path, i);
        file = open(name->text, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
        if (file < 0 && errno != EEXIST)
            return -1;
    }
    return file;
}

/* A file that has no name, so that it is gone with this process, however that ends. -1 where there are none. */
static int create_nameless(const char *path)
{
#ifdef O_TMPFILE
    char *folder = folder_of(path);
    int file = open(folder, O_TMPFILE | O_WRONLY | O_CLOEXEC, 0666);
    free(folder);
    return file;
#else
    (void)path;
    return -1;
#endif
}

/* The owner, if it may be given away, and the mode of the file that is replaced. */
static void keep_mode(int file, const char *path)
{
    struct stat about;
    if (stat(path, &about) != 0)
        return;
    (void)!fchown(file, about.st_uid, about.st_gid);
    (void)!fchmod(file, about.st_mode & 0777);
}

/* Gives a nameless file its name: at once if the name is free, else another one for the moment before it takes the name. */
static bool name_file(int file, const char *path)
{
    char self[64];
    ps_buffer beside = {0};
    snprintf(self, sizeof self, "/proc/self/fd/%d", file);
    bool fine = linkat(AT_FDCWD, self, AT_FDCWD, path, AT_SYMLINK_FOLLOW) == 0;
    bool taken = !fine && errno == EEXIST;
    for (int i = 0; i < NAMES && taken && !fine; i++) {
        name_beside(&beside, path, i);
        fine = linkat(AT_FDCWD, self, AT_FDCWD, beside.text, AT_SYMLINK_FOLLOW) == 0;
        if (!fine && errno != EEXIST)
            break;
    }
    if (fine && taken && rename(beside.text, path) != 0) {
        int reason = errno;
        unlink(beside.text);
        errno = reason;
        fine = false;
    }
    ps_buffer_clear(&beside);
    return fine;
}

/* For file systems without nameless files: the new file has a name while it is written. */
static bool replace_by_name(const char *path, const char *text, size_t length)
{
    ps_buffer beside = {0};
    int file = create_beside(&beside, path), reason = errno;
    bool fine = file >= 0;
    if (fine) {
        keep_mode(file, path);
        fine = write_all(file, text, length);
        reason = errno;
        if (close(file) != 0 && fine) {
            reason = errno;
            fine = false;
        }
        if (fine && rename(beside.text, path) != 0) {
            reason = errno;
            fine = false;
        }
        if (!fine)
            unlink(beside.text);
    }
    ps_buffer_clear(&beside);
    errno = reason;
    return fine;
}

/* ---- outputs ---- */

/* A device or a pipe is written to as it is: there is nothing to keep, and a new file must not take its place. */
static ps_status open_special(ps_output *output, const char *path, ps_error *error)
{
    output->special = true;
    output->file = output->standard ? fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 0) : open(path, O_WRONLY | O_CLOEXEC);
    return output->file >= 0 ? PS_OK : refuse(path, errno, error);
}

/* Whether a file can be made there, which is seen by making one. */
static bool try_beside(const char *path)
{
    ps_buffer beside = {0};
    int file = create_beside(&beside, path);
    if (file >= 0) {
        close(file);
        unlink(beside.text);
    }
    ps_buffer_clear(&beside);
    return file >= 0;
}

ps_status ps_output_open(ps_output *output, const char *path, ps_error *error)
{
    struct stat about;
    *output = (ps_output){.file = -1, .standard = is_standard_output(path)};
    output->name = ps_copy_text(path, strlen(path));
    output->path = follow_links(path);
    bool exists = stat(path, &about) == 0;
    if (output->standard || (exists && !S_ISREG(about.st_mode) && !S_ISDIR(about.st_mode)))
        return open_special(output, path, error);
    size_t length = strlen(output->path);
    if (length == 0 || (exists && S_ISDIR(about.st_mode)) || output->path[length - 1] == '/')
        return refuse(path, length == 0 ? ENOENT : EISDIR, error);
    if (exists && access(path, W_OK) != 0)
        return refuse(path, errno, error);
    if (!exists && errno != ENOENT)
        return refuse(path, errno, error);
    output->file = create_nameless(output->path);
    return output->file >= 0 || try_beside(output->path) ? PS_OK : refuse(path, errno, error);
}

ps_status ps_output_write(ps_output *output, const char *text, size_t length, ps_error *error)
{
    bool fine, written = output->file >= 0 && write_all(output->file, text, length);
    if (output->special) {
        fine = written;
    } else if (written) {
        keep_mode(output->file, output->path);
        fine = name_file(output->file, output->path) || replace_by_name(output->path, text, length);
    } else {
        fine = output->file < 0 && replace_by_name(output->path, text, length);
    }
    return fine ? PS_OK : refuse(output->name, errno, error);
}

void ps_output_close(ps_output *output)
{
    if (output->file >= 0 && output->path != NULL)
        close(output->file);
    free(output->name);
    free(output->path);
    *output = (ps_output){.file = -1};
}

ps_status ps_file_write(const char *path, const char *text, size_t length, ps_error *error)
{
    ps_output output;
    ps_status status = ps_output_open(&output, path, error);
    if (status == PS_OK)
        status = ps_output_write(&output, text, length, error);
    ps_output_close(&output);
    return status;
}
