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
static ps_validate_search claims_of_the_quartic(const char *eta_min)
{
    static const char *const claims[] = {"sharpness", "law_strip", "edge_contraction"};
    ps_validate_search search = {0};
    ps_certify_options wanted = PS_CERTIFY_OPTIONS_DEFAULT;
    ps_error error = {0};
    ps_certify_init(&search.result);
    CHECK_INT(ps_loss_read_formula(&search.result.certificate.loss, "(z^2 - 1)^2/4", &error), PS_OK);
    wanted.near = "1";
    wanted.claims = claims;
    wanted.claim_count = 3;
    wanted.eta_min = eta_min;
    wanted.eta_max = "1/10";
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
    ps_validate_search search = claims_of_the_quartic("1/10");
    proves(&search, starts, "2/eta - 0.472953*eta, 2/eta - 0.454404*eta", rates, "");
    proves(&search, starts, "2/eta - 0.472952*eta, 2/eta", rates, "this proof holds only to sharpness >= 2/eta - C eta, C = 0.472953");
    proves(&search, starts, "2/eta - eta, 2/eta - 0.454405*eta", rates, "this proof holds only to sharpness <= 2/eta - c eta, c = 0.454404");
    proves(&search, "xy in [1/2, 6/5], eos-ratio in [1.1, 1.5]", "0*eta, 2/eta", rates, "this proof holds only from eos-ratio 1.125");
    proves(&search, "xy in [1/2, 6/5], eos-ratio in [1.2, 1.6]", "0*eta, 2/eta", rates, "this proof holds only for eta |x^2 - y^2| <= 1.49");
    proves(&search, "xy in [1/2, 6/5], |x^2 - y^2| in [12, 14.9]", "0*eta, 2/eta", rates, "");
    proves(&search, "xy in [1/2, 6/5], |x^2 - y^2| in [12, 14.91]", "0*eta, 2/eta", rates, "this proof holds only for eta |x^2 - y^2| <= 1.49");
    proves(&search, "xy in [1/2, 6/5], |x^2 - y^2| in [11, 14]", "0*eta, 2/eta", rates, "this proof holds only from eos-ratio 1.125");
    proves(&search, "xy in [1/5, 6/5], eos-ratio in [1.2, 1.5]", "0*eta, 2/eta", rates, "this proof holds only for xy >= 0.221016");
    proves(&search, "xy in [1/2, 5/4], eos-ratio in [1.2, 1.5]", "0*eta, 2/eta", rates, "this proof holds only for xy <= 1.242523");
    proves(&search, starts, "0*eta, 2/eta", "eta-min: 1/10\neta-max: 1/9", "this proof holds only for eta <= 0.1");
    proves(&search, starts, "0*eta, 2/eta", "eta-min: 1/11\neta-max: 1/10", "this proof holds only for eta >= 0.1");
    proves(&search, starts, "2/eta - 1 + 5*eta, 2/eta", rates, ""); /* -0.5 eta at eta = 1/10 */
    ps_certify_clear(&search.result);
}

/* law_strip holds for eta <= 0.0351, w_max = 0.355, k = 1.5101, to eps = 1. At eta = 0.02 its bound of eps is 4e-4 (80.9 + 16.4 0.355^2 + (16.4/0.1362)
 * log(1 + 0.355^2/(0.12563 81.405001 4e-4))) = 0.199822, that is from eos-ratio 1.099911 on; xy - 1 is from -0.7652 to 0.2311. */
static void a_region_next_to_the_edge_is_proved(void)
{
    const char *const rates = "eta-max: 1/50", *const from = "this proof holds only from eos-ratio 1.125";
    ps_validate_search search = claims_of_the_quartic(NULL);
    proves(&search, "xy in [24/100, 123/100], eos-ratio in [1.09992, 1.48]", "0*eta, 2/eta", rates, "");
    proves(&search, "xy in [24/100, 123/100], eos-ratio in [1.09991, 1.48]", "0*eta, 2/eta", rates, from);
    proves(&search, "xy in [23/100, 123/100], eos-ratio in [1.09992, 1.48]", "0*eta, 2/eta", rates, from);
    proves(&search, "xy in [24/100, 124/100], eos-ratio in [1.09992, 1.48]", "0*eta, 2/eta", rates, from);
    proves(&search, "xy in [24/100, 123/100], eos-ratio in [1.124, 1.48]", "0*eta, 2/eta", "eta-max: 351/10000", from);
    proves(&search, "xy in [24/100, 123/100], eos-ratio in [1.124, 1.48]", "0*eta, 2/eta", "eta-max: 352/10000", from);
    ps_certify_clear(&search.result);
}

/* What is nearest to a question is proved, is no more than was asked where that is enough, and has its numbers on a grid. */
static void shrinks_to(const ps_validate_search *search, const char *starts, const char *ends, const char *rates, const char *expected)
{
    ps_theorems theorems = {0};
    ps_validate_nearest text = {{0}, {0}, {0}, {0}};
    ps_buffer reason = {0}, all = {0};
    ps_region asked, nearest;
    ps_region_init(&asked);
    ps_region_init(&nearest);
    CHECK_INT(read_region(&asked, &theorems, starts, ends, rates), PS_OK);
    if (ps_region_shrink(&nearest, &asked, search)) {
        CHECK(ps_region_is_proved(&nearest, search, &reason));
        ps_region_print(&text, &nearest);
        ps_buffer_printf(&all, "%s; %s; %s; %s", text.starts.text, text.ends.text, text.eta_min.length > 0 ? text.eta_min.text : "0", text.eta_max.text);
    }
    CHECK_TEXT(all.length > 0 ? all.text : "", expected);
    ps_buffer *const buffers[] = {&text.starts, &text.ends, &text.eta_min, &text.eta_max, &reason, &all};
    for (size_t i = 0; i < sizeof buffers / sizeof buffers[0]; i++)
        ps_buffer_clear(buffers[i]);
    ps_theorems_clear(&theorems);
    ps_region_clear(&asked);
    ps_region_clear(&nearest);
}

static void the_nearest_is_found(void)
{
    const char *const one = "eta-min: 1/10\neta-max: 1/10", *const small = "eta-max: 1/50";
    ps_validate_search search = claims_of_the_quartic("1/10");
    shrinks_to(&search, "xy in [1/2, 6/5], eos-ratio in [1.2, 1.4]", "2/eta - 1/2*eta, 2/eta", one, "xy in [0.5, 1.2], eos-ratio in [1.2, 1.4]; 2/eta - 0.5*eta, 2/eta; 0.1; 0.1");
    shrinks_to(&search, "xy in [0, 2], eos-ratio in [1, 2]", "2/eta - 0.47*eta, 2/eta - 0.46*eta", one,
               "xy in [0.221016, 1.242523], eos-ratio in [1.125, 1.503362]; 2/eta - 0.472953*eta, 2/eta - 0.454404*eta; 0.1; 0.1");
    shrinks_to(&search, "xy in [2, 3], eos-ratio in [1, 1.1]", "1, 2/eta - eta + 1", one,
               "xy in [0.221016, 1.242523], eos-ratio in [1.125, 1.125]; 1, 2/eta + 1 - eta; 0.1; 0.1");
    shrinks_to(&search, "xy in [1/2, 6/5], |x^2 - y^2| in [1, 20]", "0*eta, 2/eta", one, "xy in [0.5, 1.2], |x^2 - y^2| in [11.070795, 14.9]; 0, 2/eta; 0.1; 0.1");
    shrinks_to(&search, "xy in [1/2, 6/5], eos-ratio in [1.2, 1.4]", "0*eta, 2/eta", "eta-max: 1", "xy in [0.5, 1.2], eos-ratio in [1.2, 1.4]; 0, 2/eta; 0.1; 0.1");
    shrinks_to(&search, "xy in [1/2, 6/5], eos-ratio in [1.2, 1.4]", "0*eta, 2/eta", "eta-max: 1/20", "");
    ps_certify_clear(&search.result);
    search = claims_of_the_quartic(NULL);
    shrinks_to(&search, "xy in [9/10, 11/10], eos-ratio in [1, 1.4]", "0*eta, 2/eta", small, "xy in [0.9, 1.1], eos-ratio in [1.099911, 1.4]; 0, 2/eta; 0; 0.02");
    shrinks_to(&search, "xy in [0, 11/10], eos-ratio in [1, 1.4]", "0*eta, 2/eta", small, "xy in [0.221016, 1.1], eos-ratio in [1.125, 1.4]; 0, 2/eta; 0; 0.02");
    shrinks_to(&search, "xy in [9/10, 11/10], |x^2 - y^2| in [60, 70]", "0*eta, 2/eta", small, "");
    ps_certify_clear(&search.result);
}

TEST_MAIN(even_losses_are_seen, equal_losses_are_seen, brackets_are_read, a_region_is_proved_up_to_its_ends, a_region_next_to_the_edge_is_proved,
          the_nearest_is_found)
