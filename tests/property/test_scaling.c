/* Results do not depend on units: the claims about a loss are claims about the same loss in other units (units.h), which the
 * checker accepts as soon; and the search finds them there as soon. A hopeless search ends, by count and not by the clock. */
#include <math.h>

#include "check/claim.h"
#include "prodstab/certify.h"
#include "prove/units.h"
#include "test.h"

static long random_exponent(long most)
{
    return (long)(test_random() % (uint64_t)(2 * most + 1)) - most;
}

/* ---- witnesses in other units ---- */

static bool is_frozen(const char *kind)
{
    static const char *const frozen[] = {"minimum", "product_stable", "product_unstable", "edge_contraction", "edge_expansion",
                                         "flip", "flip_subcritical", "two_cycle", "period_doubling", "branch"};
    for (size_t i = 0; i < sizeof frozen / sizeof frozen[0]; i++)
        if (strcmp(kind, frozen[i]) == 0)
            return true;
    return false;
}

/* The positions of balanced_cycle are x with x^2 = z: they have no unit that is a power of ten wherever z has one. */
static bool has_no_units(const char *kind)
{
    return strcmp(kind, "balanced_cycle") == 0;
}

static void drop_claims_without_units(ps_certificate *c)
{
    for (size_t i = c->claim_count; i-- > 0;)
        if (has_no_units(c->claims[i].kind->name))
            ps_certificate_drop(c, i);
}

/* All claims of the certificate in these units, about the loss in these units. */
static void check_in_units(const char *path, const ps_units *units, bool moved)
{
    const ps_check_limits limits = PS_CHECK_LIMITS_DEFAULT;
    ps_certificate c;
    ps_error error = {0};
    if (!CHECK_INT(ps_certificate_read(&c, path, &error), PS_OK))
        return;
    c.loss.written = ps_units_loss(&c.loss, units);
    for (int k = 0; k <= PS_LOSS_DERIVATIVES; k++)
        c.loss.derivatives[k] = PS_NODE_NONE;
    for (size_t i = 0; i < c.claim_count; i++)
        ps_units_claim_from_own(&c.claims[i], units);
    for (size_t i = 0; i < c.claim_count; i++) {
        ps_claim_report report = {0};
        if (has_no_units(c.claims[i].kind->name) || (moved && !is_frozen(c.claims[i].kind->name)))
            continue;
        ps_check_claim_among(&report, &c, i, &limits);
        if (!CHECK_INT(report.status, PS_OK))
            fprintf(stderr, "    %s: %s in units %ld, %ld: %s\n", path, c.claims[i].kind->name, units->length, units->value,
                    report.message.text);
        ps_claim_report_clear(&report);
    }
    ps_certificate_clear(&c);
}

static void claims_are_the_same_in_other_units(void)
{
    static const char *const names[] = {"bce", "cosh", "logcosh", "quartic", "itakura_saito", "branch/bce_7_10"};
    const char *source = getenv("PRODSTAB_SOURCE_DIR");
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++)
        for (int moved = 0; moved < 2; moved++) {
            char path[1024];
            ps_units units;
            ps_units_init(&units);
            units.length = random_exponent(30);
            units.value = random_exponent(30);
            if (moved)
                mpq_set_si(units.origin, random_exponent(100), 7);
            snprintf(path, sizeof path, "%s/certificates/%s.json", source != NULL ? source : ".", names[i]);
            check_in_units(path, &units, moved);
            ps_units_clear(&units);
        }
}

static void law_is_the_same_in_other_units(void)
{
    char path[1024];
    ps_units units;
    ps_units_init(&units);
    units.length = random_exponent(20);
    units.value = random_exponent(20);
    snprintf(path, sizeof path, "%s/certificates/sharpness/quartic_short.json", getenv("PRODSTAB_SOURCE_DIR"));
    check_in_units(path, &units, false);
    ps_units_clear(&units);
}

/* ---- searches ---- */

static void certify(ps_certify_result *result, const char *formula)
{
    const ps_certify_options options = PS_CERTIFY_OPTIONS_DEFAULT;
    ps_error error = {0};
    ps_certify_init(result);
    if (!CHECK_INT(ps_loss_read_formula(&result->certificate.loss, formula, &error), PS_OK) ||
        !CHECK_INT(ps_certify(result, &options, &error), PS_OK))
        fprintf(stderr, "    %s: %s\n", formula, error.message);
}

/* Whether the numbers are of the same order of size: a learning rate is tried in steps of 10. */
static bool are_alike(double x, double y)
{
    return x == y || (x * y > 0 && fabs(log10(x / y)) < 1.6);
}

static void compare_field(const ps_claim *claim, const ps_claim *other, size_t field, const char *formula)
{
    static const char *const sizes[] = {"r", "kappa", "M", "D_bar", "eta_bar", "h_hi", "K", "eps_bar", "a_lo"};
    double x = mpq_get_d(claim->values[field]), y = mpq_get_d(other->values[field]);
    for (size_t i = 0; i < sizeof sizes / sizeof sizes[0]; i++)
        if (strcmp(claim->kind->fields[field], sizes[i]) == 0 && !CHECK(are_alike(x, y)))
            fprintf(stderr, "    %s: %s of %s is %g instead of %g\n", formula, sizes[i], claim->kind->name, y, x);
}

/* The same verdict and claims, with witnesses of the same size, in the units of the first. */
static void compare(ps_certify_result *plain, ps_certify_result *scaled, const ps_units *units, const char *formula)
{
    ps_certificate *c = &scaled->certificate;
    drop_claims_without_units(c);
    drop_claims_without_units(&plain->certificate);
    CHECK_INT(scaled->verdict, plain->verdict);
    if (!CHECK(c->claim_count == plain->certificate.claim_count))
        fprintf(stderr, "    %s\n", formula);
    CHECK(scaled->operations <= 8 * plain->operations + 100000);
    for (size_t i = 0; i < c->claim_count && i < plain->certificate.claim_count; i++) {
        const ps_claim *claim = &plain->certificate.claims[i];
        if (!CHECK_TEXT(c->claims[i].kind->name, claim->kind->name))
            break;
        ps_units_claim_from_own(&c->claims[i], units);
        for (size_t k = 0; k < ps_claim_field_count(claim->kind); k++)
            compare_field(claim, &c->claims[i], k, formula);
    }
}

/* Loss times 10^value as a function of z / 10^length; %s stands for z. */
static void searches_do_not_depend_on_units(void)
{
    static const char *const formulas[] = {
        "softplus(%s) - 9/10*%s", "cosh(%s - 1)", "logcosh(%s - 1)", "(%s - 1)^2/2 + (%s - 1)^3/10",
        "sqrt(1 + (%s - 3/2)^2)", "%s - log(%s)", "exp(%s) - 3*%s", "(%s - 1)^2/2", "atan((%s - 1)^2)",
    };
    for (size_t i = 0; i < sizeof formulas / sizeof formulas[0]; i++)
        for (int n = 0; n < 4; n++) {
            char z[40], body[200], formula[300];
            ps_certify_result plain, scaled;
            ps_units units;
            ps_units_init(&units);
            units.length = n == 0 ? 0 : random_exponent(12);
            units.value = n == 1 ? 0 : random_exponent(30);
            snprintf(z, sizeof z, "(1e%ld*z)", -units.length);
            snprintf(body, sizeof body, formulas[i], "z", "z");
            certify(&plain, body);
            snprintf(body, sizeof body, formulas[i], z, z);
            snprintf(formula, sizeof formula, "1e%ld*(%s)", units.value, body);
            certify(&scaled, formula);
            compare(&plain, &scaled, &units, formula);
            ps_certify_clear(&plain);
            ps_certify_clear(&scaled);
            ps_units_clear(&units);
        }
}

static bool proves(const ps_certify_result *result, const char *kind)
{
    for (size_t i = 0; i < result->certificate.claim_count; i++)
        if (strcmp(result->certificate.claims[i].kind->name, kind) == 0)
            return true;
    return false;
}

/* Lengths, curvatures and minima that are far apart from each other. */
static void claims_are_found_at_all_scales(void)
{
    static const struct {
        const char *formula, *claim;
    } cases[] = {
        {"z^2/2 + z^3*1e-15", "flip"},
        {"(z - 1)^2/2 + 1e-30*(z - 1)^3", "convergence"},
        {"softplus(1e8*z) - 3e7*z", "global_convergence"},
        {"logcosh(z - 1e6)", "flip"},
        {"logcosh(z - 1e6)", "convergence"},
        {"logcosh(z - 1e6)", "lyapunov"},
        {"(z - 1e31)^2/2 + (z - 1e31)^3/10", "flip"},
        {"logcosh(z - 1e31)", "lyapunov"},
        {"cosh(1e40*(z - 1/3))", "flip_subcritical"},
        {"1e200*cosh(1e100*(z - 1))", "edge_expansion"},
        {"10000*(softplus(z) - 9/10*z)", "convergence"},
        {"(1e10*z - 1)^2/2 + (1e10*z - 1)^4/8", "edge_expansion"},
        {"atan((1e10*z - 1)^2)", "degenerate_at"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        ps_certify_result result;
        certify(&result, cases[i].formula);
        if (!CHECK(proves(&result, cases[i].claim)))
            fprintf(stderr, "    %s: %s\n", cases[i].formula, cases[i].claim);
        ps_certify_clear(&result);
    }
}

/* What sent searches astray, or would if they had no budget. */
static void hopeless_searches_end(void)
{
    static const char *const formulas[] = {
        "atan(z^3 - 1)^2", "z/(exp(z) - 1) + z^2", "sin(1e6*z)^2 + (z-1)^2", "exp(exp(exp(z))) + exp(-z)", "z^1000/1000 - z", "(1 + (z-1)^2)^1000",
        "exp(1e6*z) + exp(-z)", "log(1 + 1e12*(z-1)^2)*1e12", "(z-1)^2 - exp(-1e8*(z-1)^2)", "1e-300*cosh(z-1)",
    };
    const uint64_t budget = 12000000; /* of one search; there are up to six by default */
    for (size_t i = 0; i < sizeof formulas / sizeof formulas[0]; i++) {
        ps_certify_result result;
        certify(&result, formulas[i]);
        if (!CHECK(result.operations <= 7 * budget))
            fprintf(stderr, "    %s: %llu\n", formulas[i], (unsigned long long)result.operations);
        ps_certify_clear(&result);
    }
}

TEST_MAIN(claims_are_the_same_in_other_units, law_is_the_same_in_other_units, searches_do_not_depend_on_units,
          claims_are_found_at_all_scales, hopeless_searches_end)
