/* coq_template.h -- what a claim is in Coq, with the numbers of a certificate filled in. */
#ifndef PRODSTAB_EXPORT_COQ_TEMPLATE_H
#define PRODSTAB_EXPORT_COQ_TEMPLATE_H

#include "prodstab/certificate.h"

/* The statement of a kind of claim as coq.def has it; NULL if it has none. */
const char *ps_coq_claim(const ps_claim_kind *kind);

/* How the ends of the bracket are written: as lo and hi, or as a cell has them. */
typedef enum ps_coq_bracket { PS_COQ_BRACKET_BY_NAME, PS_COQ_BRACKET_IN_NUMBERS } ps_coq_bracket;

/* "flip (loss p) lo hi (1/3) ..": what a claim says; the certificate, or cell, is that of the claim. */
void ps_coq_statement(ps_buffer *buffer, const ps_certificate *part, const ps_claim *claim, ps_coq_bracket bracket);

/* "loss", or "(loss p q)" */
void ps_coq_loss_name(ps_buffer *buffer, const ps_loss *loss);

/* The losses for all values of the first parameter that is an interval: "(fun p => loss p q)", or "(fun _ => loss)". */
void ps_coq_family(ps_buffer *buffer, const ps_loss *loss);

#endif
