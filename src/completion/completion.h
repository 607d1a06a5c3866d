/* completion.h -- shell completion, made when prodstab is built from the tables of commands and options (cli/command.h), the
 * catalogue and the claims. Every shell gets the same words. */
#ifndef PRODSTAB_COMPLETION_COMPLETION_H
#define PRODSTAB_COMPLETION_COMPLETION_H

#include "cli/command.h"

/* What a word may be. */
typedef enum completion {
    COMPLETION_NOTHING, /* a number, say */
    COMPLETION_FILE,
    COMPLETION_FOLDER,
    COMPLETION_LOSS,      /* a name of the catalogue */
    COMPLETION_PARAMETER, /* one of such a loss, then = */
    COMPLETION_CLAIMS,    /* with commas between them */
    COMPLETION_TOPIC,     /* of `help` */
    COMPLETION_KINDS
} completion;

extern const char *const completion_names[COMPLETION_KINDS]; /* "file", ... */

completion completion_of_option(const command_option *option);
completion completion_of_operands(const command *which);

/* Calls `put` for each word of a kind that has a list, and its explanation ("" if there is none). */
typedef void completion_put(const char *word, const char *explanation);
void completion_words(completion kind, completion_put *put);

/* What prodstab-check understands besides files. */
extern const command completion_checker;

/* Write to standard output. */
void completion_bash(void);
void completion_zsh(void);
void completion_fish(void);

#endif
