/* critical.h -- for which values of one parameter the minimum turns from product-stable to product-unstable, or is lost. */
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
} ps_critical_place;

typedef struct ps_critical_places {
    ps_critical_place *places;
    size_t count, capacity;
} ps_critical_places;

/* Covers the interval of the one parameter of result->certificate.loss that has one (ps_certify_init before) with cells of a map:
 * everywhere but in the places to be found the sign of alpha at the minimum next to options->near is proved. Where a sign changes,
 * the place is narrowed to a relative width of 1e-20 (of the interval's length where it holds 0), or until there are
 * limits->cells, which result->reason then says. PS_INPUT if not exactly one parameter is an interval; else as ps_certify_map. */
ps_status ps_certify_critical(ps_certify_result *result, const ps_certify_options *options, const ps_map_limits *limits, ps_error *error);

/* Reads the places off a map in one parameter whose cells are in order, as the one above makes it: nothing else is used. That there
 * is a change is proofs/OSCILLATION.md's theorem on critical parameters, of the cells' claims and the continuity of l's derivatives.
 * Start with zeros; clear it. */
void ps_critical_places_read(ps_critical_places *places, const ps_certificate *map);
void ps_critical_places_clear(ps_critical_places *places);

/* The verdict that the claims of a cell are. */
ps_product_verdict ps_critical_verdict(const ps_certificate *cell);

#ifdef __cplusplus
}
#endif

#endif
