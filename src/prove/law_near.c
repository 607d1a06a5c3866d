/* Theory page, section 6: the witnesses of law_entry_near and law_strip. The lower a start may be in comparison with eta^2, the
 * better: C1 is the first that looks good, and eta_near the largest learning rate for it. */
#include <math.h>
#include <stdlib.h>

#include "numbers/decimal.h"
#include "prove/law.h"

enum { HEIGHTS = 12, PLACES = 8, TRIES = 3 };
static const double TINY = .01; /* of h, for what happens as eta tends to 0 */

/* C0 in units of beta; C1 in units of C0; the part of the rates up to eps_l = C1 h that is tried; the part of W's width. */
static const double heights[] = {5, 8, 12, 20, 30, 50, 80, 120, 200, 320};
static const double spans[] = {1.5, 2, 3};
static const double rates[] = {.9, .5, .2};
static const double widths[] = {.9, .7, .5, .35, .25, .15, .1};
#define COUNT(list) (int)(sizeof(list) / sizeof *(list))

typedef struct near_entry {
    double h, C0, C1, qm, Mm, X;
} near_entry;

/* ---- law_entry_near ---- */

/* The least growth in units of h, and the largest M1, below the lower barrier. */
static bool growth(ps_law *law, near_entry *n)
{
    const double parts[] = {TINY, .25, 1};
    n->qm = HUGE_VAL;
    n->Mm = 0;
    for (int i = 0; i <= HEIGHTS; i++)
        for (int r = 0; r < COUNT(parts); r++)
            for (int j = -PLACES; j <= PLACES; j++) {
                double C = n->C0 + (n->C1 - n->C0) * i / HEIGHTS, h = fmax(law->h_lo, parts[r] * n->h);
                double low = ps_law_width(&(ps_law_barrier){law->lower.A, -law->lower.B, 0}, h * (C + law->lower.beta));
                ps_law_point p;
                if (low <= 0 || !ps_law_at(law, C * h, (double)j / PLACES * sqrt(low), h, &p))
                    return false;
                n->qm = fmin(n->qm, (p.Q - 1) / h);
                n->Mm = fmax(n->Mm, p.M1);
            }
    return n->qm > 0;
}

/* The largest M1 (A + B E) in W. */
static bool share(ps_law *law, double e_top, near_entry *n)
{
    n->X = 0;
    for (int i = 0; i <= 2 * HEIGHTS; i++)
        for (int r = 0; r < PS_LAW_RATES; r++)
            for (int j = -PLACES; j <= PLACES; j++) {
                double E = pow(e_top * i / (2 * HEIGHTS), 2), h = ps_law_rate(law, r);
                ps_law_point p;
                if (!ps_law_at(law, E - law->upper.beta * h, (double)j / PLACES * sqrt(ps_law_width(&law->upper, E)), h, &p))
                    return false;
                n->X = fmax(n->X, p.M1 * (law->upper.A + law->upper.B * E));
            }
    return true;
}

/* n5 and n6, with the margins of the fields */
static bool has_room(const ps_law *law, const near_entry *n)
{
    double qm = .9 * n->qm, X = 1.03 * n->X;
    double used = 1.01 * n->Mm * law->lower.A * (n->C1 + law->lower.beta) * pow(1 + qm * n->h, 2) / (2 * qm) +
                  n->h * X * (n->C1 + law->upper.beta);
    return n->h * X < .99 && used < .99 * (n->C1 - n->C0);
}

static void set_near(const near_entry *n, ps_claim *claim)
{
    ps_decimal_below(ps_claim_value(claim, "eta_near"), sqrt(n->h), 3);
    ps_decimal_below(ps_claim_value(claim, "C0"), n->C0 * (1 + 1e-12), 3);
    ps_decimal_above(ps_claim_value(claim, "C1"), n->C1 * (1 - 1e-12), 3);
    ps_decimal_below(ps_claim_value(claim, "qm"), .9 * n->qm, 3);
    ps_decimal_above(ps_claim_value(claim, "Mm"), 1.01 * n->Mm, 3);
    ps_decimal_above(ps_claim_value(claim, "X"), 1.03 * n->X, 3);
}

/* The next candidate from number *next on that looks good. */
static bool next_near(ps_law *law, near_entry *n, int *next)
{
    for (; *next < COUNT(heights) * COUNT(spans) * COUNT(rates); ++*next) {
        int i = *next;
        n->C0 = heights[i / (COUNT(spans) * COUNT(rates))] * law->upper.beta;
        n->C1 = spans[i / COUNT(rates) % COUNT(spans)] * n->C0;
        n->h = rates[i % COUNT(rates)] * fmin(law->h_hi, law->eps_l / n->C1);
        if (n->h >= law->h_lo && growth(law, n) && has_room(law, n))
            return true;
    }
    return false;
}

static bool resume(ps_law *law, ps_prover *prover, ps_buffer *message)
{
    const ps_claim *lower = ps_law_certified(prover, "sharpness_law_lower");
    if (!ps_law_resume(law, prover, ps_law_certified(prover, "sharpness_law"), message))
        return false;
    if (lower == NULL) {
        ps_buffer_puts(message, "there is no certified lower barrier to get above");
        return false;
    }
    law->lower = (ps_law_barrier){ps_law_field(lower, "A_l"), ps_law_field(lower, "B_l"), ps_law_field(lower, "beta_l")};
    law->eps_l = ps_law_field(lower, "eps_l");
    return true;
}

bool ps_law_enters_near(ps_law *law)
{
    near_entry n = {0};
    int next = 0;
    return share(law, ps_law_field(ps_law_certified(law->prover, "sharpness_law"), "e_top"), &n) && next_near(law, &n, &next);
}

ps_status ps_search_law_entry_near(ps_prover *prover, ps_claim *claim, ps_buffer *message)
{
    ps_law law;
    near_entry n = {0};
    ps_claim_report report = {0};
    bool found = false;
    if (!resume(&law, prover, message))
        return PS_UNDECIDED;
    double e_top = ps_law_field(ps_law_certified(prover, "sharpness_law"), "e_top");
    if (share(&law, e_top, &n))
        for (int next = 0, tries = 0; tries < TRIES && !found && !ps_prover_stopped(prover) && next_near(&law, &n, &next); tries++, next++) {
            set_near(&n, claim);
            ps_claim_report_clear(&report);
            found = ps_law_accepts(&law, claim, PS_LAW_BOXES, &report);
        }
    if (!found)
        ps_buffer_puts(message, report.message.length > 0 ? report.message.text : "n6: below the lower barrier eps may be used up "
                                                            "before a run rises to it, however small eta is");
    ps_claim_report_clear(&report);
    return found ? PS_OK : PS_UNDECIDED;
}

/* ---- law_strip ---- */

typedef struct strip {
    double w_max, kappa, Ms;
} strip;

/* The least shrinking and the largest M1 in a strip; false where something has the wrong sign. */
static bool measure(ps_law *law, double h_near, double z_lo, double z_hi, strip *s)
{
    const ps_law_barrier *b = &law->upper;
    s->kappa = HUGE_VAL;
    s->Ms = 0;
    for (int i = -2 * HEIGHTS; i <= 2 * HEIGHTS; i++)
        for (int j = 0; i != 0 && j <= PLACES; j++)
            for (int r = 0; r < 2; r++) {
                double w = s->w_max * (abs(i) == 1 ? i / 200.0 : i / (2.0 * HEIGHTS)), part = (double)j / PLACES;
                double h = r == 0 ? law->h_lo : h_near;
                double share = 2 * part / (b->A + sqrt(b->A * b->A + 4 * b->B * part * w * w));
                ps_law_point p;
                if (!ps_law_at(law, share * w * w - b->beta * h, w, h, &p) || p.A1 < 0)
                    return false;
                double z0 = law->z + p.delta;
                if (!(z0 > z_lo && z0 < z_hi && p.z1 > z_lo && p.z1 < z_hi))
                    return false;
                s->kappa = fmin(s->kappa, fmin(-p.Q2 - p.A1 * share, p.b / (w * w)));
                s->Ms = fmax(s->Ms, p.M1);
            }
    return s->kappa > 1e-3 * law->C_max;
}

ps_status ps_search_law_strip(ps_prover *prover, ps_claim *claim, ps_buffer *message)
{
    ps_law law;
    ps_claim_report report = {0};
    bool found = false;
    if (claim->base == NULL) {
        ps_buffer_puts(message, "there is no certified entry next to the edge");
        return PS_UNDECIDED;
    }
    if (!resume(&law, prover, message))
        return PS_UNDECIDED;
    const ps_claim *upper = ps_law_certified(prover, "sharpness_law");
    double h_near = pow(ps_law_field(claim->base, "eta_near"), 2), most = sqrt(ps_law_width(&law.upper, law.eps_bar));
    for (int i = 0, tries = 0; i < COUNT(widths) && tries < TRIES && !found && !ps_prover_stopped(prover); i++) {
        strip s = {.w_max = widths[i] * most};
        if (!measure(&law, h_near, ps_law_field(upper, "z_lo"), ps_law_field(upper, "z_hi"), &s))
            continue;
        ps_decimal_below(ps_claim_value(claim, "w_max"), s.w_max, 3);
        ps_decimal_below(ps_claim_value(claim, "kappa"), .85 * s.kappa, 3);
        ps_decimal_above(ps_claim_value(claim, "Ms"), 1.02 * s.Ms, 3);
        ps_claim_report_clear(&report);
        found = ps_law_accepts(&law, claim, PS_LAW_BOXES, &report);
        tries++;
    }
    if (!found)
        ps_buffer_puts(message, report.message.length > 0 ? report.message.text : "no strip is seen in which pairs of steps lead to W");
    ps_claim_report_clear(&report);
    return found ? PS_OK : PS_UNDECIDED;
}
