#!/bin/sh
# includes.sh FOLDER ALLOWED FORBIDDEN COMPILER OPTION...: with the options by which the files of src/FOLDER are compiled, the header
# ALLOWED is found and FORBIDDEN, which is farther up, is not.
set -u
folder=$1 allowed=$2 forbidden=$3
shift 3

compiles() { # HEADER COMPILER OPTION...
    header=$1
    shift
    printf '#include "%s"\n' "$header" | "$@" -std=c17 -D_XOPEN_SOURCE=700 -fsyntax-only -x c - 2>&1
}
said=$(compiles "$allowed" "$@") || { printf 'src/%s cannot include %s:\n%s\n' "$folder" "$allowed" "$said"; exit 1; }
if said=$(compiles "$forbidden" "$@"); then
    echo "src/$folder can include $forbidden"
    exit 1
fi
case $said in *"$forbidden"*) ;; *) printf 'src/%s, %s:\n%s\n' "$folder" "$forbidden" "$said"; exit 1 ;; esac
