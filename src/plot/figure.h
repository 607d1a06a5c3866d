/* figure.h -- what all figures have in common. */
#ifndef PRODSTAB_PLOT_FIGURE_H
#define PRODSTAB_PLOT_FIGURE_H

#include "prodstab/plot.h"

/* Colours that differ in grey print too, and what they mean in every figure. */
#define PS_COLOUR_CURVE "#204080"
#define PS_COLOUR_RUN "#a03020"
#define PS_COLOUR_DOTS "#606060"
#define PS_COLOUR_CERTIFIED "#c9d6ea"       /* fills what is certified */
#define PS_COLOUR_CERTIFIED_INNER "#8fabd4" /* what more is certified of */
#define PS_COLOUR_END "#f2d0a0"             /* where runs are certified to end */

/* Begins the program; PS_INPUT if the path has no format, or a font is asked for where there is none. */
ps_status ps_figure_begin(ps_figure *figure, ps_error *error);

/* A text in gnuplot's enhanced mode and in LaTeX. */
typedef struct ps_text {
    const char *plain, *latex;
} ps_text;

/* The spelling for this figure's format, between single quotes. */
void ps_figure_text(ps_figure *figure, ps_text text);

/* "set COMMAND 'text'" and a new line, likewise. */
void ps_figure_set(ps_figure *figure, const char *command, ps_text text);

/* "set COMMAND" with a title, unless the figure is to have none: a text, the loss, its parameters, and the learning rate or 0. */
void ps_figure_title(ps_figure *figure, const char *command, ps_text what, const ps_loss *loss, double eta);

#endif
