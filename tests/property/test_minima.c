/* Random losses whose minima are known: all are found, and none else. */
#include <math.h>

#include "prodstab/buffer.h"
#include "prove/isolate.h"
#include "test.h"

enum { ROUNDS = 60, ZEROS = 5 };

/* l' = c (z - r_0) ... (z - r_n-1) with r ascending and c > 0: minima where l' rises, at r_n-1, r_n-3, ..; l by its coefficients,
 * scaled by k in z and shifted by t. */
typedef struct polynomial {
    long zeros[ZEROS];
    int count;
    long scale; /* l(z) = L(10^scale z) */
} polynomial;

static void choose(polynomial *p)
{
    p->count = 1 + (int)(test_random() % ZEROS);
    p->scale = (long)(test_random() % 41) - 20;
    long at = -(long)(test_random() % 40);
    for (int i = 0; i < p->count; i++) {
        p->zeros[i] = at;
        at += 1 + (long)(test_random() % 12);
    }
}

/* The integral of the product, over the common denominator 60, in u = 10^scale z. */
static void print(ps_buffer *out, const polynomial *p)
{
    long coefficients[ZEROS + 1] = {1};
    for (int i = 0; i < p->count; i++)
        for (int k = i + 1; k >= 0; k--)
            coefficients[k] = (k > 0 ? coefficients[k - 1] : 0) - p->zeros[i] * coefficients[k];
    for (int k = 0; k <= p->count; k++)
        ps_buffer_printf(out, "%s(%ld)*(1e%ld*z)^%d/%d", k > 0 ? " + " : "", coefficients[k], p->scale, k + 1, k + 1);
}

static void check(const polynomial *p)
{
    ps_buffer formula = {0};
    ps_loss loss;
    ps_isolation all;
    ps_error error = {0};
    print(&formula, p);
    ps_loss_init(&loss);
    CHECK_INT(ps_loss_read_formula(&loss, formula.text, &error), PS_OK);
    const ps_isolate_options options = {.operations = PS_ISOLATE_OPERATIONS};
    CHECK(ps_isolate(&all, &loss, &options));
    int expected = (p->count + 1) / 2, first = (p->count + 1) % 2;
    bool same = CHECK_INT((long long)all.well_count, expected);
    for (size_t i = 0; same && i < all.well_count; i++) {
        double at = (double)p->zeros[first + 2 * (int)i] * pow(10, (double)-p->scale), size = 1e-9 * fabs(at);
        same = CHECK(mpq_get_d(all.wells[i].lo) <= at + size && at - size <= mpq_get_d(all.wells[i].hi));
    }
    for (size_t i = 0; i < all.part_count; i++)
        same = CHECK(ps_part_is_decided(all.parts[i].kind)) && same;
    if (!same)
        fprintf(stderr, "    %s\n", formula.text);
    ps_isolation_clear(&all);
    ps_loss_clear(&loss);
    ps_buffer_clear(&formula);
}

static void test_polynomials(void)
{
    for (int i = 0; i < ROUNDS; i++) {
        polynomial p;
        choose(&p);
        check(&p);
    }
}

/* A well of random width and place in a slope: found however narrow, and nothing is found without it. */
static void test_narrow_wells(void)
{
    for (int i = 0; i < ROUNDS; i++) {
        char formula[200];
        long place = (long)(test_random() % 2000) - 1000, width = (long)(test_random() % 30);
        bool deep = test_random() % 2 == 0;
        ps_loss loss;
        ps_isolation all;
        ps_error error = {0};
        mpq_t lo, hi;
        mpq_inits(lo, hi, NULL);
        mpq_set_si(lo, -100, 1);
        mpq_set_si(hi, 100, 1);
        snprintf(formula, sizeof formula, "z - %s*exp(-(1e%ld*(z - (%ld)/17))^2)", deep ? "10" : "1e-40", width, place);
        ps_loss_init(&loss);
        ps_loss_read_formula(&loss, formula, &error);
        const ps_isolate_options options = {.lo = lo, .hi = hi, .operations = PS_ISOLATE_OPERATIONS};
        CHECK(ps_isolate(&all, &loss, &options));
        if (!CHECK_INT((long long)all.well_count, deep))
            fprintf(stderr, "    %s\n", formula);
        ps_isolation_clear(&all);
        ps_loss_clear(&loss);
        mpq_clears(lo, hi, NULL);
    }
}

TEST_MAIN(test_polynomials, test_narrow_wells)
