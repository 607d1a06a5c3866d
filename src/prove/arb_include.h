/* Arb, wherever it is: part of FLINT 3, a library of its own before (cmake/FindFLINT.cmake). */
#ifndef PS_PROVE_ARB_INCLUDE_H
#define PS_PROVE_ARB_INCLUDE_H

#ifdef PRODSTAB_FLINT3
#include <flint/arb.h>
#else
#include <arb.h>
#endif

#endif
