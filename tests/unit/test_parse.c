/* The formula language: what it means, what it refuses, where it points, and that nothing hangs or overflows. */
#include "formulas.h"


static formulas f;

/* Two texts that mean the same node, as written. */
static void same(const char *text, const char *expected)
{
    if (!CHECK_INT(formula(&f, text), formula(&f, expected)))
        fprintf(stderr, "    %s\n    %s\n", text, expected);
}

static void precedence_is_that_of_mathematics(void)
{
    formulas_init(&f);
    same("-z^2", "-(z^2)");
    same("2^3^2", "2^(3^2)");
    same("z/p*q", "(z/p)*q");
    same("z - p - q", "(z - p) - q");
    same("-z*p", "(-z)*p");
    same("z^-2", "z^(-2)");
    same("z^-p^q", "z^(-(p^q))");
    same("z**2", "z^2");
    same("z*-p", "z*(-p)");
    same("- -z", "-(-z)");
    same("+z", "z");
    same(" z\t+\n1 ", "z+1");
    CHECK(ps_graph_is_integer(f.graph, simplified(&f, "-2^2"), -4));
    CHECK(ps_graph_is_integer(f.graph, simplified(&f, "2^3^2"), 512));
    CHECK(ps_graph_is_integer(f.graph, simplified(&f, "12/2*3"), 18));
    CHECK(ps_graph_is_integer(f.graph, simplified(&f, "0.1*10"), 1));
    formulas_clear(&f);
}

static void names_of_sympy_are_understood(void)
{
    formulas_init(&f);
    same("ln(z)", "log(z)");
    same("Abs(z)", "abs(z)");
    same("Min(z, p, q)", "min(min(z, p), q)");
    same("Max(z, p)", "max(z, p)");
    same("Piecewise((z, z > 0), (p, True))", "piecewise((z, z > 0), (p, True))");
    same("piecewise((z, z > 0), (p, True))", "select(z - 0, z, p)");
    same("piecewise((z, 0 < z), (p, True))", "select(z - 0, z, p)");
    same("piecewise((z, (z > 0) & (z < 1)), (p, True))", "select(min(z - 0, 1 - z), z, p)");
    same("piecewise((z, (z > 0) | ((z < 1))), (p, True))", "select(max(z - 0, 1 - z), z, p)");
    same("piecewise((z, ~(z > 0)), (p, True))", "select(-(z - 0), z, p)");
    same("piecewise((z, ((z + 1)) < (2)), (p, True))", "select((2) - (z + 1), z, p)");
    same("piecewise((z, (True)), (p, True))", "select(1, z, p)");
    same("piecewise((z, ((z)*(p)) <= q), (p, True))", "select(q - z*p, z, p)");
    same("E", "exp(1)");
    CHECK_TEXT(formula_text(&f, formula(&f, "pi")), "pi");
    formulas_clear(&f);
}

/* Whether an exponent is an integer decides the domain, so arithmetic of numbers is done at once and only that. */
static void exponents_are_folded_if_they_are_numbers(void)
{
    formulas_init(&f);
    same("z^(1 + 1)", "z^2");
    same("z^(4/2)", "z^2");
    same("z^(-(1/2))", "z^(-0.5)");
    same("z^sqrt(4)", "z^2");
    CHECK(formula(&f, "z^(p/p)") != formula(&f, "z^1"));
    CHECK(formula(&f, "z^(p - p + 2)") != formula(&f, "z^2"));
    CHECK(formula(&f, "z^((1/0)^0)") != formula(&f, "z^1"));
    CHECK(formula(&f, "z^(0*log(-1))") != formula(&f, "z^0"));
    formulas_clear(&f);
}

/* Reading fails with the message, which points to text[begin .. end). */
static void refused(const char *text, const char *message, size_t begin, size_t end)
{
    ps_node node;
    if (!CHECK_INT(formulas_read(&f, &node, text, strlen(text), false), PS_SYNTAX) ||
        !CHECK_TEXT(f.error.message, message) || !CHECK_INT((long long)f.error.begin, (long long)begin) ||
        !CHECK_INT((long long)f.error.end, (long long)end))
        fprintf(stderr, "    reading '%s'\n", text);
}

static void errors_name_the_place(void)
{
    formulas_init(&f);
    refused("", "expected a number, a name or '(', found the end of the formula", 0, 0);
    refused("  ", "expected a number, a name or '(', found the end of the formula", 2, 2);
    refused("z +", "expected a number, a name or '(', found the end of the formula", 3, 3);
    refused("z + * 2", "expected a number, a name or '(', found '*'", 4, 5);
    refused("(z + 1", "this '(' is never closed", 0, 1);
    refused("z + 1)", "expected an operator or the end, found ')'", 5, 6);
    refused("2z", "expected an operator or the end, found 'z'", 1, 2);
    refused("z(z + 1)", "unknown function (write products with '*')", 0, 1);
    refused("w + 1", "unknown name 'w' (the variable is z; a parameter gets its value by -p w=VALUE)", 0, 1);
    refused("foo(z)", "unknown function (write products with '*')", 0, 3);
    refused("exp(z, 2)", "exp takes 1 argument, found 2", 0, 3);
    refused("exp()", "expected a number, a name or '(', found ')'", 4, 5);
    refused("min(z)", "min takes 2 arguments, found 1", 0, 3);
    refused("exp", "this is a function: its arguments follow in parentheses", 0, 3);
    refused("exp(z", "expected ',' or ')', found the end of the formula", 5, 5);
    refused("z $ 1", "expected an operator or the end, found '$'", 2, 3);
    refused("z = 1", "expected an operator or the end, found '='", 2, 3);
    refused("z < 1", "expected an operator or the end, found '<'", 2, 3);
    refused("1e99999*z", "the exponent of '1e99999' is beyond 10000", 0, 7);
    refused("piecewise((z, z > 0), (1, z < 0))", "the last case of piecewise must have the condition True", 0, 9);
    refused("piecewise(z)", "expected a case '(value, condition)', found 'z'", 10, 11);
    refused("piecewise((z, z), (1, True))", "expected a comparison (<, <=, > or >=), found ')'", 15, 16);
    refused("piecewise((z, (z > 0) < 1), (1, True))", "expected ')', found '<'", 22, 23);
    refused("\xff\xfe", "expected a number, a name or '(', found '\xff'", 0, 1);
    formulas_clear(&f);
}

static void a_nul_byte_is_no_end(void)
{
    formulas_init(&f);
    ps_node node;
    CHECK_INT(formulas_read(&f, &node, "z\0+1", 4, false), PS_SYNTAX);
    CHECK_INT((long long)f.error.begin, 1);
    formulas_clear(&f);
}

/* before, repeated count times, then middle, then after repeated */
static char *repeated(const char *before, const char *middle, const char *after, size_t count)
{
    ps_buffer buffer = {0};
    for (size_t i = 0; i < count; i++)
        ps_buffer_puts(&buffer, before);
    ps_buffer_puts(&buffer, middle);
    for (size_t i = 0; i < count; i++)
        ps_buffer_puts(&buffer, after);
    return buffer.text;
}

static ps_status read_repeated(const char *before, const char *middle, const char *after, size_t count)
{
    char *text = repeated(before, middle, after, count);
    ps_node node;
    ps_status status = formulas_read(&f, &node, text, strlen(text), true);
    free(text);
    return status;
}

static void nesting_is_bounded(void)
{
    formulas_init(&f);
    CHECK_INT(read_repeated("(", "z", ")", 400), PS_OK);
    CHECK_INT(read_repeated("(", "z", ")", 100000), PS_SYNTAX);
    CHECK_CONTAINS(f.error.message, "nested too deeply (the limit is 500)");
    CHECK_INT(read_repeated("-", "z", "", 100000), PS_SYNTAX);
    CHECK_CONTAINS(f.error.message, "nested too deeply");
    CHECK_INT(read_repeated("z^", "z", "", 400), PS_OK);
    CHECK_INT(read_repeated("z^", "z", "", 100000), PS_SYNTAX);
    CHECK_INT(read_repeated("sin(", "z", ")", 400), PS_OK);
    CHECK_INT(read_repeated("(", "", "", 100000), PS_SYNTAX);
    CHECK_INT(read_repeated("min(z,", "z", ")", 100000), PS_SYNTAX);
    /* as FORMAT.md says: within 499 of these, counted together */
    static const char *const pairs[][2] = {{"(", ")"}, {"-", ""}, {"z^", ""}, {"sin(", ")"}};
    for (size_t i = 0; i < sizeof pairs / sizeof pairs[0]; i++) {
        CHECK_INT(read_repeated(pairs[i][0], "z", pairs[i][1], 499), PS_OK);
        CHECK_INT(read_repeated(pairs[i][0], "z", pairs[i][1], 500), PS_SYNTAX);
    }
    CHECK_INT(read_repeated("-(", "z", ")", 249), PS_OK);
    CHECK_INT(read_repeated("-(", "z", ")", 250), PS_SYNTAX);
    formulas_clear(&f);
}

static void piecewise_takes_no_exponential_time(void)
{
    formulas_init(&f);
    CHECK_INT(read_repeated("piecewise((z, (", "z", ") < 1), (p, True))", 64), PS_OK);
    CHECK_INT(read_repeated("piecewise((z, ((", "z", " < 1))), (p, True))", 64), PS_OK);
    CHECK_INT(read_repeated("piecewise((z, ~((", "z", " < 1))), (p, True))", 64), PS_OK);
    CHECK_INT(read_repeated("piecewise((", "z", ", z < 1), (p, True))", 64), PS_OK);
    CHECK_INT(read_repeated("piecewise((z, z < 1), (", "z", ", True))", 64), PS_OK);
    CHECK_INT(read_repeated("piecewise((z, (((((", "z", ")))) + (z)) <= 1), (p, True))", 64), PS_OK);
    CHECK_INT(read_repeated("piecewise((z, ~(z < 1)), (p, True)) + ", "z", "", 1000), PS_OK);
    CHECK_INT(read_repeated("piecewise((z, ((((", "z", "", 100000), PS_SYNTAX);
    formulas_clear(&f);
}

static void long_formulas_are_read_in_reasonable_time(void)
{
    formulas_init(&f);
    ps_buffer text = {0};
    ps_node node;
    for (int i = 0; i < 20000; i++)
        ps_buffer_printf(&text, "+%d.5*z^%d/%d", i + 1, i, i + 3);
    CHECK_INT(formulas_read(&f, &node, text.text, text.length, false), PS_OK);
    ps_buffer_clear(&text);
    while (text.length < PS_PARSE_TEXT - 20)
        ps_buffer_printf(&text, "+z^(1/%zu)", text.length);
    CHECK_INT(formulas_read(&f, &node, text.text, text.length, false), PS_OK);
    while (text.length <= PS_PARSE_TEXT)
        ps_buffer_puts(&text, "+z");
    CHECK_INT(formulas_read(&f, &node, text.text, text.length, false), PS_SYNTAX);
    CHECK_TEXT(f.error.message, "the formula is longer than 1048576 bytes");
    ps_buffer_clear(&text);
    formulas_clear(&f);
}

static void reserved_names(void)
{
    static const char *const reserved[] = {"z",   "pi", "E",         "exp",       "select", "min",
                                           "Max", "ln", "piecewise", "Piecewise", "True"};
    static const char *const free_names[] = {"p", "l", "lo", "a_lo", "T",        "e",  "I",
                                             "Z", "_", "z1", "R",    "constant", "inf"};
    static const char *const no_names[] = {
        "", "1p", "p-q", "p q", "p.", "\xc3\xa9", "a23456789012345678901234567890123"};
    for (size_t i = 0; i < sizeof reserved / sizeof reserved[0]; i++)
        CHECK(ps_parse_is_reserved(reserved[i]) && ps_parse_is_name(reserved[i]));
    for (size_t i = 0; i < sizeof free_names / sizeof free_names[0]; i++)
        CHECK(!ps_parse_is_reserved(free_names[i]) && ps_parse_is_name(free_names[i]));
    for (size_t i = 0; i < sizeof no_names / sizeof no_names[0]; i++)
        CHECK(!ps_parse_is_name(no_names[i]));
}

static void scopes_have_symbols_and_functions(void)
{
    formulas_init(&f);
    ps_node z = f.variables[0], p = f.variables[1];
    const ps_symbol symbols[] = {{"z", z}, {"p", p}, {"pi", ps_graph_integer(f.graph, 3)}};
    const ps_function functions[] = {{"g", 2, {z, p}, simplified(&f, "z - 2*p")}};
    const ps_scope scope = {symbols, 3, functions, 1, true};
    ps_error error = {0};
    ps_node node = PS_NODE_NONE;
    CHECK_INT(ps_parse(f.graph, &scope, "g(p, z) + pi", 12, &node, &error), PS_OK);
    CHECK_INT(node, simplified(&f, "p - 2*z + 3"));
    CHECK_INT(ps_parse(f.graph, &scope, "g(p)", 4, &node, &error), PS_SYNTAX);
    CHECK_TEXT(error.message, "g takes 2 arguments, found 1");
    formulas_clear(&f);
}

TEST_MAIN(precedence_is_that_of_mathematics, names_of_sympy_are_understood, exponents_are_folded_if_they_are_numbers,
          errors_name_the_place, a_nul_byte_is_no_end, nesting_is_bounded, piecewise_takes_no_exponential_time,
          long_formulas_are_read_in_reasonable_time, reserved_names, scopes_have_symbols_and_functions)
