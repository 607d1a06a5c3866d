/* judge.h -- what l' and l'' say about one part of the line (isolate.h). */
#ifndef PRODSTAB_PROVE_JUDGE_H
#define PRODSTAB_PROVE_JUDGE_H

#include <stdio.h> /* before mpfr.h */

#include <mpfi.h>

#include "prodstab/program.h"
#include "prove/isolate.h"

enum { PS_JUDGE_WRITTEN };
typedef struct ps_judge {
    ps_program program; /* l as written, its output PS_JUDGE_WRITTEN, and l1 .. l4 */
    ps_evaluator box, point, tail;
    long precision;
    uint64_t operations;            /* done, see PS_ISOLATE_OPERATIONS */
    uint64_t cost[5];               /* of each output, after those before it */
    mpfi_t z, shift, first, second; /* scratch */
    void *half_line;
    unsigned hopeless; /* points at which no precision showed the sign of l' */
} ps_judge;

/* False if the derivatives are too large to be built. Clear it if it is true. */
bool ps_judge_init(ps_judge *judge, ps_loss *loss);
void ps_judge_clear(ps_judge *judge);

/* Decides the part's kind; if it cannot, the kind says what is in the way: KINK, EDGE or FLAT. Of a MINIMUM, well becomes the
 * bracket, which may reach a little beyond the part. */
void ps_judge_part(ps_judge *judge, ps_part *part, ps_well *well);

/* The sign of l' at a number, as bits; 0 where l' is not defined. */
int ps_judge_sign(ps_judge *judge, const mpq_t z);

/* judge_domain.c: whether the loss as written has no value anywhere in the box that was evaluated. */
bool ps_judge_sees_no_value(const ps_judge *judge);

/* The bits before the point of the greatest number, at most, in [lo, hi], less those of its width. */
long ps_part_depth(const mpq_t lo, const mpq_t hi);

/* e with |x| < 2^e, nearly the least. Of 0: a very negative one. */
long ps_exponent(const mpq_t x);

#endif
