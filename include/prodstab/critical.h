/* critical.h -- for which values of one parameter, or of two, the minimum turns from product-stable to product-unstable, or is lost. */
#ifndef PRODSTAB_CRITICAL_H
#define PRODSTAB_CRITICAL_H

#include "prodstab/map.h"

#ifdef __cplusplus
extern "C" {
#endif

/* What is known of [lo, hi]. */
typedef enum ps_critical_kind {
    PS_CRITICAL_CHANGE,       /* alpha(z*) has different signs on both sides, and the minimum is the same throughout: alpha is 0 in between */
    PS_CRITICAL_UNSIGNED,     /* the minimum is proved, the same as on both sides, but the sign of alpha is not known */
    PS_CRITICAL_THROUGHOUT,   /* alpha(z*) is 0 for all of these values */
    PS_CRITICAL_NO_MINIMUM,   /* for some values no minimum is proved */
    PS_CRITICAL_OTHER_MINIMUM /* it is not proved that the minima are one: brackets of neighbours do not meet */
} ps_critical_kind;
const char *ps_critical_kind_text(ps_critical_kind kind); /* "sign change", ... */

/* The values of the parameter for which it is not proved that alpha(z*) is not 0, as intervals. */
typedef struct ps_critical_place {
    mpq_t lo, hi;
    ps_critical_kind kind;
    ps_product_verdict below, above; /* next to it: stable, unstable, or undecided where the parameter's interval ends */
    bool one; /* a cell's claim `critical` says that exactly one of the values is critical */
} ps_critical_place;

typedef struct ps_critical_places {
    ps_critical_place *places;
    size_t count, capacity;
} ps_critical_places;

enum { PS_CRITICAL_HALVINGS = 11 };

/* Covers the box of the one or two parameters of result->certificate.loss that are intervals (ps_certify_init before) with cells of a
 * map: everywhere but in the places, or boxes, to be found the sign of alpha at the minimum next to options->near is proved. Of two
 * parameters, each is halved limits->halvings times, up to PS_CRITICAL_HALVINGS. Of one, where a sign changes at one value, the claim
 * `critical` encloses that within a relative width of 1e-20 (of the cell's where it holds 0); other places are narrowed as far, or until
 * there are limits->cells, which result->reason then says. PS_INPUT unless one or two parameters are intervals; else as ps_certify_map. */
ps_status ps_certify_critical(ps_certify_result *result, const ps_certify_options *options, const ps_map_limits *limits, ps_error *error);

/* Reads the places off a map in one parameter whose cells are in order, as the one above makes it: nothing else is used. That there
 * is a change is the theory's theorem on critical parameters (proofs/THEORY.md, section 7), of the cells' claims and the continuity of l's derivatives.
 * Start with zeros; clear it. */
void ps_critical_places_read(ps_critical_places *places, const ps_certificate *map);
void ps_critical_places_clear(ps_critical_places *places);

/* A box that the curve alpha(z*) = 0 in the plane of two parameters may meet. */
typedef struct ps_critical_box {
    mpq_t lo[2], hi[2]; /* of the parameters that are intervals, in their order */
    int crossed;        /* 0 or 1: for every value of the other parameter in the box, alpha(z*) is 0 for some value of this one; -1: not proved */
    ps_product_verdict below, above; /* then: at the lower and the upper side of that parameter */
    size_t chain;       /* of boxes that follow each other: each touches the one before */
} ps_critical_box;

typedef struct ps_critical_curve {
    ps_critical_box *boxes; /* the curve is nowhere else, but perhaps in the cells that are counted here: */
    size_t count, capacity, chains;
    size_t without_minimum; /* cells in which none is proved */
    size_t zero;            /* cells in which alpha(z*) is 0 throughout */
    size_t breaks;          /* sides at which the minima of two cells are not proved to be one */
} ps_critical_curve;

/* Reads the curve off a map in two parameters whose cells come from halving the box: nothing else is used. That it crosses a box is the
 * same theorem, for each value of the other parameter. Start with zeros; clear it. */
void ps_critical_curve_read(ps_critical_curve *curve, const ps_certificate *map);
void ps_critical_curve_clear(ps_critical_curve *curve);

/* The verdict that the claims of a cell are; whether two cells with a side in common have the same minimum there. */
ps_product_verdict ps_critical_verdict(const ps_certificate *cell);
bool ps_critical_same_minimum(const ps_certificate *cell, const ps_certificate *next);

/* The claim `critical` of a cell, if it speaks of all of its values of the parameter, or NULL. */
const ps_claim *ps_critical_claim(const ps_certificate *cell);

#ifdef __cplusplus
}
#endif

#endif
