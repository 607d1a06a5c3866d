/* What searches ask of one claim: the checker needs none of this. */
#include "check/claim.h"

void ps_check_claim_among(ps_claim_report *report, ps_certificate *certificate, size_t index, const ps_check_limits *limits)
{
    *report = (ps_claim_report){0};
    for (size_t i = 0; i < ps_certificate_part_count(certificate) && report->status == PS_OK; i++) {
        report->status = ps_certificate_unfold_part(certificate, i);
        if (report->status == PS_OK)
            ps_check_claim_in_part(report, certificate, i, index, limits);
        ps_certificate_fold_part(certificate, i);
    }
}
