/* orbit.h -- following one orbit of a map, with proof. */
#ifndef PRODSTAB_CHECK_ORBIT_H
#define PRODSTAB_CHECK_ORBIT_H

#include "prodstab/check.h"

/* All variables start at exact numbers; a step makes each of them next[i], a formula in all of them. The first is the loss's
 * own variable. */
typedef struct ps_orbit {
    ps_loss *loss;
    size_t dimension;
    const char *names[PS_CLAIM_ORBIT];
    ps_node variables[PS_CLAIM_ORBIT], next[PS_CLAIM_ORBIT];
    mpq_srcptr start[PS_CLAIM_ORBIT], lo[PS_CLAIM_ORBIT], hi[PS_CLAIM_ORBIT];
    unsigned long steps;
} ps_orbit;

/* PS_OK if every variable is in [lo, hi] after the last step, and before each step the loss as written and all next[i] are
 * smooth. An orbit is enclosed by a point and an interval of deviations from it (the mean value form); as the step's error
 * would grow with the interval otherwise, the point is carried with so many bits as it takes: they are doubled, up to
 * limits->precision, from the start on, and fall again as the interval grows, or where it has not grown for long. Otherwise
 * PS_REJECTED, PS_BUDGET or PS_INTERRUPTED with a message.
 * *steps counts the steps taken, *precision is the most bits used. */
ps_status ps_orbit_check(const ps_orbit *orbit, const ps_check_limits *limits, ps_buffer *message, uint64_t *steps,
                         long *precision);

#endif
