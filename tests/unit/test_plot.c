/* Figures: the program for gnuplot says what was certified, and nothing is drawn that was not. */
#include "test.h"

#include "prodstab/certify.h"
#include "prodstab/plot.h"

static void two_step_map(void)
{
    const ps_certify_options options = PS_CERTIFY_OPTIONS_DEFAULT;
    ps_certify_result result;
    ps_buffer program = {0};
    ps_error error = {0};
    ps_certify_init(&result);
    CHECK(ps_loss_read_formula(&result.certificate.loss, "log(1+exp(z)) - 9*z/10", &error) == PS_OK);
    CHECK(ps_certify(&result, &options, &error) == PS_OK);
    CHECK(ps_plot_two_step_map(&program, &result.certificate, "it's.svg", &error) == PS_OK);
    CHECK_CONTAINS(program.text, "set terminal svg ");
    CHECK_CONTAINS(program.text, "d <= R = 1.48'");
    CHECK_CONTAINS(program.text, "\n0 0\n"); /* z* stays where it is, up to the rounding of its double */
    CHECK(ps_plot_two_step_map(&program, &result.certificate, "map.gif", &error) == PS_INPUT);
    CHECK_CONTAINS(error.message, "-o map.gif");
    while (result.certificate.claim_count > 2)
        ps_certificate_drop_last(&result.certificate);
    error = (ps_error){0};
    CHECK(ps_plot_two_step_map(&program, &result.certificate, "map.svg", &error) == PS_INPUT);
    CHECK_TEXT(error.message, "there is no claim edge_contraction to draw");
    ps_buffer_clear(&program);
    ps_certify_clear(&result);
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
    ps_buffer program = {0}, table = {0};
    ps_error error = {0};
    options.claims = claims;
    options.claim_count = 2;
    options.step_from = "1";
    options.step_to = "2";
    ps_certify_init(&result);
    CHECK(ps_loss_read_formula(&result.certificate.loss, "(z^2 - 1)^2/4", &error) == PS_OK);
    options.near = "1";
    CHECK(ps_certify(&result, &options, &error) == PS_OK);
    CHECK(ps_plot_diagram(&program, &table, &result.certificate, &wanted, "it's.svg", &error) == PS_OK);
    CHECK_CONTAINS(program.text, "set terminal svg ");
    CHECK_CONTAINS(program.text, "certified up to here' at first 1.23606798");
    CHECK_INT(count_lines(table.text, "period_doubling,1.23606798"), 1);
    CHECK_INT(count_lines(table.text, "two_cycle,") % 2, 0); /* two boxes for each claim */
    CHECK(count_lines(table.text, "two_cycle,") >= 6);
    CHECK(count_lines(table.text, "descent,") > 100);
    CHECK(count_lines(table.text, "iteration,") > 500);
    CHECK(ps_plot_diagram(&program, &table, &result.certificate, &wanted, "d.gif", &error) == PS_INPUT);
    CHECK_CONTAINS(error.message, "-o d.gif");
    while (result.certificate.claim_count > 2)
        ps_certificate_drop_last(&result.certificate);
    error = (ps_error){0};
    CHECK(ps_plot_diagram(&program, &table, &result.certificate, &wanted, "d.svg", &error) == PS_INPUT);
    CHECK_TEXT(error.message, "there is no claim flip to draw");
    ps_buffer_clear(&program);
    ps_buffer_clear(&table);
    ps_certify_clear(&result);
}

/* The figures of the sharpness law show the numbers of the certificate, and none without its claims. */
static void sharpness(void)
{
    char path[512];
    ps_certificate certificate;
    ps_buffer runs = {0}, regions = {0};
    ps_error error = {0};
    snprintf(path, sizeof path, "%s/certificates/sharpness/logcosh.json", getenv("PRODSTAB_SOURCE_DIR"));
    CHECK_INT(ps_certificate_read(&certificate, path, &error), PS_OK);
    CHECK_INT(ps_plot_sharpness(&runs, &certificate, "it's.svg", &error), PS_OK);
    CHECK_CONTAINS(runs.text, "set terminal svg ");
    CHECK_CONTAINS(runs.text, "certified starts: 3 \u2264 \u03b7\u03bb \u2264 32'");
    CHECK_CONTAINS(runs.text, "certified: [0.8972, 1.051]");
    CHECK_CONTAINS(runs.text, "\n0 31.99"); /* the run that starts farthest out */
    CHECK_INT(ps_plot_barriers(&regions, &certificate, "barriers.png", &error), PS_OK);
    CHECK_CONTAINS(regions.text, "$V << END");
    CHECK_INT(ps_plot_barriers(&regions, &certificate, "barriers.gif", &error), PS_INPUT);
    while (certificate.claim_count > 2)
        ps_certificate_drop_last(&certificate);
    error = (ps_error){0};
    CHECK_INT(ps_plot_sharpness(&runs, &certificate, "runs.svg", &error), PS_INPUT);
    CHECK_TEXT(error.message, "there is no claim sharpness to draw");
    ps_buffer_clear(&runs);
    ps_buffer_clear(&regions);
    ps_certificate_clear(&certificate);
}

TEST_MAIN(two_step_map, diagram, sharpness)
