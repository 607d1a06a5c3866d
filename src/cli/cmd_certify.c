/* prodstab certify */
#include <string.h>

#include "cli/batch.h"
#include "cli/certified.h"
#include "cli/certify_options.h"
#include "cli/depth.h"
#include "cli/verified.h"
#include "numbers/decimal.h"
#include "report/answer.h"

enum { BRACKET_DIGITS = 36 };

static const command_option options[] = {
    OPTIONS_LOSS,
    OPTIONS_MINIMUM,
    {"claims", 0, "A,B", "prove these claims (prodstab help claims) instead of all that apply"},
    {"eta-max", 0, "E", "convergence and sharpness for learning rates up to E (default 1/10 where l'' and its scale are about 1, else in proportion; less if need be)"},
    {"eta-min", 0, "E", "sharpness for learning rates from E (default 0) to that of --eta-max"},
    {"eos-ratio", 0, "M", "convergence from starts at least M times beyond the edge, M above 1"},
    {"effective-step", 0, "A[,B]", "two_cycle, or what --claims names of attracting_cycle, bounded_oscillation, for the effective step a = A, or from A to B; of balanced_cycle the learning rate"},
    {"step-ratio", 0, "A[,B]", "the same in units of a_c, the step at the edge of stability"},
    OPTIONS_MOMENTUM,
    OPTIONS_DEPTH,
    {"weight-decay", 0, "W", "balanced_cycle with weight decay W (default 0)"},
    OPTIONS_CERTIFICATE,
    {"batch", 0, "FILE", "certify each loss of a table, one a line, into the folder of -o (prodstab help files)"},
    OPTION_JOBS,
    {"verified", 0, NULL, "write only what prodstab-verify accepts too, the checker that is proved in Coq"},
    OPTION_JSON,
    {"precision", 0, "BITS", "budget for the sign of alpha (default 4096)"},
    {"cells", 0, "N", "budget for each obligation, in boxes (default 1000000, all that prodstab-check allows)"},
    {0},
};

/* ---- text ---- */

static void print_enclosure(const char *label, const char *before, const ps_buffer *lo, const ps_buffer *hi)
{
    ps_buffer line = {0};
    if (lo->length > 0)
        ps_buffer_printf(&line, "%s in [%s, %s]", before, lo->text, hi->text);
    else
        ps_buffer_printf(&line, "%s is not enclosed", before);
    print_row(label, line.text);
    ps_buffer_clear(&line);
}

static void print_bracket(const ps_certificate *certificate)
{
    ps_buffer lo = {0}, hi = {0};
    mpq_t ends[2];
    mpq_inits(ends[0], ends[1], NULL);
    certified_bracket(certificate, ends[0], ends[1]);
    ps_decimal_print_outwards(&lo, &hi, ends[0], ends[1], BRACKET_DIGITS);
    print_enclosure("minimum", "z*", &lo, &hi);
    mpq_clears(ends[0], ends[1], NULL);
    ps_buffer_clear(&lo);
    ps_buffer_clear(&hi);
}

static bool has_kind(const ps_certificate *certificate, const char *kind)
{
    for (size_t i = 0; i < ps_certificate_kind_count(certificate); i++)
        if (strcmp(ps_certificate_kind(certificate, i)->name, kind) == 0)
            return true;
    return false;
}

/* Whether the sentence of a claim that puts others together says what that kind of claim says. */
static bool is_told_by_another(const ps_certificate *certificate, const ps_claim_kind *kind)
{
    for (size_t i = 0; i < ps_certificate_kind_count(certificate); i++) {
        const char *const *parts = ps_certificate_kind(certificate, i)->assembled_from;
        for (size_t k = 0; k < PS_CLAIM_PARTS && parts[k] != NULL; k++)
            if (has_kind(certificate, parts[k]) && ps_claim_kind_is_under(kind, ps_claim_kind_find(parts[k])))
                return true;
    }
    return false;
}

static void print_claims(const ps_certify_result *result)
{
    const ps_certificate *certificate = &result->certificate;
    for (size_t i = 1; i < ps_certificate_kind_count(certificate); i++) {
        ps_buffer line = {0};
        if (is_told_by_another(certificate, ps_certificate_kind(certificate, i)))
            continue;
        ps_buffer_printf(&line, "%s: ", ps_certificate_kind(certificate, i)->name);
        ps_certificate_print_summary(&line, certificate, i);
        print_row("proved", line.text);
        ps_buffer_clear(&line);
    }
}

static void print_text(ps_certify_result *result, const depth_choice *depth, const char *path)
{
    ps_buffer verdict = {0};
    print_loss(&result->certificate.loss);
    print_bracket(&result->certificate);
    print_enclosure("curvature", "l''(z*)", &result->curvature_lo, &result->curvature_hi);
    print_enclosure("alpha", "3 l'''(z*)^2 - l''(z*) l''''(z*)", &result->alpha_lo, &result->alpha_hi);
    ps_buffer_printf(&verdict, "%s", ps_product_verdict_text(result->verdict));
    if (result->verdict == PS_VERDICT_UNDECIDED && result->reason.length > 0)
        ps_buffer_printf(&verdict, ": %s", result->reason.text);
    else if (result->verdict == PS_VERDICT_UNDECIDED)
        ps_buffer_printf(&verdict, ": at %ld bits alpha cannot be told from 0 (--precision allows more)",
                         result->precision);
    print_row("verdict", verdict.text);
    print_claims(result);
    print_not_proved(result);
    print_notes(result);
    print_depth(depth, &result->certificate);
    print_certificate(result, path);
    ps_buffer_clear(&verdict);
}

/* ---- the JSON object ---- */

static const char *const members[] = {"loss", "minimum", "curvature", "alpha", "verdict", "reason", "bits", "depth", CERTIFIED_MEMBERS, "batch", NULL};

static void fill_answer(ps_certify_result *result, const depth_choice *depth, const char *path)
{
    answer_minimum(&result->certificate);
    answer_set("curvature", answer_range_of_texts(&result->curvature_lo, &result->curvature_hi));
    answer_set("alpha", answer_range_of_texts(&result->alpha_lo, &result->alpha_hi));
    answer_set("verdict", json_string(ps_product_verdict_text(result->verdict)));
    answer_set("reason", answer_text(result->reason.length > 0 ? result->reason.text : NULL));
    answer_set("bits", result->verdict == PS_VERDICT_UNDECIDED ? json_integer(result->precision) : json_null());
    answer_depth(depth, &result->certificate);
    answer_certified(result, path);
}

/* ---- the run ---- */

static ps_status certify(ps_certify_result *result, const ps_certify_options *wanted, bool verified, ps_error *error)
{
    ps_status status = ps_certify(result, wanted, error);
    if (wanted->progress != NULL)
        progress_clear();
    if (status == PS_OK && verified)
        status = verified_judge(result->text.text, result->text.length, error);
    if (status != PS_OK)
        report_error(error, NULL);
    return status;
}

/* Everything that can be wrong with the command line, before the search begins. */
static ps_status prepare(ps_certify_result *result, certify_options *line, depth_choice *depth, output_file *file, const arguments *given, ps_error *error)
{
    const char *hint;
    ps_loss *loss = &result->certificate.loss;
    ps_status status = loss_read(loss, given, &hint, error);
    if (status != PS_OK)
        return status;
    status = certify_options_read(line, given, loss, hint, error);
    if (status == PS_OK)
        status = depth_choice_read(depth, given, loss, error);
    if (status == PS_OK && arguments_value(given, "jobs") != NULL)
        status = ps_error_set(error, PS_INPUT, 0, 0, "--jobs: for the losses of a table (--batch); one loss is one job");
    if (status == PS_OK)
        status = certificate_file_open(file, &result->certificate, given, error);
    if (status != PS_OK)
        report_error(error, NULL);
    return status;
}

static int run_one(const arguments *given)
{
    certify_options line = {.wanted = PS_CERTIFY_OPTIONS_DEFAULT};
    depth_choice depth = {0};
    output_file file = {.output = {.file = -1}};
    ps_certify_result result;
    ps_error error = {0};
    const bool verified = arguments_value(given, "verified") != NULL;
    ps_certify_init(&result);
    ps_status status = prepare(&result, &line, &depth, &file, given, &error);
    if (status == PS_OK)
        status = certify(&result, &line.wanted, verified, &error);
    int code = status == PS_OK ? certify_verdict_code(&result) : exit_code(status);
    if (status == PS_OK) {
        const char *written = output_file_write(&file, result.text.text, result.text.length, &error) == PS_OK ? file.name : NULL;
        code = error.status == PS_OK ? code : PS_EXIT_INPUT;
        if (answer_is_wanted())
            fill_answer(&result, &depth, written);
        else
            print_text(&result, &depth, file.name);
        if (verified && !answer_is_wanted())
            print_row("verified", "accepted by prodstab-verify, the checker that is proved in Coq");
    }
    output_file_close(&file);
    certify_options_clear(&line);
    depth_choice_clear(&depth);
    ps_certify_clear(&result);
    return code;
}

static int run(const arguments *given)
{
    return arguments_value(given, "batch") == NULL ? run_one(given) : batch_run(given, &command_certify);
}

const command command_certify = {
    .name = "certify",
    .operands = "LOSS [-p NAME=VALUE]... [--near Z | --bracket LO,HI] [--claims A,B] [-o FILE] [--verified] [--json] | --batch FILE -o DIR [-j N] ..",
    .summary = "find the minimum of a loss, prove what holds there, write a certificate",
    .details = "LOSS is a formula in z, such as 'log(1+exp(z)) - 9*z/10', a name that `prodstab list` shows,\n"
               "or - to read one of these from standard input. A formula may begin with a minus sign, and may be typed as in\n"
               "Python, in LaTeX or by hand (prodstab help formulas).\n"
               "Exit code: 0 product-stable and every named claim proved; 1 product-unstable or degenerate, proved;\n"
               "2 bad input (the formula, the options, a loss without a smooth strict minimum, a file that cannot be\n"
               "written); 3 undecided, or a named claim was not found; 4 a budget or the memory exhausted, or Ctrl-C.\n"
               "With --batch: 0 or 1, the larger one of all losses, or 3 if one of them has another; 2 if the table is bad input.\n",
    .options = options,
    .least = 1,
    .most = 1,
    .run = run,
    .members = members,
};
