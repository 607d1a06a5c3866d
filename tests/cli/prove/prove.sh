#!/bin/sh
# prove.sh WORK: how `prodstab prove` decides, from what a coqc says that need not be true; where the theories are compiled, by whom,
# and what is left when that is interrupted. Coq itself has its turn in tests/coq/prove.sh.
set -eu
work=$1
here=$(cd "$(dirname "$0")" && pwd)
certificate=$PRODSTAB_SOURCE_DIR/certificates/quartic.json
rm -rf "$work"
mkdir -p "$work/fake" "$work/proofs/theories" "$work/temporary"
work=$(cd "$work" && pwd)
export FAKE="$work/fake" TMPDIR="$work/temporary" XDG_CACHE_HOME="$work/cache" PATH="$here:$PATH" PRODSTAB_COQ_JOBS=1
cache=$work/cache/prodstab/proofs-$("$PRODSTAB" --version | cut -d ' ' -f 2)
cp "$PRODSTAB_SOURCE_DIR/proofs/build.sh" "$work/proofs"
echo "-Q theories Prodstab" > "$work/proofs/_CoqProject"
for name in A B C; do echo "Definition $name := 1." > "$work/proofs/theories/$name.v"; done
echo "8.16.1 4.13.1" > "$FAKE/version"
echo true > "$FAKE/answer"

fail() {
    cat "$work"/output* 2> /dev/null || :
    echo "$*"
    exit 1
}

prove() {
    "$PRODSTAB" prove "$certificate" --proofs "$work/proofs" "$@"
}

start() { # OUTPUT: in the background, as process $!
    "$PRODSTAB" prove "$certificate" --proofs "$work/proofs" > "$1" 2>&1 &
}

# expect CODE TEXT COMMAND...: its exit code, and a line of what it prints
expect() {
    wanted=$1 text=$2
    shift 2
    code=0
    "$@" > "$work/output" 2>&1 || code=$?
    [ "$code" -eq "$wanted" ] || fail "exit code $code, wanted $wanted: $* (answer $(cat "$FAKE/answer"))"
    grep -q -e "$text" "$work/output" || fail "no line with: $text (answer $(cat "$FAKE/answer"))"
}

# wait_for COMMAND...: until it succeeds
wait_for() {
    until "$@"; do sleep 0.05; done
}

compiled() { # how many theories were, in all
    cat "$FAKE/compiled" 2> /dev/null | wc -l
}

expect_compiled() {
    [ "$(compiled)" -eq "$1" ] || fail "$(compiled) theories were compiled, not $1: $2"
    rm -f "$FAKE/compiled"
}

gone() { # no such process, or one that nobody has waited for
    ! kill -0 "$1" 2> /dev/null || grep -qs '^State:.*Z' "/proc/$1/status"
}

# ---- a fresh cache ----
expect 0 '^coq  *accepted$' prove
expect_compiled 3 "a fresh cache"
expect 0 '^coq  *accepted$' prove
expect_compiled 0 "all of them are in the cache"

# ---- what coqc says ----
accept() {
    echo "$1" > "$FAKE/answer"
    expect 0 '^coq  *accepted$' prove
    expect 0 "$2" prove
}
refuse() {
    echo "$1" > "$FAKE/answer"
    expect 3 "$2" prove
    ! grep -q '^coq  *accepted\|^proved\|^in Coq\|^axioms' "$work/output" || fail "not accepted, and yet: $1"
}
accept true '^  ClassicalDedekindReals.sig_not_dec$'
grep -q '^proved  *flip: For every effective step a above the edge' "$work/output" || fail "it does not say what was proved"
grep -q '^in Coq  *loss (z : R) : R := (z ^ 2 - 1) ^ 2 / 4$' "$work/output" || fail "it does not say for which loss"
grep -q '^in Coq  *lyapunov_5 : lyapunov loss lo hi 0 (2499/10000)$' "$work/output" || fail "it does not say what Coq states"
[ "$(grep -c '^in Coq' "$work/output")" -eq 14 ] || fail "not the loss, the bracket and eleven theorems"
accept closed '^axioms  *none'
accept long '^  FunctionalExtensionality.functional_extensionality_dep$'
more='prodstab: the proof rests on more than the axioms of the real numbers: '
refuse untrue "$more"'untrue : False$'
refuse long-untrue "$more"'untrue : False$'
refuse renamed "$more"
refuse empty-line "$more"
refuse collapsed "$more"'Type hierarchy is collapsed'
open='prodstab: coqc.s output does not end with what the proof rests on: '
refuse alone "$open"'Axioms: untrue : False$'
refuse long-alone "$open"'untrue : False$'
refuse behind "$open"
refuse behind-on-errors "$open"
refuse cut "$open"
refuse other-sentence "$open"
refuse cut-in-line 'prodstab: coqc.s output is not complete$'
refuse behind-nul 'prodstab: coqc.s output is not complete$'
refuse nothing 'prodstab: coqc.s output is not complete$'
refuse no-axioms 'coqc does not say on which axioms the proof rests'
refuse on-heading 'coqc does not say on which axioms the proof rests'
refuse no-answer 'coqc does not say on which axioms the proof rests'
refuse no-proof 'does not show that the theorems were proved'
refuse refused '^Error: not proved$'
refuse refused 'prodstab: coqc did not accept the file (exit code 1)$'
refuse silent 'prodstab: coqc did not accept the file (exit code 129)$'
refuse killed 'prodstab: coqc was ended by signal 9'
grep -q '^coq  *undecided$' "$work/output" || fail "killed is not refused"
echo alarmed > "$FAKE/answer"
expect 4 'prodstab: coqc was ended by signal 14' prove
echo endless > "$FAKE/answer"
expect 4 'coqc was not done after 1 s; --seconds' prove --seconds 1
wait_for gone "$(cat "$FAKE/waiting")"
rm "$FAKE/waiting"
start "$work/output"
wait_for test -s "$FAKE/waiting"
kill -INT $!
code=0
wait $! || code=$?
[ "$code" -eq 4 ] && grep -q 'interrupted: nothing was proved' "$work/output" || fail "interrupted: $code"
wait_for gone "$(cat "$FAKE/waiting")"
echo true > "$FAKE/answer"
mkdir "$work/elsewhere"
for tool in sh sed cut head cat cksum cmp find sort coqtop; do ln -s "$(command -v $tool)" "$work/elsewhere"; done
expect 2 'coqc could not be run: No such file or directory (is Coq installed' env "PATH=$work/elsewhere" \
    "$PRODSTAB" prove "$certificate" --proofs "$work/proofs"
rm -f "$FAKE/compiled"


# ---- cells are told in one list; files whose names become the same module are refused ----
cat > "$work/family.json" << END
{"format": "prodstab-certificate", "version": 1, "loss": {"formula": "cosh(z - p)", "parameters": {"p": ["0", "2"]}},
 "cells": [{"parameters": {"p": ["0", "1"]}, "claims": [{"claim": "minimum", "lo": "-1", "hi": "2"}]},
           {"parameters": {"p": ["1", "2"]}, "claims": [{"claim": "minimum", "lo": "0", "hi": "3"}]}], "producer": ""}
END
cp "$certificate" "$work/fam-ily.json"
cp "$certificate" "$work/fam_ily.json"
expect 0 '^Module certificate_family\.$' "$PRODSTAB" export --coq "$work/fam_ily.json" "$work/family.json"
expect 2 'becomes the same Coq module: rename' "$PRODSTAB" export --coq "$work/fam-ily.json" "$work/family.json" "$work/fam_ily.json"
expect 0 '^in Coq  *every_cell : forall p, 0 <= p <= 2 -> cells_hold (cells p)$' \
    "$PRODSTAB" prove "$work/family.json" --proofs "$work/proofs"
tr -s ' \n' ' ' < "$work/output" | grep -q ' cells (p : R) : list cell_at := \[ Cell_at (0 <= p <= 1) \[minimum (loss p) (-1) 2\] ; ' ||
    fail "the cells are not told"

# ---- attach --coq puts in what coqc accepts, and nothing else; index.html, without which the exit code is 2, does not matter here ----
attach() {
    rm -rf "$work/supplement" "$work"/supplement.*
    (cd "$work" && "$PRODSTAB" attach "$certificate" -o supplement --coq) > "$work/output" 2>&1
}
echo true > "$FAKE/answer"
attach || [ $? -eq 2 ] || fail "attach --coq"
grep -q '^coq  *quartic.v$' "$work/output" || fail "attach does not say that coqc has accepted the proof"
"$PRODSTAB" export --coq "$certificate" | cmp -s - "$work/supplement/quartic.v" || fail "attach puts in another proof"
grep -q ' quartic.v$' "$work/supplement/SHA256SUMS" || fail "the proof is not among the sums"
echo refused > "$FAKE/answer"
code=0
attach || code=$?
[ "$code" -eq 3 ] && grep -q 'coq: quartic.json: not accepted, nothing is written' "$work/output" || fail "attach of what coqc refuses: $code"
[ ! -e "$work/supplement" ] && [ ! -e "$work/supplement.zip" ] || fail "attach has written what coqc refuses"
echo true > "$FAKE/answer"

# ---- what is compiled, and again ----
echo "(* C *)" >> "$work/proofs/theories/C.v"
expect 0 '^coq  *accepted$' prove
expect_compiled 1 "the text of one has changed"
echo spoiled > "$cache/theories/B.vo"
expect 0 '^coq  *accepted$' prove
expect_compiled 1 "one has been spoiled after it was compiled"
rm "$cache/compiled" "$cache/theories/A.vok"
expect 0 '^coq  *accepted$' prove
expect_compiled 1 "one is cut short, as coqc was ended"
echo "8.17.0 4.14.0" > "$FAKE/version"
expect 0 '^coq  *accepted$' prove
expect_compiled 3 "another version of Coq"
rm "$cache/compiled"
expect 0 '^coq  *accepted$' prove
expect_compiled 0 "a folder that does not say that it is complete, and is"

# ---- compiling is shown; one compiles, the other waits ----
rm -rf "$cache"
touch "$FAKE/gate"
rm -f "$FAKE/waiting"
start "$work/output-1"
first=$!
wait_for grep -qs 'theory 1/3 (A), [0-9]* s' "$work/output-1"
grep -q 'compiling 3 of the 3 Coq theories in ' "$work/output-1" || fail "compiling is not announced"
start "$work/output-2"
second=$!
wait_for grep -qs "waiting for another prodstab (process $first), which compiles the theories in $cache" "$work/output-2"
rm "$FAKE/gate"
wait $first || fail "the first"
wait $second || fail "the second"
grep -q '^3/3 theories compiled, [0-9]* s' "$work/output-1" || fail "the end of compiling is not shown"
grep -q '^coq  *accepted$' "$work/output-2" || fail "the second did not go on"
expect_compiled 3 "each once, by two at once"

test -z "$(ls -A "$TMPDIR")" || fail "something is left in $TMPDIR"

# ---- interrupted and killed while compiling: the next goes on ----
for signal in INT TERM KILL; do
    rm -rf "$cache"
    touch "$FAKE/gate"
    rm -f "$FAKE/waiting"
    start "$work/output"
    holder=$!
    wait_for test -s "$FAKE/waiting"
    [ $signal != KILL ] || start "$work/output-2"
    waiting=$!
    [ $signal != KILL ] || wait_for grep -qs "waiting for another prodstab (process $holder)" "$work/output-2"
    echo half > "$cache/theories/B.vo"
    kill -$signal $holder
    code=0
    wait $holder || code=$?
    if [ $signal = KILL ]; then
        [ "$code" -eq 137 ] || fail "killed: $code"
    else
        [ "$code" -eq 4 ] && grep -q 'interrupted: nothing was proved' "$work/output" || fail "$signal: $code"
    fi
    rm "$FAKE/gate"
    if [ $signal = KILL ]; then
        wait $waiting || fail "the one that waited for the one that was killed"
    fi
    expect 0 '^coq  *accepted$' prove
    [ "$(sort -u "$FAKE/compiled" | wc -l)" -eq 3 ] || fail "after SIG$signal not all were compiled"
    grep -q . "$cache/theories/B.vo" && ! grep -q half "$cache/theories/B.vo" || fail "half a theory was used"
    rm "$FAKE/compiled"
done

rm -rf "$TMPDIR"/* # of the one that was killed

# ---- nowhere to compile, and no need to ----
expect 2 'no folder for the compiled theories, as HOME is not set: set XDG_CACHE_HOME to a folder' \
    env -u XDG_CACHE_HOME -u HOME "$PRODSTAB" prove "$certificate" --proofs "$work/proofs"
expect 0 '^coq  *accepted$' env -u XDG_CACHE_HOME "HOME=$work/home" "$PRODSTAB" prove "$certificate" --proofs "$work/proofs"
test -d "$work/home/.cache/prodstab" || fail "not below HOME"
expect 2 'no folder for the compiled theories: /dev/null: Not a directory; set XDG_CACHE_HOME' \
    env XDG_CACHE_HOME=/dev/null "$PRODSTAB" prove "$certificate" --proofs "$work/proofs"
touch "$work/file"
expect 2 "no folder for the compiled theories: $work/file: Not a directory; set XDG_CACHE_HOME" \
    env "XDG_CACHE_HOME=$work/file" "$PRODSTAB" prove "$certificate" --proofs "$work/proofs"
unprivileged=env # permissions do not stop root
[ "$(id -u)" -ne 0 ] || unprivileged="setpriv --reuid=65534 --regid=65534 --clear-groups"
if $unprivileged test -x "$PRODSTAB" -a -r "$certificate" -a -x "$work" 2> /dev/null; then
    mkdir "$work/closed"
    chmod a-w "$work/cache/prodstab"/* "$work/closed"
    chmod a+w "$FAKE" "$FAKE"/* "$TMPDIR"
    as_user() {
        $unprivileged "$@"
    }
    expect 0 '^coq  *accepted$' as_user "$PRODSTAB" prove "$certificate" --proofs "$work/proofs"
    cp -R "$work/proofs" "$work/other"
    echo "(* again *)" >> "$work/other/theories/C.v"
    expect 2 "the theories are not compiled, and cannot be in $cache: Permission denied; set XDG_CACHE_HOME" \
        as_user "$PRODSTAB" prove "$certificate" --proofs "$work/other"
    expect 2 "no folder for the compiled theories: $work/closed/missing: Permission denied; set XDG_CACHE_HOME" \
        as_user env -u XDG_CACHE_HOME "HOME=$work/closed/missing/home" "$PRODSTAB" prove "$certificate" --proofs "$work/proofs"
    chmod u+w "$work/cache/prodstab"/*
    rm -f "$FAKE/compiled"
fi
expect 2 'no folder to work in (/dev/null/.*): Not a directory; set TMPDIR' env TMPDIR=/dev/null \
    "$PRODSTAB" prove "$certificate" --proofs "$work/proofs"
expect 2 'build.sh, with the Coq theories, is not in this folder' "$PRODSTAB" prove "$certificate" --proofs "$work"
sh "$work/proofs/build.sh" "$work/proofs" "$work/compiled-before" > /dev/null
cp "$work/compiled-before/compiled" "$work/compiled-before/tools" "$work/proofs"
cp "$work/compiled-before/theories"/*.vo "$work/proofs/theories"
rm -f "$FAKE/compiled"
expect 0 '^coq  *accepted$' env -u XDG_CACHE_HOME -u HOME "$PRODSTAB" prove "$certificate" --proofs "$work/proofs"
expect_compiled 0 "those of the installation are compiled"
test -z "$(ls -A "$TMPDIR")" || fail "something is left in $TMPDIR"
rm -rf "$work"
