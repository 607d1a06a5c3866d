/* words.h -- functions and constants that are not in the language of certificates, and what they are there. */
#ifndef PRODSTAB_INPUT_WORDS_H
#define PRODSTAB_INPUT_WORDS_H

#include <stdbool.h>
#include <stddef.h>

typedef struct word {
    const char *name;
    size_t arity;        /* WORD_ANY: as many as the function that it renames takes */
    const char *meaning; /* with the arguments a, b, c; for WORD_ANY the other name */
} word;

enum { WORD_ANY = 0, WORD_ARGUMENTS = 3 };

/* The word with so many arguments; if there is none, one with another number of them; NULL if there is no such name. A name in
 * capitals will do. */
const word *words_find(const char *name, size_t length, size_t arity);

/* A function of the language itself, spelt as there: its name, or NULL. Capitals will do here too. */
const char *words_native(const char *name, size_t length);

/* A constant of the language under this name or another, as the language calls it, or NULL. */
const char *words_constant(const char *name, size_t length);

/* Whether f^2(x) is the square of f(x) in every textbook. */
bool words_take_powers(const char *name, size_t length);

/* The names of all of them, for suggestions; how many. */
size_t words_names(const char **names, size_t most);

#endif
