/* gnuplot.h -- what all figures have in common. */
#ifndef PRODSTAB_PLOT_GNUPLOT_H
#define PRODSTAB_PLOT_GNUPLOT_H

#include <stdbool.h>

#include "prodstab/buffer.h"

/* Appends the line that begins a figure in the format of a file; false if its name does not end in .svg, .pdf or .png. */
bool ps_gnuplot_begin(ps_buffer *buffer, const char *path);

bool ps_gnuplot_has_format(const char *path);

/* Appends a text between single quotes, as gnuplot reads it. */
void ps_gnuplot_quote(ps_buffer *buffer, const char *text);

#endif
