/* The supplement as a folder. */
#include <dirent.h>
#include <errno.h>
#include <string.h>
#include <sys/stat.h>

#include "attach/supplement.h"
#include "prodstab/file.h"

static bool is_empty(DIR *folder)
{
    for (const struct dirent *entry; (entry = readdir(folder)) != NULL;)
        if (strcmp(entry->d_name, ".") != 0 && strcmp(entry->d_name, "..") != 0)
            return false;
    return true;
}

ps_status supplement_may_save(const char *path, ps_error *error)
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

static ps_status make_folder(const char *path, ps_error *error)
{
    if (mkdir(path, 0777) == 0 || errno == EEXIST)
        return supplement_may_save(path, error);
    return ps_error_set(error, PS_IO, 0, 0, "cannot make the folder %.300s: %s", path, strerror(errno));
}

ps_status supplement_save(const supplement *s, const char *folder, ps_error *error)
{
    ps_status status = make_folder(folder, error);
    for (size_t i = 0; i < s->file_count && status == PS_OK; i++) {
        ps_buffer path = {0};
        ps_buffer_printf(&path, "%s/%s", folder, s->files[i].name);
        status = ps_file_write(path.text, s->files[i].text.text, s->files[i].text.length, error);
        ps_buffer_clear(&path);
    }
    return status;
}
