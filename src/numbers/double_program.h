/* double_program.h -- a program that is run over and over in doubles, for scouting. Untrusted.
 *
 * Of a sum of a thousand terms each operator is applied to all terms, one after the other, before the next operator's turn comes: what
 * is computed is the same, but what is to be done is asked once for all terms. */
#ifndef PRODSTAB_NUMBERS_DOUBLE_PROGRAM_H
#define PRODSTAB_NUMBERS_DOUBLE_PROGRAM_H

#include "prodstab/program.h"

/* Registers first .. end - 1 are computed by the same operator. */
typedef struct ps_double_run {
    ps_operator op;
    size_t first, end;
} ps_double_run;

typedef struct ps_double_program {
    const ps_instruction **code; /* of each register; what depends on no input comes first */
    uint32_t *argument[3];       /* registers */
    double *registers;           /* a NaN stands for what is undefined */
    ps_double_run *runs;
    size_t *needed, *output;     /* runs 0 .. needed[i] - 1 suffice for outputs 0 .. i; their registers */
    size_t length, run_count, run_capacity, input_count;
} ps_double_program;

/* What was compiled must outlive it. */
void ps_double_program_init(ps_double_program *program, const ps_program *compiled);
void ps_double_program_clear(ps_double_program *program);

/* Computes outputs first .. last, after all before them were computed with the same inputs. */
void ps_double_program_run(ps_double_program *program, size_t first, size_t last, const double *inputs);

static inline double ps_double_program_output(const ps_double_program *program, size_t output)
{
    return program->registers[program->output[output]];
}

/* The value of an operator with at most two arguments; infinite or NaN where it is undefined. (double.c) */
double ps_double_value(const ps_instruction *instruction, double x, double y);

#endif
