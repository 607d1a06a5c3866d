/* sentence.h -- the sentences of the checker (ps_certificate_print_conclusion) with their formulas typeset, in HTML and in LaTeX. */
#ifndef PRODSTAB_TYPESET_SENTENCE_H
#define PRODSTAB_TYPESET_SENTENCE_H

#include "prodstab/buffer.h"

typedef enum typeset_notation { TYPESET_HTML, TYPESET_LATEX } typeset_notation;

/* Appends the sentence. What is no formula is escaped; nothing of what the sentence says is left out. */
void typeset_sentence(ps_buffer *out, const char *sentence, typeset_notation notation);

/* Appends any text, escaped. */
void typeset_text(ps_buffer *out, const char *text, size_t length, typeset_notation notation);

#endif
