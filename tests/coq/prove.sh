#!/bin/sh
# prove.sh BUILD CERTIFICATES: `prodstab prove` with the theories compiled in BUILD accepts a certificate, says so when coqc runs
# out of time or is interrupted or does not accept it, and leaves nothing behind.
set -eu
build=$1
certificates=$2
here=$build/prove
rm -rf "$here"
mkdir -p "$here/cache/prodstab" "$here/temporary"
export XDG_CACHE_HOME="$here/cache" TMPDIR="$here/temporary"
cache=$here/cache/prodstab/proofs-$("$PRODSTAB" --version | cut -d ' ' -f 2)
mkdir "$cache"
cp -Rp "$build/theories" "$build/_CoqProject" "$cache"
proofs=$PRODSTAB_SOURCE_DIR/proofs

# expect CODE TEXT COMMAND...: its exit code, and a line of what it prints
expect() {
    wanted=$1
    text=$2
    shift 2
    code=0
    "$@" > "$here/output" 2>&1 || code=$?
    if [ "$code" -ne "$wanted" ] || ! grep -q "$text" "$here/output"; then
        cat "$here/output"
        echo "exit code $code, wanted $wanted and a line with: $text"
        exit 1
    fi
}

# stand_in NAME: a coqc that runs the shell commands on standard input in place of coqc when it gets a certificate
coqc=$(command -v coqc)
stand_in() {
    mkdir "$here/$1"
    {
        echo '#!/bin/sh'
        echo 'for last; do :; done'
        printf 'case $last in */exported.v) ;; *) exec "%s" "$@" ;; esac\n' "$coqc"
        cat
    } > "$here/$1/coqc"
    chmod +x "$here/$1/coqc"
}

stand_in waiting << END # never ends
touch "$here/runs"
exec sleep 1000000
END

# with a comment that Coq counts in bytes, as prodstab does
sed 's/"version": 1/"version": 2, "comment": "Σ \\"é\\" (* *) Qed."/' "$certificates/quartic.json" > "$here/quartic.json"
expect 0 '^coq  *accepted$' "$PRODSTAB" prove "$here/quartic.json" --proofs "$proofs"
sed -n 's/^  //p' "$here/output" | sort | cmp - "$PRODSTAB_SOURCE_DIR/tests/coq/axioms.txt"
expect 4 'coqc was not done after 1 s; --seconds' \
    env "PATH=$here/waiting:$PATH" "$PRODSTAB" prove "$certificates/bce.json" --seconds 1 --proofs "$proofs"
# the kink of abs lies on the minimum, but in a condition
"$PRODSTAB" certify 'piecewise(((z - 1)^2/2, abs(z - 1) < 1), (abs(z - 1) - 1/2, True))' -o "$here/huber.json" \
    > "$here/output" || test $? -eq 1 # degenerate
expect 0 '^coq  *accepted$' "$PRODSTAB" prove "$here/huber.json" --proofs "$proofs"
# coqc gets another theorem than the text has: a proof that fails
stand_in spoiling << END
sed -i '/^Theorem product_stable_2/s/9/8/' "\$last"
exec "$coqc" "\$@"
END
expect 3 'coqc did not accept the file (exit code 1)' env "PATH=$here/spoiling:$PATH" "$PRODSTAB" prove "$certificates/squared_log.json" --proofs "$proofs"
grep -q '^Error' "$here/output"
! grep -q '^Chars' "$here/output"
expect 2 'whole number' "$PRODSTAB" prove "$certificates/bce.json" --seconds 0.5 --proofs "$proofs"
# Ctrl-C once coqc runs
interrupted() {
    env "PATH=$here/waiting:$PATH" "$PRODSTAB" prove "$certificates/focal.json" --proofs "$proofs" &
    while [ ! -e "$here/runs" ]; do
        kill -0 $!
        sleep 0.1
    done
    kill -INT $!
    wait $!
}
rm "$here/runs"
expect 4 'interrupted: nothing was proved' interrupted
test -z "$(ls -A "$TMPDIR")"
rm -rf "$here"
