/* Theory page, section 2: isolating the minimum. Sign changes of l' are looked for with doubles, one is refined with Arb
 * to the digits asked for, and the bracket goes to the checker. */
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "prodstab/rational.h"
#include "prove/arithmetics.h"
#include "prove/candidates.h"
#include "prove/decimal.h"
#include "prove/prover.h"

enum { BRACKET_DIGITS = 32, NEWTON_STEPS = 80 };

/* ---- refining one zero of l' ---- */

/* Newton's iteration on thin balls; false when it does not settle. z holds the start. */
static bool newton(arb_t z, ps_loss *loss, long digits)
{
    ps_node outputs[2] = {ps_loss_derivative(loss, 1), ps_loss_derivative(loss, 2)};
    slong precision = (slong)((double)digits * 3.33) + 80;
    ps_program program;
    ps_evaluator evaluator;
    arb_t step;
    bool settled = false;
    arb_init(step);
    ps_program_init(&program, loss->graph, outputs, 2, &loss->z, 1);
    ps_evaluator_init(&evaluator, &program, &ps_ball_arithmetic, precision);
    for (int i = 0; i < NEWTON_STEPS && !settled; i++) {
        ps_evaluator_set(&evaluator, 0, z);
        if (ps_evaluator_run(&evaluator, 1) == PS_UNDEFINED)
            break;
        arb_div(step, ps_evaluator_output(&evaluator, 0), ps_evaluator_output(&evaluator, 1), precision);
        if (!arb_is_finite(step))
            break;
        arb_sub(z, z, step, precision);
        mag_zero(arb_radref(z));
        settled = arf_is_zero(arb_midref(step)) ||
                  (!arf_is_zero(arb_midref(z)) &&
                   arf_cmpabs_2exp_si(arb_midref(step), arf_abs_bound_lt_2exp_si(arb_midref(z)) - (precision - 40)) < 0) ||
                  arf_cmpabs_2exp_si(arb_midref(step), -8 * precision) < 0;
    }
    ps_evaluator_clear(&evaluator);
    ps_program_clear(&program);
    arb_clear(step);
    return settled;
}

/* The length over which the loss changes its shape near z: for a minimum at 0, where relative widths mean nothing. */
static double natural_length(ps_prover *p, double z)
{
    double l[5];
    if (!ps_scout_at(&p->scout, p->scout.sample_count - 1, z, 4, l) || l[2] <= 0)
        return 1;
    double by_third = l[3] != 0 ? fabs(l[2] / l[3]) : HUGE_VAL, by_fourth = l[4] != 0 ? sqrt(fabs(l[2] / l[4])) : HUGE_VAL;
    double length = by_third < by_fourth ? by_third : by_fourth;
    return isfinite(length) && length > 0 ? length : 1;
}

/* [z - 1, z + 2] units of the last of so many digits. */
static void bracket_by_digits(ps_prover *p, ps_claim *claim, const mpq_t z, long digits)
{
    double approximate = mpq_get_d(z), length = natural_length(p, approximate);
    double size = fabs(approximate) > 1e-25 * length ? fabs(approximate) : length;
    long places = digits - (long)floor(log10(size));
    mpq_t unit;
    mpq_init(unit);
    mpq_set_ui(unit, 1, 1);
    mpz_ui_pow_ui(places >= 0 ? mpq_denref(unit) : mpq_numref(unit), 10, (unsigned long)labs(places));
    ps_decimal_floor(claim->values[0], z, places);
    mpq_add(claim->values[1], claim->values[0], unit);
    mpq_add(claim->values[1], claim->values[1], unit);
    mpq_sub(claim->values[0], claim->values[0], unit);
    mpq_clear(unit);
}

static bool refine_to_digits(ps_prover *p, ps_claim *claim, double start, long digits)
{
    arb_t z;
    mpq_t exact, ignored;
    arb_init(z);
    mpq_inits(exact, ignored, NULL);
    arb_set_d(z, start);
    bool settled = newton(z, p->loss, digits);
    if (settled) {
        ps_ball_ends(exact, ignored, z);
        bracket_by_digits(p, claim, exact, digits);
    }
    mpq_clears(exact, ignored, NULL);
    arb_clear(z);
    return settled;
}

/* ---- why there is no minimum to certify ---- */

static ps_status explain_flat(ps_prover *p, double z)
{
    return ps_error_set(p->error, PS_INPUT, 0, 0,
                        "the minimum near z = %.6g has l'' = 0 there, as far as can be seen: product-stability needs l''(z*) > 0", z);
}

/* The operator at whose kink or end of domain the loss is at z, if any. */
static const char *operator_at_kink(ps_prover *p, double z)
{
    const char *name = NULL;
    ps_program program;
    ps_evaluator evaluator;
    arb_t ball;
    arb_init(ball);
    arb_set_d(ball, z);
    mag_set_d(arb_radref(ball), 1e-9 * fabs(z) + 1e-12);
    ps_program_init(&program, p->loss->graph, &p->loss->written, 1, &p->loss->z, 1);
    ps_evaluator_init(&evaluator, &program, &ps_ball_arithmetic, 128);
    ps_evaluator_set(&evaluator, 0, ball);
    ps_evaluator_run(&evaluator, 0);
    for (size_t i = 0; i < program.length && name == NULL; i++)
        if (evaluator.regularity[i] != PS_SMOOTH) {
            name = ps_operator_name(program.code[i].op);
            name = program.code[i].op == PS_OP_SELECT ? "piecewise" : name[0] != '\0' ? name : "an operator";
        }
    ps_evaluator_clear(&evaluator);
    ps_program_clear(&program);
    arb_clear(ball);
    return name;
}

static ps_status explain_failure(ps_prover *p, double z, const ps_claim_report *report)
{
    const char *kink = operator_at_kink(p, z);
    double l[5];
    if (report->status == PS_BUDGET || report->status == PS_INTERRUPTED)
        return ps_error_set(p->error, report->status, 0, 0, "the minimum near z = %.6g: %s", z, report->message.text);
    if (kink != NULL)
        return ps_error_set(p->error, PS_INPUT, 0, 0,
                            "the loss is not C^4 near z = %.6g, where a minimum might be: %s is undefined or has a kink there", z, kink);
    if (ps_scout_at(&p->scout, p->scout.sample_count - 1, z, 2, l) && fabs(l[2]) == 0)
        return explain_flat(p, z);
    return ps_error_set(p->error, PS_UNDECIDED, 0, 0, "the minimum near z = %.6g is not proved: %s", z,
                        report->message.length > 0 ? report->message.text : "the refinement does not settle");
}

/* l'' at the minimum next to nothing compared with l'' on both sides, however near. */
static bool looks_flat(ps_prover *p, double z)
{
    double at[5], left[5], right[5];
    size_t sample = p->scout.sample_count - 1;
    if (!ps_scout_at(&p->scout, sample, z, 2, at))
        return false;
    for (double step = 1e-3; step < 2; step *= 10)
        if (!ps_scout_at(&p->scout, sample, z - step, 2, left) || !ps_scout_at(&p->scout, sample, z + step, 2, right) ||
            fabs(at[2]) >= 1e-10 * fmin(fabs(left[2]), fabs(right[2])))
            return step > 1e-3 && operator_at_kink(p, z) == NULL;
    return operator_at_kink(p, z) == NULL;
}

static ps_status prove_candidate(ps_prover *p, const ps_candidate *candidate)
{
    double z = ps_candidate_follow(&p->scout, p->scout.sample_count - 1, candidate);
    ps_claim *claim = ps_certificate_append(&p->result->certificate, ps_claim_kind_find("minimum"));
    ps_claim_report report = {.status = PS_UNDECIDED};
    if (p->scout.parameter_count > 0)
        return ps_prove_family_minimum(p, claim, candidate);
    if (!refine_to_digits(p, claim, z, BRACKET_DIGITS) || !ps_prover_accepts(p, claim, &report)) {
        ps_status status = looks_flat(p, z) ? explain_flat(p, z) : explain_failure(p, z, &report);
        ps_claim_report_clear(&report);
        return status;
    }
    ps_claim_report_clear(&report);
    p->lo = mpq_get_d(claim->values[0]);
    p->hi = mpq_get_d(claim->values[1]);
    return PS_OK;
}

static ps_status read_number(const char *text, double *value, const char *what, ps_error *error)
{
    mpq_t exact;
    ps_error problem = {0};
    mpq_init(exact);
    ps_status status = ps_rational_parse(exact, text, strlen(text), &problem);
    *value = mpq_get_d(exact);
    mpq_clear(exact);
    if (status != PS_OK)
        ps_error_set(error, PS_INPUT, 0, 0, "%s: %s", what, problem.message);
    return status == PS_OK ? PS_OK : PS_INPUT;
}

/* The minimum that was taken between its nearest neighbours. */
static void note_others(ps_prover *p, const ps_candidate_list *list, size_t chosen)
{
    ps_buffer *notes = &p->result->notes;
    size_t first = chosen > 3 ? chosen - 3 : 0, last = chosen + 4 < list->count ? chosen + 4 : list->count;
    ps_buffer_printf(notes, "there are %zu minima in sight, near%s", list->count, first > 0 ? " ..," : "");
    for (size_t i = first; i < last; i++)
        ps_buffer_printf(notes, "%s %.6g%s", i > first ? "," : "", list->items[i].middle, i == chosen ? " (taken)" : "");
    ps_buffer_printf(notes, "%s; --near or --bracket chooses\n", last < list->count ? ", .." : "");
}

ps_status ps_prove_minimum(ps_prover *prover)
{
    const ps_certify_options *o = prover->options;
    double near = 0, low = -HUGE_VAL, high = HUGE_VAL;
    ps_candidate_list list;
    ps_status status = PS_OK;
    if (o->near != NULL)
        status = read_number(o->near, &near, "--near", prover->error);
    if (status == PS_OK && o->bracket_lo != NULL)
        status = read_number(o->bracket_lo, &low, "--bracket", prover->error);
    if (status == PS_OK && o->bracket_hi != NULL)
        status = read_number(o->bracket_hi, &high, "--bracket", prover->error);
    if (status == PS_OK && low >= high)
        status = ps_error_set(prover->error, PS_INPUT, 0, 0, "--bracket: the lower end is not below the upper end");
    if (status != PS_OK)
        return status;
    ps_candidates_find(&list, &prover->scout, near, low, high);
    size_t chosen = ps_candidates_nearest(&list, near);
    if (list.count == 0)
        return ps_candidates_explain(&list, low, high, prover->error);
    if (list.count > 1 && o->near == NULL)
        note_others(prover, &list, chosen);
    return prove_candidate(prover, &list.items[chosen]);
}

ps_status ps_prove_refine_minimum(ps_prover *prover, long digits)
{
    ps_claim *claim = &prover->result->certificate.claims[0];
    ps_claim refined;
    ps_claim_report report;
    ps_claim_init(&refined, claim->kind);
    ps_status status = PS_UNDECIDED;
    if (prover->scout.parameter_count == 0 && refine_to_digits(prover, &refined, (prover->lo + prover->hi) / 2, digits)) {
        if (ps_prover_accepts(prover, &refined, &report)) {
            mpq_swap(claim->values[0], refined.values[0]);
            mpq_swap(claim->values[1], refined.values[1]);
            status = PS_OK;
        }
        ps_claim_report_clear(&report);
    }
    ps_claim_clear(&refined);
    return status;
}
