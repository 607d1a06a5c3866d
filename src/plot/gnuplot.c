#include "plot/gnuplot.h"

#include <string.h>

static const char *terminal_for(const char *path)
{
    static const char *const terminals[][2] = {{".svg", "svg size 800,600"}, {".pdf", "pdfcairo size 8in,6in"},
                                               {".png", "pngcairo size 800,600"}};
    size_t length = strlen(path);
    for (size_t i = 0; i < sizeof terminals / sizeof terminals[0]; i++)
        if (length > 4 && strcmp(path + length - 4, terminals[i][0]) == 0)
            return terminals[i][1];
    return NULL;
}

bool ps_gnuplot_has_format(const char *path)
{
    return terminal_for(path) != NULL;
}

void ps_gnuplot_quote(ps_buffer *buffer, const char *text)
{
    ps_buffer_puts(buffer, "'");
    for (; *text != '\0'; text++)
        ps_buffer_printf(buffer, *text == '\'' ? "''" : "%c", *text);
    ps_buffer_puts(buffer, "'");
}

bool ps_gnuplot_begin(ps_buffer *buffer, const char *path)
{
    const char *terminal = terminal_for(path);
    if (terminal == NULL)
        return false;
    ps_buffer_printf(buffer, "set terminal %s\n", terminal);
    return true;
}
