#!/bin/sh
# layout.sh PROOFS UNTIDY.txt WORK: the Coq sources have lines of at most 100 columns and files of at most 300 lines, but for the files
# that UNTIDY.txt lists, a line each: file, and `columns`, `lines` or both. One that is in order is not to be listed there.
set -eu
cd "$1"
find theories extraction -name '*.v' ! -name Tables.v | sort | while read -r file; do # Tables.v is printed by a program
    awk -v file="$file" 'length($0) > 100 {columns = 1} END {
        if (columns || NR > 300) print file (columns ? " columns" : "") (NR > 300 ? " lines" : "")}' "$file"
done > "$3/untidy"
diff "$2" "$3/untidy" || { echo "lines over 100 columns or files over 300 lines (>), or listed in $2 and in order (<)"; exit 1; }
