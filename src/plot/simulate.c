#include "prodstab/simulate.h"

#include <math.h>
#include <stdlib.h>

#include "numbers/arithmetics.h"

/* l' and l'' in doubles. */
typedef struct slopes {
    ps_program program;
    ps_evaluator evaluator;
} slopes;

static ps_status slopes_init(slopes *s, ps_loss *loss, ps_error *error)
{
    const ps_node outputs[2] = {ps_loss_derivative(loss, 1), ps_loss_derivative(loss, 2)};
    for (size_t i = 0; i < loss->parameter_count; i++)
        if (loss->intervals[i] != PS_NODE_NONE)
            return ps_error_set(error, PS_INPUT, 0, 0, "a simulation needs exact values: '%s' is an interval",
                                loss->parameters[i].name);
    if (outputs[0] == PS_NODE_NONE || outputs[1] == PS_NODE_NONE)
        return ps_error_set(error, PS_BUDGET, 0, 0, "the derivatives of this loss are too large to be built");
    ps_program_init(&s->program, loss->graph, outputs, 2, &loss->z, 1);
    ps_evaluator_init(&s->evaluator, &s->program, &ps_double_arithmetic, 53);
    return PS_OK;
}

static void slopes_clear(slopes *s)
{
    ps_evaluator_clear(&s->evaluator);
    ps_program_clear(&s->program);
}

static bool slopes_at(slopes *s, double z, double *first, double *second)
{
    ps_evaluator_set(&s->evaluator, 0, &z);
    bool defined = ps_evaluator_run(&s->evaluator, 1) != PS_UNDEFINED;
    *first = *(const double *)ps_evaluator_output(&s->evaluator, 0);
    *second = *(const double *)ps_evaluator_output(&s->evaluator, 1);
    return defined && ps_evaluator_regularity(&s->evaluator, 0) != PS_UNDEFINED && isfinite(*first) && isfinite(*second);
}

/* The Hessian of l(xy) is [[l2 y^2, l1 + l2 z], [l1 + l2 z, l2 x^2]]. */
static double largest_eigenvalue(double x, double y, double first, double second)
{
    double mixed = first + second * x * y, half = second * (x * x - y * y) / 2;
    return second * (x * x + y * y) / 2 + hypot(half, mixed);
}

ps_status ps_simulate(ps_simulation *simulation, ps_loss *loss, double eta, double x, double y, size_t steps,
                      ps_error *error)
{
    slopes s;
    *simulation = (ps_simulation){.eta = eta};
    if (!isfinite(x * x + y * y))
        return ps_error_set(error, PS_INPUT, 0, 0, "x^2 + y^2 at the start is too large for a double");
    ps_status status = slopes_init(&s, loss, error);
    if (status != PS_OK)
        return status;
    simulation->iterates = ps_allocate((steps + 1) * sizeof *simulation->iterates);
    while (simulation->count <= steps && !simulation->ended) {
        double first, second, z = x * y, before = x;
        simulation->ended = !slopes_at(&s, z, &first, &second) || !isfinite(x * x + y * y);
        double sharpness = simulation->ended ? NAN : largest_eigenvalue(x, y, first, second) * eta / 2;
        simulation->iterates[simulation->count++] = (ps_iterate){x, y, z, (x - y) * (x + y), sharpness};
        x -= eta * first * y;
        y -= eta * first * before;
    }
    slopes_clear(&s);
    return PS_OK;
}

void ps_simulation_clear(ps_simulation *simulation)
{
    free(simulation->iterates);
    *simulation = (ps_simulation){0};
}

void ps_simulation_print_csv(ps_buffer *buffer, const ps_simulation *simulation)
{
    ps_buffer_puts(buffer, "step,x,y,z,balance,sharpness\n");
    for (size_t i = 0; i < simulation->count; i++) {
        const ps_iterate *p = &simulation->iterates[i];
        ps_buffer_printf(buffer, "%zu,%.17g,%.17g,%.17g,%.17g,%.17g\n", i, p->x, p->y, p->z, p->balance, p->sharpness);
    }
}
