/* Losses: parameters, formulas, derivatives. */
#include "prodstab/loss.h"

#include "test.h"

static ps_loss loss;
static ps_error error;

static ps_status parameter(const char *name, const char *value)
{
    error = (ps_error){0};
    return ps_loss_read_parameter(&loss, name, value, &error);
}

static ps_status read_formula(const char *formula)
{
    error = (ps_error){0};
    return ps_loss_read_formula(&loss, formula, &error);
}

static void prints_as(ps_node node, const char *expected)
{
    ps_buffer text = {0};
    CHECK(ps_graph_print(&text, loss.graph, node));
    CHECK_TEXT(text.text, expected);
    ps_buffer_clear(&text);
}

static void exact_parameters_are_numbers(void)
{
    ps_loss_init(&loss);
    CHECK_INT(parameter("p", "9/10"), PS_OK);
    CHECK_INT(loss.intervals[0], PS_NODE_NONE);
    CHECK_INT(read_formula("p*z^2"), PS_OK);
    prints_as(ps_loss_derivative(&loss, 0), "9/10*z^2");
    prints_as(ps_loss_derivative(&loss, 1), "9/5*z");
    prints_as(ps_loss_derivative(&loss, 2), "9/5");
    prints_as(ps_loss_derivative(&loss, 6), "0");
    ps_buffer text = {0};
    ps_loss_print(&text, &loss);
    CHECK_TEXT(text.text, "l(z) = p*z^2 with p = 0.9");
    ps_buffer_clear(&text);
    CHECK(!ps_loss_print_box(&text, "for every", &loss) && text.length == 0);
    ps_loss_clear(&loss);
}

static void interval_parameters_stay_variables(void)
{
    ps_loss_init(&loss);
    CHECK_INT(parameter("p", "[0.69, 0.71]"), PS_OK);
    CHECK_INT(parameter("q", "[1/2,1/2]"), PS_OK); /* one value: a number */
    CHECK(loss.intervals[0] != PS_NODE_NONE);
    CHECK_INT(loss.intervals[1], PS_NODE_NONE);
    CHECK_INT(mpq_cmp_si(loss.parameters[0].lo, 69, 100), 0);
    CHECK_INT(mpq_cmp_si(loss.parameters[0].hi, 71, 100), 0);
    CHECK_INT(read_formula("p*z^2 + q*z"), PS_OK);
    prints_as(ps_loss_derivative(&loss, 1), "2*(z*p) + 1/2");
    ps_buffer text = {0};
    CHECK(ps_loss_print_box(&text, "for every", &loss));
    CHECK_CONTAINS(text.text, "p in [0.69, 0.71]");
    ps_buffer_clear(&text);
    ps_loss_clear(&loss);
}

static void bad_parameters_are_refused(void)
{
    static const struct {
        const char *name, *value, *message;
    } cases[] = {{"z", "1", "the formula language uses that name"},
                 {"exp", "1", "the formula language uses that name"},
                 {"1p", "1", "is not a parameter name"},
                 {"", "1", "is not a parameter name"},
                 {"p", "", "is not an exact number"},
                 {"p", "[1,2", "is not an interval"},
                 {"p", "[1]", "is not an interval"},
                 {"p", "[", "is not an interval"},
                 {"p", "[,]", "is not an exact number"},
                 {"p", "[2,1]", "its ends are in the wrong order"},
                 {"p", "[1,2,3]", "is not an exact number"},
                 {"p", "0.9x", "is not an exact number"},
                 {"p", "1e99999", "is beyond 10000"}};
    ps_loss_init(&loss);
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        CHECK(parameter(cases[i].name, cases[i].value) != PS_OK);
        CHECK_CONTAINS(error.message, cases[i].message);
    }
    CHECK_INT((long long)loss.parameter_count, 0);
    CHECK_INT(parameter("p", "1"), PS_OK);
    CHECK_INT(parameter("p", "1"), PS_INPUT);
    CHECK_CONTAINS(error.message, "given twice");
    for (char name[] = "a"; name[0] < 'a' + PS_LOSS_PARAMETERS - 1; name[0]++)
        CHECK_INT(parameter(name, "1"), PS_OK);
    CHECK_INT(parameter("w", "1"), PS_INPUT);
    CHECK_CONTAINS(error.message, "more than 8 parameters");
    ps_loss_clear(&loss);
}

static void formulas_keep_their_domain(void)
{
    ps_loss_init(&loss);
    CHECK_INT(read_formula("z^2/z"), PS_OK);
    prints_as(loss.written, "z^2/z");
    prints_as(ps_loss_derivative(&loss, 0), "z");
    CHECK_TEXT(loss.formula, "z^2/z");
    ps_loss_clear(&loss);
}

static void errors_have_a_place(void)
{
    ps_loss_init(&loss);
    CHECK_INT(read_formula("z^2 + p"), PS_SYNTAX);
    CHECK_INT((long long)error.begin, 6);
    CHECK_INT((long long)error.end, 7);
    ps_loss_clear(&loss);
}

/* l, .., l6 by hand */
static void derivatives_in_order(void)
{
    static const char *const expected[] = {"exp(2*z)",    "2*exp(2*z)",  "4*exp(2*z)", "8*exp(2*z)",
                                           "16*exp(2*z)", "32*exp(2*z)", "64*exp(2*z)"};
    ps_loss_init(&loss);
    CHECK_INT(read_formula("exp(2*z)"), PS_OK);
    for (int k = PS_LOSS_DERIVATIVES; k >= 0; k--)
        prints_as(ps_loss_derivative(&loss, k), expected[k]);
    ps_loss_clear(&loss);
}

TEST_MAIN(exact_parameters_are_numbers, interval_parameters_stay_variables, bad_parameters_are_refused,
          formulas_keep_their_domain, errors_have_a_place, derivatives_in_order)
