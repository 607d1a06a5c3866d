#include "cli/installed.h"

#include <unistd.h>

/* The folder that this program is in, with a slash at its end. */
static void program_folder(ps_buffer *folder)
{
    char path[4096];
    ssize_t length = readlink("/proc/self/exe", path, sizeof path);
    if (length == (ssize_t)sizeof path)
        return;
    while (length > 0 && path[length - 1] != '/')
        length--;
    if (length > 0)
        ps_buffer_append(folder, path, (size_t)length);
}

void installed_beside_program(ps_buffer *path, const char *name)
{
    ps_buffer folder = {0};
    program_folder(&folder);
    if (folder.length > 0)
        ps_buffer_printf(path, "%s" PRODSTAB_DATA_FROM_PROGRAM "/%s", folder.text, name);
    ps_buffer_clear(&folder);
}

void installed_page(ps_buffer *path)
{
    ps_buffer beside = {0}, built = {0};
    installed_beside_program(&beside, "verify.html");
    program_folder(&built);
    ps_buffer_puts(&built, "../web/verify.html");
    const char *const places[] = {beside.length > 0 ? beside.text : "", PRODSTAB_DATA_DIR "/verify.html", built.text};
    for (size_t i = 0; i < sizeof places / sizeof *places && path->length == 0; i++)
        if (access(places[i], R_OK) == 0)
            ps_buffer_puts(path, places[i]);
    ps_buffer_clear(&beside);
    ps_buffer_clear(&built);
}
