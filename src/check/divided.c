#include "check/divided.h"

#include <stdlib.h>

#include "prodstab/status.h"

enum { ROW = PS_DIVIDED_NODES + 1, PLACE_NUMBERS = 2 + ROW * ROW, FEW = PS_DIVIDED_PLACES * PLACE_NUMBERS };

/* The few numbers. */
enum { QUOTIENT = FEW, DISTANCE, DIFFERENCE, NUMBERS };

static void *number(const ps_divided *d, size_t index)
{
    return d->numbers + index * d->arithmetic->size;
}

/* c is number 0 of a place, z is number 1. */
static void *node_of(const ps_divided *d, const ps_divided_place *place, size_t which)
{
    return number(d, (size_t)(place - d->places) * PLACE_NUMBERS + which);
}

static void *table(const ps_divided *d, const ps_divided_place *place, int n, int m)
{
    return node_of(d, place, 2 + (size_t)n * ROW + (size_t)m);
}

/* Outputs f^(k)/k!. */
static void compile(ps_divided *d, ps_loss *loss)
{
    ps_node outputs[PS_DIVIDED_NODES];
    size_t count = 0;
    long factorial = 1;
    for (; count < PS_DIVIDED_NODES && ps_loss_derivative(loss, (int)count + 1) != PS_NODE_NONE; count++) {
        factorial *= count > 0 ? (long)count : 1;
        ps_node derivative = ps_loss_derivative(loss, (int)count + 1), divisor = ps_graph_integer(loss->graph, factorial);
        outputs[count] = factorial > 1 ? ps_graph_raw(loss->graph, PS_OP_DIV, derivative, divisor, 0) : derivative;
        if (outputs[count] == PS_NODE_NONE)
            break;
    }
    ps_program_init(&d->program, loss->graph, outputs, count, &loss->z, 1);
    ps_program_init(&d->written, loss->graph, &loss->written, 1, &loss->z, 1);
    ps_program_ignore_value(&d->written, 0);
}

void ps_divided_init(ps_divided *divided, ps_loss *loss, const ps_arithmetic *arithmetic, long precision)
{
    *divided = (ps_divided){.arithmetic = arithmetic, .numbers = ps_allocate(NUMBERS * arithmetic->size)};
    compile(divided, loss);
    ps_evaluator_init(&divided->at_c, &divided->program, arithmetic, precision);
    ps_evaluator_init(&divided->elsewhere, &divided->program, arithmetic, precision);
    ps_evaluator_init(&divided->loss, &divided->written, arithmetic, precision);
    for (size_t i = 0; i < NUMBERS; i++)
        arithmetic->init(number(divided, i), precision);
}

void ps_divided_clear(ps_divided *divided)
{
    ps_evaluator_clear(&divided->at_c);
    ps_evaluator_clear(&divided->elsewhere);
    ps_program_clear(&divided->program);
    ps_evaluator_clear(&divided->loss);
    ps_program_clear(&divided->written);
    for (size_t i = 0; i < NUMBERS; i++)
        divided->arithmetic->clear(number(divided, i));
    free(divided->numbers);
}

static bool combine(const ps_divided *d, void *out, ps_operator op, const void *x, const void *y)
{
    ps_instruction instruction = {.op = op};
    return d->arithmetic->apply(out, &instruction, x, y, d->loss.precision) != PS_UNDEFINED;
}

static bool same(const ps_divided *d, const void *x, const void *y)
{
    return d->arithmetic->holds(x, y) && d->arithmetic->holds(y, x);
}

/* Makes f^(k)(x) / k!, k < nodes, ready. Nothing has to be done if x is what it was: c is, for many z. */
static void derive(ps_divided *d, ps_evaluator *e, const void *x, int nodes)
{
    size_t count = (size_t)nodes < d->program.output_count ? (size_t)nodes : d->program.output_count;
    if (!same(d, ps_evaluator_input(e, 0), x))
        ps_evaluator_set(e, 0, x);
    if (count > 0)
        ps_evaluator_run(e, count - 1);
}

static ps_regularity take_derivative(const ps_divided *d, const ps_evaluator *e, void *out, int k)
{
    if ((size_t)k >= d->program.output_count)
        return PS_UNDEFINED;
    d->arithmetic->set(out, ps_evaluator_output(e, (size_t)k));
    return ps_evaluator_regularity(e, (size_t)k);
}

/* The intersection of table(n, m), which holds a value at a point between, with the difference quotient: two enclosures of one
 * number meet. The distance of the nodes has been found not to be 0. */
static void sharpen(ps_divided *d, ps_divided_place *place, int n, int m)
{
    void *difference = number(d, DIFFERENCE), *quotient = number(d, QUOTIENT);
    if (place->regularity[n - 1][m] == PS_UNDEFINED || place->regularity[n][m - 1] == PS_UNDEFINED)
        return;
    if (combine(d, difference, PS_OP_SUB, table(d, place, n - 1, m), table(d, place, n, m - 1)) &&
        combine(d, quotient, PS_OP_DIV, difference, number(d, DISTANCE)) &&
        d->arithmetic->meet(difference, table(d, place, n, m), quotient))
        d->arithmetic->set(table(d, place, n, m), difference);
}

/* Extends the table to n + m = nodes. */
static void extend(ps_divided *d, ps_divided_place *place, int nodes)
{
    const void *c = node_of(d, place, 0), *z = node_of(d, place, 1);
    derive(d, &d->at_c, c, nodes);
    for (int n = place->nodes + 1; n <= nodes; n++)
        place->regularity[n][0] = take_derivative(d, &d->at_c, table(d, place, n, 0), n - 1);
    derive(d, &d->elsewhere, z, nodes);
    for (int m = place->nodes + 1; m <= nodes; m++)
        place->regularity[0][m] = take_derivative(d, &d->elsewhere, table(d, place, 0, m), m - 1);
    d->arithmetic->hull(number(d, QUOTIENT), c, z, d->loss.precision);
    derive(d, &d->elsewhere, number(d, QUOTIENT), nodes);
    ps_evaluator_set(&d->loss, 0, number(d, QUOTIENT));
    bool smooth = ps_evaluator_run(&d->loss, 0) == PS_SMOOTH;
    for (int k = place->nodes; k < nodes; k++)
        for (int n = 1; n <= k; n++)
            place->regularity[n][k + 1 - n] =
                smooth ? take_derivative(d, &d->elsewhere, table(d, place, n, k + 1 - n), k) : PS_UNDEFINED;
    bool apart = combine(d, number(d, DISTANCE), PS_OP_SUB, z, c) && (d->arithmetic->sign(number(d, DISTANCE)) & PS_ZERO) == 0;
    for (int k = place->nodes + 1; k <= nodes && apart; k++)
        for (int n = 1; n < k; n++)
            if (place->regularity[n][k - n] != PS_UNDEFINED)
                sharpen(d, place, n, k - n);
    place->nodes = nodes;
}

static ps_divided_place *find_place(ps_divided *d, const void *c, const void *z)
{
    for (ps_divided_place *place = d->places; place < d->places + PS_DIVIDED_PLACES; place++)
        if (place->nodes > 0 && same(d, node_of(d, place, 1), z) && same(d, node_of(d, place, 0), c))
            return place;
    ps_divided_place *place = &d->places[d->next];
    d->next = (d->next + 1) % PS_DIVIDED_PLACES;
    place->nodes = 0;
    d->arithmetic->set(node_of(d, place, 0), c);
    d->arithmetic->set(node_of(d, place, 1), z);
    return place;
}

ps_regularity ps_divided_difference(void *context, void *out, int n, int m, const void *c, const void *z)
{
    ps_divided *d = context;
    if (n < 1 || m < 1 || n + m > PS_DIVIDED_NODES)
        return PS_UNDEFINED;
    ps_divided_place *place = find_place(d, c, z);
    if (place->nodes < n + m)
        extend(d, place, n + m);
    if (place->regularity[n][m] != PS_SMOOTH) /* the mean value needs every derivative in between */
        return PS_UNDEFINED;
    d->arithmetic->set(out, table(d, place, n, m));
    return PS_SMOOTH;
}
