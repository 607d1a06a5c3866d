/* parameter_box.h -- a part of the box of a loss's parameters, and its halves. */
#ifndef PRODSTAB_PROVE_PARAMETER_BOX_H
#define PRODSTAB_PROVE_PARAMETER_BOX_H

#include "prodstab/certify.h"

typedef struct ps_parameter_box {
    mpq_t lo[PS_LOSS_PARAMETERS], hi[PS_LOSS_PARAMETERS];
    size_t count;
    int depth; /* halvings that led to it */
} ps_parameter_box;

/* The whole box of a loss; a copy. Clear either. */
void ps_parameter_box_init(ps_parameter_box *box, const ps_loss *loss);
void ps_parameter_box_copy(ps_parameter_box *box, const ps_parameter_box *other);
void ps_parameter_box_clear(ps_parameter_box *box);

/* The loss with its parameters in the box (out: after ps_loss_init). */
ps_status ps_parameter_box_read_loss(const ps_parameter_box *box, const ps_loss *whole, ps_loss *out, ps_error *error);

/* Makes the box a point: corner number `corner` (bit i: the upper end of the i-th parameter that is an interval), or the point
 * `quarters` / 4 of the way from its lower to its upper ends. */
void ps_parameter_box_to_corner(ps_parameter_box *box, const ps_loss *whole, size_t corner);
void ps_parameter_box_to_inside(ps_parameter_box *box, unsigned long quarters);

/* A short number near the middle of [lo, hi], or near the geometric mean of ends that are far apart. */
void ps_short_middle(mpq_t out, const mpq_t lo, const mpq_t hi);

/* Appends the values of the parameters that are intervals in the whole: "p = 1/2, q in [1, 2]". */
void ps_parameter_box_print(ps_buffer *buffer, const ps_parameter_box *box, const ps_loss *whole);

/* Cuts the box in two where it matters most: `box` becomes the upper half, *lower (not initialised) the lower. What is found
 * there, where there is a minimum, says how the minimum and its curvature move with each parameter; the curvature counts
 * only once the verdict is known. */
void ps_parameter_box_halve(ps_parameter_box *lower, ps_parameter_box *box, const ps_loss *whole, ps_certify_result *found);

#endif
