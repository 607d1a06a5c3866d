/* coq_answer.h -- whether coqc has proved an exported file, from all that `coqc -time` printed: the messages of the sentences of
 * the file, each followed by a line "Chars BEGIN - END [SENTENCE] SECONDS secs". */
#ifndef PRODSTAB_EXPORT_COQ_ANSWER_H
#define PRODSTAB_EXPORT_COQ_ANSWER_H

#include <stdbool.h>
#include <stddef.h>

#include "prodstab/buffer.h"

/* What an exported file has to end with, for coqc to say what its last theorem rests on. */
extern const char ps_coq_question[];

/* Whether the log, of a coqc that ended with exit code 0, ends with the answer to the question with which the source ends,
 * complete and with nothing behind it, and names no axioms but those of the real numbers in Coq. Then their names are
 * appended to *axioms, each with a newline; otherwise *reason says why it does not. */
bool ps_coq_answer(ps_buffer *axioms, ps_buffer *reason, const ps_buffer *source, const ps_buffer *log);

/* Appends what an exported file states, a line each: the loss, "loss (z : R) : R := ..", the bracket, "lo : R := ..", and the
 * theorems, "flip_3 : .."; with cells their list, "cells (p : R) : list cell_at := [ ..", and "every_cell : ..". */
void ps_coq_statements(ps_buffer *lines, const char *source);

/* Appends what coqc printed of its own, without the lines about sentences. */
void ps_coq_messages(ps_buffer *messages, const char *log);

/* The axioms that are allowed, sorted; NULL behind the last one. */
extern const char *const ps_coq_axioms[];

#endif
