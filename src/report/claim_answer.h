/* claim_answer.h -- what a check says of one claim, as JSON. */
#ifndef PRODSTAB_REPORT_CLAIM_ANSWER_H
#define PRODSTAB_REPORT_CLAIM_ANSWER_H

#include <jansson.h>
#include <stdbool.h>

#include "prodstab/check.h"

/* claims[index], that was looked at, with its obligations; its conclusion only if it was accepted and the cells cover the
 * parameters. */
json_t *claim_answer(const ps_certificate *certificate, size_t index, const ps_claim_report *report, bool covered);

/* One that was not looked at, as the minimum was not accepted. */
json_t *claim_answer_not_checked(const ps_certificate *certificate, size_t index);

/* Whether the cells cover the parameters, by what ps_check_visitor's `begin` is told; null if there are no cells. */
json_t *cover_answer(const ps_certificate *certificate, const char *gap);

#endif
