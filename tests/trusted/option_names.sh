#!/bin/sh
# option_names.sh SOURCE_DIR: no text in what searches and draws is an option of the command line; messages take what the caller says
# (prodstab/option.h). That the search finds one is seen in what belongs to the command line.
set -u
cd "$1" || exit 2
options_in() { grep -nE '"[^"]*--[a-z]' "$@"; }

options_in src/cli/option_names.c >/dev/null || { echo "the options in src/cli/option_names.c are not found"; exit 1; }
said=$(options_in src/prove/*.[ch] src/plot/*.[ch]) && { printf 'these name options of the command line:\n%s\n' "$said"; exit 1; }
exit 0
