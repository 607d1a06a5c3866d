#include "cli/work_folder.h"

#include <errno.h>
#include <ftw.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "cli/command.h"

ps_status work_folder_make(ps_buffer *folder, const char *purpose, ps_error *error)
{
    const char *temporary = getenv("TMPDIR");
    ps_buffer_printf(folder, "%s/prodstab-%s-XXXXXX", temporary != NULL && temporary[0] == '/' ? temporary : "/tmp",
                     purpose);
    interrupts_note();
    if (mkdtemp(folder->text) != NULL)
        return PS_OK;
    return ps_error_set(error, PS_IO, 0, 0,
                        "no folder to work in (%.300s): %s; set TMPDIR to a folder that can be written", folder->text,
                        strerror(errno));
}

static int remove_one(const char *path, const struct stat *about, int type, struct FTW *place)
{
    (void)about;
    (void)type;
    (void)place;
    remove(path);
    return 0;
}

void work_folder_remove(const ps_buffer *folder)
{
    nftw(folder->text, remove_one, 8, FTW_DEPTH | FTW_PHYS);
}
