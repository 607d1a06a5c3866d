/* command.h -- the commands of `prodstab` and their options: one table each, from which parsing, usage, help and the man
 * page are made. */
#ifndef PRODSTAB_CLI_COMMAND_H
#define PRODSTAB_CLI_COMMAND_H

#include <signal.h>
#include <stdbool.h>
#include <stddef.h>

#include "prodstab/buffer.h"
#include "prodstab/loss.h"
#include "prodstab/status.h"

typedef struct command_option {
    const char *name;  /* long name without dashes */
    char letter;       /* short name, or 0 */
    const char *value; /* what follows it, in the usage; NULL for a switch */
    const char *help;
} command_option;

enum { COMMAND_ARGUMENTS = 256, COMMAND_OPTIONS = 16 };

/* A command line taken apart. */
typedef struct arguments {
    const char *positional[COMMAND_ARGUMENTS];
    size_t positional_count;
    struct {
        const command_option *option;
        const char *value;
    } given[COMMAND_ARGUMENTS];
    size_t given_count;
} arguments;

typedef struct command {
    const char *name, *operands, *summary, *details;
    const command_option *options; /* ends at a NULL name */
    size_t least, most;            /* operands */
    int (*run)(const arguments *given);
} command;

#define COMMAND(identifier) extern const command command_##identifier;
#include "cli/commands.def"
#undef COMMAND

/* All commands, NULL-terminated. */
extern const command *const commands[];

/* Fills in *given; on a mistake prints it with the usage to stderr and returns false. */
bool arguments_parse(arguments *given, const command *which, int argc, char **argv);

/* The value of an option ("" for a switch), the last one if it was repeated; NULL if it was not given. */
const char *arguments_value(const arguments *given, const char *option);

/* Reads an option's value, a whole number from least to most, into *value, which stays as it is if the option was not given.
 * PS_INPUT, with a message that says what to write, if it is none. */
ps_status arguments_count(const arguments *given, const char *option, long least, long most, long *value, ps_error *error);

/* ---- losses on the command line (loss_argument.c) ---- */

/* The options that say which loss is meant; put them into a command's table. */
#define OPTION_PARAMETER {"parameter", 'p', "NAME=VALUE", "a parameter's exact value (9/10, 0.9) or interval ([0.69,0.71])"}

/* Reads LOSS, a name of the catalogue, a formula or "-" for one of these on standard input, with the -p options given.
 * *near is the catalogue's hint or NULL. A mistake is printed, and left in *error. */
ps_status loss_read(ps_loss *loss, const char *text, const arguments *given, const char **near, ps_error *error);
bool loss_from_arguments(ps_loss *loss, const char *text, const arguments *given, const char **near);

/* ---- output (output.c) ---- */

/* Prints "prodstab: message" to stderr and, for an error with a place in text, the line and a caret. Returns the exit code
 * for the error's status. */
int report_error(const ps_error *error, const char *text);
int exit_code(ps_status status);

/* "prodstab: format" to stderr. */
void complain(const char *format, ...) __attribute__((format(printf, 1, 2)));

/* One line of a table: a label, then text wrapped at 100 columns with an indentation. */
void print_row(const char *label, const char *text);

/* The row about a loss; a formula too long to read is cut. */
void print_loss(const ps_loss *loss);

/* Set by Ctrl-C once installed. A second Ctrl-C ends the process. */
extern volatile sig_atomic_t interrupted;
void install_interrupt(void);

/* Flushes stdout; the exit code, or PS_EXIT_INPUT with a message if what was printed could not be written. */
int finish_output(int code);

/* Runs gnuplot on a program that draws the figure path. */
ps_status run_gnuplot(const ps_buffer *program, const char *path, ps_error *error);

#endif
