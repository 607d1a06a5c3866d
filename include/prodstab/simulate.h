/* simulate.h -- gradient descent on l(xy) in plain doubles, to look at. It proves nothing. */
#ifndef PRODSTAB_SIMULATE_H
#define PRODSTAB_SIMULATE_H

#include "prodstab/loss.h"

#ifdef __cplusplus
extern "C" {
#endif

/* One iterate: product, balance x^2 - y^2, and the sharpness of L = l(xy) at the point, the largest eigenvalue of its
 * Hessian, in units of 2/eta. */
typedef struct ps_iterate {
    double x, y, z, balance, sharpness;
} ps_iterate;

typedef struct ps_simulation {
    double eta;
    ps_iterate *iterates; /* the start first */
    size_t count;
    bool ended; /* before the last step: the loss is undefined, or the numbers too large, at the last iterate */
} ps_simulation;

/* Runs `steps` steps x -= eta l'(xy) y, y -= eta l'(xy) x from (x, y). PS_INPUT if a parameter is an interval, PS_BUDGET if
 * the derivatives are too large. Clear it in any case. */
ps_status ps_simulate(ps_simulation *simulation, ps_loss *loss, double eta, double x, double y, size_t steps,
                      ps_error *error);
void ps_simulation_clear(ps_simulation *simulation);

/* Appends a table: step,x,y,z,balance,sharpness. */
void ps_simulation_print_csv(ps_buffer *buffer, const ps_simulation *simulation);

#ifdef __cplusplus
}
#endif

#endif
