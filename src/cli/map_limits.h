/* map_limits.h -- how far map and critical go. */
#ifndef PRODSTAB_CLI_MAP_LIMITS_H
#define PRODSTAB_CLI_MAP_LIMITS_H

#include "cli/command.h"
#include "prodstab/map.h"

#define OPTION_MOST {"most", 0, "N", "cells at most (default 1000, up to 131072)"}
#define OPTION_CHECKPOINT \
    {"checkpoint", 0, "FILE", "keep there what was tried: after Ctrl-C, or with a larger --most, the same command goes on"}

/* From --most, --halvings, --jobs and --checkpoint, as far as the command has them. */
ps_status map_limits_read(ps_map_limits *limits, const arguments *given, long halvings, long most_halvings, ps_error *error);

#endif
