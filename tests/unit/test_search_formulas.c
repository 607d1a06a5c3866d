/* The searches have formulas of their own, in doubles, for T and for the sharpness law: they say what the claims' text says. The
 * text is evaluated, at points, where an obligation is to be discharged. */
#include <math.h>

#include "check/claim.h"
#include "check/divided.h"
#include "check/interval.h"
#include "prove/frozen.h"
#include "prove/law.h"
#include "test.h"

enum { POINTS = 20, BITS = 256, MOST = 5 };

/* An obligation, what compares its f with the search at a point, and how often that was done. */
static struct {
    const char *obligation;
    void (*compare)(double f, const double *at);
    const ps_claim *claim;
    ps_loss *loss;
    size_t next, compared;
} watched;

static ps_prover prover;

static double value_of(mpfi_srcptr x)
{
    double low = mpfr_get_d(&x->left, MPFR_RNDD), high = mpfr_get_d(&x->right, MPFR_RNDU);
    CHECK(high - low <= 1e-12 * (1 + fabs(high)));
    return low + (high - low) / 2;
}

/* f at a point of the ranges, not near 0, where the search divides by w^2. */
static double value_at(ps_evaluator *e, const ps_inequality *goal, double *at)
{
    mpq_t x;
    mpfi_t input;
    mpq_init(x);
    mpfi_init2(input, BITS);
    for (size_t i = 0; i < goal->range_count; i++) {
        double lo = mpq_get_d(goal->ranges[i].lo), hi = mpq_get_d(goal->ranges[i].hi);
        double share = (double)test_random_between(600, 950) / 1000;
        share = lo == -hi && test_random() % 2 == 0 ? 1 - share : share; /* tau, of both signs */
        mpq_set_d(x, at[i] = lo + (hi - lo) * share);
        ps_interval_set_range(input, x, x);
        ps_evaluator_set(e, i, input);
    }
    CHECK_INT(ps_evaluator_run(e, 0), PS_SMOOTH);
    mpfi_clear(input);
    mpq_clear(x);
    return value_of(ps_evaluator_output(e, 0));
}

static void compare_everywhere(ps_graph *graph, const ps_inequality *goal)
{
    ps_node inputs[MOST];
    ps_program program;
    ps_evaluator evaluator;
    ps_divided divided;
    double at[MOST];
    for (size_t i = 0; i < goal->range_count; i++)
        inputs[i] = goal->ranges[i].variable;
    ps_program_init(&program, graph, &goal->f, 1, inputs, goal->range_count);
    ps_evaluator_init(&evaluator, &program, &ps_interval_arithmetic, BITS);
    ps_divided_init(&divided, watched.loss, &ps_interval_arithmetic, BITS);
    evaluator.divided = ps_divided_difference;
    evaluator.divided_context = &divided;
    for (int i = 0; i < POINTS; i++) {
        double f = value_at(&evaluator, goal, at);
        watched.compare(f, at);
        watched.compared++;
    }
    ps_divided_clear(&divided);
    ps_evaluator_clear(&evaluator);
    ps_program_clear(&program);
}

/* Takes all for proved, in the order of the obligations. */
static void watch(ps_discharge_result *result, ps_graph *graph, const ps_inequality *goal, const ps_check_limits *limits)
{
    (void)limits;
    *result = (ps_discharge_result){.verdict = PS_PROVED};
    if (strcmp(watched.claim->kind->obligations[watched.next++].name, watched.obligation) == 0)
        compare_everywhere(graph, goal);
}

/* The obligation of the first claim of that kind in a stored certificate. */
static void compare_in(const char *certificate, const char *kind, const char *obligation, void (*compare)(double f, const double *at))
{
    const ps_check_limits limits = PS_CHECK_LIMITS_DEFAULT;
    char path[512];
    ps_certificate c;
    ps_claim_report report = {0};
    snprintf(path, sizeof path, "%s/certificates/%s.json", getenv("PRODSTAB_SOURCE_DIR"), certificate);
    CHECK_INT(ps_certificate_read(&c, path, NULL), PS_OK);
    size_t i = 0;
    while (strcmp(c.claims[i].kind->name, kind) != 0)
        i++;
    watched.claim = &c.claims[i];
    watched.obligation = obligation;
    watched.compare = compare;
    watched.loss = &c.loss;
    watched.next = watched.compared = 0;
    prover = (ps_prover){.lo = mpq_get_d(c.claims[0].values[0]), .hi = mpq_get_d(c.claims[0].values[1])};
    CHECK(ps_scout_init(&prover.scout, &c.loss));
    ps_check_claim(&report, &c.loss, &c.claims[0], watched.claim, &limits, watch);
    CHECK_INT((long long)watched.compared, POINTS);
    ps_claim_report_clear(&report);
    ps_scout_clear(&prover.scout);
    ps_certificate_clear(&c);
}

static void expect_near(double found, double wanted)
{
    if (!CHECK(fabs(found - wanted) <= 1e-5 * (1 + fabs(wanted))))
        fprintf(stderr, "    %s: the search has %.17g, the claim %.17g\n", watched.obligation, found, wanted);
}

/* T(z, a) <= -6*kappa */
static void compare_third_derivative(double f, const double *at)
{
    ps_frozen_point point;
    CHECK(ps_frozen_at(&prover.scout, 0, at[1], at[0], true, &point));
    expect_near(point.third, f - 6 * ps_law_field(watched.claim, "kappa"));
}

static void the_third_derivative_of_two_steps(void)
{
    compare_in("bce", "edge_contraction", "e2a", compare_third_derivative);
    compare_in("quartic", "edge_contraction", "e2a", compare_third_derivative);
}

/* At e, tau, h, c. */
static void open_point(double E, const double *at, ps_law_barrier *barrier, ps_law_point *point)
{
    double l[5];
    ps_law law = {.prover = &prover, .z = at[3], .k = ps_law_field(watched.claim, "k")};
    *barrier = (ps_law_barrier){ps_law_field(watched.claim, "A"), ps_law_field(watched.claim, "B"), ps_law_field(watched.claim, "beta")};
    CHECK(ps_scout_at(&prover.scout, 0, at[3], 3, l));
    law.l2 = l[2];
    law.l3 = l[3];
    CHECK(ps_law_at(&law, E - barrier->beta * at[2], at[1] * sqrt(ps_law_width(barrier, E)), at[2], point));
}

static void compare_signs(double f, const double *at)
{
    ps_law_barrier barrier;
    ps_law_point point;
    double s[3], E = at[0] * at[0];
    open_point(E, at, &barrier, &point);
    ps_law_signs(&barrier, &point, E, s);
    expect_near(s[watched.obligation[4] - '1'], -f);
}

/* tau^2*(Q^2 + h*A_P*M1) <= 1 */
static void compare_step(double f, const double *at)
{
    ps_law_barrier barrier;
    ps_law_point p;
    double E = at[0] * at[0];
    open_point(E, at, &barrier, &p);
    expect_near(at[1] * at[1] * (p.Q * p.Q + at[2] * (barrier.A + 2 * barrier.B * E) * p.M1), f + 1);
}

static void the_signs_of_the_sharpness_law(void)
{
    static const char *const losses[] = {"sharpness/logcosh", "sharpness/quartic", "sharpness/bce_7_10"};
    for (size_t i = 0; i < sizeof losses / sizeof losses[0]; i++) {
        compare_in(losses[i], "sharpness_law", "near1", compare_signs);
        compare_in(losses[i], "sharpness_law", "near2", compare_signs);
        compare_in(losses[i], "sharpness_law", "near3", compare_signs);
        compare_in(losses[i], "sharpness_law", "far", compare_step);
    }
}

TEST_MAIN(the_third_derivative_of_two_steps, the_signs_of_the_sharpness_law)
