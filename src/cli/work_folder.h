/* work_folder.h -- a folder of its own for a program that is run, below TMPDIR or /tmp. */
#ifndef PRODSTAB_CLI_WORK_FOLDER_H
#define PRODSTAB_CLI_WORK_FOLDER_H

#include "prodstab/buffer.h"
#include "prodstab/status.h"

/* Appends its path and makes it; PS_IO with the reason if it cannot be made. From here on Ctrl-C sets `interrupted`
 * (command.h), so that it can be removed. */
ps_status work_folder_make(ps_buffer *folder, const char *purpose, ps_error *error);

/* Removes it with all that is in it. */
void work_folder_remove(const ps_buffer *folder);

#endif
