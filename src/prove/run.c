/* Theory page, section 6, claims `run` and `run_wide`. The run is traced with error bounds until what is left of it cannot matter; then the
 * minimum it has come to is certified, and the claim is made of what is known there. */
#include "prodstab/run.h"

#include <float.h>
#include <math.h>
#include <stdio.h>
#include <string.h>

#include "claim/kinds.h"
#include "numbers/arithmetics.h"
#include "numbers/decimal.h"
#include "prodstab/rational.h"
#include "prove/prover.h"
#include "prove/run_claim.h"
#include "prove/trace.h"

enum { FIRST_BITS = 128, REPORT_STEPS = 20000, TRIES = 6 };

/* What is left of the run changes the balance by this at most, relative to it. */
static const double SMALL_TAIL = 1e-16;

typedef struct run {
    ps_certify_result *result;
    const ps_run_options *options;
    ps_error *error;
    mpq_t eta, x, y, product;
    bool wide;             /* then x and y are near (sqrt(sum) + sqrt(difference))/2 and (sqrt(sum) - sqrt(difference))/2 */
    mpq_t sum, difference; /* |x + y|^2 and |x - y|^2 of the vectors */
    ps_trace trace;
    unsigned long until; /* steps to take, whatever it looks like */
    ps_buffer why;       /* the last try did not succeed */
} run;

/* ---- input ---- */

static ps_status read_number(mpq_t value, const char *text, const char *what, ps_error *error)
{
    ps_error problem = {0};
    if (text != NULL && ps_rational_parse(value, text, strlen(text), &problem) == PS_OK)
        return PS_OK;
    return ps_error_set(error, PS_INPUT, 0, 0, "%s: %s", what, text != NULL ? problem.message : "missing");
}

/* The square root, to so many bits behind its binary point and more if it is small. */
static void set_root(mpq_t root, const mpq_t square, long bits)
{
    size_t small = mpz_sizeinbase(mpq_denref(square), 2);
    mp_bitcnt_t shift = (mp_bitcnt_t)bits + small;
    mpz_mul(mpq_numref(root), mpq_numref(square), mpq_denref(square));
    mpz_mul_2exp(mpq_numref(root), mpq_numref(root), 2 * shift);
    mpz_sqrt(mpq_numref(root), mpq_numref(root));
    mpz_mul_2exp(mpq_denref(root), mpq_denref(square), shift);
    mpq_canonicalize(root);
}

/* The start in R^d, and the two numbers that stand for it. */
static ps_status read_vectors(run *r)
{
    mpq_t u, v;
    ps_status status = read_number(r->sum, r->options->sum, "the start", r->error);
    if (status == PS_OK)
        status = read_number(r->difference, r->options->difference, "the start", r->error);
    if (status != PS_OK)
        return status;
    if (mpq_sgn(r->sum) <= 0 || mpq_sgn(r->difference) <= 0)
        return ps_error_set(r->error, PS_INPUT, 0, 0,
                            "the start has x = y or x = -y: the claim is about starts off these two, where gradient descent stays for ever");
    mpq_inits(u, v, NULL);
    set_root(u, r->sum, r->options->limits.precision);
    set_root(v, r->difference, r->options->limits.precision);
    mpq_add(r->x, u, v);
    mpq_sub(r->y, u, v);
    mpq_div_2exp(r->x, r->x, 1);
    mpq_div_2exp(r->y, r->y, 1);
    mpq_sub(r->product, r->sum, r->difference);
    mpq_div_2exp(r->product, r->product, 2);
    mpq_clears(u, v, NULL);
    return PS_OK;
}

/* |x| = |y| */
static bool is_balanced(const mpq_t x, const mpq_t y)
{
    return mpz_cmpabs(mpq_numref(x), mpq_numref(y)) == 0 && mpz_cmp(mpq_denref(x), mpq_denref(y)) == 0;
}

/* Whether the loss as written has a value at the start: derivatives may have one where it has none, as those of log(z). */
static ps_status check_start(run *r)
{
    const ps_loss *loss = &r->result->certificate.loss;
    ps_program program;
    ps_evaluator evaluator;
    arb_t z;
    arb_init(z);
    ps_ball_from_range(z, r->product, r->product, r->options->limits.precision);
    ps_program_init(&program, loss->graph, &loss->written, 1, &loss->z, 1);
    ps_evaluator_init(&evaluator, &program, &ps_ball_arithmetic, r->options->limits.precision);
    ps_evaluator_set(&evaluator, 0, z);
    bool defined = ps_evaluator_run(&evaluator, 0) != PS_UNDEFINED;
    ps_evaluator_clear(&evaluator);
    ps_program_clear(&program);
    double at = mpq_get_d(r->product);
    arb_clear(z);
    return defined ? PS_OK
                   : ps_error_set(r->error, PS_UNDECIDED, 0, 0, "undecided, because the loss is not seen to be defined at the start, xy = %.9g", at);
}

static ps_status read_numbers(run *r)
{
    ps_status status = read_number(r->x, r->options->x, "the start", r->error);
    if (status == PS_OK)
        status = read_number(r->y, r->options->y, "the start", r->error);
    mpq_mul(r->product, r->x, r->y);
    return status;
}

static ps_status read_input(run *r)
{
    const ps_run_options *o = r->options;
    ps_loss *loss = &r->result->certificate.loss;
    ps_status status = read_number(r->eta, o->eta, "the learning rate", r->error);
    r->wide = o->sum != NULL || o->difference != NULL;
    if (status == PS_OK)
        status = r->wide ? read_vectors(r) : read_numbers(r);
    if (status != PS_OK)
        return status;
    if (mpq_sgn(r->eta) <= 0)
        return ps_error_set(r->error, PS_INPUT, 0, 0, "the learning rate must be positive");
    if (is_balanced(r->x, r->y))
        return ps_error_set(r->error, PS_INPUT, 0, 0,
                            "the start has |x| = |y|: the claim is about starts off these two lines, which gradient descent never "
                            "leaves");
    for (size_t i = 0; i < loss->parameter_count; i++)
        if (loss->intervals[i] != PS_NODE_NONE)
            return ps_error_set(r->error, PS_INPUT, 0, 0,
                                "the parameter '%s' is an interval: a run is one run, so give all parameters exact values",
                                loss->parameters[i].name);
    if (o->steps > PS_CLAIM_STEPS)
        return ps_error_set(r->error, PS_INPUT, 0, 0, "more than %d steps", PS_CLAIM_STEPS);
    for (int k = 1; k <= 4; k++)
        if (ps_loss_derivative(loss, k) == PS_NODE_NONE)
            return ps_error_set(r->error, PS_BUDGET, 0, 0, "the derivatives of this loss are too large to be built");
    return check_start(r);
}

/* ---- the trace ---- */

static bool stopped(const run *r)
{
    return r->options->limits.stop != NULL && *r->options->limits.stop;
}

static void report(const run *r, const char *what, unsigned long steps)
{
    char line[120];
    snprintf(line, sizeof line, "%s %lu of at most %lu (%ld bits)", what, steps, r->options->steps, (long)r->trace.precision);
    if (r->options->progress != NULL)
        r->options->progress(r->options->progress_context, line);
}

/* Whether the steps from here on are linear contractions, as far as doubles show, with so small a sum of losses of D. The
 * slope and curvature are those before the last step. */
static bool is_settled(const run *r)
{
    const ps_trace *t = &r->trace;
    double q = fabs(1 - t->l2 * t->S), eta = mpq_get_d(r->eta);
    if (t->l2 <= 0 || !(q < 1)) /* before the first step, l2 = 0 */
        return false;
    return 4 * pow(eta * t->l1, 2) < SMALL_TAIL * (1 - q * q);
}

/* Each step's derivatives are enclosed in doubles (trace.c). */
static bool is_beyond_doubles(const run *r)
{
    double h = pow(mpq_get_d(r->eta), 2), x = mpq_get_d(r->x), y = mpq_get_d(r->y);
    return h < DBL_MIN || !isfinite(h) || !isfinite(x * x + y * y);
}

static ps_status explain_stop(run *r, ps_trace_state state)
{
    const ps_trace *t = &r->trace;
    char z[40];
    snprintf(z, sizeof z, "%.9g", arf_get_d(arb_midref(t->z), ARF_RND_NEAR));
    if (state == PS_TRACE_UNDEFINED && is_beyond_doubles(r))
        return ps_error_set(r->error, PS_UNDECIDED, 0, 0,
                            "undecided, because the search uses doubles, and eta^2, x^2 or y^2 is beyond what these can hold");
    if (state == PS_TRACE_UNDEFINED)
        return ps_error_set(r->error, PS_UNDECIDED, 0, 0,
                            "undecided, because l' or l'' is undefined, or its enclosure is lost, after %lu steps at xy = %s", t->steps, z);
    if (state == PS_TRACE_DIVERGES)
        return ps_error_set(r->error, PS_UNDECIDED, 0, 0,
                            "undecided, because the run seems to diverge: after %lu steps xy = %s, and then farther than 1e%d",
                            t->steps, z, (int)floor(log10(t->farthest)));
    if (state == PS_TRACE_STATIONARY)
        return ps_error_set(r->error, PS_UNDECIDED, 0, 0,
                            "undecided, because l'(xy) = 0 exactly at xy = %s, where the run stays, but a step does not contract there "
                            "(eta l''(xy) (x^2 + y^2) = %.9g)", z, t->l2 * t->S);
    return ps_error_set(r->error, PS_BUDGET, 0, 0,
                        "undecided, because after %lu steps, at xy = %s, the enclosure is lost even with %ld bits: the run is chaotic for too long, or "
                        "meets a kink", t->steps, z, r->options->limits.precision);
}

/* Steps until `enough` says so; PS_OK also at the last step allowed. *state says what happened if it is not PS_OK. */
static ps_status advance(run *r, bool (*enough)(const run *), ps_trace_state *state)
{
    ps_trace *t = &r->trace;
    *state = PS_TRACE_GOES_ON;
    while (t->steps < r->options->steps && !enough(r)) {
        if (stopped(r))
            return PS_INTERRUPTED;
        if (t->steps % REPORT_STEPS == 0)
            report(r, "step", t->steps);
        *state = ps_trace_step(t);
        if (*state != PS_TRACE_GOES_ON)
            return *state == PS_TRACE_STATIONARY && is_settled(r) ? PS_OK : PS_UNDECIDED;
    }
    return PS_OK;
}

/* D to more digits than the claim gives it. */
static bool is_sharp(const ps_trace *t)
{
    arb_t z, D;
    arb_init(z), arb_init(D);
    ps_trace_enclose(z, D, t);
    slong bits = arb_rel_accuracy_bits(D);
    arb_clear(z), arb_clear(D);
    return bits > (slong)3 * PS_RUN_BALANCE_DIGITS;
}

/* From the start to where the run is settled, with as many bits as it takes. */
static ps_status trace_run(run *r)
{
    ps_trace_state state = PS_TRACE_GOES_ON;
    ps_status status = PS_OK;
    slong most = r->options->limits.precision;
    for (slong bits = FIRST_BITS;; bits *= 2) {
        if (bits > FIRST_BITS)
            ps_trace_clear(&r->trace);
        ps_trace_init(&r->trace, &r->result->certificate.loss, r->eta, r->x, r->y, r->product, bits);
        status = advance(r, is_settled, &state);
        bool lost = state == PS_TRACE_TOO_WIDE || state == PS_TRACE_UNDEFINED || (status == PS_OK && !is_sharp(&r->trace));
        if (status == PS_INTERRUPTED || !lost || 2 * bits > most)
            break;
    }
    if (status == PS_INTERRUPTED)
        return ps_error_set(r->error, PS_INTERRUPTED, 0, 0, "interrupted");
    return status == PS_OK ? PS_OK : explain_stop(r, state);
}

/* ---- the end of it ---- */

static bool is_past(const run *r)
{
    return r->trace.steps >= r->until;
}

/* The claim, of a run of l(xy) or what becomes of that in R^d. NULL, or what is missing. */
static const char *append_claim(run *r, ps_certificate *c)
{
    const ps_run_end end = {&r->trace, r->eta, r->x, r->y};
    if (!r->wide)
        return ps_run_set_claim(ps_certificate_append(c, &ps_claim_kind_run), &c->claims[0], &end);
    return ps_run_set_wide_claim(ps_certificate_append(c, &ps_claim_kind_run_wide), &c->claims[0], &end, r->sum, r->difference);
}

/* The certificate anew: the minimum near which the run is, and the claim. */
static ps_status make_claim(run *r)
{
    ps_certificate *c = &r->result->certificate;
    char near[40];
    ps_error error = {0};
    ps_certify_options options = PS_CERTIFY_OPTIONS_DEFAULT;
    ps_prover prover;
    while (c->claim_count > 0)
        ps_certificate_drop_last(c);
    snprintf(near, sizeof near, "%.17g", arf_get_d(arb_midref(r->trace.z), ARF_RND_NEAR));
    options.near = near;
    options.limits = r->options->limits;
    ps_status status = ps_prover_open(&prover, r->result, &options, &error);
    if (status == PS_OK) {
        status = ps_prove_minimum(&prover);
        ps_prover_close(&prover);
    }
    ps_buffer_clear(&r->why);
    if (status != PS_OK) {
        ps_buffer_puts(&r->why, error.message);
        return status;
    }
    const char *missing = append_claim(r, c);
    if (missing == NULL)
        return PS_OK;
    ps_buffer_puts(&r->why, missing);
    return PS_UNDECIDED;
}

static ps_status check_claim(run *r)
{
    ps_certificate *c = &r->result->certificate;
    ps_claim_report verdict;
    report(r, "checking, step", r->trace.steps);
    ps_check_claim_among(&verdict, c, 1, &r->options->limits);
    ps_status status = verdict.status;
    r->result->cells += verdict.cells;
    if (status != PS_OK)
        ps_buffer_printf(&r->why, "%s", verdict.message.length > 0 ? verdict.message.text : ps_status_text(status));
    ps_claim_report_clear(&verdict);
    return status;
}

/* A claim that fails may succeed a few steps later, nearer to the minimum. */
static ps_status finish(run *r)
{
    ps_trace_state state;
    ps_status status = PS_UNDECIDED;
    for (int i = 0; i < TRIES; i++) {
        status = make_claim(r);
        if (status == PS_OK)
            status = check_claim(r);
        if (status == PS_OK || stopped(r) || r->trace.steps >= r->options->steps)
            break;
        r->until = r->trace.steps + r->trace.steps / 16 + 16;
        if (advance(r, is_past, &state) != PS_OK)
            break;
    }
    if (stopped(r))
        return ps_error_set(r->error, PS_INTERRUPTED, 0, 0, "interrupted");
    return status;
}

static ps_status explain_end(run *r)
{
    const ps_trace *t = &r->trace;
    double z = arf_get_d(arb_midref(t->z), ARF_RND_NEAR);
    if (t->steps < r->options->steps)
        return ps_error_set(r->error, PS_UNDECIDED, 0, 0, "undecided, because after %lu steps, near xy = %.9g: %s", t->steps, z,
                            r->why.length > 0 ? r->why.text : "?");
    return ps_error_set(r->error, PS_BUDGET, 0, 0,
                        "undecided, because %lu steps, all that were allowed, do not bring the run near enough to its end: xy = %.9g, "
                        "l'(xy) = %.3g, eta l''(xy) (x^2 + y^2) = %.9g (%s)", t->steps, z, t->l1, t->l2 * t->S,
                        r->why.length > 0 ? r->why.text : "?");
}

ps_status ps_run(ps_certify_result *result, const ps_run_options *options, ps_error *error)
{
    run r = {.result = result, .options = options, .error = error};
    mpq_inits(r.eta, r.x, r.y, r.product, r.sum, r.difference, NULL);
    ps_status status = read_input(&r);
    if (status == PS_OK) {
        status = trace_run(&r);
        if (status == PS_OK) {
            bool settled = is_settled(&r);
            status = finish(&r);
            if (status == PS_OK)
                status = ps_prover_seal(result, &options->limits, error);
            else if (status != PS_INTERRUPTED)
                status = explain_end(&r);
            if (status == PS_OK && !settled)
                ps_buffer_puts(&result->notes, "the steps allowed are used up: with more, the enclosures would be narrower");
        }
        ps_trace_clear(&r.trace);
    }
    ps_buffer_clear(&r.why);
    mpq_clears(r.eta, r.x, r.y, r.product, r.sum, r.difference, NULL);
    return status;
}
