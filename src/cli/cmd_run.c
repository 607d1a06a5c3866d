/* prodstab run */
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "cli/certified.h"
#include "cli/command.h"
#include "numbers/decimal.h"
#include "prodstab/rational.h"
#include "prodstab/run.h"
#include "report/answer.h"

enum { MOST_SHOWN = 6, COORDINATE_DIGITS = 19 };

static const command_option options[] = {
    OPTIONS_LOSS,
    {"eta", 0, "E", "learning rate, an exact number (needed)"},
    {"start", 0, "X,Y", "first iterate, two exact numbers; two vectors: X1,X2:Y1,Y2"},
    {"start-file", 0, "FILE", "first iterate, two vectors: a CSV file of two columns, named in its first line"},
    {"steps", 0, "N", "steps to take at most (default 1000000, the most there may be)"},
    OPTIONS_CERTIFICATE,
    OPTION_JSON,
    {0},
};

static void print_field(ps_buffer *line, const ps_claim *claim, const char *before, const char *field)
{
    ps_buffer_puts(line, before);
    ps_rational_print(line, ps_claim_value((ps_claim *)claim, field));
}

static void print_range(const char *label, const char *what, const ps_claim *claim, const char *lo, const char *hi)
{
    ps_buffer line = {0};
    ps_buffer_puts(&line, what);
    print_field(&line, claim, " in [", lo);
    print_field(&line, claim, ", ", hi);
    ps_buffer_puts(&line, "]");
    print_row(label, line.text);
    ps_buffer_clear(&line);
}

static bool is_wide(const ps_claim *claim)
{
    return strcmp(claim->kind->name, "run_wide") == 0;
}

/* What coordinate i of x, or of y, tends to: half of the sum, or the difference, of what those of x + y and x - y tend to. */
static void enclose_coordinate(mpq_t lo, mpq_t hi, const ps_claim *claim, const ps_vectors *start, size_t i, bool of_x)
{
    static const char *const names[2][2] = {{"rho_lo", "rho_hi"}, {"sigma_lo", "sigma_hi"}};
    mpq_t part, ends[2];
    mpq_inits(part, ends[0], ends[1], NULL);
    mpq_set_ui(lo, 0, 1);
    mpq_set_ui(hi, 0, 1);
    for (int k = 0; k < 2; k++) {
        (k == 0 ? mpq_add : mpq_sub)(part, start->x[i], start->y[i]);
        mpq_div_2exp(part, part, 1);
        if (k == 1 && !of_x)
            mpq_neg(part, part);
        for (int e = 0; e < 2; e++)
            mpq_mul(ends[e], part, ps_claim_value((ps_claim *)claim, names[k][e]));
        mpq_add(lo, lo, ends[mpq_sgn(part) < 0]);
        mpq_add(hi, hi, ends[mpq_sgn(part) >= 0]);
    }
    mpq_clears(part, ends[0], ends[1], NULL);
}

/* "[lo, hi]", rounded outwards. */
static void print_coordinate(ps_buffer *low, ps_buffer *high, const ps_claim *claim, const ps_vectors *start, size_t i, bool of_x)
{
    mpq_t lo, hi;
    mpq_inits(lo, hi, NULL);
    enclose_coordinate(lo, hi, claim, start, i, of_x);
    ps_decimal_print_outwards(low, high, lo, hi, COORDINATE_DIGITS);
    mpq_clears(lo, hi, NULL);
}

static void print_coordinates(const ps_claim *claim, const ps_vectors *start, bool of_x)
{
    for (size_t i = 0; i < start->count && i < MOST_SHOWN; i++) {
        ps_buffer low = {0}, high = {0}, line = {0};
        print_coordinate(&low, &high, claim, start, i, of_x);
        ps_buffer_printf(&line, "%s_%zu in [%s, %s]%s", of_x ? "x" : "y", i + 1, low.text, high.text,
                         i + 1 == MOST_SHOWN && start->count > MOST_SHOWN ? ", and so on" : "");
        print_row("", line.text);
        ps_buffer_clear(&low);
        ps_buffer_clear(&high);
        ps_buffer_clear(&line);
    }
}

/* The start, and the limit. */
static void print_vectors(const ps_claim *minimum, const ps_claim *claim, const ps_vectors *start)
{
    ps_buffer line = {0};
    print_field(&line, claim, "eta = ", "eta");
    print_field(&line, claim, ", |x + y|^2 = ", "U0");
    print_field(&line, claim, ", |x - y|^2 = ", "V0");
    print_row("run", line.text);
    ps_buffer_clear(&line);
    print_range("converges", "x + y is that of the start times rho", claim, "rho_lo", "rho_hi");
    print_range("", "x - y is that of the start times sigma", claim, "sigma_lo", "sigma_hi");
    print_coordinates(claim, start, true);
    print_coordinates(claim, start, false);
    print_range("", "z* = <x, y>", minimum, "lo", "hi");
    print_range("sharpness", "lambda = l''(z*) (|x|^2 + |y|^2)", claim, "sharpness_lo", "sharpness_hi");
}

static void print_numbers(const ps_claim *minimum, const ps_claim *claim)
{
    ps_buffer line = {0};
    print_field(&line, claim, "eta = ", "eta");
    print_field(&line, claim, ", (x, y) = (", "x0");
    print_field(&line, claim, ", ", "y0");
    ps_buffer_puts(&line, ")");
    print_row("run", line.text);
    ps_buffer_clear(&line);
    print_range("converges", "x", claim, "x_lo", "x_hi");
    print_range("", "y", claim, "y_lo", "y_hi");
    print_range("", "z* = xy", minimum, "lo", "hi");
    print_range("sharpness", "lambda = l''(z*) (x^2 + y^2)", claim, "sharpness_lo", "sharpness_hi");
}

static void print_result(const ps_certify_result *result, const ps_vectors *start, const char *path)
{
    const ps_claim *minimum = &result->certificate.claims[0], *claim = &result->certificate.claims[1];
    ps_buffer line = {0};
    char text[600];
    print_loss(&result->certificate.loss);
    if (is_wide(claim))
        print_vectors(minimum, claim, start);
    else
        print_numbers(minimum, claim);
    print_range("", "2 - eta lambda", claim, "gap_lo", "gap_hi");
    print_field(&line, claim, "after ", "steps");
    print_field(&line, claim, is_wide(claim) ? " steps |<x, y> - z*| <= " : " steps |xy - z*| <= ", "r");
    print_field(&line, claim, "; from then on each step multiplies it by ", "q");
    ps_buffer_puts(&line, " or less");
    print_row("proved", line.text);
    ps_buffer_clear(&line);
    print_notes(result);
    snprintf(text, sizeof text, "%.400s: %zu claims accepted by the checker in this run", path != NULL ? path : "not written (-o FILE)",
             result->certificate.claim_count);
    print_row("certificate", text);
}

static json_t *field(const ps_claim *claim, const char *name)
{
    return answer_number(ps_claim_value((ps_claim *)claim, name));
}

static json_t *range(const ps_claim *claim, const char *lo, const char *hi)
{
    return json_pack("{s:o, s:o}", "lo", field(claim, lo), "hi", field(claim, hi));
}

static json_t *answer_coordinates(const ps_claim *claim, const ps_vectors *start, bool of_x)
{
    json_t *list = json_array();
    for (size_t i = 0; i < start->count; i++) {
        ps_buffer low = {0}, high = {0};
        print_coordinate(&low, &high, claim, start, i, of_x);
        json_array_append_new(list, answer_range_of_texts(&low, &high));
        ps_buffer_clear(&low);
        ps_buffer_clear(&high);
    }
    return list;
}

static const char *const members[] = {"loss",      "eta", "start", "minimum",  "x",      "y", "vectors",
                                      "sharpness", "gap", "steps", "distance", "factor", CERTIFIED_MEMBERS,
                                      NULL};

static void fill_answer(const ps_certify_result *result, const ps_vectors *start, const char *path)
{
    const ps_claim *claim = &result->certificate.claims[1];
    answer_minimum(&result->certificate);
    answer_set("eta", field(claim, "eta"));
    if (is_wide(claim)) {
        answer_set("vectors", json_pack("{s:o, s:o, s:o, s:o, s:o, s:o}", "sum", field(claim, "U0"), "difference", field(claim, "V0"), "rho",
                                        range(claim, "rho_lo", "rho_hi"), "sigma", range(claim, "sigma_lo", "sigma_hi"), "x",
                                        answer_coordinates(claim, start, true), "y", answer_coordinates(claim, start, false)));
    } else {
        answer_set("start", json_pack("{s:o, s:o}", "x", field(claim, "x0"), "y", field(claim, "y0")));
        answer_set("x", range(claim, "x_lo", "x_hi"));
        answer_set("y", range(claim, "y_lo", "y_hi"));
    }
    answer_set("sharpness", range(claim, "sharpness_lo", "sharpness_hi"));
    answer_set("gap", range(claim, "gap_lo", "gap_hi"));
    answer_set("steps", json_integer((json_int_t)mpz_get_ui(mpq_numref(ps_claim_value((ps_claim *)claim, "steps")))));
    answer_set("distance", field(claim, "r"));
    answer_set("factor", field(claim, "q"));
    answer_certified(result, path);
}

/* The numbers have to be exact, for the run is that of these numbers. */
static ps_status read_wish(ps_buffer *eta, ps_buffer start[2], ps_vectors *vectors, long *steps, const arguments *given, const ps_loss *loss, ps_error *error)
{
    static const ps_number_use exact[2] = {{PS_EXACTLY, false}, {PS_EXACTLY, false}};
    const ps_number_use positive = {PS_EXACTLY, true};
    if (arguments_value(given, "eta") == NULL)
        return ps_error_set(error, PS_INPUT, 0, 0, "write --eta E with a positive number E, such as 0.1");
    if (arguments_value(given, "start") == NULL && arguments_value(given, "start-file") == NULL)
        return ps_error_set(error, PS_INPUT, 0, 0, "write --start X,Y with two numbers, such as 107/10,0.09");
    ps_status status = arguments_number(given, loss, "eta", positive, eta, error);
    if (status == PS_OK)
        status = arguments_vectors(given, loss, vectors, error);
    if (status == PS_OK && vectors->count == 0)
        status = arguments_pair(given, loss, "start", exact, false, start, error);
    if (status == PS_OK)
        status = arguments_count(given, "steps", 1, PS_CLAIM_STEPS, steps, error);
    return status;
}

static ps_status certify(ps_certify_result *result, ps_vectors *vectors, output_file *file, const arguments *given, ps_error *error)
{
    ps_run_options wanted = PS_RUN_OPTIONS_DEFAULT;
    ps_buffer eta = {0}, start[2] = {{0}}, squares[2] = {{0}};
    long steps = (long)wanted.steps;
    ps_status status = read_wish(&eta, start, vectors, &steps, given, &result->certificate.loss, error);
    wanted.eta = eta.text;
    wanted.x = start[0].text;
    wanted.y = start[1].text;
    if (vectors->count > 0) {
        ps_rational_print(&squares[0], vectors->sum);
        ps_rational_print(&squares[1], vectors->difference);
    }
    wanted.sum = squares[0].text;
    wanted.difference = squares[1].text;
    wanted.steps = (unsigned long)steps;
    wanted.progress = isatty(STDERR_FILENO) ? progress_show : NULL;
    if (status == PS_OK)
        status = certificate_file_open(file, &result->certificate, given, error);
    if (status == PS_OK) {
        status = ps_run(result, &wanted, error);
        if (wanted.progress != NULL)
            progress_clear();
    }
    ps_buffer_clear(&eta);
    ps_buffer_clear(&start[0]);
    ps_buffer_clear(&start[1]);
    ps_buffer_clear(&squares[0]);
    ps_buffer_clear(&squares[1]);
    return status;
}

static int run(const arguments *given)
{
    const char *near;
    ps_vectors start;
    output_file file = {.output = {.file = -1}};
    ps_certify_result result;
    ps_error error = {0};
    ps_certify_init(&result);
    ps_vectors_init(&start);
    ps_status status = loss_read(&result.certificate.loss, given, &near, &error);
    if (status == PS_OK) {
        status = certify(&result, &start, &file, given, &error);
        if (status != PS_OK)
            report_error(&error, NULL);
    }
    if (status == PS_OK) {
        status = output_file_write(&file, result.text.text, result.text.length, &error);
        if (answer_is_wanted())
            fill_answer(&result, &start, status == PS_OK ? file.name : NULL);
        else
            print_result(&result, &start, file.name);
    }
    output_file_close(&file);
    ps_vectors_clear(&start);
    ps_certify_clear(&result);
    return exit_code(status);
}

const command command_run = {
    .name = "run",
    .operands = "LOSS [-p NAME=VALUE]... --eta E --start X,Y [--steps N] [-o FILE] [--json]",
    .summary = "enclose what one run of gradient descent converges to, and the sharpness there, with proof",
    .details = "Follows gradient descent on l(xy), or on l(<x, y>) of vectors, from one start with error bounds, until what is left of the run cannot matter,\n"
               "and proves that it converges: the output encloses the limit, its sharpness lambda and 2 - eta lambda.\n"
               "Exit code: 0 proved; 2 bad input; 3 undecided; 4 steps, bits or memory exhausted, or Ctrl-C.\n",
    .options = options,
    .least = 1,
    .most = 1,
    .run = run,
    .members = members,
};
