#include "cli/coq_progress.h"

#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char sentence[] = "Chars ";

/* Where the line after this one begins; NULL behind the last one. */
static const char *next_line(const char *line)
{
    const char *end = strchr(line, '\n');
    return end != NULL && end[1] != '\0' ? end + 1 : NULL;
}

/* Where the last sentence begins that coqc has come to the end of: at 328 after "Chars 328 - 332 [Qed.] 0.026 secs". It prints the
 * line for a sentence that fails as well, so what is before this one is accepted, and this one need not be. */
static size_t accepted_until(const char *log)
{
    size_t begin = 0;
    for (const char *line = *log != '\0' ? log : NULL; line != NULL; line = next_line(line))
        if (strncmp(line, sentence, strlen(sentence)) == 0)
            begin = strtoul(line + strlen(sentence), NULL, 10);
    return begin;
}

/* Appends the word that stands there. */
static void append_word(ps_buffer *buffer, const char *text)
{
    ps_buffer_append(buffer, text, strcspn(text, " :\n"));
}

static void see_theorem(coq_progress *progress, const char *name, bool claim, bool done)
{
    if (!done && progress->at.length == 0)
        append_word(&progress->at, name);
    if (claim && done) {
        ps_buffer_puts(&progress->accepted, progress->done > 0 ? ", " : "");
        append_word(&progress->accepted, name);
    }
    progress->done += claim && done;
    progress->all += claim;
}

void coq_progress_read(coq_progress *progress, const char *source, const char *log)
{
    static const char theorem[] = "Theorem ", lemma[] = "Lemma ", last[] = "certificate ";
    size_t end = accepted_until(log);
    coq_progress_clear(progress);
    for (const char *line = *source != '\0' ? source : NULL; line != NULL; line = next_line(line)) {
        bool is_theorem = strncmp(line, theorem, strlen(theorem)) == 0, is_lemma = strncmp(line, lemma, strlen(lemma)) == 0;
        const char *qed = is_theorem || is_lemma ? strstr(line, "Qed.") : NULL;
        if (qed == NULL)
            continue;
        const char *name = line + (is_theorem ? strlen(theorem) : strlen(lemma));
        bool claim = is_theorem && strncmp(name, last, strlen(last)) != 0;
        see_theorem(progress, name, claim, (size_t)(qed - source) < end);
    }
}

void coq_progress_clear(coq_progress *progress)
{
    ps_buffer_clear(&progress->accepted);
    ps_buffer_clear(&progress->at);
    *progress = (coq_progress){0};
}

void coq_progress_tail(ps_buffer *log, const char *path)
{
    char block[1 << 14];
    FILE *file = fopen(path, "rb");
    if (file == NULL)
        return;
    if (fseek(file, -(long)sizeof block, SEEK_END) != 0)
        rewind(file);
    ps_buffer_append(log, block, fread(block, 1, sizeof block, file));
    fclose(file);
}

void coq_progress_messages(ps_buffer *messages, const char *log)
{
    for (const char *line = *log != '\0' ? log : NULL, *next; line != NULL; line = next) {
        next = next_line(line);
        if (strncmp(line, sentence, strlen(sentence)) != 0)
            ps_buffer_append(messages, line, next != NULL ? (size_t)(next - line) : strlen(line));
    }
}
