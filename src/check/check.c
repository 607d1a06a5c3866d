/* One claim: its table entry (claim.h) becomes nodes of the loss's graph, and each obligation is discharged. */
#include "check/claim.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

#include "check/discharge.h"
#include "check/orbit.h"
#include "expr/build.h"
#include "prodstab/rational.h"

enum {
    BASES = 4, /* claims that build on one another, at most */
    SYMBOLS = (BASES + 2) * PS_CLAIM_FIELDS + PS_CLAIM_DEFINITIONS + 3 * PS_CLAIM_RANGES + 4 * PS_CLAIM_ROW_FIELDS,
    DIVIDED = 3,
    BY_PARAMETER = 4
};

/* What the names in a claim's formulas mean. */
typedef struct context {
    ps_loss *loss;
    const ps_claim *claim;
    const ps_node *parameter; /* the variable of the parameter that the claim speaks of, or NULL */
    ps_symbol symbols[SYMBOLS];
    ps_function functions[PS_LOSS_DERIVATIVES + 1 + DIVIDED + BY_PARAMETER + PS_CLAIM_DEFINITIONS];
    ps_scope scope;
    ps_claim_report *report;
    ps_discharger *discharge;
    char row_names[4 * PS_CLAIM_ROW_FIELDS][PS_NAME_LENGTH + 1];
} context;

/* By a parameter; without the d, by z only. */
static const char *const derivative_names[PS_LOSS_DERIVATIVES + 1] = {"dl", "dl1", "dl2", "dl3", "dl4", "dl5", "dl6"};

static void add_symbol(context *c, const char *name, ps_node node)
{
    c->symbols[c->scope.symbol_count++] = (ps_symbol){name, node};
}

/* The numbers of a row, with first_, last_, nothing or next_ before their names. Of the claims that build on one another only
 * one has rows. */
enum { FIRST, LAST, THIS, NEXT };

static void add_row(context *c, const ps_claim *claim, int which, size_t row)
{
    static const char *const prefixes[] = {"first_", "last_", "", "next_"};
    for (size_t k = 0; k < ps_claim_row_field_count(claim->kind); k++) {
        char *name = c->row_names[(size_t)which * PS_CLAIM_ROW_FIELDS + k];
        snprintf(name, sizeof c->row_names[0], "%s%.20s", prefixes[which], claim->kind->row_fields[k]);
        add_symbol(c, name, ps_graph_rational(c->loss->graph, claim->rows[row].values[k]));
    }
}

/* The numbers of a claim, those of its first and last row included. */
static void add_fields(context *c, const ps_claim *claim)
{
    for (size_t i = 0; i < ps_claim_field_count(claim->kind); i++)
        add_symbol(c, claim->kind->fields[i], ps_graph_rational(c->loss->graph, claim->values[i]));
    if (claim->row_count > 0) {
        add_row(c, claim, FIRST, 0);
        add_row(c, claim, LAST, claim->row_count - 1);
    }
}

/* An obligation's variables are told apart from the loss's parameters by an underscore that no name begins with. */
static ps_node own_variable(context *c, const char *name)
{
    char internal[PS_NAME_LENGTH + 2];
    if (strcmp(name, "z") == 0)
        return c->loss->z;
    if (c->parameter != NULL && strcmp(name, c->claim->kind->parameter) == 0)
        return *c->parameter;
    snprintf(internal, sizeof internal, ".%s", name);
    return ps_graph_variable(c->loss->graph, internal);
}

static void add_derivatives(context *c)
{
    int highest = c->claim->kind->derivatives;
    for (int k = 0; k <= (highest > 0 ? highest : PS_LOSS_DERIVATIVES); k++)
        c->functions[c->scope.function_count++] =
            (ps_function){derivative_names[k] + 1, 1, {c->loss->z}, ps_loss_derivative(c->loss, k)};
}

static ps_status reject(context *c, ps_status status, const char *message)
{
    ps_buffer_puts(&c->report->message, message);
    return c->report->status = status;
}

static ps_node formula(context *c, const char *text)
{
    ps_node node = PS_NODE_NONE;
    ps_error error = {0};
    if (ps_parse(c->loss->graph, &c->scope, text, strlen(text), &node, &error) != PS_OK) {
        if (c->report->message.length == 0)
            ps_buffer_printf(&c->report->message, "'%s': %s", text, error.message);
        c->report->status = error.status == PS_BUDGET ? PS_BUDGET : PS_REJECTED;
        return PS_NODE_NONE;
    }
    return node;
}

static void add_definition(context *c, const ps_claim_definition *definition)
{
    size_t symbol_count = c->scope.symbol_count, arity = 0;
    ps_function function = {.name = definition->name};
    for (; arity < PS_CLAIM_FORMALS && definition->formals[arity] != NULL; arity++) {
        function.formals[arity] = own_variable(c, definition->formals[arity]);
        add_symbol(c, definition->formals[arity], function.formals[arity]);
    }
    function.arity = arity;
    function.body = formula(c, definition->body);
    c->scope.symbol_count = symbol_count;
    if (arity > 0)
        c->functions[c->scope.function_count++] = function;
    else
        add_symbol(c, definition->name, function.body);
}

static void add_divided_differences(context *c)
{
    static const char *const names[DIVIDED] = {"l1_cz", "l1_ccz", "l1_cccz"};
    ps_node from = own_variable(c, "c"), to = c->loss->z;
    for (int i = 0; i < DIVIDED; i++)
        c->functions[c->scope.function_count++] =
            (ps_function){names[i], 2, {from, to}, ps_graph_divided(c->loss->graph, from, to, i + 1, 1)};
}

/* The parameter with that number. */
static void add_parameter(context *c, size_t i)
{
    c->parameter = &c->loss->intervals[i];
    add_symbol(c, "cell_lo", ps_graph_rational(c->loss->graph, c->loss->parameters[i].lo));
    add_symbol(c, "cell_hi", ps_graph_rational(c->loss->graph, c->loss->parameters[i].hi));
    for (int k = 1; k <= BY_PARAMETER; k++)
        c->functions[c->scope.function_count++] = (ps_function){
            derivative_names[k], 1, {c->loss->z}, ps_graph_derivative(c->loss->graph, ps_loss_derivative(c->loss, k), *c->parameter)};
}

/* The fields of what the claim builds on, innermost first, so that its own come last. */
static void add_base_fields(context *c, const ps_claim *claim, int depth)
{
    if (claim->kind->builds_on == NULL)
        return;
    if (claim->base == NULL || strcmp(claim->base->kind->name, claim->kind->builds_on) != 0 || depth == BASES) {
        ps_buffer_printf(&c->report->message, "the certificate has no claim '%s' before it", claim->kind->builds_on);
        c->report->status = PS_REJECTED;
        return;
    }
    add_base_fields(c, claim->base, depth + 1);
    add_fields(c, claim->base);
}

static void open_context(context *c, const ps_claim *minimum)
{
    const ps_claim *claim = c->claim;
    size_t interval = ps_loss_first_interval(c->loss);
    bool exact = interval == c->loss->parameter_count;
    c->scope = (ps_scope){.symbols = c->symbols, .functions = c->functions, .simplify = true};
    if (minimum != claim)
        add_fields(c, minimum);
    add_base_fields(c, claim, 0);
    add_fields(c, claim);
    add_derivatives(c);
    if (claim->kind->divided_differences)
        add_divided_differences(c);
    if (exact ? claim->kind->parameter != NULL : claim->kind->divided_differences || claim->kind->steps != NULL)
        reject(c, PS_REJECTED, exact ? "this claim needs a loss with a parameter that is an interval"
                                     : "this claim needs a loss whose parameters are exact numbers, not intervals");
    else if (claim->kind->parameter != NULL)
        add_parameter(c, interval);
    for (size_t i = 0; i < PS_CLAIM_RANGES && claim->kind->variables[i] != NULL; i++)
        add_symbol(c, claim->kind->variables[i], own_variable(c, claim->kind->variables[i]));
    for (size_t i = 0; i < PS_CLAIM_DEFINITIONS && claim->kind->definitions[i].name != NULL && c->report->status == PS_OK; i++)
        add_definition(c, &claim->kind->definitions[i]);
}

/* ---- ranges ---- */

/* The exact value of a range's end or an orbit's start, NULL if infinite or rejected. */
static mpq_srcptr range_end(context *c, const char *text)
{
    if (strcmp(text, "inf") == 0 || strcmp(text, "-inf") == 0)
        return NULL;
    mpq_srcptr value = ps_graph_value(c->loss->graph, formula(c, text));
    if (value == NULL && c->report->status == PS_OK)
        reject(c, PS_REJECTED, "an end of a range or the start of an orbit is not a number, or its digits are too many for exact arithmetic");
    return value;
}

/* The obligation's ranges, then the other parameters that are intervals. */
static size_t collect_ranges(context *c, const ps_claim_obligation *obligation, ps_range_exact *ranges)
{
    size_t count = 0;
    ps_node among = PS_NODE_NONE; /* the parameter that the claim speaks of, if a range is its */
    for (; count < PS_CLAIM_RANGES && obligation->ranges[count].variable != NULL; count++) {
        const ps_claim_range *range = &obligation->ranges[count];
        ranges[count] = (ps_range_exact){own_variable(c, range->variable), range_end(c, range->lo), range_end(c, range->hi)};
        add_symbol(c, range->variable, ranges[count].variable);
        among = c->parameter != NULL && ranges[count].variable == *c->parameter ? *c->parameter : among;
        if (ranges[count].lo != NULL && ranges[count].hi != NULL && mpq_cmp(ranges[count].lo, ranges[count].hi) > 0)
            reject(c, PS_REJECTED, "a range is empty: its lower end is above its upper end");
    }
    for (size_t i = 0; i < c->loss->parameter_count; i++)
        if (c->loss->intervals[i] != PS_NODE_NONE && c->loss->intervals[i] != among)
            ranges[count++] = (ps_range_exact){c->loss->intervals[i], c->loss->parameters[i].lo, c->loss->parameters[i].hi};
    return count;
}

/* ---- obligations ---- */

static void explain(context *c, const ps_claim_obligation *obligation, const ps_discharge_result *found)
{
    ps_buffer *message = &c->report->message;
    ps_buffer_clear(message);
    bool smooth = strcmp(obligation->relation, "smooth") == 0, strict = obligation->relation[1] == '\0';
    bool greater = obligation->relation[0] == '>';
    const char *left = greater ? obligation->right : obligation->left;
    const char *right = greater ? obligation->left : obligation->right;
    ps_buffer_printf(message, "obligation %s", obligation->name);
    if (found->place.length > 0)
        ps_buffer_printf(message, " at %s", found->place.text);
    if (smooth)
        ps_buffer_puts(message, ": the loss may be undefined or not smooth there");
    else
        ps_buffer_printf(message, ": found %s - (%s) = %s, needs %s 0", left, right,
                         found->found.length > 0 ? found->found.text : "?", strict ? "<" : "<=");
    if (found->verdict == PS_REFUTED)
        ps_buffer_puts(message, " (false)");
    else if (found->status == PS_BUDGET)
        ps_buffer_printf(message, " (not decided within %llu boxes)", (unsigned long long)found->cells);
    else if (found->status == PS_INTERRUPTED)
        ps_buffer_puts(message, " (interrupted)");
    else
        ps_buffer_printf(message, " (not decided at %ld bits)", found->precision);
}

/* f, such that the obligation says f < 0 or f <= 0. */
static ps_node difference(context *c, const ps_claim_obligation *obligation)
{
    ps_graph *graph = c->loss->graph;
    ps_node left = formula(c, obligation->left), right = formula(c, obligation->right);
    return obligation->relation[0] == '>' ? ps_sub(graph, right, left) : ps_sub(graph, left, right);
}

static void check_obligation(context *c, const ps_claim_obligation *obligation, const ps_check_limits *limits)
{
    ps_range_exact ranges[PS_CLAIM_RANGES + PS_LOSS_PARAMETERS];
    c->report->failed = obligation->name;
    size_t symbol_count = c->scope.symbol_count;
    ps_inequality inequality = {.ranges = ranges, .range_count = collect_ranges(c, obligation, ranges)};
    inequality.lo = range_end(c, "lo");
    inequality.hi = range_end(c, "hi");
    inequality.divided = c->claim->kind->divided_differences ? c->loss : NULL;
    inequality.smooth = strcmp(obligation->relation, "smooth") == 0;
    inequality.strict = strcmp(obligation->relation, "<") == 0 || strcmp(obligation->relation, ">") == 0;
    /* smoothness is asked of the loss as it was written: simplified, it may be defined in more places */
    inequality.f = inequality.smooth ? c->loss->written : difference(c, obligation);
    c->scope.symbol_count = symbol_count;
    if (c->report->status != PS_OK)
        return;
    ps_obligation_report *about = &c->report->obligations[obligation - c->claim->kind->obligations];
    about->times++;
    if (inequality.f == PS_NODE_NONE) {
        reject(c, PS_BUDGET, "the formulas of this claim are too large");
        return;
    }
    if (strcmp(obligation->relation, "=") == 0) {
        if (!ps_graph_is_integer(c->loss->graph, inequality.f, 0)) {
            ps_buffer_printf(&c->report->message, "obligation %s: %s - (%s) does not simplify to 0", obligation->name,
                             obligation->left, obligation->right);
            c->report->status = PS_REJECTED;
        }
        return;
    }
    ps_discharge_result result;
    c->discharge(&result, c->loss->graph, &inequality, limits);
    c->report->cells += result.cells;
    c->report->operations += result.operations;
    about->boxes += result.cells;
    about->margin = about->times == 1 ? result.margin : fmin(about->margin, result.margin);
    about->precision = result.precision > about->precision ? result.precision : about->precision;
    c->report->refuted = result.verdict == PS_REFUTED;
    if (result.verdict != PS_PROVED) {
        explain(c, obligation, &result);
        c->report->status = result.status != PS_OK ? result.status : PS_REJECTED;
    }
    ps_discharge_result_clear(&result);
}

/* Once, or for each row, or for each row and the next one. */
static void check_repeatedly(context *c, const ps_claim_obligation *obligation, const ps_check_limits *limits)
{
    if (obligation->repeat == PS_ONCE) {
        check_obligation(c, obligation, limits);
        return;
    }
    size_t symbol_count = c->scope.symbol_count, last = obligation->repeat == PS_EACH_PAIR ? 1 : 0;
    for (size_t row = 0; row + last < c->claim->row_count && c->report->status == PS_OK; row++) {
        add_row(c, c->claim, THIS, row);
        if (obligation->repeat == PS_EACH_PAIR)
            add_row(c, c->claim, NEXT, row + 1);
        check_obligation(c, obligation, limits);
        c->scope.symbol_count = symbol_count;
        if (c->report->status != PS_OK)
            ps_buffer_printf(&c->report->message, " (row %zu)", row);
    }
}

/* ---- orbits ---- */

static void check_orbit(context *c, const ps_check_limits *limits)
{
    const ps_claim_orbit *rows = c->claim->kind->orbit;
    ps_orbit orbit = {.loss = c->loss};
    c->report->failed = "orbit";
    mpq_srcptr steps = range_end(c, c->claim->kind->steps);
    for (size_t i = 0; i < PS_CLAIM_ORBIT && rows[i].variable != NULL; i++) {
        orbit.names[i] = rows[i].variable;
        orbit.variables[i] = own_variable(c, rows[i].variable);
        orbit.next[i] = formula(c, rows[i].next);
        orbit.start[i] = range_end(c, rows[i].start);
        orbit.lo[i] = range_end(c, rows[i].lo);
        orbit.hi[i] = range_end(c, rows[i].hi);
        orbit.dimension++;
    }
    if (c->report->status == PS_OK &&
        (mpz_cmp_ui(mpq_denref(steps), 1) != 0 || mpq_sgn(steps) < 0 || mpq_cmp_ui(steps, PS_CLAIM_STEPS, 1) > 0))
        reject(c, PS_REJECTED, "the number of steps is not a whole number from 0 to 1000000");
    if (c->report->status != PS_OK)
        return;
    ps_obligation_report *about = &c->report->obligations[PS_CLAIM_OBLIGATIONS];
    orbit.steps = mpz_get_ui(mpq_numref(steps));
    about->times++;
    c->report->status = ps_orbit_check(&orbit, limits, &c->report->message, &about->boxes, &about->precision);
    c->report->cells += about->boxes;
}

void ps_check_claim(ps_claim_report *report, ps_loss *loss, const ps_claim *minimum, const ps_claim *claim,
                    const ps_check_limits *limits, ps_discharger *discharge)
{
    context c = {.loss = loss, .claim = claim, .report = report, .discharge = discharge};
    open_context(&c, minimum);
    if (ps_claim_row_field_count(claim->kind) > 0 && claim->row_count == 0)
        reject(&c, PS_REJECTED, "there are no rows");
    const ps_claim_obligation *obligations = claim->kind->obligations;
    for (size_t i = 0; i < PS_CLAIM_OBLIGATIONS && obligations[i].name != NULL && report->status == PS_OK; i++)
        check_repeatedly(&c, &obligations[i], limits);
    if (claim->kind->steps != NULL && report->status == PS_OK)
        check_orbit(&c, limits);
    if (report->status == PS_OK)
        report->failed = NULL;
    for (size_t i = 0; i <= PS_CLAIM_OBLIGATIONS; i++)
        if (report->obligations[i].precision > report->precision)
            report->precision = report->obligations[i].precision;
}

void ps_claim_report_clear(ps_claim_report *report)
{
    ps_buffer_clear(&report->message);
}
