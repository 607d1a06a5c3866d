#include "cli/depth.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "numbers/decimal.h"
#include "prodstab/rational.h"
#include "prove/depth.h"
#include "report/answer.h"

enum { MOST_WEIGHTS = 1000, MOST_SHOWN = 12, DIGITS = 10 };

static const char *const needs = "z* may be 0 there, where weights are 0 and there is no edge, or a derivative is not enclosed";

/* ---- the options ---- */

static void add_size(depth_choice *choice)
{
    choice->sizes = ps_reallocate(choice->sizes, (choice->count + 1) * sizeof *choice->sizes);
    mpq_init(choice->sizes[choice->count++]);
}

static ps_status read_weights(depth_choice *choice, const arguments *given, const ps_loss *loss, ps_error *error)
{
    const ps_number_use positive = {PS_EXACTLY, true};
    const char *text = arguments_value(given, "weights");
    ps_status status = PS_OK;
    for (size_t begin = 0, end; status == PS_OK && begin <= strlen(text); begin = end + 1) {
        ps_buffer number = {0};
        end = begin + ps_given_length_to_comma(text + begin);
        if (choice->count == MOST_WEIGHTS)
            return ps_error_set(error, PS_INPUT, 0, 0, "--weights: more than %d weights", MOST_WEIGHTS);
        status = arguments_part(&number, positive, given, loss, "weights", begin, end, error);
        add_size(choice);
        if (status == PS_OK)
            status = ps_rational_parse(choice->sizes[choice->count - 1], number.text, number.length, error);
        ps_buffer_clear(&number);
    }
    return status;
}

ps_status depth_choice_read(depth_choice *choice, const arguments *given, const ps_loss *loss, ps_error *error)
{
    long depth = 0;
    if (arguments_value(given, "depth") == NULL)
        return arguments_value(given, "weights") == NULL
                   ? PS_OK
                   : ps_error_set(error, PS_INPUT, 0, 0, "--weights: say of how many layers by --depth");
    for (size_t i = 0; i < loss->parameter_count; i++)
        if (loss->intervals[i] != PS_NODE_NONE)
            return ps_error_set(error, PS_INPUT, 0, 0, "--depth: the parameter '%s' is an interval: give all parameters exact values",
                                loss->parameters[i].name);
    ps_status status = arguments_count(given, "depth", 2, MOST_WEIGHTS, &depth, error);
    if (status == PS_OK && arguments_value(given, "weights") != NULL) {
        status = read_weights(choice, given, loss, error);
        if (status == PS_OK && choice->count != (size_t)depth)
            status = ps_error_set(error, PS_INPUT, 0, 0, "--weights: %zu weights, but --depth %ld", choice->count, depth);
    }
    while (status == PS_OK && choice->count < (size_t)depth) {
        add_size(choice);
        mpq_set_ui(choice->sizes[choice->count - 1], 1, 1);
    }
    return status;
}

void depth_choice_clear(depth_choice *choice)
{
    for (size_t i = 0; i < choice->count; i++)
        mpq_clear(choice->sizes[i]);
    free(choice->sizes);
    *choice = (depth_choice){0};
}

/* ---- what is known ---- */

static void print_ends(ps_buffer *low, ps_buffer *high, const arb_t ball)
{
    mpq_t lo, hi;
    mpq_inits(lo, hi, NULL);
    ps_ball_ends(lo, hi, ball);
    ps_decimal_print_outwards(low, high, lo, hi, DIGITS);
    mpq_clears(lo, hi, NULL);
}

static void print_sizes(ps_buffer *line, const depth_choice *choice)
{
    for (size_t i = 0; i < choice->count && i < MOST_SHOWN; i++) {
        ps_buffer_puts(line, i > 0 ? " : " : "");
        ps_rational_print(line, choice->sizes[i]);
    }
    ps_buffer_puts(line, choice->count > MOST_SHOWN ? " : .." : "");
}

/* kappa, or NaN where it says nothing: alpha_n may not be positive; or it is 0, at equal weights, whose sharpness is the least. */
static double kappa_of(const ps_depth *depth)
{
    if (!arb_is_finite(depth->kappa))
        return NAN;
    double kappa = arf_get_d(arb_midref(depth->kappa), ARF_RND_NEAR);
    return kappa > 0 ? kappa : NAN;
}

static const char *sign_of(const ps_depth *depth)
{
    return arb_is_positive(depth->alpha) ? "supercritical" : arb_is_negative(depth->alpha) ? "subcritical" : "no sign is seen";
}

static void print_enclosures(const ps_depth *depth)
{
    ps_buffer line = {0}, low = {0}, high = {0};
    print_ends(&low, &high, depth->rate);
    ps_buffer_printf(&line, "eta = 2/lambda in [%s, %s]", low.text, high.text);
    print_row("  edge", line.text);
    ps_buffer_clear(&line);
    ps_buffer_clear(&low);
    ps_buffer_clear(&high);
    print_ends(&low, &high, depth->alpha);
    ps_buffer_printf(&line, "in [%s, %s]: %s", low.text, high.text, sign_of(depth));
    print_row("  alpha_n", line.text);
    ps_buffer_clear(&line);
    ps_buffer_clear(&low);
    ps_buffer_clear(&high);
}

static void print_estimate(const ps_depth *depth)
{
    ps_buffer line = {0};
    double kappa = kappa_of(depth);
    if (isnan(kappa))
        return;
    ps_buffer_printf(&line, "a run that ends here, below the edge, has 2 - eta lambda = kappa/(1 + kappa) = %.4g, to first order in kappa = %.4g: "
                     "not proved", kappa / (1 + kappa), kappa);
    print_row("  estimate", line.text);
    ps_buffer_clear(&line);
}

void print_depth(const depth_choice *choice, ps_certificate *certificate)
{
    ps_buffer line = {0};
    ps_depth depth;
    if (choice->count == 0)
        return;
    ps_depth_init(&depth);
    ps_buffer_printf(&line, "l(x_1 ... x_%zu), weights of sizes in the proportion ", choice->count);
    print_sizes(&line, choice);
    print_row("depth", line.text);
    if (ps_depth_enclose(&depth, certificate, choice->sizes, choice->count)) {
        print_enclosures(&depth);
        print_estimate(&depth);
    } else {
        print_row("  alpha_n", needs);
    }
    ps_buffer_clear(&line);
    ps_depth_clear(&depth);
}

static json_t *answer_ball(const arb_t ball)
{
    ps_buffer low = {0}, high = {0};
    print_ends(&low, &high, ball);
    json_t *range = answer_range_of_texts(&low, &high);
    ps_buffer_clear(&low);
    ps_buffer_clear(&high);
    return range;
}

void answer_depth(const depth_choice *choice, ps_certificate *certificate)
{
    ps_depth depth;
    json_t *weights = json_array();
    ps_depth_init(&depth);
    bool known = choice->count > 0 && ps_depth_enclose(&depth, certificate, choice->sizes, choice->count);
    double kappa = known ? kappa_of(&depth) : NAN;
    for (size_t i = 0; i < choice->count; i++)
        json_array_append_new(weights, answer_number(choice->sizes[i]));
    json_t *all = json_pack("{s:o, s:o, s:o, s:o}", "weights", weights, "rate", known ? answer_ball(depth.rate) : json_null(), "alpha",
                            known ? answer_ball(depth.alpha) : json_null(), "estimated_gap", answer_double(kappa / (1 + kappa)));
    if (choice->count > 0)
        answer_set("depth", json_incref(all));
    json_decref(all);
    ps_depth_clear(&depth);
}
