/* Theory page, section 7: the claim `critical` for a cell in which the minimum is proved but the sign of alpha is not. Newton steps
 * find the value, balls on parts of the cell what the claim bounds; the checker decides. */
#include <math.h>

#include "check/claim.h"
#include "claim/kinds.h"
#include "expr/build.h"
#include "numbers/arithmetics.h"
#include "numbers/decimal.h"
#include "prove/critical_search.h"

enum { BITS = 384, STEPS = 40, PARTS = 6, OTHERS = 2, DIGITS = 8, N = PS_LOSS_PARAMETERS };

/* Of the value: how near its ends are, relative to it, how exactly it is found, and the share of what other parameters move it by that is
 * added to that. The witness has this much room beside what balls show. */
static const double NARROW = 4e-22, SLACK = 1e-6, EXACT = 1e-40, APART = 0.1;

static const double rooms[] = {0.5, 0.2, 0.05, 1e-3};

/* Outputs: of the loss; those by z, and by the parameter. Inputs: z, the parameter, the others that are intervals. */
enum { SLOPE, CURVATURE, PUSH, ALPHA, ALPHA_Z, ALPHA_C, OUTPUTS };

typedef struct search {
    ps_loss *loss;
    const ps_claim *minimum;
    ps_claim *claim;
    ps_program program;
    ps_evaluator balls;
    const ps_parameter *parameters[N]; /* that are intervals; the first is the one */
    size_t count;
    arb_t z, c, step, other;
    double low[OUTPUTS], high[OUTPUTS]; /* on the whole cell */
    double side, rate, room;
} search;

static bool begin(search *s)
{
    ps_graph *g = s->loss->graph;
    ps_node inputs[N + 1] = {s->loss->z}, l[5], outputs[OUTPUTS];
    for (size_t i = 0; i < s->loss->parameter_count; i++)
        if (s->loss->intervals[i] != PS_NODE_NONE) {
            s->parameters[s->count++] = &s->loss->parameters[i];
            inputs[s->count] = s->loss->intervals[i];
        }
    for (int k = 1; k <= 4; k++)
        l[k] = ps_loss_derivative(s->loss, k);
    ps_node square = ps_mul(g, ps_graph_integer(g, 3), ps_pow(g, l[3], ps_graph_integer(g, 2)));
    outputs[SLOPE] = l[1];
    outputs[CURVATURE] = l[2];
    outputs[PUSH] = ps_graph_derivative(g, l[1], inputs[1]);
    outputs[ALPHA] = ps_sub(g, square, ps_mul(g, l[2], l[4]));
    outputs[ALPHA_Z] = ps_graph_derivative(g, outputs[ALPHA], inputs[0]);
    outputs[ALPHA_C] = ps_graph_derivative(g, outputs[ALPHA], inputs[1]);
    for (size_t i = 0; i < OUTPUTS; i++)
        if (outputs[i] == PS_NODE_NONE)
            return false;
    ps_program_init(&s->program, g, outputs, OUTPUTS, inputs, s->count + 1);
    ps_evaluator_init(&s->balls, &s->program, &ps_ball_arithmetic, BITS);
    arb_ptr all[] = {s->z, s->c, s->step, s->other};
    for (size_t i = 0; i < sizeof all / sizeof all[0]; i++)
        arb_init(all[i]);
    return true;
}

static void end(search *s)
{
    arb_ptr all[] = {s->z, s->c, s->step, s->other};
    for (size_t i = 0; i < sizeof all / sizeof all[0]; i++)
        arb_clear(all[i]);
    ps_evaluator_clear(&s->balls);
    ps_program_clear(&s->program);
}

static arb_srcptr output(const search *s, size_t i)
{
    return ps_evaluator_output(&s->balls, i);
}

static bool evaluate(search *s)
{
    ps_evaluator_set(&s->balls, 0, s->z);
    ps_evaluator_set(&s->balls, 1, s->c);
    return ps_evaluator_run(&s->balls, OUTPUTS - 1) != PS_UNDEFINED;
}

/* ---- on the whole cell ---- */

/* x becomes the part with that number of [lo, hi]. */
static void set_part(arb_t x, const mpq_t lo, const mpq_t hi, unsigned long part, unsigned long parts)
{
    mpq_t ends[2], share;
    mpq_inits(ends[0], ends[1], share, NULL);
    for (unsigned long i = 0; i < 2; i++) {
        mpq_set_ui(share, part + i, parts);
        mpq_canonicalize(share);
        mpq_sub(ends[i], hi, lo);
        mpq_mul(ends[i], ends[i], share);
        mpq_add(ends[i], ends[i], lo);
    }
    ps_ball_from_range(x, ends[0], ends[1], BITS);
    mpq_clears(ends[0], ends[1], share, NULL);
}

static void widen(search *s)
{
    for (size_t i = 0; i < OUTPUTS; i++) {
        double middle = arf_get_d(arb_midref(output(s, i)), ARF_RND_NEAR), radius = mag_get_d(arb_radref(output(s, i)));
        s->low[i] = fmin(s->low[i], middle - radius);
        s->high[i] = fmax(s->high[i], middle + radius);
    }
}

static void set_others(search *s, unsigned long part, unsigned long parts)
{
    for (size_t i = 1; i < s->count; i++, part /= parts) {
        set_part(s->other, s->parameters[i]->lo, s->parameters[i]->hi, part % parts, parts);
        ps_evaluator_set(&s->balls, i + 1, s->other);
    }
}

/* Bounds of all outputs; false if they are not defined throughout. */
static bool bound(search *s)
{
    unsigned long others = 1;
    for (size_t i = 1; i < s->count; i++)
        others *= OTHERS;
    for (size_t i = 0; i < OUTPUTS; i++) {
        s->low[i] = HUGE_VAL;
        s->high[i] = -HUGE_VAL;
    }
    for (unsigned long part = 0; part < others * PARTS * PARTS; part++) {
        set_others(s, part / (PARTS * PARTS), OTHERS);
        set_part(s->z, s->minimum->values[0], s->minimum->values[1], part % PARTS, PARTS);
        set_part(s->c, s->parameters[0]->lo, s->parameters[0]->hi, part / PARTS % PARTS, PARTS);
        if (!evaluate(s))
            return false;
        widen(s);
    }
    return true;
}

static void set_below(search *s, const char *field, double value)
{
    ps_decimal_below(ps_claim_value(s->claim, field), value, DIGITS);
}

static void set_above(search *s, const char *field, double value)
{
    ps_decimal_above(ps_claim_value(s->claim, field), value, DIGITS);
}

/* Two ends with some room, in parts of what is between them. */
static void set_range(search *s, const char *low, const char *high, double lo, double hi)
{
    double room = SLACK * fmax(fabs(lo), fabs(hi)) + s->room * (hi - lo);
    set_below(s, low, lo - room);
    set_above(s, high, hi + room);
}

static double value(search *s, const char *field)
{
    return mpq_get_d(ps_claim_value(s->claim, field));
}

/* The bounds of the claim with this room; false if alpha is not seen to be monotone at the minimum. */
static bool fill_bounds_with(search *s, double room)
{
    double m_lo, m_hi, p_lo, p_hi, s_lo, s_hi, q_lo, q_hi, gain[2];
    s->room = room;
    set_range(s, "m_lo", "m_hi", s->low[CURVATURE], s->high[CURVATURE]);
    set_range(s, "p_lo", "p_hi", s->low[PUSH], s->high[PUSH]);
    m_lo = value(s, "m_lo"), m_hi = value(s, "m_hi"), p_lo = value(s, "p_lo"), p_hi = value(s, "p_hi");
    if (!(m_lo > 0))
        return false;
    set_range(s, "s_lo", "s_hi", fmin(-p_hi / m_lo, -p_hi / m_hi), fmax(-p_lo / m_lo, -p_lo / m_hi));
    s_lo = value(s, "s_lo"), s_hi = value(s, "s_hi");
    for (int i = 0; i < 2; i++) {
        s->side = i == 0 ? 1 : -1;
        q_lo = s->side * (i == 0 ? s->low : s->high)[ALPHA_Z], q_hi = s->side * (i == 0 ? s->high : s->low)[ALPHA_Z];
        set_range(s, "q_lo", "q_hi", q_lo, q_hi);
        double gained = s->side * (i == 0 ? s->low : s->high)[ALPHA_C];
        double spread = s->high[ALPHA_C] - s->low[ALPHA_C];
        set_below(s, "a", gained - SLACK * fabs(gained) - room * spread);
        q_lo = value(s, "q_lo"), q_hi = value(s, "q_hi");
        gain[0] = fmin(s_lo * q_lo, s_lo * q_hi), gain[1] = fmin(s_hi * q_lo, s_hi * q_hi);
        s->rate = (value(s, "a") + fmin(gain[0], gain[1])) * (1 - SLACK);
        if (s->rate > 0 && isfinite(s->rate))
            break;
    }
    mpq_set_d(ps_claim_value(s->claim, "side"), s->side);
    set_below(s, "rate", s->rate);
    return s->rate > 0 && isfinite(s->rate) && mpq_sgn(ps_claim_value(s->claim, "rate")) > 0;
}

/* As much room as may be: the more there is, the fewer boxes the checkers need. */
static bool fill_bounds(search *s)
{
    for (size_t i = 0; i < sizeof rooms / sizeof rooms[0]; i++)
        if (fill_bounds_with(s, rooms[i]))
            return true;
    return false;
}

/* ---- the value ---- */

/* x -= step, which is used up, but not out of [lo, hi]. */
static void move(mpq_t x, arb_t step, const mpq_t lo, const mpq_t hi)
{
    mpq_t by;
    mpq_init(by);
    arb_get_mid_arb(step, step);
    ps_ball_ends(by, by, step);
    mpq_sub(x, x, by);
    if (mpq_cmp(x, lo) < 0)
        mpq_set(x, lo);
    if (mpq_cmp(x, hi) > 0)
        mpq_set(x, hi);
    mpq_clear(by);
}

/* A Newton step for l1 = 0 in z or, if `both`, for l1 = alpha = 0 in z and c; how far it goes in the last of them. */
static double newton(search *s, mpq_t z, mpq_t c, bool both)
{
    mpq_t *bracket = s->minimum->values;
    ps_ball_from_range(s->z, z, z, BITS);
    ps_ball_from_range(s->c, c, c, BITS);
    if (!evaluate(s))
        return HUGE_VAL;
    if (!both) {
        arb_div(s->step, output(s, SLOPE), output(s, CURVATURE), BITS);
        if (!ps_ball_is_writable(s->step))
            return HUGE_VAL;
        double far = fabs(arf_get_d(arb_midref(s->step), ARF_RND_NEAR));
        move(z, s->step, bracket[0], bracket[1]);
        return far;
    }
    arb_mul(s->other, output(s, CURVATURE), output(s, ALPHA_C), BITS);
    arb_submul(s->other, output(s, PUSH), output(s, ALPHA_Z), BITS);
    arb_mul(s->z, output(s, SLOPE), output(s, ALPHA_C), BITS);
    arb_submul(s->z, output(s, PUSH), output(s, ALPHA), BITS);
    arb_div(s->z, s->z, s->other, BITS);
    arb_mul(s->step, output(s, CURVATURE), output(s, ALPHA), BITS);
    arb_submul(s->step, output(s, ALPHA_Z), output(s, SLOPE), BITS);
    arb_div(s->step, s->step, s->other, BITS);
    if (!ps_ball_is_writable(s->z) || !ps_ball_is_writable(s->step))
        return HUGE_VAL;
    double far = fabs(arf_get_d(arb_midref(s->step), ARF_RND_NEAR));
    move(z, s->z, bracket[0], bracket[1]);
    move(c, s->step, s->parameters[0]->lo, s->parameters[0]->hi);
    return far;
}

/* Where it tends to, from the middle of the bracket; false if that is not seen. */
static bool solve(search *s, mpq_t z, mpq_t c, bool both, double size)
{
    double far = HUGE_VAL;
    mpq_add(z, s->minimum->values[0], s->minimum->values[1]);
    mpq_div_2exp(z, z, 1);
    for (int i = 0; i < STEPS && !(far <= size * EXACT); i++)
        far = newton(s, z, c, both);
    return far <= size * EXACT;
}

/* The other parameters at a corner of their box. */
static void set_corner(search *s, unsigned long corner)
{
    for (size_t i = 1; i < s->count; i++, corner >>= 1) {
        const ps_parameter *p = s->parameters[i];
        ps_ball_from_range(s->other, (corner & 1) != 0 ? p->hi : p->lo, (corner & 1) != 0 ? p->hi : p->lo, BITS);
        ps_evaluator_set(&s->balls, i + 1, s->other);
    }
}

static void include(mpq_t lo, mpq_t hi, const mpq_t x, bool first)
{
    if (first || mpq_cmp(x, lo) < 0)
        mpq_set(lo, x);
    if (first || mpq_cmp(x, hi) > 0)
        mpq_set(hi, x);
}

/* lo, hi: where z is in the corners at the given c, or, if `both`, the critical values of c. */
static bool solve_in_corners(search *s, mpq_t lo, mpq_t hi, mpq_srcptr at, bool both, double size)
{
    mpq_t z, c;
    mpq_inits(z, c, NULL);
    bool found = true;
    for (unsigned long corner = 0; corner < 1UL << (s->count - 1) && found; corner++) {
        set_corner(s, corner);
        mpq_set(c, at);
        found = solve(s, z, c, both, size);
        include(lo, hi, both ? c : z, corner == 0);
    }
    mpq_clears(z, c, NULL);
    return found;
}

/* [lo, hi] with that much room becomes the value of two fields, in few digits. */
static void set_around(search *s, const char *low, const char *high, const mpq_t lo, const mpq_t hi, double room)
{
    mpq_t by, end;
    mpq_inits(by, end, NULL);
    mpq_set_d(by, room);
    long places = ps_decimal_places(by, 3);
    mpq_sub(end, lo, by);
    ps_decimal_floor(ps_claim_value(s->claim, low), end, places);
    mpq_add(end, hi, by);
    mpq_neg(end, end);
    ps_decimal_floor(ps_claim_value(s->claim, high), end, places);
    mpq_neg(ps_claim_value(s->claim, high), ps_claim_value(s->claim, high));
    mpq_clears(by, end, NULL);
}

/* Where the minimum is at an end of the bracket of the value, of which it is so far away. */
static bool fill_end(search *s, const char *at, const char *low, const char *high, double away)
{
    double steep = fmax(fabs(value(s, "q_lo")), fabs(value(s, "q_hi")));
    mpq_t *bracket = s->minimum->values;
    mpq_t lo, hi, width;
    mpq_inits(lo, hi, width, NULL);
    mpq_sub(width, bracket[1], bracket[0]);
    double size = mpq_get_d(width);
    bool found = solve_in_corners(s, lo, hi, ps_claim_value(s->claim, at), false, size);
    if (found) {
        set_around(s, low, high, lo, hi, fmin(size / 8, s->rate * away / (8 * steep)));
        if (mpq_cmp(ps_claim_value(s->claim, low), bracket[0]) < 0)
            mpq_set(ps_claim_value(s->claim, low), bracket[0]);
        if (mpq_cmp(ps_claim_value(s->claim, high), bracket[1]) > 0)
            mpq_set(ps_claim_value(s->claim, high), bracket[1]);
    }
    mpq_clears(lo, hi, width, NULL);
    return found;
}

/* Relative to the value, or to the cell if 0 is in it. */
static double size_of(const search *s)
{
    double lo = mpq_get_d(s->parameters[0]->lo), hi = mpq_get_d(s->parameters[0]->hi);
    return lo > 0 ? lo : hi < 0 ? -hi : hi - lo;
}

static bool fill_value(search *s)
{
    const ps_parameter *p = s->parameters[0];
    double size = size_of(s);
    mpq_t lo, hi, middle;
    mpq_inits(lo, hi, middle, NULL);
    mpq_add(middle, p->lo, p->hi);
    mpq_div_2exp(middle, middle, 1);
    mpq_set(ps_claim_value(s->claim, "c_lo"), p->lo);
    mpq_set(ps_claim_value(s->claim, "c_hi"), p->hi);
    bool found = solve_in_corners(s, lo, hi, middle, true, size);
    if (found) {
        mpq_sub(middle, hi, lo);
        double room = NARROW * size + APART * mpq_get_d(middle);
        set_around(s, "at_lo", "at_hi", lo, hi, room);
        found = mpq_cmp(p->lo, ps_claim_value(s->claim, "at_lo")) <= 0 && mpq_cmp(ps_claim_value(s->claim, "at_hi"), p->hi) <= 0 &&
                fill_end(s, "at_lo", "z0_lo", "z0_hi", room) && fill_end(s, "at_hi", "z1_lo", "z1_hi", room);
    }
    mpq_clears(lo, hi, middle, NULL);
    return found;
}

bool critical_prove_value(ps_certificate *cell, const ps_check_limits *limits)
{
    ps_claim_report report = {0};
    ps_claim *claim = ps_certificate_append(cell, &ps_claim_kind_critical);
    search s = {.loss = &cell->loss, .minimum = &cell->claims[0], .claim = claim};
    bool begun = begin(&s), proved = false;
    if (begun && bound(&s) && fill_bounds(&s) && fill_value(&s)) {
        ps_check_claim(&report, &cell->loss, s.minimum, claim, limits, ps_discharge);
        proved = report.status == PS_OK;
        ps_claim_report_clear(&report);
    }
    if (begun)
        end(&s);
    if (!proved)
        ps_certificate_drop_last(cell);
    return proved;
}
