/* The convergence claims: what is certified, for which losses, and that broken witnesses and covers are refused. */
#include <math.h>

#include "check/claim.h"
#include "prodstab/certify.h"
#include "prodstab/rational.h"
#include "test.h"

static const char *const both[] = {"convergence", "global_convergence"};

/* Certifies `count` of the claims above for a loss with at most one parameter ("p=9/10"), next to `near`. */
static ps_status certify(ps_certify_result *result, const char *formula, const char *parameter, const char *near,
                         size_t first, size_t count)
{
    ps_certify_options options = PS_CERTIFY_OPTIONS_DEFAULT;
    ps_error error = {0};
    options.claims = both + first;
    options.claim_count = count;
    options.near = near;
    ps_certify_init(result);
    if (parameter != NULL) {
        char name[2] = {parameter[0], '\0'};
        CHECK_INT(ps_loss_read_parameter(&result->certificate.loss, name, parameter + 2, &error), PS_OK);
    }
    CHECK_INT(ps_loss_read_formula(&result->certificate.loss, formula, &error), PS_OK);
    return ps_certify(result, &options, &error);
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

/* The ratio m that a claim reaches. */
static double ratio(ps_claim *claim, double zero, double curvature)
{
    return curvature * hypot(number(claim, "D_bar"), 2 * number(claim, "eta_bar") * zero) / 2;
}

static const struct {
    const char *formula, *parameter, *near;
    double zero, curvature, ratio; /* z*, l2 there, the ratio that is reached at least */
} regions[] = {
    {"softplus(z) - p*z", "p=9/10", NULL, 2.19722457733622, 0.09, 16},
    {"softplus(z) - p*z", "p=7/10", NULL, 0.847297860387204, 0.21, 16},
    {"softplus(z) - p*z", "p=1/10", NULL, -2.19722457733622, 0.09, 16},
    {"logcosh(z - 1)", NULL, NULL, 1, 1, 15.9},
    {"logcosh(z)", NULL, NULL, 0, 1, 15.9},
    {"sqrt(1 + (z - 1)^2)", NULL, NULL, 1, 1, 15.9},
    {"sqrt(1 + (z + 3)^2)", NULL, NULL, -3, 1, 15.9},
    {"(z^2 - 1)^2/4", NULL, "1", 1, 2, 1.58},
    {"(z^2 - 1)^2/4", NULL, "-1", -1, 2, 1.58},
    {"z - log(z)", NULL, NULL, 1, 1, 1.88},
};

static void regions_reach_beyond_the_edge(void)
{
    for (size_t i = 0; i < sizeof regions / sizeof *regions; i++) {
        ps_certify_result result;
        CHECK_INT(certify(&result, regions[i].formula, regions[i].parameter, regions[i].near, 0, 1), PS_OK);
        ps_claim *claim = find(&result.certificate, "convergence");
        if (CHECK(claim != NULL)) {
            CHECK(number(claim, "a") < regions[i].zero && regions[i].zero < number(claim, "b"));
            CHECK(ratio(claim, regions[i].zero, regions[i].curvature) >= regions[i].ratio);
        }
        ps_certify_clear(&result);
    }
}

/* Some regions contain the saddle at the origin; the one of a loss with two minima holds one of them, and no more of a
 * loss that ends at 0 than where it is defined. */
static void regions_are_where_they_should_be(void)
{
    ps_certify_result result;
    certify(&result, "logcosh(z - 1)", NULL, NULL, 0, 1);
    CHECK(number(find(&result.certificate, "convergence"), "a") < -1);
    ps_certify_clear(&result);
    certify(&result, "(z^2 - 1)^2/4", NULL, "-1", 0, 1);
    CHECK(number(find(&result.certificate, "convergence"), "b") < 0);
    ps_certify_clear(&result);
    certify(&result, "z - log(z)", NULL, NULL, 0, 1);
    CHECK(number(find(&result.certificate, "convergence"), "a") > 0);
    ps_certify_clear(&result);
}

static void learning_rates_for_every_start(void)
{
    static const struct {
        const char *formula, *parameter;
        double rate;
    } losses[] = {{"softplus(z) - p*z", "p=1/2", 1.98},   {"softplus(z) - p*z", "p=7/10", 0.99 / 0.7},
                  {"softplus(z) - p*z", "p=9/10", 1.1},    {"softplus(z) - p*z", "p=99/100", 1},
                  {"log(cosh(z - 1))", NULL, 0.85},        {"sqrt(1 + (z + 3)^2)", NULL, 0.32},
                  {"log(1 + exp(z)) - p*z", "p=9/10", 1.1}, {"log1p((z - 1)^2)/2", NULL, 0.9}};
    for (size_t i = 0; i < sizeof losses / sizeof *losses; i++) {
        ps_certify_result result;
        CHECK_INT(certify(&result, losses[i].formula, losses[i].parameter, NULL, 1, 1), PS_OK);
        ps_claim *claim = find(&result.certificate, "global_convergence");
        if (CHECK(claim != NULL))
            CHECK(number(claim, "eta_bar") >= losses[i].rate - 1e-9);
        ps_certify_clear(&result);
    }
}

static void what_the_theorems_do_not_give(void)
{
    ps_certify_result result;
    certify(&result, "(z - 1)^2/2", NULL, NULL, 0, 2);
    CHECK(find(&result.certificate, "convergence") == NULL && find(&result.certificate, "global_convergence") == NULL);
    for (size_t i = 0; i < result.outcome_count; i++)
        if (result.outcomes[i].status != PS_OK)
            CHECK_CONTAINS(result.outcomes[i].message.text, "not by this theorem");
    ps_certify_clear(&result);
    certify(&result, "cosh(z - 1)", NULL, NULL, 0, 2);
    CHECK(find(&result.certificate, "convergence") == NULL && find(&result.certificate, "global_convergence") == NULL);
    ps_certify_clear(&result);
}

/* ---- broken witnesses ---- */

static bool accepted_with(ps_certificate *certificate, const char *kind, const char *field, double value)
{
    const ps_check_limits limits = {.cells = 20000, .precision = 512};
    ps_claim_report report = {0};
    ps_claim *claim = find(certificate, kind);
    mpq_t kept;
    mpq_init(kept);
    mpq_set(kept, ps_claim_value(claim, field));
    mpq_set_d(ps_claim_value(claim, field), value);
    ps_check_claim(&report, &certificate->loss, &certificate->claims[0], claim, &limits, ps_discharge);
    bool accepted = report.status == PS_OK;
    CHECK(accepted || report.message.length > 0);
    ps_claim_report_clear(&report);
    mpq_set(ps_claim_value(claim, field), kept);
    mpq_clear(kept);
    return accepted;
}

static void broken_regions_are_refused(void)
{
    for (size_t i = 0; i < sizeof regions / sizeof *regions; i++) {
        ps_certify_result result;
        certify(&result, regions[i].formula, regions[i].parameter, regions[i].near, 0, 1);
        ps_certificate *c = &result.certificate;
        ps_claim *claim = find(c, "convergence");
        double zero = regions[i].zero, a = number(claim, "a"), b = number(claim, "b");
        CHECK(accepted_with(c, "convergence", "K", number(claim, "K") + 0.001));
        CHECK(!accepted_with(c, "convergence", "K", 0.9 * regions[i].curvature));
        CHECK(!accepted_with(c, "convergence", "a", (a + zero) / 2));
        CHECK(!accepted_with(c, "convergence", "b", (b + zero) / 2));
        CHECK(!accepted_with(c, "convergence", "D_bar", 2 * number(claim, "D_bar")));
        CHECK(!accepted_with(c, "convergence", "D_bar", 0));
        CHECK(!accepted_with(c, "convergence", "eta_bar", -number(claim, "eta_bar")));
        CHECK(!accepted_with(c, "convergence", "eta_bar", 1000 * number(claim, "eta_bar")));
        CHECK(!accepted_with(c, "convergence", "p", zero + 0.01));
        CHECK(!accepted_with(c, "convergence", "q", zero - 0.01));
        CHECK(!accepted_with(c, "convergence", "p", a - 1));
        CHECK(!accepted_with(c, "convergence", "q", b + 1));
        ps_certify_clear(&result);
    }
}

static void broken_learning_rates_are_refused(void)
{
    static const char *const losses[] = {"softplus(z) - 9/10*z", "sqrt(1 + (z + 3)^2)", "logcosh(z - 1)"};
    static const double zeros[] = {2.19722457733622, -3, 1}, limits[] = {1 / 0.9, 1 / 3.0, 1};
    for (size_t i = 0; i < sizeof losses / sizeof *losses; i++) {
        ps_certify_result result;
        certify(&result, losses[i], NULL, NULL, 1, 1);
        ps_certificate *c = &result.certificate;
        CHECK(!accepted_with(c, "global_convergence", "eta_bar", 1.001 * limits[i]));
        CHECK(!accepted_with(c, "global_convergence", "eta_bar", 0));
        CHECK(!accepted_with(c, "global_convergence", "A", zeros[i] < 0 ? 1.9 * zeros[i] : 0.1));
        CHECK(!accepted_with(c, "global_convergence", "B", zeros[i] > 0 ? 1.9 * zeros[i] : -0.1));
        CHECK(!accepted_with(c, "global_convergence", "K", 1e-3));
        ps_certify_clear(&result);
    }
}

/* ---- parameters ---- */

static void one_region_for_an_interval(void)
{
    ps_certify_result result;
    CHECK_INT(certify(&result, "softplus(z) - p*z", "p=[0.6, 0.9]", NULL, 0, 2), PS_OK);
    CHECK_INT((long long)result.certificate.cell_count, 0);
    CHECK(find(&result.certificate, "convergence") != NULL && find(&result.certificate, "global_convergence") != NULL);
    ps_certify_clear(&result);
}

static void cells_for_all_of_binary_cross_entropy(void)
{
    const ps_check_limits limits = PS_CHECK_LIMITS_DEFAULT;
    ps_certify_result result;
    ps_buffer text = {0}, message = {0};
    ps_certificate again;
    ps_error error = {0};
    CHECK_INT(certify(&result, "softplus(z) - p*z", "p=[1/100, 99/100]", NULL, 1, 1), PS_OK);
    CHECK(result.certificate.cell_count > 1);
    CHECK_INT(result.verdict, PS_VERDICT_STABLE);
    ps_certificate_print(&text, &result.certificate);
    CHECK_INT(ps_certificate_parse(&again, text.text, text.length, &error), PS_OK);
    CHECK_INT(ps_check_cover(&again, &limits, &message), PS_OK);
    for (size_t i = 0; i < ps_certificate_kind_count(&again); i++) {
        ps_claim_report report;
        ps_check_claim_among(&report, &again, i, &limits);
        CHECK_INT(report.status, PS_OK);
        ps_claim_report_clear(&report);
    }
    for (size_t i = 0; i < again.cell_count; i++)
        CHECK(number(find(&again.cells[i], "global_convergence"), "eta_bar") >= 0.99);
    ps_certificate_print_conclusion(&message, &again, ps_certificate_kind_count(&again) - 1);
    CHECK_CONTAINS(message.text, "For every p in [0.01, 0.99]: For every learning rate");
    ps_certificate_clear(&again);
    ps_buffer_clear(&text);
    ps_buffer_clear(&message);
    ps_certify_clear(&result);
}

TEST_MAIN(regions_reach_beyond_the_edge, regions_are_where_they_should_be, learning_rates_for_every_start,
          what_the_theorems_do_not_give, broken_regions_are_refused, broken_learning_rates_are_refused,
          one_region_for_an_interval, cells_for_all_of_binary_cross_entropy)
