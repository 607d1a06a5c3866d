/* theorem.h -- theorems of the literature as data: what a paper says, the claims that it is checked by, the constants that are
 * compared. A description is a text (docs/theorems.md); the papers that prodstab knows are written in the same way. */
#ifndef PRODSTAB_THEOREM_H
#define PRODSTAB_THEOREM_H

#include <stddef.h>

#include "prodstab/status.h"

#ifdef __cplusplus
extern "C" {
#endif

/* What a line may begin with, in the order of theorem_keys.def. */
typedef enum ps_theorem_key {
#define PS_THEOREM_KEY(IDENTIFIER, scope, use, name, meaning) PS_THEOREM_##IDENTIFIER,
#include "prodstab/theorem_keys.def"
#undef PS_THEOREM_KEY
    PS_THEOREM_KEYS
} ps_theorem_key;

const char *ps_theorem_key_name(ps_theorem_key key);
const char *ps_theorem_key_meaning(ps_theorem_key key);

enum { PS_THEOREM_CONSTANTS = 6, PS_THEOREM_BYTES = 1 << 20 };

/* Texts are NULL where there is no such line. A key that may be repeated has its texts with line breaks between them. What is
 * said of the paper stands in each of its theorems. */
typedef struct ps_theorem {
    char *texts[PS_THEOREM_KEYS];
    struct {
        char *texts[PS_THEOREM_KEYS]; /* of the keys of a constant */
    } constants[PS_THEOREM_CONSTANTS];
    size_t constant_count;
    int line; /* where it begins */
} ps_theorem;

typedef struct ps_theorems {
    ps_theorem *items;
    size_t count, capacity;
} ps_theorems;

/* Appends the theorems of a description that is called name; PS_INPUT with the line if it is wrong. The list is {0} before; clear
 * it in any case. */
ps_status ps_theorems_parse(ps_theorems *theorems, const char *name, const char *text, size_t length, ps_error *error);
ps_status ps_theorems_read(ps_theorems *theorems, const char *path, ps_error *error);
void ps_theorems_clear(ps_theorems *theorems);

/* Appends the theorems of one of the papers that prodstab knows; of all for NULL. PS_INPUT for a name that is none. */
ps_status ps_theorems_of_paper(ps_theorems *theorems, const char *paper, ps_error *error);

#ifdef __cplusplus
}
#endif

#endif
