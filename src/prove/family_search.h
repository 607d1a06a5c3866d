/* family_search.h -- the parts of ps_certify where parameters are intervals. */
#ifndef PRODSTAB_PROVE_FAMILY_SEARCH_H
#define PRODSTAB_PROVE_FAMILY_SEARCH_H

#include "prove/cells.h"
#include "prove/family.h"

typedef struct ps_family {
    const ps_certify_options *given;
    ps_certify_options cheap;  /* the same with fewer boxes */
    ps_certify_result *result; /* what was found for the whole box */
    ps_status status;          /* of the whole box */
    ps_error *error;
    ps_certify_options branch; /* the same, for the minimum of the whole box where that was proved */
    ps_buffer bracket[2];
    ps_cells base;             /* cells that have a verdict, if the whole box has none */
    const char *claims[PS_CERTIFY_OUTCOMES]; /* that are tried for in cells, none of them named */
    size_t claim_count;
} ps_family;

const ps_loss *ps_family_loss(const ps_family *family);

/* The minimum for the whole box, if it was proved. */
const ps_claim *ps_family_minimum(const ps_family *family);

/* What became of a kind of claim, or NULL; whether it was found. */
ps_certify_outcome *ps_family_outcome(ps_certify_result *result, const char *kind);
bool ps_family_has(ps_certify_result *result, const char *kind);

ps_status ps_family_interrupted(ps_family *family);

/* For claims that were named, as far as a certificate can hold the cells; for others, within seconds. */
extern const ps_cells_limits ps_family_limits_for_named, ps_family_limits_for_others;

/* Appends what it would take to go on for a claim that the last of the cells lacks, which is the smallest that is tried: how small cells
 * would have to be there, or that smaller ones lack it too. */
void ps_family_add_cost(ps_family *family, ps_buffer *message, const ps_cells *cells, const char *kind);

/* Cells that have what can be had within the limits of claims that nobody named. */
ps_status ps_family_find_others(ps_family *family);

#endif
