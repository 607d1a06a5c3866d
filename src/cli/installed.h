/* installed.h -- files that are installed with the program. */
#ifndef PRODSTAB_CLI_INSTALLED_H
#define PRODSTAB_CLI_INSTALLED_H

#include "prodstab/buffer.h"

/* Appends the path of a file or folder in share/prodstab beside this program's folder, wherever the installation was moved to;
 * nothing if it is not known where this program is. */
void installed_beside_program(ps_buffer *path, const char *name);

/* Appends the path of the page without certificates, verify.html: as installed, or as the preset `web` has built it, for a program in
 * a build tree. Nothing if it is in neither place. */
void installed_page(ps_buffer *path);

/* Appends the SHA-256 of the checker in that page, as it says it; nothing if it does not. */
void installed_page_checker(ps_buffer *sum, const char *path);

#endif
