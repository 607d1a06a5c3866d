/* Theory page, sections 2 and 7: l'' and alpha at the minima of all values of parameters that are intervals. The box of the
 * parameters is taken in parts; in each, interval Newton steps enclose the minimum, and a mean value form along the curve of
 * minima z*(p) encloses the two. Balls, rigorous, but for printing only: claims are about the whole bracket. */
#include <math.h>

#include "numbers/arithmetics.h"
#include "numbers/decimal.h"
#include "prove/prover.h"

enum { BITS = 192, NEWTON_STEPS = 6, CUTS = 10, PARTS = 64, MORE_PARTS = 1024, ACROSS = 8, TRIES = 16, DIGITS = 3, N = PS_LOSS_PARAMETERS };

static const double FAR_APART = 1000;

/* Outputs of the program: l1, l2, alpha; their derivatives by z; those by each parameter. */
enum { SLOPE, CURVATURE, ALPHA, QUANTITIES };

typedef struct curve {
    ps_prover *prover;
    ps_program program;
    ps_evaluator box, point;
    arb_t z, step, shift, range, sum; /* z: where the minimum is, in this part */
    arb_t at[QUANTITIES];             /* at the middle of the part */
    arb_t p[N], middle[N], offset[N]; /* the part's parameters; offset: p - middle */
    const ps_parameter *parameters[N];
    size_t count;
} curve;

static bool curve_init(curve *c, ps_prover *p, ps_node alpha)
{
    ps_node outputs[QUANTITIES * (N + 2)] = {ps_loss_derivative(p->loss, 1), ps_loss_derivative(p->loss, 2), alpha};
    ps_node inputs[N + 1] = {p->loss->z};
    bool complete = true;
    *c = (curve){.prover = p};
    for (size_t i = 0; i < p->loss->parameter_count; i++) {
        if (p->loss->intervals[i] == PS_NODE_NONE)
            continue;
        c->parameters[c->count++] = &p->loss->parameters[i];
        inputs[c->count] = p->loss->intervals[i];
    }
    for (size_t i = 0; i <= c->count; i++)
        for (size_t k = 0; k < QUANTITIES; k++) {
            ps_node derivative = ps_graph_derivative(p->loss->graph, outputs[k], inputs[i]);
            outputs[QUANTITIES * (i + 1) + k] = derivative;
            complete = complete && derivative != PS_NODE_NONE;
        }
    if (!complete)
        return false;
    ps_program_init(&c->program, p->loss->graph, outputs, QUANTITIES * (c->count + 2), inputs, c->count + 1);
    ps_evaluator_init(&c->box, &c->program, &ps_ball_arithmetic, BITS);
    ps_evaluator_init(&c->point, &c->program, &ps_ball_arithmetic, BITS);
    arb_ptr all[] = {c->z, c->step, c->shift, c->range, c->sum, c->at[0], c->at[1], c->at[2]};
    for (size_t i = 0; i < sizeof all / sizeof all[0]; i++)
        arb_init(all[i]);
    for (size_t i = 0; i < N; i++) {
        arb_init(c->p[i]);
        arb_init(c->middle[i]);
        arb_init(c->offset[i]);
    }
    return true;
}

static void curve_clear(curve *c)
{
    arb_ptr all[] = {c->z, c->step, c->shift, c->range, c->sum, c->at[0], c->at[1], c->at[2]};
    for (size_t i = 0; i < sizeof all / sizeof all[0]; i++)
        arb_clear(all[i]);
    for (size_t i = 0; i < N; i++) {
        arb_clear(c->p[i]);
        arb_clear(c->middle[i]);
        arb_clear(c->offset[i]);
    }
    ps_evaluator_clear(&c->box);
    ps_evaluator_clear(&c->point);
    ps_program_clear(&c->program);
}

/* The derivative of a quantity on the part's box: by z (input 0) or by a parameter (inputs 1 ..). */
static arb_srcptr slope_of(const curve *c, size_t quantity, size_t input)
{
    return ps_evaluator_output(&c->box, QUANTITIES * (input + 1) + quantity);
}

/* The end number k of the parts of a range: even ones, or in even ratios where the ends are far apart. */
static void end_of_part(mpq_t out, const ps_parameter *p, unsigned long k, unsigned long parts)
{
    double lo = mpq_get_d(p->lo), hi = mpq_get_d(p->hi), ratio = hi / lo;
    mpq_t share;
    mpq_init(share);
    if (k == parts) {
        mpq_set(out, p->hi);
    } else if (k > 0 && lo > 0 && ratio > FAR_APART && isfinite(ratio)) {
        mpq_set_d(out, lo * pow(ratio, (double)k / (double)parts));
    } else {
        mpq_set_ui(share, k, parts);
        mpq_canonicalize(share);
        mpq_sub(out, p->hi, p->lo);
        mpq_mul(out, out, share);
        mpq_add(out, out, p->lo);
    }
    mpq_clear(share);
}

/* Puts part `cell` of the parameters' box into the evaluators, `parts` along each parameter; the whole bracket into z. */
static void enter_part(curve *c, unsigned long cell, unsigned long parts)
{
    const ps_claim *minimum = &c->prover->result->certificate.claims[0];
    mpq_t lo, hi;
    mpq_inits(lo, hi, NULL);
    for (size_t i = 0; i < c->count; i++, cell /= parts) {
        end_of_part(lo, c->parameters[i], cell % parts, parts);
        end_of_part(hi, c->parameters[i], cell % parts + 1, parts);
        ps_ball_from_range(c->p[i], lo, hi, BITS);
        arb_get_mid_arb(c->middle[i], c->p[i]);
        arb_sub(c->offset[i], c->p[i], c->middle[i], BITS);
        ps_evaluator_set(&c->box, i + 1, c->p[i]);
        ps_evaluator_set(&c->point, i + 1, c->middle[i]);
    }
    ps_ball_from_range(c->z, minimum->values[0], minimum->values[1], BITS);
    mpq_clears(lo, hi, NULL);
}

/* All outputs on the box of z and the part, and the quantities in the middle of both. */
static bool evaluate(curve *c)
{
    arb_get_mid_arb(c->shift, c->z);
    ps_evaluator_set(&c->box, 0, c->z);
    ps_evaluator_set(&c->point, 0, c->shift);
    if (ps_evaluator_run(&c->box, c->program.output_count - 1) == PS_UNDEFINED ||
        ps_evaluator_run(&c->point, ALPHA) == PS_UNDEFINED)
        return false;
    for (size_t i = 0; i < c->program.output_count; i++)
        if (ps_evaluator_regularity(&c->box, i) == PS_UNDEFINED)
            return false;
    for (size_t k = 0; k < QUANTITIES; k++)
        arb_set(c->at[k], ps_evaluator_output(&c->point, k));
    return arb_is_positive(slope_of(c, SLOPE, 0));
}

/* The sign of l1 at z for all parameters of the part; 0 if it is not seen. */
static int sign_of_slope(curve *c, const arf_t z)
{
    arb_set_arf(c->shift, z);
    ps_evaluator_set(&c->box, 0, c->shift);
    if (ps_evaluator_run(&c->box, SLOPE) == PS_UNDEFINED)
        return 0;
    arb_srcptr slope = ps_evaluator_output(&c->box, SLOPE);
    return arb_is_positive(slope) ? 1 : arb_is_negative(slope) ? -1 : 0;
}

/* Cuts z where l1, which increases there, has one sign for all parameters of the part. */
static void cut_by_signs(curve *c)
{
    arf_t lo, hi, step, at;
    arf_init(lo);
    arf_init(hi);
    arf_init(step);
    arf_init(at);
    arb_get_interval_arf(lo, hi, c->z, BITS);
    arf_sub(step, hi, lo, BITS, ARF_RND_DOWN);
    for (int i = 0; i < CUTS; i++) {
        arf_mul_2exp_si(step, step, -1);
        arf_add(at, lo, step, BITS, ARF_RND_DOWN);
        if (arf_cmp(at, hi) < 0 && sign_of_slope(c, at) < 0)
            arf_set(lo, at);
        arf_sub(at, hi, step, BITS, ARF_RND_DOWN);
        if (arf_cmp(at, lo) > 0 && sign_of_slope(c, at) > 0)
            arf_set(hi, at);
    }
    arb_set_interval_arf(c->z, lo, hi, BITS);
    arf_clear(lo);
    arf_clear(hi);
    arf_clear(step);
    arf_clear(at);
}

/* z intersected with z0 - l1(z0, p)/l2, l1 by the mean value form in p; step: how far z*(middle) may be from z0. */
static void newton(curve *c)
{
    arb_set(c->sum, c->at[SLOPE]);
    arb_div(c->step, c->at[SLOPE], slope_of(c, SLOPE, 0), BITS);
    arb_neg(c->step, c->step);
    for (size_t i = 0; i < c->count; i++)
        arb_addmul(c->sum, slope_of(c, SLOPE, i + 1), c->offset[i], BITS);
    arb_div(c->sum, c->sum, slope_of(c, SLOPE, 0), BITS);
    arb_sub(c->sum, c->shift, c->sum, BITS);
    if (!arb_intersection(c->z, c->z, c->sum, BITS))
        arb_set(c->z, c->sum);
}

/* The quantity along the curve of minima: its value in the middle, and its total derivatives by the parameters. */
static void along_curve(curve *c, arb_t out, size_t quantity)
{
    arb_mul(c->sum, slope_of(c, quantity, 0), c->step, BITS);
    arb_add(c->sum, c->sum, c->at[quantity], BITS);
    for (size_t i = 0; i < c->count; i++) {
        arb_mul(c->range, slope_of(c, quantity, 0), slope_of(c, SLOPE, i + 1), BITS);
        arb_div(c->range, c->range, slope_of(c, SLOPE, 0), BITS);
        arb_sub(c->range, slope_of(c, quantity, i + 1), c->range, BITS);
        arb_addmul(c->sum, c->range, c->offset[i], BITS);
    }
    if (!arb_intersection(out, c->sum, ps_evaluator_output(&c->box, quantity), BITS))
        arb_set(out, c->sum);
}

static bool enclose_part(curve *c, arb_t curvature, arb_t alpha)
{
    cut_by_signs(c);
    bool defined = evaluate(c), shrinks = true;
    for (int i = 0; i < NEWTON_STEPS && defined && shrinks; i++) {
        double before = mag_get_d(arb_radref(c->z));
        newton(c);
        shrinks = mag_get_d(arb_radref(c->z)) < 0.9 * before;
        defined = evaluate(c);
    }
    if (!defined)
        return false;
    newton(c); /* for step, at the last middle */
    along_curve(c, curvature, CURVATURE);
    along_curve(c, alpha, ALPHA);
    return true;
}

static bool enclose_in_parts(ps_prover *p, ps_node alpha, arb_t curvature, arb_t value, double pieces)
{
    curve c;
    arb_t curvature_here, value_here;
    if (!curve_init(&c, p, alpha))
        return false;
    unsigned long parts = (unsigned long)floor(pow(pieces, 1.0 / (double)c.count) + 1e-9), total = 1;
    for (size_t i = 0; i < c.count; i++)
        total *= parts;
    bool defined = true;
    arb_init(curvature_here);
    arb_init(value_here);
    for (unsigned long cell = 0; cell < total && defined; cell++) {
        enter_part(&c, cell, parts);
        defined = enclose_part(&c, curvature_here, value_here);
        if (cell == 0) {
            arb_set(curvature, curvature_here);
            arb_set(value, value_here);
        } else {
            arb_union(curvature, curvature, curvature_here, BITS);
            arb_union(value, value, value_here, BITS);
        }
    }
    arb_clear(value_here);
    arb_clear(curvature_here);
    curve_clear(&c);
    return defined && arb_is_finite(value) && arb_is_finite(curvature);
}

bool ps_enclose_along_curve(ps_prover *p, ps_node alpha, arb_t curvature, arb_t value)
{
    return enclose_in_parts(p, alpha, curvature, value, PARTS) || enclose_in_parts(p, alpha, curvature, value, MORE_PARTS);
}

/* ---- the sign of alpha ---- */

/* The range of alpha over the bracket at the samples, as seen. */
static bool sample_alpha(curve *c, arb_t range)
{
    const ps_claim *minimum = &c->prover->result->certificate.claims[0];
    mpq_t value, part;
    size_t seen = 0;
    mpq_inits(value, part, NULL);
    for (size_t s = 0; s < c->prover->scout.sample_count; s++) {
        for (size_t i = 0; i < c->count; i++) {
            ps_scout_sample(value, &c->prover->scout, c->prover->loss, s, (size_t)(c->parameters[i] - c->prover->loss->parameters));
            ps_ball_from_range(c->middle[i], value, value, BITS);
            ps_evaluator_set(&c->point, i + 1, c->middle[i]);
        }
        for (unsigned long k = 0; k <= ACROSS; k++) {
            mpq_sub(value, minimum->values[1], minimum->values[0]);
            mpq_set_ui(part, k, ACROSS);
            mpq_mul(value, value, part);
            mpq_add(value, value, minimum->values[0]);
            ps_ball_from_range(c->shift, value, value, BITS);
            ps_evaluator_set(&c->point, 0, c->shift);
            if (ps_evaluator_run(&c->point, ALPHA) == PS_UNDEFINED)
                continue;
            if (seen++ == 0)
                arb_set(range, ps_evaluator_output(&c->point, ALPHA));
            else
                arb_union(range, range, ps_evaluator_output(&c->point, ALPHA), BITS);
        }
    }
    mpq_clears(value, part, NULL);
    return seen > 0;
}

/* Operators that the checker evaluates: a second or two. */
static const uint64_t BUDGET = UINT64_C(1) << 22;

/* Less and less of the least |alpha| seen, until the checker halves its way there. */
static void settle(ps_prover *p, const arb_t range)
{
    int sign = arb_is_positive(range) ? 1 : arb_is_negative(range) ? -1 : 0;
    mpq_t ends[2], value, part;
    if (sign == 0)
        return;
    mpq_inits(ends[0], ends[1], value, part, NULL);
    ps_ball_ends(ends[0], ends[1], range);
    mpq_set_ui(part, 98, 100);
    p->budget = p->may_split ? BUDGET / 8 : BUDGET;
    if (p->limits.operations > 0 && p->limits.operations < p->budget)
        p->budget = p->limits.operations;
    p->spent = 0;
    for (int i = 0; i < TRIES && p->result->verdict == PS_VERDICT_UNDECIDED && ps_prover_goes_on(p); i++) {
        mpq_mul(value, ends[sign > 0 ? 0 : 1], part);
        mpq_abs(value, value);
        ps_decimal_floor(value, value, ps_decimal_places(value, DIGITS));
        if (sign < 0)
            mpq_neg(value, value);
        if (ps_prover_append_if_accepted(p, sign > 0 ? "product_stable" : "product_unstable", value))
            p->result->verdict = sign > 0 ? PS_VERDICT_STABLE : PS_VERDICT_UNSTABLE;
        mpq_set_ui(value, 3, 4);
        mpq_mul(part, part, value);
    }
    p->budget = 0;
    mpq_clears(ends[0], ends[1], value, part, NULL);
}

void ps_settle_by_samples(ps_prover *p, ps_node alpha)
{
    curve c;
    arb_t range;
    if (!curve_init(&c, p, alpha))
        return;
    arb_init(range);
    if (sample_alpha(&c, range))
        settle(p, range);
    arb_clear(range);
    curve_clear(&c);
}
