/* program.h -- evaluating expressions on sets of reals.
 *
 * A program is a straight line of instructions for a few output nodes; every shared subexpression is computed once. A
 * ps_arithmetic says how one kind of number is stored and computed with: MPFR intervals in the checker, Arb balls,
 * doubles and Taylor series in the prover. All run the same programs.
 *
 * Evaluation returns, besides the value, how regular the expression is on the whole box that the inputs stand for:
 *   PS_SMOOTH     every operator is strictly inside the domain where it is infinitely differentiable
 *   PS_KINKED     every operator is strictly inside its domain, but some may be at a kink (abs at 0, min(x, x), a select
 *                 whose condition may be 0): near the box there is a value too, and it is near those that are enclosed
 *   PS_DEFINED    every operator is defined, but some may be at an end of its domain (sqrt at 0): beside the box there
 *                 need not be a value
 *   PS_UNDEFINED  some operator may be undefined; the value means nothing
 * so a domain error is never mistaken for a wide enclosure, nor a NaN for a number. A select is smooth where its condition
 * has one sign and is kinked or better, so that it keeps the sign nearby, and the branch taken is smooth. */
#ifndef PRODSTAB_PROGRAM_H
#define PRODSTAB_PROGRAM_H

#include "prodstab/graph.h"

#ifdef __cplusplus
extern "C" {
#endif

typedef enum ps_regularity { PS_UNDEFINED, PS_DEFINED, PS_KINKED, PS_SMOOTH } ps_regularity;

typedef struct ps_instruction {
    ps_operator op;
    uint32_t argument[3]; /* registers; a variable's input number in argument[0] */
    uint64_t depends;     /* bit i: the value depends on input i */
    unsigned char arity;  /* arguments in use */
    bool idle;            /* nobody needs its value, only whether it is defined: it is not computed */
    mpq_srcptr value;     /* of a constant, or the exponent of a power if that is constant; owned by the graph */
} ps_instruction;

/* Signs that a number may have, as bits; 0 for something that is no number. */
enum { PS_NEGATIVE = 1, PS_ZERO = 2, PS_POSITIVE = 4 };

/* One kind of number. Arguments never alias outputs. Precision is in bits. `size` bytes hold one number. */
typedef struct ps_arithmetic {
    size_t size;
    void (*init)(void *x, long precision);
    void (*clear)(void *x);
    /* *out contains op(x, y) for every point of the arguments; how regular op is there. Not called for SELECT. */
    ps_regularity (*apply)(void *out, const ps_instruction *instruction, const void *x, const void *y, long precision);
    void (*set)(void *out, const void *x);
    void (*hull)(void *out, const void *x, const void *y, long precision);
    int (*sign)(const void *x);
    /* What x and y have in common, if they have anything: false if not. Whether every point of y is one of x. At least what the
     * greatest value is. Only for intervals (else NULL). */
    bool (*meet)(void *out, const void *x, const void *y);
    bool (*holds)(const void *x, const void *y);
    double (*greatest)(const void *x);
    /* Approximate distance of the middle from 0, for choosing where to bisect; never for proving. */
    double (*magnitude)(const void *x);
    /* Decimal text of the two ends, rounded outwards to the given number of digits. */
    void (*print)(ps_buffer *buffer, const void *x, int digits);
} ps_arithmetic;

/* Evaluates the divided difference l1[c n times, z m times]; c, z and *out are numbers of the evaluator's arithmetic. */
typedef ps_regularity ps_divided_function(void *context, void *out, int n, int m, const void *c, const void *z);

typedef struct ps_program {
    ps_instruction *code; /* instruction i writes register i */
    size_t length;
    uint32_t *output;     /* register of each output */
    size_t *needed;       /* instructions [0, needed[i]) suffice for outputs 0 .. i */
    size_t output_count, input_count;
} ps_program;

enum { PS_PROGRAM_INPUTS = 16 };

/* Compiles outputs of a graph whose only variables are the inputs; the graph must outlive the program. */
void ps_program_init(ps_program *program, const ps_graph *graph, const ps_node *outputs, size_t output_count,
                     const ps_node *inputs, size_t input_count);
void ps_program_clear(ps_program *program);

/* Only how regular this output is will be asked of evaluators that are made afterwards, not its value. */
void ps_program_ignore_value(ps_program *program, size_t output);

/* The state of one evaluation: registers at a precision. Values of instructions that depend on no input that changed
 * since the last run are kept. */
typedef struct ps_evaluator {
    const ps_program *program;
    const ps_arithmetic *arithmetic;
    char *registers, *inputs;
    unsigned char *regularity;
    uint64_t *pending; /* for each output, what has changed since its own instructions were last run: inputs, or bit 63 at first */
    long precision;
    ps_divided_function *divided; /* may be set after init; without it DIVIDED is undefined */
    void *divided_context;
} ps_evaluator;

void ps_evaluator_init(ps_evaluator *evaluator, const ps_program *program, const ps_arithmetic *arithmetic,
                       long precision);
void ps_evaluator_clear(ps_evaluator *evaluator);

/* Sets input i, by copying. */
void ps_evaluator_set(ps_evaluator *evaluator, size_t input, const void *value);
const void *ps_evaluator_input(const ps_evaluator *evaluator, size_t input);

/* Brings outputs 0 .. last up to date; the regularity of output `last`. */
ps_regularity ps_evaluator_run(ps_evaluator *evaluator, size_t last);
const void *ps_evaluator_output(const ps_evaluator *evaluator, size_t output);
ps_regularity ps_evaluator_regularity(const ps_evaluator *evaluator, size_t output);

#ifdef __cplusplus
}
#endif

#endif
