/* Figures: the program for gnuplot says what was certified, and nothing is drawn that was not. */
#include "test.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

#include "prodstab/certify.h"
#include "prodstab/plot.h"
#include "plot/start_panel.h"

/* Points of the bound in the table of the map, none of which is above 1. */
static int bounded(const char *table)
{
    int count = 0;
    for (const char *line = table; line != NULL; line = strchr(line, '\n'), line = line != NULL ? line + 1 : NULL) {
        double delta, factor;
        if (sscanf(line, "bound,%lf,%lf", &delta, &factor) == 2)
            count += factor <= 1;
    }
    return count;
}

static void two_step_map(void)
{
    const ps_certify_options options = PS_CERTIFY_OPTIONS_DEFAULT;
    ps_certify_result result;
    ps_figure figure = {.style = {.path = "it's.svg"}}, other = {.style = {.path = "map.gif"}};
    ps_error error = {0};
    ps_certify_init(&result);
    CHECK(ps_loss_read_formula(&result.certificate.loss, "log(1+exp(z)) - 9*z/10", &error) == PS_OK);
    CHECK(ps_certify(&result, &options, &error) == PS_OK);
    CHECK(ps_plot_two_step_map(&figure, &result.certificate, &error) == PS_OK);
    CHECK_CONTAINS(figure.program.text, "set terminal svg ");
    CHECK_CONTAINS(figure.program.text, "R = 1.48'");
    CHECK_CONTAINS(figure.program.text, "at most 1 - ");
    CHECK_TEXT(figure.title.text, "two steps at the edge of stability: l(z) = log(1+exp(z)) - 9*z/10");
    CHECK_CONTAINS(figure.table.text, "\nbound,0,1\n");
    CHECK_INT(bounded(figure.table.text), 1601);
    CHECK(ps_plot_two_step_map(&other, &result.certificate, &error) == PS_INPUT);
    CHECK_CONTAINS(error.message, "output map.gif");
    ps_figure_clear(&figure);
    while (result.certificate.claim_count > 2)
        ps_certificate_drop_last(&result.certificate);
    error = (ps_error){0};
    CHECK(ps_plot_two_step_map(&figure, &result.certificate, &error) == PS_INPUT);
    CHECK_TEXT(error.message, "there is no claim edge_contraction to draw");
    ps_figure_clear(&figure);
    ps_certify_clear(&result);
}

/* What a format changes: the terminal, and how texts are spelled. */
static void formats(void)
{
    static const char *const begins[][2] = {
        {"f.svg", "set terminal svg enhanced mousing size 630,354 font 'Serif,9'\n"},
        {"f.png", "set terminal pngcairo enhanced size 630,354 font 'Serif,9'\n"},
        {"f.pdf", "set terminal pdfcairo enhanced size 16cm,9cm font 'Serif,9'\n"},
        {"f.gnuplot", "set encoding utf8\n"},
    };
    ps_simulation run = {0};
    ps_loss loss;
    ps_error error = {0};
    ps_loss_init(&loss);
    CHECK(ps_loss_read_formula(&loss, "cosh(z)", &error) == PS_OK);
    CHECK(ps_simulate(&run, &loss, .1, 1, 2, 10, &error) == PS_OK);
    for (size_t i = 0; i < sizeof begins / sizeof begins[0]; i++) {
        ps_figure figure = {.style = {begins[i][0], 16, 9, "Serif,9", false}};
        CHECK(ps_plot_simulation(&figure, &run, 0, 0, &error) == PS_OK);
        CHECK(strncmp(figure.program.text, begins[i][1], strlen(begins[i][1])) == 0);
        CHECK_CONTAINS(figure.program.text, "\u03b7 = 0.1");
        ps_figure_clear(&figure);
    }
    ps_figure tikz = {.style = {"f.tex", 0, 0, NULL, false}}, refused = {.style = {"f.tex", 0, 0, "Serif", false}};
    CHECK(ps_plot_simulation(&tikz, &run, -1, 3, &error) == PS_OK);
    CHECK_CONTAINS(tikz.program.text, "$\\eta = 0.1$");
    CHECK_CONTAINS(tikz.program.text, "starts $xy \\in [-1, 3]$");
    CHECK(ps_plot_simulation(&refused, &run, 0, 0, &error) == PS_INPUT);
    CHECK_TEXT(error.message, "font Serif: in a .tex file the document chooses the fonts");
    ps_figure_clear(&tikz);
    ps_figure_clear(&refused);
    ps_simulation_clear(&run);
    ps_loss_clear(&loss);
}

/* How many lines of the table begin so. */
static int count_lines(const char *table, const char *what)
{
    int count = 0;
    for (const char *line = table; line != NULL; line = strchr(line, '\n'), line = line != NULL ? line + 1 : NULL)
        count += strncmp(line, what, strlen(what)) == 0;
    return count;
}

static void diagram(void)
{
    static const char *const claims[] = {"flip", "branch"};
    ps_certify_options options = PS_CERTIFY_OPTIONS_DEFAULT;
    const ps_diagram_options wanted = {.from = 0.9, .to = 1.3, .eta = 0.01};
    ps_certify_result result;
    ps_figure figure = {.style = {.path = "it's.svg"}}, other = {.style = {.path = "d.gif"}};
    ps_error error = {0};
    options.claims = claims;
    options.claim_count = 2;
    options.step_from = "1";
    options.step_to = "2";
    ps_certify_init(&result);
    CHECK(ps_loss_read_formula(&result.certificate.loss, "(z^2 - 1)^2/4", &error) == PS_OK);
    options.near = "1";
    CHECK(ps_certify(&result, &options, &error) == PS_OK);
    CHECK(ps_plot_diagram(&figure, &result.certificate, &wanted, &error) == PS_OK);
    CHECK_CONTAINS(figure.program.text, "set terminal svg ");
    CHECK_CONTAINS(figure.program.text, "certified up to here' at first 1.23606798");
    CHECK_INT(count_lines(figure.table.text, "period_doubling,1.23606798"), 1);
    CHECK_INT(count_lines(figure.table.text, "two_cycle,") % 2, 0); /* two boxes for each claim */
    CHECK(count_lines(figure.table.text, "two_cycle,") >= 6);
    CHECK(count_lines(figure.table.text, "descent,") > 100);
    CHECK(count_lines(figure.table.text, "iteration,") > 500);
    CHECK(ps_plot_diagram(&other, &result.certificate, &wanted, &error) == PS_INPUT);
    CHECK_CONTAINS(error.message, "output d.gif");
    while (result.certificate.claim_count > 2)
        ps_certificate_drop_last(&result.certificate);
    error = (ps_error){0};
    CHECK(ps_plot_diagram(&figure, &result.certificate, &wanted, &error) == PS_INPUT);
    CHECK_TEXT(error.message, "there is no claim flip to draw");
    ps_figure_clear(&figure);
    ps_figure_clear(&other);
    ps_certify_clear(&result);
}

/* The estimate of where runs from next to the edge end, against runs at so small a learning rate that the law is that of first
 * order (theory page, section 6), and against the runs of the figure, within 7 per cent at its learning rate. */
static void check_ends(const char *program)
{
    static const double measured[][2] = {{.2, .08822}, {1, .29680}, {2, .41070}, {4, .48253}, {7, .49862}, {10, .49987}};
    double x0, end;
    int length, count = 0;
    for (size_t i = 0; i < sizeof measured / sizeof measured[0]; i++)
        CHECK(fabs(ps_start_panel_estimate(measured[i][0]) / 2 - measured[i][1]) < 1e-4);
    CHECK(ps_start_panel_estimate(0) < 1e-6);
    for (const char *line = strstr(program, "$ends << END\n") + 13; sscanf(line, "%lf %lf\n%n", &x0, &end, &length) == 2; line += length) {
        CHECK(fabs(end - ps_start_panel_estimate(x0)) < .07);
        count++;
    }
    CHECK_INT(count, 10);
}

/* The figures of the sharpness law show the numbers of the certificate, and none without its claims. */
static void sharpness(void)
{
    char path[512];
    ps_certificate certificate;
    ps_figure runs = {.style = {.path = "it's.svg"}}, regions = {.style = {.path = "barriers.png"}};
    ps_figure other = {.style = {.path = "barriers.gif"}}, none = {.style = {.path = "runs.svg"}};
    ps_error error = {0};
    snprintf(path, sizeof path, "%s/certificates/sharpness/logcosh.json", getenv("PRODSTAB_SOURCE_DIR"));
    CHECK_INT(ps_certificate_read(&certificate, path, &error), PS_OK);
    CHECK_INT(ps_plot_sharpness(&runs, &certificate, &error), PS_OK);
    CHECK_CONTAINS(runs.program.text, "set terminal svg ");
    CHECK_CONTAINS(runs.program.text, "certified starts: 3 \u2264 \u03b7\u03bb \u2264 32'");
    CHECK_CONTAINS(runs.program.text, "certified: [0.8972, 1.051]");
    CHECK_CONTAINS(runs.program.text, "\n0 31.99"); /* the run that starts farthest out */
    CHECK_CONTAINS(runs.program.text, "estimate, not certified");
    check_ends(runs.program.text);
    CHECK_INT(ps_plot_barriers(&regions, &certificate, &error), PS_OK);
    CHECK_CONTAINS(regions.program.text, "$V << END");
    CHECK_INT(ps_plot_barriers(&other, &certificate, &error), PS_INPUT);
    while (certificate.claim_count > 2)
        ps_certificate_drop_last(&certificate);
    error = (ps_error){0};
    CHECK_INT(ps_plot_sharpness(&none, &certificate, &error), PS_INPUT);
    CHECK_TEXT(error.message, "there is no claim sharpness to draw");
    ps_figure_clear(&runs);
    ps_figure_clear(&regions);
    ps_figure_clear(&other);
    ps_figure_clear(&none);
    ps_certificate_clear(&certificate);
}

TEST_MAIN(two_step_map, formats, diagram, sharpness)
