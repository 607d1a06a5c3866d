/* isolate.h -- all strict smooth minima of a loss on an interval, by subdivision and the signs of l' and l''.
 *
 * The loss is evaluated as it is written, with the checker's intervals, so that what is undefined is not mistaken for a
 * minimum and what is said of a part holds on all of it. A strict smooth minimum is a z with l'(z) = 0 < l''(z) where the loss
 * is smooth; at any other minimum the theory does not apply. All parameters have exact values. */
#ifndef PRODSTAB_PROVE_ISOLATE_H
#define PRODSTAB_PROVE_ISOLATE_H

#include <gmp.h>
#include <signal.h>
#include <stdbool.h>
#include <stdint.h>

#include "prodstab/loss.h"

typedef enum ps_part_kind {
    /* proved, wherever the loss is smooth in the part: */
    PS_PART_FALLS,     /* l' <= 0 */
    PS_PART_RISES,     /* l' >= 0 */
    PS_PART_CONSTANT,  /* l' = 0 */
    PS_PART_CONCAVE,   /* l'' <= 0; if the loss may have a kink there, the part is too small to be cut again */
    PS_PART_MINIMUM,   /* l'' > 0, and l' = 0 once in it or next to it */
    PS_PART_UNDEFINED, /* the loss has no value */
    /* left undecided: too small to be cut again, and */
    PS_PART_KINK,      /* defined, but perhaps not smooth */
    PS_PART_EDGE,      /* perhaps not defined */
    PS_PART_FLAT,      /* smooth, but the sign of l'' does not show */
    PS_PART_UNFINISHED /* the budget ended before */
} ps_part_kind;

static inline bool ps_part_is_decided(ps_part_kind kind)
{
    return kind <= PS_PART_UNDEFINED;
}

/* [lo, hi]; an end that is infinite is not used. */
typedef struct ps_part {
    mpq_t lo, hi;
    bool from_minus_infinity, to_infinity;
    ps_part_kind kind;
    bool strict;  /* of FALLS and RISES: l' is not 0, and its sign is seen at both ends too */
    bool smooth;  /* the loss is smooth on all of it */
    bool concave; /* of KINK: l'' <= 0 wherever the loss is smooth, so a minimum can only be at the kink */
} ps_part;

/* l'(lo) < 0 < l'(hi), l'' > 0 and smooth between: one minimum. */
typedef struct ps_well {
    mpq_t lo, hi;
} ps_well;

typedef struct ps_isolation {
    ps_part *parts; /* ascending, without gaps; neighbours of one kind are merged */
    size_t part_count, part_capacity;
    ps_well *wells; /* ascending, each for another minimum */
    size_t well_count, well_capacity;
    uint64_t cells; /* that were looked at */
    bool interrupted;
} ps_isolation;

typedef struct ps_isolate_options {
    mpq_srcptr lo, hi;   /* NULL: infinite */
    mpq_srcptr near;     /* NULL: all minima; else those next to this number, and what is farther away is left out */
    uint64_t operations; /* the budget: operators evaluated */
    const volatile sig_atomic_t *stop;
    void (*progress)(void *context, const char *what);
    void *progress_context;
} ps_isolate_options;

/* Additions; a function counts for ten of them. A few seconds. */
enum { PS_ISOLATE_OPERATIONS = 4000000 };

/* Clear the isolation in any case. False if the derivatives of the loss are too large to be built. */
bool ps_isolate(ps_isolation *isolation, ps_loss *loss, const ps_isolate_options *options);
void ps_isolation_clear(ps_isolation *isolation);

/* isolation.c, for who fills it in: parts without range; a copy of one in the list; in ascending order; with neighbours of one kind
 * merged; whether one ends where the other begins. */
void ps_part_init(ps_part *part);
void ps_part_clear(ps_part *part);
void ps_isolation_keep(ps_isolation *isolation, const ps_part *part);
void ps_isolation_sort(ps_isolation *isolation);
void ps_isolation_merge(ps_isolation *isolation);
bool ps_part_meets(const ps_part *left, const ps_part *right);

/* The well nearest to a number; only if there is one. */
size_t ps_isolation_nearest(const ps_isolation *isolation, mpq_srcptr near);

/* *distance = the least (or, `farthest`, the greatest) distance of a number from [lo, hi]. */
void ps_distance(mpq_t distance, const mpq_t lo, const mpq_t hi, mpq_srcptr from, bool farthest);

#endif
