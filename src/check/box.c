/* One box: proving f < 0 on it, or finding where to halve it. */
#include <math.h>

#include "check/double_interval.h"
#include "check/interval.h"
#include "check/subdivision.h"
#include "check/tail.h"

/* Half lines are not halved farther out than this. */
static const double FARTHEST = 1e200;

/* Whether x, which f is at most, has the sign that f should have. The margin is what is left of it. */
static bool settles(ps_subdivision *s, const void *x)
{
    int sign = s->values->sign(x);
    bool fine = sign == PS_NEGATIVE || (!s->goal->strict && sign != 0 && (sign & PS_POSITIVE) == 0);
    if (fine)
        s->result->margin = fmin(s->result->margin, 0 - s->values->greatest(x));
    return fine;
}

static bool violates(const ps_subdivision *s, int sign)
{
    return sign == PS_POSITIVE || (s->goal->strict && sign != 0 && (sign & PS_NEGATIVE) == 0);
}

static int sign_of_output(const ps_evaluator *e, size_t output)
{
    return e->arithmetic->sign(ps_evaluator_output(e, output));
}

void ps_subdivision_place(ps_subdivision *s, ps_evaluator *evaluator, size_t i, mpfi_srcptr x)
{
    const void *value = x;
    if (s->values != &ps_interval_arithmetic) {
        value = ps_subdivision_term(s, PS_TERM_INPUT);
        (s->infinite ? ps_tail_set_plain : ps_double_interval_set)(ps_subdivision_term(s, PS_TERM_INPUT), x);
    }
    ps_evaluator_set(evaluator, i, value);
}

/* Takes the top box for a half line, if one of its ranges is one and the others are finite. */
static void enter_tail(ps_subdivision *s)
{
    size_t half_lines = 0, which = 0;
    for (size_t i = 0; i < s->dimension; i++)
        if (!mpfi_bounded_p(ps_subdivision_top(s, i))) {
            half_lines++;
            which = i;
        }
    s->on_tail = half_lines == 1 && ps_tail_set_interval(ps_subdivision_term(s, PS_TERM_INPUT), ps_subdivision_top(s, which));
    if (s->on_tail)
        ps_evaluator_set(&s->box, which, ps_subdivision_term(s, PS_TERM_INPUT));
}

/* False if the result is no number. */
static bool combine(const ps_subdivision *s, int out, ps_operator op, const void *x, const void *y)
{
    ps_instruction instruction = {.op = op};
    return s->values->apply(ps_subdivision_term(s, out), &instruction, x, y, s->precision) != PS_UNDEFINED;
}

/* The share of its range below the place of a variable whose slopes have both signs: what they add is the same at both ends, the
 * least that it can be (E. Baumann, Optimal centered forms, BIT 28, 1988). Any place in the range would do. */
static double share_below(const ps_subdivision *s, size_t i)
{
    combine(s, PS_TERM_SHIFT, PS_OP_NEG, ps_evaluator_output(&s->box, i + 1), NULL);
    double up = s->values->greatest(ps_evaluator_output(&s->box, i + 1)), down = s->values->greatest(ps_subdivision_term(s, PS_TERM_SHIFT));
    return up / (up + down);
}

/* Puts variable i of the point where f is greatest as far as its derivative tells; true if it moved to an end, so that
 * no mean value term is needed. An infinite end is no point to move to. */
static bool place_variable(ps_subdivision *s, size_t i)
{
    mpfi_srcptr range = ps_subdivision_top(s, i);
    if (s->narrow[i]) {
        ps_subdivision_place(s, &s->point, i, range);
        return true;
    }
    int slope = sign_of_output(&s->box, i + 1);
    bool rises = (slope & PS_NEGATIVE) == 0, falls = (slope & PS_POSITIVE) == 0;
    ps_interval_end(s->somewhere, range, rises);
    bool moved = (rises || falls) && mpfi_bounded_p(s->somewhere);
    if (!moved)
        ps_interval_inside(s->somewhere, range, share_below(s, i));
    ps_subdivision_place(s, &s->point, i, s->somewhere);
    return moved;
}

static bool is_smooth(const ps_subdivision *s)
{
    for (size_t i = 0; i <= s->dimension; i++)
        if (ps_evaluator_regularity(&s->box, i) != PS_SMOOTH || sign_of_output(&s->box, i) == 0)
            return false;
    return true;
}

/* f at a reduced point plus slope times distance in the variables that stayed inside. The derivatives enclose
 * those on the whole box, which is convex, so the sum bounds f from above there. At the point in the box with those variables f is at
 * most what it is at the reduced point. */
static bool settled_by_derivative(ps_subdivision *s)
{
    bool moved[PS_PROGRAM_INPUTS] = {false};
    ps_evaluator_run(&s->box, s->dimension);
    if (!is_smooth(s))
        return false;
    for (size_t i = 0; i < s->dimension; i++) {
        moved[i] = place_variable(s, i);
        if (!moved[i] && s->on_tail)
            return false;
    }
    if (ps_evaluator_run(&s->point, 0) == PS_UNDEFINED)
        return false;
    s->may_be_violated = violates(s, sign_of_output(&s->point, 0));
    s->values->set(ps_subdivision_term(s, PS_TERM_SUM), ps_evaluator_output(&s->point, 0));
    for (size_t i = 0; i < s->dimension; i++) {
        if (moved[i])
            continue;
        void *shift = ps_subdivision_term(s, PS_TERM_SHIFT), *product = ps_subdivision_term(s, PS_TERM_PRODUCT);
        if (!combine(s, PS_TERM_SHIFT, PS_OP_SUB, ps_evaluator_input(&s->box, i), ps_evaluator_input(&s->point, i)) ||
            !combine(s, PS_TERM_PRODUCT, PS_OP_MUL, ps_evaluator_output(&s->box, i + 1), shift))
            return false;
        s->values->set(shift, ps_subdivision_term(s, PS_TERM_SUM));
        if (!combine(s, PS_TERM_SUM, PS_OP_ADD, shift, product))
            return false;
    }
    double there = s->values->greatest(ps_evaluator_output(&s->point, 0));
    s->halve_twice = there < 0 && s->values->greatest(ps_subdivision_term(s, PS_TERM_SUM)) > -there / 2;
    return settles(s, ps_subdivision_term(s, PS_TERM_SUM));
}

/* Whether a variable's range in the top box is too narrow, at this precision, for a middle well inside of it. */
static bool is_narrow(const ps_subdivision *s, size_t variable)
{
    double width = ps_interval_width(ps_subdivision_top(s, variable)),
           size = ps_interval_arithmetic.magnitude(ps_subdivision_top(s, variable));
    return (isfinite(width) && width <= ldexp(size, 8 - (int)s->precision)) || width < 1e-300;
}

/* A narrow range is taken whole. The ends are rounded outwards, so what lies near one may have no point of the exact range. */
static bool violated_inside(ps_subdivision *s)
{
    for (size_t i = 0; i < s->dimension; i++) {
        ps_interval_inside(s->somewhere, ps_subdivision_top(s, i), is_smooth(s) ? share_below(s, i) : NAN);
        mpfi_srcptr place = is_narrow(s, i) ? ps_subdivision_top(s, i) : s->somewhere;
        if (!ps_interval_meets(place, s->goal->ranges[i].lo, s->goal->ranges[i].hi))
            return false;
        ps_subdivision_place(s, &s->point, i, place);
    }
    return ps_evaluator_run(&s->point, 0) != PS_UNDEFINED && violates(s, sign_of_output(&s->point, 0));
}

/* Where f is monotone in a variable on the whole box it is greatest on a face, and the face is all that is left to do. It keeps the
 * width of a rounding, so that it holds the exact end of a range that was rounded outwards. After settled_by_derivative. */
static void keep_faces(ps_subdivision *s)
{
    if (s->on_tail || !is_smooth(s))
        return;
    for (size_t i = 0; i < s->dimension; i++) {
        int slope = sign_of_output(&s->box, i + 1);
        bool rises = (slope & PS_NEGATIVE) == 0, falls = (slope & PS_POSITIVE) == 0;
        if (!s->narrow[i] && !is_narrow(s, i) && (rises || falls) && ps_interval_keep_end(ps_subdivision_top(s, i), rises))
            s->on_face = true;
    }
}

bool ps_subdivision_settle(ps_subdivision *s, bool *violated)
{
    for (size_t i = 0; i < s->dimension; i++)
        ps_subdivision_place(s, &s->box, i, ps_subdivision_top(s, i));
    ps_regularity regularity = ps_evaluator_run(&s->box, 0);
    *violated = s->on_face = s->halve_twice = false;
    if (s->goal->smooth)
        return regularity == PS_SMOOTH;
    if (regularity != PS_UNDEFINED && settles(s, ps_evaluator_output(&s->box, 0)))
        return true;
    enter_tail(s);
    if (s->on_tail && ps_evaluator_run(&s->box, 0) != PS_UNDEFINED && settles(s, ps_evaluator_output(&s->box, 0)))
        return true;
    s->may_be_violated = true;
    if (s->dimension > 0 && settled_by_derivative(s))
        return true;
    *violated = s->may_be_violated && violated_inside(s);
    if (!*violated)
        keep_faces(s);
    return false;
}

/* Whether it is a half line that begins there. */
static bool is_far_out(mpfi_srcptr x)
{
    bool below = mpfr_inf_p(&x->left), above = mpfr_inf_p(&x->right);
    return below != above && fabs(mpfr_get_d(below ? &x->right : &x->left, MPFR_RNDN)) >= FARTHEST;
}

static bool knows_slopes(ps_subdivision *s)
{
    bool known = ps_evaluator_run(&s->box, s->dimension) != PS_UNDEFINED;
    for (size_t i = 0; i < s->dimension; i++)
        known = known && ps_evaluator_regularity(&s->box, i + 1) != PS_UNDEFINED &&
                isfinite(s->values->magnitude(ps_evaluator_output(&s->box, i + 1)));
    return known;
}

/* How much f varies with a variable in the top box. Where slopes are not known, the share that this is of its range, which does not
 * depend on what it is measured in: the first two say where a point is, and step sizes and z* matter less; or, with half lines, which
 * have no shares, its width. */
static double weight_of(const ps_subdivision *s, size_t variable, bool slopes)
{
    const ps_range_exact *range = &s->goal->ranges[variable];
    double width = ps_interval_width(ps_subdivision_top(s, variable)), weight = width;
    if (slopes)
        weight *= s->values->magnitude(ps_evaluator_output(&s->box, variable + 1));
    else if (!s->infinite)
        weight /= (mpq_get_d(range->hi) - mpq_get_d(range->lo)) * (variable < 2 ? 1 : 256);
    return s->narrow[variable] ? 0 : isinf(width) || isnan(weight) ? HUGE_VAL : weight;
}

size_t ps_subdivision_widest(ps_subdivision *s)
{
    size_t best = s->dimension;
    double most = -1;
    bool slopes = knows_slopes(s);
    for (size_t i = 0; i < s->dimension; i++) {
        if (is_narrow(s, i) || is_far_out(ps_subdivision_top(s, i)))
            continue;
        double weight = weight_of(s, i, slopes);
        if (weight > most) {
            most = weight;
            best = i;
        }
    }
    return best;
}
