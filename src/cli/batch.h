/* batch.h -- prodstab certify --batch FILE -o DIR: the losses of a table, one a line (prodstab help files). */
#ifndef PRODSTAB_CLI_BATCH_H
#define PRODSTAB_CLI_BATCH_H

#include "cli/command.h"

/* Certifies all of them and prints what became of them; the exit code. */
int batch_run(const arguments *given, const command *certify);

#endif
