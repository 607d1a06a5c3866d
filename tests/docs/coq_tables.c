/* coq_tables -- proofs/theories/Tables/Tables.v: the tables of claims as data for Coq (proofs/theories/Tables/Table.v says what they mean).
 *
 * A table's text is read by the parser that the checker uses. A call of a definition, of a derivative or of a divided difference
 * stays a call: such a name is a function whose body is a node that nothing simplifies, CALL(name, (a, b), (c, d)). A definition
 * sees those before it, and no name means two things, lest the checker and Coq choose differently. */
#include <gmp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "prodstab/claim.h"
#include "prodstab/graph.h"
#include "prodstab/parse.h"

enum { SYMBOLS = 256, FUNCTIONS = 64, DERIVATIVES = 7, DIVIDED = 3 };
static const ps_operator CALL = PS_OP_DIVIDED;

typedef struct printer {
    ps_graph *graph;
    const ps_claim_kind *kind;
    ps_symbol symbols[SYMBOLS];
    ps_function functions[FUNCTIONS];
    ps_scope scope;
    char row_names[4 * PS_CLAIM_ROW_FIELDS][PS_NAME_LENGTH + 1];
    size_t row_name_count;
} printer;

static void fail(const printer *p, const char *what, const char *problem)
{
    fprintf(stderr, "coq_tables: %s: '%s' %s\n", p->kind->name, what, problem);
    exit(1);
}

/* ---- what names mean ---- */

static bool is_known(const printer *p, const char *name)
{
    for (size_t i = 0; i < p->scope.symbol_count; i++)
        if (strcmp(p->symbols[i].name, name) == 0)
            return true;
    for (size_t i = 0; i < p->scope.function_count; i++)
        if (strcmp(p->functions[i].name, name) == 0)
            return true;
    return false;
}

static void add_symbol(printer *p, const char *name)
{
    if (is_known(p, name) || p->scope.symbol_count == SYMBOLS)
        fail(p, name, "has two meanings, or there are too many names");
    p->symbols[p->scope.symbol_count++] = (ps_symbol){name, ps_graph_variable(p->graph, name)};
}

/* Of a range, or an argument of a definition. It may be one of those that definitions use without having them as arguments. */
static void add_variable(printer *p, const char *name)
{
    for (size_t i = 0; i < PS_CLAIM_RANGES && p->kind->variables[i] != NULL; i++)
        if (strcmp(p->kind->variables[i], name) == 0)
            return;
    add_symbol(p, name);
}

static void add_function(printer *p, const char *name, size_t arity)
{
    static const char *const formals[PS_FUNCTION_ARGUMENTS] = {".0", ".1", ".2", ".3"};
    ps_node nothing = ps_graph_variable(p->graph, "."), argument[PS_FUNCTION_ARGUMENTS];
    ps_function function = {.name = name, .arity = arity};
    if (is_known(p, name) || p->scope.function_count == FUNCTIONS)
        fail(p, name, "has two meanings, or there are too many definitions");
    for (size_t i = 0; i < PS_FUNCTION_ARGUMENTS; i++) {
        function.formals[i] = ps_graph_variable(p->graph, formals[i]);
        argument[i] = i < arity ? function.formals[i] : nothing;
    }
    function.body = ps_graph_raw(p->graph, CALL, ps_graph_variable(p->graph, name),
                                 ps_graph_raw(p->graph, CALL, argument[0], argument[1], nothing),
                                 ps_graph_raw(p->graph, CALL, argument[2], argument[3], nothing));
    p->functions[p->scope.function_count++] = function;
}

static void add_row(printer *p, const ps_claim_kind *kind, const char *prefix)
{
    for (size_t k = 0; k < ps_claim_row_field_count(kind); k++) {
        char *name = p->row_names[p->row_name_count++];
        snprintf(name, sizeof p->row_names[0], "%s%.20s", prefix, kind->row_fields[k]);
        add_symbol(p, name);
    }
}

/* The fields of the kind and of all that it builds on. */
static void add_fields(printer *p, const ps_claim_kind *kind)
{
    if (kind->builds_on != NULL)
        add_fields(p, ps_claim_kind_find(kind->builds_on));
    else if (strcmp(kind->name, "minimum") != 0)
        add_fields(p, ps_claim_kind_find("minimum"));
    for (size_t i = 0; i < ps_claim_field_count(kind); i++)
        add_symbol(p, kind->fields[i]);
    add_row(p, kind, "first_");
    add_row(p, kind, "last_");
}

static void open_printer(printer *p, const ps_claim_kind *kind)
{
    static const char *const derivatives[DERIVATIVES] = {"l", "l1", "l2", "l3", "l4", "l5", "l6"};
    static const char *const divided[DIVIDED] = {"l1_cz", "l1_ccz", "l1_cccz"};
    *p = (printer){.graph = ps_graph_create(), .kind = kind};
    p->scope = (ps_scope){.symbols = p->symbols, .functions = p->functions, .simplify = false};
    for (size_t i = 0; i < DERIVATIVES; i++)
        add_function(p, derivatives[i], 1);
    for (size_t i = 0; i < DIVIDED; i++)
        add_function(p, divided[i], 2);
    static const char *const by_parameter[] = {"dl1", "dl2", "dl3", "dl4"}, *const ends[] = {"cell_lo", "cell_hi"};
    for (size_t i = 0; i < 4 && kind->parameter != NULL; i++)
        add_function(p, by_parameter[i], 1);
    for (size_t i = 0; i < 2 && kind->parameter != NULL; i++)
        add_symbol(p, ends[i]);
    add_fields(p, kind);
    for (size_t i = 0; i < PS_CLAIM_RANGES && kind->variables[i] != NULL; i++)
        add_symbol(p, kind->variables[i]);
}

/* ---- expressions ---- */

static void print_expression(const printer *p, ps_node node, const char *text);

static void print_argument(const printer *p, ps_node node, const char *text)
{
    fputs(" (", stdout);
    print_expression(p, node, text);
    putchar(')');
}

static void print_operation(const printer *p, const char *name, ps_node node, int arity, const char *text)
{
    fputs(name, stdout);
    for (int k = 0; k < arity; k++)
        print_argument(p, ps_graph_argument(p->graph, node, k), text);
}

static void print_call(const printer *p, ps_node node, const char *text)
{
    const char *name = ps_graph_name(p->graph, ps_graph_argument(p->graph, node, 0));
    ps_node argument[PS_FUNCTION_ARGUMENTS];
    size_t arity = 0, index = 0;
    while (strcmp(p->functions[index].name, name) != 0)
        index++;
    arity = p->functions[index].arity;
    for (int k = 0; k < PS_FUNCTION_ARGUMENTS; k++)
        argument[k] = ps_graph_argument(p->graph, ps_graph_argument(p->graph, node, 1 + k / 2), k % 2);
    if (index < DERIVATIVES) {
        printf("Derivative %zu", index);
    } else if (index < DERIVATIVES + DIVIDED) {
        printf("Divided %zu", index - DERIVATIVES + 1);
    } else {
        printf("Apply \"%s\" [", name);
        for (size_t k = 0; k < arity; k++) {
            fputs(k > 0 ? "; " : "", stdout);
            print_expression(p, argument[k], text);
        }
        putchar(']');
        return;
    }
    for (size_t k = 0; k < arity; k++)
        print_argument(p, argument[k], text);
}

static void print_number(mpq_srcptr value)
{
    gmp_printf(mpq_sgn(value) < 0 ? "Number (%Zd) %Zd" : "Number %Zd %Zd", mpq_numref(value), mpq_denref(value));
}

static void print_power(const printer *p, ps_node node, const char *text)
{
    mpq_srcptr exponent = ps_graph_value(p->graph, ps_graph_argument(p->graph, node, 1));
    if (exponent == NULL || mpz_cmp_ui(mpq_denref(exponent), 1) != 0 || mpz_sgn(mpq_numref(exponent)) < 0)
        fail(p, text, "has a power whose exponent is no natural number");
    print_operation(p, "Power", node, 1, text);
    gmp_printf(" %Zd", mpq_numref(exponent));
}

static void print_expression(const printer *p, ps_node node, const char *text)
{
    switch ((int)ps_graph_operator(p->graph, node)) {
    case PS_OP_CONSTANT:
        print_number(ps_graph_value(p->graph, node));
        break;
    case PS_OP_VARIABLE:
        printf("Name \"%s\"", ps_graph_name(p->graph, node));
        break;
    case PS_OP_ADD:
        print_operation(p, "Sum", node, 2, text);
        break;
    case PS_OP_SUB:
        print_operation(p, "Difference", node, 2, text);
        break;
    case PS_OP_MUL:
        print_operation(p, "Product", node, 2, text);
        break;
    case PS_OP_DIV:
        print_operation(p, "Quotient", node, 2, text);
        break;
    case PS_OP_NEG:
        print_operation(p, "Opposite", node, 1, text);
        break;
    case PS_OP_POW:
        print_power(p, node, text);
        break;
    case PS_OP_SQRT:
        print_operation(p, "Root", node, 1, text);
        break;
    case PS_OP_ABS:
        print_operation(p, "Absolute", node, 1, text);
        break;
    case PS_OP_MIN:
        print_operation(p, "Least", node, 2, text);
        break;
    case PS_OP_MAX:
        print_operation(p, "Greatest", node, 2, text);
        break;
    case PS_OP_DIVIDED:
        print_call(p, node, text);
        break;
    default:
        fail(p, text, "uses a function that Table.v does not have");
    }
}

static void print_text(const printer *p, const char *text)
{
    ps_node node;
    ps_error error = {0};
    if (ps_parse(p->graph, &p->scope, text, strlen(text), &node, &error) != PS_OK)
        fail(p, text, error.message);
    print_expression(p, node, text);
}

/* ---- tables ---- */

static void print_names(const char *field, const char *const *names, size_t count)
{
    printf("  %s := [", field);
    for (size_t i = 0; i < count && names[i] != NULL; i++)
        printf("%s\"%s\"", i > 0 ? "; " : "", names[i]);
    puts("];");
}

static void print_optional_name(const char *field, const char *name)
{
    printf(name == NULL ? "  %s := None;\n" : "  %s := Some \"%s\";\n", field, name);
}

static void print_definition(printer *p, const ps_claim_definition *definition)
{
    size_t symbol_count = p->scope.symbol_count, arity = 0;
    printf("\n    Definition_ \"%s\" [", definition->name);
    for (; arity < PS_CLAIM_FORMALS && definition->formals[arity] != NULL; arity++) {
        printf("%s\"%s\"", arity > 0 ? "; " : "", definition->formals[arity]);
        add_variable(p, definition->formals[arity]);
    }
    fputs("] (", stdout);
    print_text(p, definition->body);
    putchar(')');
    p->scope.symbol_count = symbol_count;
    if (arity > 0)
        add_function(p, definition->name, arity);
    else
        add_symbol(p, definition->name);
}

static void print_definitions(printer *p)
{
    fputs("  definitions := [", stdout);
    for (size_t i = 0; i < PS_CLAIM_DEFINITIONS && p->kind->definitions[i].name != NULL; i++) {
        fputs(i > 0 ? ";" : "", stdout);
        print_definition(p, &p->kind->definitions[i]);
    }
    puts("];");
}

static void print_end(const printer *p, const char *text)
{
    if (strcmp(text, "-inf") == 0 || strcmp(text, "inf") == 0) {
        fputs(" Unbounded", stdout);
        return;
    }
    fputs(" (End_ (", stdout);
    print_text(p, text);
    fputs("))", stdout);
}

/* An end knows no variable but those of definitions; the checker refuses it if it is no number. */
static void print_ranges(printer *p, const ps_claim_range *ranges)
{
    size_t count = 0;
    putchar('[');
    for (; count < PS_CLAIM_RANGES && ranges[count].variable != NULL; count++) {
        printf("%sRange \"%s\"", count > 0 ? "; " : "", ranges[count].variable);
        print_end(p, ranges[count].lo);
        print_end(p, ranges[count].hi);
    }
    putchar(']');
    for (size_t i = 0; i < count; i++)
        add_variable(p, ranges[i].variable);
}

static const char *relation_name(const printer *p, const char *relation)
{
    static const char *const names[][2] = {{"<", "Less"},      {"<=", "At_most"}, {">", "More"},
                                           {">=", "At_least"}, {"=", "Same"},     {"smooth", "Smooth"}};
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++)
        if (strcmp(names[i][0], relation) == 0)
            return names[i][1];
    fail(p, relation, "is no relation");
    return NULL;
}

static void print_obligation(printer *p, const ps_claim_obligation *obligation)
{
    static const char *const repetitions[] = {"Once", "Each_row", "Each_pair"};
    size_t symbol_count = p->scope.symbol_count, row_name_count = p->row_name_count;
    if (obligation->repeat != PS_ONCE)
        add_row(p, p->kind, "");
    if (obligation->repeat == PS_EACH_PAIR)
        add_row(p, p->kind, "next_");
    printf("\n    Obligation \"%s\" ", obligation->name);
    print_ranges(p, obligation->ranges);
    fputs("\n      (", stdout);
    print_text(p, obligation->left);
    printf(") %s (", relation_name(p, obligation->relation));
    print_text(p, obligation->right[0] != '\0' ? obligation->right : "0");
    printf(") %s", repetitions[obligation->repeat]);
    p->scope.symbol_count = symbol_count;
    p->row_name_count = row_name_count;
}

static void print_obligations(printer *p)
{
    fputs("  obligations := [", stdout);
    for (size_t i = 0; i < PS_CLAIM_OBLIGATIONS && p->kind->obligations[i].name != NULL; i++) {
        fputs(i > 0 ? ";" : "", stdout);
        print_obligation(p, &p->kind->obligations[i]);
    }
    puts("];");
}

static void print_orbit(printer *p)
{
    print_optional_name("steps", p->kind->steps);
    fputs("  orbit := [", stdout);
    for (size_t i = 0; i < PS_CLAIM_ORBIT && p->kind->orbit[i].variable != NULL; i++) {
        const ps_claim_orbit *row = &p->kind->orbit[i];
        const char *const texts[] = {row->start, row->next, row->lo, row->hi};
        printf("%s\n    Orbit_variable \"%s\"", i > 0 ? ";" : "", row->variable);
        for (size_t k = 0; k < sizeof texts / sizeof texts[0]; k++) {
            fputs("\n      (", stdout);
            print_text(p, texts[k]);
            putchar(')');
        }
    }
    puts("] |}.");
}

static void print_kind(const ps_claim_kind *kind)
{
    printer p;
    open_printer(&p, kind);
    printf("\nDefinition %s : kind := {|\n  kind_name := \"%s\";\n", kind->name, kind->name);
    print_names("fields", kind->fields, ps_claim_field_count(kind));
    print_names("row_fields", kind->row_fields, ps_claim_row_field_count(kind));
    print_optional_name("builds_on", kind->builds_on);
    print_definitions(&p);
    print_obligations(&p);
    print_orbit(&p);
    ps_graph_destroy(p.graph);
}

int main(void)
{
    puts("(** The tables of claims in src/claim, as data. Made from them by `cmake --build --preset test --target "
         "accept`; do not edit. *)\n"
         "From Coq Require Import ZArith String List.\n"
         "From Prodstab Require Import Table.\n"
         "Import ListNotations.\n"
         "Local Open Scope string_scope.");
    for (size_t i = 0; i < ps_claim_kind_count(); i++)
        print_kind(ps_claim_kind_at(i));
    fputs("\nDefinition kinds : list kind := [", stdout);
    for (size_t i = 0; i < ps_claim_kind_count(); i++)
        printf("%s%s", i > 0 ? "; " : "", ps_claim_kind_at(i)->name);
    puts("].");
    return 0;
}
