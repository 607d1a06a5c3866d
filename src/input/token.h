/* token.h -- the words and signs of a formula as it was typed, LaTeX and names of modules (np., torch.) understood. */
#ifndef PRODSTAB_INPUT_TOKEN_H
#define PRODSTAB_INPUT_TOKEN_H

#include <stdbool.h>
#include <stddef.h>

#include "input/spelling.h"

typedef enum token_type { TOKEN_END, TOKEN_NUMBER, TOKEN_NAME, TOKEN_SIGN, TOKEN_UNKNOWN } token_type;

typedef struct token {
    token_type type;
    const char *text; /* a sign as the language writes it, a name without module or backslash */
    size_t length;
    size_t begin, end;  /* the place in what was typed */
    bool latex;         /* written \name */
    const char *module; /* the module that it was taken from, or NULL */
} token;

typedef struct token_list {
    spelling spelling;
    token *items; /* the last one is TOKEN_END */
    size_t count, capacity;
    bool latex; /* there is a backslash in the text */
} token_list;

void token_list_read(token_list *list, const char *text);
void token_list_clear(token_list *list);

bool token_is(const token *t, const char *text); /* a sign or a name */

#endif
