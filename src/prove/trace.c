#include "prove/trace.h"

#include "prove/arithmetics.h"
#include "prove/decimal.h"

enum { SLOPE_BITS = 64, WIDEST = -20, FARTHEST = 400 }; /* the last two are exponents of 2 */
enum { NEXT_Z, NEXT_D, BOX_Z, BOX_D, BOX_H, BOX_S, BOX_HF, S, HF, T, DZ_DZ, DZ_DD, DD_DZ, DD_DD, SCRATCH };

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
    arb_init(trace->eta);
    arb_init(trace->h);
    arb_init(trace->z);
    arb_init(trace->D);
    mag_init(trace->z_error);
    mag_init(trace->D_error);
    trace->scratch = _arb_vec_init(SCRATCH);
    mpq_inits(value, square, NULL);
    set_exact(trace->eta, eta, precision);
    mpq_mul(value, eta, eta);
    set_exact(trace->h, value, precision);
    arb_set_round(trace->scratch + BOX_H, trace->h, SLOPE_BITS);
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
    arb_clear(trace->eta);
    arb_clear(trace->h);
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

/* *out = sqrt(D^2 + 4 h z^2) */
static void scaled_size(arb_t out, arb_t t, const arb_t z, const arb_t D, const arb_t h, slong bits)
{
    arb_mul(t, z, z, bits);
    arb_mul(t, t, h, bits);
    arb_mul_2exp_si(t, t, 2);
    arb_addmul(t, D, D, bits);
    arb_sqrt(out, t, bits);
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
    scaled_size(s + S, s + T, w->z, w->D, w->h, bits);
    arb_mul(s + HF, w->h, f, bits);
    arb_submul(s + S, s + HF, w->z, bits);
    arb_set(s + NEXT_Z, w->z);
    arb_submul(s + NEXT_Z, f, s + S, bits);
    arb_mul(s + HF, s + HF, f, bits);
    arb_set(s + NEXT_D, w->D);
    arb_submul(s + NEXT_D, w->D, s + HF, bits);
    return arb_is_finite(s + NEXT_Z) && arb_is_finite(s + NEXT_D);
}

/* The derivatives of the two by z and D on the box of all possible values:
 *     1 - l2 (S - 2 h z l1) + h l1 (l1 - 4 z/S),   - l1 D/S,   - 2 h l1 l2 D,   1 - h l1^2 */
static bool set_slopes(ps_trace *w)
{
    arb_ptr s = w->scratch;
    const slong bits = SLOPE_BITS;
    ps_trace_z(s + BOX_Z, w);
    ps_trace_D(s + BOX_D, w);
    ps_evaluator_set(&w->box, 0, s + BOX_Z);
    if (ps_evaluator_run(&w->box, 1) == PS_UNDEFINED || ps_evaluator_regularity(&w->box, 0) == PS_UNDEFINED)
        return false;
    arb_srcptr f = ps_evaluator_output(&w->box, 0), g = ps_evaluator_output(&w->box, 1);
    scaled_size(s + BOX_S, s + T, s + BOX_Z, s + BOX_D, s + BOX_H, bits);
    arb_mul(s + BOX_HF, s + BOX_H, f, bits);
    w->l1 = arf_get_d(arb_midref(f), ARF_RND_NEAR);
    w->l2 = arf_get_d(arb_midref(g), ARF_RND_NEAR);
    w->S = arf_get_d(arb_midref(s + BOX_S), ARF_RND_NEAR);

    arb_div(s + DZ_DZ, s + BOX_Z, s + BOX_S, bits);
    arb_mul_2exp_si(s + DZ_DZ, s + DZ_DZ, 2);
    arb_sub(s + DZ_DZ, f, s + DZ_DZ, bits);
    arb_mul(s + DZ_DZ, s + DZ_DZ, s + BOX_HF, bits);
    arb_mul(s + T, s + BOX_HF, s + BOX_Z, bits);
    arb_mul_2exp_si(s + T, s + T, 1);
    arb_sub(s + T, s + BOX_S, s + T, bits);
    arb_submul(s + DZ_DZ, g, s + T, bits);
    arb_add_ui(s + DZ_DZ, s + DZ_DZ, 1, bits);

    arb_mul(s + DZ_DD, f, s + BOX_D, bits);
    arb_div(s + DZ_DD, s + DZ_DD, s + BOX_S, bits);
    arb_mul(s + DD_DZ, s + BOX_HF, g, bits);
    arb_mul(s + DD_DZ, s + DD_DZ, s + BOX_D, bits);
    arb_mul_2exp_si(s + DD_DZ, s + DD_DZ, 1);
    arb_mul(s + DD_DD, s + BOX_HF, f, bits);
    arb_sub_ui(s + DD_DD, s + DD_DD, 1, bits);
    return arb_is_finite(s + DZ_DZ) && arb_is_finite(s + DZ_DD);
}

/* *out = |a| e_z + |b| e_D + the radius of image, rounded up */
static void bound_error(mag_t out, const ps_trace *w, const arb_t a, const arb_t b, const arb_t image)
{
    mag_t size;
    mag_init(size);
    arb_get_mag(size, a);
    mag_mul(out, size, w->z_error);
    arb_get_mag(size, b);
    mag_addmul(out, size, w->D_error);
    mag_add(out, out, arb_radref(image));
    mag_clear(size);
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
    bound_error(z_error, trace, s + DZ_DZ, s + DZ_DD, s + NEXT_Z);
    bound_error(D_error, trace, s + DD_DZ, s + DD_DD, s + NEXT_D);
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
