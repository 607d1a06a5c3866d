/* Theory page, section 5: the region from which no step of gradient descent increases the sharpness of gradient flow's limit:
 * reaching as far beyond the edge of stability as can be certified, or, if that is not at all, below it. */
#include <math.h>

#include "prove/region.h"

static const double LARGEST_RATIO = 16;
static const char *const default_rates[] = {"1/10", "1/100", "1/1000"};
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
    const char *wanted = prover->options->eta_max;
    size_t rates = wanted != NULL ? 1 : sizeof default_rates / sizeof default_rates[0];
    ps_status status = PS_UNDECIDED;
    for (size_t i = 0; i < rates && status == PS_UNDECIDED && ps_prover_goes_on(prover); i++) {
        ps_descent descent;
        mpq_ptr rate = ps_claim_value(claim, "eta_bar");
        if (!ps_prover_rate(prover, rate, wanted, default_rates[i])) {
            ps_buffer_printf(message, "eta_max = %.60s is not a positive number", wanted);
            return PS_INPUT;
        }
        if (!ps_descent_init(&descent, prover, mpq_get_d(rate))) {
            ps_buffer_puts(message, "the minimum is not seen in doubles");
            return PS_UNDECIDED;
        }
        descent.steepest = M_SQRT2;
        status = search_at(&descent, claim, message);
        if (status == PS_OK)
            ps_region_note_ratio(&descent, claim);
    }
    return status;
}
