/* map_files.h -- the files of map and critical, and what they print alike. */
#ifndef PRODSTAB_CLI_MAP_FILES_H
#define PRODSTAB_CLI_MAP_FILES_H

#include "cli/command.h"
#include "prodstab/map.h"
#include "prodstab/plot.h"

#define OPTION_MAP_FIGURE \
    {"figure", 0, "FIGURE", "draw it with gnuplot, of one parameter or two; the name ends in " PS_FIGURE_FORMATS}

typedef struct map_files {
    output_file certificate, figure, csv;
} map_files;

#define MAP_FILES_NONE {{.output = {.file = -1}}, {.output = {.file = -1}}, {.output = {.file = -1}}}

/* From -o, --figure and --csv, which have to differ, and from --checkpoint too. Close them in any case. */
ps_status map_files_open(map_files *files, ps_certify_result *result, const arguments *given, ps_error *error);
void map_files_close(map_files *files);

/* Draws the figure, if it is wanted, and writes all that is; reports what goes wrong. */
ps_status map_files_write(map_files *files, const ps_figure *figure, const ps_certify_result *result, ps_error *error);

#endif
