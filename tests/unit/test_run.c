/* The claim `run`: a stored certificate is accepted, and every weakening of its witness is refused by the obligation that it
 * breaks. The search says what is wrong with its input. */
#include "check/claim.h"
#include "prodstab/rational.h"
#include "prodstab/run.h"
#include "test.h"

static void open_named(ps_certificate *certificate, const char *name)
{
    char path[512];
    ps_error error = {0};
    snprintf(path, sizeof path, "%s/certificates/run/%s.json", getenv("PRODSTAB_SOURCE_DIR"), name);
    if (!CHECK_INT(ps_certificate_read(certificate, path, &error), PS_OK))
        fprintf(stderr, "    %s\n", error.message);
}

static void open_certificate(ps_certificate *certificate)
{
    open_named(certificate, "gamma");
}

static void set(ps_certificate *certificate, const char *field, const char *value)
{
    ps_error error = {0};
    CHECK_INT(ps_rational_parse(ps_claim_value(&certificate->claims[1], field), value, strlen(value), &error), PS_OK);
}

static ps_status check(ps_claim_report *report, ps_certificate *certificate, long precision)
{
    const ps_check_limits limits = {.cells = 20000, .precision = precision};
    ps_check_claim_among(report, certificate, 1, &limits);
    return report->status;
}

static void the_claim_is_accepted(void)
{
    ps_certificate certificate;
    ps_claim_report report;
    open_certificate(&certificate);
    if (!CHECK_INT(check(&report, &certificate, 512), PS_OK))
        fprintf(stderr, "    %s\n", report.message.text);
    CHECK(report.cells > 3000);
    ps_claim_report_clear(&report);
    ps_certificate_clear(&certificate);
}

static const struct {
    const char *field, *value, *obligation;
} mutations[] = {
    {"eta", "0", NULL},         {"eta", "-1/10", "w1"},     {"r", "0", "w2"},          {"r", "-1/1000", "w2"},
    {"q", "-1/2", "w3"},        {"q", "1", NULL},           {"q", "3/2", "w4"},        {"D_lo", "-1", "w5"},
    {"D_hi", "0", "w5"},        {"u_lo", "-5", "w6"},       {"r", "7/10", NULL},       {"r", "2", NULL},
    {"K", "1/2", "k2"},         {"K", "1000000000", NULL},  {"q", "99/100", "s2"},     {"x_lo", "5", "x1"},
    {"x_hi", "4", "x2"},        {"y_lo", "1/2", "y1"},      {"y_hi", "1/5", "y2"},     {"sharpness_lo", "20", "e1"},
    {"sharpness_hi", "19", "e2"}, {"gap_lo", "1/100", "e3"}, {"gap_hi", "0", "e4"},    {"steps", "0", "orbit"},
    {"steps", "3000", "orbit"}, {"x0", "6", "orbit"},       {"x0", "1/8", "orbit"},    {"x0", "-5", "orbit"},
    {"y0", "-1/8", "orbit"},    {"u_lo", "4.69", NULL},     {"u_hi", "4.68", "orbit"}, {"steps", "1/2", NULL},
    {"steps", "-3", NULL},      {"steps", "1000001", NULL},
};

static void weakened_witnesses_are_refused(void)
{
    for (size_t i = 0; i < sizeof mutations / sizeof mutations[0]; i++) {
        ps_certificate certificate;
        ps_claim_report report;
        open_certificate(&certificate);
        set(&certificate, mutations[i].field, mutations[i].value);
        CHECK(check(&report, &certificate, 512) != PS_OK);
        if (mutations[i].obligation != NULL && !CHECK_TEXT(report.failed, mutations[i].obligation))
            fprintf(stderr, "    %s = %s\n", mutations[i].field, mutations[i].value);
        ps_claim_report_clear(&report);
        ps_certificate_clear(&certificate);
    }
}

/* Ends so wide that they are true are of no use if the way there is not proved. */
static const struct {
    const char *certificate, *r, *q, *K, *obligation;
} vague[] = {
    {"gamma", "1/2", "9/10", "2", "k2"},
    {"gamma", "1/2", "9/10", "11", "w7"}, /* tail = 1.6: D might come to 0 */
    {"gamma", "2", "1/2", "2", "smooth"},
    {"quartic", "3/5", "1/2", "7", "k1"}, /* l'' has a zero there */
    {"quartic", "1/1000", "99/100", "3", "s2"},
};

static void wide_ends_do_not_help(void)
{
    static const char *const ends[][2] = {{"x_lo", "-100"}, {"x_hi", "100"}, {"y_lo", "-100"}, {"y_hi", "100"},
                                          {"sharpness_lo", "0"}, {"sharpness_hi", "1000"}, {"gap_lo", "-100"}, {"gap_hi", "100"}};
    for (size_t i = 0; i < sizeof vague / sizeof vague[0]; i++) {
        ps_certificate certificate;
        ps_claim_report report;
        open_named(&certificate, vague[i].certificate);
        for (size_t k = 0; k < sizeof ends / sizeof ends[0]; k++)
            set(&certificate, ends[k][0], ends[k][1]);
        CHECK_INT(check(&report, &certificate, 512), PS_OK);
        ps_claim_report_clear(&report);
        set(&certificate, "r", vague[i].r);
        set(&certificate, "q", vague[i].q);
        set(&certificate, "K", vague[i].K);
        CHECK_INT(check(&report, &certificate, 512), PS_REJECTED);
        if (!CHECK_TEXT(report.failed, vague[i].obligation))
            fprintf(stderr, "    %s: %s\n", vague[i].certificate, report.message.text);
        ps_claim_report_clear(&report);
        ps_certificate_clear(&certificate);
    }
}

/* With fewer bits than the orbit needs it is not decided, rather than accepted. */
static void too_few_bits_are_no_proof(void)
{
    ps_certificate certificate;
    ps_claim_report report;
    open_certificate(&certificate);
    CHECK(check(&report, &certificate, 64) != PS_OK);
    ps_claim_report_clear(&report);
    ps_certificate_clear(&certificate);
}

static const struct {
    const char *formula, *eta, *x, *y;
    unsigned long steps;
    ps_status status;
    const char *message;
} inputs[] = {
    {"z - log(z)", "0", "3", "1", 100, PS_INPUT, "the learning rate must be positive"},
    {"z - log(z)", "x", "3", "1", 100, PS_INPUT, "the learning rate: 'x' is not an exact number"},
    {"z - log(z)", "1/10", "3", NULL, 100, PS_INPUT, "the start: missing"},
    {"z - log(z)", "1/10", "3", "-3", 100, PS_INPUT, "the start has |x| = |y|"},
    {"z - log(z)", "1/10", "3", "1", 1000001, PS_INPUT, "more than 1000000 steps"},
    {"z - log(z)", "1/10", "5", "1/8", 10, PS_BUDGET, "undecided, because 10 steps, all that were allowed"},
    {"z - log(z)", "1/10", "5", "-1/8", 100000, PS_UNDECIDED, "undecided, because the loss is not seen to be defined at the start, xy = -0.625"},
    {"z", "1/10", "5", "-1/8", 100000, PS_UNDECIDED, "undecided, because the run seems to diverge"},
    {"(z^2 - 1)^2", "1/10", "5", "1/5", 100, PS_UNDECIDED, "undecided, because l'(xy) = 0 exactly"},
    {"z - log(z)", "1/10", "1.0000000000000000000000000001", "1", 10000, PS_UNDECIDED, "|x| and |y| are too near to each other"},
};

static void bad_input_is_explained(void)
{
    for (size_t i = 0; i < sizeof inputs / sizeof inputs[0]; i++) {
        ps_certify_result result;
        ps_run_options options = PS_RUN_OPTIONS_DEFAULT;
        ps_error error = {0};
        ps_certify_init(&result);
        CHECK_INT(ps_loss_read_formula(&result.certificate.loss, inputs[i].formula, &error), PS_OK);
        options.eta = inputs[i].eta;
        options.x = inputs[i].x;
        options.y = inputs[i].y;
        options.steps = inputs[i].steps;
        CHECK_INT(ps_run(&result, &options, &error), inputs[i].status);
        CHECK_CONTAINS(error.message, inputs[i].message);
        ps_certify_clear(&result);
    }
}

/* A stop that is set ends the search, and the checker too. */
static void interruption_ends_it(void)
{
    static const volatile sig_atomic_t stop = 1;
    ps_certify_result result;
    ps_run_options options = PS_RUN_OPTIONS_DEFAULT;
    ps_error error = {0};
    ps_certificate certificate;
    ps_claim_report report;
    const ps_check_limits limits = {.cells = 20000, .precision = 512, .stop = &stop};
    ps_certify_init(&result);
    CHECK_INT(ps_loss_read_formula(&result.certificate.loss, "z - log(z)", &error), PS_OK);
    options.eta = "1/10";
    options.x = "5";
    options.y = "1/8";
    options.limits.stop = &stop;
    CHECK_INT(ps_run(&result, &options, &error), PS_INTERRUPTED);
    ps_certify_clear(&result);
    open_certificate(&certificate);
    ps_check_claim_among(&report, &certificate, 1, &limits);
    CHECK_INT(report.status, PS_INTERRUPTED);
    ps_claim_report_clear(&report);
    ps_certificate_clear(&certificate);
}

TEST_MAIN(the_claim_is_accepted, weakened_witnesses_are_refused, wide_ends_do_not_help, too_few_bits_are_no_proof, bad_input_is_explained,
          interruption_ends_it)
