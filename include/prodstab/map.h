/* map.h -- where in the box of its parameters a loss has which claims: a certificate whose cells have claims of their own. */
#ifndef PRODSTAB_MAP_H
#define PRODSTAB_MAP_H

#include "prodstab/certify.h"

#ifdef __cplusplus
extern "C" {
#endif

/* How far to go. A cell is halved until it has a verdict and all claims that are named and may follow from the verdict. */
typedef struct ps_map_limits {
    size_t cells;   /* at most so many, up to PS_CERTIFICATE_MAP_CELLS */
    int halvings;   /* of each parameter's interval, at most so many */
    size_t threads; /* that work on cells; what is found does not depend on them */
    const char *checkpoint; /* a file that has each cell as soon as it was tried, so that a search that was stopped or killed goes on with
                               it, one with more cells too; NULL: none */
    const struct parallel_team *team; /* processes that work on cells in the place of threads (prodstab-mpi); NULL: none */
} ps_map_limits;

enum { PS_MAP_HALVINGS = 30 };

/* Covers the box of the parameters of the loss that result->certificate.loss holds with cells (ps_certify_init before). The claims
 * are the minimum next to options->near, the sign of alpha there, and those that options->claims names, which have to stand alone:
 * PS_INPUT for others, or if no parameter is an interval. PS_OK if a cell has claims, even if others have none. Of *result, the
 * certificate, its text, boxes and operations are filled in. */
ps_status ps_certify_map(ps_certify_result *result, const ps_certify_options *options, const ps_map_limits *limits, ps_error *error);

#ifdef __cplusplus
}
#endif

#endif
