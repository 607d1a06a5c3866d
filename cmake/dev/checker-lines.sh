#!/bin/sh
# checker-lines.sh PROGRAM SOURCE_DIR LIMIT
#
# Counts the lines of code that PROGRAM is built from and fails unless they are fewer than LIMIT: the source files which its
# debugging information names, hence exactly what was linked, and the headers of this project that they include. Comments
# and blank lines do not count. The theorems' own tables are counted apart: they are read as mathematics, not as code.
set -eu

program=$1 source_dir=$2 limit=$3
cc=${CC:-cc}
cd "$source_dir"

units=$(readelf --debug-dump=info --dwarf-depth=1 "$program" 2>/dev/null |
    sed -n "s|.*DW_AT_name .*: *$PWD/\(src/.*\.c\)\$|\1|p" | sort -u)
[ -n "$units" ] || { echo "$program: no debugging information names a file below $PWD/src" >&2; exit 2; }

files=$(for unit in $units; do
    "$cc" -std=c17 -D_POSIX_C_SOURCE=200809L -Iinclude -Isrc -MM "$unit"
done | tr -s '[:space:]' '\n' | sed -n -E '/\.(c|h|def)$/p' | while read -r file; do
    realpath --relative-to=. "$file"
done | sort -u)

code=0 tables=0
for file in $files; do
    bare=$("$cc" -fpreprocessed -dD -E -P -x c "$file" 2>/dev/null | grep -c . || true)
    if grep -q '^const ps_claim_kind' "$file" && ! grep -q '^static' "$file"; then
        printf '%5d  %s (a table of theorems)\n' "$bare" "$file"
        tables=$((tables + bare))
    else
        printf '%5d  %s\n' "$bare" "$file"
        code=$((code + bare))
    fi
done
printf '%5d  lines of tables\n%5d  lines of code, fewer than %d wanted\n' "$tables" "$code" "$limit"
[ "$code" -lt "$limit" ]
