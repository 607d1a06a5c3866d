#!/bin/sh
# checker-lines.sh PROGRAM SOURCE_DIR LIMIT
#
# Counts the lines of code that PROGRAM links and fails unless they are fewer than LIMIT. The source files are those that its
# debugging information names, hence exactly what was linked. Comments and blank lines do not count. Three kinds of files are
# counted apart: the theorems' tables, which are read as mathematics, not as code; headers, which declare what the code defines;
# and what prints JSON, which whoever reads the text need not trust. No other file may call the latter but that of main, in one
# place.
set -eu

program=$1 source_dir=$2 limit=$3
cd "$source_dir"

# The tree may have been built elsewhere, or from a cache: what follows src/ in the name of a unit is what counts.
units=
for unit in $(readelf --debug-dump=info --dwarf-depth=1 "$program" 2>/dev/null |
    sed -n 's|.*DW_AT_name .*[ /]\(src/[^ ]*\.c\)$|\1|p' | sort -u)
do
    [ ! -f "$unit" ] || units="$units $unit"
done
[ -n "$units" ] || { echo "$program: no debugging information names a file below $PWD/src" >&2; exit 2; }

code_lines() { # FILE: lines with something outside of comments
    awk '{
        line = $0
        for (;;) {
            if (inside) {
                end = index(line, "*/")
                if (end == 0) { line = ""; break }
                line = substr(line, end + 2); inside = 0
            }
            begin = index(line, "/*")
            if (begin == 0) break
            rest = substr(line, begin + 2); head = substr(line, 1, begin - 1)
            end = index(rest, "*/")
            if (end == 0) { line = head; inside = 1; break }
            line = head " " substr(rest, end + 2)
        }
        if (line ~ /[^ \t]/) count++
    } END { print count + 0 }' "$1"
}

headers() { # the headers that these files include, and those that these include, and so on
    found= more=$(included "$@")
    while [ "$found" != "$more" ]; do
        found=$more
        more=$(printf '%s\n' $found $(included $found) | sort -u)
    done
    echo $found
}

included() { # FILE...: what they include, below include/ or src/
    for name in $(sed -n 's|^ *# *include "\(.*\)"|\1|p' "$@" | sort -u); do
        for folder in include src; do
            [ ! -f "$folder/$name" ] || echo "$folder/$name"
        done
    done | sort -u
}

prints_json() { # FILE
    case $1 in src/report/*answer*.c | src/claim/print.c) ;; *) return 1 ;; esac
}

code=0 tables=0 json=0 calls=
for file in $units; do
    lines=$(code_lines "$file")
    if prints_json "$file"; then
        printf '%5d  %s (prints JSON)\n' "$lines" "$file"
        json=$((json + lines))
        continue
    fi
    calls="$calls$(grep -Eno '\b(answer_[a-z_]+|check_answer[a-z_]*|ps_claim_print_(obligation|orbit)) ?\(' "$file" | sed "s|^|$file:|")"
    if grep -q '^const ps_claim_kind ps_' "$file" && ! grep -q '^{' "$file"; then # no function stands in it
        printf '%5d  %s (a table of theorems)\n' "$lines" "$file"
        tables=$((tables + lines))
    else
        printf '%5d  %s\n' "$lines" "$file"
        code=$((code + lines))
    fi
done
declared=0
for file in $(headers $units); do
    declared=$((declared + $(code_lines "$file")))
done
printf '%5d  lines of tables\n%5d  lines of headers\n%5d  lines that print JSON\n%5d  lines of code, fewer than %d wanted\n' "$tables" "$declared" "$json" "$code" "$limit"
case $calls in
    src/cli/check_main.c:*:check_answer_main\() ;;
    *) printf 'what prints JSON is called besides by main, in one place:\n%s\n' "$calls" >&2; exit 1 ;;
esac
[ "$code" -lt "$limit" ]
