# consumer.sh, sourced: builds small programs against what is installed below $prefix, through CMake and through pkg-config, and runs them.
# It needs $prefix $libdir $work $here $version $cmake $cc $cxx.

fail() {
    echo "$*" >&2
    exit 1
}

expect_output() { # PROGRAM TEXT
    output=$("$1") || fail "$1 failed"
    [ "$output" = "$2" ] || fail "$1 printed '$output', not '$2'"
    echo "$1: $output"
}

by_cmake() {
    "$cmake" -S "$here/consumer" -B "$work/consumer" -DCMAKE_PREFIX_PATH="$prefix" -DCMAKE_C_COMPILER="$cc" \
        -DCMAKE_CXX_COMPILER="$cxx" -DWANTED_VERSION="$version" > "$work/configure.log"
    "$cmake" --build "$work/consumer" > "$work/build.log"
    grep -q "^prodstab_DIR:PATH=$prefix/$libdir/cmake/prodstab$" "$work/consumer/CMakeCache.txt" || fail "find_package found another prodstab"
    expect_output "$work/consumer/core" "$core"
    expect_output "$work/consumer/whole" "$whole"
    expect_output "$work/consumer/whole_in_cxx" "$whole, 2 claims accepted"
    ldd "$work/consumer/core" | grep -E 'flint|arb' && fail "a program that needs the core alone loads FLINT"
    :
}

by_pkg_config() { # PACKAGE SOURCE EXPECTED
    export PKG_CONFIG_PATH="$prefix/$libdir/pkgconfig"
    [ "$(pkg-config --modversion "$1")" = "$version" ] || fail "$1.pc has a wrong version"
    # shellcheck disable=SC2046 # flags are meant to be split
    "$cc" -std=c17 -Wall -Werror -o "$work/by-$1" "$here/consumer/$2" $(pkg-config --cflags --libs "$1")
    expect_output "$work/by-$1" "$3"
}

core="prodstab $version: 2 claims accepted" whole="prodstab $version: product-stable"
