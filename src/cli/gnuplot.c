/* Running gnuplot: it prints the figure, and we write the file, as all others are written. */
#include <stdlib.h>
#include <string.h>

#include "cli/command.h"
#include "cli/program.h"
#include "cli/work_folder.h"
#include "prodstab/file.h"

enum { LARGEST_FIGURE = 1 << 28, LARGEST_MESSAGE = 1 << 16 };

extern char **environ;

/* The figure is the same whatever somebody has set for gnuplot in the environment; --default-settings is for files. */
static void forget_settings(void)
{
    static const char *const words[] = {"GNUPLOT", "GNUTERM=", "GDFONTPATH=", "FIT_LOG=", "FIT_SCRIPT="};
    for (char **variable = environ; *variable != NULL;) {
        bool set = false;
        for (size_t i = 0; i < sizeof words / sizeof words[0]; i++)
            set = set || strncmp(*variable, words[i], strlen(words[i])) == 0;
        char *name = set ? ps_copy_text(*variable, strcspn(*variable, "=")) : NULL;
        if (name != NULL && unsetenv(name) == 0)
            variable = environ;
        else
            variable++;
        free(name);
    }
}

/* The first line of what gnuplot printed that is not a copy of the program's, or of where it is wrong. */
static void append_complaint(ps_buffer *text, const char *path)
{
    ps_buffer messages = {0};
    ps_file_read(&messages, path, LARGEST_MESSAGE, NULL);
    const char *line = messages.length > 0 ? messages.text + strspn(messages.text, " \n") : "";
    ps_buffer_printf(text, "%.*s", (int)strcspn(line, "\n"), line);
    ps_buffer_clear(&messages);
}

static ps_status judge(program_end end, const char *path, const char *messages, ps_error *error)
{
    ps_buffer complaint = {0};
    append_complaint(&complaint, messages);
    if (end.how == PROGRAM_NOT_RUN)
        ps_error_set(error, PS_IO, 0, 0, "gnuplot could not be run: %s (is it installed? see prodstab doctor)",
                     strerror(end.code));
    else if (end.how == PROGRAM_INTERRUPTED)
        ps_error_set(error, PS_INTERRUPTED, 0, 0, "interrupted");
    else if (end.how == PROGRAM_KILLED)
        ps_error_set(error, PS_IO, 0, 0, "gnuplot did not draw %.200s: it was ended by signal %d", path, end.code);
    else if (end.code != 0)
        ps_error_set(error, PS_IO, 0, 0, "gnuplot did not draw %.200s: %.200s", path,
                     complaint.length > 0 ? complaint.text : "no reason given");
    ps_buffer_clear(&complaint);
    return error->status;
}

/* In the folder, where it may leave what it likes. */
static ps_status draw(ps_buffer *figure, const ps_buffer *program_text, const char *folder, const char *path,
                      ps_error *error)
{
    ps_buffer source = {0}, drawn = {0}, messages = {0};
    ps_buffer_printf(&source, "%s/figure.gp", folder);
    ps_buffer_printf(&drawn, "%s/figure", folder);
    ps_buffer_printf(&messages, "%s/messages", folder);
    const char *const words[] = {"gnuplot", "--default-settings", source.text, NULL};
    const program gnuplot = {
        .words = words, .folder = folder, .output = drawn.text, .errors = messages.text, .prepare = forget_settings};
    ps_status status = ps_file_write(source.text, program_text->text, program_text->length, error);
    if (status == PS_OK)
        status = judge(program_run(&gnuplot), path, messages.text, error);
    if (status == PS_OK)
        status = ps_file_read(figure, drawn.text, LARGEST_FIGURE, error);
    if (status == PS_OK && figure->length == 0)
        status = ps_error_set(error, PS_IO, 0, 0, "gnuplot did not draw %.200s, and gave no reason", path);
    ps_buffer_clear(&source);
    ps_buffer_clear(&drawn);
    ps_buffer_clear(&messages);
    return status;
}

ps_status run_gnuplot(ps_buffer *figure, const ps_buffer *program_text, const char *path, ps_error *error)
{
    ps_buffer folder = {0};
    ps_status status = PS_IO;
    if (work_folder_make(&folder, "plot", error) == PS_OK) {
        status = draw(figure, program_text, folder.text, path, error);
        work_folder_remove(&folder);
    }
    ps_buffer_clear(&folder);
    return status;
}
