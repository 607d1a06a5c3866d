/* prodstab plot */
#include "cli/command.h"
#include "prodstab/certify.h"
#include "prodstab/plot.h"

static const command_option options[] = {
    OPTION_PARAMETER,
    {"map", 0, NULL, "the two-step map at the edge of stability (the only figure so far)"},
    {"output", 'o', "FIGURE", "the file to draw; its name ends in .svg, .pdf or .png (needed)"},
    {0},
};

static int plot(ps_certify_result *result, const char *hint, const char *path)
{
    static const char *const claims[] = {"edge_contraction"};
    ps_certify_options wanted = PS_CERTIFY_OPTIONS_DEFAULT;
    ps_buffer program = {0};
    ps_error error = {0};
    wanted.claims = claims;
    wanted.claim_count = 1;
    wanted.near = hint;
    wanted.limits.stop = &interrupted;
    install_interrupt();
    ps_status status = ps_certify(result, &wanted, &error);
    if (status == PS_OK)
        status = ps_plot_two_step_map(&program, &result->certificate, path, &error);
    if (status == PS_OK)
        status = run_gnuplot(&program, path, &error);
    ps_buffer_clear(&program);
    return status == PS_OK ? PS_EXIT_OK : report_error(&error, NULL);
}

static int run(const arguments *given)
{
    const char *path = arguments_value(given, "output"), *hint;
    ps_certify_result result;
    int code = PS_EXIT_INPUT;
    if (path == NULL || arguments_value(given, "map") == NULL) {
        complain("plot: say what to draw and where (--map -o FIGURE)");
        return code;
    }
    ps_certify_init(&result);
    if (loss_from_arguments(&result.certificate.loss, given->positional[0], given, &hint))
        code = plot(&result, hint, path);
    ps_certify_clear(&result);
    return code;
}

const command command_plot = {
    .name = "plot",
    .operands = "LOSS [-p NAME=VALUE]... --map -o FIGURE",
    .summary = "draw, with gnuplot, the two-step map at the edge and where its contraction is certified",
    .details = "Grey is certified in the same run; the curve is computed in doubles.\n"
               "Exit code: 0 drawn; 2 bad input, or no contraction to draw, or gnuplot failed; 3 undecided; 4 a budget\n"
               "exhausted.\n",
    .options = options,
    .least = 1,
    .most = 1,
    .run = run,
};
