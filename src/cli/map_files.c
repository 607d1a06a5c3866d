#include "cli/map_files.h"

/* The same is found out again where it is drawn, after the search. */
static ps_status check_figure(const ps_loss *loss, const char *path, ps_error *error)
{
    size_t count = 0;
    for (size_t i = 0; i < loss->parameter_count; i++)
        count += !mpq_equal(loss->parameters[i].lo, loss->parameters[i].hi);
    if (!ps_figure_has_format(path))
        return ps_error_set(error, PS_INPUT, 0, 0, "--figure %.200s: the name has to end in " PS_FIGURE_FORMATS, path);
    return count <= 2 ? PS_OK : ps_error_set(error, PS_INPUT, 0, 0, "--figure: there are %zu intervals: fix all but two (--csv has every cell)", count);
}

/* What is written last would take the place of the others. */
static ps_status check_files(const map_files *f, const char *checkpoint, ps_error *error)
{
    const output_file *files[] = {&f->certificate, &f->figure, &f->csv};
    static const char *const names[] = {"-o", "--figure", "--csv"};
    for (size_t i = 0; i < 3; i++) {
        if (output_file_is(files[i], checkpoint))
            return ps_error_set(error, PS_INPUT, 0, 0, "%s and --checkpoint cannot be the same file", names[i]);
        for (size_t k = 0; k < i; k++)
            if (output_files_are_same(files[i], files[k]))
                return ps_error_set(error, PS_INPUT, 0, 0, "%s and %s cannot be the same file", names[k], names[i]);
    }
    return PS_OK;
}

ps_status map_files_open(map_files *files, ps_certify_result *result, const arguments *given, ps_error *error)
{
    const char *figure = arguments_value(given, "figure");
    ps_status status = certificate_file_open(&files->certificate, &result->certificate, given, error);
    if (status == PS_OK && figure != NULL)
        status = check_figure(&result->certificate.loss, figure, error);
    if (status == PS_OK)
        status = output_file_open(&files->figure, given, "figure", error);
    if (status == PS_OK)
        status = output_file_open(&files->csv, given, "csv", error);
    return status == PS_OK ? check_files(files, arguments_value(given, "checkpoint"), error) : status;
}

void map_files_close(map_files *files)
{
    output_file_close(&files->certificate);
    output_file_close(&files->figure);
    output_file_close(&files->csv);
}

ps_status map_files_write(map_files *files, const ps_figure *figure, const ps_certify_result *result, ps_error *error)
{
    ps_buffer drawn = {0};
    ps_status status = files->figure.wanted ? draw_figure(&drawn, figure, error) : PS_OK;
    if (status != PS_OK)
        report_error(error, NULL);
    if (status == PS_OK)
        status = output_file_write(&files->csv, figure->table.text, figure->table.length, error);
    if (status == PS_OK)
        status = output_file_write(&files->figure, drawn.text, drawn.length, error);
    if (status == PS_OK)
        status = output_file_write(&files->certificate, result->text.text, result->text.length, error);
    ps_buffer_clear(&drawn);
    return status;
}
