/* critical_search.h -- the cells of a search for critical values, which is a map's (map_search.h) with other rules of halving. */
#ifndef PRODSTAB_PROVE_CRITICAL_SEARCH_H
#define PRODSTAB_PROVE_CRITICAL_SEARCH_H

#include "prodstab/critical.h"
#include "prove/map_search.h"

typedef struct critical_search {
    map_search map;
    map_cell *cells; /* that were tried, in the order of the parameter if there is one only */
    size_t count, capacity;
    size_t parameters[2], parameter_count; /* that are intervals */
} critical_search;

/* Whether the sign of alpha is proved in the cell; that, or that it changes at exactly one value; whether the minimum is proved there. */
bool critical_has_verdict(const map_cell *cell);
bool critical_is_decided(const map_cell *cell);
bool critical_has_minimum(const map_cell *cell);

/* The cell is to have the minimum of that other one, in which it is proved: within its bracket if it is a part of that, else near it. */
void critical_follow(const critical_search *s, map_cell *cell, const map_cell *other, bool part);

/* Puts the cells of the level, two each, in the places of those that were halved. */
void critical_replace_halved(critical_search *s, const bool *halved);

/* The cells around the curve of two parameters. */
ps_status critical_search_curve(critical_search *s, ps_error *error);

/* critical_value.c: appends the claim `critical` to a cell in which the minimum is proved; false if it is not to be had. */
bool critical_prove_value(ps_certificate *cell, const ps_check_limits *limits);

/* Appends a cell of the level, which is then empty. */
void critical_take(critical_search *s, map_cell *cell);

#endif
