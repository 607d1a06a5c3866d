/* The supplement in one file, by libarchive: names, bytes, and nothing of the machine or the day. */
#define _POSIX_C_SOURCE 200809L /* setenv, tzset */
#include <archive.h>
#include <archive_entry.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "attach/supplement.h"
#include "prodstab/file.h"

enum { DAY_ONE = 315532800 }; /* 1980-01-01, the first one that a .zip can say */

static bool add(struct archive *archive, const char *folder, const supplement_file *file)
{
    struct archive_entry *entry = archive_entry_new();
    ps_buffer name = {0};
    ps_buffer_printf(&name, "%s/%s", folder, file->name);
    archive_entry_set_pathname(entry, name.text);
    archive_entry_set_size(entry, (la_int64_t)file->text.length);
    archive_entry_set_filetype(entry, AE_IFREG);
    archive_entry_set_perm(entry, 0644);
    archive_entry_set_mtime(entry, DAY_ONE, 0);
    bool fine = archive_write_header(archive, entry) == ARCHIVE_OK &&
                archive_write_data(archive, file->text.text, file->text.length) == (la_ssize_t)file->text.length;
    archive_entry_free(entry);
    ps_buffer_clear(&name);
    return fine;
}

/* Whole in memory first, so that a disk that is full leaves no half of it. */
static la_ssize_t keep(struct archive *archive, void *text, const void *piece, size_t length)
{
    (void)archive;
    ps_buffer_append(text, piece, length);
    return (la_ssize_t)length;
}

static ps_status pack(const supplement *s, const char *folder, bool zip, ps_error *error)
{
    struct archive *archive = archive_write_new();
    ps_buffer path = {0}, text = {0};
    const char *slash = strrchr(folder, '/'), *base = slash != NULL ? slash + 1 : folder;
    ps_buffer_printf(&path, "%s%s", folder, zip ? ".zip" : ".tar.gz");
    bool fine = zip ? archive_write_set_format_zip(archive) == ARCHIVE_OK
                    : archive_write_add_filter_gzip(archive) == ARCHIVE_OK && archive_write_set_format_ustar(archive) == ARCHIVE_OK &&
                          archive_write_set_options(archive, "gzip:!timestamp") == ARCHIVE_OK;
    fine = fine && archive_write_open(archive, &text, NULL, keep, NULL) == ARCHIVE_OK;
    for (size_t i = 0; i < s->file_count && fine; i++)
        fine = add(archive, base, &s->files[i]);
    fine = fine && archive_write_close(archive) == ARCHIVE_OK;
    if (!fine)
        ps_error_set(error, PS_IO, 0, 0, "cannot write %.300s: %s", path.text, archive_error_string(archive));
    ps_status status = fine ? ps_file_write(path.text, text.text, text.length, error) : PS_IO;
    archive_write_free(archive);
    ps_buffer_clear(&text);
    ps_buffer_clear(&path);
    return status;
}

ps_status supplement_pack(const supplement *s, const char *folder, ps_error *error)
{
    setenv("TZ", "UTC0", 1); /* a .zip says dates in local time */
    tzset();
    ps_status status = pack(s, folder, false, error);
    return status == PS_OK ? pack(s, folder, true, error) : status;
}
