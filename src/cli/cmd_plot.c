/* prodstab plot */
#include <string.h>

#include "cli/certified.h"
#include "cli/command.h"
#include "cli/windows.h"
#include "prodstab/certify.h"
#include "prodstab/plot.h"
#include "prove/periodic.h"
#include "report/answer.h"

static const command_option options[] = {
    OPTIONS_LOSS,
    OPTIONS_MINIMUM,
    {"map", 0, NULL, "the two-step map at the edge of stability"},
    {"diagram", 0, NULL, "the bifurcation diagram above the edge, with the branch of 2-cycles"},
    {"sharpness", 0, NULL, "the sharpness of runs on its way down to where it is certified to end"},
    {"barriers", 0, NULL, "the regions between whose barriers a run slides down to there"},
    {"from", 0, "R", "diagram: first effective step in units of a_c (default 0.8)"},
    {"to", 0, "R", "diagram: last effective step, likewise (default 3)"},
    {"windows", 0, "N", "diagram: with the attracting cycles of periods up to N behind the branch (2 to 64)"},
    {"eta", 0, "E", "learning rate of the runs of gradient descent (default: for a diagram one that suits, else 1/10)"},
    {"csv", 0, "FILE", "diagram: write the data as a table"},
    {"output", 'o', "FIGURE", "the file to draw; its name ends in .svg, .pdf or .png (needed)"},
    OPTION_JSON,
    {0},
};

/* The numbers of the command line. */
typedef struct command_line {
    minimum_choice minimum;
    ps_buffer from, to, eta;
    ps_certify_options wanted;
    ps_diagram_options diagram;
} command_line;

static ps_status read_number(ps_buffer *text, double *value, const arguments *given, const ps_loss *loss, const char *option,
                             ps_rounding direction, ps_error *error)
{
    const ps_number_use use = {direction, true};
    ps_status status = arguments_number(given, loss, option, use, text, error);
    return status == PS_OK ? number_to_double(text, value, option, error) : status;
}

static ps_status read_command_line(command_line *line, const arguments *given, const ps_loss *loss, const char *hint, ps_error *error)
{
    ps_diagram_options *diagram = &line->diagram;
    long windows = 0;
    *diagram = (ps_diagram_options){.from = 0.8, .to = 3};
    ps_status status = minimum_choice_read(&line->minimum, &line->wanted, given, loss, hint, error);
    if (status == PS_OK)
        status = read_number(&line->from, &diagram->from, given, loss, "from", PS_NEARBY, error);
    if (status == PS_OK)
        status = read_number(&line->to, &diagram->to, given, loss, "to", PS_NEARBY, error);
    if (status == PS_OK)
        status = read_number(&line->eta, &diagram->eta, given, loss, "eta", PS_UPWARDS, error);
    if (status == PS_OK)
        status = arguments_count(given, "windows", 2, PS_LONGEST_PERIOD, &windows, error);
    line->wanted.windows = (size_t)windows;
    if (status == PS_OK && diagram->from >= diagram->to)
        status = ps_error_set(error, PS_INPUT, 0, 0, "--from and --to: the last step is not above the first");
    return status;
}

static void clear_command_line(command_line *line)
{
    minimum_choice_clear(&line->minimum);
    ps_buffer_clear(&line->from);
    ps_buffer_clear(&line->to);
    ps_buffer_clear(&line->eta);
}

/* What there is to draw. */
typedef struct figure {
    const char *option;
    const char *claims[3]; /* that it shows; the third only where it is asked for */
    ps_status (*plot)(ps_buffer *program, ps_certificate *certificate, const char *path, ps_error *error);
} figure;

static const figure figures[] = {
    {"map", {"edge_contraction"}, ps_plot_two_step_map},
    {"diagram", {"flip", "branch", "attracting_cycle"}, NULL},
    {"sharpness", {"sharpness"}, ps_plot_sharpness},
    {"barriers", {"sharpness_law", "sharpness_law_lower"}, ps_plot_barriers},
};
enum { FIGURES = sizeof figures / sizeof figures[0] };

/* The one that was asked for; NULL if there are none or several. */
static const figure *chosen(const arguments *given)
{
    const figure *which = NULL;
    for (int i = 0; i < FIGURES; i++)
        if (arguments_value(given, figures[i].option) != NULL) {
            if (which != NULL)
                return NULL;
            which = &figures[i];
        }
    return which;
}

/* Before anything is computed: options that would change nothing, and what no figure is of. */
static ps_status check_options(const arguments *given, const figure *which, const ps_loss *loss, ps_error *error)
{
    static const char *const diagram_only[] = {"from", "to", "windows", "csv"};
    for (size_t i = 0; i < sizeof diagram_only / sizeof diagram_only[0]; i++)
        if (which->plot != NULL && arguments_value(given, diagram_only[i]) != NULL)
            return ps_error_set(error, PS_INPUT, 0, 0, "--%s goes with --diagram, not with --%s", diagram_only[i], which->option);
    if (which->plot == ps_plot_two_step_map && arguments_value(given, "eta") != NULL)
        return ps_error_set(error, PS_INPUT, 0, 0, "--eta does not go with --map: the map is that of the edge");
    for (size_t i = 0; i < loss->parameter_count; i++)
        if (loss->intervals[i] != PS_NODE_NONE)
            return ps_error_set(error, PS_INPUT, 0, 0, "-p %s: a figure is of one loss; write a number, not an interval", loss->parameters[i].name);
    return PS_OK;
}

/* PS_OK if the claim that the figure is of was proved; else why it was not. */
static ps_status find_claim(const ps_certify_result *result, const char *claim, ps_error *error)
{
    for (size_t i = 0; i < result->outcome_count; i++) {
        const ps_certify_outcome *outcome = &result->outcomes[i];
        if (strcmp(outcome->kind->name, claim) == 0 && outcome->status != PS_OK)
            return ps_error_set(error, outcome->status, 0, 0, "there is no claim %s to draw: %.400s", claim,
                                outcome->message.length > 0 ? outcome->message.text : "it was not proved");
    }
    return PS_OK;
}

static ps_status prove(ps_certify_result *result, command_line *line, const figure *which, ps_error *error)
{
    ps_certify_options *wanted = &line->wanted;
    wanted->claims = which->claims;
    wanted->claim_count = wanted->windows > 0 ? 3 : which->claims[1] != NULL ? 2 : 1;
    wanted->step_from = "1";
    wanted->step_to = wanted->windows == 0 ? "2" : line->to.length > 0 ? line->to.text : "3";
    wanted->eta_max = which->plot != NULL ? line->eta.text : NULL;
    ps_status status = ps_certify(result, wanted, error);
    return status == PS_OK ? find_claim(result, which->claims[0], error) : status;
}

/* The figure, and for a diagram the table of what it shows. */
static ps_status draw(ps_buffer *drawn, ps_buffer *table, ps_certify_result *result, const figure *which,
                      const ps_diagram_options *diagram, const char *path, ps_error *error)
{
    ps_buffer program = {0};
    ps_status status = which->plot != NULL
                           ? which->plot(&program, &result->certificate, path, error)
                           : ps_plot_diagram(&program, table, &result->certificate, diagram, path, error);
    if (status == PS_OK)
        status = run_gnuplot(drawn, &program, path, error);
    ps_buffer_clear(&program);
    return status;
}

static const char *const members[] = {"loss", "minimum", "shows", "csv", "figure", CERTIFIED_MEMBERS, NULL};

/* What is certified in it is in no file. */
static void fill_answer(const ps_certify_result *result, const figure *which, const figure_files *f)
{
    answer_minimum(&result->certificate);
    answer_set("shows", json_string(which->option));
    answer_figure_files(f);
    answer_certified(result, NULL);
}

static ps_status plot(ps_certify_result *result, command_line *line, figure_files *f, const figure *which, const char *path, ps_error *error)
{
    ps_buffer drawn = {0}, table = {0};
    ps_status status = prove(result, line, which, error);
    if (status == PS_OK)
        status = draw(&drawn, &table, result, which, &line->diagram, path, error);
    if (status != PS_OK)
        report_error(error, NULL);
    else
        status = figure_files_write(f, &drawn, &table, error);
    if (drawn.length > 0)
        fill_answer(result, which, f);
    if (drawn.length > 0 && !answer_is_wanted())
        print_windows(&result->certificate);
    ps_buffer_clear(&drawn);
    ps_buffer_clear(&table);
    return status;
}

static int run(const arguments *given)
{
    const char *path = arguments_value(given, "output"), *hint;
    const figure *which = chosen(given);
    command_line line = {.wanted = PS_CERTIFY_OPTIONS_DEFAULT};
    figure_files f = FIGURE_FILES_NONE;
    ps_certify_result result;
    ps_error error = {0};
    int code = PS_EXIT_INPUT;
    if (path == NULL || which == NULL) {
        complain("plot: say what to draw, one of --map, --diagram, --sharpness and --barriers, and where (-o FIGURE)");
        return code;
    }
    ps_certify_init(&result);
    if (loss_from_arguments(&result.certificate.loss, given, &hint)) {
        ps_status status = check_options(given, which, &result.certificate.loss, &error);
        if (status == PS_OK)
            status = read_command_line(&line, given, &result.certificate.loss, hint, &error);
        if (status == PS_OK)
            status = figure_files_open(&f, given, &error);
        code = status == PS_OK ? exit_code(plot(&result, &line, &f, which, path, &error)) : report_error(&error, NULL);
    }
    figure_files_close(&f);
    clear_command_line(&line);
    ps_certify_clear(&result);
    return code;
}

const command command_plot = {
    .name = "plot",
    .operands = "LOSS [-p NAME=VALUE]... [--near Z | --bracket LO,HI] (--map | --diagram | --sharpness | --barriers) [--windows N] -o FIGURE [--csv FILE] [--json]",
    .summary = "draw, with gnuplot, the two-step map at the edge, what is above it, or the way down to it",
    .details = "What is certified is certified in the same run: grey in the map, hatched boxes in the diagram, bands and regions\n"
               "in the other two. Curves, dots and crosses are computed in doubles.\n"
               "Exit code: 0 drawn; 2 bad input, or gnuplot failed; 3 undecided, or nothing certified to draw; 4 a budget\n"
               "exhausted, or Ctrl-C.\n",
    .options = options,
    .least = 1,
    .most = 1,
    .run = run,
    .members = members,
};
