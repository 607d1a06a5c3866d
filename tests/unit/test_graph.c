/* Graphs, their limit, and what the simplifier may and may not do. */
#include "formulas.h"

static formulas f;

static void equal_nodes_are_built_once(void)
{
    formulas_init(&f);
    ps_node z = f.variables[0], two = ps_graph_integer(f.graph, 2);
    CHECK_INT(ps_graph_variable(f.graph, "z"), z);
    CHECK_INT(ps_graph_integer(f.graph, 2), two);
    CHECK_INT(formula(&f, "4/2 + z"), formula(&f, "4/2 + z"));
    CHECK(formula(&f, "z + p") != formula(&f, "p + z"));
    long size = (long)ps_graph_size(f.graph);
    formula(&f, "4/2 + z");
    CHECK_INT((long)ps_graph_size(f.graph), size);
    CHECK(ps_graph_is_integer(f.graph, two, 2));
    CHECK(!ps_graph_is_integer(f.graph, z, 2));
    CHECK(ps_graph_value(f.graph, z) == NULL);
    CHECK(ps_graph_name(f.graph, two) == NULL);
    CHECK_TEXT(ps_graph_name(f.graph, z), "z");
    formulas_clear(&f);
}

static void constants_stay_where_they_are(void)
{
    formulas_init(&f);
    mpq_srcptr two = ps_graph_value(f.graph, ps_graph_integer(f.graph, 2));
    for (long i = 3; i < 5000; i++)
        ps_graph_integer(f.graph, i);
    CHECK(ps_graph_value(f.graph, ps_graph_integer(f.graph, 2)) == two);
    CHECK_INT(mpq_cmp_si(two, 2, 1), 0);
    formulas_clear(&f);
}

static void none_is_passed_on(void)
{
    formulas_init(&f);
    ps_node z = f.variables[0];
    for (int op = PS_OP_ADD; op <= PS_OP_SELECT; op++)
        for (int hole = 0; hole < ps_operator_arity((ps_operator)op); hole++) {
            ps_node x[3] = {z, z, z};
            x[hole] = PS_NODE_NONE;
            CHECK_INT(ps_graph_raw(f.graph, (ps_operator)op, x[0], x[1], x[2]), PS_NODE_NONE);
            CHECK_INT(ps_graph_simplified(f.graph, (ps_operator)op, x[0], x[1], x[2]), PS_NODE_NONE);
        }
    CHECK_INT(ps_graph_derivative(f.graph, PS_NODE_NONE, z), PS_NODE_NONE);
    CHECK_INT(ps_graph_simplify(f.graph, PS_NODE_NONE), PS_NODE_NONE);
    CHECK(ps_graph_value(f.graph, PS_NODE_NONE) == NULL);
    formulas_clear(&f);
}

static void fill(long nodes)
{
    ps_node node = ps_graph_raw(f.graph, PS_OP_ERF, f.variables[0], 0, 0);
    while ((long)ps_graph_size(f.graph) < nodes)
        node = ps_graph_raw(f.graph, PS_OP_ERF, node, 0, 0);
}

/* However many nodes are left, what is built is right or nothing: a part that did not fit must not just be missing. */
static void full_graphs_build_nothing_wrong(void)
{
    static const char *const written[] = {"z^3*p^2*sin(q)",        "z^3 + p^2*z + sin(q)", "sqrt(z)*p/(q^2*cos(z))",
                                          "log(3*z) + exp(p - q)", "(z - p)*(z + p)*q",    "z*p + z*q + z^2*p"};
    enum { FORMULAS = sizeof written / sizeof written[0] };
    for (long spare = 0; spare <= 9; spare += 3) {
        ps_node node[FORMULAS];
        formulas_init(&f);
        for (int i = 0; i < FORMULAS; i++)
            node[i] = formula(&f, written[i]);
        fill(PS_GRAPH_NODES - spare);
        mpq_t at[FORMULA_VARIABLES];
        mpfr_t value, error, other, other_error;
        mpfr_inits2(200, value, error, other, other_error, (mpfr_ptr)NULL);
        for (int i = 0; i < FORMULA_VARIABLES; i++) {
            mpq_init(at[i]);
            mpq_set_si(at[i], 5 + 2 * i, 3);
        }
        for (int i = 0; i < FORMULAS; i++) {
            ps_node simple = ps_graph_simplify(f.graph, node[i]);
            ps_node slope = ps_graph_derivative(f.graph, node[i], f.variables[2]);
            if (simple != PS_NODE_NONE && CHECK_INT(oracle(value, error, &f, node[i], at, 100), ORACLE_VALUE)) {
                CHECK_INT(oracle(other, other_error, &f, simple, at, 100), ORACLE_VALUE);
                mpfr_sub(value, value, other, MPFR_RNDN);
                CHECK(mpfr_cmpabs(value, other_error) <= 0 || mpfr_cmpabs(value, error) <= 0);
            }
            CHECK(slope == PS_NODE_NONE || !ps_graph_is_integer(f.graph, slope, 0) || i == 2);
        }
        if (spare == 0) {
            CHECK_INT(ps_graph_simplify(f.graph, node[0]), PS_NODE_NONE);
            CHECK_INT(ps_graph_integer(f.graph, 999999999), PS_NODE_NONE);
            CHECK_INT(ps_graph_integer(f.graph, 2), PS_NODE_NONE); /* though it exists: from now on nothing is built */
        }
        for (int i = 0; i < FORMULA_VARIABLES; i++)
            mpq_clear(at[i]);
        mpfr_clears(value, error, other, other_error, (mpfr_ptr)NULL);
        formulas_clear(&f);
    }
}

static void a_formula_that_does_not_fit_is_said_to_be_too_large(void)
{
    formulas_init(&f);
    fill(PS_GRAPH_NODES);
    ps_node node;
    CHECK_INT(formulas_read(&f, &node, "sin(z)", 6, true), PS_BUDGET);
    CHECK_CONTAINS(f.error.message, "the formula needs more than");
    formulas_clear(&f);
}

static void simplifies_to(const char *text, const char *expected)
{
    if (!CHECK_TEXT(formula_text(&f, simplified(&f, text)), expected))
        fprintf(stderr, "    simplifying %s\n", text);
}

static void identities_are_used(void)
{
    formulas_init(&f);
    simplifies_to("z + z", "2*z");
    simplifies_to("z - z", "0");
    simplifies_to("1/3 + 1/6", "1/2");
    simplifies_to("z*z/z", "z");
    simplifies_to("z^2*z^-2", "1");
    simplifies_to("sqrt(z)*sqrt(z)", "z");
    simplifies_to("-(z - p)", "p - z");
    simplifies_to("p*z + p*q", "p*(z + q)");
    simplifies_to("0*z", "0");
    simplifies_to("z^1", "z");
    simplifies_to("z^0", "1");
    simplifies_to("sqrt(9/4)", "3/2");
    simplifies_to("log(1 + exp(z))", "softplus(z)");
    simplifies_to("log1p(exp(2*z))", "softplus(2*z)");
    simplifies_to("1/(1 + exp(-z))", "sigmoid(z)");
    simplifies_to("exp(z)/(1 + exp(z))", "sigmoid(z)");
    simplifies_to("sinh(z)/cosh(z)", "tanh(z)");
    simplifies_to("log(cosh(z))", "logcosh(z)");
    simplifies_to("log(exp(z))", "z");
    simplifies_to("abs(-3)", "3");
    simplifies_to("min(2, 3, 1)", "1");
    simplifies_to("max(z, z)", "z");
    simplifies_to("exp(0) + cos(0) + sigmoid(0)", "5/2");
    simplifies_to("piecewise((z, 1 < 2), (p, True))", "z");
    simplifies_to("piecewise((z, 1 > 2), (p, True))", "p");
    formulas_clear(&f);
}

/* Each would be wrong somewhere where the left side is defined. */
static void what_is_no_identity_is_not_used(void)
{
    formulas_init(&f);
    CHECK(simplified(&f, "sqrt(z^2)") != f.variables[0]);
    CHECK(simplified(&f, "(z^2)^(1/2)") != f.variables[0]);
    CHECK(simplified(&f, "(z^6)^(1/3)") != simplified(&f, "z^2"));
    CHECK(simplified(&f, "cbrt(z)") != simplified(&f, "z^(1/3)"));
    CHECK(simplified(&f, "log(z^2)") != simplified(&f, "2*log(z)"));
    CHECK(simplified(&f, "log(-2*z)") != simplified(&f, "log(2) + log(-z) + 0*z + 1 - 2"));
    CHECK(ps_graph_value(f.graph, simplified(&f, "1/0")) == NULL);
    CHECK(ps_graph_value(f.graph, simplified(&f, "0^-1")) == NULL);
    CHECK(ps_graph_value(f.graph, simplified(&f, "log(0)")) == NULL);
    CHECK(ps_graph_value(f.graph, simplified(&f, "(-4)^(1/2)")) == NULL);
    CHECK(ps_graph_value(f.graph, simplified(&f, "(1e9999)^100000")) == NULL);
    /* z <= z always holds and z < z never; in the graph both are 0 */
    CHECK(simplified(&f, "piecewise((z, z <= z), (p, True))") != f.variables[1]);
    CHECK(simplified(&f, "piecewise((z, 1 <= 1), (p, True))") != f.variables[1]);
    CHECK(simplified(&f, "piecewise((z, z < z), (p, True))") != f.variables[0]);
    formulas_clear(&f);
}

/* Products of exponents that wrap to 0, or nearly, in 32 or 64 bits. */
static void huge_exponents_are_left_alone(void)
{
    static const char *const texts[] = {"(z^65536)^65536", "(z^1048576)^1048576", "(z^-1048576)^1048576", "((z^65536)^16)^4096",
                                        "(z^4294967296)^4294967296", "z^-9223372036854775808*z^-9223372036854775808",
                                        "(z^-9223372036854775808)^2", "(z^9223372036854775807)^2*z^2",
                                        "z^9223372036854775807*z*z^9223372036854775807*z", "1/z^-9223372036854775808",
                                        "sqrt(z^-9223372036854775808)", "(z^(1/65536))^(1/65536)", "z^18446744073709551616"};
    formulas_init(&f);
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        ps_node node = simplified(&f, texts[i]);
        if (!CHECK(node != f.variables[0] && ps_graph_value(f.graph, node) == NULL))
            fprintf(stderr, "    %s became %s\n", texts[i], formula_text(&f, node));
    }
    simplifies_to("z^1048575*z", "z^1048576");
    simplifies_to("z^1048576/z^1048575", "z");
    formulas_clear(&f);
}

static void substitution_is_simultaneous(void)
{
    formulas_init(&f);
    ps_node z = f.variables[0], p = f.variables[1], from[] = {z, p}, to[] = {p, z};
    ps_node node = simplified(&f, "z^2 - 3*p");
    CHECK_INT(ps_graph_substitute(f.graph, node, from, to, 2), simplified(&f, "p^2 - 3*z"));
    to[0] = ps_graph_integer(f.graph, 2);
    to[1] = ps_graph_integer(f.graph, 1);
    CHECK(ps_graph_is_integer(f.graph, ps_graph_substitute(f.graph, node, from, to, 2), 1));
    formulas_clear(&f);
}

TEST_MAIN(equal_nodes_are_built_once, constants_stay_where_they_are, none_is_passed_on, full_graphs_build_nothing_wrong,
          a_formula_that_does_not_fit_is_said_to_be_too_large, identities_are_used, what_is_no_identity_is_not_used, huge_exponents_are_left_alone,
          substitution_is_simultaneous)
