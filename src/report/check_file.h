/* check_file.h -- what a check says, as text. */
#ifndef PRODSTAB_REPORT_CHECK_FILE_H
#define PRODSTAB_REPORT_CHECK_FILE_H

#include "prodstab/buffer.h"

/* Reads and checks the certificate in a file ("-": standard input) within the default limits. Prints to stdout, for each
 * claim, whether it was accepted and the theorem it states, and to stderr, headed by the program's name, what is wrong
 * with the file. PS_EXIT_OK when all was accepted, PS_EXIT_NEGATIVE when a claim was not, PS_EXIT_INPUT when the file is
 * malformed or unreadable. */
int check_file(const char *path, const char *program);

/* The same of a text that has been read, which is called by that path. */
int check_text(const char *path, const ps_buffer *text, const char *program);

#endif
