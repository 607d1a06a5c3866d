/* What rows of a table rest on: what is seen of a loss, brackets as formulas, a region within a claim. */
#include "prodstab/validate.h"

#include "test.h"
#include "validate/judge.h"
#include "validate/region.h"

static void read_loss(ps_loss *loss, const char *formula)
{
    ps_error error = {0};
    ps_loss_init(loss);
    if (!CHECK_INT(ps_loss_read_formula(loss, formula, &error), PS_OK))
        fprintf(stderr, "    %s: %s\n", formula, error.message);
}

static void is_even(const char *formula, bool even)
{
    ps_loss loss;
    read_loss(&loss, formula);
    if (!CHECK(ps_loss_is_even(&loss) == even))
        fprintf(stderr, "    %s\n", formula);
    ps_loss_clear(&loss);
}

static void even_losses_are_seen(void)
{
    const char *const even[] = {"z^2/2", "cosh(z)", "logcosh(z)", "sqrt(1 + z^2)", "log(1 + exp(z^2))", "z*sin(z)", "tanh(z)^2", "3", "1/z^2",
                                "cos(z^3)", "abs(z)", "tanh(z)*erf(z)/asinh(z)^2"};
    const char *const other[] = {"z", "z^3", "exp(z)", "softplus(z)", "cosh(z - 1)", "z^2 + z", "sin(z)", "abs(z + 1)", "z^2*sinh(z)", "2^z",
                                 "select(z, z^2, 1)", "max(z, 0)"};
    for (size_t i = 0; i < sizeof even / sizeof even[0]; i++)
        is_even(even[i], true);
    for (size_t i = 0; i < sizeof other / sizeof other[0]; i++)
        is_even(other[i], false);
}

static bool are_same(const char *formula, const char *other)
{
    ps_loss a, b;
    read_loss(&a, formula);
    read_loss(&b, other);
    bool same = ps_loss_is_same(&a, &b);
    ps_loss_clear(&a);
    ps_loss_clear(&b);
    return same;
}

static void equal_losses_are_seen(void)
{
    ps_loss loss;
    CHECK(are_same("(z^2 - 1)^2/4", "(z^2-1)^2*(1/4)"));
    CHECK(are_same("logcosh(z)", "log(cosh(z)) + 3"));
    CHECK(!are_same("(z^2 - 1)^2/4", "(z^2 - 1)^2/2"));
    CHECK(!are_same("logcosh(z)", "logcosh(z) + z"));
    read_loss(&loss, "(z - 3)^2/2 + 1");
    CHECK(ps_loss_is_quadratic(&loss));
    ps_loss_clear(&loss);
    read_loss(&loss, "z^2/2 + z^4/1000000000");
    CHECK(!ps_loss_is_quadratic(&loss));
    ps_loss_clear(&loss);
}

/* ---- regions ---- */

static ps_status read_region(ps_region *region, ps_theorems *theorems, const char *starts, const char *ends, const char *rates)
{
    ps_buffer text = {0};
    ps_error error = {0};
    ps_buffer_printf(&text, "paper: p\ntitle: t\nsource: s\nread: r\ntheorem: T\nsays: x\nstarts: %s\nends: %s\n%s\n", starts, ends, rates);
    CHECK_INT(ps_theorems_parse(theorems, "text", text.text, text.length, &error), PS_OK);
    ps_status status = ps_region_read(region, &theorems->items[0], &error);
    ps_buffer_clear(&text);
    return status;
}

static bool is_fraction(const mpq_t value, long numerator, unsigned long denominator)
{
    return mpq_cmp_si(value, numerator, denominator) == 0;
}

static void brackets_are_read(void)
{
    const char *const refused[] = {"2/eta, 2/eta + sin(eta)", "2/eta, 2/eta^2", "2/eta, eta^2", "2/eta, abs(eta - 1)", "2/eta, sqrt(2)*eta", "2/eta, z",
                                   "2/eta", "2/eta, max(eta, 1)", "2/eta, 1/(eta - 1)"};
    ps_theorems theorems = {0};
    ps_region r;
    ps_region_init(&r);
    CHECK_INT(read_region(&r, &theorems, "xy in [-1, 1/3], |x^2 - y^2| in [2, 3]", "2/eta - 20/3*eta, (2 - eta*(1 + eta)/2)/eta", "eta-max: 1/10"), PS_OK);
    CHECK(is_fraction(r.lower.a, 2, 1) && is_fraction(r.lower.b, 0, 1) && is_fraction(r.lower.c, -20, 3));
    CHECK(is_fraction(r.upper.a, 2, 1) && is_fraction(r.upper.b, -1, 2) && is_fraction(r.upper.c, -1, 2));
    CHECK(is_fraction(r.xy[1], 1, 3) && is_fraction(r.size[0], 2, 1) && !r.by_ratio && is_fraction(r.eta[0], 0, 1));
    ps_theorems_clear(&theorems);
    for (size_t i = 0; i < sizeof refused / sizeof refused[0]; i++) {
        if (!CHECK_INT(read_region(&r, &theorems, "xy in [1, 2], eos-ratio in [1, 2]", refused[i], "eta-max: 1"), PS_INPUT))
            fprintf(stderr, "    %s\n", refused[i]);
        ps_theorems_clear(&theorems);
    }
    ps_region_clear(&r);
}

/* One claim for the quartic; what is asked of it. */
static ps_validate_search claims_of_the_quartic(void)
{
    static const char *const claims[] = {"sharpness", "edge_contraction"};
    ps_validate_search search = {0};
    ps_certify_options wanted = PS_CERTIFY_OPTIONS_DEFAULT;
    ps_error error = {0};
    ps_certify_init(&search.result);
    CHECK_INT(ps_loss_read_formula(&search.result.certificate.loss, "(z^2 - 1)^2/4", &error), PS_OK);
    wanted.near = "1";
    wanted.claims = claims;
    wanted.claim_count = 2;
    wanted.eta_min = wanted.eta_max = "1/10";
    CHECK_INT(ps_certify(&search.result, &wanted, &error), PS_OK);
    return search;
}

static void proves(const ps_validate_search *search, const char *starts, const char *ends, const char *rates, const char *expected)
{
    ps_theorems theorems = {0};
    ps_buffer reason = {0};
    ps_region r;
    ps_region_init(&r);
    CHECK_INT(read_region(&r, &theorems, starts, ends, rates), PS_OK);
    bool proved = ps_region_is_proved(&r, search, &reason);
    CHECK(proved == (expected[0] == '\0'));
    CHECK_TEXT(reason.length > 0 ? reason.text : "", expected);
    ps_buffer_clear(&reason);
    ps_theorems_clear(&theorems);
    ps_region_clear(&r);
}

/* The certified bracket is [2/eta - 0.472953 eta, 2/eta - 0.454404 eta], for eta = 1/10; starts from eos-ratio 1.125; xy in [0.221016,
 * 1.242523]; D_bar = 1.49. Each end of the statement moved across it. */
static void a_region_is_proved_up_to_its_ends(void)
{
    const char *const rates = "eta-min: 1/10\neta-max: 1/10", *const starts = "xy in [1/2, 6/5], eos-ratio in [1.13, 1.5]";
    ps_validate_search search = claims_of_the_quartic();
    proves(&search, starts, "2/eta - 0.472953*eta, 2/eta - 0.454404*eta", rates, "");
    proves(&search, starts, "2/eta - 0.472952*eta, 2/eta", rates, "proved only to sharpness >= 2/eta - C eta, C = 0.472953");
    proves(&search, starts, "2/eta - eta, 2/eta - 0.454405*eta", rates, "proved only to sharpness <= 2/eta - c eta, c = 0.454404");
    proves(&search, "xy in [1/2, 6/5], eos-ratio in [1.1, 1.5]", "0*eta, 2/eta", rates, "proved only from eos-ratio 1.125");
    proves(&search, "xy in [1/2, 6/5], eos-ratio in [1.2, 1.6]", "0*eta, 2/eta", rates, "proved only for eta |x^2 - y^2| <= 1.49");
    proves(&search, "xy in [1/2, 6/5], |x^2 - y^2| in [12, 14.9]", "0*eta, 2/eta", rates, "");
    proves(&search, "xy in [1/2, 6/5], |x^2 - y^2| in [12, 14.91]", "0*eta, 2/eta", rates, "proved only for eta |x^2 - y^2| <= 1.49");
    proves(&search, "xy in [1/2, 6/5], |x^2 - y^2| in [11, 14]", "0*eta, 2/eta", rates, "proved only from eos-ratio 1.125");
    proves(&search, "xy in [1/5, 6/5], eos-ratio in [1.2, 1.5]", "0*eta, 2/eta", rates, "proved only for xy >= 0.221016");
    proves(&search, "xy in [1/2, 5/4], eos-ratio in [1.2, 1.5]", "0*eta, 2/eta", rates, "proved only for xy <= 1.242523");
    proves(&search, starts, "0*eta, 2/eta", "eta-min: 1/10\neta-max: 1/9", "proved only for eta <= 0.1");
    proves(&search, starts, "0*eta, 2/eta", "eta-min: 1/11\neta-max: 1/10", "proved only for eta >= 0.1");
    proves(&search, starts, "2/eta - 1 + 5*eta, 2/eta", rates, ""); /* -0.5 eta at eta = 1/10 */
    ps_certify_clear(&search.result);
}

TEST_MAIN(even_losses_are_seen, equal_losses_are_seen, brackets_are_read, a_region_is_proved_up_to_its_ends)
