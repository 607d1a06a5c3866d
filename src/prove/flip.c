/* Theory page, section 4: witnesses for flip, flip_momentum and flip_subcritical. Doubles find the largest eps_bar for which a window can
 * be seen to serve; the window ends a little beyond the cycle at eps_bar, where the two-step map has just turned. */
#include <math.h>

#include "numbers/decimal.h"
#include "prove/frozen.h"
#include "prove/momentum.h"
#include "prove/prover.h"

enum { ATTEMPTS = 10, ACROSS = 48, SPARSE = 8, STEPS = 5, HALVINGS = 12 };
static const double BEYOND = 1.03; /* how far beyond the cycle the window ends */
static const double PART = 0.1;    /* of the largest T in the window: the least that T may be there */

typedef struct flip {
    ps_prover *prover;
    double sign;       /* 1: above the edge, -1: below */
    ps_momentum momentum;
    double a_lo, a_hi; /* the bracket of a_c */
    double length;     /* natural length: 1 / sqrt(limit of kappa) */
    double eps_bar, r, least, most; /* what was seen last: the range of T in the window of radius r */
} flip;

/* The steps a_lo .. a_top of the claim (or a_bottom .. a_hi), the i-th of STEPS. */
static double step_at(const flip *f, int i)
{
    double first = f->sign > 0 ? f->a_lo : f->a_lo * (1 - f->eps_bar / 2);
    double last = f->sign > 0 ? f->a_hi * (1 + f->eps_bar / 2) : f->a_hi;
    return first + (last - first) * i / (STEPS - 1);
}

/* The distance of the cycle's farther point from the bracket, at the last step of the family. */
static double amplitude(flip *f, size_t sample)
{
    ps_prover *p = f->prover;
    ps_cycle cycle;
    ps_frozen_point at;
    double a = step_at(f, f->sign > 0 ? STEPS - 1 : 0);
    if (f->sign > 0)
        return ps_cycle_find(&p->scout, sample, a, ps_frozen_minimum(&p->scout, sample, p->lo, p->hi), f->length, &cycle)
                   ? fmax(cycle.right - p->hi, p->lo - cycle.left)
                   : NAN;
    /* a repelling cycle: the first distance at which two steps no longer come nearer, on either side */
    double right = NAN, left = NAN;
    for (double delta = 1e-3 * f->length; delta < 8 * f->length && (isnan(right) || isnan(left)); delta *= 1.01) {
        if (!ps_frozen_at(&p->scout, sample, a, p->hi + delta, false, &at))
            return NAN;
        right = isnan(right) && at.h > p->hi + delta ? delta : right;
        if (!ps_frozen_at(&p->scout, sample, a, p->lo - delta, false, &at))
            return NAN;
        left = isnan(left) && at.h < p->lo - delta ? delta : left;
    }
    return isnan(left) || isnan(right) ? NAN : fmax(left, right);
}

/* Whether T, and what makes the cycle attract above the edge, are seen to be as they must at one point; extends the range of T. */
static bool fits_at(flip *f, size_t sample, double a, double z)
{
    ps_frozen_point p;
    if (!ps_frozen_at(&f->prover->scout, sample, a, z, true, &p))
        return false;
    f->least = fmin(f->least, p.third);
    f->most = fmax(f->most, p.third);
    return f->sign > 0 ? p.third < 0 && p.slope > -0.98 && ps_momentum_room(&f->momentum, &p) > 0.02 : p.third > 0;
}

/* Whether the window's ends are beyond the cycle. */
static bool turns_at_ends(flip *f, size_t sample, double a)
{
    ps_frozen_point right, left;
    double at_right = f->prover->hi + f->r, at_left = f->prover->lo - f->r;
    return ps_frozen_at(&f->prover->scout, sample, a, at_right, false, &right) &&
           ps_frozen_at(&f->prover->scout, sample, a, at_left, false, &left) && f->sign * (right.h - at_right) < 0 &&
           f->sign * (left.h - at_left) > 0;
}

/* Whether a window for this eps_bar is seen to serve, at every point or at every stride-th one; leaves it in f. */
static bool serves(flip *f, double eps_bar, int stride)
{
    ps_prover *p = f->prover;
    f->eps_bar = eps_bar;
    f->r = 0;
    f->least = HUGE_VAL;
    f->most = -HUGE_VAL;
    for (size_t s = 0; s < p->scout.sample_count; s++) {
        double reach = amplitude(f, s);
        if (!(reach > 0))
            return false;
        f->r = fmax(f->r, BEYOND * reach);
    }
    for (size_t s = 0; s < p->scout.sample_count; s++) {
        for (int i = 0; i < STEPS; i++)
            if (!turns_at_ends(f, s, step_at(f, i)))
                return false;
        for (int k = -ACROSS; k <= ACROSS; k += stride)
            for (int i = 0; i < STEPS; i += stride > 1 ? STEPS - 1 : 1) /* at the same point: what the loss is there is known */
                if (!fits_at(f, s, step_at(f, i), (k < 0 ? p->lo : p->hi) + f->r * k / ACROSS))
                    return false;
    }
    double closest = f->sign > 0 ? -f->most : f->least;
    return closest > PART * fmax(fabs(f->least), fabs(f->most));
}

/* The largest eps_bar that serves, to a part in a thousand; 0 if none does. */
static double find_largest(flip *f, int stride)
{
    double good = 0, bad = 0;
    for (double eps_bar = f->sign > 0 ? 2 : 1; eps_bar > 1e-6 && good == 0; eps_bar /= 1.5) {
        if (serves(f, eps_bar, stride))
            good = eps_bar;
        else
            bad = eps_bar;
    }
    for (int i = 0; i < HALVINGS && good > 0 && bad > 0; i++) {
        double middle = (good + bad) / 2;
        if (serves(f, middle, stride))
            good = middle;
        else
            bad = middle;
    }
    return good;
}

/* The smallest and largest a1 over the corners, where the extremes of this function are. */
static void set_amplitude_factor(flip *f, ps_claim *claim)
{
    ps_prover *p = f->prover;
    double least = HUGE_VAL, most = -HUGE_VAL, l[4];
    for (size_t s = 0; s < p->scout.sample_count; s++)
        for (int k = 0; k < 16; k++) {
            double a = step_at(f, k & 1 ? STEPS - 1 : 0), e = k & 2 ? f->sign * f->eps_bar : 0;
            if (!ps_scout_at(&p->scout, s, k & 4 ? p->hi : p->lo, 3, l))
                continue;
            double tilt = a * l[3] * (1 + e) * f->r / 2;
            least = fmin(least, 2 + e - fabs(tilt));
            most = fmax(most, 2 + e + fabs(tilt));
        }
    ps_decimal_below(ps_claim_value(claim, "a1_min"), least - 0.01 * fabs(least), 3);
    ps_decimal_above(ps_claim_value(claim, "a1_max"), most + 0.01 * fabs(most), 3);
}

static void set_domain(flip *f, ps_claim *claim)
{
    ps_prover *p = f->prover;
    double low = p->lo - f->r, high = p->hi + f->r, least = low, most = high;
    ps_frozen_image(&p->scout, low, high, step_at(f, 0), step_at(f, STEPS - 1), &least, &most);
    ps_frozen_domain(&p->scout, claim, least, most);
}

static bool fill_in(flip *f, ps_claim *claim, double slack)
{
    double bound = fmax(fabs(f->least), fabs(f->most)), closest = f->sign > 0 ? -f->most : f->least;
    /* a window that is a little wider than eps_bar needs: eps_bar rounded down, r up */
    ps_decimal_below(ps_claim_value(claim, "eps_bar"), f->eps_bar, 3);
    ps_decimal_above(ps_claim_value(claim, "r"), f->r, 4);
    ps_decimal_below(ps_claim_value(claim, "kappa"), (1 - slack) * closest / 6, 2);
    ps_decimal_above(ps_claim_value(claim, "M"), (1 + slack) * bound, 2);
    f->r = mpq_get_d(ps_claim_value(claim, "r"));
    set_amplitude_factor(f, claim);
    set_domain(f, claim);
    return mpq_sgn(ps_claim_value(claim, "kappa")) > 0;
}

/* Few points tell nearly always as much as all. */
static double find_eps_bar(flip *f)
{
    double found = find_largest(f, SPARSE);
    return found == 0 || serves(f, found, 1) ? found : find_largest(f, 1);
}

static bool flip_init(flip *f, ps_prover *p, ps_claim *claim, double sign)
{
    *f = (flip){.prover = p, .sign = sign};
    ps_momentum_init(&f->momentum, p->options, claim);
    double alpha = sign > 0 ? p->alpha_lo : -p->alpha_hi;
    if (p->l2_lo <= 0 || !(alpha > 0))
        return false;
    int digits = p->scout.parameter_count == 0 ? 12 : 4;
    ps_decimal_below(ps_claim_value(claim, "a_lo"), 2 / p->l2_hi * (1 - 1e-13), digits);
    ps_decimal_above(ps_claim_value(claim, "a_hi"), 2 / p->l2_lo * (1 + 1e-13), digits);
    f->a_lo = mpq_get_d(ps_claim_value(claim, "a_lo"));
    f->a_hi = mpq_get_d(ps_claim_value(claim, "a_hi"));
    f->length = sqrt(1.5 * p->l2_lo * p->l2_lo / alpha);
    return isfinite(f->length);
}

static ps_status search(ps_prover *prover, ps_claim *claim, double sign, ps_buffer *message)
{
    flip f;
    ps_claim_report report = {0};
    double eps_bar = flip_init(&f, prover, claim, sign) ? find_eps_bar(&f) : 0;
    if (eps_bar <= 0) {
        ps_buffer_puts(message, "no window around the minimum is seen in which the 2-cycle could be proved");
        return PS_UNDECIDED;
    }
    report.status = PS_UNDECIDED;
    double slack = 0.1;
    eps_bar *= 0.99;
    for (int attempt = 0; attempt < ATTEMPTS && ps_prover_goes_on(prover); attempt++) {
        ps_claim_report_clear(&report);
        if (serves(&f, eps_bar, 1) && fill_in(&f, claim, slack) && ps_prover_accepts(prover, claim, &report))
            break;
        eps_bar *= attempt < 3 ? 0.96 : 0.7;
        slack = fmin(0.5, 1.3 * slack);
    }
    ps_status status = report.status == PS_REJECTED ? PS_UNDECIDED : report.status;
    if (status != PS_OK)
        ps_buffer_puts(message, report.message.length > 0 ? report.message.text : "no witness found");
    ps_claim_report_clear(&report);
    return status;
}

ps_status ps_search_flip(ps_prover *prover, ps_claim *claim, ps_buffer *message)
{
    return search(prover, claim, 1, message);
}

ps_status ps_search_flip_momentum(ps_prover *prover, ps_claim *claim, ps_buffer *message)
{
    return search(prover, claim, 1, message);
}

ps_status ps_search_flip_subcritical(ps_prover *prover, ps_claim *claim, ps_buffer *message)
{
    return search(prover, claim, -1, message);
}
