/* divided.h -- enclosures of divided differences of l1, for evaluators (program.h) of intervals.
 *
 * f[c^n, z^m], c taken n times and z taken m times, is the divided difference of f = l1 with these nodes: f[c] = f(c),
 * f[c, z] = (f(z) - f(c)) / (z - c), f[c^n] = f^(n-1)(c) / (n-1)!, and in general
 *     f[c^n, z^m] = (f[c^(n-1), z^m] - f[c^n, z^(m-1)]) / (z - c),
 * which, extended to z = c, is as smooth as f allows. With k = n + m - 1 it equals f^(k)(x) / k! at some x between c and
 * z. The enclosure is the intersection of what the two formulas give: the first is sharp away from c, the second near. Both
 * hold only if the loss is smooth between c and z. Its derivatives do not tell, they may have lost a kink: the third one of
 * max(z, 0)^3 jumps at 0, the fourth is 0 on either side. So the loss itself is asked, as it was written. */
#ifndef PRODSTAB_CHECK_DIVIDED_H
#define PRODSTAB_CHECK_DIVIDED_H

#include "prodstab/loss.h"
#include "prodstab/program.h"

enum { PS_DIVIDED_NODES = 6, PS_DIVIDED_PLACES = 4 }; /* n + m is at most the first */

/* All divided differences of one pair of c and z. */
typedef struct ps_divided_place {
    ps_regularity regularity[PS_DIVIDED_NODES + 1][PS_DIVIDED_NODES + 1]; /* UNDEFINED: no value */
    int nodes; /* the table holds n + m <= nodes; 0: no pair yet */
} ps_divided_place;

typedef struct ps_divided {
    const ps_arithmetic *arithmetic;
    ps_program program, written; /* z -> f, f', f''/2!, ..; the loss */
    ps_evaluator at_c, elsewhere, loss;
    ps_divided_place places[PS_DIVIDED_PLACES]; /* the pairs seen last */
    size_t next;
    char *numbers; /* of each place c, z and the table; a few more */
} ps_divided;

/* Parameters of the loss must be exact numbers: a derivative by a parameter is not known. If a derivative of the loss is
 * too large to be built, divided differences that need it are undefined. */
void ps_divided_init(ps_divided *divided, ps_loss *loss, const ps_arithmetic *arithmetic, long precision);
void ps_divided_clear(ps_divided *divided);

/* A ps_divided_function; context is a ps_divided. */
ps_divided_function ps_divided_difference;

#endif
