#include "prove/trace.h"

#include <math.h>

#include "prove/arithmetics.h"
#include "prove/decimal.h"

enum { SLOPE_BITS = 64, WIDEST = -20, FARTHEST = 400 }; /* the last two are exponents of 2 */
enum { ETA, H, NEXT_Z, NEXT_D, BOX, SIZE, HF, T, SCRATCH };

static void set_exact(arb_t out, const mpq_t value, slong precision)
{
    ps_ball_from_range(out, value, value, precision);
}

/* The point in the middle of a value that is known as a ball; the ball's radius becomes the error. */
static void take_point(arb_t point, mag_t error, const mpq_t value, slong precision)
{
    set_exact(point, value, precision);
    mag_set(error, arb_radref(point));
    mag_zero(arb_radref(point));
}

void ps_trace_init(ps_trace *trace, ps_loss *loss, const mpq_t eta, const mpq_t x, const mpq_t y, slong precision)
{
    ps_node outputs[2] = {ps_loss_derivative(loss, 1), ps_loss_derivative(loss, 2)};
    mpq_t value, square;
    *trace = (ps_trace){.precision = precision};
    ps_program_init(&trace->program, loss->graph, outputs, 2, &loss->z, 1);
    ps_evaluator_init(&trace->point, &trace->program, &ps_ball_arithmetic, precision);
    ps_evaluator_init(&trace->box, &trace->program, &ps_ball_arithmetic, SLOPE_BITS);
    arb_init(trace->z);
    arb_init(trace->D);
    mag_init(trace->z_error);
    mag_init(trace->D_error);
    trace->scratch = _arb_vec_init(SCRATCH);
    trace->eta = trace->scratch + ETA;
    trace->h = trace->scratch + H;
    mpq_inits(value, square, NULL);
    set_exact(trace->eta, eta, precision);
    mpq_mul(value, eta, eta);
    set_exact(trace->h, value, precision);
    mpq_mul(value, x, y);
    take_point(trace->z, trace->z_error, value, precision);
    mpq_mul(value, x, x);
    mpq_mul(square, y, y);
    mpq_sub(value, value, square);
    mpq_mul(value, value, eta);
    take_point(trace->D, trace->D_error, value, precision);
    mpq_add(value, x, y);
    trace->u = mpq_get_d(value);
    mpq_clears(value, square, NULL);
}

void ps_trace_clear(ps_trace *trace)
{
    ps_evaluator_clear(&trace->point);
    ps_evaluator_clear(&trace->box);
    ps_program_clear(&trace->program);
    arb_clear(trace->z);
    arb_clear(trace->D);
    mag_clear(trace->z_error);
    mag_clear(trace->D_error);
    _arb_vec_clear(trace->scratch, SCRATCH);
}

void ps_trace_z(arb_t out, const ps_trace *trace)
{
    arb_set(out, trace->z);
    mag_set(arb_radref(out), trace->z_error);
}

void ps_trace_D(arb_t out, const ps_trace *trace)
{
    arb_set(out, trace->D);
    mag_set(arb_radref(out), trace->D_error);
}

/* z - l1 (S - h z l1) and D - D h l1^2, of the points. */
static bool step_points(ps_trace *w)
{
    arb_ptr s = w->scratch;
    slong bits = w->precision;
    ps_evaluator_set(&w->point, 0, w->z);
    if (ps_evaluator_run(&w->point, 0) == PS_UNDEFINED)
        return false;
    arb_srcptr f = ps_evaluator_output(&w->point, 0);
    arb_mul(s + T, w->z, w->z, bits);
    arb_mul(s + T, s + T, w->h, bits);
    arb_mul_2exp_si(s + T, s + T, 2);
    arb_addmul(s + T, w->D, w->D, bits);
    arb_sqrt(s + SIZE, s + T, bits);
    arb_mul(s + HF, w->h, f, bits);
    arb_submul(s + SIZE, s + HF, w->z, bits);
    arb_set(s + NEXT_Z, w->z);
    arb_submul(s + NEXT_Z, f, s + SIZE, bits);
    arb_mul(s + HF, s + HF, f, bits);
    arb_set(s + NEXT_D, w->D);
    arb_submul(s + NEXT_D, w->D, s + HF, bits);
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

/* Not inlined: gcc would take the number for its first member and warn. */
__attribute__((noinline)) static ball from_arb(const arb_t x)
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

/* |1 - l2 (S - 2 h z l1) + h l1 (l1 - 4 z/S)|, |l1 D/S|, |2 h l1 l2 D|, |1 - h l1^2|, from above */
static bool set_slopes(ps_trace *w)
{
    arb_ptr box = w->scratch + BOX;
    const ball one = {1, 0}, h = from_arb(w->h);
    ps_trace_D(box, w);
    ball D = from_arb(box);
    ps_trace_z(box, w);
    ball z = from_arb(box);
    ps_evaluator_set(&w->box, 0, box);
    if (ps_evaluator_run(&w->box, 1) == PS_UNDEFINED || ps_evaluator_regularity(&w->box, 0) == PS_UNDEFINED)
        return false;
    ball f = from_arb(ps_evaluator_output(&w->box, 0)), g = from_arb(ps_evaluator_output(&w->box, 1)), hf = times(h, f);
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

/* *out = a e_z + b e_D + the radius of image, rounded up */
static void bound_error(mag_t out, const ps_trace *w, double a, double b, const arb_t image)
{
    mag_t slope;
    mag_init(slope);
    mag_set_d(slope, a);
    mag_mul(out, slope, w->z_error);
    mag_set_d(slope, b);
    mag_addmul(out, slope, w->D_error);
    mag_add(out, out, arb_radref(image));
    mag_clear(slope);
}

static void move_point(arb_t point, arb_t image)
{
    arb_swap(point, image);
    mag_zero(arb_radref(point));
}

ps_trace_state ps_trace_step(ps_trace *trace)
{
    arb_ptr s = trace->scratch;
    mag_t z_error, D_error;
    if (!set_slopes(trace) || !step_points(trace))
        return PS_TRACE_UNDEFINED;
    if (mag_is_zero(trace->z_error) && arb_is_zero(ps_evaluator_output(&trace->point, 0)))
        return PS_TRACE_STATIONARY;
    if (arf_cmpabs_2exp_si(arb_midref(s + NEXT_Z), FARTHEST) > 0)
        return PS_TRACE_DIVERGES;
    mag_init(z_error);
    mag_init(D_error);
    bound_error(z_error, trace, trace->slope.z_by_z, trace->slope.z_by_D, s + NEXT_Z);
    bound_error(D_error, trace, trace->slope.D_by_z, trace->slope.D_by_D, s + NEXT_D);
    bool narrow = mag_cmp_2exp_si(z_error, WIDEST) < 0 && mag_cmp_2exp_si(D_error, WIDEST) < 0;
    if (narrow) {
        mag_swap(trace->z_error, z_error);
        mag_swap(trace->D_error, D_error);
        move_point(trace->z, s + NEXT_Z);
        move_point(trace->D, s + NEXT_D);
        trace->u *= 1 - arf_get_d(arb_midref(trace->eta), ARF_RND_NEAR) * trace->l1;
        trace->steps++;
    }
    mag_clear(z_error);
    mag_clear(D_error);
    return narrow ? PS_TRACE_GOES_ON : PS_TRACE_TOO_WIDE;
}
