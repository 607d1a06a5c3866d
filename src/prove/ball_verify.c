/* What was found once more in Arb balls, before the checker sees it: two arithmetics by different authors have to agree. Claims
 * whose obligations are about half lines, divided differences or an orbit, or take very many boxes, are left to the checker. */
#include "prove/ball_discharge.h"
#include "prove/prover.h"

/* Boxes of one obligation, and operators evaluated for a certificate: a second. */
enum { BOXES = 1000, OPERATIONS = 3000000 };

/* Takes from what is left of the operations. */
static ps_status verify(ps_certificate *part, const ps_claim *claim, ps_check_limits *left, bool *refuted)
{
    ps_claim_report report = {0};
    if (claim == NULL)
        return PS_OK; /* the cell of a map has none of this kind */
    if (claim->kind->steps != NULL || claim->kind->divided_differences)
        return PS_UNDECIDED;
    ps_check_claim(&report, &part->loss, &part->claims[0], claim, left, ps_ball_discharge);
    left->operations -= report.operations < left->operations ? report.operations : left->operations;
    *refuted = *refuted || report.refuted;
    ps_claim_report_clear(&report);
    return report.status;
}

static ps_status verify_in_part(ps_certificate *certificate, size_t where, size_t index, ps_check_limits *left, bool *refuted)
{
    ps_status status = left->operations > 0 ? ps_certificate_unfold_part(certificate, where) : PS_BUDGET;
    if (status == PS_OK)
        status = verify(ps_certificate_part(certificate, where), ps_certificate_claim(certificate, where, index), left, refuted);
    ps_certificate_fold_part(certificate, where);
    return status;
}

size_t ps_prover_verify_by_balls(ps_certificate *certificate, const ps_check_limits *limits, bool *refuted)
{
    ps_check_limits left = {.cells = BOXES, .operations = OPERATIONS, .precision = limits->precision, .stop = limits->stop};
    size_t verified = 0;
    *refuted = false;
    for (size_t i = 0; i < ps_certificate_kind_count(certificate); i++) {
        ps_status status = PS_OK;
        for (size_t k = 0; k < ps_certificate_part_count(certificate) && status == PS_OK; k++)
            status = verify_in_part(certificate, k, i, &left, refuted);
        verified += status == PS_OK;
    }
    return verified;
}
