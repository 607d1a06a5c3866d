/* Theory page, sections 2 and 7: one bracket for the minima of all values of parameters that are intervals. The minima of
 * the samples are refined with Arb at exact values of the parameters; the bracket is their hull, with a margin that grows
 * until the checker accepts it. Where the minimum does not move, only the loss's own length says how wide a margin is. Where
 * doubles do not see the minima, each sample's is certified by itself. */
#include <math.h>
#include <string.h>

#include "numbers/arithmetics.h"
#include "numbers/decimal.h"
#include "prodstab/rational.h"
#include "prove/exact_minimum.h"
#include "prove/parameter_box.h"

enum { NEWTON_STEPS = 60, BITS = 256, MARGINS = 8 };

/* Margins in parts of the hull's width and of the loss's length. A narrow one first: it costs the checker most where the
 * minimum moves not at all, so the first tries are short. */
static const double of_width[MARGINS] = {1e-3, 1e-3, 1e-3, 1e-2, 1e-2, 0.1, 0.3, 1};
static const double of_length[MARGINS] = {1e-12, 1e-9, 1e-6, 1e-4, 1e-3, 1e-2, 0.1, 0.2};
static const uint64_t boxes[MARGINS] = {128, 128, 128, 256, 512, 2048, 4096, 4096};

typedef struct family {
    ps_prover *prover;
    ps_program program;
    ps_evaluator evaluator;
    mpq_t lo, hi; /* hull of the samples' minima */
    double length;
    bool rough;   /* the loss is not smooth at one of them, so that no bracket can be proved */
} family;

/* The length over which the loss changes its shape near z, for the sample in the middle. */
static double natural_length(ps_prover *p, double z)
{
    double l[5];
    if (!ps_scout_at(&p->scout, p->scout.sample_count - 1, z, 4, l) || !(l[2] > 0))
        return 1;
    double by_third = l[3] != 0 ? fabs(l[2] / l[3]) : HUGE_VAL, by_fourth = l[4] != 0 ? sqrt(fabs(l[2] / l[4])) : HUGE_VAL;
    double length = fmin(by_third, by_fourth);
    return isfinite(length) && length > 0 ? length : fmax(1, fabs(z));
}

static void family_init(family *f, ps_prover *p)
{
    ps_node outputs[2] = {ps_loss_derivative(p->loss, 1), ps_loss_derivative(p->loss, 2)};
    ps_node inputs[PS_LOSS_PARAMETERS + 1] = {p->loss->z};
    size_t count = 1;
    for (size_t i = 0; i < p->loss->parameter_count; i++)
        if (p->loss->intervals[i] != PS_NODE_NONE)
            inputs[count++] = p->loss->intervals[i];
    *f = (family){.prover = p};
    mpq_inits(f->lo, f->hi, NULL);
    ps_program_init(&f->program, p->loss->graph, outputs, 2, inputs, count);
    ps_evaluator_init(&f->evaluator, &f->program, &ps_ball_arithmetic, BITS);
}

static void family_clear(family *f)
{
    ps_evaluator_clear(&f->evaluator);
    ps_program_clear(&f->program);
    mpq_clears(f->lo, f->hi, NULL);
}

static void set_sample(family *f, size_t sample)
{
    mpq_t value;
    arb_t ball;
    size_t input = 1;
    mpq_init(value);
    arb_init(ball);
    for (size_t i = 0; i < f->prover->loss->parameter_count; i++) {
        if (f->prover->loss->intervals[i] == PS_NODE_NONE)
            continue;
        ps_scout_sample(value, &f->prover->scout, f->prover->loss, sample, i);
        ps_ball_from_range(ball, value, value, BITS);
        ps_evaluator_set(&f->evaluator, input++, ball);
    }
    arb_clear(ball);
    mpq_clear(value);
}

/* Newton's iteration on thin balls from `start`; what it reaches, or the start where it does not settle. */
static void refine(family *f, mpq_t out, double start)
{
    arb_t z, step;
    mpq_t ignored;
    bool settled = false;
    mpq_init(ignored);
    arb_init(z);
    arb_init(step);
    arb_set_d(z, start);
    for (int i = 0; i < NEWTON_STEPS && !settled; i++) {
        ps_evaluator_set(&f->evaluator, 0, z);
        if (ps_evaluator_run(&f->evaluator, 1) == PS_UNDEFINED)
            break;
        arb_div(step, ps_evaluator_output(&f->evaluator, 0), ps_evaluator_output(&f->evaluator, 1), BITS);
        if (!arb_is_finite(step))
            break;
        arb_sub(z, z, step, BITS);
        mag_zero(arb_radref(z));
        double size = fabs(arf_get_d(arb_midref(step), ARF_RND_NEAR));
        settled = size <= 1e-30 * f->length;
    }
    double found = arf_get_d(arb_midref(z), ARF_RND_NEAR);
    if (settled && fabs(found - start) <= 100 * f->length + fabs(start)) /* doubles lose a minimum where l' cancels */
        ps_ball_ends(out, ignored, z);
    else
        mpq_set_d(out, start);
    arb_clear(step);
    arb_clear(z);
    mpq_clear(ignored);
}

/* Whether the loss is not smooth at a sample, say where a condition on a parameter is 0 in a corner. */
static bool is_rough(family *f, size_t sample, double near)
{
    arb_t z;
    arb_init(z);
    arb_set_d(z, near);
    set_sample(f, sample);
    ps_evaluator_set(&f->evaluator, 0, z);
    ps_evaluator_run(&f->evaluator, 1);
    ps_regularity regularity = ps_evaluator_regularity(&f->evaluator, 0);
    arb_clear(z);
    return regularity == PS_KINKED || regularity == PS_DEFINED;
}

/* The hull of the samples' minima; false if one is not seen. */
static bool find_hull(family *f, const ps_candidate *candidate)
{
    ps_scout *scout = &f->prover->scout;
    mpq_t z;
    bool seen = true;
    mpq_init(z);
    for (size_t s = 0; s < scout->sample_count && seen; s++) {
        double near = ps_candidate_follow(scout, s, candidate);
        f->rough = isfinite(near) && is_rough(f, s, near);
        seen = isfinite(near) && !f->rough;
        if (!seen)
            break;
        set_sample(f, s);
        refine(f, z, near);
        if (s == 0 || mpq_cmp(z, f->lo) < 0)
            mpq_set(f->lo, z);
        if (s == 0 || mpq_cmp(z, f->hi) > 0)
            mpq_set(f->hi, z);
    }
    mpq_clear(z);
    return seen;
}

/* The hull with a margin, in decimals that cost no more than a tenth of it. */
static void set_bracket(const family *f, ps_claim *claim, double margin)
{
    long places = 1 - (long)floor(log10(margin));
    mpq_t extra;
    mpq_init(extra);
    mpq_set_d(extra, margin);
    mpq_sub(claim->values[0], f->lo, extra);
    ps_decimal_floor(claim->values[0], claim->values[0], places);
    mpq_add(claim->values[1], f->hi, extra);
    mpq_neg(claim->values[1], claim->values[1]);
    ps_decimal_floor(claim->values[1], claim->values[1], places);
    mpq_neg(claim->values[1], claim->values[1]);
    mpq_clear(extra);
}

static double width_of(const family *f)
{
    mpq_t width;
    mpq_init(width);
    mpq_sub(width, f->hi, f->lo);
    double result = mpq_get_d(width);
    mpq_clear(width);
    return result;
}

static bool accepts(family *f, ps_claim *claim, ps_claim_report *report, double margin, uint64_t cells)
{
    ps_check_limits limits = f->prover->limits;
    f->prover->limits.cells = cells < limits.cells ? cells : limits.cells;
    ps_claim_report_clear(report);
    set_bracket(f, claim, margin);
    bool accepted = ps_prover_accepts(f->prover, claim, report);
    f->prover->limits = limits;
    return accepted;
}

/* The largest of the parameters' intervals in parts of its numbers. */
static double share_of_parameters(const ps_loss *loss)
{
    double most = 0;
    mpq_t width;
    mpq_init(width);
    for (size_t i = 0; i < loss->parameter_count; i++) {
        mpq_sub(width, loss->parameters[i].hi, loss->parameters[i].lo);
        double size = fmax(fabs(mpq_get_d(loss->parameters[i].lo)), fabs(mpq_get_d(loss->parameters[i].hi)));
        most = size > 0 ? fmax(most, mpq_get_d(width) / size) : most;
    }
    mpq_clear(width);
    return most;
}

/* Grows the margin until the checker accepts the bracket. Where the parameters and the minima vary by less than the least margin,
 * one of that size comes first: the verdict may need it. */
static bool bracket(family *f, ps_claim *claim, ps_claim_report *report)
{
    double width = width_of(f), tiny = 0.1 * width + 1e-3 * share_of_parameters(f->prover->loss) * f->length;
    if (tiny > 0 && tiny < of_length[0] * f->length && accepts(f, claim, report, tiny, boxes[0]))
        return true;
    for (int i = 0; i < MARGINS && !ps_prover_stopped(f->prover); i++)
        if (accepts(f, claim, report, of_width[i] * width + of_length[i] * f->length, boxes[i]))
            return true;
    return false;
}

/* ---- without doubles ---- */

/* Proves the minimum at a sample, next to `near` if that is not NULL, and puts its middle into z. */
static ps_status prove_at_sample(family *f, mpq_t z, size_t sample, const char *near, ps_error *error)
{
    ps_prover *p = f->prover, point;
    ps_parameter_box box;
    ps_certify_result result;
    ps_certify_options options = *p->options;
    options.near = near != NULL ? near : options.near;
    ps_parameter_box_init(&box, p->loss);
    for (size_t i = 0; i < box.count; i++)
        if (p->loss->intervals[i] != PS_NODE_NONE) {
            ps_scout_sample(box.lo[i], &p->scout, p->loss, sample, i);
            mpq_set(box.hi[i], box.lo[i]);
        }
    ps_certify_init(&result);
    ps_status status = ps_parameter_box_read_loss(&box, p->loss, &result.certificate.loss, error);
    if (status == PS_OK)
        status = ps_prover_open(&point, &result, &options, error);
    if (status == PS_OK) {
        status = ps_prove_exact_minimum(&point);
        ps_prover_close(&point);
    }
    if (status == PS_OK) {
        mpq_add(z, result.certificate.claims[0].values[0], result.certificate.claims[0].values[1]);
        mpq_div_2exp(z, z, 1);
    }
    ps_certify_clear(&result);
    ps_parameter_box_clear(&box);
    return status;
}

/* The hull of the samples' minima as they are certified by themselves, the one in the middle first; *error says what is in the
 * way there. */
static bool find_hull_exactly(family *f, double *middle, ps_error *error)
{
    size_t last = f->prover->scout.sample_count - 1;
    ps_buffer near = {0};
    mpq_t z;
    mpq_init(z);
    bool found = prove_at_sample(f, z, last, NULL, error) == PS_OK;
    if (found) {
        mpq_set(f->lo, z);
        mpq_set(f->hi, z);
        ps_rational_print(&near, z);
        *middle = mpq_get_d(z);
        f->length = natural_length(f->prover, *middle);
    }
    for (size_t s = 0; s < last && found; s++) {
        ps_error ignored = {0};
        f->rough = is_rough(f, s, *middle);
        found = !f->rough && prove_at_sample(f, z, s, near.text, &ignored) == PS_OK;
        if (found && mpq_cmp(z, f->lo) < 0)
            mpq_set(f->lo, z);
        if (found && mpq_cmp(z, f->hi) > 0)
            mpq_set(f->hi, z);
    }
    mpq_clear(z);
    ps_buffer_clear(&near);
    return found;
}

/* ---- */

static ps_status explain(ps_prover *p, double z, const ps_claim_report *report, const ps_error *middle)
{
    if (ps_prover_stopped(p))
        return ps_error_set(p->error, PS_INTERRUPTED, 0, 0, "interrupted");
    if (middle->status != PS_OK) /* of the parameters' middle, where there is no more to be had */
        return ps_error_set(p->error, middle->status, 0, 0, "in the middle of the parameters' range, %s", middle->message);
    return ps_error_set(p->error, PS_UNDECIDED, 0, 0, "the minimum near z = %.6g is not proved for all values of the parameters: %s",
                        z, report->message.length > 0 ? report->message.text : "for some of them it is not seen");
}

ps_status ps_prove_family_minimum(ps_prover *p, ps_claim *claim, const ps_candidate *candidate)
{
    family f;
    ps_claim_report report = {.status = PS_UNDECIDED};
    ps_error middle = {0};
    double z = candidate != NULL ? ps_candidate_follow(&p->scout, p->scout.sample_count - 1, candidate) : 0;
    family_init(&f, p);
    f.length = natural_length(p, z);
    bool found = (candidate != NULL && find_hull(&f, candidate) && bracket(&f, claim, &report)) ||
                 (!f.rough && !ps_prover_stopped(p) && find_hull_exactly(&f, &z, &middle) && bracket(&f, claim, &report));
    if (f.rough) {
        ps_buffer_clear(&report.message);
        ps_buffer_puts(&report.message, "the loss is not smooth there");
    }
    family_clear(&f);
    ps_status status = found ? PS_OK : explain(p, z, &report, &middle);
    ps_claim_report_clear(&report);
    p->lo = mpq_get_d(claim->values[0]);
    p->hi = mpq_get_d(claim->values[1]);
    return status;
}
