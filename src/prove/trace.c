#include "prove/trace.h"

#include <math.h>

#include "numbers/arithmetics.h"
#include "numbers/decimal.h"

enum { FEWEST_BITS = 128, SPARE_BITS = 64, LOWER_EVERY = 64, SLOPE_BITS = 64 };
enum { WIDEST = -20, FARTHEST = 100 }; /* exponents of 2 */
enum { ETA, H, X, Y, Z, NEXT_X, NEXT_Y, AT, F, G, SCRATCH };

/* A double near x, to a few units of its last place. */
static double near(const arf_t x)
{
    mp_srcptr limbs;
    mp_size_t n;
    if (arf_is_special(x) || COEFF_IS_MPZ(ARF_EXP(x)))
        return arf_get_d(x, ARF_RND_NEAR);
    ARF_GET_MPN_READONLY(limbs, n, x);
    double size = ldexp((double)limbs[n - 1], (int)FLINT_MAX(FLINT_MIN(ARF_EXP(x), 4096), -4096) - FLINT_BITS);
    return ARF_SGNBIT(x) ? -size : size;
}

/* Makes points of the balls x, y. What their radii r, s mean for z = xy and D = eta (x^2 - y^2) joins the errors: with
 * a >= |x| + r and b >= |y| + s at most b r + a s and 2 eta (a r + b s). */
static void move_radii(mag_t z_error, mag_t D_error, arb_t x, arb_t y, const mag_t twice_eta)
{
    mag_ptr r = arb_radref(x), s = arb_radref(y);
    mag_t a, b, sum;
    mag_init(a), mag_init(b), mag_init(sum);
    arb_get_mag(a, x);
    arb_get_mag(b, y);
    mag_addmul(z_error, b, r);
    mag_addmul(z_error, a, s);
    mag_mul(sum, a, r);
    mag_addmul(sum, b, s);
    mag_addmul(D_error, sum, twice_eta);
    mag_zero(r);
    mag_zero(s);
    mag_clear(a), mag_clear(b), mag_clear(sum);
}

static void set_product(ps_trace *w)
{
    arb_mul(w->z, w->x, w->y, w->precision);
}

/* Whether l1 = 0, exactly, at the start. */
static bool is_stationary(ps_trace *w, const mpq_t product)
{
    arb_ptr at = w->scratch + AT;
    ps_ball_from_range(at, product, product, w->precision);
    ps_evaluator_set(&w->point, 0, at);
    return arb_is_exact(at) && ps_evaluator_run(&w->point, 1) != PS_UNDEFINED &&
           arb_is_zero(ps_evaluator_output(&w->point, 0));
}

void ps_trace_init(ps_trace *trace, ps_loss *loss, const mpq_t eta, const mpq_t x, const mpq_t y, const mpq_t product, slong precision)
{
    ps_node outputs[2] = {ps_loss_derivative(loss, 1), ps_loss_derivative(loss, 2)},
            third = ps_loss_derivative(loss, 3);
    *trace = (ps_trace){.precision = precision};
    ps_program_init(&trace->program, loss->graph, outputs, 2, &loss->z, 1);
    ps_evaluator_init(&trace->point, &trace->program, &ps_ball_arithmetic, precision);
    ps_evaluator_init(&trace->box, &trace->program, &ps_ball_arithmetic, SLOPE_BITS);
    ps_program_init(&trace->third, loss->graph, &third, 1, &loss->z, 1);
    ps_evaluator_init(&trace->curvature, &trace->third, &ps_ball_arithmetic, SLOPE_BITS);
    trace->scratch = _arb_vec_init(SCRATCH);
    trace->eta = trace->scratch + ETA;
    trace->h = trace->scratch + H;
    trace->x = trace->scratch + X;
    trace->y = trace->scratch + Y;
    trace->z = trace->scratch + Z;
    trace->farthest = ldexp(fmax(1, pow(mpq_get_d(x), 2) + pow(mpq_get_d(y), 2)), FARTHEST);
    mag_init(trace->z_error);
    mag_init(trace->D_error);
    mag_init(trace->twice_eta);
    ps_ball_from_range(trace->eta, eta, eta, precision);
    arb_sqr(trace->h, trace->eta, precision);
    arb_get_mag(trace->twice_eta, trace->eta);
    mag_mul_2exp_si(trace->twice_eta, trace->twice_eta, 1);
    ps_ball_from_range(trace->x, x, x, precision);
    ps_ball_from_range(trace->y, y, y, precision);
    move_radii(trace->z_error, trace->D_error, trace->x, trace->y, trace->twice_eta);
    set_product(trace);
    trace->stationary = is_stationary(trace, product);
}

void ps_trace_clear(ps_trace *trace)
{
    ps_evaluator_clear(&trace->point);
    ps_evaluator_clear(&trace->box);
    ps_evaluator_clear(&trace->curvature);
    ps_program_clear(&trace->program);
    ps_program_clear(&trace->third);
    _arb_vec_clear(trace->scratch, SCRATCH);
    mag_clear(trace->z_error);
    mag_clear(trace->D_error);
    mag_clear(trace->twice_eta);
}

void ps_trace_enclose(arb_t z, arb_t D, const ps_trace *trace)
{
    arb_t sum;
    arb_init(sum);
    slong bits = trace->precision + SPARE_BITS;
    arb_set(z, trace->z);
    arb_add_error_mag(z, trace->z_error);
    arb_add(sum, trace->x, trace->y, bits);
    arb_sub(D, trace->x, trace->y, bits);
    arb_mul(D, D, sum, bits);
    arb_mul(D, D, trace->eta, bits);
    arb_add_error_mag(D, trace->D_error);
    arb_clear(sum);
}

double ps_trace_sum(const ps_trace *trace)
{
    arb_t sum;
    arb_init(sum);
    arb_add(sum, trace->x, trace->y, trace->precision);
    double u = arf_get_d(arb_midref(sum), ARF_RND_NEAR);
    arb_clear(sum);
    return u;
}

/* l1 and l2 at the middle of z. */
static bool evaluate_point(ps_trace *w)
{
    arb_ptr s = w->scratch;
    arb_get_mid_arb(s + AT, w->z);
    ps_evaluator_set(&w->point, 0, s + AT);
    return ps_evaluator_run(&w->point, 1) != PS_UNDEFINED && ps_evaluator_regularity(&w->point, 0) != PS_UNDEFINED;
}

/* x - eta l1 y and y - eta l1 x; l1 is that of the product xy, which rounding may have moved. */
static bool step_points(ps_trace *w, double l2)
{
    arb_ptr s = w->scratch;
    slong bits = w->precision;
    mag_t slope;
    mag_init(slope);
    mag_set_d(slope, l2);
    arb_set(s + F, ps_evaluator_output(&w->point, 0));
    mag_addmul(arb_radref(s + F), slope, arb_radref(w->z));
    mag_clear(slope);
    arb_mul(s + G, w->eta, s + F, bits);
    arb_mul(s + NEXT_X, s + G, w->y, bits);
    arb_sub(s + NEXT_X, w->x, s + NEXT_X, bits);
    arb_mul(s + NEXT_Y, s + G, w->x, bits);
    arb_sub(s + NEXT_Y, w->y, s + NEXT_Y, bits);
    return arb_is_finite(s + NEXT_X) && arb_is_finite(s + NEXT_Y);
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
    return ball_of(near(arb_midref(x)), mag_get_d(arb_radref(x)));
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
    arb_t box;
    arb_init(box);
    arb_set(box, w->z);
    arb_add_error_mag(box, w->z_error);
    ps_evaluator_set(&w->box, 0, box);
    arb_clear(box);
    if (ps_evaluator_run(&w->box, 1) == PS_UNDEFINED || ps_evaluator_regularity(&w->box, 0) == PS_UNDEFINED)
        return false;
    *f = from_arb(ps_evaluator_output(&w->box, 0));
    *g = from_arb(ps_evaluator_output(&w->box, 1));
    return true;
}

/* |1 - l2 (S - 2 h z l1) + h l1 (l1 - 4 z/S)|, |l1 D/S|, |2 h l1 l2 D|, |1 - h l1^2|, from above */
static bool set_slopes(ps_trace *w, double *l2)
{
    const ball one = {1, 0}, eta = from_arb(w->eta), h = times(eta, eta), x = from_arb(w->x), y = from_arb(w->y);
    ball z = times(x, y), D = times(eta, plus(times(x, x), scaled(-1, times(y, y)))), f, g;
    z.e += mag_get_d(w->z_error);
    D.e += mag_get_d(w->D_error);
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
    *l2 = above(g);
    return isfinite(w->slope.z_by_z) && isfinite(w->slope.z_by_D) && isfinite(w->slope.D_by_z) &&
           isfinite(w->slope.D_by_D);
}

/* a e_z + b e_D, rounded up */
static void combine_errors(mag_t out, const ps_trace *w, double a, double b)
{
    mag_t slope;
    mag_init(slope);
    mag_set_d(slope, a);
    mag_mul(out, slope, w->z_error);
    mag_set_d(slope, b);
    mag_addmul(out, slope, w->D_error);
    mag_clear(slope);
}

/* The errors after the step, of which the next points become points; false if they are too wide. */
static bool move_errors(ps_trace *w)
{
    mag_t z_error, D_error;
    mag_init(z_error), mag_init(D_error);
    combine_errors(z_error, w, w->slope.z_by_z, w->slope.z_by_D);
    combine_errors(D_error, w, w->slope.D_by_z, w->slope.D_by_D);
    move_radii(z_error, D_error, w->scratch + NEXT_X, w->scratch + NEXT_Y, w->twice_eta);
    bool narrow = mag_cmp_2exp_si(z_error, WIDEST) < 0 && mag_cmp_2exp_si(D_error, WIDEST) < 0;
    if (narrow) {
        mag_swap(w->z_error, z_error);
        mag_swap(w->D_error, D_error);
    }
    mag_clear(z_error), mag_clear(D_error);
    return narrow;
}

/* How many bits of a number of that size the error leaves. */
static slong good_bits(double size, const mag_t error, slong most)
{
    double bits = log2(size) - mag_get_d_log2_approx(error);
    return bits < (double)most ? (slong)bits : most;
}

/* Where the errors have grown so much that the last bits of the points are of no use, they are dropped. */
static void lower_precision(ps_trace *w)
{
    slong z_bits = good_bits(fabs(near(arb_midref(w->z))), w->z_error, w->precision);
    slong D_bits = good_bits(w->S, w->D_error, w->precision);
    slong bits =
        FLINT_MAX(FLINT_MIN(z_bits, D_bits), FEWEST_BITS - SPARE_BITS); /* as large as can be for an exact number */
    if (w->steps == 0 || bits > w->precision - SPARE_BITS - SPARE_BITS)
        return;
    bits += SPARE_BITS;
    w->precision = w->point.precision = bits;
    arb_set_round(w->x, w->x, bits);
    arb_set_round(w->y, w->y, bits);
    move_radii(w->z_error, w->D_error, w->x, w->y, w->twice_eta);
    set_product(w);
}

static bool is_exact(const ps_trace *w)
{
    return mag_is_zero(w->z_error) && arb_is_exact(w->z);
}

ps_trace_state ps_trace_step(ps_trace *trace)
{
    arb_ptr s = trace->scratch;
    double l2;
    if (trace->steps % LOWER_EVERY == 0)
        lower_precision(trace);
    if (!evaluate_point(trace) || !set_slopes(trace, &l2) || !step_points(trace, l2))
        return PS_TRACE_UNDEFINED;
    if (trace->stationary || (is_exact(trace) && arb_is_zero(ps_evaluator_output(&trace->point, 0))))
        return PS_TRACE_STATIONARY;
    if (!(fabs(near(arb_midref(s + NEXT_X)) * near(arb_midref(s + NEXT_Y))) < trace->farthest))
        return PS_TRACE_DIVERGES;
    if (!move_errors(trace))
        return PS_TRACE_TOO_WIDE;
    arb_swap(trace->x, s + NEXT_X);
    arb_swap(trace->y, s + NEXT_Y);
    set_product(trace);
    trace->steps++;
    return PS_TRACE_GOES_ON;
}
