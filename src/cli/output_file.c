/* Files that commands write: opened first, written last. */
#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "cli/command.h"
#include "report/answer.h"

ps_status output_file_open(output_file *file, const arguments *given, const char *option, ps_error *error)
{
    const char *path = arguments_value(given, option);
    *file = (output_file){.output = {.file = -1}, .wanted = path != NULL};
    if (path == NULL)
        return PS_OK;
    ps_status status = ps_output_open(&file->output, path, error);
    file->name = file->output.standard ? "standard output" : path;
    if (status == PS_OK && file->output.standard && answer_is_wanted())
        status = ps_error_set(error, PS_INPUT, 0, 0, "%s -: --json prints on standard output too: name a file",
                              strcmp(option, "output") == 0 ? "-o" : "--csv");
    else if (status != PS_OK)
        answer_in_argument(strcmp(option, "output") == 0 ? "--output" : "--csv", path);
    return status;
}

ps_status output_file_write(output_file *file, const char *text, size_t length, ps_error *error)
{
    interrupts_note();
    if (!file->wanted)
        return PS_OK;
    ps_status status = ps_output_write(&file->output, text, length, error);
    if (file->output.standard)
        dup2(STDERR_FILENO, STDOUT_FILENO);
    if (status != PS_OK) {
        answer_in_file(file->name);
        file->name = "not written";
        report_error(error, NULL);
    }
    file->written = status == PS_OK;
    return status;
}

void output_file_close(output_file *file)
{
    ps_output_close(&file->output);
}

ps_status certificate_comment(ps_certificate *certificate, const arguments *given, ps_error *error)
{
    const char *comment = arguments_value(given, "comment");
    json_t *text = comment != NULL ? json_string(comment) : NULL;
    bool is_text = text != NULL;
    json_decref(text);
    if (comment != NULL && !is_text)
        return ps_error_set(error, PS_INPUT, 0, 0, "--comment: this is not UTF-8, which texts in a certificate are in");
    certificate->comment = comment != NULL ? ps_copy_text(comment, strlen(comment)) : NULL;
    return PS_OK;
}

ps_status certificate_file_open(output_file *file, ps_certificate *certificate, const arguments *given, ps_error *error)
{
    ps_status status = certificate_comment(certificate, given, error);
    if (status == PS_OK && certificate->comment != NULL && arguments_value(given, "output") == NULL)
        status = ps_error_set(error, PS_INPUT, 0, 0, "--comment is for a certificate: say which file by -o");
    return status == PS_OK ? output_file_open(file, given, "output", error) : status;
}

/* The folder that a path is in. */
static bool look_at_folder(struct stat *about, const char *path)
{
    const char *slash = strrchr(path, '/');
    char *folder = slash == NULL ? ps_copy_text(".", 1) : ps_copy_text(path, slash == path ? 1 : (size_t)(slash - path));
    bool fine = stat(folder, about) == 0;
    free(folder);
    return fine;
}

/* The same name in the same folder. */
static bool is_same_path(const char *a, const char *b)
{
    const char *name = strrchr(a, '/'), *other = strrchr(b, '/');
    struct stat one, two;
    return strcmp(name != NULL ? name + 1 : a, other != NULL ? other + 1 : b) == 0 && look_at_folder(&one, a) &&
           look_at_folder(&two, b) && one.st_dev == two.st_dev && one.st_ino == two.st_ino;
}

bool output_file_is(const output_file *file, const char *path)
{
    return file->wanted && path != NULL && !file->output.special && is_same_path(file->output.path, path);
}

bool output_files_are_same(const output_file *a, const output_file *b)
{
    if (!a->wanted || !b->wanted)
        return false;
    return a->output.special || b->output.special ? a->output.standard && b->output.standard
                                                  : is_same_path(a->output.path, b->output.path);
}

ps_status figure_files_open(figure_files *files, const arguments *given, ps_error *error)
{
    const char *path = arguments_value(given, "output");
    if (path != NULL && !ps_figure_has_format(path))
        return ps_error_set(error, PS_INPUT, 0, 0, "-o %.200s: the name has to end in " PS_FIGURE_FORMATS, path);
    ps_status status = output_file_open(&files->figure, given, "output", error);
    if (status == PS_OK)
        status = output_file_open(&files->csv, given, "csv", error);
    if (status == PS_OK && output_files_are_same(&files->figure, &files->csv))
        status = ps_error_set(error, PS_INPUT, 0, 0, "-o and --csv: figure and table cannot be the same file");
    return status;
}

ps_status figure_files_write(figure_files *files, const ps_buffer *figure, const ps_buffer *table, ps_error *error)
{
    ps_status status = output_file_write(&files->csv, table->text, table->length, error);
    return output_file_write(&files->figure, figure->text, figure->length, error) == PS_OK ? status : PS_IO;
}

static json_t *written(const output_file *file)
{
    return answer_text(file->written ? file->name : NULL);
}

void answer_figure_files(const figure_files *files)
{
    answer_set("csv", written(&files->csv));
    answer_set("figure", written(&files->figure));
}

void figure_files_close(figure_files *files)
{
    output_file_close(&files->figure);
    output_file_close(&files->csv);
}
