/* Running gnuplot: it prints the figure, and we write the file, as all others are written. */
#include <signal.h>
#include <stdio.h>
#include <unistd.h>

#include "cli/command.h"

enum { LARGEST_FIGURE = 1 << 28 };

/* Runs gnuplot, without anyone's settings, with its output to a file; whether it succeeded. */
static bool run(const ps_buffer *program, FILE *figure)
{
    fflush(stdout);
    int output = dup(STDOUT_FILENO);
    if (output < 0 || dup2(fileno(figure), STDOUT_FILENO) < 0)
        return false;
    FILE *gnuplot = popen("exec gnuplot --default-settings", "w");
    dup2(output, STDOUT_FILENO);
    close(output);
    void (*before)(int) = signal(SIGPIPE, SIG_IGN); /* if it ended before it has read all */
    bool fine = gnuplot != NULL && fwrite(program->text, 1, program->length, gnuplot) == program->length;
    fine = gnuplot != NULL && pclose(gnuplot) == 0 && fine;
    signal(SIGPIPE, before);
    return fine;
}

static bool read_back(ps_buffer *text, FILE *figure)
{
    char block[1 << 14];
    size_t count;
    rewind(figure);
    while ((count = fread(block, 1, sizeof block, figure)) > 0 && text->length < LARGEST_FIGURE)
        ps_buffer_append(text, block, count);
    return !ferror(figure) && text->length > 0 && text->length < LARGEST_FIGURE;
}

ps_status run_gnuplot(ps_buffer *figure, const ps_buffer *program, const char *path, ps_error *error)
{
    FILE *drawn = tmpfile();
    bool fine = drawn != NULL && run(program, drawn) && read_back(figure, drawn);
    if (drawn != NULL)
        fclose(drawn);
    return fine ? PS_OK : ps_error_set(error, PS_IO, 0, 0, "gnuplot did not draw %.200s (is it installed?)", path);
}
