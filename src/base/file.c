#include "prodstab/file.h"

#include <errno.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>

ps_status ps_file_read(ps_buffer *buffer, const char *path, size_t limit, ps_error *error)
{
    char block[1 << 14];
    size_t count, before = buffer->length;
    bool standard = strcmp(path, "-") == 0;
    FILE *file = standard ? stdin : fopen(path, "rb");
    if (file == NULL)
        return ps_error_set(error, PS_IO, 0, 0, "cannot open '%s': %s", path, strerror(errno));
    errno = 0;
    while (buffer->length - before <= limit && (count = fread(block, 1, sizeof block, file)) > 0)
        ps_buffer_append(buffer, block, count);
    int reason = ferror(file) ? errno : 0;
    if (!standard)
        fclose(file);
    if (reason != 0)
        return ps_error_set(error, PS_IO, 0, 0, "cannot read '%s': %s", path, strerror(reason));
    if (buffer->length - before > limit)
        return ps_error_set(error, PS_IO, 0, 0, "%s is longer than %zu bytes", standard ? "standard input" : path, limit);
    return PS_OK;
}
