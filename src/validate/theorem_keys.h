/* theorem_keys.h -- where a key may stand, and how often. */
#ifndef PRODSTAB_VALIDATE_THEOREM_KEYS_H
#define PRODSTAB_VALIDATE_THEOREM_KEYS_H

#include "prodstab/theorem.h"

enum { PS_SCOPE_PAPER, PS_SCOPE_THEOREM, PS_SCOPE_CONSTANT };
enum { PS_USE_ONCE, PS_USE_NEEDED, PS_USE_REPEATED };

typedef struct ps_theorem_key_entry {
    const char *name, *meaning;
    int scope, use;
} ps_theorem_key_entry;

extern const ps_theorem_key_entry ps_theorem_key_entries[PS_THEOREM_KEYS];

/* Whether what a theorem says is in order (theorem_check.c); PS_INPUT if not. */
ps_status ps_theorem_check(const ps_theorem *theorem, const char *name, ps_error *error);

/* The papers, as they are written in src/validate/theorems: ends at a NULL name. */
typedef struct ps_theorem_text {
    const char *paper, *text;
} ps_theorem_text;
extern const ps_theorem_text ps_theorem_texts[];

#endif
