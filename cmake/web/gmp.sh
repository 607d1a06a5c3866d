#!/bin/sh
# gmp.sh FOLDER: GMP, unpacked in FOLDER, with limbs of 64 bits, for wasm32-wasi: FOLDER/gmp.h and FOLDER/.libs/libgmp.a
set -eu
cd "$1"
# Debian's archive has no documentation, which the makefiles ask for
mkdir -p doc
printf 'all install check clean distclean:\n' > doc/Makefile.in
limb=longlong limb_standard=longlong ./configure --host=none --disable-assembly --disable-shared \
    CC="clang --target=wasm32-wasi" AR=llvm-ar NM=llvm-nm RANLIB=llvm-ranlib CC_FOR_BUILD=cc \
    CFLAGS="-O3 -D_WASI_EMULATED_SIGNAL -ffile-prefix-map=$PWD=gmp"
make SUBDIRS="mpn mpz mpq mpf printf scanf rand"
