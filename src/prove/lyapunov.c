/* Theory page, section 4: ranges of h = eta^2 in which the first Lyapunov coefficient at the edge has one sign. alpha_eff
 * is a quadratic in h, so its zeros are known; the checker decides how near to them the range may come. */
#include <math.h>

#include "numbers/decimal.h"
#include "prove/prover.h"

enum { ATTEMPTS = 12, SAMPLES = 9 };
static const double LARGEST = 1e6; /* of h, where z* = 0 and the edge exists for every learning rate */
static const double SMALLEST = 1e-12; /* in units of the largest, where that is far below 1 */
static const double AT_ZERO = 1e-9;   /* the width of a bracket around 0 that stands for z* = 0 */

/* alpha_eff = c[0] + c[1] h + c[2] h^2 at some points of the bracket, c[3] the size of the terms of c[0]; and the h up to
 * which the edge exists, and from which on they are looked at. */
typedef struct quadratic {
    double c[PS_SCOUT_SAMPLES * SAMPLES][4], limit, first;
    size_t count;
    bool at_zero; /* z* is 0, or it may be, so that alpha_eff has no terms in h to count on */
} quadratic;

static void read_quadratics(quadratic *q, ps_prover *p)
{
    bool none = p->scout.parameter_count == 0 && p->alpha_lo <= 0 && p->alpha_hi >= 0; /* alpha = 0, as far as is seen */
    q->count = 0;
    q->at_zero = p->origin + p->lo <= 0 && p->origin + p->hi >= 0 && p->hi - p->lo < AT_ZERO;
    q->limit = q->at_zero ? LARGEST : HUGE_VAL;
    for (size_t s = 0; s < p->scout.sample_count; s++)
        for (int i = 0; i < SAMPLES; i++) {
            double l[5], at = p->lo + (p->hi - p->lo) * i / (SAMPLES - 1), z = p->origin + at;
            if (!ps_scout_at(&p->scout, s, at, 4, l))
                continue;
            double *c = q->c[q->count++], curvature = z * l[2], real = q->at_zero ? 0 : 1;
            c[0] = none ? 0 : 3 * l[3] * l[3] - l[2] * l[4];
            c[1] = real * 6 * z * pow(l[2], 3) * l[3];
            c[2] = real * 6 * z * z * pow(l[2], 6);
            c[3] = 3 * l[3] * l[3] + fabs(l[2] * l[4]);
            if (!q->at_zero)
                q->limit = fmin(q->limit, 1 / (curvature * curvature));
        }
    q->limit *= 1 - 1e-6;
    q->first = SMALLEST * (q->limit < 1e-2 ? q->limit : 1);
}

/* Whether all have the sign at h, and more than rounding errors of it. */
static bool has_sign(const quadratic *q, double h, double sign)
{
    for (size_t i = 0; i < q->count; i++) {
        const double *c = q->c[i];
        double size = c[3] + fabs(c[1]) * h + c[2] * h * h;
        if (!(sign * (c[0] + c[1] * h + c[2] * h * h) > 1e-12 * size))
            return false;
    }
    return q->count > 0;
}

/* The last h in [good, bad] with the sign, by halving the exponent's interval; ends may be in either order. */
static double last_with_sign(const quadratic *q, double good, double bad, double sign)
{
    for (int i = 0; i < 60; i++) {
        double middle = sqrt(fmax(good, q->first * 1e-3) * fmax(bad, q->first * 1e-3));
        if (has_sign(q, middle, sign))
            good = middle;
        else
            bad = middle;
    }
    return good;
}

/* The first run of h with the sign on a grid of [0, limit], widened to where the sign is lost. */
static bool find_range(const quadratic *q, double sign, double *h_lo, double *h_hi)
{
    double before = 0, grid = 1.01;
    *h_lo = -1;
    if (has_sign(q, 0, sign))
        *h_lo = *h_hi = 0;
    for (double h = q->first; ; h *= grid) {
        bool last = h >= q->limit;
        h = last ? q->limit : h;
        bool found = has_sign(q, h, sign);
        if (found && *h_lo < 0)
            *h_lo = before > 0 ? last_with_sign(q, h, before, sign) : h;
        if (found)
            *h_hi = h;
        if (!found && *h_lo >= 0) {
            *h_hi = last_with_sign(q, fmax(*h_hi, q->first), h, sign);
            return *h_hi > *h_lo;
        }
        if (last)
            return *h_lo >= 0 && *h_hi > *h_lo;
        before = h;
    }
}

/* Why there is no range. */
static void explain(ps_buffer *message, const quadratic *q, double sign)
{
    if (q->at_zero)
        ps_buffer_printf(message, "z* is 0, or next to it, where the first Lyapunov coefficient has no terms in eta: for every "
                                  "learning rate it has the sign of alpha, which is not %s",
                         sign > 0 ? "positive" : "negative");
    else
        ps_buffer_printf(message, "no learning rate is seen at which the first Lyapunov coefficient is %s",
                         sign > 0 ? "supercritical" : "subcritical");
}

static ps_status search(ps_prover *prover, ps_claim *claim, double sign, ps_buffer *message)
{
    quadratic q;
    double h_lo = -1, h_hi = -1;
    ps_claim_report report = {0};
    read_quadratics(&q, prover);
    if (!find_range(&q, sign, &h_lo, &h_hi)) {
        explain(message, &q, sign);
        return PS_UNDECIDED;
    }
    double inset = 1e-4;
    for (int attempt = 0; attempt < ATTEMPTS && ps_prover_goes_on(prover); attempt++, inset *= 2) {
        if (h_lo > 0)
            ps_decimal_above(ps_claim_value(claim, "h_lo"), h_lo * (1 + inset), 4);
        ps_decimal_below(ps_claim_value(claim, "h_hi"), h_hi * (1 - inset), 4);
        ps_claim_report_clear(&report);
        if (ps_prover_accepts(prover, claim, &report))
            break;
    }
    ps_status status = report.status == PS_REJECTED ? PS_UNDECIDED : report.status;
    if (status != PS_OK)
        ps_buffer_puts(message, report.message.text);
    ps_claim_report_clear(&report);
    return status;
}

ps_status ps_search_lyapunov(ps_prover *prover, ps_claim *claim, ps_buffer *message)
{
    return search(prover, claim, 1, message);
}

ps_status ps_search_lyapunov_subcritical(ps_prover *prover, ps_claim *claim, ps_buffer *message)
{
    return search(prover, claim, -1, message);
}
