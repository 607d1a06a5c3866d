/* discharge.h -- proving "f < 0 on a box" by subdivision. */
#ifndef PRODSTAB_CHECK_DISCHARGE_H
#define PRODSTAB_CHECK_DISCHARGE_H

#include "prodstab/check.h"
#include "prodstab/graph.h"
#include "prodstab/loss.h"
#include "prodstab/program.h"

/* One variable's range; NULL ends are infinite. */
typedef struct ps_range_exact {
    ps_node variable;
    mpq_srcptr lo, hi;
} ps_range_exact;

/* f < 0 (strict) or f <= 0; or, with smooth, that f is smooth -- for all values of the variables in their ranges. */
typedef struct ps_inequality {
    ps_node f;
    bool strict, smooth;
    const ps_range_exact *ranges;
    size_t range_count;
    mpq_srcptr lo, hi; /* the bracket of z*, or NULL */
    ps_loss *divided; /* not NULL: f may contain divided differences of this loss's derivative */
} ps_inequality;

typedef enum ps_verdict { PS_PROVED, PS_REFUTED, PS_UNSETTLED } ps_verdict;

typedef struct ps_discharge_result {
    ps_verdict verdict;
    ps_status status; /* PS_OK, or PS_BUDGET or PS_INTERRUPTED when that is why it is unsettled */
    uint64_t cells, operations; /* boxes looked at; operators evaluated on them, see check.h */
    long precision;   /* bits at the end */
    double margin;    /* f <= -margin on the boxes that are proved, with margin rounded down; infinite if that was not asked */
    ps_buffer place;  /* where it failed: "z in [..], a in [..]"; empty if proved or without variables */
    ps_buffer found;  /* the enclosure of f there */
} ps_discharge_result;

/* Means tried in turn on each box: the interval value of f; on a half line, its value as a power of z times an interval
 * (tail.h); moving each variable in which f is monotone to the end where f is greatest, with the mean value form in the
 * others, around the point where their slopes add least; halving the box along the variable that matters most, and its halves at once if f
 * is far from settled. A box that cannot be halved any more at the precision in use
 * doubles the precision, up to limits->precision.
 * PS_REFUTED means that f is shown positive (or, if strict, not negative) at a point of the box. */
typedef void ps_discharger(ps_discharge_result *result, ps_graph *graph, const ps_inequality *inequality,
                           const ps_check_limits *limits);
ps_discharger ps_discharge;
void ps_discharge_result_clear(ps_discharge_result *result);

#endif
