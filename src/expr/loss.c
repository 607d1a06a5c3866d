#include "prodstab/loss.h"

#include <stdlib.h>
#include <string.h>

#include "prodstab/rational.h"

static void begin_graph(ps_loss *loss)
{
    loss->graph = ps_graph_create();
    loss->z = ps_graph_variable(loss->graph, "z");
    loss->written = PS_NODE_NONE;
    for (int k = 0; k <= PS_LOSS_DERIVATIVES; k++)
        loss->derivatives[k] = PS_NODE_NONE;
}

void ps_loss_init(ps_loss *loss)
{
    *loss = (ps_loss){0};
    begin_graph(loss);
}

void ps_loss_clear(ps_loss *loss)
{
    for (size_t i = 0; i < loss->parameter_count; i++)
        mpq_clears(loss->parameters[i].lo, loss->parameters[i].hi, NULL);
    ps_loss_fold(loss);
    *loss = (ps_loss){0};
}

ps_status ps_loss_add_parameter(ps_loss *loss, const char *name, const mpq_t lo, const mpq_t hi, ps_error *error)
{
    if (!ps_parse_is_name(name))
        return ps_error_set(error, PS_INPUT, 0, 0, "'%.40s' is not a parameter name (letters, digits and _, at most %d)",
                            name, PS_NAME_LENGTH);
    if (ps_parse_is_reserved(name))
        return ps_error_set(error, PS_INPUT, 0, 0, "a parameter cannot be called '%s': the formula language uses that name",
                            name);
    for (size_t i = 0; i < loss->parameter_count; i++)
        if (strcmp(loss->parameters[i].name, name) == 0)
            return ps_error_set(error, PS_INPUT, 0, 0, "the parameter '%s' is given twice", name);
    if (mpq_cmp(lo, hi) > 0)
        return ps_error_set(error, PS_INPUT, 0, 0, "the interval of the parameter '%s' is empty: its ends are in the wrong order",
                            name);
    if (loss->parameter_count == PS_LOSS_PARAMETERS)
        return ps_error_set(error, PS_INPUT, 0, 0, "more than %d parameters", PS_LOSS_PARAMETERS);
    size_t index = loss->parameter_count++;
    ps_parameter *parameter = &loss->parameters[index];
    memcpy(parameter->name, name, strlen(name) + 1);
    mpq_inits(parameter->lo, parameter->hi, NULL);
    mpq_set(parameter->lo, lo);
    mpq_set(parameter->hi, hi);
    loss->intervals[index] = mpq_equal(lo, hi) ? PS_NODE_NONE : ps_graph_variable(loss->graph, parameter->name);
    return PS_OK;
}

ps_status ps_loss_read_formula(ps_loss *loss, const char *formula, ps_error *error)
{
    ps_symbol symbols[PS_LOSS_PARAMETERS + 1];
    for (size_t i = 0; i < loss->parameter_count; i++) {
        bool interval = loss->intervals[i] != PS_NODE_NONE;
        symbols[i].name = loss->parameters[i].name;
        symbols[i].node = interval ? loss->intervals[i] : ps_graph_rational(loss->graph, loss->parameters[i].lo);
    }
    symbols[loss->parameter_count] = (ps_symbol){"z", loss->z};
    ps_scope scope = {.symbols = symbols, .symbol_count = loss->parameter_count + 1};
    free(loss->formula);
    loss->formula = ps_copy_text(formula, strlen(formula));
    return ps_parse(loss->graph, &scope, formula, strlen(formula), &loss->written, error);
}

size_t ps_loss_first_interval(const ps_loss *loss)
{
    size_t i = 0;
    while (i < loss->parameter_count && loss->intervals[i] == PS_NODE_NONE)
        i++;
    return i;
}

void ps_loss_fold(ps_loss *loss)
{
    ps_graph_destroy(loss->graph);
    free(loss->formula);
    loss->graph = NULL;
    loss->formula = NULL;
}

ps_status ps_loss_unfold(ps_loss *loss, const char *formula)
{
    begin_graph(loss);
    for (size_t i = 0; i < loss->parameter_count; i++)
        if (loss->intervals[i] != PS_NODE_NONE)
            loss->intervals[i] = ps_graph_variable(loss->graph, loss->parameters[i].name);
    return ps_loss_read_formula(loss, formula, NULL);
}

bool ps_loss_take_graph(ps_loss *loss, ps_loss *from)
{
    ps_loss taken = *from;
    memcpy(taken.parameters, loss->parameters, sizeof taken.parameters);
    if (from->graph == NULL || memcmp(loss->intervals, from->intervals, sizeof taken.intervals) != 0)
        return false;
    *loss = taken;
    from->graph = NULL;
    from->formula = NULL;
    return true;
}

/* "BEFORE p = 9/10, q in [0.1, 0.2]"; false, and nothing, if there are none. */
static bool print_parameters(ps_buffer *buffer, const char *before, const ps_loss *loss, bool exact_ones)
{
    const char *between = before;
    for (size_t i = 0; i < loss->parameter_count; i++) {
        const ps_parameter *p = &loss->parameters[i];
        bool interval = loss->intervals[i] != PS_NODE_NONE;
        if (!interval && !exact_ones)
            continue;
        ps_buffer_printf(buffer, "%s %s %s", between, p->name, interval ? "in [" : "= ");
        ps_rational_print(buffer, p->lo);
        if (interval) {
            ps_buffer_puts(buffer, ", ");
            ps_rational_print(buffer, p->hi);
            ps_buffer_puts(buffer, "]");
        }
        between = ",";
    }
    return between != before;
}

void ps_loss_print(ps_buffer *buffer, const ps_loss *loss)
{
    ps_buffer_printf(buffer, "l(z) = %s", loss->formula);
    print_parameters(buffer, " with", loss, true);
}

bool ps_loss_print_box(ps_buffer *buffer, const char *before, const ps_loss *loss)
{
    return print_parameters(buffer, before, loss, false);
}

ps_node ps_loss_derivative(ps_loss *loss, int k)
{
    if (loss->derivatives[k] == PS_NODE_NONE)
        loss->derivatives[k] = k == 0 ? ps_graph_simplify(loss->graph, loss->written)
                                      : ps_graph_derivative(loss->graph, ps_loss_derivative(loss, k - 1), loss->z);
    return loss->derivatives[k];
}
