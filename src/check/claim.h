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

/* The same for claims[index] of a part of a certificate, which is unfolded, with what it needs of the claims before it
 * (prodstab/claim.h, rests_on), as if these were accepted. Nothing is done if the part is a cell without such a claim; else a
 * message names the cell. */
void ps_check_claim_in_part(ps_claim_report *report, ps_certificate *certificate, size_t where, size_t index, const ps_check_limits *limits);

/* The same in each part, folded or not; the report is that of the first one where it is not accepted, or of all together. (among.c) */
void ps_check_claim_among(ps_claim_report *report, ps_certificate *certificate, size_t index, const ps_check_limits *limits);

#endif
