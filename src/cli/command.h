/* command.h -- the commands of `prodstab` and their options: one table each, from which parsing, usage, help and the man
 * page are made. */
#ifndef PRODSTAB_CLI_COMMAND_H
#define PRODSTAB_CLI_COMMAND_H

#include <gmp.h>
#include <signal.h>
#include <stdbool.h>
#include <stddef.h>

#include "prodstab/buffer.h"
#include "prodstab/certify.h"
#include "prodstab/file.h"
#include "prodstab/given.h"
#include "prodstab/loss.h"
#include "prodstab/plot.h"
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
    const char *const *members; /* of its JSON object (answer.h), NULL-terminated; NULL for a command without --json */
} command;

#define COMMAND(identifier) extern const command command_##identifier;
#include "cli/commands.def"
#undef COMMAND

/* A whole command line, `prodstab COMMAND ..`; the exit code. (command_line.c) */
int command_line_run(int argc, char **argv);

/* Has the messages of the library call what was given as the command line does. (option_names.c) */
void name_options(void);

/* The processes that prodstab-mpi shares the work among (parallel/parallel.h); NULL: it is done here. Whether this is one of them,
 * which writes nothing. (team.c) */
extern const struct parallel_team *command_team;
bool command_is_worker(void);

/* All commands, NULL-terminated. */
extern const command *const commands[];

/* The command of that name, or NULL; the same for a name that is none as below ("did you mean?"), and for topics, a list that ends
 * at NULL, or NULL. (commands.c) */
const command *command_find(const char *name);
void suggest_command(ps_buffer *out, const char *name, const char *const *topics);

/* The option of that long name, without dashes; or NULL. (options.c) */
const command_option *command_option_find(const command *which, const char *name);

/* For the tables of commands that have them. */
#define OPTION_JOBS {"jobs", 'j', "N", "threads (default: as many as there are processors); what is found does not depend on them"}
#define OPTION_JSON {"json", 0, NULL, "print one JSON object instead of text (docs/json.md)"}

/* Fills in *given; on a mistake prints it with the usage to stderr and returns false. */
bool arguments_parse(arguments *given, const command *which, int argc, char **argv);

/* The option that an error's message begins with, and its value, become the place of the error in the JSON object. */
void arguments_place(const ps_error *error);

/* The value of an option ("" for a switch), the last one if it was repeated; NULL if it was not given. */
const char *arguments_value(const arguments *given, const char *option);

/* Appends them as a shell reads them. (options.c) */
void arguments_print(ps_buffer *out, const arguments *given);

/* ---- numbers on the command line (number_argument.c) ---- */

/* All of them are read in one way (prodstab/given.h); an error has the place on further lines. */

/* Appends the part [begin, end) of an option's value to *out, as rational.h writes it. */
ps_status arguments_part(ps_buffer *out, ps_number_use use, const arguments *given, const ps_loss *loss, const char *option,
                         size_t begin, size_t end, ps_error *error);

/* Appends an option's value to text, as rational.h writes it; nothing if the option was not given. */
ps_status arguments_number(const arguments *given, const ps_loss *loss, const char *option, ps_number_use use, ps_buffer *text,
                           ps_error *error);

/* The same for two numbers with a comma between them. If one will do, it counts as both. */
ps_status arguments_pair(const arguments *given, const ps_loss *loss, const char *option, const ps_number_use uses[2], bool one_will_do,
                         ps_buffer texts[2], ps_error *error);

/* What was appended to text as a double, into *value; nothing if nothing was. */
ps_status number_to_double(const ps_buffer *text, double *value, const char *option, ps_error *error);

/* A start of vectors: --start with a colon, or --start-file; if there is none, *vectors stays as it is, without coordinates. */
ps_status arguments_vectors(const arguments *given, const ps_loss *loss, ps_vectors *vectors, ps_error *error);

/* Reads an option's value, a whole number from least to most, into *value, which stays as it is if the option was not given.
 * PS_INPUT, with a message that says what to write, if it is none. */
ps_status arguments_count(const arguments *given, const char *option, long least, long most, long *value, ps_error *error);

/* The loss of that text (or NULL) with the options -p and --variable; the list is for their values. */
ps_given_loss given_loss(const arguments *given, const char *text, const char *parameters[COMMAND_ARGUMENTS]);

/* ---- did you mean? (suggestion.c) ---- */

/* Append "; did you mean 'X'?", or nothing. */
void suggest_among(ps_buffer *out, const char *dashes, const char *name, const char *const *candidates, size_t count);
void suggest_option(ps_buffer *out, const command *which, const char *name); /* without its dashes */
void suggest_claim(ps_buffer *out, const char *name);

/* The name of the catalogue that text, a name that means nothing, may have been meant for; or NULL. (loss_argument.c) */
const char *nearest_loss(const char *text);

/* ---- losses on the command line (loss_argument.c) ---- */

/* The options that say which loss is meant; put them into a command's table. */
#define OPTIONS_LOSS {"parameter", 'p', "NAME=VALUE", "a parameter's value (9/10, 0.9, sqrt(2)/4) or interval ([0.69,0.71])"}, \
                     {"variable", 0, "NAME", "what the formula calls its variable (default z, or its only unknown name)"}, \
                     {"loss-file", 0, "FILE", "read the loss from a file, in the place of LOSS; # begins a comment"}, \
                     {"data", 0, "FILE", "the loss is the mean of LOSS over the rows of a CSV file, whose first line names the columns"}, \
                     {"sum", 0, NULL, "the sum over the rows of --data in the place of the mean"}

/* Reads LOSS, a name of the catalogue, a formula (prodstab/given.h) or "-" for one of these on standard input, or the file of
 * --loss-file, with the -p options given. *near is the catalogue's hint or NULL. A mistake is printed, and left in *error. */
ps_status loss_read(ps_loss *loss, const arguments *given, const char **near, ps_error *error);
bool loss_from_arguments(ps_loss *loss, const arguments *given, const char **near);

/* ---- which minimum (minimum_argument.c) ---- */

#define OPTIONS_MINIMUM {"near", 0, "Z", "take the minimum next to Z"}, \
                        {"bracket", 0, "LO,HI", "look for the minimum between LO and HI only"}

typedef struct minimum_choice {
    ps_buffer near, bracket[2];
} minimum_choice;

/* Reads these options into *wanted, whose texts are those of *choice. *choice is {0} before; clear it in any case. */
ps_status minimum_choice_read(minimum_choice *choice, ps_certify_options *wanted, const arguments *given, const ps_loss *loss,
                              const char *hint, ps_error *error);
void minimum_choice_clear(minimum_choice *choice);

/* ---- output (output.c) ---- */

/* Prints "prodstab: message" to stderr and, for an error with a place in text, the line and a caret. Returns the exit code
 * for the error's status. */
int report_error(const ps_error *error, const char *text);
int exit_code(ps_status status);

/* "prodstab: format" to stderr, for an error, which is that of the JSON object too; and for what is none. */
void complain(const char *format, ...) __attribute__((format(printf, 1, 2)));
void tell(const char *format, ...) __attribute__((format(printf, 1, 2)));

/* One line of a table: a label, then text wrapped at 100 columns with an indentation. */
void print_row(const char *label, const char *text);

/* The row about a loss; a formula too long to read is cut. */
void print_loss(const ps_loss *loss);

/* A line on the terminal that says what is being done, and an empty one after it. */
void progress_show(void *context, const char *what);
void progress_clear(void);

/* Prints the JSON object if it is wanted, and flushes stdout; the exit code, or PS_EXIT_INPUT with a message if what was printed could not be written. */
int finish_output(int code);

/* ---- Ctrl-C (interrupt.c) ---- */

/* From here on it, or SIGTERM, ends the program at once with PS_EXIT_BUDGET and this message, and the JSON object if it is owed. */
void interrupts_end(const char *message);

/* From here on it sets `interrupted` only: something has to be brought to its end. A second one ends the process. */
void interrupts_note(void);
extern volatile sig_atomic_t interrupted;

/* From here on an exhausted memory ends the program with PS_EXIT_BUDGET, whoever asked for it. (memory.c) */
void memory_ends_the_program(void);

/* ---- files (output_file.c) ---- */

/* The file that an option names. Opened before the work begins, it tells at once whether it can be written. */
typedef struct output_file {
    ps_output output;
    bool wanted;      /* the option was given */
    bool written;
    const char *name; /* for people; NULL if it was not */
} output_file;

ps_status output_file_open(output_file *file, const arguments *given, const char *option, ps_error *error);

/* Whether the second to be written would take the place of the first; whether the file is that one. */
bool output_files_are_same(const output_file *a, const output_file *b);
bool output_file_is(const output_file *file, const char *path);

/* Writes it if it is wanted. Ctrl-C comes too late from here on. If it is standard output, what is printed after this goes to
 * standard error. An error is printed, and what is left to do is to print the result all the same. */
ps_status output_file_write(output_file *file, const char *text, size_t length, ps_error *error);
void output_file_close(output_file *file);

/* The options of a command that writes a certificate. */
#define OPTIONS_CERTIFICATE {"output", 'o', "FILE", "write the certificate to FILE (prodstab help files)"}, \
                            {"comment", 0, "TEXT", "put a text into the certificate, for people: it means nothing"}

/* Puts the comment into the certificate; and opens the file too. */
ps_status certificate_comment(ps_certificate *certificate, const arguments *given, ps_error *error);
ps_status certificate_file_open(output_file *file, ps_certificate *certificate, const arguments *given, ps_error *error);

/* The files of a command that draws: the figure (-o), whose name has to end in one of the formats, and the table (--csv). */
typedef struct figure_files {
    output_file figure, csv;
} figure_files;

#define FIGURE_FILES_NONE {{.output = {.file = -1}}, {.output = {.file = -1}}}

ps_status figure_files_open(figure_files *files, const arguments *given, ps_error *error);
ps_status figure_files_write(figure_files *files, const ps_buffer *figure, const ps_buffer *table, ps_error *error);
/* The members "csv" and "figure" of the JSON object: what was written. */
void answer_figure_files(const figure_files *files);
void figure_files_close(figure_files *files);

/* ---- figures (gnuplot.c) ---- */

/* The options of a command that draws. */
#define OPTIONS_FIGURE {"output", 'o', "FIGURE", "the file to draw; its name ends in " PS_FIGURE_FORMATS}, \
                       {"size", 0, "W,H", "its width and height in centimetres (default 20.32,15.24)"}, \
                       {"font", 0, "FONT", "its font, or font and size: 'Helvetica,12'"}, \
                       {"no-title", 0, NULL, "leave the title out, where a caption says it"}

/* Reads them; the texts are the command line's. */
ps_status figure_style_read(ps_figure_style *style, const arguments *given, ps_error *error);

/* Appends what is to be in the figure's file: what gnuplot, which is run, draws of the program, or that itself. */
ps_status draw_figure(ps_buffer *drawn, const ps_figure *figure, ps_error *error);

#endif
