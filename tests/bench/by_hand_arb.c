/* What the search's arithmetic costs beside programs written by hand with Arb for the same jobs: by_hand_arb CERTIFICATE, one of a
 * single run of softplus(z) - 7 z/10. The least of a few runs each, in one process; rows of the table that by_hand begins. */
#include "bench/by_hand.h"

#include "numbers/arb_include.h"
#include "numbers/arithmetics.h"
#include "prodstab/certify.h"
#include "prove/trace.h"

enum { STEP_BITS = 128, BITS = 64, MINIMUM_BITS = 128, NEWTON_STEPS = 8 };

static void sigmoid(arb_t s, const arb_t z, slong bits)
{
    arb_neg(s, z);
    arb_exp(s, s, bits);
    arb_add_ui(s, s, 1, bits);
    arb_inv(s, s, bits);
}

/* ---- the minimum of softplus(z) - p z, and alpha there ---- */

/* l1 = s - p, l2 = s (1 - s), l3 = l2 (1 - 2 s), l4 = l2 (1 - 6 l2) */
static void derivatives(arb_ptr l, const arb_t z, const arb_t p, slong bits)
{
    sigmoid(l, z, bits);
    arb_sub(l + 1, l, p, bits);
    arb_sub_ui(l + 2, l, 1, bits);
    arb_mul(l + 2, l + 2, l, bits);
    arb_neg(l + 2, l + 2);
    arb_mul_2exp_si(l + 3, l, 1);
    arb_sub_ui(l + 3, l + 3, 1, bits);
    arb_neg(l + 3, l + 3);
    arb_mul(l + 3, l + 3, l + 2, bits);
    arb_mul_si(l + 4, l + 2, -6, bits);
    arb_add_ui(l + 4, l + 4, 1, bits);
    arb_mul(l + 4, l + 4, l + 2, bits);
}

/* Newton's steps from 0; the sign of l1 at both ends of a narrow ball and that of l2 on it; alpha there. */
static void minimum_by_hand(job *j)
{
    arb_t z, p, alpha, end;
    arb_ptr l = _arb_vec_init(5);
    arb_init(z);
    arb_init(p);
    arb_init(alpha);
    arb_init(end);
    (void)j;
    arb_set_ui(p, 7);
    arb_div_ui(p, p, 10, MINIMUM_BITS);
    for (int i = 0; i < NEWTON_STEPS; i++) {
        derivatives(l, z, p, MINIMUM_BITS);
        arb_div(l + 1, l + 1, l + 2, MINIMUM_BITS);
        arb_sub(z, z, l + 1, MINIMUM_BITS);
        mag_zero(arb_radref(z));
    }
    bool fine = true;
    mag_set_ui_2exp_si(arb_radref(z), 1, -100);
    for (int right = 0; right < 2; right++) {
        right != 0 ? arb_get_ubound_arf(arb_midref(end), z, MINIMUM_BITS) : arb_get_lbound_arf(arb_midref(end), z, MINIMUM_BITS);
        derivatives(l, end, p, MINIMUM_BITS);
        fine = fine && (right != 0 ? arb_is_positive(l + 1) : arb_is_negative(l + 1));
    }
    derivatives(l, z, p, MINIMUM_BITS);
    arb_mul(alpha, l + 3, l + 3, MINIMUM_BITS);
    arb_mul_ui(alpha, alpha, 3, MINIMUM_BITS);
    arb_submul(alpha, l + 2, l + 4, MINIMUM_BITS);
    if (!fine || !arb_is_positive(l + 2) || !arb_is_positive(alpha))
        fail("the minimum by hand was not found");
    arb_clear(z);
    arb_clear(p);
    arb_clear(alpha);
    arb_clear(end);
    _arb_vec_clear(l, 5);
}

static void minimum_by_search(job *j)
{
    static const char *const claims[] = {"product_stable"};
    ps_certify_options options = PS_CERTIFY_OPTIONS_DEFAULT;
    ps_certify_result result;
    ps_error error = {0};
    options.claims = claims;
    options.claim_count = 1;
    ps_certify_init(&result);
    const ps_loss *loss = &j->certificate.loss;
    for (size_t i = 0; i < loss->parameter_count; i++)
        ps_loss_add_parameter(&result.certificate.loss, loss->parameters[i].name, loss->parameters[i].lo, loss->parameters[i].hi, &error);
    if (ps_loss_read_formula(&result.certificate.loss, loss->formula, &error) != PS_OK ||
        ps_certify(&result, &options, &error) != PS_OK || result.verdict != PS_VERDICT_STABLE)
        fail(error.message);
    ps_certify_clear(&result);
}

/* ---- l''' on balls ---- */

static void ball(arb_t z, int i)
{
    arb_set_si(z, 65536 + i + 8);
    arb_mul_2exp_si(z, z, -16);
    mag_set_ui_2exp_si(arb_radref(z), 8, -16);
}

static void third_by_hand(job *j)
{
    arb_t z, s, t;
    (void)j;
    arb_init(z);
    arb_init(s);
    arb_init(t);
    for (int i = 0; i < BENCH_EVALUATIONS; i++) {
        ball(z, i);
        sigmoid(s, z, BITS);
        arb_sub_ui(t, s, 1, BITS);
        arb_mul(t, t, s, BITS);
        arb_mul_2exp_si(s, s, 1);
        arb_sub_ui(s, s, 1, BITS);
        arb_mul(t, t, s, BITS);
    }
    arb_clear(z);
    arb_clear(s);
    arb_clear(t);
}

static void third_by_balls(job *j)
{
    ps_loss *loss = &j->certificate.loss;
    ps_node third = ps_loss_derivative(loss, 3);
    ps_program program;
    ps_evaluator evaluator;
    arb_t z;
    arb_init(z);
    ps_program_init(&program, loss->graph, &third, 1, &loss->z, 1);
    ps_evaluator_init(&evaluator, &program, &ps_ball_arithmetic, BITS);
    for (int i = 0; i < BENCH_EVALUATIONS; i++) {
        ball(z, i);
        ps_evaluator_set(&evaluator, 0, z);
        ps_evaluator_run(&evaluator, 0);
    }
    ps_evaluator_clear(&evaluator);
    ps_program_clear(&program);
    arb_clear(z);
}

/* ---- a run ---- */

/* z' = z - l1 S + h z l1^2, D' = D (1 - h l1^2), S = sqrt(D^2 + 4 h z^2); `square` is h l1^2 */
enum { Z, D, H, P, SIGMOID, L1, S, SQUARE, NEXT_Z, NEXT_D, SPARE, NUMBERS };

static void evaluate(arb_ptr n, slong bits)
{
    sigmoid(n + SIGMOID, n + Z, bits);
    arb_sub(n + L1, n + SIGMOID, n + P, bits);
    arb_mul(n + SPARE, n + Z, n + Z, bits);
    arb_mul(n + SPARE, n + SPARE, n + H, bits);
    arb_mul_2exp_si(n + SPARE, n + SPARE, 2);
    arb_addmul(n + SPARE, n + D, n + D, bits);
    arb_sqrt(n + S, n + SPARE, bits);
    arb_mul(n + SQUARE, n + L1, n + L1, bits);
    arb_mul(n + SQUARE, n + SQUARE, n + H, bits);
    arb_mul(n + SPARE, n + L1, n + S, bits);
    arb_sub(n + NEXT_Z, n + Z, n + SPARE, bits);
    arb_addmul(n + NEXT_Z, n + Z, n + SQUARE, bits);
    arb_sub_ui(n + SPARE, n + SQUARE, 1, bits);
    arb_mul(n + NEXT_D, n + D, n + SPARE, bits);
    arb_neg(n + NEXT_D, n + NEXT_D);
}

/* After evaluate, on a box: bounds on the derivatives of z' by z and D, of D' by z and D. */
static void bound_slopes(mag_t slope[2][2], arb_ptr n, arb_ptr t)
{
    arb_sub_ui(t, n + SIGMOID, 1, BITS);
    arb_mul(t, t, n + SIGMOID, BITS); /* -l2 */
    arb_mul(t + 1, n + H, n + L1, BITS);
    arb_mul(t + 2, t + 1, n + Z, BITS); /* h l1 z */
    arb_mul(t + 3, t + 1, n + D, BITS);
    arb_mul(t + 3, t + 3, t, BITS);
    arb_mul_2exp_si(t + 3, t + 3, 1);
    arb_get_mag(slope[1][0], t + 3);
    arb_sub_ui(t + 3, n + SQUARE, 1, BITS);
    arb_get_mag(slope[1][1], t + 3);
    arb_div(t + 3, n + D, n + S, BITS);
    arb_mul(t + 3, t + 3, n + L1, BITS);
    arb_get_mag(slope[0][1], t + 3);
    arb_mul_2exp_si(t + 3, t + 2, 1);
    arb_sub(t + 3, n + S, t + 3, BITS);
    arb_mul(t + 3, t + 3, t, BITS); /* -l2 (S - 2 h l1 z) */
    arb_div(t + 2, t + 2, n + S, BITS);
    arb_mul_2exp_si(t + 2, t + 2, 2);
    arb_sub(t + 3, t + 3, t + 2, BITS);
    arb_add(t + 3, t + 3, n + SQUARE, BITS);
    arb_add_ui(t + 3, t + 3, 1, BITS);
    arb_get_mag(slope[0][0], t + 3);
}

static void start(job *j, arb_ptr n)
{
    ps_claim *run = &j->certificate.claims[1];
    arb_t x, y;
    fmpq_t exact;
    arb_init(x);
    arb_init(y);
    fmpq_init(exact);
    fmpq_set_mpq(exact, ps_claim_value(run, "x0"));
    arb_set_fmpq(x, exact, STEP_BITS);
    fmpq_set_mpq(exact, ps_claim_value(run, "y0"));
    arb_set_fmpq(y, exact, STEP_BITS);
    fmpq_set_mpq(exact, ps_claim_value(run, "eta"));
    arb_set_fmpq(n + H, exact, STEP_BITS);
    arb_mul(n + Z, x, y, STEP_BITS);
    arb_mul(x, x, x, STEP_BITS);
    arb_submul(x, y, y, STEP_BITS);
    arb_mul(n + D, x, n + H, STEP_BITS);
    arb_mul(n + H, n + H, n + H, STEP_BITS);
    arb_set_ui(n + P, 7);
    arb_div_ui(n + P, n + P, 10, STEP_BITS);
    arb_clear(x);
    arb_clear(y);
    fmpq_clear(exact);
}

/* At a point with STEP_BITS, and the mean value form for what is around it. */
static void steps_by_hand(job *j)
{
    arb_ptr point = _arb_vec_init(NUMBERS), box = _arb_vec_init(NUMBERS), spare = _arb_vec_init(4);
    mag_t slope[2][2], error[2], fresh[2];
    for (int i = 0; i < 2; i++) {
        mag_init(slope[i][0]);
        mag_init(slope[i][1]);
        mag_init(error[i]);
        mag_init(fresh[i]);
    }
    start(j, point);
    _arb_vec_set(box, point, NUMBERS);
    for (int i = Z; i <= D; i++)
        mag_swap(error[i], arb_radref(point + i));
    for (unsigned long t = 0; t < j->steps; t++) {
        for (int i = Z; i <= D; i++) {
            arb_set(box + i, point + i);
            mag_set(arb_radref(box + i), error[i]);
        }
        evaluate(point, STEP_BITS);
        evaluate(box, BITS);
        bound_slopes(slope, box, spare);
        for (int i = Z; i <= D; i++) {
            mag_mul(fresh[i], slope[i][0], error[0]);
            mag_addmul(fresh[i], slope[i][1], error[1]);
            mag_add(fresh[i], fresh[i], arb_radref(point + NEXT_Z + i));
            arb_swap(point + i, point + NEXT_Z + i);
            mag_zero(arb_radref(point + i));
        }
        mag_swap(error[0], fresh[0]);
        mag_swap(error[1], fresh[1]);
    }
    if (mag_cmp_2exp_si(error[0], -60) > 0)
        fail("the run by hand was lost");
    for (int i = 0; i < 2; i++) {
        mag_clear(slope[i][0]);
        mag_clear(slope[i][1]);
        mag_clear(error[i]);
        mag_clear(fresh[i]);
    }
    _arb_vec_clear(point, NUMBERS);
    _arb_vec_clear(box, NUMBERS);
    _arb_vec_clear(spare, 4);
}

static void steps_by_search(job *j)
{
    ps_claim *claim = &j->certificate.claims[1];
    ps_trace trace;
    mpq_t product;
    mpq_init(product);
    mpq_mul(product, ps_claim_value(claim, "x0"), ps_claim_value(claim, "y0"));
    ps_trace_init(&trace, &j->certificate.loss, ps_claim_value(claim, "eta"), ps_claim_value(claim, "x0"), ps_claim_value(claim, "y0"),
                  product, STEP_BITS);
    while (trace.steps < j->steps && ps_trace_step(&trace) == PS_TRACE_GOES_ON)
        continue;
    if (trace.steps < j->steps)
        fail("the run was lost");
    ps_trace_clear(&trace);
    mpq_clear(product);
}

int main(int argc, char **argv)
{
    job j;
    if (argc != 2)
        fail("usage: by_hand_arb CERTIFICATE-OF-A-RUN");
    job_read(&j, argv[1]);
    for (int k = 0; k <= 3; k++)
        ps_loss_derivative(&j.certificate.loss, k);
    double hand = least(minimum_by_hand, &j);
    print_row("minimum, and the sign of alpha", "Arb", hand, "certify, checked", least(minimum_by_search, &j));
    hand = least(third_by_hand, &j);
    print_row("l''' on 20,000 balls", "Arb", hand, "certify", least(third_by_balls, &j));
    hand = least(steps_by_hand, &j);
    print_row("10,322 steps", "Arb", hand, "run", least(steps_by_search, &j));
    ps_certificate_clear(&j.certificate);
    flint_cleanup();
    return 0;
}
