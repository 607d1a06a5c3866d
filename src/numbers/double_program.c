#include "numbers/double_program.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "prodstab/status.h"

/* How often what is left is looked through for instructions whose turn has come; the rest follows in its own order. */
enum { ROUNDS = 300 };

/* What is compiled while it lasts. */
typedef struct compiling {
    ps_double_program *program;
    const ps_program *from;
    uint32_t *place; /* the register of each of its instructions; UINT32_MAX: not yet */
} compiling;

static bool is_ready(const compiling *c, const ps_instruction *in)
{
    bool ready = true;
    for (int k = 0; in->op != PS_OP_VARIABLE && k < ps_operator_arity(in->op); k++)
        ready = ready && c->place[in->argument[k]] != UINT32_MAX;
    return ready;
}

/* Gives an instruction the next register, in the last run if it is of its kind. */
static void append(compiling *c, size_t i, bool new_run)
{
    ps_double_program *p = c->program;
    const ps_instruction *in = &c->from->code[i];
    size_t at = p->length++;
    p->code[at] = in;
    for (int k = 0; k < 3; k++) {
        bool is_register = in->op != PS_OP_VARIABLE && k < ps_operator_arity(in->op);
        p->argument[k][at] = is_register ? c->place[in->argument[k]] : 0;
    }
    c->place[i] = (uint32_t)at;
    if (new_run || p->runs[p->run_count - 1].op != in->op) {
        p->runs = ps_grow(p->runs, p->run_count, &p->run_capacity, sizeof *p->runs);
        p->runs[p->run_count++] = (ps_double_run){in->op, at, at};
    }
    p->runs[p->run_count - 1].end = at + 1;
}

/* Appends what instructions first .. end - 1 compute, in runs as long as can be. */
static void append_output(compiling *c, size_t first, size_t end)
{
    size_t count = 0, *left = ps_allocate((end - first + 1) * sizeof *left);
    bool new_run = true;
    for (size_t i = first; i < end; i++)
        if (c->place[i] == UINT32_MAX)
            left[count++] = i;
    for (int round = 0; count > 0; round++) {
        ps_operator op = c->from->code[left[0]].op;
        size_t kept = 0;
        new_run = true;
        for (size_t k = 0; k < count; k++) {
            const ps_instruction *in = &c->from->code[left[k]];
            if ((in->op == op || round == ROUNDS) && is_ready(c, in)) {
                append(c, left[k], new_run);
                new_run = false;
            } else {
                left[kept++] = left[k];
            }
        }
        count = kept;
    }
    free(left);
}

/* What depends on no input is computed once. */
static void append_constants(compiling *c)
{
    ps_double_program *p = c->program;
    for (size_t i = 0; i < c->from->length; i++)
        if (c->from->code[i].depends == 0)
            append(c, i, p->run_count == 0);
}

static void allocate(ps_double_program *p, const ps_program *from)
{
    *p = (ps_double_program){.input_count = from->input_count};
    p->code = ps_allocate(from->length * sizeof *p->code);
    for (int k = 0; k < 3; k++)
        p->argument[k] = ps_allocate(from->length * sizeof *p->argument[k]);
    p->registers = ps_allocate(from->length * sizeof *p->registers);
    memset(p->registers, 0, from->length * sizeof *p->registers);
    p->needed = ps_allocate(from->output_count * sizeof *p->needed);
    p->output = ps_allocate(from->output_count * sizeof *p->output);
}

static void run_from(ps_double_program *p, size_t first, size_t end, const double *inputs);

void ps_double_program_init(ps_double_program *program, const ps_program *compiled)
{
    compiling c = {.program = program, .from = compiled, .place = ps_allocate(compiled->length * sizeof *c.place)};
    memset(c.place, 0xff, compiled->length * sizeof *c.place);
    allocate(program, compiled);
    append_constants(&c);
    run_from(program, 0, program->run_count, NULL);
    program->run_count = 0;
    for (size_t i = 0; i < compiled->output_count; i++) {
        append_output(&c, i > 0 ? compiled->needed[i - 1] : 0, compiled->needed[i]);
        program->needed[i] = program->run_count;
        program->output[i] = c.place[compiled->output[i]];
    }
    free(c.place);
}

void ps_double_program_clear(ps_double_program *program)
{
    free(program->code);
    for (int k = 0; k < 3; k++)
        free(program->argument[k]);
    free(program->registers);
    free(program->runs);
    free(program->needed);
    free(program->output);
    *program = (ps_double_program){0};
}

/* ---- running ---- */

static double finite(double x)
{
    return isfinite(x) ? x : NAN;
}

static double select_one(const ps_double_program *p, size_t i)
{
    double condition = p->registers[p->argument[0][i]], x = p->registers[p->argument[1][i]];
    if (isnan(condition) || condition > 0)
        return isnan(condition) ? NAN : x;
    return condition == 0 && isnan(x) ? NAN : p->registers[p->argument[2][i]];
}

/* One instruction of the rarer kinds. */
static double compute(const ps_double_program *p, size_t i, const double *inputs)
{
    const ps_instruction *in = p->code[i];
    if (in->op == PS_OP_VARIABLE)
        return in->argument[0] < p->input_count ? inputs[in->argument[0]] : NAN;
    if (in->op == PS_OP_SELECT)
        return select_one(p, i);
    return ps_double_value(in, p->registers[p->argument[0][i]], p->registers[p->argument[1][i]]);
}

static void run_one(ps_double_program *p, const ps_double_run *run, const double *inputs)
{
    double *r = p->registers;
    const uint32_t *x = p->argument[0], *y = p->argument[1];
    switch ((int)run->op) {
    case PS_OP_ADD:
        for (size_t i = run->first; i < run->end; i++)
            r[i] = finite(r[x[i]] + r[y[i]]);
        break;
    case PS_OP_SUB:
        for (size_t i = run->first; i < run->end; i++)
            r[i] = finite(r[x[i]] - r[y[i]]);
        break;
    case PS_OP_MUL:
        for (size_t i = run->first; i < run->end; i++)
            r[i] = finite(r[x[i]] * r[y[i]]);
        break;
    case PS_OP_SIGMOID:
        for (size_t i = run->first; i < run->end; i++)
            r[i] = finite(1 / (1 + exp(-r[x[i]])));
        break;
    default:
        for (size_t i = run->first; i < run->end; i++)
            r[i] = finite(compute(p, i, inputs));
    }
}

static void run_from(ps_double_program *p, size_t first, size_t end, const double *inputs)
{
    for (size_t i = first; i < end; i++)
        run_one(p, &p->runs[i], inputs);
}

void ps_double_program_run(ps_double_program *program, size_t first, size_t last, const double *inputs)
{
    run_from(program, first > 0 ? program->needed[first - 1] : 0, program->needed[last], inputs);
}
