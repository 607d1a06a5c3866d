/* minima.h -- all strict smooth minima of a loss on an interval, each with the verdict on its product-stability. */
#ifndef PRODSTAB_PROVE_MINIMA_H
#define PRODSTAB_PROVE_MINIMA_H

#include "prodstab/certify.h"
#include "prove/isolate.h"

typedef struct ps_minima {
    ps_isolation isolation;
    ps_certify_result *results; /* for each well: certified, with the claims minimum and that of the verdict */
    ps_status *statuses;        /* whether it was */
    bool complete;              /* no part is undecided, nor any verdict */
} ps_minima;

/* All parameters have exact values; lo < hi. PS_OK also if something remains undecided. Clear it in any case. */
ps_status ps_minima_find(ps_minima *minima, ps_loss *loss, const ps_isolate_options *range,
                         const ps_certify_options *options, ps_error *error);
void ps_minima_clear(ps_minima *minima);

#endif
