/* prodstab plot */
#include <string.h>

#include "cli/certified.h"
#include "cli/command.h"
#include "cli/windows.h"
#include "prodstab/certify.h"
#include "prodstab/check.h"
#include "prodstab/file.h"
#include "prodstab/plot.h"
#include "prove/periodic.h"
#include "report/answer.h"

static const command_option options[] = {
    OPTIONS_LOSS,
    OPTIONS_MINIMUM,
    {"certificate", 0, "FILE", "draw what is in a certificate, which is checked, in the place of LOSS"},
    {"map", 0, NULL, "the two-step map at the edge of stability"},
    {"diagram", 0, NULL, "the bifurcation diagram above the edge, with the branch of 2-cycles"},
    {"sharpness", 0, NULL, "the sharpness of runs on its way down to where it is certified to end"},
    {"barriers", 0, NULL, "the regions between whose barriers a run slides down to there"},
    {"from", 0, "R", "diagram: first effective step in units of a_c (default 0.8)"},
    {"to", 0, "R", "diagram: last effective step, likewise (default: 3, or where all has escaped before)"},
    {"windows", 0, "N", "diagram: with the attracting cycles of periods up to N behind the branch (2 to 64)"},
    {"eta", 0, "E", "learning rate of the runs of gradient descent (default: for a diagram one that suits, else 1/10)"},
    {"csv", 0, "FILE", "write the data as a table"},
    OPTIONS_FIGURE,
    OPTION_JSON,
    {0},
};

/* The numbers of the command line. */
typedef struct command_line {
    minimum_choice minimum;
    ps_buffer from, to, eta;
    ps_certify_options wanted;
    ps_diagram_options diagram;
    ps_figure_style style;
    const char *certificate; /* or NULL */
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
    *diagram = (ps_diagram_options){.from = 0.8};
    ps_status status = figure_style_read(&line->style, given, error);
    if (status == PS_OK)
        status = minimum_choice_read(&line->minimum, &line->wanted, given, loss, hint, error);
    if (status == PS_OK)
        status = read_number(&line->from, &diagram->from, given, loss, "from", PS_NEARBY, error);
    if (status == PS_OK)
        status = read_number(&line->to, &diagram->to, given, loss, "to", PS_NEARBY, error);
    if (status == PS_OK)
        status = read_number(&line->eta, &diagram->eta, given, loss, "eta", PS_UPWARDS, error);
    if (status == PS_OK)
        status = arguments_count(given, "windows", 2, PS_LONGEST_PERIOD, &windows, error);
    line->wanted.windows = (size_t)windows;
    if (status == PS_OK && line->to.length > 0 && diagram->from >= diagram->to)
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
typedef struct kind_of_figure {
    const char *option;
    const char *claims[4]; /* that it shows; the third and fourth only where they are asked for */
    ps_status (*plot)(ps_figure *figure, ps_certificate *certificate, ps_error *error);
} kind_of_figure;

static const kind_of_figure figures[] = {
    {"map", {"edge_contraction", "edge_expansion"}, ps_plot_two_step_map},
    {"diagram", {"flip", "branch", "attracting_cycle", "bounded_oscillation"}, NULL},
    {"sharpness", {"sharpness"}, ps_plot_sharpness},
    {"barriers", {"sharpness_law", "sharpness_law_lower"}, ps_plot_barriers},
};
enum { FIGURES = sizeof figures / sizeof figures[0] };

static bool shows_windows(const kind_of_figure *which)
{
    return which->plot == NULL; /* the diagram */
}

/* The one that was asked for; NULL if there are none or several. */
static const kind_of_figure *chosen(const arguments *given)
{
    const kind_of_figure *which = NULL;
    for (int i = 0; i < FIGURES; i++)
        if (arguments_value(given, figures[i].option) != NULL) {
            if (which != NULL)
                return NULL;
            which = &figures[i];
        }
    return which;
}

static ps_status refuse_intervals(const ps_loss *loss, ps_error *error)
{
    for (size_t i = 0; i < loss->parameter_count; i++)
        if (loss->intervals[i] != PS_NODE_NONE)
            return ps_error_set(error, PS_INPUT, 0, 0, "-p %s: a figure is of one loss; write a number, not an interval", loss->parameters[i].name);
    return PS_OK;
}

/* Before anything is computed: options that would change nothing, and what no figure is of. */
static ps_status check_options(const arguments *given, const kind_of_figure *which, ps_error *error)
{
    static const char *const diagram_only[] = {"from", "to", "windows"};
    static const char *const searched[] = {"parameter", "variable", "loss-file", "data", "sum", "near", "bracket", "windows"};
    bool certificate = arguments_value(given, "certificate") != NULL;
    for (size_t i = 0; i < sizeof diagram_only / sizeof diagram_only[0]; i++)
        if (which->plot != NULL && arguments_value(given, diagram_only[i]) != NULL)
            return ps_error_set(error, PS_INPUT, 0, 0, "--%s goes with --diagram, not with --%s", diagram_only[i], which->option);
    if (which->plot == ps_plot_two_step_map && arguments_value(given, "eta") != NULL)
        return ps_error_set(error, PS_INPUT, 0, 0, "--eta does not go with --map: the map is that of the edge");
    for (size_t i = 0; i < sizeof searched / sizeof searched[0] && certificate; i++)
        if (arguments_value(given, searched[i]) != NULL)
            return ps_error_set(error, PS_INPUT, 0, 0, "--%s: the certificate says that already", searched[i]);
    if (certificate && which->plot != NULL && arguments_value(given, "eta") != NULL)
        return ps_error_set(error, PS_INPUT, 0, 0, "--eta: the certificate has the learning rate");
    if (certificate && given->positional_count > 0)
        return ps_error_set(error, PS_INPUT, 0, 0, "unexpected argument: %.100s (the certificate has the loss)", given->positional[0]);
    return PS_OK;
}

/* Why there is nothing to draw: PS_OK if one of the figure's claims was proved, or the verdict is that no map has one. */
static ps_status find_claim(const ps_certify_result *result, const kind_of_figure *which, ps_error *error)
{
    const char *claim = which->claims[which->plot == ps_plot_two_step_map && result->verdict == PS_VERDICT_UNSTABLE ? 1 : 0];
    for (size_t i = 0; i < result->outcome_count && result->verdict != PS_VERDICT_DEGENERATE; i++) {
        const ps_certify_outcome *outcome = &result->outcomes[i];
        if (strcmp(outcome->kind->name, claim) == 0 && outcome->status != PS_OK)
            return ps_error_set(error, outcome->status, 0, 0, "there is no claim %s to draw: %.400s", claim,
                                outcome->message.length > 0 ? outcome->message.text : "it was not proved");
    }
    return PS_OK;
}

/* Of the two claims of a map only one can be true: what became of the other is no news. */
static void forget_other(ps_certify_result *result)
{
    const ps_product_verdict verdict = result->verdict;
    for (size_t i = 0; i < result->outcome_count; i++) {
        ps_certify_outcome *outcome = &result->outcomes[i];
        const char *other = verdict == PS_VERDICT_STABLE ? "edge_expansion" : "edge_contraction";
        if (outcome->status == PS_OK || strcmp(outcome->kind->name, other) != 0)
            continue;
        ps_buffer_clear(&outcome->message);
        *outcome = result->outcomes[--result->outcome_count];
        return;
    }
}

static ps_status prove(ps_certify_result *result, command_line *line, const kind_of_figure *which, ps_error *error)
{
    ps_certify_options *wanted = &line->wanted;
    wanted->claims = which->claims;
    wanted->claim_count = wanted->windows > 0 ? 4 : which->claims[1] != NULL ? 2 : 1;
    wanted->step_from = "1";
    wanted->step_to = wanted->windows == 0 ? "2" : line->to.length > 0 ? line->to.text : "3";
    wanted->eta_max = which->plot != NULL ? line->eta.text : NULL;
    ps_status status = ps_certify(result, wanted, error);
    if (status == PS_OK && which->plot == ps_plot_two_step_map)
        forget_other(result);
    return status == PS_OK ? find_claim(result, which, error) : status;
}

/* What is in the certificate counts if the checker accepts it. */
static ps_status read_certificate(ps_certify_result *result, const char *path, ps_error *error)
{
    const ps_check_limits limits = {1000000, 8192, &interrupted, 0};
    const ps_check_visitor visitor = {NULL, NULL, NULL};
    ps_claim_report report = {0};
    ps_buffer text = {0};
    ps_status status = ps_file_read(&text, path, PS_CERTIFICATE_BYTES, error);
    if (status != PS_OK) {
        ps_buffer_clear(&text);
        return status;
    }
    status = ps_check_certificate(&report, &result->certificate, text.length > 0 ? text.text : "", text.length, &limits, &visitor);
    result->cells = report.cells;
    if (status != PS_OK)
        ps_error_set(error, status, 0, 0, "%.200s: %.400s", path, report.message.length > 0 ? report.message.text : ps_status_text(status));
    ps_claim_report_clear(&report);
    ps_buffer_clear(&text);
    return status == PS_OK ? refuse_intervals(&result->certificate.loss, error) : status;
}

/* The figure, and the table of what it shows. */
static ps_status draw(ps_buffer *drawn, ps_figure *figure, ps_certify_result *result, const kind_of_figure *which,
                      const ps_diagram_options *diagram, ps_error *error)
{
    ps_status status = which->plot != NULL ? which->plot(figure, &result->certificate, error)
                                           : ps_plot_diagram(figure, &result->certificate, diagram, error);
    return status == PS_OK ? draw_figure(drawn, figure, error) : status;
}

static const char *const members[] = {"loss", "minimum", "shows", "csv", "figure", WINDOWS_MEMBERS, CERTIFIED_MEMBERS, NULL};

static void fill_answer(const ps_certify_result *result, const kind_of_figure *which, const figure_files *f, const char *certificate)
{
    answer_minimum(&result->certificate);
    answer_set("shows", json_string(which->option));
    answer_figure_files(f);
    if (shows_windows(which))
        answer_windows(&result->certificate);
    answer_certified(result, certificate);
}

static ps_status plot(ps_certify_result *result, command_line *line, figure_files *f, const kind_of_figure *which, ps_error *error)
{
    ps_buffer drawn = {0};
    ps_figure figure = {.style = line->style};
    ps_status status = line->certificate != NULL ? PS_OK : prove(result, line, which, error);
    if (status == PS_OK)
        status = draw(&drawn, &figure, result, which, &line->diagram, error);
    if (status != PS_OK)
        report_error(error, NULL);
    else
        status = figure_files_write(f, &drawn, &figure.table, error);
    if (drawn.length > 0)
        fill_answer(result, which, f, line->certificate);
    if (drawn.length > 0 && !answer_is_wanted() && shows_windows(which))
        print_windows(&result->certificate);
    ps_figure_clear(&figure);
    ps_buffer_clear(&drawn);
    return status;
}

/* The certificate, or the loss that is to be searched. False: that was reported. */
static bool read_loss(ps_certify_result *result, const command_line *line, const arguments *given, const char **hint)
{
    ps_error error = {0};
    *hint = NULL;
    if (line->certificate == NULL)
        return loss_from_arguments(&result->certificate.loss, given, hint) &&
               (refuse_intervals(&result->certificate.loss, &error) == PS_OK || report_error(&error, NULL) == PS_EXIT_OK);
    if (read_certificate(result, line->certificate, &error) == PS_OK)
        return true;
    answer_in_file(line->certificate);
    report_error(&error, NULL);
    return false;
}

static int run(const arguments *given)
{
    const char *hint;
    const kind_of_figure *which = chosen(given);
    command_line line = {.wanted = PS_CERTIFY_OPTIONS_DEFAULT, .certificate = arguments_value(given, "certificate")};
    figure_files f = FIGURE_FILES_NONE;
    ps_certify_result result;
    ps_error error = {0};
    int code = PS_EXIT_INPUT;
    if (arguments_value(given, "output") == NULL || which == NULL) {
        complain("plot: say what to draw, one of --map, --diagram, --sharpness and --barriers, and where (-o FIGURE)");
        return code;
    }
    if (given->positional_count == 0 && line.certificate == NULL && arguments_value(given, "loss-file") == NULL) {
        complain("plot: say of what: a LOSS, or --certificate FILE");
        return code;
    }
    if (check_options(given, which, &error) != PS_OK)
        return report_error(&error, NULL);
    ps_certify_init(&result);
    if (read_loss(&result, &line, given, &hint)) {
        ps_status status = read_command_line(&line, given, &result.certificate.loss, hint, &error);
        if (status == PS_OK)
            status = figure_files_open(&f, given, &error);
        code = status == PS_OK ? exit_code(plot(&result, &line, &f, which, &error)) : report_error(&error, NULL);
    }
    figure_files_close(&f);
    clear_command_line(&line);
    ps_certify_clear(&result);
    return code;
}

const command command_plot = {
    .name = "plot",
    .operands = "(LOSS [-p NAME=VALUE]... [--near Z | --bracket LO,HI] | --certificate FILE) (--map | --diagram | --sharpness | --barriers) [--windows N] -o FIGURE [--csv FILE] [--json]",
    .summary = "draw, with gnuplot, the two-step map at the edge, what is above it, or the way down to it",
    .details = "What is certified is certified in the same run, or is in the certificate, which is checked: filled in the map,\n"
               "hatched boxes in the diagram, bands and regions in the other two. Curves, dots and crosses are computed in doubles.\n"
               "Exit code: 0 drawn; 1 a claim of the certificate rejected; 2 bad input, or gnuplot failed; 3 undecided, or nothing\n"
               "certified to draw; 4 a budget exhausted, or Ctrl-C.\n",
    .options = options,
    .least = 0,
    .most = 1,
    .run = run,
    .members = members,
};
