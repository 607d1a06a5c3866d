/* ball_discharge.h -- "f < 0 on a box" with Arb balls: the same question as check/discharge.h, answered in another arithmetic, by
 * other authors. */
#ifndef PRODSTAB_PROVE_BALL_DISCHARGE_H
#define PRODSTAB_PROVE_BALL_DISCHARGE_H

#include "check/discharge.h"

/* Tried on each box: the value of f; moving each variable in which f is monotone to the end where f is greatest, with the mean value
 * form in the others; halving the box. Half lines and divided differences are left unsettled. PS_REFUTED: f has the wrong sign at a
 * point. Of the limits, cells, operations (not 0) and stop count; `place` and `found` stay empty. */
ps_discharger ps_ball_discharge;

#endif
