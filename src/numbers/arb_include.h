/* Arb, wherever it is: part of FLINT 3, a library of its own before (cmake/FindFLINT.cmake). */
#ifndef PRODSTAB_NUMBERS_ARB_INCLUDE_H
#define PRODSTAB_NUMBERS_ARB_INCLUDE_H

#ifdef PRODSTAB_FLINT3
#include <flint/arb.h>
#include <flint/arb_hypgeom.h>
#include <flint/arb_poly.h>
#include <flint/fmpq.h>
#else
#include <arb.h>
#include <arb_hypgeom.h>
#include <arb_poly.h>
#include <flint/fmpq.h>
#endif

#endif
