/* Theory page, section 4: ranges of h = eta^2 in which the first Lyapunov coefficient at the edge has one sign. alpha_eff
 * is a quadratic in h, so its zeros are known; the checker decides how near to them the range may come. */
#include <math.h>

#include "prove/decimal.h"
#include "prove/prover.h"

enum { ATTEMPTS = 12, SAMPLES = 9 };
static const double LARGEST = 1e6; /* of h: where the edge exists for every learning rate (z* = 0) */
static const double SMALLEST = 1e-12;

/* alpha_eff = c[0] + c[1] h + c[2] h^2 at some points of the bracket, c[3] the size of the terms of c[0]; and the h up to
 * which the edge exists. */
typedef struct quadratic {
    double c[PS_SCOUT_SAMPLES * SAMPLES][4], limit;
    size_t count;
} quadratic;

static void read_quadratics(quadratic *q, ps_prover *p)
{
    q->count = 0;
    q->limit = LARGEST;
    for (size_t s = 0; s < p->scout.sample_count; s++)
        for (int i = 0; i < SAMPLES; i++) {
            double l[5], z = p->lo + (p->hi - p->lo) * i / (SAMPLES - 1);
            if (!ps_scout_at(&p->scout, s, z, 4, l))
                continue;
            double *c = q->c[q->count++], curvature = z * l[2];
            c[0] = 3 * l[3] * l[3] - l[2] * l[4];
            c[1] = 6 * z * pow(l[2], 3) * l[3];
            c[2] = 6 * z * z * pow(l[2], 6);
            c[3] = 3 * l[3] * l[3] + fabs(l[2] * l[4]);
            /* a minimum at 0 has a bracket around it, which is far narrower than this */
            if (curvature * curvature * LARGEST > 1)
                q->limit = fmin(q->limit, 1 / (curvature * curvature));
        }
    q->limit *= 1 - 1e-6;
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
        double middle = sqrt(fmax(good, SMALLEST * 1e-3) * fmax(bad, SMALLEST * 1e-3));
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
    for (double h = SMALLEST; ; h *= grid) {
        bool last = h >= q->limit;
        h = last ? q->limit : h;
        bool found = has_sign(q, h, sign);
        if (found && *h_lo < 0)
            *h_lo = before > 0 ? last_with_sign(q, h, before, sign) : h;
        if (found)
            *h_hi = h;
        if (!found && *h_lo >= 0) {
            *h_hi = last_with_sign(q, fmax(*h_hi, SMALLEST), h, sign);
            return *h_hi > *h_lo;
        }
        if (last)
            return *h_lo >= 0 && *h_hi > *h_lo;
        before = h;
    }
}

static ps_status search(ps_prover *prover, ps_claim *claim, double sign, ps_buffer *message)
{
    quadratic q;
    double h_lo = -1, h_hi = -1;
    ps_claim_report report = {0};
    read_quadratics(&q, prover);
    if (!find_range(&q, sign, &h_lo, &h_hi)) {
        ps_buffer_printf(message, "no learning rate is seen at which the first Lyapunov coefficient is %s",
                         sign > 0 ? "supercritical" : "subcritical");
        return PS_UNDECIDED;
    }
    double inset = 1e-4;
    for (int attempt = 0; attempt < ATTEMPTS && !ps_prover_stopped(prover); attempt++, inset *= 2) {
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
