#include "prodstab/program.h"

#include <stdlib.h>
#include <string.h>

#include "prodstab/status.h"

/* Marks what the outputs up to the given one need, oldest first, and gives new nodes the next registers. */
static void append_output(ps_program *p, const ps_graph *graph, ps_node output, uint32_t *registers,
                          const ps_node *inputs)
{
    bool *used = ps_graph_reachable(graph, &output, 1);
    for (ps_node node = 0; node <= output; node++) {
        if (!used[node] || registers[node] != UINT32_MAX)
            continue;
        ps_instruction *instruction = &p->code[p->length];
        *instruction = (ps_instruction){.op = ps_graph_operator(graph, node), .value = ps_graph_value(graph, node)};
        instruction->arity = (unsigned char)ps_operator_arity(instruction->op);
        for (int k = 0; k < instruction->arity; k++) {
            instruction->argument[k] = registers[ps_graph_argument(graph, node, k)];
            instruction->depends |= p->code[instruction->argument[k]].depends;
        }
        if (instruction->op == PS_OP_POW)
            instruction->value = ps_graph_value(graph, ps_graph_argument(graph, node, 1));
        if (instruction->op == PS_OP_DIVIDED)
            instruction->value = ps_graph_value(graph, ps_graph_argument(graph, node, 2));
        if (instruction->op == PS_OP_VARIABLE)
            instruction->argument[0] = UINT32_MAX;
        for (size_t i = 0; instruction->op == PS_OP_VARIABLE && i < p->input_count; i++)
            if (inputs[i] == node) {
                instruction->argument[0] = (uint32_t)i;
                instruction->depends = UINT64_C(1) << i;
            }
        registers[node] = (uint32_t)p->length++;
    }
    free(used);
}

void ps_program_init(ps_program *program, const ps_graph *graph, const ps_node *outputs, size_t output_count,
                     const ps_node *inputs, size_t input_count)
{
    ps_node last = 0;
    for (size_t i = 0; i < output_count; i++)
        last = outputs[i] > last ? outputs[i] : last;
    *program = (ps_program){.output_count = output_count, .input_count = input_count};
    program->code = ps_allocate(((size_t)last + 1) * sizeof *program->code); /* enough */
    program->output = ps_allocate(output_count * sizeof *program->output);
    program->needed = ps_allocate(output_count * sizeof *program->needed);
    uint32_t *registers = ps_allocate(((size_t)last + 1) * sizeof *registers);
    memset(registers, 0xff, ((size_t)last + 1) * sizeof *registers);
    for (size_t i = 0; i < output_count; i++) {
        append_output(program, graph, outputs[i], registers, inputs);
        program->output[i] = registers[outputs[i]];
        program->needed[i] = program->length;
    }
    program->code = ps_reallocate(program->code, program->length * sizeof *program->code);
    free(registers);
}

void ps_program_clear(ps_program *program)
{
    free(program->code);
    free(program->output);
    free(program->needed);
    *program = (ps_program){0};
}

/* Whether the operator is smooth on all reals. */
static bool is_total(const ps_instruction *in)
{
    switch ((int)in->op) {
    case PS_OP_ADD: case PS_OP_SUB: case PS_OP_MUL: case PS_OP_NEG: case PS_OP_EXP: case PS_OP_EXPM1: case PS_OP_SIN:
    case PS_OP_COS: case PS_OP_SINH: case PS_OP_COSH: case PS_OP_TANH: case PS_OP_ASINH: case PS_OP_ATAN: case PS_OP_ERF:
    case PS_OP_SIGMOID: case PS_OP_SOFTPLUS: case PS_OP_LOGCOSH: return true;
    default: return false;
    }
}

void ps_program_ignore_value(ps_program *program, size_t output)
{
    bool *needed = ps_allocate(program->length);
    memset(needed, 0, program->length);
    for (size_t i = 0; i < program->output_count; i++)
        needed[program->output[i]] = needed[program->output[i]] || i != output;
    for (size_t i = program->length; i-- > 0;) {
        ps_instruction *in = &program->code[i];
        in->idle = !needed[i] && (is_total(in) || in->op == PS_OP_LOG);
        for (int k = 0; k < in->arity; k++)
            needed[in->argument[k]] = needed[in->argument[k]] || !in->idle || in->op == PS_OP_LOG;
    }
    free(needed);
}

static void *cell(const ps_evaluator *e, char *array, size_t index)
{
    return array + index * e->arithmetic->size;
}

void ps_evaluator_init(ps_evaluator *evaluator, const ps_program *program, const ps_arithmetic *arithmetic,
                       long precision)
{
    *evaluator = (ps_evaluator){.program = program, .arithmetic = arithmetic, .precision = precision};
    evaluator->registers = ps_allocate(program->length * arithmetic->size);
    evaluator->inputs = ps_allocate(program->input_count * arithmetic->size);
    evaluator->regularity = ps_allocate(program->length);
    evaluator->pending = ps_allocate(program->output_count * sizeof *evaluator->pending);
    memset(evaluator->pending, 0xff, program->output_count * sizeof *evaluator->pending);
    memset(evaluator->regularity, PS_UNDEFINED, program->length);
    for (size_t i = 0; i < program->length; i++)
        arithmetic->init(cell(evaluator, evaluator->registers, i), precision);
    for (size_t i = 0; i < program->input_count; i++)
        arithmetic->init(cell(evaluator, evaluator->inputs, i), precision);
}

void ps_evaluator_clear(ps_evaluator *evaluator)
{
    for (size_t i = 0; i < evaluator->program->length; i++)
        evaluator->arithmetic->clear(cell(evaluator, evaluator->registers, i));
    for (size_t i = 0; i < evaluator->program->input_count; i++)
        evaluator->arithmetic->clear(cell(evaluator, evaluator->inputs, i));
    free(evaluator->registers);
    free(evaluator->inputs);
    free(evaluator->regularity);
    free(evaluator->pending);
    *evaluator = (ps_evaluator){0};
}

void ps_evaluator_set(ps_evaluator *evaluator, size_t input, const void *value)
{
    const ps_arithmetic *a = evaluator->arithmetic;
    void *held = cell(evaluator, evaluator->inputs, input);
    if (a->holds != NULL && a->holds(held, value) && a->holds(value, held))
        return;
    a->set(held, value);
    for (size_t i = 0; i < evaluator->program->output_count; i++)
        evaluator->pending[i] |= UINT64_C(1) << input;
}

const void *ps_evaluator_input(const ps_evaluator *evaluator, size_t input)
{
    return cell(evaluator, evaluator->inputs, input);
}

static ps_regularity lesser(ps_regularity a, ps_regularity b)
{
    return a < b ? a : b;
}

/* One branch where the sign of the condition is known on the whole box, else the hull of both, which has a kink. A kink of
 * the condition does no harm where it keeps its sign; an end of its domain does, behind which there is no select. */
static ps_regularity run_select(ps_evaluator *e, const ps_instruction *in, void *out)
{
    const ps_arithmetic *a = e->arithmetic;
    const void *x = cell(e, e->registers, in->argument[1]), *y = cell(e, e->registers, in->argument[2]);
    ps_regularity at_x = e->regularity[in->argument[1]], at_y = e->regularity[in->argument[2]];
    ps_regularity condition = e->regularity[in->argument[0]];
    ps_regularity most = condition >= PS_KINKED ? PS_SMOOTH : condition;
    int sign = condition == PS_UNDEFINED ? 0 : a->sign(cell(e, e->registers, in->argument[0]));
    if (sign == PS_POSITIVE) {
        a->set(out, x);
        return lesser(most, at_x);
    }
    if (sign == PS_NEGATIVE) {
        a->set(out, y);
        return lesser(most, at_y);
    }
    if (sign == 0 || at_x == PS_UNDEFINED || at_y == PS_UNDEFINED)
        return PS_UNDEFINED;
    a->hull(out, x, y, e->precision);
    return lesser(lesser(condition, PS_KINKED), lesser(at_x, at_y));
}

static ps_regularity run_divided(ps_evaluator *e, const ps_instruction *in, void *out)
{
    if (e->divided == NULL || e->regularity[in->argument[0]] == PS_UNDEFINED ||
        e->regularity[in->argument[1]] == PS_UNDEFINED)
        return PS_UNDEFINED;
    long code = mpz_get_si(mpq_numref(in->value));
    ps_regularity regularity = e->divided(e->divided_context, out, PS_DIVIDED_LEFT(code), PS_DIVIDED_RIGHT(code),
                                          cell(e, e->registers, in->argument[0]), cell(e, e->registers, in->argument[1]));
    return lesser(regularity, lesser(e->regularity[in->argument[0]], e->regularity[in->argument[1]]));
}

static ps_regularity run_instruction(ps_evaluator *e, const ps_instruction *in, void *out)
{
    if (in->op == PS_OP_VARIABLE) {
        if (in->argument[0] >= e->program->input_count)
            return PS_UNDEFINED;
        const void *value = cell(e, e->inputs, in->argument[0]);
        e->arithmetic->set(out, value);
        return e->arithmetic->sign(value) != 0 ? PS_SMOOTH : PS_UNDEFINED;
    }
    if (in->op == PS_OP_SELECT)
        return run_select(e, in, out);
    if (in->op == PS_OP_DIVIDED)
        return run_divided(e, in, out);
    const void *x = NULL, *y = NULL;
    ps_regularity regularity = PS_SMOOTH;
    if (in->arity > 0) {
        x = cell(e, e->registers, in->argument[0]);
        regularity = e->regularity[in->argument[0]];
    }
    if (in->arity > 1) {
        y = cell(e, e->registers, in->argument[1]);
        regularity = lesser(regularity, e->regularity[in->argument[1]]);
    }
    if (regularity == PS_UNDEFINED)
        return PS_UNDEFINED;
    if (in->idle)
        return in->op == PS_OP_LOG && e->arithmetic->sign(x) != PS_POSITIVE ? PS_UNDEFINED : regularity;
    return lesser(regularity, e->arithmetic->apply(out, in, x, y, e->precision));
}

ps_regularity ps_evaluator_run(ps_evaluator *evaluator, size_t last)
{
    const ps_program *program = evaluator->program;
    const uint64_t at_first = UINT64_C(1) << 63;
    for (size_t output = 0, i = 0; output <= last; output++) {
        const uint64_t pending = evaluator->pending[output];
        for (i = pending == 0 ? program->needed[output] : i; i < program->needed[output]; i++) {
            const ps_instruction *in = &program->code[i];
            if (((in->depends | at_first) & pending) != 0)
                evaluator->regularity[i] =
                    (unsigned char)run_instruction(evaluator, in, cell(evaluator, evaluator->registers, i));
        }
        evaluator->pending[output] = 0;
    }
    return ps_evaluator_regularity(evaluator, last);
}

const void *ps_evaluator_output(const ps_evaluator *evaluator, size_t output)
{
    return cell(evaluator, evaluator->registers, evaluator->program->output[output]);
}

ps_regularity ps_evaluator_regularity(const ps_evaluator *evaluator, size_t output)
{
    return evaluator->regularity[evaluator->program->output[output]];
}
