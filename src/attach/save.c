/* The supplement as a folder. */
#include <dirent.h>
#include <errno.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "attach/supplement.h"
#include "prodstab/file.h"

static bool is_empty(DIR *folder)
{
    for (const struct dirent *entry; (entry = readdir(folder)) != NULL;)
        if (strcmp(entry->d_name, ".") != 0 && strcmp(entry->d_name, "..") != 0)
            return false;
    return true;
}

static ps_status may_save_folder(const char *path, ps_error *error)
{
    DIR *folder = opendir(path);
    if (folder == NULL && errno == ENOENT)
        return PS_OK;
    if (folder == NULL)
        return ps_error_set(error, PS_IO, 0, 0, "cannot make the folder %.300s: %s", path, strerror(errno));
    bool empty = is_empty(folder);
    closedir(folder);
    return empty ? PS_OK : ps_error_set(error, PS_INPUT, 0, 0, "the folder %.300s is not empty: name another one, or remove it", path);
}

static const char *const archives[] = {".tar.gz", ".zip"};
enum { ARCHIVES = sizeof archives / sizeof archives[0] };

ps_status supplement_may_save(const char *folder, ps_error *error)
{
    ps_status status = may_save_folder(folder, error);
    for (size_t i = 0; i < ARCHIVES && status == PS_OK; i++) {
        struct stat about;
        ps_buffer path = {0};
        ps_buffer_printf(&path, "%s%s", folder, archives[i]);
        if (lstat(path.text, &about) == 0)
            status = ps_error_set(error, PS_INPUT, 0, 0, "%.300s, which is to be written, is there already: name another folder, or remove it", path.text);
        ps_buffer_clear(&path);
    }
    return status;
}

static ps_status make_folder(const char *path, ps_error *error)
{
    if (mkdir(path, 0777) == 0 || errno == EEXIST)
        return may_save_folder(path, error);
    return ps_error_set(error, PS_IO, 0, 0, "cannot make the folder %.300s: %s", path, strerror(errno));
}

static ps_status write_files(const supplement *s, const char *folder, ps_error *error)
{
    ps_status status = PS_OK;
    for (size_t i = 0; i < s->file_count && status == PS_OK; i++) {
        ps_buffer path = {0};
        ps_buffer_printf(&path, "%s/%s", folder, s->files[i].name);
        status = ps_file_write(path.text, s->files[i].text.text, s->files[i].text.length, error);
        ps_buffer_clear(&path);
    }
    return status;
}

/* What was written, as nothing else was there; a folder that was there stays. */
static void take_back(const supplement *s, const char *folder, bool made)
{
    for (size_t i = 0; i < s->file_count + ARCHIVES; i++) {
        ps_buffer path = {0};
        if (i < s->file_count)
            ps_buffer_printf(&path, "%s/%s", folder, s->files[i].name);
        else
            ps_buffer_printf(&path, "%s%s", folder, archives[i - s->file_count]);
        unlink(path.text);
        ps_buffer_clear(&path);
    }
    if (made)
        rmdir(folder);
}

ps_status supplement_save(const supplement *s, const char *folder, ps_error *error)
{
    bool made = access(folder, F_OK) != 0;
    ps_status status = supplement_may_save(folder, error);
    if (status == PS_OK)
        status = make_folder(folder, error);
    if (status != PS_OK)
        return status;
    status = write_files(s, folder, error);
    if (status == PS_OK)
        status = supplement_pack(s, folder, error);
    if (status != PS_OK)
        take_back(s, folder, made);
    return status;
}
