#include "prove/trace.h"

#include <math.h>

#include "prove/arithmetics.h"
#include "prove/decimal.h"

enum { FEWEST_BITS = 128, SPARE_BITS = 64, LOWER_EVERY = 64, SLOPE_BITS = 64 };
enum { WIDEST = -20, FARTHEST = 100 }; /* exponents of 2 */
enum { ETA, H, BALL_Z, BALL_D, POINT_Z, POINT_D, NEXT_Z, NEXT_D, SIZE, HF, T, SCRATCH };

static void set_exact(arb_t out, const mpq_t value, slong precision)
{
    ps_ball_from_range(out, value, value, precision);
}

void ps_trace_init(ps_trace *trace, ps_loss *loss, const mpq_t eta, const mpq_t x, const mpq_t y, slong precision)
{
    ps_node outputs[2] = {ps_loss_derivative(loss, 1), ps_loss_derivative(loss, 2)};
    mpq_t value, square;
    *trace = (ps_trace){.precision = precision};
    ps_program_init(&trace->program, loss->graph, outputs, 2, &loss->z, 1);
    ps_evaluator_init(&trace->point, &trace->program, &ps_ball_arithmetic, precision);
    ps_evaluator_init(&trace->box, &trace->program, &ps_ball_arithmetic, SLOPE_BITS);
    ps_node third = ps_loss_derivative(loss, 3);
    ps_program_init(&trace->third, loss->graph, &third, 1, &loss->z, 1);
    ps_evaluator_init(&trace->curvature, &trace->third, &ps_ball_arithmetic, SLOPE_BITS);
    trace->scratch = _arb_vec_init(SCRATCH);
    trace->eta = trace->scratch + ETA;
    trace->h = trace->scratch + H;
    trace->z = trace->scratch + BALL_Z;
    trace->D = trace->scratch + BALL_D;
    mpq_inits(value, square, NULL);
    set_exact(trace->eta, eta, precision);
    mpq_mul(value, eta, eta);
    set_exact(trace->h, value, precision);
    mpq_mul(value, x, y);
    set_exact(trace->z, value, precision);
    mpq_mul(value, x, x);
    mpq_mul(square, y, y);
    mpq_sub(value, value, square);
    mpq_mul(value, value, eta);
    set_exact(trace->D, value, precision);
    mpq_add(value, x, y);
    trace->u = mpq_get_d(value);
    mpq_clears(value, square, NULL);
}

void ps_trace_clear(ps_trace *trace)
{
    ps_evaluator_clear(&trace->point);
    ps_evaluator_clear(&trace->box);
    ps_evaluator_clear(&trace->curvature);
    ps_program_clear(&trace->program);
    ps_program_clear(&trace->third);
    _arb_vec_clear(trace->scratch, SCRATCH);
}

static void take_middle(arb_t point, const arb_t ball)
{
    arf_set(arb_midref(point), arb_midref(ball)); /* its radius stays 0 */
}

/* l1 and l2 at the point. */
static bool evaluate_point(ps_trace *w)
{
    arb_ptr s = w->scratch;
    take_middle(s + POINT_Z, w->z);
    take_middle(s + POINT_D, w->D);
    ps_evaluator_set(&w->point, 0, s + POINT_Z);
    return ps_evaluator_run(&w->point, 1) != PS_UNDEFINED && ps_evaluator_regularity(&w->point, 0) != PS_UNDEFINED;
}

/* z - l1 (S - h z l1) and D - D h l1^2, of the points. */
static bool step_points(ps_trace *w)
{
    arb_ptr s = w->scratch;
    slong bits = w->precision;
    arb_srcptr f = ps_evaluator_output(&w->point, 0);
    arb_mul(s + T, s + POINT_Z, s + POINT_Z, bits);
    arb_mul(s + T, s + T, w->h, bits);
    arb_mul_2exp_si(s + T, s + T, 2);
    arb_addmul(s + T, s + POINT_D, s + POINT_D, bits);
    arb_sqrt(s + SIZE, s + T, bits);
    arb_mul(s + HF, w->h, f, bits);
    arb_submul(s + SIZE, s + HF, s + POINT_Z, bits);
    arb_set(s + NEXT_Z, s + POINT_Z);
    arb_submul(s + NEXT_Z, f, s + SIZE, bits);
    arb_mul(s + HF, s + HF, f, bits);
    arb_set(s + NEXT_D, s + POINT_D);
    arb_submul(s + NEXT_D, s + POINT_D, s + HF, bits);
    return arb_is_finite(s + NEXT_Z) && arb_is_finite(s + NEXT_D);
}

/* Every step's derivatives on the box of all possible values, as balls of doubles: |true value - v| <= e. The errors are
 * enlarged by more than all that rounding to 53 bits can do. */
typedef struct ball {
    double v, e;
} ball;

static ball ball_of(double v, double e)
{
    const double rounding = 0x1p-50;
    return (ball){v, (1 + rounding) * e + rounding * fabs(v)};
}

static ball from_arb(const arb_t x)
{
    return ball_of(arf_get_d(arb_midref(x), ARF_RND_NEAR), mag_get_d(arb_radref(x)));
}

static ball plus(ball x, ball y)
{
    return ball_of(x.v + y.v, x.e + y.e);
}

static ball times(ball x, ball y)
{
    return ball_of(x.v * y.v, fabs(x.v) * y.e + fabs(y.v) * x.e + x.e * y.e);
}

static ball scaled(double factor, ball x) /* by a power of 2 */
{
    return ball_of(factor * x.v, fabs(factor) * x.e);
}

static ball over(ball x, ball y)
{
    double quotient = x.v / y.v, least = fabs(y.v) - y.e;
    return ball_of(quotient, least > 0 ? (x.e + fabs(quotient) * y.e) / least : HUGE_VAL);
}

static ball root(ball x) /* |sqrt(x + d) - sqrt(x)| <= |d|/sqrt(x) */
{
    double v = sqrt(x.v);
    return ball_of(v, x.e < x.v ? x.e / v : HUGE_VAL);
}

static double above(ball x)
{
    return fabs(x.v) + x.e;
}

/* Around z, with room for the steps to come; false where l3 is not smooth there. */
static bool find_curvature(ps_trace *w, ps_trace_curvature *known, ball z)
{
    const double room = 0x1p-7;
    arb_t box;
    arb_init(box);
    *known = (ps_trace_curvature){z.v, room * (fabs(z.v) < 1 ? 1 : fabs(z.v)), HUGE_VAL};
    arf_set_d(arb_midref(box), known->centre);
    mag_set_d(arb_radref(box), known->radius);
    ps_evaluator_set(&w->curvature, 0, box);
    if (ps_evaluator_run(&w->curvature, 0) == PS_SMOOTH)
        known->bound = above(from_arb(ps_evaluator_output(&w->curvature, 0)));
    arb_clear(box);
    return isfinite(known->bound);
}

/* l1 and l2 on the box: from those at the point and a bound on l3, or where that is not smooth, by themselves. */
static bool evaluate_box(ps_trace *w, ball z, ball *f, ball *g)
{
    ps_trace_curvature *known = &w->known[w->steps % 2];
    if (fabs(z.v - known->centre) + z.e < known->radius / 2 ? isfinite(known->bound) : find_curvature(w, known, z)) {
        *g = from_arb(ps_evaluator_output(&w->point, 1));
        *g = ball_of(g->v, g->e + known->bound * z.e);
        *f = from_arb(ps_evaluator_output(&w->point, 0));
        *f = ball_of(f->v, f->e + above(*g) * z.e);
        return true;
    }
    ps_evaluator_set(&w->box, 0, w->z);
    if (ps_evaluator_run(&w->box, 1) == PS_UNDEFINED || ps_evaluator_regularity(&w->box, 0) == PS_UNDEFINED)
        return false;
    *f = from_arb(ps_evaluator_output(&w->box, 0));
    *g = from_arb(ps_evaluator_output(&w->box, 1));
    return true;
}

/* |1 - l2 (S - 2 h z l1) + h l1 (l1 - 4 z/S)|, |l1 D/S|, |2 h l1 l2 D|, |1 - h l1^2|, from above */
static bool set_slopes(ps_trace *w)
{
    const ball one = {1, 0}, h = from_arb(w->h), z = from_arb(w->z), D = from_arb(w->D);
    ball f, g;
    if (!evaluate_box(w, z, &f, &g))
        return false;
    ball hf = times(h, f);
    ball S = root(plus(times(D, D), scaled(4, times(h, times(z, z)))));
    ball across = times(g, plus(S, scaled(-2, times(hf, z)))), along = times(hf, plus(f, scaled(-4, over(z, S))));
    ball z_by_z = plus(one, plus(scaled(-1, across), along)), z_by_D = over(times(f, D), S);
    ball D_by_z = scaled(2, times(times(hf, g), D)), D_by_D = plus(one, scaled(-1, times(hf, f)));
    w->slope = (ps_trace_slopes){above(z_by_z), above(z_by_D), above(D_by_z), above(D_by_D)};
    w->l1 = f.v;
    w->l2 = g.v;
    w->S = S.v;
    return isfinite(w->slope.z_by_z) && isfinite(w->slope.z_by_D) && isfinite(w->slope.D_by_z) && isfinite(w->slope.D_by_D);
}

/* Adds a e_z + b e_D, rounded up, to the radius of image; false if it is too wide then. */
static bool add_error(arb_t image, const ps_trace *w, double a, double b)
{
    mag_t slope;
    mag_init(slope);
    mag_set_d(slope, a);
    mag_addmul(arb_radref(image), slope, arb_radref(w->z));
    mag_set_d(slope, b);
    mag_addmul(arb_radref(image), slope, arb_radref(w->D));
    mag_clear(slope);
    return mag_cmp_2exp_si(arb_radref(image), WIDEST) < 0;
}

/* Where the errors have grown so much that the last bits of the points are of no use, they are dropped. */
static void lower_precision(ps_trace *w)
{
    slong z_bits = arb_rel_accuracy_bits(w->z), D_bits = arb_rel_accuracy_bits(w->D);
    slong bits = FLINT_MAX(FLINT_MIN(z_bits, D_bits), FEWEST_BITS - SPARE_BITS); /* as large as can be for an exact number */
    if (bits > w->precision - SPARE_BITS - SPARE_BITS)
        return;
    bits += SPARE_BITS;
    w->precision = w->point.precision = bits;
    arb_set_round(w->z, w->z, bits);
    arb_set_round(w->D, w->D, bits);
}

ps_trace_state ps_trace_step(ps_trace *trace)
{
    arb_ptr s = trace->scratch;
    if (trace->steps % LOWER_EVERY == 0)
        lower_precision(trace);
    if (!evaluate_point(trace) || !set_slopes(trace) || !step_points(trace))
        return PS_TRACE_UNDEFINED;
    if (arb_is_exact(trace->z) && arb_is_zero(ps_evaluator_output(&trace->point, 0)))
        return PS_TRACE_STATIONARY;
    if (arf_cmpabs_2exp_si(arb_midref(s + NEXT_Z), FARTHEST) > 0)
        return PS_TRACE_DIVERGES;
    if (!add_error(s + NEXT_Z, trace, trace->slope.z_by_z, trace->slope.z_by_D) ||
        !add_error(s + NEXT_D, trace, trace->slope.D_by_z, trace->slope.D_by_D))
        return PS_TRACE_TOO_WIDE;
    arb_swap(trace->z, s + NEXT_Z);
    arb_swap(trace->D, s + NEXT_D);
    trace->u *= 1 - arf_get_d(arb_midref(trace->eta), ARF_RND_NEAR) * trace->l1;
    trace->steps++;
    return PS_TRACE_GOES_ON;
}
