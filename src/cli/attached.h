/* attached.h -- certificates that are attached to a PDF (prodstab attach --embed). */
#ifndef PRODSTAB_CLI_ATTACHED_H
#define PRODSTAB_CLI_ATTACHED_H

#include <stdbool.h>

/* Whether a file begins as a PDF does. */
bool attached_is_pdf(const char *path);

/* Takes the certificates out, by poppler's pdfdetach, and checks each as check_file does, by the name "PATH: NAME". The exit code of
 * the worst; PS_EXIT_INPUT, with a message, if there is none, or pdfdetach is not there. */
int attached_check(const char *path);

#endif
