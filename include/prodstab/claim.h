/* claim.h -- claims: theorems with witnesses.
 *
 * A claim is the name of a theorem of the theory page and a witness: a few exact numbers. The theorem holds when a short
 * list of obligations does; an obligation is an inequality between formulas on a box. Obligations are data, written once
 * as text in the language of losses (parse.h), one file per theorem in src/claim: prover, checker, format page and Coq
 * export read the same table. In that text
 *   l, l1 .. l6        are the loss and its derivatives, functions of one argument
 *   l1_cz, l1_ccz, l1_cccz (c, z)   are the divided differences l1[c, z], l1[c, c, z], l1[c, c, c, z] of l1: its
 *                      difference quotient and the next two, smooth functions also at z = c (check/divided.h)
 *   dl1 .. dl4         are the derivatives of l1 .. l4 by a parameter, in kinds that name one (ps_claim_kind, parameter)
 *   lo, hi             is the bracket of the claim `minimum` of the same certificate
 *   the field names    stand for the witness, the definitions for what they say
 * Parameters of the loss that are intervals range over them in every obligation. */
#ifndef PRODSTAB_CLAIM_H
#define PRODSTAB_CLAIM_H

#include <gmp.h>
#include <stdbool.h>
#include <stddef.h>

#include "prodstab/buffer.h"

#ifdef __cplusplus
extern "C" {
#endif

enum { PS_CLAIM_FIELDS = 20, PS_CLAIM_RANGES = 5, PS_CLAIM_OBLIGATIONS = 40, PS_CLAIM_DEFINITIONS = 48,
       PS_CLAIM_FORMALS = 4, PS_CLAIM_ROW_FIELDS = 7, PS_CLAIM_ROWS = 4096, PS_CLAIM_ORBIT = 3, PS_CLAIM_SEGMENT = 6, PS_CLAIM_PARTS = 4, PS_CLAIM_STEPS = 1000000 };

/* `variable` in [lo, hi]; ends are formulas without variables, or "-inf", "inf". */
typedef struct ps_claim_range {
    const char *variable, *lo, *hi;
} ps_claim_range;

/* left RELATION right, one of < <= > >= , for all values of the variables in their ranges; or RELATION is "=": the two
 * sides are the same after simplification; or "smooth": left is built of operators that are smooth there (program.h). */
typedef struct ps_claim_obligation {
    const char *name;
    ps_claim_range ranges[PS_CLAIM_RANGES]; /* ends at the first without a variable */
    const char *left, *relation, *right;
    enum { PS_ONCE, PS_EACH_ROW, PS_EACH_PAIR } repeat; /* of rows; a pair is a row and the next one */
} ps_claim_obligation;

/* name(formals) = body; no formals: a constant, or a formula in the kind's variables. */
typedef struct ps_claim_definition {
    const char *name, *formals[PS_CLAIM_FORMALS], *body;
} ps_claim_definition;

/* One variable of an orbit: it is `start` at first, and after the last step it is in [lo, hi]; all three are formulas without
 * variables. A step makes it `next`, a formula in all of the orbit's variables, for all of them at once. On the way the loss
 * is smooth, and so is every `next`. */
typedef struct ps_claim_orbit {
    const char *variable, *start, *next, *lo, *hi;
} ps_claim_orbit;

struct ps_claim;

typedef struct ps_claim_kind {
    const char *name;
    const char *section;  /* of the theory page */
    const char *theorem;  /* its Coq name, "File.theorem" in proofs/theories */
    /* The verdicts after which it is looked for where no claims are named. */
    enum { PS_AFTER_NONE = 0, PS_AFTER_STABLE = 1, PS_AFTER_UNSTABLE = 2, PS_AFTER_DEGENERATE = 4 } after;
    /* Where no claims are named it is not looked for if a claim of this kind was found, which says more; NULL: it is anyway. */
    const char *weaker_than;
    bool briefly; /* such a search ends sooner than others, and is not made where parameters are intervals */
    /* Other kinds whose claims, with those that they build on, this one puts together in one sentence: who names it has them
     * looked for too. */
    const char *assembled_from[PS_CLAIM_PARTS];
    const char *comes_with;   /* the kind with which it is looked for where that is named, though it does not tell of it */
    int derivatives;          /* the highest derivative of the loss that its formulas name; 0: not said */
    bool divided_differences; /* whether they name those of l1 */
    /* Of a kind about a whole family: what its formulas and ranges call the first parameter of the loss that is an interval, whose
     * ends are cell_lo and cell_hi. NULL for the others. */
    const char *parameter;
    const char *fields[PS_CLAIM_FIELDS];
    /* A kind may have rows: a list of records of numbers, at least one. In obligations, first_NAME and last_NAME are the
     * number of that name in the first and last row; in those that are repeated, NAME is that of the row and, for pairs,
     * next_NAME that of the next row. */
    const char *row_fields[PS_CLAIM_ROW_FIELDS];
    const char *builds_on; /* the kind of claim whose fields this one uses too, or NULL */
    const char *variables[PS_CLAIM_RANGES]; /* that definitions may use without having them as arguments */
    ps_claim_definition definitions[PS_CLAIM_DEFINITIONS];
    ps_claim_obligation obligations[PS_CLAIM_OBLIGATIONS];
    /* A kind may follow an orbit for so many steps as this field says, a whole number from 0 to PS_CLAIM_STEPS; NULL if not. */
    const char *steps;
    ps_claim_orbit orbit[PS_CLAIM_ORBIT]; /* ends at the first without a variable */
    const char *summary;    /* a few words for a table; {field} stands for the witness's number */
    const char *conclusion; /* the theorem in a sentence, likewise */
    /* What claims[index], of this kind, needs of the claims before it in its certificate, decided with exact numbers; if
     * it is not so, false with the reason. NULL for a kind that stands alone. */
    bool (*rests_on)(const struct ps_claim *claims, size_t index, ps_buffer *reason);
    /* Of a kind that may be a segment of a branch (src/claim/branch.h): formulas in its fields, and in lo and hi. Empty for the
     * others. */
    const char *segment[PS_CLAIM_SEGMENT];
} ps_claim_kind;

/* All kinds, in the order of the theory page; NULL for an unknown name. */
size_t ps_claim_kind_count(void);
const ps_claim_kind *ps_claim_kind_at(size_t index);
const ps_claim_kind *ps_claim_kind_find(const char *name);
size_t ps_claim_field_count(const ps_claim_kind *kind);

typedef enum ps_claim_role {
    PS_CLAIM_MINIMUM, /* the first claim of each certificate, and no other */
    PS_CLAIM_VERDICT, /* what the sign of alpha is there */
    PS_CLAIM_FURTHER, /* looked for by a search of its own */
    PS_CLAIM_BESIDE   /* found on the way to something else */
} ps_claim_role;
ps_claim_role ps_claim_kind_role(const ps_claim_kind *kind);

/* Whether a kind is another one, or one that it builds on; whether it is among those that another one puts together. */
bool ps_claim_kind_is_under(const ps_claim_kind *kind, const ps_claim_kind *other);
bool ps_claim_kind_is_part(const ps_claim_kind *kind, const ps_claim_kind *of);

typedef struct ps_claim {
    const ps_claim_kind *kind;
    const struct ps_claim *base; /* not owned: the claim that this one builds on, if its kind asks for one */
    mpq_t *values; /* in the order of kind->fields */
    struct ps_claim_row {
        mpq_t values[PS_CLAIM_ROW_FIELDS]; /* in the order of kind->row_fields */
    } *rows;
    size_t row_count, row_capacity;
} ps_claim;

void ps_claim_init(ps_claim *claim, const ps_claim_kind *kind); /* all values 0 */
void ps_claim_clear(ps_claim *claim);

size_t ps_claim_row_field_count(const ps_claim_kind *kind); /* 0: a kind without rows */
mpq_t *ps_claim_append_row(ps_claim *claim);                /* all numbers 0; good until the next call */

/* The value of a field by its name, in the claim or in what it builds on; NULL if there is none of that name. */
mpq_ptr ps_claim_value(ps_claim *claim, const char *field);

/* Appends the obligation as text: "for z in [lo, hi]: l2(z) > 0". */
void ps_claim_print_obligation(ps_buffer *buffer, const ps_claim_obligation *obligation);

/* Appends the orbit of a kind that has one: "z = START, ..; so many times at once z := NEXT, ..; then z in [LO, HI], ..". */
void ps_claim_print_orbit(ps_buffer *buffer, const ps_claim_kind *kind);

/* What {name} stands for in a summary or conclusion; NULL if it stands for nothing. */
mpq_srcptr ps_claim_named_value(const ps_claim *minimum, const ps_claim *claim, const char *name);

/* Appends text, with print(buffer, name, context) in place of each {name}; {rates} is which eta a sharpness law is about,
 * {rows} how many rows the claim has. */
typedef void ps_claim_field_printer(ps_buffer *buffer, const char *name, const void *context);
void ps_claim_print_template(ps_buffer *buffer, const char *text, ps_claim_field_printer *print, const void *context);

#ifdef __cplusplus
}
#endif

#endif
