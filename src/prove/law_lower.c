/* Theory page, section 6: the witnesses of sharpness_law_lower and law_entry. The lower barrier is chosen with the entry in
 * view: it has to be low enough for runs to rise to it before eps is used up. */
#include <math.h>
#include <string.h>

#include "numbers/decimal.h"
#include "prove/law.h"

enum { HEIGHTS = 24, PLACES = 10, TRIES = 6, ALL_BOXES = 100000 };

/* beta_l in units of the prediction; eps_l; how much narrower, relatively, the barrier is at the top than at the edge. */
static const double factors[] = {.99, .98, .97, .95, .92, .9, .85, .8, .75, .7, .65, .6, .5, .4};
static const double tops[] = {.1, .2, .05, .3, .4};
static const double narrowings[] = {.4, .5, .57, .3};
enum { FACTORS = sizeof factors / sizeof factors[0], TOPS = sizeof tops / sizeof tops[0],
       NARROWINGS = sizeof narrowings / sizeof narrowings[0] };

typedef struct entry {
    double e0, e1, Qm, Mm, cross;
} entry;

static bool set_barrier(ps_law *law, double factor, double top, double narrowing)
{
    double theta = (1 - factor) / 2;
    law->eps_l = fmin(top, law->eps_bar);
    law->lower.beta = factor * law->beta_min;
    law->lower.A = 2 * (1 - theta) / law->C_max;
    law->lower.B = 2 * (narrowing - theta) / law->C_max / (law->eps_l + law->upper.beta * law->h_hi);
    double most = law->eps_l + (law->upper.beta + law->lower.beta) * law->h_hi;
    return narrowing > theta && law->lower.A > 2.02 * law->lower.B * most; /* v6 */
}

static double height(const ps_law *law)
{
    return sqrt(law->eps_l + law->upper.beta * law->h_hi);
}

/* ---- the lower barrier ---- */

/* (ld) with room to spare at one height and rate, both sides. */
static bool rises_at(ps_law *law, double E, double h, double room)
{
    const ps_law_barrier *b = &law->lower;
    double below = E - (law->upper.beta - b->beta) * h, low = ps_law_width(&(ps_law_barrier){b->A, -b->B, 0}, below);
    double high = ps_law_width(&law->upper, E);
    for (int j = 0; below > 0 && high > low && j <= PLACES; j++)
        for (int side = -1; side <= 1; side += 2) {
            ps_law_point p;
            double square = low + (high - low) * pow((double)j / PLACES, 2);
            if (!ps_law_at(law, E - law->upper.beta * h, side * sqrt(square), h, &p) ||
                !((p.Q * p.Q + h * (b->A - 2 * b->B * below) * p.M1) * square >= low * (1 + room * E)))
                return false;
        }
    return true;
}

static bool rises(ps_law *law, double room)
{
    for (int n = HEIGHTS; n >= 3; n--)
        for (int i = 0; i < PS_LAW_RATES; i++)
            if (!rises_at(law, pow(height(law) * n / HEIGHTS, 2), ps_law_rate(law, i), room))
                return false;
    return true;
}

static bool near_signs(ps_law *law, double e)
{
    const ps_law_barrier b = {law->lower.A, -law->lower.B, law->lower.beta};
    double E = e * e, s[3], room = 0.1 * (1 - b.beta / law->beta_min);
    for (int i = 0; i < PS_LAW_RATES; i++)
        for (int j = -PLACES; j <= PLACES; j++) {
            double h = ps_law_rate(law, i), tau = (j == 0 ? .3 : (double)j / PLACES);
            ps_law_point p;
            if (!ps_law_at(law, E - law->upper.beta * h, tau * sqrt(ps_law_width(&law->upper, E)), h, &p))
                return false;
            ps_law_signs(&b, &p, E - (law->upper.beta - b.beta) * h, s);
            if (s[0] > -room * 4 * b.beta || s[1] > -room * law->C_max || s[2] < .1 || p.b < .1)
                return false;
        }
    return true;
}

/* ---- the entry ---- */

/* The least Q and the largest M1 below the lower barrier for eps in [e0, e1]. */
static bool growth(ps_law *law, entry *e)
{
    e->Qm = HUGE_VAL;
    e->Mm = 0;
    for (int n = 0; n <= HEIGHTS; n++)
        for (int i = 0; i < PS_LAW_RATES; i++)
            for (int j = -PLACES; j <= PLACES; j++) {
                double eps = e->e0 + (e->e1 - e->e0) * n / HEIGHTS, h = ps_law_rate(law, i);
                double low = ps_law_width(&(ps_law_barrier){law->lower.A, -law->lower.B, 0}, eps + law->lower.beta * h);
                ps_law_point p;
                if (!ps_law_at(law, eps, (double)j / PLACES * sqrt(low), h, &p))
                    return false;
                e->Qm = fmin(e->Qm, p.Q);
                e->Mm = fmax(e->Mm, p.M1);
            }
    return e->Qm > 1;
}

/* The most by which a pair of steps from above e1 ends below it. */
static bool crossing(ps_law *law, entry *e)
{
    e->cross = 0;
    for (int n = 0; n <= HEIGHTS; n++)
        for (int i = 0; i < PS_LAW_RATES; i++)
            for (int j = -PLACES; j <= PLACES; j++) {
                double eps = e->e1 + (law->eps_bar - e->e1) * n / HEIGHTS, h = ps_law_rate(law, i);
                double w = (double)j / PLACES * sqrt(ps_law_width(&law->upper, eps + law->upper.beta * h));
                ps_law_point p;
                if (!ps_law_at(law, eps, w, h, &p))
                    return false;
                e->cross = fmax(e->cross, h * p.M1 * w * w - (eps - e->e1));
            }
    return true;
}

/* What is used up of eps, as a share of e1 - e0, with `room` times the margins of the search. */
static double usage(const ps_law *law, const entry *e, double room)
{
    double grow = 1 + (e->Qm - 1) * (1 - .05 * room), scale = 1 + .02 * room, top = e->e1 + law->lower.beta * law->h_hi;
    double low = ps_law_width(&(ps_law_barrier){law->lower.A, -law->lower.B, 0}, top);
    return (law->h_hi * e->Mm * scale * low / (1 - 1 / (grow * grow)) + e->cross * scale) / (e->e1 - e->e0);
}

static bool find_entry(ps_law *law, entry *e)
{
    for (double share = .9; share > .05; share -= .1) {
        e->e1 = law->eps_l;
        e->e0 = share * e->e1;
        if (!growth(law, e) || !crossing(law, e))
            return false;
        if (usage(law, e, 2) < 1)
            return true;
    }
    return false;
}

/* ---- searches ---- */

static void set_lower(ps_law *law, ps_claim *claim)
{
    ps_decimal_below(ps_claim_value(claim, "beta_l"), law->lower.beta, 6);
    ps_decimal_below(ps_claim_value(claim, "A_l"), law->lower.A, 5);
    ps_decimal_above(ps_claim_value(claim, "B_l"), law->lower.B, 4);
    ps_decimal_below(ps_claim_value(claim, "eps_l"), law->eps_l * (1 + 1e-12), 3);
    double top = height(law), near = ps_law_reach(law, .5 * top, near_signs);
    ps_decimal_above(ps_claim_value(claim, "f_top"), top * (1 + 1e-9), 5);
    ps_decimal_below(ps_claim_value(claim, "f_near"), .9 * near, 4);
    ps_decimal_below(ps_claim_value(claim, "f_mid"), fmin(fmax(.9 * near, .3), .95 * top), 2);
}

/* Where s1 and s2 have the right signs, f_near has to reach beyond v7. */
static double least_near(const ps_law *law)
{
    return sqrt((law->upper.beta - law->lower.beta) * law->h_hi);
}

static bool looks_good(ps_law *law, bool with_entry)
{
    entry e;
    if (.9 * ps_law_reach(law, .5 * height(law), near_signs) < 1.01 * least_near(law))
        return false;
    return rises(law, .5 * (1 - law->lower.beta / law->beta_min)) && (!with_entry || find_entry(law, &e));
}

/* One factor: the first shape of the barrier that looks good, if any. */
static bool choose_shape(ps_law *law, double factor, bool with_entry)
{
    for (int t = 0; t < TOPS; t++)
        for (int n = 0; n < NARROWINGS; n++)
            if (set_barrier(law, factor, tops[t], narrowings[n]) && looks_good(law, with_entry))
                return true;
    return false;
}

/* Where no entry next to the edge is in sight above the barrier that was accepted, one that is lower by a hundredth is taken if it has
 * such an entry: starts there are worth more than the hundredth. */
static void prefer_entry_near(ps_law *law, ps_claim *claim, int f, bool with_entry)
{
    const ps_law_barrier accepted = law->lower;
    const double eps_l = law->eps_l;
    ps_claim_report report = {0};
    if (f + 1 == FACTORS || factors[f] - factors[f + 1] > .011 || ps_law_enters_near(law))
        return;
    bool better = choose_shape(law, factors[f + 1], with_entry) && ps_law_enters_near(law);
    if (better) {
        set_lower(law, claim);
        better = ps_law_accepts(law, claim, PS_LAW_BOXES, &report);
    }
    if (!better) {
        law->lower = accepted;
        law->eps_l = eps_l;
        set_lower(law, claim);
    }
    ps_claim_report_clear(&report);
}

static bool search_lower(ps_law *law, ps_claim *claim, ps_claim_report *report, bool with_entry)
{
    for (int f = 0, tries = 0; f < FACTORS && tries < TRIES && law->spent < ALL_BOXES && !ps_prover_stopped(law->prover); f++) {
        if (!choose_shape(law, factors[f], with_entry))
            continue;
        set_lower(law, claim);
        ps_claim_report_clear(report);
        if (ps_law_accepts(law, claim, PS_LAW_BOXES, report)) {
            prefer_entry_near(law, claim, f, with_entry);
            return true;
        }
        tries++;
    }
    return false;
}

ps_status ps_search_sharpness_law_lower(ps_prover *prover, ps_claim *claim, ps_buffer *message)
{
    ps_law law;
    ps_claim_report report = {0};
    if (!ps_law_resume(&law, prover, ps_law_certified(prover, "sharpness_law"), message))
        return PS_UNDECIDED;
    bool found = search_lower(&law, claim, &report, true) || search_lower(&law, claim, &report, false);
    if (!found)
        ps_buffer_puts(message, report.message.length > 0 ? report.message.text
                                                          : "no barrier is seen to hold from below: (ld) fails");
    ps_claim_report_clear(&report);
    return found ? PS_OK : PS_UNDECIDED;
}

static void explain_entry(const ps_law *law, const entry *e, ps_buffer *message)
{
    if (e->Qm > 1)
        ps_buffer_printf(message, "n5: below the lower barrier eps may be used up before a run rises to it (%.3g of what there is, "
                                  "growth at least %.4g a pair of steps)", usage(law, e, 1), e->Qm);
    else
        ps_buffer_printf(message, "n4: below the lower barrier runs are not seen to rise to it (growth at least %.4g a pair of steps)",
                         e->Qm);
}

ps_status ps_search_law_entry(ps_prover *prover, ps_claim *claim, ps_buffer *message)
{
    ps_law law;
    entry e = {0};
    const ps_claim *lower = ps_law_certified(prover, "sharpness_law_lower");
    ps_claim_report report = {0};
    if (!ps_law_resume(&law, prover, ps_law_certified(prover, "sharpness_law"), message))
        return PS_UNDECIDED;
    if (lower == NULL) {
        ps_buffer_puts(message, "there is no certified lower barrier to get above");
        return PS_UNDECIDED;
    }
    law.lower = (ps_law_barrier){ps_law_field(lower, "A_l"), ps_law_field(lower, "B_l"), ps_law_field(lower, "beta_l")};
    law.eps_l = ps_law_field(lower, "eps_l");
    if (!find_entry(&law, &e)) {
        explain_entry(&law, &e, message);
        return PS_UNDECIDED;
    }
    ps_decimal_below(ps_claim_value(claim, "e0"), e.e0, 3);
    ps_decimal_above(ps_claim_value(claim, "e1"), e.e1 * (1 - 1e-12), 4);
    ps_decimal_below(ps_claim_value(claim, "Qm"), 1 + .95 * (e.Qm - 1), 6);
    ps_decimal_above(ps_claim_value(claim, "Mm"), 1.01 * e.Mm, 3);
    ps_decimal_above(ps_claim_value(claim, "cross"), 1.01 * e.cross, 3);
    bool found = ps_law_accepts(&law, claim, PS_LAW_BOXES, &report);
    if (!found)
        ps_buffer_puts(message, report.message.text);
    ps_claim_report_clear(&report);
    return found ? PS_OK : PS_UNDECIDED;
}
