/* Isolating all minima: against lists known beforehand. */
#include "prove/isolate.h"

#include <math.h>

#include "prodstab/rational.h"
#include "test.h"

enum { MOST = 8 };

/* A formula, a range, the minima in it, and how many parts may stay undecided. */
static const struct {
    const char *formula, *lo, *hi;
    size_t count, undecided;
    double minima[MOST];
} known[] = {
    {"(z-1)^2", "-100", "100", 1, 0, {1}},
    {"(z-1)^2", "1", "2", 1, 0, {1}},
    {"(z-1)^2", "0", "1", 1, 0, {1}},
    {"1-exp(-1e30*(z-1)^2)", "1", "2", 1, 0, {1}},
    {"1-exp(-1e30*(z-1)^2)", "0", "1", 1, 0, {1}},
    {"1-exp(-1e30*(z-1)^2)", "0", "2", 1, 0, {1}},
    {"1-exp(-1e30*z^2)", "0", "2", 1, 0, {0}},
    {"1-exp(-1e30*z^2)", "-2", "0", 1, 0, {0}},
    {"(z-1)^4", "1", "2", 0, 1, {0}},
    {"(z-1)^2", "1.000000000000000000000000001", "2", 0, 0, {0}},
    {"(z^2-1)^2", "-100", "100", 2, 0, {-1, 1}},
    {"cos(z)", "-10", "10", 4, 0, {-9.42477796076938, -3.14159265358979, 3.14159265358979, 9.42477796076938}},
    {"z^2/2-log(z-3)", "-100", "100", 1, 1, {3.30277563773199}},
    {"log(-z)-z", "-100", "100", 0, 1, {0}},
    {"-log(cos(z))", "-2", "8", 2, 4, {0, 6.28318530717959}},
    {"(z+5)^2/1000-exp(-1e5*(z-3/10)^2)", "-100", "100", 2, 0, {-5, 0.299999947}},
    {"-exp(-1e5*(z-3/10)^2)", "-100", "100", 1, 0, {0.3}},
    {"-exp(-1e30*(z-3/10)^2)", "-100", "100", 1, 0, {0.3}},
    {"z^6-6*z^5+15*z^4-20*z^3+15*z^2-6*z+1+1e-12*(z-1)^2", "1.0001", "1.0003", 0, 0, {0}},
    {"z^6-6*z^5+15*z^4-20*z^3+15*z^2-6*z+1+1e-12*(z-1)^2", "-100", "100", 1, 0, {1}},
    {"min(z^2,(z-3)^2)", "-100", "100", 2, 1, {0, 3}},
    {"abs(z-1)", "-100", "100", 0, 0, {0}},
    {"abs(z-1)+z^2", "-100", "100", 1, 1, {0.5}},
    {"max(0,1-z)^2", "-100", "100", 0, 0, {0}},
    {"piecewise((z^2, z > 3), (z^2, True))", "-100", "100", 1, 1, {0}},
    {"select(sqrt(z)+1, (z-1)^2, z)", "-100", "100", 1, 1, {1}},
    {"1/0+z", "-100", "100", 0, 0, {0}},
    {"log(-1)+exp(z)", "-100", "100", 0, 0, {0}},
    {"5", "-100", "100", 0, 0, {0}},
    {"z^3", "-100", "100", 0, 0, {0}},
    {"z^4", "-100", "100", 0, 1, {0}},
};

static void check_one(size_t k)
{
    ps_loss loss;
    ps_isolation all;
    ps_error error = {0};
    mpq_t lo, hi;
    size_t undecided = 0;
    mpq_inits(lo, hi, NULL);
    ps_loss_init(&loss);
    ps_rational_parse(lo, known[k].lo, strlen(known[k].lo), NULL);
    ps_rational_parse(hi, known[k].hi, strlen(known[k].hi), NULL);
    CHECK_INT(ps_loss_read_formula(&loss, known[k].formula, &error), PS_OK);
    const ps_isolate_options options = {.lo = lo, .hi = hi, .operations = PS_ISOLATE_OPERATIONS};
    CHECK(ps_isolate(&all, &loss, &options));
    if (!CHECK_INT((long long)all.well_count, (long long)known[k].count))
        fprintf(stderr, "    '%s' from %s to %s\n", known[k].formula, known[k].lo, known[k].hi);
    for (size_t i = 0; i < all.well_count && i < known[k].count; i++) {
        double size = 1e-8 * (1 + fabs(known[k].minima[i]));
        CHECK(mpq_get_d(all.wells[i].lo) <= known[k].minima[i] + size &&
              known[k].minima[i] - size <= mpq_get_d(all.wells[i].hi));
    }
    for (size_t i = 0; i < all.part_count; i++) {
        undecided += !ps_part_is_decided(all.parts[i].kind);
        CHECK(i == 0 || mpq_equal(all.parts[i - 1].hi, all.parts[i].lo)); /* no gaps */
    }
    if (!CHECK(undecided <= known[k].undecided))
        fprintf(stderr, "    '%s': %zu undecided\n", known[k].formula, undecided);
    if (all.part_count > 0)
        CHECK(mpq_equal(all.parts[0].lo, lo) && mpq_equal(all.parts[all.part_count - 1].hi, hi));
    ps_isolation_clear(&all);
    ps_loss_clear(&loss);
    mpq_clears(lo, hi, NULL);
}

static void test_known_lists(void)
{
    for (size_t k = 0; k < sizeof known / sizeof known[0]; k++)
        check_one(k);
}

/* The nearest on the whole line, however far. */
static void test_nearest(void)
{
    static const struct {
        const char *formula, *near;
        double minimum;
    } cases[] = {{"(z-1e31)^2", "0", 1e31},
                 {"cos(z)+z/10", "9", 9.32461053960782},
                 {"cos(z)", "1e6", 999997.21597},
                 {"exp(z-3000)-z", "0", 3000},
                 {"softplus(z)-z*1e-30", "0", -69.0775527898214},
                 {"(z-1e-40)^2*(z+1)^2", "0", 1e-40}};
    for (size_t k = 0; k < sizeof cases / sizeof cases[0]; k++) {
        ps_loss loss;
        ps_isolation found;
        ps_error error = {0};
        mpq_t near;
        mpq_init(near);
        ps_loss_init(&loss);
        ps_rational_parse(near, cases[k].near, strlen(cases[k].near), NULL);
        ps_loss_read_formula(&loss, cases[k].formula, &error);
        const ps_isolate_options options = {.near = near, .operations = PS_ISOLATE_OPERATIONS};
        CHECK(ps_isolate(&found, &loss, &options));
        if (CHECK(found.well_count > 0)) {
            const ps_well *well = &found.wells[ps_isolation_nearest(&found, near)];
            double size = 1e-6 * fabs(cases[k].minimum);
            CHECK(mpq_get_d(well->lo) <= cases[k].minimum + size && cases[k].minimum - size <= mpq_get_d(well->hi));
        }
        ps_isolation_clear(&found);
        ps_loss_clear(&loss);
        mpq_clear(near);
    }
}

/* A budget that ends leaves the rest undecided, and says so. */
static void test_budget(void)
{
    ps_loss loss;
    ps_isolation found;
    ps_error error = {0};
    ps_loss_init(&loss);
    ps_loss_read_formula(&loss, "tan(z)", &error);
    const ps_isolate_options options = {.operations = 2000};
    CHECK(ps_isolate(&found, &loss, &options));
    size_t unfinished = 0;
    for (size_t i = 0; i < found.part_count; i++)
        unfinished += found.parts[i].kind == PS_PART_UNFINISHED;
    CHECK(unfinished > 0);
    CHECK_INT((long long)found.well_count, 0);
    ps_isolation_clear(&found);
    ps_loss_clear(&loss);
}

TEST_MAIN(test_known_lists, test_nearest, test_budget)
