/* Theory page, section 2: the sign of alpha = 3 l3^2 - l2 l4 at the minimum. */
#include <math.h>
#include <stdlib.h>

#include "expr/build.h"
#include "numbers/arithmetics.h"
#include "numbers/decimal.h"
#include "prodstab/rational.h"
#include "prove/prover.h"

enum { FIRST_BITS = 192, PRINTED_DIGITS = 15, WITNESS_DIGITS = 6 };

/* Enclosures of l2 and alpha on the bracket. */
typedef struct enclosure {
    arb_t curvature, alpha;
} enclosure;

static ps_node alpha_node(ps_loss *loss)
{
    ps_graph *g = loss->graph;
    ps_node square = ps_pow(g, ps_loss_derivative(loss, 3), ps_graph_integer(g, 2));
    ps_node product = ps_mul(g, ps_loss_derivative(loss, 2), ps_loss_derivative(loss, 4));
    return ps_sub(g, ps_mul(g, ps_graph_integer(g, 3), square), product);
}

/* The program for l2 and alpha as functions of z and the parameters that are intervals, and the ranges of these. */
typedef struct sweep {
    ps_program program;
    ps_evaluator evaluator;
    mpq_srcptr lo[PS_LOSS_PARAMETERS + 1], hi[PS_LOSS_PARAMETERS + 1];
    size_t count;
} sweep;

static void sweep_init(sweep *w, ps_prover *p, ps_node alpha, slong precision)
{
    ps_node outputs[2] = {ps_loss_derivative(p->loss, 2), alpha}, inputs[PS_LOSS_PARAMETERS + 1] = {p->loss->z};
    const ps_claim *minimum = &p->result->certificate.claims[0];
    w->lo[0] = minimum->values[0];
    w->hi[0] = minimum->values[1];
    w->count = 1;
    for (size_t i = 0; i < p->loss->parameter_count; i++) {
        if (p->loss->intervals[i] == PS_NODE_NONE)
            continue;
        w->lo[w->count] = p->loss->parameters[i].lo;
        w->hi[w->count] = p->loss->parameters[i].hi;
        inputs[w->count++] = p->loss->intervals[i];
    }
    ps_program_init(&w->program, p->loss->graph, outputs, 2, inputs, w->count);
    ps_evaluator_init(&w->evaluator, &w->program, &ps_ball_arithmetic, precision);
}

static void sweep_clear(sweep *w)
{
    ps_evaluator_clear(&w->evaluator);
    ps_program_clear(&w->program);
}

/* Sets input i to the part of its range with the given number. */
static void set_part(sweep *w, size_t i, unsigned long part, unsigned long parts, slong precision)
{
    mpq_t lo, hi, fraction;
    arb_t ball;
    arb_init(ball);
    mpq_inits(lo, hi, fraction, NULL);
    mpq_sub(hi, w->hi[i], w->lo[i]);
    mpq_set_ui(fraction, part, parts);
    mpq_mul(lo, hi, fraction);
    mpq_set_ui(fraction, part + 1, parts);
    mpq_mul(hi, hi, fraction);
    mpq_add(lo, lo, w->lo[i]);
    mpq_add(hi, hi, w->lo[i]);
    ps_ball_from_range(ball, lo, hi, precision);
    ps_evaluator_set(&w->evaluator, i, ball);
    mpq_clears(lo, hi, fraction, NULL);
    arb_clear(ball);
}

/* On the bracket, and on the parameters' intervals in parts; false where l2 and alpha are not defined. */
static bool enclose(enclosure *e, ps_prover *p, ps_node alpha, slong precision)
{
    sweep w;
    sweep_init(&w, p, alpha, precision);
    unsigned long parts = w.count == 1 ? 1 : w.count == 2 ? 32 : 6, total = 1;
    bool defined = true;
    for (size_t i = 0; i < w.count && total < 10000; i++)
        total *= parts;
    for (unsigned long cell = 0; cell < total && defined; cell++) {
        unsigned long rest = cell;
        for (size_t i = 0; i < w.count; i++, rest /= parts)
            set_part(&w, i, total >= 10000 ? 0 : rest % parts, total >= 10000 ? 1 : parts, precision);
        defined = ps_evaluator_run(&w.evaluator, 1) != PS_UNDEFINED &&
                  ps_evaluator_regularity(&w.evaluator, 0) != PS_UNDEFINED;
        const void *curvature = ps_evaluator_output(&w.evaluator, 0), *value = ps_evaluator_output(&w.evaluator, 1);
        if (cell == 0 || total >= 10000) {
            arb_set(e->curvature, curvature);
            arb_set(e->alpha, value);
        } else {
            arb_union(e->curvature, e->curvature, curvature, precision);
            arb_union(e->alpha, e->alpha, value, precision);
        }
    }
    sweep_clear(&w);
    return defined;
}

static void print_ball(ps_buffer *low, ps_buffer *high, double *lo_double, double *hi_double, const arb_t ball)
{
    mpq_t lo, hi;
    mpq_inits(lo, hi, NULL);
    if (ps_ball_is_writable(ball)) {
        ps_ball_ends(lo, hi, ball);
        ps_buffer_clear(low);
        ps_buffer_clear(high);
        ps_decimal_print_outwards(low, high, lo, hi, PRINTED_DIGITS);
        *lo_double = mpq_get_d(lo);
        *hi_double = mpq_get_d(hi);
    }
    mpq_clears(lo, hi, NULL);
}

static void report(ps_prover *p, const enclosure *e)
{
    ps_certify_result *r = p->result;
    print_ball(&r->curvature_lo, &r->curvature_hi, &p->l2_lo, &p->l2_hi, e->curvature);
    print_ball(&r->alpha_lo, &r->alpha_hi, &p->alpha_lo, &p->alpha_hi, e->alpha);
}

/* The end of the enclosure nearer to 0, rounded towards 0. */
static bool settle_sign(ps_prover *p, const enclosure *e)
{
    int sign = ps_ball_arithmetic.sign(e->alpha);
    mpq_t lo, hi;
    bool settled = false;
    if (sign != PS_POSITIVE && sign != PS_NEGATIVE)
        return false;
    mpq_inits(lo, hi, NULL);
    ps_ball_ends(lo, hi, e->alpha);
    if (sign == PS_NEGATIVE)
        mpq_neg(lo, hi);
    ps_decimal_floor(lo, lo, ps_decimal_places(lo, WITNESS_DIGITS));
    if (sign == PS_NEGATIVE)
        mpq_neg(lo, lo);
    settled = mpq_sgn(lo) != 0 && ps_prover_append_if_accepted(p, sign == PS_POSITIVE ? "product_stable" : "product_unstable", lo);
    if (settled)
        p->result->verdict = sign == PS_POSITIVE ? PS_VERDICT_STABLE : PS_VERDICT_UNSTABLE;
    mpq_clears(lo, hi, NULL);
    return settled;
}

/* A simple rational inside the bracket, times a power of ten if it is not of about 1, at which l1 and alpha vanish exactly. */
static bool settle_exactly(ps_prover *p)
{
    const ps_claim *minimum = &p->result->certificate.claims[0];
    long places = ps_decimal_places(minimum->values[1], 0);
    bool around_zero = mpq_sgn(minimum->values[0]) <= 0 && mpq_sgn(minimum->values[1]) >= 0;
    ps_units units = {.length = labs(places) > 3 && !around_zero ? -places : 0};
    mpq_t candidate, product;
    bool settled = false;
    mpq_inits(candidate, product, NULL);
    for (long denominator = 1; denominator <= 1000 && !settled; denominator++) {
        mpq_set_si(product, denominator, 1);
        mpq_mul(product, minimum->values[1], product);
        ps_units_from_own(product, &units, PS_DIMENSION_LENGTH);
        mpz_fdiv_q(mpq_numref(candidate), mpq_numref(product), mpq_denref(product));
        mpz_set_si(mpq_denref(candidate), denominator);
        mpq_canonicalize(candidate);
        ps_units_to_own(candidate, &units, PS_DIMENSION_LENGTH);
        settled = mpq_cmp(candidate, minimum->values[0]) > 0 && mpq_cmp(candidate, minimum->values[1]) < 0 &&
                  ps_prover_append_if_accepted(p, "degenerate_at", candidate);
    }
    mpq_clears(candidate, product, NULL);
    return settled;
}

static bool sharp_enough(const arb_t alpha)
{
    return arb_rel_accuracy_bits(alpha) >= 21; /* a relative width of 1e-6 */
}

/* Raises the precision, and narrows the bracket with it, until the sign shows. */
static ps_status settle_adaptively(ps_prover *p, ps_node alpha, enclosure *e)
{
    const slong budget = p->options->precision;
    for (slong precision = FIRST_BITS < budget ? FIRST_BITS : budget; !ps_prover_stopped(p);
         precision = 2 * precision < budget ? 2 * precision : budget) {
        bool enclosed = enclose(e, p, alpha, precision);
        if (enclosed)
            report(p, e);
        if (enclosed && sharp_enough(e->alpha) && !arb_is_zero(e->alpha) && !ps_ball_is_writable(e->alpha)) {
            ps_buffer_printf(&p->result->reason, "alpha is %s 0, but too near to it, or too far, to be written",
                             arb_is_positive(e->alpha) ? "above" : "below");
            return PS_OK;
        }
        bool sharp = enclosed && sharp_enough(e->alpha) && (sharp_enough(e->curvature) || precision == budget);
        if (sharp && settle_sign(p, e))
            return PS_OK;
        if (enclosed && p->result->precision == 0 && settle_exactly(p)) {
            p->result->verdict = PS_VERDICT_DEGENERATE;
            return PS_OK;
        }
        p->result->precision = precision;
        if (precision == budget || ps_prove_refine_minimum(p, (long)((double)precision * 0.5)) != PS_OK)
            break;
    }
    return ps_prover_stopped(p) ? PS_INTERRUPTED : PS_OK;
}

/* The printed alpha does not reach beyond what is proved of it. */
static void cut_at_claim(ps_prover *p)
{
    ps_certify_result *r = p->result;
    const ps_claim *claim = &r->certificate.claims[r->certificate.claim_count - 1];
    bool stable = r->verdict == PS_VERDICT_STABLE;
    ps_buffer *printed = stable ? &r->alpha_lo : &r->alpha_hi;
    mpq_t end;
    if ((!stable && r->verdict != PS_VERDICT_UNSTABLE) || printed->length == 0)
        return;
    mpq_init(end);
    ps_rational_parse(end, printed->text, printed->length, NULL);
    if (stable ? mpq_cmp(end, claim->values[0]) < 0 : mpq_cmp(end, claim->values[0]) > 0) {
        ps_buffer_clear(printed);
        ps_rational_print(printed, claim->values[0]);
    }
    mpq_clear(end);
}

/* What is printed where parameters are intervals: l2 and alpha at the minima, while claims hold on the whole bracket. */
static void report_along_curve(ps_prover *p, ps_node alpha, enclosure *e)
{
    ps_certify_result *r = p->result;
    double ignored[2];
    if (ps_enclose_along_curve(p, alpha, e->curvature, e->alpha)) {
        print_ball(&r->curvature_lo, &r->curvature_hi, &ignored[0], &ignored[1], e->curvature);
        print_ball(&r->alpha_lo, &r->alpha_hi, &ignored[0], &ignored[1], e->alpha);
    }
    if (r->curvature_lo.length > 0 && r->curvature_lo.text[0] == '-') { /* l2 > 0 belongs to the minimum's claim */
        ps_buffer_clear(&r->curvature_lo);
        ps_buffer_puts(&r->curvature_lo, "0");
    }
    cut_at_claim(p);
}

ps_status ps_prove_stability(ps_prover *prover)
{
    ps_node alpha = alpha_node(prover->loss);
    enclosure e;
    ps_status status = PS_OK;
    mpq_t nothing;
    if (alpha == PS_NODE_NONE)
        return ps_error_set(prover->error, PS_BUDGET, 0, 0, "the derivatives of this loss are too large");
    arb_init(e.curvature);
    arb_init(e.alpha);
    mpq_init(nothing);
    if (ps_graph_is_integer(prover->loss->graph, alpha, 0)) {
        if (enclose(&e, prover, alpha, 192))
            report(prover, &e);
        if (ps_prover_append_if_accepted(prover, "degenerate", nothing))
            prover->result->verdict = PS_VERDICT_DEGENERATE;
    } else if (prover->scout.parameter_count > 0) {
        prover->result->precision = FIRST_BITS;
        if (enclose(&e, prover, alpha, FIRST_BITS))
            report(prover, &e);
        ps_settle_by_samples(prover, alpha);
    } else {
        status = settle_adaptively(prover, alpha, &e);
    }
    if (prover->scout.parameter_count > 0 && !prover->options->sign_only)
        report_along_curve(prover, alpha, &e);
    mpq_clear(nothing);
    arb_clear(e.curvature);
    arb_clear(e.alpha);
    return status;
}
