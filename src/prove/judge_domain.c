/* Parts where the loss has no value anywhere. */
#include <stdlib.h>

#include "check/interval.h"
#include "prodstab/status.h"
#include "prove/judge.h"

/* Whether an operator has no value on all of its arguments x, y, which are intervals. */
static bool is_outside(const ps_instruction *in, const void *x, const void *y)
{
    int first = x != NULL ? ps_interval_arithmetic.sign(x) : 0, second = y != NULL ? ps_interval_arithmetic.sign(y) : 0;
    bool not_positive = first != 0 && (first & PS_POSITIVE) == 0, negative = first == PS_NEGATIVE;
    switch ((int)in->op) {
    case PS_OP_DIV:
        return second == PS_ZERO;
    case PS_OP_LOG:
        return not_positive;
    case PS_OP_LOG1P:
        return first != 0 && mpfr_cmp_si(&((const __mpfi_struct *)x)->right, -1) <= 0;
    case PS_OP_SQRT:
        return negative;
    case PS_OP_POW:
        if (in->value == NULL)
            return not_positive;
        if (mpz_cmp_ui(mpq_denref(in->value), 1) == 0)
            return mpq_sgn(in->value) < 0 && first == PS_ZERO;
        return mpq_sgn(in->value) < 0 ? not_positive : negative;
    default:
        return false;
    }
}

/* A case of piecewise has no value where the one that is taken has none. */
static bool select_is_outside(const ps_evaluator *e, const ps_instruction *in, const bool *outside)
{
    const uint32_t *k = in->argument;
    if (outside[k[0]] || (outside[k[1]] && outside[k[2]]))
        return true;
    if (e->regularity[k[0]] == PS_UNDEFINED)
        return false;
    int condition = e->arithmetic->sign(e->registers + k[0] * e->arithmetic->size);
    return (condition == PS_POSITIVE && outside[k[1]]) ||
           (condition != 0 && (condition & PS_POSITIVE) == 0 && outside[k[2]]);
}

static bool instruction_is_outside(const ps_evaluator *e, const ps_instruction *in, const bool *outside)
{
    const void *arguments[2] = {NULL, NULL};
    int arity = ps_operator_arity(in->op);
    if (in->op == PS_OP_SELECT)
        return select_is_outside(e, in, outside);
    bool known = true;
    for (int k = 0; k < arity && k < 2; k++) {
        if (outside[in->argument[k]])
            return true;
        known = known && e->regularity[in->argument[k]] != PS_UNDEFINED;
        arguments[k] = e->registers + in->argument[k] * e->arithmetic->size;
    }
    return known && is_outside(in, arguments[0], arguments[1]);
}

bool ps_judge_sees_no_value(const ps_judge *j)
{
    size_t length = j->program.needed[PS_JUDGE_WRITTEN];
    bool *outside = ps_allocate(length * sizeof *outside);
    for (size_t i = 0; i < length; i++)
        outside[i] = instruction_is_outside(&j->box, &j->program.code[i], outside);
    bool result = outside[j->program.output[PS_JUDGE_WRITTEN]];
    free(outside);
    return result;
}
