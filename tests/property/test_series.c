/* Two independent ways to derivatives: Taylor coefficients of a series computed with balls, and symbolic derivatives evaluated
 * with balls. For every loss of the catalogue and every function of the language, up to order 6, they enclose the same. */
#include "test.h"

#include "numbers/arb_include.h"
#include "numbers/arithmetics.h"
#include "prodstab/graph.h"
#include "prodstab/loss.h"
#include "prodstab/losses.h"

enum { PRECISION = 256, POINTS = 4, LEAST_ACCURACY = 100 };

/* Evaluates one output at x, a ball or a series; the regularity. */
static ps_regularity evaluate(void *out, const ps_loss *loss, ps_node node, const ps_arithmetic *arithmetic, const void *x)
{
    ps_program program;
    ps_evaluator evaluator;
    ps_program_init(&program, loss->graph, &node, 1, &loss->z, 1);
    ps_evaluator_init(&evaluator, &program, arithmetic, PRECISION);
    ps_evaluator_set(&evaluator, 0, x);
    ps_regularity regularity = ps_evaluator_run(&evaluator, 0);
    if (regularity != PS_UNDEFINED)
        arithmetic->set(out, ps_evaluator_output(&evaluator, 0));
    ps_evaluator_clear(&evaluator);
    ps_program_clear(&program);
    return regularity;
}

/* The k-th derivative by both ways, where both are defined; how many orders were compared. */
static int compare_orders(ps_loss *loss, const char *name, const arb_t z, const arb_poly_t series)
{
    arb_t symbolic, coefficient;
    fmpz_t factorial;
    int compared = 0;
    arb_init(symbolic);
    arb_init(coefficient);
    fmpz_init_set_ui(factorial, 1);
    for (int k = 0; k <= PS_SERIES_ORDER; k++) {
        if (k > 1)
            fmpz_mul_ui(factorial, factorial, (ulong)k);
        arb_poly_get_coeff_arb(coefficient, series, k);
        arb_mul_fmpz(coefficient, coefficient, factorial, PRECISION);
        if (!CHECK(evaluate(symbolic, loss, ps_loss_derivative(loss, k), &ps_ball_arithmetic, z) == PS_SMOOTH))
            break;
        if (!CHECK(arb_overlaps(symbolic, coefficient)))
            fprintf(stderr, "    %s: derivative of order %d\n", name, k);
        /* two wide balls overlap by luck; relative to 1 where the derivative is about 0 */
        mag_t width, size;
        mag_init(width);
        mag_init(size);
        arb_get_mag(size, symbolic);
        mag_add(width, arb_radref(symbolic), arb_radref(coefficient));
        mag_add_ui(size, size, 1);
        mag_mul_2exp_si(size, size, -LEAST_ACCURACY);
        CHECK(mag_cmp(width, size) < 0);
        mag_clear(width);
        mag_clear(size);
        compared++;
    }
    fmpz_clear(factorial);
    arb_clear(symbolic);
    arb_clear(coefficient);
    return compared;
}

/* At a random point up to 1/4 away from the rational `near`; 1 if the loss is smooth there. */
static int compare_near(ps_loss *loss, const char *name, const char *near)
{
    fmpq_t middle;
    arb_t z, step;
    arb_poly_t x, series;
    fmpq_init(middle);
    arb_init(z);
    arb_init(step);
    arb_poly_init(x);
    arb_poly_init(series);
    fmpq_set_str(middle, near, 10);
    arb_set_fmpq(z, middle, PRECISION);
    arb_set_si(step, test_random_between(-1000, 1000));
    arb_div_ui(step, step, 4001, PRECISION);
    arb_add(z, z, step, PRECISION);
    arb_poly_set_coeff_si(x, 1, 1);
    arb_poly_set_coeff_arb(x, 0, z);
    int smooth = evaluate(series, loss, loss->written, &ps_series_arithmetic, x) == PS_SMOOTH;
    if (smooth)
        CHECK_INT(compare_orders(loss, name, z, series), PS_SERIES_ORDER + 1);
    arb_poly_clear(x);
    arb_poly_clear(series);
    arb_clear(z);
    arb_clear(step);
    fmpq_clear(middle);
    return smooth;
}

static void compare_formula(const char *formula, const char *near)
{
    ps_loss loss;
    ps_error error = {0};
    int smooth = 0;
    ps_loss_init(&loss);
    if (CHECK(ps_loss_read_formula(&loss, formula, &error) == PS_OK))
        for (int i = 0; i < POINTS; i++)
            smooth += compare_near(&loss, formula, near);
    CHECK_INT(smooth, POINTS);
    ps_loss_clear(&loss);
}

static void every_function(void)
{
    static const char *const formulas[] = {
        "exp(z)", "expm1(z)", "log(z)", "log1p(z)", "sqrt(z)", "cbrt(z)", "cbrt(-z)", "sin(z)", "cos(z)", "tan(z)", "sinh(z)",
        "cosh(z)", "tanh(z)", "asinh(z)", "atan(z)", "erf(z)", "sigmoid(z)", "softplus(z)", "logcosh(z)", "logcosh(8*z)", "abs(-z)",
        "min(z^2, 9)", "max(z^3, -z)", "z^-3", "z^(7/3)", "z^z", "2^z", "select(z - 3, z, exp(-z)/z)", "pi*z - z/(1 + z^2)",
        "log(1 + exp(2*z))/(1 + exp(-z))", "exp(z)*sin(z^2)/cosh(z)", "piecewise((z^3, z < 5), (1, True))",
    };
    for (size_t i = 0; i < sizeof formulas / sizeof formulas[0]; i++)
        compare_formula(formulas[i], "1");
}

static void every_loss(void)
{
    for (size_t i = 0; i < ps_losses_count(); i++) {
        const ps_loss_entry *entry = ps_losses_at(i);
        ps_loss loss;
        ps_error error = {0};
        ps_loss_init(&loss);
        for (size_t k = 0; k < entry->parameter_count; k++)
            CHECK(ps_loss_read_parameter(&loss, entry->parameters[k].name, entry->parameters[k].default_value, &error) == PS_OK);
        CHECK(ps_loss_read_formula(&loss, entry->formula, &error) == PS_OK);
        int smooth = 0;
        for (int k = 0; k < POINTS; k++)
            smooth += compare_near(&loss, entry->name, entry->near);
        CHECK_INT(smooth, POINTS);
        ps_loss_clear(&loss);
    }
}

TEST_MAIN(every_function, every_loss)
