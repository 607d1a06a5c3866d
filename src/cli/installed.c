#include "cli/installed.h"

#include <string.h>
#include <unistd.h>

#include "prodstab/file.h"

enum { PAGE_BYTES = 1 << 23, SUM = 64 };

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

void installed_page_checker(ps_buffer *sum, const char *path)
{
    static const char before[] = "<meta name=\"checker-sha256\" content=\"";
    ps_buffer page = {0};
    const char *at = ps_file_read(&page, path, PAGE_BYTES, NULL) == PS_OK && page.length > 0 ? strstr(page.text, before) : NULL;
    if (at != NULL && strspn(at + strlen(before), "0123456789abcdef") == SUM)
        ps_buffer_append(sum, at + strlen(before), SUM);
    ps_buffer_clear(&page);
}
