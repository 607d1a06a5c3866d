/* critical_curve.h -- the curve of two parameters while it is read off: runs of squares, and their order (critical_chain.c). */
#ifndef PRODSTAB_PROVE_CRITICAL_CURVE_H
#define PRODSTAB_PROVE_CRITICAL_CURVE_H

#include "prove/critical_raster.h"

/* Squares from `first` to `last`, side by side along an axis. */
typedef struct critical_run {
    size_t first[2], last[2], axis;
    bool crosses;
    ps_product_verdict below, above;
    size_t chain, neighbours; /* neighbours: that are in no chain yet */
    bool taken;
} critical_run;

typedef struct critical_runs {
    critical_run *runs;
    size_t count, capacity;
    uint32_t *of;  /* the run of a square, counted from 1; 0: none */
    size_t *order; /* of the runs: chain by chain, each touching the one before */
} critical_runs;

/* Puts the runs into chains, which it numbers from 0; how many there are. */
size_t critical_order(critical_runs *runs, const critical_raster *r);

#endif
