/* The claims about the stable oscillation: cycles that are known in closed form, ranges that are known, branches that
 * reach as far as they can, and covers with a gap, which are refused. */
#include <math.h>

#include "check/claim.h"
#include "prodstab/certify.h"
#include "prodstab/losses.h"
#include "prodstab/rational.h"
#include "test.h"

/* Certifies claims, two at most, for a formula without parameters. */
static void certify(ps_certify_result *result, const char *formula, const char *near, const char *first, const char *second,
                    const char *from, const char *to, bool absolute)
{
    const char *claims[] = {first, second};
    ps_certify_options options = PS_CERTIFY_OPTIONS_DEFAULT;
    ps_error error = {0};
    options.claims = claims;
    options.claim_count = second != NULL ? 2 : 1;
    options.near = near;
    options.step_from = from;
    options.step_to = to;
    options.absolute_steps = absolute;
    ps_certify_init(result);
    CHECK_INT(ps_loss_read_formula(&result->certificate.loss, formula, &error), PS_OK);
    CHECK_INT(ps_certify(result, &options, &error), PS_OK);
}

static ps_claim *find(ps_certificate *certificate, const char *kind)
{
    for (size_t i = 0; i < certificate->claim_count; i++)
        if (strcmp(certificate->claims[i].kind->name, kind) == 0)
            return &certificate->claims[i];
    return NULL;
}

static double number(ps_claim *claim, const char *field)
{
    return mpq_get_d(ps_claim_value(claim, field));
}

static void check_between(ps_claim *claim, const char *lo, const char *hi, double value, double rounding)
{
    CHECK(number(claim, lo) <= value + rounding && value - rounding <= number(claim, hi));
}

/* Chen & Bruna, arXiv:2206.04172: 2-cycles of z -> z - K z (z^2 - 1). Their points are the roots of z^2 - s z + s^2 - 1 - 1/K
 * where s^2 = 1 + 2/K is their sum squared; for K = 1.01, 1.05, 1.12 the paper's six digits. */
static void cubic_map(void)
{
    static const struct {
        const char *step;
        double left, right;
    } known[] = {{"1.01", .946528, 1.046032}, {"1.05", .872872, 1.091089}, {"1.12", .795317, 1.122644}};
    for (size_t i = 0; i < sizeof known / sizeof known[0]; i++) {
        ps_certify_result result;
        certify(&result, "(z^2 - 1)^2/4", "1", "two_cycle", NULL, known[i].step, NULL, true);
        ps_claim *cycle = find(&result.certificate, "two_cycle");
        if (CHECK(cycle != NULL)) {
            double z = known[i].left, w = known[i].right, k = strtod(known[i].step, NULL);
            check_between(cycle, "left_lo", "left_hi", z, 5e-7);
            check_between(cycle, "right_lo", "right_hi", w, 5e-7);
            CHECK(number(cycle, "right_hi") - number(cycle, "right_lo") < 1e-7);
            check_between(cycle, "multiplier_lo", "multiplier_hi", (1 - k * (3 * z * z - 1)) * (1 - k * (3 * w * w - 1)), 1e-5);
        }
        ps_certify_clear(&result);
    }
}

/* Song & Yun, arXiv:2307.04204: log cosh. By symmetry the points are +-z with a tanh z = 2 z. */
static void log_cosh(void)
{
    ps_certify_result result;
    certify(&result, "logcosh(z)", "0", "two_cycle", NULL, "3", NULL, true);
    ps_claim *cycle = find(&result.certificate, "two_cycle");
    double z = 1;
    for (int i = 0; i < 200; i++)
        z = 1.5 * tanh(z);
    if (CHECK(cycle != NULL)) {
        double slope = 1 - 3 / (cosh(z) * cosh(z));
        check_between(cycle, "left_lo", "left_hi", -z, 1e-12);
        check_between(cycle, "right_lo", "right_hi", z, 1e-12);
        check_between(cycle, "multiplier_lo", "multiplier_hi", slope * slope, 1e-12);
    }
    ps_certify_clear(&result);
}

/* The cubic map doubles its period at K = sqrt(5) - 1. */
static void period_doubling(void)
{
    ps_certify_result result;
    certify(&result, "(z^2 - 1)^2/4", "1", "flip", "branch", "1", "2", false);
    ps_claim *doubling = find(&result.certificate, "period_doubling");
    if (CHECK(doubling != NULL)) {
        check_between(doubling, "at_lo", "at_hi", sqrt(5) - 1, 0);
        CHECK(number(doubling, "at_hi") - number(doubling, "at_lo") < 1e-8);
    }
    ps_certify_clear(&result);
}

/* cosh(z - 1): alpha_eff = -1 + 6 h^2, and the edge exists for h < 1. */
static void lyapunov(void)
{
    ps_certify_result result;
    certify(&result, "cosh(z - 1)", "1", "lyapunov", "lyapunov_subcritical", NULL, NULL, false);
    ps_claim *above = find(&result.certificate, "lyapunov"), *below = find(&result.certificate, "lyapunov_subcritical");
    double turn = sqrt(1.0 / 6);
    if (CHECK(above != NULL && below != NULL)) {
        CHECK(number(above, "h_lo") > turn && number(above, "h_lo") < 1.001 * turn);
        CHECK(number(above, "h_hi") < 1 && number(above, "h_hi") > 0.999);
        CHECK(number(below, "h_lo") == 0 && number(below, "h_hi") < turn && number(below, "h_hi") > 0.999 * turn);
        ps_claim_report report = {0};
        const ps_check_limits limits = PS_CHECK_LIMITS_DEFAULT;
        mpq_set_ui(ps_claim_value(above, "h_lo"), 2, 5); /* below the turn */
        ps_check_claim(&report, &result.certificate.loss, &result.certificate.claims[0], above, &limits, ps_discharge);
        CHECK_INT(report.status, PS_REJECTED);
        CHECK_TEXT(report.failed, "y2");
        ps_claim_report_clear(&report);
    }
    ps_certify_clear(&result);
}

/* ---- branches ---- */

/* 40 per cent of the way to the doubling, or to twice the edge, for all that are product-stable; most go all the way. */
static void reach(void)
{
    static const char *const claims[] = {"flip", "branch"};
    for (size_t i = 0; i < ps_losses_count(); i++) {
        const ps_loss_entry *entry = ps_losses_at(i);
        ps_certify_options options = PS_CERTIFY_OPTIONS_DEFAULT;
        ps_certify_result result;
        ps_error error = {0};
        if (strcmp(entry->expected_verdict, "product-stable") != 0)
            continue;
        options.claims = claims;
        options.claim_count = 2;
        options.near = entry->near;
        options.step_from = "1";
        options.step_to = "2";
        ps_certify_init(&result);
        for (size_t k = 0; k < entry->parameter_count; k++)
            ps_loss_read_parameter(&result.certificate.loss, entry->parameters[k].name, entry->parameters[k].default_value, &error);
        CHECK_INT(ps_loss_read_formula(&result.certificate.loss, entry->formula, &error), PS_OK);
        CHECK_INT(ps_certify(&result, &options, &error), PS_OK);
        ps_claim *flip = find(&result.certificate, "flip"), *branch = find(&result.certificate, "branch");
        bool doubled = find(&result.certificate, "period_doubling") != NULL;
        if (!CHECK(flip != NULL && branch != NULL) ||
            !CHECK(doubled || number(branch, "a_to") >= 1.4 * number(flip, "a_lo")))
            fprintf(stderr, "    %s\n", entry->name);
        ps_certify_clear(&result);
    }
}

/* The verdict on the certificate's last claim, a branch. */
static ps_status check_branch(ps_certificate *certificate, const char *message)
{
    const ps_check_limits limits = PS_CHECK_LIMITS_DEFAULT;
    ps_claim_report report;
    ps_check_claim_among(&report, certificate, certificate->claim_count - 1, &limits);
    ps_status status = report.status;
    if (message != NULL)
        CHECK_CONTAINS(report.message.text, message);
    ps_claim_report_clear(&report);
    return status;
}

static void set(ps_claim *claim, const char *field, const char *text)
{
    ps_error error = {0};
    CHECK_INT(ps_rational_parse(ps_claim_value(claim, field), text, strlen(text), &error), PS_OK);
}

/* Exchanges two claims of a certificate. */
static void exchange(ps_claim *x, ps_claim *y)
{
    ps_claim held = *x;
    *x = *y;
    *y = held;
}

static void covers(void)
{
    static const char gap[] = "without a gap only up to";
    ps_certify_result result;
    certify(&result, "logcosh(z - 1)", "1", "flip", "branch", "1", "2", false);
    ps_certificate *c = &result.certificate;
    ps_claim *branch = &c->claims[c->claim_count - 1], *last = branch - 1;
    CHECK_TEXT(branch->kind->name, "branch");
    CHECK_TEXT(last->kind->name, "two_cycle");
    CHECK_INT(check_branch(c, NULL), PS_OK);
    set(branch, "a_to", "4.001"); /* beyond the last interval */
    CHECK_INT(check_branch(c, gap), PS_REJECTED);
    mpq_set(ps_claim_value(branch, "a_to"), ps_claim_value(last, "a_hi"));
    CHECK_INT(check_branch(c, NULL), PS_OK);
    set(branch, "a_from", "1"); /* before the flip: nothing covers that */
    CHECK_INT(check_branch(c, gap), PS_REJECTED);
    set(branch, "a_from", "2.1");
    CHECK_INT(check_branch(c, NULL), PS_OK);
    mpq_t from;
    mpq_init(from);
    mpq_set(from, ps_claim_value(last, "a_lo"));
    set(last, "a_lo", "3.9"); /* a gap before the last interval */
    CHECK_INT(check_branch(c, gap), PS_REJECTED);
    mpq_set(ps_claim_value(last, "a_lo"), from);
    exchange(last, last - 1); /* out of order: the format says that segments come in order */
    CHECK_INT(check_branch(c, gap), PS_REJECTED);
    exchange(last, last - 1);
    CHECK_INT(check_branch(c, NULL), PS_OK);
    set(last, "window_lo", "-0.4"); /* neither has the other's cycles in its window */
    set(last, "window_hi", "2.4");
    set(last - 1, "window_lo", "-0.6");
    set(last - 1, "window_hi", "2.6");
    CHECK_INT(check_branch(c, gap), PS_REJECTED);
    mpq_clear(from);
    ps_certify_clear(&result);
}

/* One field changed for the worse, and the obligation that has to fail. */
static const struct {
    const char *kind, *field, *value, *failed;
} broken[] = {
    {"flip", "eps_bar", "0.2", NULL},       {"flip", "kappa", "3", "f1a"},         {"flip", "M", "100", "f1b"},
    {"flip", "a1_min", "2", "f4a"},         {"flip", "r", "0.1", NULL},            {"flip", "a_hi", "0.99", "e1b"},
    {"two_cycle", "multiplier_lo", "0.5", "t11"}, {"two_cycle", "multiplier_hi", "1", "t10"}, {"two_cycle", "a_hi", "1.2", NULL},
    {"two_cycle", "core_hi", "1.08", "t4"}, {"two_cycle", "left_lo", "0.84", "t1"},
    {"two_cycle", "core_lo", "1.1", "w6"},  {"period_doubling", "at_lo", "1.2361", "d2"},
    {"period_doubling", "before_hi", "1.1432", "w"}, {"branch", "a_to", "1.3", NULL},
};

static void witnesses(void)
{
    const ps_check_limits limits = {.cells = 20000, .precision = 256};
    ps_certify_result result;
    certify(&result, "(z^2 - 1)^2/4", "1", "flip", "branch", "1", "2", false);
    ps_certificate *c = &result.certificate;
    for (size_t i = 0; i < sizeof broken / sizeof broken[0]; i++) {
        ps_claim *claim = find(c, broken[i].kind);
        ps_claim_report report;
        mpq_t kept;
        mpq_init(kept);
        mpq_set(kept, ps_claim_value(claim, broken[i].field));
        set(claim, broken[i].field, broken[i].value);
        ps_check_claim_among(&report, c, (size_t)(claim - c->claims), &limits);
        bool as_expected = report.status != PS_OK;
        if (broken[i].failed != NULL && strcmp(broken[i].failed, "w") != 0)
            as_expected = as_expected && report.failed != NULL && strcmp(report.failed, broken[i].failed) == 0;
        if (!CHECK(as_expected))
            fprintf(stderr, "    %s, %s: failed %s\n", broken[i].kind, broken[i].field, report.failed != NULL ? report.failed : "-");
        ps_claim_report_clear(&report);
        mpq_set(ps_claim_value(claim, broken[i].field), kept);
        mpq_clear(kept);
    }
    ps_certify_clear(&result);
}

TEST_MAIN(cubic_map, log_cosh, period_doubling, lyapunov, reach, covers, witnesses)
