#include "export/coq_answer.h"

#include <stdlib.h>
#include <string.h>

const char ps_coq_question[] = "\nPrint Assumptions certificate.\n";

const char *const ps_coq_axioms[] = {
    "ClassicalDedekindReals.sig_forall_dec",
    "ClassicalDedekindReals.sig_not_dec",
    "Classical_Prop.classic",
    "FunctionalExtensionality.functional_extensionality_dep",
    NULL,
};

static bool is_allowed(const char *name, size_t length)
{
    for (size_t i = 0; ps_coq_axioms[i] != NULL; i++)
        if (strlen(ps_coq_axioms[i]) == length && memcmp(ps_coq_axioms[i], name, length) == 0)
            return true;
    return false;
}

/* The line is what was found, or NULL. */
static bool refuse(ps_buffer *reason, const char *what, const char *line)
{
    ps_buffer_puts(reason, what);
    if (line != NULL)
        ps_buffer_printf(reason, ": %.*s", (int)strcspn(line, "\n"), line);
    return false;
}

/* The line before the one that begins at `line`; NULL before the first. */
static const char *line_before(const char *text, const char *line)
{
    if (line == text)
        return NULL;
    for (line--; line > text && line[-1] != '\n';)
        line--;
    return line;
}

/* Whether it is coqc's line for the sentence of the source between these places. */
static bool is_sentence(const char *line, size_t begin, size_t end)
{
    static const char chars[] = "Chars ", to[] = " - ";
    char *rest;
    if (strncmp(line, chars, strlen(chars)) != 0)
        return false;
    bool same = strtoul(line + strlen(chars), &rest, 10) == begin && strncmp(rest, to, strlen(to)) == 0;
    return same && strtoul(rest + strlen(to), &rest, 10) == end && strncmp(rest, " [", 2) == 0;
}

/* Where the definition of that name begins that ends at `end`, the last one; `end` if there is none. */
static size_t definition_before(const char *source, size_t end, const char *name)
{
    size_t begin = end;
    for (const char *at = source; (at = strstr(at, name)) != NULL && at < source + end; at++)
        if (at > source && at[-1] == '\n')
            begin = (size_t)(at - source);
    return begin;
}

/* Whether the line goes on with the type of an axiom: "  : TYPE" below its name, or what does not fit there, "    TYPE". */
static bool is_type(const char *line, bool name_only)
{
    return strncmp(line, name_only ? "  : " : "    ", 4) == 0;
}

/* The lines between these two: "Closed under the global context", or "Axioms:", then for each "NAME : TYPE", perhaps on more
 * lines. */
static bool read_axioms(ps_buffer *axioms, ps_buffer *reason, const char *line, const char *end)
{
    static const char closed[] = "Closed under the global context\n", heading[] = "Axioms:\n";
    if ((size_t)(end - line) == strlen(closed) && strncmp(line, closed, strlen(closed)) == 0)
        return true;
    if ((size_t)(end - line) <= strlen(heading) || strncmp(line, heading, strlen(heading)) != 0)
        return refuse(reason, "coqc does not say on which axioms the proof rests", line);
    bool name_only = false;
    for (line += strlen(heading); line < end; line = strchr(line, '\n') + 1) {
        size_t length = strcspn(line, " \n");
        if (axioms->length > 0 && is_type(line, name_only)) {
            name_only = false;
            continue;
        }
        if (name_only || !is_allowed(line, length) || (line[length] == ' ' && strncmp(line + length, " : ", 3) != 0))
            return refuse(reason, "the proof rests on more than the axioms of the real numbers", line);
        ps_buffer_append(axioms, line, length);
        ps_buffer_puts(axioms, "\n");
        name_only = line[length] == '\n';
    }
    return !name_only || refuse(reason, "coqc does not say what an axiom is", NULL);
}

/* Appends the text from here to the full stop at the end of a line, on one line. */
static void append_statement(ps_buffer *lines, const char *text)
{
    while (*text != '\0' && strncmp(text, ".\n", 2) != 0) {
        bool blank = *text == ' ' || *text == '\n';
        if (!blank || (lines->length > 0 && lines->text[lines->length - 1] != ' '))
            ps_buffer_append(lines, blank ? " " : text, 1);
        text++;
    }
    ps_buffer_puts(lines, "\n");
}

/* The text behind the word with which the line begins; NULL if it begins with another one. */
static const char *behind(const char *line, const char *word)
{
    return strncmp(line, word, strlen(word)) == 0 ? line + strlen(word) : NULL;
}

void ps_coq_statements(ps_buffer *lines, const char *source)
{
    static const char *const definitions[] = {"loss ", "lo ", "hi ", "cells "};
    for (const char *line = source; line != NULL && *line != '\0';
         line = strchr(line, '\n') != NULL ? strchr(line, '\n') + 1 : NULL) {
        const char *definition = behind(line, "Definition "), *stated = behind(line, "Theorem ");
        for (size_t i = 0; definition != NULL && i < sizeof definitions / sizeof definitions[0]; i++)
            stated = behind(definition, definitions[i]) != NULL ? definition : stated;
        if (stated != NULL)
            append_statement(lines, stated);
    }
}

bool ps_coq_answer(ps_buffer *axioms, ps_buffer *reason, const ps_buffer *source, const ps_buffer *log)
{
    const size_t begin = source->length - strlen(ps_coq_question) + 1,
                 end = source->length - 1; /* of the question itself */
    size_t before = begin;
    while (before > 0 && strchr(" \n", source->text[before - 1]) != NULL)
        before--;
    size_t definition = definition_before(source->text, before, "Definition certificate ");
    const char *text = log->length > 0 ? log->text : "";
    const char *last = line_before(text, text + log->length);
    if (log->length == 0 || strlen(text) != log->length || last == NULL || text[log->length - 1] != '\n')
        return refuse(reason, "coqc's output is not complete", NULL);
    if (!is_sentence(last, begin, end))
        return refuse(reason, "coqc's output does not end with what the proof rests on", last);
    const char *line = line_before(text, last);
    while (line != NULL && strncmp(line, "Chars ", 6) != 0)
        line = line_before(text, line);
    if (line == NULL || !is_sentence(line, definition, before))
        return refuse(reason, "coqc's output does not show that the theorems were proved", NULL);
    return read_axioms(axioms, reason, strchr(line, '\n') + 1, last);
}

void ps_coq_messages(ps_buffer *messages, const char *log)
{
    for (size_t length; *log != '\0'; log += length) {
        length = strcspn(log, "\n");
        length += log[length] == '\n';
        if (strncmp(log, "Chars ", 6) != 0)
            ps_buffer_append(messages, log, length);
    }
}
