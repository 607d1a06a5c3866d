/* The simulation against what is known of it: the step, the sharpness, where the run of the theory page ends. */
#include "prodstab/plot.h"

#include <math.h>

#include "test.h"

static void run(ps_simulation *simulation, const char *formula, double eta, double x, double y, size_t steps)
{
    ps_loss loss;
    ps_error error = {0};
    ps_loss_init(&loss);
    CHECK_INT(ps_loss_read_formula(&loss, formula, &error), PS_OK);
    CHECK_INT(ps_simulate(simulation, &loss, eta, x, y, steps, &error), PS_OK);
    ps_loss_clear(&loss);
}

static void a_step_is_a_step(void)
{
    ps_simulation s;
    run(&s, "(z - 1)^2/2", 0.125, 2, 3, 1);
    CHECK_INT((long long)s.count, 2);
    CHECK(s.iterates[1].x == 2 - 0.125 * 5 * 3 && s.iterates[1].y == 3 - 0.125 * 5 * 2);
    CHECK(s.iterates[0].z == 6 && s.iterates[0].balance == -5);
    /* the Hessian at (2, 3) is [[9, 11], [11, 4]] */
    CHECK(fabs(s.iterates[0].sharpness - (6.5 + hypot(2.5, 11)) * 0.125 / 2) < 1e-14);
    ps_simulation_clear(&s);
}

static void the_run_of_the_theory_page_ends_where_it_says(void)
{
    ps_simulation s;
    double zero = 0.847297860387204, total = 1.2 * 2 / 0.1 / 0.21, z = zero + 0.01;
    double balance = sqrt(total * total - 4 * zero * zero), size = hypot(balance, 2 * z), x = sqrt((size + balance) / 2);
    run(&s, "softplus(z) - 7/10*z", 0.1, x, z / x, 300000);
    const ps_iterate *last = &s.iterates[s.count - 1];
    CHECK(fabs(last->z - zero) < 1e-9);
    CHECK(fabs(2 * last->sharpness - (2 - 0.00178660)) < 1e-6);
    ps_simulation_clear(&s);
}

static void a_run_that_explodes_ends(void)
{
    ps_simulation s;
    run(&s, "(z^2 - 1)^2/4", 0.1, 20, 1, 1000);
    CHECK(s.ended && s.count < 10);
    ps_simulation_clear(&s);
    run(&s, "z - log(z)", 10, 1, 0.25, 1000);
    CHECK(s.count > 1);
    ps_simulation_clear(&s);
}

static void figures_and_tables(void)
{
    ps_simulation s;
    ps_buffer text = {0};
    run(&s, "logcosh(z - 1)", 0.1, 4, 0.5, 10);
    ps_simulation_print_csv(&text, &s);
    CHECK_CONTAINS(text.text, "step,x,y,z,balance,sharpness\n0,4,0.5,2,15.75,");
    ps_buffer_clear(&text);
    ps_figure figure = {.style = {.path = "it's.svg"}}, other = {.style = {.path = "run.jpg"}};
    ps_error error = {0};
    CHECK(ps_plot_simulation(&other, &s, 0, 0, &error) == PS_INPUT);
    CHECK(ps_plot_simulation(&figure, &s, -1, 2, &error) == PS_OK);
    CHECK_CONTAINS(figure.program.text, "set terminal svg ");
    CHECK_CONTAINS(figure.program.text, "not a proof");
    CHECK_CONTAINS(figure.program.text, "first -1 to graph 0.015, first 2");
    ps_figure_clear(&figure);
    ps_figure_clear(&other);
    ps_simulation_clear(&s);
}

static void intervals_are_refused(void)
{
    ps_simulation s;
    ps_loss loss;
    ps_error error = {0};
    ps_loss_init(&loss);
    CHECK_INT(ps_loss_read_parameter(&loss, "p", "[0.6, 0.9]", &error), PS_OK);
    CHECK_INT(ps_loss_read_formula(&loss, "softplus(z) - p*z", &error), PS_OK);
    CHECK_INT(ps_simulate(&s, &loss, 0.1, 1, 1, 10, &error), PS_INPUT);
    CHECK_CONTAINS(error.message, "'p' is an interval");
    ps_simulation_clear(&s);
    ps_loss_clear(&loss);
}

TEST_MAIN(a_step_is_a_step, the_run_of_the_theory_page_ends_where_it_says, a_run_that_explodes_ends, figures_and_tables,
          intervals_are_refused)
