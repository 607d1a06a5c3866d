/* What was found once more in Arb balls, before the checker sees it: two arithmetics by different authors have to agree. Claims
 * whose obligations are about half lines, divided differences or an orbit, or take very many boxes, are left to the checker. */
#include "prove/ball_discharge.h"
#include "prove/prover.h"

/* Of one obligation, and of all of a certificate. */
enum { BOXES = 1000, ALL_BOXES = 5000 };

/* Adds the boxes that it took. */
static ps_status verify(ps_certificate *part, size_t index, const ps_check_limits *limits, uint64_t *boxes, bool *refuted)
{
    const ps_claim *claim = &part->claims[index];
    ps_claim_report report = {0};
    if (claim->kind->steps != NULL || claim->kind->divided_differences)
        return PS_UNDECIDED;
    ps_check_claim_by(&report, &part->loss, &part->claims[0], claim, limits, ps_ball_discharge);
    *boxes += report.cells;
    *refuted = *refuted || report.refuted;
    ps_claim_report_clear(&report);
    return report.status;
}

size_t ps_prover_verify_by_balls(ps_certificate *certificate, const ps_check_limits *limits, bool *refuted)
{
    ps_check_limits few = {.cells = BOXES, .precision = limits->precision, .stop = limits->stop};
    size_t verified = 0;
    uint64_t boxes = 0;
    *refuted = false;
    for (size_t i = 0; i < ps_certificate_kind_count(certificate); i++) {
        ps_status status = PS_OK;
        for (size_t k = 0; k < ps_certificate_part_count(certificate) && status == PS_OK; k++)
            status = boxes < ALL_BOXES ? verify(ps_certificate_part(certificate, k), i, &few, &boxes, refuted) : PS_BUDGET;
        verified += status == PS_OK;
    }
    return verified;
}
