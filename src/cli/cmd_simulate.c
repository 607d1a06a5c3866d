/* prodstab simulate */
#include <math.h>
#include <mpfr.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cli/command.h"
#include "prodstab/certificate.h"
#include "prodstab/plot.h"
#include "report/answer.h"

enum { MOST_STEPS = 10000000 };

static const command_option options[] = {
    OPTIONS_LOSS,
    {"eta", 0, "E", "learning rate (needed)"},
    {"start", 0, "X,Y", "first iterate; two vectors: X1,X2:Y1,Y2"},
    {"start-file", 0, "FILE", "first iterate, two vectors: a CSV file of two columns, named in its first line"},
    {"steps", 0, "N", "number of steps (default 1000)"},
    {"csv", 0, "FILE", "write all iterates as a table"},
    OPTIONS_FIGURE,
    {"certificate", 0, "FILE", "draw in the region of its claim `convergence`"},
    OPTION_JSON,
    {0},
};

typedef struct wish {
    double eta, x, y, low, high; /* the region, or low >= high */
    size_t steps;
    ps_figure_style style;
} wish;

/* x = (|x + y| + |x - y|)/2, and y = <x, y>/x. */
static void set_start(wish *w, const mpq_t sum, const mpq_t difference)
{
    mpq_t product;
    mpfr_t x, v;
    mpq_init(product);
    mpfr_inits2(128, x, v, (mpfr_ptr)0);
    mpfr_set_q(x, sum, MPFR_RNDN);
    mpfr_set_q(v, difference, MPFR_RNDN);
    mpfr_sqrt(x, x, MPFR_RNDN);
    mpfr_sqrt(v, v, MPFR_RNDN);
    mpfr_add(x, x, v, MPFR_RNDN);
    mpfr_div_2ui(x, x, 1, MPFR_RNDN);
    mpq_sub(product, sum, difference);
    mpq_div_2exp(product, product, 2);
    mpfr_set_q(v, product, MPFR_RNDN);
    if (!mpfr_zero_p(x))
        mpfr_div(v, v, x, MPFR_RNDN);
    w->x = mpfr_get_d(x, MPFR_RNDN);
    w->y = mpfr_get_d(v, MPFR_RNDN);
    mpfr_clears(x, v, (mpfr_ptr)0);
    mpq_clear(product);
}

/* The two numbers that stand for a start of two vectors. */
static ps_status read_vectors(wish *w, bool *wide, const arguments *given, const ps_loss *loss, ps_error *error)
{
    ps_vectors vectors;
    ps_vectors_init(&vectors);
    ps_status status = arguments_vectors(given, loss, &vectors, error);
    *wide = vectors.count > 0;
    if (status == PS_OK && *wide)
        set_start(w, vectors.sum, vectors.difference);
    ps_vectors_clear(&vectors);
    return status;
}

static ps_status read_wish(wish *w, const arguments *given, const ps_loss *loss, ps_error *error)
{
    static const ps_number_use near[2] = {{PS_NEARBY, false}, {PS_NEARBY, false}};
    const ps_number_use positive = {PS_NEARBY, true};
    ps_buffer eta = {0}, start[2] = {{0}};
    long steps = 1000;
    if (arguments_value(given, "eta") == NULL)
        return ps_error_set(error, PS_INPUT, 0, 0, "write --eta E with a positive number E, such as 0.1");
    if (arguments_value(given, "start") == NULL && arguments_value(given, "start-file") == NULL)
        return ps_error_set(error, PS_INPUT, 0, 0, "write --start X,Y with two numbers, such as 5,0.1");
    bool wide = false;
    ps_status status = arguments_number(given, loss, "eta", positive, &eta, error);
    if (status == PS_OK)
        status = number_to_double(&eta, &w->eta, "eta", error);
    if (status == PS_OK)
        status = read_vectors(w, &wide, given, loss, error);
    if (status == PS_OK && !wide)
        status = arguments_pair(given, loss, "start", near, false, start, error);
    if (status == PS_OK && !wide)
        status = number_to_double(&start[0], &w->x, "start", error);
    if (status == PS_OK && !wide)
        status = number_to_double(&start[1], &w->y, "start", error);
    if (status == PS_OK)
        status = arguments_count(given, "steps", 1, MOST_STEPS, &steps, error);
    w->steps = (size_t)steps;
    ps_buffer_clear(&eta);
    ps_buffer_clear(&start[0]);
    ps_buffer_clear(&start[1]);
    return status;
}

static ps_status read_region(wish *w, const char *path, ps_error *error)
{
    ps_certificate certificate;
    ps_status status = ps_certificate_read(&certificate, path, error);
    if (status != PS_OK)
        answer_in_file(path);
    for (size_t i = 0; i < certificate.claim_count && status == PS_OK; i++)
        if (strcmp(certificate.claims[i].kind->name, "convergence") == 0) {
            w->low = mpq_get_d(ps_claim_value(&certificate.claims[i], "a"));
            w->high = mpq_get_d(ps_claim_value(&certificate.claims[i], "b"));
        }
    ps_certificate_clear(&certificate);
    if (status == PS_OK && !(w->low < w->high))
        return ps_error_set(error, PS_INPUT, 0, 0, "%s: there is no claim 'convergence' in it", path);
    return status;
}

/* "= 1.5", "undefined" */
static void append_value(ps_buffer *line, int digits, double value)
{
    if (isnan(value))
        ps_buffer_puts(line, "undefined");
    else
        ps_buffer_printf(line, "= %.*g", digits, value);
}

static void print_iterate(const char *label, const ps_iterate *p)
{
    ps_buffer line = {0};
    ps_buffer_printf(&line, "z = %.9g, x^2 - y^2 ", p->z);
    append_value(&line, 9, p->balance);
    ps_buffer_puts(&line, ", sharpness ");
    append_value(&line, 6, p->sharpness);
    ps_buffer_puts(&line, isnan(p->sharpness) ? "" : " times 2/eta");
    print_row(label, line.text);
    ps_buffer_clear(&line);
}

/* The least and the greatest z. */
static void find_range(const ps_simulation *s, double *least, double *most)
{
    *least = *most = s->iterates[0].z;
    for (size_t i = 0; i < s->count; i++) {
        *least = fmin(*least, s->iterates[i].z);
        *most = fmax(*most, s->iterates[i].z);
    }
}

static void print_run(const ps_simulation *s)
{
    char line[120];
    double least, most;
    find_range(s, &least, &most);
    print_iterate("start", &s->iterates[0]);
    print_iterate("end", &s->iterates[s->count - 1]);
    snprintf(line, sizeof line, "%zu%s, z between %.9g and %.9g", s->count - 1,
             s->ended ? " (then the loss is undefined or the numbers are too large)" : "", least, most);
    print_row("steps", line);
    print_row("note", "plain double precision: an illustration, not a proof");
}

static const char *const members[] = {"loss", "eta", "start", "end", "steps", "ended", "z", "csv", "figure", NULL};

static json_t *answer_iterate(const ps_iterate *p)
{
    return json_pack("{s:o, s:o, s:o, s:o, s:o}", "x", answer_double(p->x), "y", answer_double(p->y), "z", answer_double(p->z), "balance",
                     answer_double(p->balance), "sharpness", answer_double(p->sharpness));
}

static void fill_answer(const ps_simulation *s, const ps_loss *loss, const figure_files *f)
{
    double least, most;
    find_range(s, &least, &most);
    answer_set("loss", answer_loss(loss));
    answer_set("eta", answer_double(s->eta));
    answer_set("start", answer_iterate(&s->iterates[0]));
    answer_set("end", answer_iterate(&s->iterates[s->count - 1]));
    answer_set("steps", json_integer((json_int_t)s->count - 1));
    answer_set("ended", json_boolean(s->ended));
    answer_set("z", json_pack("{s:o, s:o}", "lo", answer_double(least), "hi", answer_double(most)));
    answer_figure_files(f);
}

/* The run, its figure, and at the end the files and the table on standard output. */
static ps_status simulate(ps_loss *loss, const wish *w, figure_files *f, ps_error *error)
{
    ps_simulation simulation = {0};
    ps_figure figure = {.style = w->style};
    ps_buffer drawn = {0}, table = {0};
    ps_status status = ps_simulate(&simulation, loss, w->eta, w->x, w->y, w->steps, error);
    if (status == PS_OK && w->style.path != NULL)
        status = ps_plot_simulation(&figure, &simulation, w->low, w->high, error);
    if (status == PS_OK && w->style.path != NULL)
        status = draw_figure(&drawn, &figure, error);
    if (status != PS_OK) {
        report_error(error, NULL);
    } else {
        if (f->csv.wanted)
            ps_simulation_print_csv(&table, &simulation);
        status = figure_files_write(f, &drawn, &table, error);
        if (answer_is_wanted()) {
            fill_answer(&simulation, loss, f);
        } else {
            print_loss(loss);
            print_run(&simulation);
        }
    }
    ps_figure_clear(&figure);
    ps_buffer_clear(&drawn);
    ps_buffer_clear(&table);
    ps_simulation_clear(&simulation);
    return status;
}

static int run(const arguments *given)
{
    wish w = {0};
    figure_files f = FIGURE_FILES_NONE;
    ps_loss loss;
    ps_error error = {0};
    const char *near, *certificate = arguments_value(given, "certificate");
    int code = PS_EXIT_INPUT;
    ps_loss_init(&loss);
    if (loss_from_arguments(&loss, given, &near)) {
        ps_status status = read_wish(&w, given, &loss, &error);
        if (status == PS_OK && certificate != NULL && arguments_value(given, "output") == NULL)
            status = ps_error_set(&error, PS_INPUT, 0, 0, "--certificate is for a figure: say which file by -o");
        if (status == PS_OK && certificate != NULL)
            status = read_region(&w, certificate, &error);
        if (status == PS_OK)
            status = figure_style_read(&w.style, given, &error);
        if (status == PS_OK)
            status = figure_files_open(&f, given, &error);
        code = status == PS_OK ? exit_code(simulate(&loss, &w, &f, &error))
                               : report_error(&error, NULL);
    }
    figure_files_close(&f);
    ps_loss_clear(&loss);
    return code;
}

const command command_simulate = {
    .name = "simulate",
    .operands = "LOSS [-p NAME=VALUE]... --eta E --start X,Y [--steps N] [--csv FILE] [-o FIGURE] [--certificate FILE] [--json]",
    .summary = "run gradient descent on l(xy) in doubles, and draw it: an illustration, not a proof",
    .details = "Prints the product z = xy, the balance x^2 - y^2 and the sharpness (the largest eigenvalue of the Hessian)\n"
               "at the start and the end. For vectors it is the run of the two numbers x and y with the\n"
               "same |x + y| and |x - y|: z is <x, y>, and the sharpness is that in the plane of x + y and x - y.\n"
               "Exit code: 0 done; 2 bad input, or a file that cannot be written; 4 Ctrl-C.\n",
    .options = options,
    .least = 1,
    .most = 1,
    .run = run,
    .members = members,
};
