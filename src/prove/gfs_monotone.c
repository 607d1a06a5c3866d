/* Theory page, section 5: the region from which no step of gradient descent increases the sharpness of gradient flow's limit:
 * reaching as far beyond the edge of stability as can be certified, or, if that is not at all, below it. */
#include <math.h>

#include "prove/region.h"

static const double LARGEST_RATIO = 16;
static const ps_region_search region = {.least_ratio = 1.005};

static ps_status search_at(ps_descent *d, ps_claim *claim, ps_buffer *message)
{
    ps_obstacle obstacle;
    ps_claim_report report = {0};
    double ratio = ps_region_largest_ratio(&region, d, LARGEST_RATIO, &obstacle);
    bool found = ps_region_find(&region, d, claim, ratio, ratio >= LARGEST_RATIO, &report) ||
                 ps_region_find_below(&region, d, claim, &report);
    ps_buffer_clear(message);
    if (!found && report.message.length > 0)
        ps_buffer_puts(message, report.message.text);
    else if (!found)
        ps_region_explain(message, d, obstacle, false);
    ps_claim_report_clear(&report);
    return found ? PS_OK : PS_UNDECIDED;
}

ps_status ps_search_gfs_monotone(ps_prover *prover, ps_claim *claim, ps_buffer *message)
{
    return ps_region_search_rates(prover, claim, M_SQRT2, search_at, message);
}
