/* claim.h -- single claims: what ps_check_certificate is made of, and what a search asks before it proposes a claim. An
 * accepted claim says nothing by itself: the certificate that it stands in has to be accepted. */
#ifndef PRODSTAB_CHECK_CLAIM_H
#define PRODSTAB_CHECK_CLAIM_H

#include "check/discharge.h"
#include "prodstab/check.h"

/* Checks the obligations of a claim about loss. minimum is the claim that gives the bracket [lo, hi]; for a claim of that kind
 * itself it is the claim. The report is {0} at first, or that of another cell, to which this is added. Clear it afterwards.
 * The checker discharges by ps_discharge, and follows orbits itself. */
void ps_check_claim(ps_claim_report *report, ps_loss *loss, const ps_claim *minimum, const ps_claim *claim,
                    const ps_check_limits *limits, ps_discharger *discharge);

/* The same for claims[index] of a certificate, in each of its cells if it has any, with what it needs of the claims before it
 * (prodstab/claim.h, rests_on), as if these were accepted. The report is that of the first cell where it is not accepted,
 * which the message names, or of all together. */
void ps_check_claim_among(ps_claim_report *report, ps_certificate *certificate, size_t index, const ps_check_limits *limits);

#endif
