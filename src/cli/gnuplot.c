/* Running gnuplot: it prints the figure, and we write the file, as all others are written. */
#include <stdlib.h>
#include <string.h>

#include "cli/command.h"
#include "cli/program.h"
#include "cli/work_folder.h"
#include "prodstab/file.h"
#include "prodstab/plot.h"

enum { LARGEST_FIGURE = 1 << 28, LARGEST_MESSAGE = 1 << 16 };

extern char **environ;

/* The figure is the same whatever somebody has set for gnuplot in the environment, or as the language; --default-settings is for
 * files. */
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
    setenv("LC_ALL", "C.UTF-8", 1);
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

static ps_status run_gnuplot(ps_buffer *drawn, const ps_figure *figure, ps_error *error)
{
    ps_buffer folder = {0};
    ps_status status = PS_IO;
    if (work_folder_make(&folder, "plot", error) == PS_OK) {
        status = draw(drawn, &figure->program, folder.text, figure->style.path, error);
        work_folder_remove(&folder);
    }
    ps_buffer_clear(&folder);
    return status;
}

/* The terminal for LaTeX says when it drew; a figure is the same whenever it is drawn. */
static void forget_date(ps_buffer *drawn)
{
    ps_buffer kept = {0};
    int line = 0;
    for (const char *text = drawn->text; *text != '\0'; line++) {
        size_t length = strcspn(text, "\n");
        length += text[length] != '\0';
        if (line > 3 || strncmp(text, "%% ", 3) != 0 || strstr(text, "%% generated") == text)
            ps_buffer_append(&kept, text, length);
        text += length;
    }
    ps_buffer_clear(drawn);
    *drawn = kept;
}

ps_status draw_figure(ps_buffer *drawn, const ps_figure *figure, ps_error *error)
{
    static const char needs[] = "% \\usepackage{gnuplot-lua-tikz} (it comes with gnuplot), and \\input{this file}\n";
    ps_buffer picture = {0};
    if (ps_figure_is_program(figure->style.path)) {
        ps_buffer_puts(drawn, figure->program.text);
        return PS_OK;
    }
    if (!ps_figure_is_latex(figure))
        return run_gnuplot(drawn, figure, error);
    ps_status status = run_gnuplot(&picture, figure, error);
    if (status == PS_OK) {
        forget_date(&picture);
        ps_buffer_puts(drawn, needs);
        ps_buffer_puts(drawn, picture.text);
    }
    ps_buffer_clear(&picture);
    return status;
}

/* ---- the options ---- */

static bool read_centimetres(const char **text, double *value)
{
    char *end;
    *value = strtod(*text, &end);
    bool fine = end != *text && *value >= 1 && *value <= 200;
    *text = end;
    return fine;
}

static ps_status read_size(ps_figure_style *style, const char *text, ps_error *error)
{
    const char *rest = text;
    bool fine = read_centimetres(&rest, &style->width) && *rest++ == ',' && read_centimetres(&rest, &style->height) && *rest == '\0';
    return fine ? PS_OK
                : ps_error_set(error, PS_INPUT, 0, 0, "--size %.100s: write width and height in centimetres, each from 1 to 200, such as 16,9",
                               text);
}

ps_status figure_style_read(ps_figure_style *style, const arguments *given, ps_error *error)
{
    static const char *const needs_figure[] = {"size", "font", "no-title"};
    const char *size = arguments_value(given, "size");
    *style = (ps_figure_style){.path = arguments_value(given, "output"),
                               .font = arguments_value(given, "font"),
                               .untitled = arguments_value(given, "no-title") != NULL};
    for (size_t i = 0; i < sizeof needs_figure / sizeof needs_figure[0]; i++)
        if (style->path == NULL && arguments_value(given, needs_figure[i]) != NULL)
            return ps_error_set(error, PS_INPUT, 0, 0, "--%s is for a figure: say which file by -o", needs_figure[i]);
    for (const char *c = style->font != NULL ? style->font : ""; *c != '\0'; c++)
        if ((unsigned char)*c < ' ' || *c == '\\')
            return ps_error_set(error, PS_INPUT, 0, 0, "--font: write the name of a font, or name and size, such as Helvetica,12");
    return size != NULL ? read_size(style, size, error) : PS_OK;
}
