/* Theory page, section 4: Jury's conditions in doubles, for a 2-cycle with momentum. */
#include "prove/momentum.h"

#include <math.h>
#include <string.h>

#include "prodstab/rational.h"

void ps_momentum_init(ps_momentum *m, const ps_certify_options *options, ps_claim *claim)
{
    mpq_ptr momentum = ps_claim_value(claim, "momentum"), look_ahead = ps_claim_value(claim, "look_ahead");
    *m = (ps_momentum){.none = momentum == NULL};
    if (m->none)
        return;
    ps_rational_parse(momentum, options->momentum, strlen(options->momentum), NULL);
    if (options->look_ahead != NULL)
        ps_rational_parse(look_ahead, options->look_ahead, strlen(options->look_ahead), NULL);
    m->momentum = mpq_get_d(momentum);
    m->look_ahead = mpq_get_d(look_ahead);
}

double ps_momentum_room(const ps_momentum *m, const ps_frozen_point *point)
{
    if (m->none)
        return 1 + point->slope;
    double k = m->look_ahead, rate = (1 + m->momentum) / (1 + 2 * k);
    double s1 = rate * (1 - point->slope_z), s2 = rate * (1 - point->slope_w);
    double trace = (1 + m->momentum - (1 + k) * s1) * (1 + m->momentum - (1 + k) * s2);
    double d1 = m->momentum - k * s1, d2 = m->momentum - k * s2;
    return fmin(trace + (1 - d1) * (1 - d2), 1 - d1 * d2);
}
