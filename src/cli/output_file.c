/* Files that commands write: opened first, written last. */
#include <stdio.h>
#include <unistd.h>

#include "cli/command.h"

ps_status output_file_open(output_file *file, const arguments *given, const char *option, ps_error *error)
{
    const char *path = arguments_value(given, option);
    *file = (output_file){.output = {.file = -1}, .wanted = path != NULL};
    if (path == NULL)
        return PS_OK;
    ps_status status = ps_output_open(&file->output, path, error);
    file->name = file->output.standard ? "standard output" : path;
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
        file->name = "not written";
        report_error(error, NULL);
    }
    return status;
}

void output_file_close(output_file *file)
{
    ps_output_close(&file->output);
}
