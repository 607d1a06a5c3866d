#!/bin/sh
# build.sh SOURCE BUILD: compiles the theories of the folder SOURCE in the folder BUILD, which alone is written to. Only what
#   changed is compiled again, and what a run that was interrupted has compiled is kept. In the end BUILD/compiled says what
#   was compiled, and BUILD/tools by what.
# build.sh --check SOURCE BUILD: succeeds if BUILD holds the compiled theories of SOURCE, complete and by the Coq that there is.
set -eu
LC_ALL=C
export LC_ALL
check=false
if [ "$1" = --check ]; then
    check=true
    shift
fi
source=$(cd "$1" && pwd)
build=$2

# The version of Coq and what is known of its libraries, in a line; "unknown" if coqtop, which comes with coqc, does not say.
tools() {
    version=$(coqtop --print-version 2> /dev/null < /dev/null | head -n 1) || version=
    case $version in
        [0-9]*.[0-9]*) ;;
        *) echo unknown; return ;;
    esac
    library=$(coqtop -where)
    echo "$version $(cat "$library/theories/Reals/Reals.vo" "$library/user-contrib/Interval/Tactic.vo" \
        "$library/user-contrib/Coquelicot/Coquelicot.vo" 2> /dev/null | cksum)"
}

# The files of that ending in theories/ of the current folder; no name has a blank.
theories() {
    find theories -type f -name "*.$1" | sort
}

# Texts and compiled theories, by their check sums.
files() {
    (cd "$source" && cksum _CoqProject $(theories v))
    (cd "$build" && cksum $(theories vo))
}

same_tools() { # if they are not known, coqc itself will say whether it can read the files
    now=$(tools)
    [ "$now" = unknown ] || [ "$now" = "$(cat "$build/tools")" ]
}

if $check; then
    test -r "$build/compiled" && test -r "$build/tools"
    files 2> /dev/null | cmp -s - "$build/compiled"
    same_tools
    exit
fi

mkdir -p "$build/theories"
build=$(cd "$build" && pwd)
cd "$build"
rm -f compiled
if [ -e tools ] && ! same_tools; then
    rm -f $(theories vo)
fi
tools > tools
# What is left of a theory that is no more, or was in another folder, coqdep would take for it.
for file in $(theories v) $(theories vo) $(theories vos) $(theories vok); do
    test -e "$source/${file%v*}v" || rm -f "$file"
done
rm -f .Makefile.coq.d
for file in _CoqProject $(cd "$source" && theories v); do
    mkdir -p "$(dirname "$file")"
    cmp -s "$source/$file" "$file" || cp "$source/$file" "$file"
done
# coqc makes X.vok when X.vo is complete.
for file in $(theories vo); do
    if [ ! -e "${file}k" ] || [ -n "$(find "$file" -newer "${file}k")" ]; then
        rm -f "$file"
    fi
done
coq_makefile -f _CoqProject -o Makefile.coq
echo "to compile: $(make -f Makefile.coq -n 2> /dev/null | grep -c COQC || :) of $(theories v | wc -l)"
# Whoever ends this script ends make and coqc too.
make -f Makefile.coq -j "${PRODSTAB_COQ_JOBS:-2}" &
trap 'kill $! 2> /dev/null; wait; exit 143' HUP INT TERM
wait $!
files > compiled.new
mv compiled.new compiled
