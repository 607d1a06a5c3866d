/* prodstab plot */
#include <math.h>
#include <stdlib.h>

#include "cli/command.h"
#include "prodstab/certify.h"
#include "prodstab/file.h"
#include "prodstab/plot.h"

static const command_option options[] = {
    OPTION_PARAMETER,
    {"map", 0, NULL, "the two-step map at the edge of stability"},
    {"diagram", 0, NULL, "the bifurcation diagram above the edge, with the branch of 2-cycles"},
    {"from", 0, "R", "diagram: first effective step in units of a_c (default 0.8)"},
    {"to", 0, "R", "diagram: last effective step, likewise (default 3)"},
    {"eta", 0, "E", "diagram: learning rate of the run of gradient descent (default: one that suits)"},
    {"csv", 0, "FILE", "diagram: write the data as a table"},
    {"output", 'o', "FIGURE", "the file to draw; its name ends in .svg, .pdf or .png (needed)"},
    {0},
};

/* A positive number, or what it is already if the option was not given. */
static ps_status read_number(const arguments *given, const char *option, double *value, ps_error *error)
{
    const char *text = arguments_value(given, option);
    char *end;
    if (text == NULL)
        return PS_OK;
    *value = strtod(text, &end);
    if (end == text || *end != '\0' || !isfinite(*value) || *value <= 0)
        return ps_error_set(error, PS_INPUT, 0, 0, "--%s %.40s: write a positive number", option, text);
    return PS_OK;
}

static ps_status read_diagram(const arguments *given, ps_diagram_options *wanted, ps_error *error)
{
    *wanted = (ps_diagram_options){.from = 0.8, .to = 3};
    ps_status status = read_number(given, "from", &wanted->from, error);
    if (status == PS_OK)
        status = read_number(given, "to", &wanted->to, error);
    if (status == PS_OK)
        status = read_number(given, "eta", &wanted->eta, error);
    if (status == PS_OK && wanted->from >= wanted->to)
        status = ps_error_set(error, PS_INPUT, 0, 0, "--from and --to: the last step is not above the first");
    return status;
}

/* The claims that the figure shows. */
static ps_status prove(ps_certify_result *result, const char *hint, bool diagram, ps_error *error)
{
    static const char *const map_claims[] = {"edge_contraction"}, *const diagram_claims[] = {"flip", "branch"};
    ps_certify_options wanted = PS_CERTIFY_OPTIONS_DEFAULT;
    wanted.claims = diagram ? diagram_claims : map_claims;
    wanted.claim_count = diagram ? 2 : 1;
    wanted.step_from = "1";
    wanted.step_to = "2";
    wanted.near = hint;
    wanted.limits.stop = &interrupted;
    install_interrupt();
    return ps_certify(result, &wanted, error);
}

static ps_status draw_diagram(ps_certify_result *result, const arguments *given, const ps_diagram_options *wanted,
                              ps_error *error)
{
    const char *path = arguments_value(given, "output"), *csv = arguments_value(given, "csv");
    ps_buffer program = {0}, table = {0};
    ps_status status = ps_plot_diagram(&program, &table, &result->certificate, wanted, path, error);
    if (status == PS_OK && csv != NULL)
        status = ps_file_write(csv, table.text, table.length, error);
    if (status == PS_OK)
        status = run_gnuplot(&program, path, error);
    ps_buffer_clear(&program);
    ps_buffer_clear(&table);
    return status;
}

static ps_status draw_map(ps_certify_result *result, const char *path, ps_error *error)
{
    ps_buffer program = {0};
    ps_status status = ps_plot_two_step_map(&program, &result->certificate, path, error);
    if (status == PS_OK)
        status = run_gnuplot(&program, path, error);
    ps_buffer_clear(&program);
    return status;
}

static int run(const arguments *given)
{
    const char *path = arguments_value(given, "output"), *hint;
    bool map = arguments_value(given, "map") != NULL, diagram = arguments_value(given, "diagram") != NULL;
    ps_diagram_options wanted;
    ps_certify_result result;
    ps_error error = {0};
    int code = PS_EXIT_INPUT;
    if (path == NULL || map == diagram) {
        complain("plot: say what to draw and where (--map or --diagram, -o FIGURE)");
        return code;
    }
    ps_certify_init(&result);
    if (loss_from_arguments(&result.certificate.loss, given->positional[0], given, &hint)) {
        ps_status status = read_diagram(given, &wanted, &error);
        if (status == PS_OK)
            status = prove(&result, hint, diagram, &error);
        if (status == PS_OK)
            status = diagram ? draw_diagram(&result, given, &wanted, &error) : draw_map(&result, path, &error);
        code = status == PS_OK ? PS_EXIT_OK : report_error(&error, NULL);
    }
    ps_certify_clear(&result);
    return code;
}

const command command_plot = {
    .name = "plot",
    .operands = "LOSS [-p NAME=VALUE]... (--map | --diagram) -o FIGURE [--csv FILE]",
    .summary = "draw, with gnuplot, the two-step map at the edge or the bifurcation diagram above it",
    .details = "What is certified is certified in the same run: grey in the map, hatched boxes in the diagram. Curves, dots and\n"
               "crosses are computed in doubles.\n"
               "Exit code: 0 drawn; 2 bad input, or nothing certified to draw, or gnuplot failed; 3 undecided; 4 a budget\n"
               "exhausted.\n",
    .options = options,
    .least = 1,
    .most = 1,
    .run = run,
};
