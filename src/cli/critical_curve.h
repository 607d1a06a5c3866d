/* critical_curve.h -- what critical says of two parameters. */
#ifndef PRODSTAB_CLI_CRITICAL_CURVE_H
#define PRODSTAB_CLI_CRITICAL_CURVE_H

#include <jansson.h>

#include "prodstab/critical.h"

/* Whether all is known: the curve crosses each of its boxes, one minimum is proved everywhere. */
bool critical_curve_is_known(const ps_critical_curve *curve);

void print_critical_curve(const ps_certificate *map, const ps_critical_curve *curve);
json_t *answer_critical_curve(const ps_loss *loss, const ps_critical_curve *curve);

/* A row for each box; its ends as doubles, for a figure: free them. */
void print_critical_curve_table(ps_buffer *table, const ps_loss *loss, const ps_critical_curve *curve);
double *critical_curve_ends(const ps_critical_curve *curve);

/* "c in [0.1, 0.2]" with so many digits; the name of the index-th parameter that is an interval; a verdict, which may be "unknown". */
void print_critical_interval(ps_buffer *line, const char *name, const mpq_t lo, const mpq_t hi, long digits);
const char *critical_parameter_name(const ps_loss *loss, size_t index);
const char *critical_word(ps_product_verdict verdict);

#endif
