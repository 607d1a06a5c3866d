/* export.h -- certificates as Coq files (proofs/README.md).
 *
 * A file holds, for each certificate, the loss, printed anew from its parsed form, one theorem a claim, proved by one
 * tactic of proofs/theories/Certificate.v or LawCertificate.v from the certificate's numbers, and a last theorem `certificate` that says them
 * all; with cells, that each point of the parameters' box lies in a cell whose claims hold. Nothing of a certificate's own
 * text is copied into it. It is data: `coqc` decides whether it is true. */
#ifndef PRODSTAB_EXPORT_H
#define PRODSTAB_EXPORT_H

#include "prodstab/certificate.h"
#include "prodstab/check.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Appends what a Coq file begins with. */
void ps_export_coq_begin(ps_buffer *buffer);

/* Appends one certificate, given as the bytes of its file, as a module of that name if name is not NULL (letters, digits and _ only; other characters
 * become _), so that several fit into one file. The checker verifies it first (ps_check_certificate, whose status is returned
 * if it is not PS_OK), and its precision becomes that of the proof. PS_INPUT with the reason when Coq cannot follow the formula (erf), or when the buffer has a module of that name
 * already. */
ps_status ps_export_coq(ps_buffer *buffer, const char *name, const char *text, size_t length, const ps_check_limits *limits,
                        ps_error *error);

#ifdef __cplusplus
}
#endif

#endif
