/* verified.h -- prodstab-verify, the checker that is proved in Coq: it is a program of its own, built only where there is OCaml. */
#ifndef PRODSTAB_CLI_VERIFIED_H
#define PRODSTAB_CLI_VERIFIED_H

#include <stdbool.h>
#include <stddef.h>

#include "prodstab/buffer.h"
#include "prodstab/status.h"

/* Where it is: beside this program, or in PATH. */
bool verified_find(ps_buffer *path);

/* Becomes it, to check the files. Returns, with the exit code, only if that fails; then it has said why. */
int verified_check(const char *const *files, size_t count);

/* What it says of a certificate: PS_OK, or with the error PS_UNDECIDED if it does not accept it, PS_IO if there is no answer. It
 * prints nothing. */
ps_status verified_judge(const char *text, size_t length, ps_error *error);

#endif
