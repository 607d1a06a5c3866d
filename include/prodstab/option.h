/* option.h -- what a search or a figure is given, by the names that messages use.
 *
 * A message says "eta_min 0.2 is above eta_max 0.1", as members and arguments are called; a program whose user calls them otherwise,
 * such as --eta-min, says so once, before it calls anything else. */
#ifndef PRODSTAB_OPTION_H
#define PRODSTAB_OPTION_H

#ifdef __cplusplus
extern "C" {
#endif

typedef enum ps_option {
#define PS_OPTION(NAME, name) PS_OPTION_##NAME,
#include "prodstab/options.def"
#undef PS_OPTION
    PS_OPTION_COUNT
} ps_option;

/* What it is called; a static string. */
const char *ps_option_name(ps_option option);

/* From now on an option is called what the function says, in static strings; NULL: as in the beginning. */
typedef const char *ps_option_namer(ps_option option);
void ps_option_rename(ps_option_namer *names);

#ifdef __cplusplus
}
#endif

#endif
