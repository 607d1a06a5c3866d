/* The claim attracting_cycle for the steps that were asked for: what the iterates tend to, from critical points and from elsewhere. */
#include <math.h>

#include "claim/kinds.h"
#include "prove/cycle.h"
#include "prove/periodic.h"

enum { STARTS = 24, CRITICAL = 16, SHORTEST = 2 };

/* The cycle of the least period from 2 on that is seen; false if there is none. And whether iterates are seen to come to rest. */
static bool look(ps_prover *p, double a, ps_periodic *best, bool *rests)
{
    double starts[CRITICAL + STARTS], middle = p->lo + (p->hi - p->lo) / 2, length = ps_cycle_length(p);
    size_t count = ps_periodic_critical_points(p, a, starts, CRITICAL);
    for (int i = 0; i < STARTS; i++) {
        int farther = i / 2;
        starts[count++] = middle + length * (i % 2 == 0 ? 1 : -1) * 0.05 * pow(1.4, farther);
    }
    bool patiently = ps_prover_is_demanded(p->options, &ps_claim_kind_attracting_cycle);
    best->period = 0;
    for (size_t i = 0; i < count && best->period != SHORTEST && !ps_prover_stopped(p); i++) {
        ps_periodic c;
        if (ps_periodic_find(&p->scout, a, starts[i], patiently, &c) && (best->period == 0 || c.period < best->period))
            *best = c;
        *rests = *rests || c.period == 1;
    }
    return best->period > 0;
}

ps_status ps_search_attracting_cycle(ps_prover *prover, ps_claim *claim, ps_buffer *message)
{
    mpq_t from, to;
    if (prover->options->windows > 0)
        return ps_search_windows(prover, message);
    ps_periodic cycle;
    bool rests = false;
    mpq_inits(from, to, NULL);
    ps_status status = ps_prover_steps(prover, from, to, message);
    double a = (mpq_get_d(from) + mpq_get_d(to)) / 2;
    if (status == PS_OK && !look(prover, a, &cycle, &rests)) {
        ps_buffer_printf(message, "no attracting cycle with a period from 2 to %d is seen at the step %.9g%s", (int)PS_LONGEST_PERIOD,
                         ps_units_own(&prover->units, a, PS_DIMENSION_STEP), rests ? ": iterates come to rest" : "");
        status = PS_UNDECIDED;
    }
    if (status == PS_OK && !ps_periodic_prove(prover, claim, from, to, &cycle, message))
        status = PS_UNDECIDED;
    if (status != PS_OK && ps_prover_stopped(prover))
        status = PS_INTERRUPTED;
    mpq_clears(from, to, NULL);
    return status;
}
