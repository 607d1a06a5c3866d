#!/bin/sh
# prove.sh BUILD CERTIFICATES: `prodstab prove` with the theories compiled in BUILD accepts a certificate, says so when coqc runs
# out of time or is interrupted, names the claims accepted by then, and leaves nothing behind.
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

stand_in keeping << END # keeps what coqc printed, for the next one
code=0
"$coqc" "\$@" > "$here/log" || code=\$?
cat "$here/log"
exit \$code
END
stand_in late << END # its time is over as soon as it has printed the first half of that
head -n \$((\$(wc -l < "$here/log") / 2)) "$here/log"
kill -ALRM \$\$
END
stand_in waiting << END # never ends
touch "$here/runs"
exec sleep 1000000
END

expect 0 '^coq  *accepted$' env "PATH=$here/keeping:$PATH" "$PRODSTAB" prove "$certificates/quartic.json" --proofs "$proofs"
sed -n 's/^  //p' "$here/output" | sort | cmp - "$PRODSTAB_SOURCE_DIR/tests/coq/axioms.txt"
claims=$(grep -c '"claim":' "$certificates/quartic.json")
expect 4 "^claims  *[1-9] of $claims accepted" \
    env "PATH=$here/late:$PATH" "$PRODSTAB" prove "$certificates/quartic.json" --proofs "$proofs"
grep -q '^stopped at' "$here/output"
expect 4 'coqc was not done after 1 s; --seconds' \
    env "PATH=$here/waiting:$PATH" "$PRODSTAB" prove "$certificates/bce.json" --seconds 1 --proofs "$proofs"
# the kink of abs lies on the minimum, but in a condition
"$PRODSTAB" certify 'piecewise(((z - 1)^2/2, abs(z - 1) < 1), (abs(z - 1) - 1/2, True))' -o "$here/huber.json" \
    > "$here/output" || test $? -eq 1 # degenerate
expect 0 '^coq  *accepted$' "$PRODSTAB" prove "$here/huber.json" --proofs "$proofs"
# a proof that fails at its tactic, or only at its Qed: coqc gets the second one spoiled
stand_in spoiling << END
sed -i "s/prove_product_stable minimum_1/\$SPOILED/" "\$last"
exec "$coqc" "\$@"
END
# of the same length, as coqc tells places in the file; the number behind the tactic stays
for spoiled in 'fail "spoiled"                ' 'exact_no_check I; idtac       '; do
    expect 3 '^claims  *1 of 7 accepted: minimum_1$' \
        env "PATH=$here/spoiling:$PATH" "SPOILED=$spoiled" "$PRODSTAB" prove "$certificates/bce.json" --proofs "$proofs"
    grep -q '^stopped at  *product_stable_2$' "$here/output"
    grep -q '^Error' "$here/output"
done
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
