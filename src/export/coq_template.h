/* coq_template.h -- what a claim is in Coq: its statement and its tactic, with the numbers of a certificate filled in. */
#ifndef PRODSTAB_EXPORT_COQ_TEMPLATE_H
#define PRODSTAB_EXPORT_COQ_TEMPLATE_H

#include "prodstab/certificate.h"

/* A line of coq.def. */
typedef struct ps_coq_claim {
    const char *kind, *statement, *tactic;
} ps_coq_claim;

/* NULL if there is none. */
const ps_coq_claim *ps_coq_claim_find(const ps_claim_kind *kind);
const ps_coq_claim *ps_coq_lemma_find(const ps_claim_kind *kind);

/* What a template is filled with: the fields of the claim, which is one of the certificate's, and the bits of the proof. */
typedef struct ps_coq_filling {
    const ps_certificate *certificate;
    const ps_claim *claim;
    long precision, orbit_precision, model_precision;
} ps_coq_filling;

/* A statement or a tactic, whose words are explained in coq.def. */
void ps_coq_template(ps_buffer *buffer, const ps_coq_filling *f, const char *text);

/* The names of the theorem and of the lemma of a claim: "flip_3", "obligations_3". */
void ps_coq_claim_name(ps_buffer *buffer, const ps_certificate *certificate, size_t index);
void ps_coq_lemma_name(ps_buffer *buffer, const ps_certificate *certificate, size_t index);
/* The parameters that are intervals, each between the two texts. */
void ps_coq_parameters(ps_buffer *buffer, const ps_loss *loss, const char *before, const char *behind);
/* "loss", or "(loss p q)" */
void ps_coq_loss_name(ps_buffer *buffer, const ps_loss *loss);

#endif
