/* What the checker's arithmetic costs beside programs written by hand with MPFI for the same jobs: by_hand RUN BCE, certificates of a
 * single run of softplus(z) - 7 z/10, and of bce with the claim convergence. The least of a few runs each, in one process. */
#include "bench/by_hand.h"

#include <mpfi.h>
#include <string.h>

#include "check/claim.h"
#include "check/double_interval.h"
#include "check/interval.h"

enum { STEP_BITS = 128, BITS = 64, DEEPEST = 40 };

/* s = sigmoid(z) */
static void sigmoid(mpfi_t s, const mpfi_t z)
{
    mpfi_neg(s, z);
    mpfi_exp(s, s);
    mpfi_add_ui(s, s, 1);
    mpfi_ui_div(s, 1, s);
}

/* Numbers of a step: z' = z - l1 S + h z l1^2, D' = D (1 - h l1^2), S = sqrt(D^2 + 4 h z^2), l1 = sigmoid(z) - p. */
typedef struct step {
    mpfi_t z, D, h, p, s, l1, S, product, square, next_z, next_D;
} step;

static void init_step(step *n, long bits)
{
    mpfi_ptr all[] = {n->z, n->D, n->h, n->p, n->s, n->l1, n->S, n->product, n->square, n->next_z, n->next_D};
    for (size_t i = 0; i < sizeof all / sizeof *all; i++)
        mpfi_init2(all[i], bits);
}

static void clear_step(step *n)
{
    mpfi_ptr all[] = {n->z, n->D, n->h, n->p, n->s, n->l1, n->S, n->product, n->square, n->next_z, n->next_D};
    for (size_t i = 0; i < sizeof all / sizeof *all; i++)
        mpfi_clear(all[i]);
}

static void evaluate(step *n)
{
    sigmoid(n->s, n->z);
    mpfi_sub(n->l1, n->s, n->p);
    mpfi_sqr(n->product, n->z);
    mpfi_mul(n->product, n->product, n->h);
    mpfi_mul_2ui(n->product, n->product, 2);
    mpfi_sqr(n->S, n->D);
    mpfi_add(n->S, n->S, n->product);
    mpfi_sqrt(n->S, n->S);
    mpfi_sqr(n->square, n->l1);
    mpfi_mul(n->square, n->square, n->h); /* h l1^2 */
    mpfi_mul(n->product, n->l1, n->S);
    mpfi_sub(n->next_z, n->z, n->product);
    mpfi_mul(n->product, n->z, n->square);
    mpfi_add(n->next_z, n->next_z, n->product);
    mpfi_ui_sub(n->product, 1, n->square);
    mpfi_mul(n->next_D, n->D, n->product);
}

/* After evaluate, on a box: the derivatives of z' by z and D, of D' by z and D. */
static void differentiate(step *n, mpfi_t slope[2][2])
{
    mpfi_mul(n->next_D, n->h, n->l1); /* h l1 */
    mpfi_ui_sub(n->p, 1, n->s);
    mpfi_mul(n->s, n->s, n->p); /* l2 */
    mpfi_mul(slope[1][0], n->D, n->next_D);
    mpfi_mul(slope[1][0], slope[1][0], n->s);
    mpfi_mul_si(slope[1][0], slope[1][0], -2);
    mpfi_ui_sub(slope[1][1], 1, n->square);
    mpfi_div(slope[0][1], n->D, n->S);
    mpfi_mul(slope[0][1], slope[0][1], n->l1);
    mpfi_neg(slope[0][1], slope[0][1]);
    mpfi_mul(slope[0][0], n->next_D, n->z);
    mpfi_div(n->p, slope[0][0], n->S);
    mpfi_mul_2ui(n->p, n->p, 2);
    mpfi_mul_2ui(slope[0][0], slope[0][0], 1);
    mpfi_sub(slope[0][0], slope[0][0], n->S);
    mpfi_mul(slope[0][0], slope[0][0], n->s);
    mpfi_sub(slope[0][0], slope[0][0], n->p);
    mpfi_add(slope[0][0], slope[0][0], n->square);
    mpfi_add_ui(slope[0][0], slope[0][0], 1);
}

/* deviation := slopes times deviations plus what `whole` has around its middle, which becomes `point`. */
static void advance(mpfi_t point, mpfi_t fresh, const mpfi_t whole, mpfi_t slope[2], const mpfi_t dz, const mpfi_t dD, mpfr_t middle)
{
    mpfi_mul(slope[0], slope[0], dz);
    mpfi_mul(slope[1], slope[1], dD);
    mpfi_add(fresh, slope[0], slope[1]);
    mpfi_mid(middle, whole);
    mpfi_sub_fr(slope[0], whole, middle);
    mpfi_add(fresh, fresh, slope[0]);
    mpfi_put_si(fresh, 0);
    mpfi_set_fr(point, middle);
}

static void start(job *j, step *n)
{
    mpq_t product, other;
    mpq_inits(product, other, (mpq_ptr)NULL);
    ps_claim *run = &j->certificate.claims[1];
    mpq_srcptr x = ps_claim_value(run, "x0"), y = ps_claim_value(run, "y0"), eta = ps_claim_value(run, "eta");
    mpq_mul(product, x, y);
    mpfi_set_q(n->z, product);
    mpq_mul(product, x, x);
    mpq_mul(other, y, y);
    mpq_sub(product, product, other);
    mpq_mul(product, product, eta);
    mpfi_set_q(n->D, product);
    mpq_mul(other, eta, eta);
    mpfi_set_q(n->h, other);
    mpq_set_si(other, 7, 10);
    mpfi_set_q(n->p, other);
    mpq_clears(product, other, (mpq_ptr)NULL);
}

/* At a point with STEP_BITS, and the mean value form for what is around it. */
static void steps_by_hand(job *j)
{
    step point, box;
    mpfi_t slope[2][2], deviation[2], fresh[2], p;
    mpfr_t middle;
    init_step(&point, STEP_BITS);
    init_step(&box, BITS);
    mpfi_init2(p, BITS);
    mpfr_init2(middle, STEP_BITS);
    for (int i = 0; i < 4; i++)
        mpfi_init2(slope[i / 2][i % 2], BITS);
    for (int i = 0; i < 2; i++) {
        mpfi_init2(fresh[i], BITS);
        mpfi_init2(deviation[i], BITS);
        mpfi_set_si(deviation[i], 0);
    }
    start(j, &point);
    start(j, &box);
    mpfi_set(p, box.p);
    for (unsigned long i = 0; i < j->steps; i++) {
        mpfi_set(box.p, p);
        mpfi_add(box.z, point.z, deviation[0]);
        mpfi_add(box.D, point.D, deviation[1]);
        evaluate(&point);
        evaluate(&box);
        differentiate(&box, slope);
        advance(point.z, fresh[0], point.next_z, slope[0], deviation[0], deviation[1], middle);
        advance(point.D, fresh[1], point.next_D, slope[1], deviation[0], deviation[1], middle);
        mpfi_swap(deviation[0], fresh[0]);
        mpfi_swap(deviation[1], fresh[1]);
    }
    mpfi_diam_abs(middle, deviation[0]);
    if (!(mpfr_get_d(middle, MPFR_RNDU) < 1e-20))
        fail("the run by hand was lost");
    clear_step(&point);
    clear_step(&box);
    mpfi_clear(p);
    mpfr_clear(middle);
    for (int i = 0; i < 4; i++)
        mpfi_clear(slope[i / 2][i % 2]);
    for (int i = 0; i < 2; i++) {
        mpfi_clear(fresh[i]);
        mpfi_clear(deviation[i]);
    }
}

static void steps_by_checker(job *j)
{
    const ps_check_limits limits = PS_CHECK_LIMITS_DEFAULT;
    ps_claim_report report;
    ps_check_claim_among(&report, &j->certificate, 1, &limits);
    if (report.status != PS_OK)
        fail(report.message.text);
    ps_claim_report_clear(&report);
}

/* Intervals that differ, so that nothing is kept. */
static void interval_number(mpfi_t z, int i)
{
    mpfi_interv_d(z, 1 + i * 0x1p-16, 1 + (i + 16) * 0x1p-16);
}

/* l''' = s (1 - s) (1 - 2 s) */
static void third_by_hand(job *j)
{
    mpfi_t z, s, t;
    (void)j;
    mpfi_init2(z, BITS);
    mpfi_init2(s, BITS);
    mpfi_init2(t, BITS);
    for (int i = 0; i < BENCH_EVALUATIONS; i++) {
        interval_number(z, i);
        sigmoid(s, z);
        mpfi_ui_sub(t, 1, s);
        mpfi_mul(t, t, s);
        mpfi_mul_2ui(s, s, 1);
        mpfi_ui_sub(s, 1, s);
        mpfi_mul(t, t, s);
    }
    mpfi_clear(z);
    mpfi_clear(s);
    mpfi_clear(t);
}

static void third_by(job *j, const ps_arithmetic *arithmetic)
{
    ps_loss *loss = &j->certificate.loss;
    ps_node third = ps_loss_derivative(loss, 3);
    ps_program program;
    ps_evaluator evaluator;
    mpfi_t z;
    void *number = malloc(arithmetic->size);
    mpfi_init2(z, BITS);
    ps_program_init(&program, loss->graph, &third, 1, &loss->z, 1);
    ps_evaluator_init(&evaluator, &program, arithmetic, BITS);
    for (int i = 0; i < BENCH_EVALUATIONS && number != NULL; i++) {
        interval_number(z, i);
        if (arithmetic == &ps_double_interval_arithmetic)
            ps_double_interval_set(number, z);
        ps_evaluator_set(&evaluator, 0, arithmetic == &ps_double_interval_arithmetic ? number : z);
        ps_evaluator_run(&evaluator, 0);
    }
    ps_evaluator_clear(&evaluator);
    ps_program_clear(&program);
    mpfi_clear(z);
    free(number);
}

static void third_by_mpfi(job *j) { third_by(j, &ps_interval_arithmetic); }
static void third_by_doubles(job *j) { third_by(j, &ps_double_interval_arithmetic); }

/* ---- (c3): z - l1 S and z - l1 S + h z l1^2 stay in [a, b], left and right of z* (theory page, section 5) ---- */

typedef struct bounds {
    mpfi_t p, h, D_square; /* D_bar^2 */
    mpq_srcptr a, b;
} bounds;

/* On the box z: whether both are at least a (right of z*) or at most b. */
static bool stays(const bounds *n, mpfi_t z, bool right)
{
    mpfi_t l1, S, square;
    mpfi_init2(l1, BITS);
    mpfi_init2(S, BITS);
    mpfi_init2(square, BITS);
    sigmoid(l1, z);
    mpfi_sub(l1, l1, n->p);
    mpfi_sqr(S, z);
    mpfi_mul(S, S, n->h);
    mpfi_mul_2ui(S, S, 2);
    mpfi_add(S, S, n->D_square);
    mpfi_sqrt(S, S);
    mpfi_sqr(square, l1);
    mpfi_mul(square, square, n->h);
    mpfi_mul(square, square, z);
    mpfi_mul(S, S, l1);
    mpfi_sub(S, z, S);
    mpfi_add(square, square, S);
    bool fine = right ? mpfr_cmp_q(&S->left, n->a) >= 0 && mpfr_cmp_q(&square->left, n->a) >= 0
                      : mpfr_cmp_q(&S->right, n->b) <= 0 && mpfr_cmp_q(&square->right, n->b) <= 0;
    mpfi_clear(l1);
    mpfi_clear(S);
    mpfi_clear(square);
    return fine;
}

static bool stays_everywhere(const bounds *n, mpfi_t z, bool right, int depth)
{
    mpfi_t left, rest;
    if (stays(n, z, right))
        return true;
    if (depth == DEEPEST)
        return false;
    mpfi_init2(left, BITS);
    mpfi_init2(rest, BITS);
    mpfi_bisect(left, rest, z);
    bool fine = stays_everywhere(n, left, right, depth + 1) && stays_everywhere(n, rest, right, depth + 1);
    mpfi_clear(left);
    mpfi_clear(rest);
    return fine;
}

static ps_certificate bce; /* with the claim convergence */

static ps_claim *claim_of(const char *kind)
{
    for (size_t i = 0; i < bce.claim_count; i++)
        if (strcmp(bce.claims[i].kind->name, kind) == 0)
            return &bce.claims[i];
    fail("the certificate of bce has no such claim");
    return NULL;
}

static void staying_by_hand(job *j)
{
    ps_claim *minimum = claim_of("minimum"), *claim = claim_of("convergence");
    bounds n = {.a = ps_claim_value(claim, "a"), .b = ps_claim_value(claim, "b")};
    mpfi_t z;
    (void)j;
    mpfi_init2(z, BITS);
    mpfi_init2(n.p, BITS);
    mpfi_init2(n.h, BITS);
    mpfi_init2(n.D_square, BITS);
    mpfi_set_q(n.p, bce.loss.parameters[0].lo);
    mpfi_set_q(n.h, ps_claim_value(claim, "eta_bar"));
    mpfi_sqr(n.h, n.h);
    mpfi_set_q(n.D_square, ps_claim_value(claim, "D_bar"));
    mpfi_sqr(n.D_square, n.D_square);
    for (int right = 0; right < 2; right++) {
        mpfi_set_q(z, ps_claim_value(minimum, right != 0 ? "lo" : "hi"));
        mpfi_put_q(z, right != 0 ? n.b : n.a);
        if (!stays_everywhere(&n, z, right != 0, 0))
            fail("(c3) by hand does not hold");
    }
    mpfi_clear(z);
    mpfi_clear(n.p);
    mpfi_clear(n.h);
    mpfi_clear(n.D_square);
}

static ps_claim_report progress; /* names the obligation that is being discharged */

/* Only (c3) is looked at. */
static void discharge_staying(ps_discharge_result *result, ps_graph *graph, const ps_inequality *inequality,
                              const ps_check_limits *limits)
{
    *result = (ps_discharge_result){.verdict = PS_PROVED};
    if (strncmp(progress.failed, "c3", 2) == 0)
        ps_discharge(result, graph, inequality, limits);
}

static void staying_by_checker(job *j)
{
    const ps_check_limits limits = PS_CHECK_LIMITS_DEFAULT;
    (void)j;
    progress = (ps_claim_report){0};
    ps_check_claim(&progress, &bce.loss, claim_of("minimum"), claim_of("convergence"), &limits, discharge_staying);
    if (progress.status != PS_OK)
        fail(progress.message.text);
    ps_claim_report_clear(&progress);
}

int main(int argc, char **argv)
{
    job j;
    ps_error error = {0};
    if (argc != 3)
        fail("usage: by_hand CERTIFICATE-OF-A-RUN CERTIFICATE-OF-BCE");
    job_read(&j, argv[1]);
    if (ps_certificate_read(&bce, argv[2], &error) != PS_OK)
        fail(error.message);
    puts("| the same job | by hand, with | ms | prodstab | ms | ratio |\n| --- | --- | ---: | --- | ---: | ---: |");
    double hand = least(steps_by_hand, &j);
    print_row("10,322 steps", "MPFI", hand, "prodstab-check", least(steps_by_checker, &j));
    hand = least(staying_by_hand, &j);
    print_row("(c3) of bce", "MPFI", hand, "prodstab-check, reading its formulas", least(staying_by_checker, &j));
    hand = least(third_by_hand, &j);
    print_row("l''' on 20,000 intervals", "MPFI", hand, "prodstab-check, by MPFI", least(third_by_mpfi, &j));
    print_row("l''' on 20,000 intervals", "MPFI", hand, "prodstab-check, by doubles", least(third_by_doubles, &j));
    ps_certificate_clear(&bce);
    ps_certificate_clear(&j.certificate);
    return 0;
}
