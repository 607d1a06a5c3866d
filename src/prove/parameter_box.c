#include "prove/parameter_box.h"

#include <math.h>
#include <string.h>

#include "numbers/decimal.h"
#include "prodstab/rational.h"
#include "prove/prover.h"

static const double FAR_APART = 1000; /* ends of one sign in this ratio are cut at their geometric mean */
static const double EVEN = 1e-3;      /* how much the share of the whole range counts, where little else does */

static void init(ps_parameter_box *box, size_t count)
{
    *box = (ps_parameter_box){.count = count};
    for (size_t i = 0; i < count; i++)
        mpq_inits(box->lo[i], box->hi[i], NULL);
}

void ps_parameter_box_init(ps_parameter_box *box, const ps_loss *loss)
{
    init(box, loss->parameter_count);
    for (size_t i = 0; i < box->count; i++) {
        mpq_set(box->lo[i], loss->parameters[i].lo);
        mpq_set(box->hi[i], loss->parameters[i].hi);
    }
}

void ps_parameter_box_copy(ps_parameter_box *box, const ps_parameter_box *other)
{
    init(box, other->count);
    box->depth = other->depth;
    for (size_t i = 0; i < box->count; i++) {
        mpq_set(box->lo[i], other->lo[i]);
        mpq_set(box->hi[i], other->hi[i]);
    }
}

void ps_parameter_box_clear(ps_parameter_box *box)
{
    for (size_t i = 0; i < box->count; i++)
        mpq_clears(box->lo[i], box->hi[i], NULL);
    box->count = 0;
}

ps_status ps_parameter_box_read_loss(const ps_parameter_box *box, const ps_loss *whole, ps_loss *out, ps_error *error)
{
    for (size_t i = 0; i < box->count; i++)
        ps_loss_add_parameter(out, whole->parameters[i].name, box->lo[i], box->hi[i], error);
    return ps_loss_read_formula(out, whole->formula, error);
}

void ps_parameter_box_to_corner(ps_parameter_box *box, const ps_loss *whole, size_t corner)
{
    for (size_t i = 0; i < box->count; i++) {
        if (whole->intervals[i] == PS_NODE_NONE)
            continue;
        mpq_set(corner & 1 ? box->lo[i] : box->hi[i], corner & 1 ? box->hi[i] : box->lo[i]);
        corner >>= 1;
    }
}

void ps_parameter_box_to_inside(ps_parameter_box *box, unsigned long quarters)
{
    mpq_t part;
    mpq_init(part);
    for (size_t i = 0; i < box->count; i++) {
        mpq_set_ui(part, quarters, 4);
        mpq_canonicalize(part);
        mpq_sub(box->hi[i], box->hi[i], box->lo[i]);
        mpq_mul(part, part, box->hi[i]);
        mpq_add(box->lo[i], box->lo[i], part);
        mpq_set(box->hi[i], box->lo[i]);
    }
    mpq_clear(part);
}

void ps_parameter_box_print(ps_buffer *buffer, const ps_parameter_box *box, const ps_loss *whole)
{
    const char *before = "";
    for (size_t i = 0; i < box->count; i++) {
        if (whole->intervals[i] == PS_NODE_NONE)
            continue;
        bool thin = mpq_equal(box->lo[i], box->hi[i]) != 0;
        ps_buffer_printf(buffer, "%s%s %s", before, whole->parameters[i].name, thin ? "= " : "in [");
        ps_rational_print(buffer, box->lo[i]);
        if (!thin) {
            ps_buffer_puts(buffer, ", ");
            ps_rational_print(buffer, box->hi[i]);
            ps_buffer_puts(buffer, "]");
        }
        before = ", ";
    }
}

/* ---- where to cut ---- */

void ps_short_middle(mpq_t out, const mpq_t lo, const mpq_t hi)
{
    mpq_t width;
    double a = mpq_get_d(lo), b = mpq_get_d(hi), least = fmin(fabs(a), fabs(b)), most = fmax(fabs(a), fabs(b));
    mpq_init(width);
    mpq_sub(width, hi, lo);
    mpq_add(out, lo, hi);
    mpq_div_2exp(out, out, 1);
    if (a * b > 0 && most > FAR_APART * least && isfinite(most))
        ps_decimal_below(out, copysign(sqrt(least) * sqrt(most), a), 2);
    else
        ps_decimal_floor(out, out, ps_decimal_places(width, 1) + 1);
    mpq_clear(width);
}

/* What a box that was tried tells in doubles: a candidate for its minimum, with parameters in the middle of the box. */
typedef struct view {
    ps_scout scout;
    ps_candidate candidate;
    double length;
    bool seen, decided;
} view;

static void view_init(view *v, ps_certify_result *found)
{
    *v = (view){.decided = found->verdict != PS_VERDICT_UNDECIDED};
    double l[5];
    if (found->certificate.claim_count == 0 || !ps_scout_init(&v->scout, &found->certificate.loss))
        return;
    const ps_claim *minimum = &found->certificate.claims[0];
    double lo = mpq_get_d(minimum->values[0]), hi = mpq_get_d(minimum->values[1]);
    v->candidate = (ps_candidate){lo, hi, lo + (hi - lo) / 2};
    double z = ps_candidate_follow(&v->scout, v->scout.sample_count - 1, &v->candidate);
    v->seen = isfinite(z) && ps_scout_at(&v->scout, v->scout.sample_count - 1, z, 4, l) && l[2] > 0;
    v->length = v->seen ? fmin(l[3] != 0 ? fabs(l[2] / l[3]) : HUGE_VAL, l[4] != 0 ? sqrt(fabs(l[2] / l[4])) : HUGE_VAL) : 1;
}

/* The minimum and log l2 with interval parameter `index` at a value and the others in the middle. */
static bool look(view *v, size_t index, double value, double *z, double *log_curvature)
{
    size_t middle = v->scout.sample_count - 1;
    double l[5], values[PS_LOSS_PARAMETERS];
    memcpy(values, v->scout.samples[middle], sizeof values);
    values[index] = value;
    ps_scout_replace(&v->scout, 0, values);
    *z = ps_candidate_follow(&v->scout, 0, &v->candidate);
    if (!isfinite(*z) || !ps_scout_at(&v->scout, 0, *z, 2, l) || !(l[2] > 0))
        return false;
    *log_curvature = log(l[2]);
    return true;
}

/* How much cutting the interval parameter with that index is worth. */
static double worth(view *v, size_t index, double lo, double hi, double share)
{
    double z[2], curvature[2], moved;
    if (!v->seen || !look(v, index, lo, &z[0], &curvature[0]) || !look(v, index, hi, &z[1], &curvature[1]))
        return share;
    moved = fabs(z[1] - z[0]) / v->length;
    return EVEN * share + fmax(moved, v->decided ? fabs(curvature[1] - curvature[0]) : 0);
}

static size_t choose(const ps_parameter_box *box, const ps_loss *whole, ps_certify_result *found)
{
    view v;
    size_t best = 0, index = 0;
    double most = -1;
    view_init(&v, found);
    for (size_t i = 0; i < box->count; i++) {
        if (whole->intervals[i] == PS_NODE_NONE)
            continue;
        double lo = mpq_get_d(box->lo[i]), hi = mpq_get_d(box->hi[i]);
        double share = (hi - lo) / (mpq_get_d(whole->parameters[i].hi) - mpq_get_d(whole->parameters[i].lo));
        double here = worth(&v, index++, lo, hi, isfinite(share) ? share : 1);
        if (here > most) {
            most = here;
            best = i;
        }
    }
    ps_scout_clear(&v.scout);
    return best;
}

void ps_parameter_box_halve(ps_parameter_box *lower, ps_parameter_box *box, const ps_loss *whole, ps_certify_result *found)
{
    size_t where = choose(box, whole, found);
    ps_parameter_box_copy(lower, box);
    ps_short_middle(lower->hi[where], box->lo[where], box->hi[where]);
    mpq_set(box->lo[where], lower->hi[where]);
    lower->depth = ++box->depth;
}
