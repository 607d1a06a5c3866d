/* export.h -- certificates as Coq files (proofs/README.md), and formulas and sentences as readers want them.
 *
 * A Coq file holds, for each certificate, the loss, printed anew from its parsed form; the certificate's text, as a string of Coq, and
 * that the checker in Coq accepts it, by computation; one theorem a claim, which follows from that; with cells, that they cover
 * the parameters' box; and a last definition, `certificate`, of all these. It is data: `coqc` decides whether it is true. */
#ifndef PRODSTAB_EXPORT_H
#define PRODSTAB_EXPORT_H

#include "prodstab/certificate.h"
#include "prodstab/check.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Appends what a Coq file begins with. */
void ps_export_coq_begin(ps_buffer *buffer);

/* Appends one certificate, given as the bytes of its file, as a module of that name if name is not NULL (letters, digits and _
 * only; other characters become _), so that several fit into one file. The checker verifies it first (ps_check_certificate, whose
 * status is returned if it is not PS_OK). PS_BUDGET for a formula that is too long, PS_INPUT when the buffer has a module of that
 * name already. */
ps_status ps_export_coq(ps_buffer *buffer, const char *name, const char *text, size_t length, const ps_check_limits *limits,
                        ps_error *error);

/* Appends the loss's formula as it was written, its parameters by name, in LaTeX (for mathematics mode; cases and \text are
 * amsmath's) or in MathML (what <math> holds; in ASCII, and in HTML as well as in XML). PS_BUDGET when that is longer than
 * PS_GRAPH_TEXT. */
ps_status ps_export_latex(ps_buffer *buffer, const ps_loss *loss, ps_error *error);
ps_status ps_export_mathml(ps_buffer *buffer, const ps_loss *loss, ps_error *error);

/* The same of a parameter's name (ps_parse_is_name): alpha_0 is a Greek letter with a subscript. */
void ps_export_latex_name(ps_buffer *buffer, const char *name);
void ps_export_mathml_name(ps_buffer *buffer, const char *name);

/* What a text is for: HTML, in which formulas are <span class="math">, or LaTeX, with amssymb. */
typedef enum ps_text_form { PS_TEXT_HTML, PS_TEXT_LATEX } ps_text_form;

/* Appends a sentence of the checker (ps_certificate_print_conclusion) with its formulas typeset. What is no formula is escaped;
 * nothing that the sentence says is left out. */
void ps_export_sentence(ps_buffer *buffer, const char *sentence, ps_text_form form);

/* Appends any text, escaped. */
void ps_export_text(ps_buffer *buffer, const char *text, size_t length, ps_text_form form);

#ifdef __cplusplus
}
#endif

#endif
