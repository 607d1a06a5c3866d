/* With p_k the sum of the 1/x_i^(2k) and rho_k = p_k/p_1^k, which do not change when all weights are multiplied by a number:
 * e = e_2/e_1^2 = (1 - rho_2)/2, e' = e_3/e_1^3 = (1 - 3 rho_2 + 2 rho_3)/6. */
#include "prove/depth.h"

#include "numbers/arithmetics.h"
#include "numbers/decimal.h"

enum { BITS = 512, DERIVATIVES = 3 };

/* What is known of the weights, and of the loss at z*. */
enum { SUM, RHO_2, RHO_3, E, E_3, PRODUCT, Z, L2, L3, L4, T, U, SCRATCH };

void ps_depth_init(ps_depth *depth)
{
    arb_init(depth->alpha);
    arb_init(depth->rate);
    arb_init(depth->kappa);
}

void ps_depth_clear(ps_depth *depth)
{
    arb_clear(depth->alpha);
    arb_clear(depth->rate);
    arb_clear(depth->kappa);
}

static bool are_equal(mpq_t *sizes, size_t count)
{
    for (size_t i = 1; i < count; i++)
        if (!mpq_equal(sizes[i], sizes[0]))
            return false;
    return true;
}

static void set_weights(arb_ptr s, mpq_t *sizes, size_t count)
{
    arb_zero(s + SUM), arb_zero(s + RHO_2), arb_zero(s + RHO_3), arb_one(s + PRODUCT);
    for (size_t i = 0; i < count; i++) {
        ps_ball_from_range(s + T, sizes[i], sizes[i], BITS);
        arb_mul(s + PRODUCT, s + PRODUCT, s + T, BITS);
        arb_inv(s + T, s + T, BITS);
        arb_sqr(s + T, s + T, BITS);
        arb_add(s + SUM, s + SUM, s + T, BITS);
        arb_addmul(s + RHO_2, s + T, s + T, BITS);
        arb_pow_ui(s + U, s + T, 3, BITS);
        arb_add(s + RHO_3, s + RHO_3, s + U, BITS);
    }
    arb_pow_ui(s + T, s + SUM, 2, BITS);
    arb_div(s + RHO_2, s + RHO_2, s + T, BITS);
    arb_pow_ui(s + T, s + SUM, 3, BITS);
    arb_div(s + RHO_3, s + RHO_3, s + T, BITS);
    arb_sub_ui(s + E, s + RHO_2, 1, BITS);
    arb_div_si(s + E, s + E, -2, BITS);
    arb_mul_ui(s + E_3, s + RHO_3, 2, BITS);
    arb_submul_ui(s + E_3, s + RHO_2, 3, BITS);
    arb_add_ui(s + E_3, s + E_3, 1, BITS);
    arb_div_ui(s + E_3, s + E_3, 6, BITS);
}

/* z* and the derivatives there; false where they are not defined. */
static bool set_loss(arb_ptr s, ps_certificate *certificate)
{
    ps_loss *loss = &certificate->loss;
    ps_node outputs[DERIVATIVES];
    ps_program program;
    ps_evaluator evaluator;
    for (int k = 0; k < DERIVATIVES; k++)
        if ((outputs[k] = ps_loss_derivative(loss, k + 2)) == PS_NODE_NONE)
            return false;
    ps_program_init(&program, loss->graph, outputs, DERIVATIVES, &loss->z, 1);
    ps_evaluator_init(&evaluator, &program, &ps_ball_arithmetic, BITS);
    ps_ball_from_range(s + Z, certificate->claims[0].values[0], certificate->claims[0].values[1], BITS);
    ps_evaluator_set(&evaluator, 0, s + Z);
    bool fine = ps_evaluator_run(&evaluator, DERIVATIVES - 1) != PS_UNDEFINED && !arb_contains_zero(s + Z);
    for (int k = 0; k < DERIVATIVES; k++) {
        fine = fine && ps_evaluator_regularity(&evaluator, (size_t)k) != PS_UNDEFINED;
        arb_set(s + L2 + k, ps_evaluator_output(&evaluator, (size_t)k));
    }
    ps_evaluator_clear(&evaluator);
    ps_program_clear(&program);
    return fine && arb_is_positive(s + L2);
}

/* alpha_n = 3 (l3 + 4 l2 e/z)^2 - l2 l4 + 24 (l2/z)^2 (2 e^2 - e') */
static void set_alpha(arb_t alpha, arb_ptr s)
{
    arb_div(s + T, s + L2, s + Z, BITS);
    arb_mul(s + U, s + T, s + E, BITS);
    arb_mul_2exp_si(s + U, s + U, 2);
    arb_add(s + U, s + U, s + L3, BITS);
    arb_sqr(s + U, s + U, BITS);
    arb_mul_ui(alpha, s + U, 3, BITS);
    arb_submul(alpha, s + L2, s + L4, BITS);
    arb_sqr(s + T, s + T, BITS);
    arb_mul_ui(s + T, s + T, 24, BITS);
    arb_sqr(s + U, s + E, BITS);
    arb_mul_2exp_si(s + U, s + U, 1);
    arb_sub(s + U, s + U, s + E_3, BITS);
    arb_addmul(alpha, s + T, s + U, BITS);
}

/* 2/lambda, lambda = l2 z^2 p_1, where the weights are the sizes times c with c^n prod sizes = |z| */
static void set_rate(arb_t rate, arb_ptr s, size_t count)
{
    arb_abs(s + T, s + Z);
    arb_div(s + T, s + T, s + PRODUCT, BITS);
    arb_root_ui(s + T, s + T, count, BITS);
    arb_div(s + T, s + T, s + Z, BITS);
    arb_sqr(s + T, s + T, BITS);
    arb_div(s + T, s + T, s + L2, BITS);
    arb_div(s + T, s + T, s + SUM, BITS);
    arb_mul_2exp_si(rate, s + T, 1);
}

/* 12 (l2/z)^2 (rho_3 - rho_2^2)/alpha_n */
static void set_kappa(arb_t kappa, arb_ptr s, const arb_t alpha, bool equal)
{
    arb_div(s + T, s + L2, s + Z, BITS);
    arb_sqr(s + T, s + T, BITS);
    arb_mul_ui(s + T, s + T, 12, BITS);
    arb_sqr(s + U, s + RHO_2, BITS);
    arb_sub(s + U, s + RHO_3, s + U, BITS);
    if (equal)
        arb_zero(s + U);
    arb_mul(kappa, s + T, s + U, BITS);
    if (arb_is_positive(alpha))
        arb_div(kappa, kappa, alpha, BITS);
    else
        arb_indeterminate(kappa);
}

bool ps_depth_enclose(ps_depth *depth, ps_certificate *certificate, mpq_t *sizes, size_t count)
{
    arb_ptr s = _arb_vec_init(SCRATCH);
    set_weights(s, sizes, count);
    bool fine = set_loss(s, certificate);
    if (fine) {
        set_alpha(depth->alpha, s);
        set_rate(depth->rate, s, count);
        set_kappa(depth->kappa, s, depth->alpha, are_equal(sizes, count));
        fine = ps_ball_is_writable(depth->alpha) && ps_ball_is_writable(depth->rate);
    }
    _arb_vec_clear(s, SCRATCH);
    return fine;
}
