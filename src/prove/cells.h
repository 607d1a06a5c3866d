/* cells.h -- covering the box of the parameters with cells that have all that is demanded of them. */
#ifndef PRODSTAB_PROVE_CELLS_H
#define PRODSTAB_PROVE_CELLS_H

#include "prove/parameter_box.h"
#include "prove/prover.h"

/* How far to go. */
typedef struct ps_cells_limits {
    int depth;      /* halvings that lead to one cell */
    int choosy;     /* halvings up to which a cell is halved for a better witness too, not only for one at all */
    size_t cells;
    uint64_t operations, each; /* that the checker evaluates (check.h): in all, and for one claim of one cell; 0: no limit */
} ps_cells_limits;

typedef struct ps_cells {
    const ps_loss *loss;              /* the whole */
    ps_certify_options options;       /* a cell is to have the claims that these name, and a verdict */
    const ps_certify_options *given;  /* the user's, for its progress */
    ps_cells_limits limits;
    ps_parameter_box *boxes;          /* still to be done, the first one last */
    size_t box_count, box_capacity;
    ps_certify_result *parts;         /* done */
    int *depths;                      /* of the parts' boxes */
    size_t part_count, part_capacity, depth_capacity;
    double done;                      /* the parts' share of the whole */
    uint64_t spent;                   /* operations */
    /* where the limits were met: the last box tried, and what was found there, or why there is no result */
    ps_parameter_box last;
    ps_certify_result at_last;
    ps_error error;
} ps_cells;

/* Starts with the whole box, or with the boxes of parts found before. Clear it in any case. */
void ps_cells_init(ps_cells *cells, const ps_loss *loss, const ps_certify_options *given, const ps_cells_limits *limits);
void ps_cells_init_from(ps_cells *cells, const ps_cells *before, const ps_cells_limits *limits);
void ps_cells_clear(ps_cells *cells);

/* PS_OK when the parts cover the box; PS_UNDECIDED or PS_BUDGET when a limit was met (halvings, or else); PS_INTERRUPTED. */
ps_status ps_cells_run(ps_cells *cells);

/* Replaces what was found for the whole box by what the parts, which it uses up, say together. (cells_merge.c) */
void ps_cells_merge(ps_cells *cells, ps_certify_result *result);

#endif
