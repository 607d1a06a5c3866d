/* Theory page, section 6: the witness of sharpness_law. The prediction gives the barrier near the edge up to a factor; how
 * far up it holds, and how much it has to widen on the way, is tried out in doubles. */
#include <math.h>
#include <string.h>

#include "numbers/decimal.h"
#include "prove/law.h"

enum { HEIGHTS = 24, PLACES = 12, TRIES = 2 };

/* beta in units of the prediction; eps_bar; how much wider, relatively, the barrier is at the top than at the edge. */
static const double factors[] = {1.01, 1.02, 1.05, 1.1, 1.25, 1.5, 2, 3};
static const double tops[] = {1.2, 1, .85, .7, .6, .5, .4, .3, .2, .15, .1};
static const double widenings[] = {.25, .35, .5, .7, 1};
enum { FACTORS = sizeof factors / sizeof factors[0], TOPS = sizeof tops / sizeof tops[0],
       WIDENINGS = sizeof widenings / sizeof widenings[0] };

/* Boxes that the checker may look at in all tries together, before the last one and with it. */
enum { SEARCH_BOXES = 200000, ALL_BOXES = 320000 };
static const double LOWEST = .15; /* eps_bar */

/* A factor is good enough if the law holds up to this eps_bar; the best that was found is taken if none is. */
static const double ENOUGH = .5;

static bool set_barrier(ps_law *law, double factor, double top, double widening)
{
    double theta = (factor - 1) / 2;
    law->eps_bar = top;
    law->upper.beta = factor * law->beta_max;
    law->upper.A = 2 * (1 + theta) / law->C_min;
    law->upper.B = 2 * (widening - theta) / law->C_min / (top + law->upper.beta * law->h_hi);
    return widening > theta && law->upper.beta * law->h_hi < 1;
}

static bool has_spent(const ps_law *law, uint64_t boxes)
{
    return law->spent >= boxes || ps_prover_stopped(law->prover);
}

/* (d) with room to spare at one height. */
static bool holds_at(ps_law *law, double e, double room)
{
    const ps_law_barrier *b = &law->upper;
    for (int i = 0; i < PS_LAW_RATES; i++)
        for (int j = -PLACES; j <= PLACES; j++) {
            double h = ps_law_rate(law, i), tau = (double)j / PLACES, E = e * e;
            ps_law_point p;
            if (!ps_law_at(law, E - b->beta * h, tau * sqrt(ps_law_width(b, E)), h, &p) ||
                !(tau * tau * (p.Q * p.Q + h * (b->A + 2 * b->B * E) * p.M1) <= 1 - room * E))
                return false;
        }
    return true;
}

static double height(const ps_law *law)
{
    return sqrt(law->eps_bar + law->upper.beta * law->h_hi);
}

static bool holds(ps_law *law, double room)
{
    for (int i = HEIGHTS; i >= 2; i--)
        if (!holds_at(law, height(law) * i / HEIGHTS, room))
            return false;
    return true;
}

/* Whether s1, s2, s3 and b have the right signs, with some room. */
static bool near_signs(ps_law *law, double e)
{
    const ps_law_barrier *b = &law->upper;
    double E = e * e, s[3], room = 0.1 * (b->beta / law->beta_max - 1);
    for (int i = 0; i < PS_LAW_RATES; i++)
        for (int j = -PLACES; j <= PLACES; j += 2) {
            double h = ps_law_rate(law, i), tau = (double)(j == 0 ? 1 : j) / PLACES;
            ps_law_point p;
            if (!ps_law_at(law, E - b->beta * h, tau * sqrt(ps_law_width(b, E)), h, &p))
                return false;
            ps_law_signs(b, &p, E, s);
            if (s[0] < room * 4 * b->beta || s[1] < room * law->C_min || s[2] < .1 || p.b < .1)
                return false;
        }
    return true;
}

/* The most that the positions of W reach to, after a step too. */
static void extent(ps_law *law, double *least, double *most)
{
    *least = *most = law->z;
    for (int n = 1; n <= HEIGHTS; n++)
        for (int i = 0; i < PS_LAW_RATES; i++)
            for (int j = -PLACES; j <= PLACES; j++) {
                double E = pow(height(law) * n / HEIGHTS, 2), h = ps_law_rate(law, i);
                double w = (double)j / PLACES * sqrt(ps_law_width(&law->upper, E));
                ps_law_point p;
                if (!ps_law_at(law, E - law->upper.beta * h, w, h, &p))
                    continue;
                *least = fmin(*least, fmin(p.z1, law->z + p.delta));
                *most = fmax(*most, fmax(p.z1, law->z + p.delta));
            }
}

static void set_domain(ps_law *law, ps_claim *claim, double margin)
{
    double least, most;
    extent(law, &least, &most);
    ps_decimal_below(ps_claim_value(claim, "z_lo"), least - margin * (most - least), margin < .1 ? 5 : 3);
    ps_decimal_above(ps_claim_value(claim, "z_hi"), most + margin * (most - least), margin < .1 ? 5 : 3);
}

static void set_fields(ps_law *law, ps_claim *claim)
{
    ps_decimal_above(ps_claim_value(claim, "beta"), law->upper.beta, 6);
    ps_decimal_above(ps_claim_value(claim, "A"), law->upper.A, 5);
    ps_decimal_above(ps_claim_value(claim, "B"), law->upper.B, 4);
    ps_decimal_below(ps_claim_value(claim, "eps_bar"), law->eps_bar * (1 + 1e-12), 3);
    law->upper = (ps_law_barrier){ps_law_field(claim, "A"), ps_law_field(claim, "B"), ps_law_field(claim, "beta")};
    double top = height(law), near = ps_law_reach(law, .5 * top, near_signs);
    ps_decimal_above(ps_claim_value(claim, "e_top"), top * (1 + 1e-9), 5);
    ps_decimal_below(ps_claim_value(claim, "e_near"), .9 * near, 2);
    ps_decimal_below(ps_claim_value(claim, "e_mid"), fmin(fmax(.9 * near, .25), .9 * top), 2);
}

/* A domain with room to spare needs no care, but a loss that ends close by leaves none. */
static bool try_barrier(ps_law *law, ps_claim *claim, uint64_t boxes, ps_claim_report *report)
{
    set_fields(law, claim);
    ps_claim_report_clear(report);
    *report = (ps_claim_report){.status = PS_REJECTED};
    if (mpq_sgn(ps_claim_value(claim, "e_near")) <= 0) {
        ps_buffer_puts(&report->message, "s1, s2 or s3 has the wrong sign next to the edge");
        return false;
    }
    for (double margin = .2; margin > 1e-3; margin /= 3) {
        set_domain(law, claim, margin);
        ps_claim_report_clear(report);
        if (ps_law_accepts(law, claim, boxes, report))
            return true;
        if (report->failed == NULL || strcmp(report->failed, "smooth") != 0)
            break;
    }
    return false;
}

/* The largest eps_bar up to cap for that factor with the most room; 0 if there is none. */
static double scout_factor(ps_law *law, double factor, double cap, double *widening)
{
    for (int i = 0; i < TOPS; i++)
        for (double room = factor - 1; room > .1 * (factor - 1); room /= 2)
            for (int j = 0; j < WIDENINGS; j++)
                if (tops[i] <= cap && set_barrier(law, factor, tops[i], widenings[j]) && holds(law, room)) {
                    *widening = widenings[j];
                    return tops[i];
                }
    return 0;
}

/* Tries eps_bar from the one that was seen downwards. */
static bool search_factor(ps_law *law, ps_claim *claim, double factor, double top, double widening, ps_claim_report *report)
{
    for (int i = 0; i < 2 && !has_spent(law, SEARCH_BOXES); i++, top *= .75) {
        set_barrier(law, factor, top, widening);
        if (try_barrier(law, claim, PS_LAW_UPPER_BOXES, report))
            return true;
    }
    return false;
}

/* The smallest factor first, of those that reach high enough. *best tells how high any is seen to reach. */
static bool search_below(ps_law *law, ps_claim *claim, double cap, double *best, ps_claim_report *report)
{
    double seen[FACTORS], widening[FACTORS];
    *best = 0;
    for (int i = 0; i < FACTORS; i++) {
        seen[i] = scout_factor(law, factors[i], cap, &widening[i]);
        *best = fmax(*best, seen[i]);
    }
    for (int i = 0, tries = 0; i < FACTORS && tries < TRIES && *best > 0 && !has_spent(law, SEARCH_BOXES); i++) {
        uint64_t before = law->spent;
        if (seen[i] < fmin(ENOUGH, *best))
            continue;
        if (search_factor(law, claim, factors[i], seen[i], widening[i], report))
            return true;
        tries += law->spent - before > PS_LAW_UPPER_BOXES;
    }
    return false;
}

/* A last try, of the smallest factor that there is at the smallest height, with all boxes that are left. */
static bool search_patiently(ps_law *law, ps_claim *claim, ps_claim_report *report)
{
    double widening;
    for (int i = 0; i < FACTORS && !has_spent(law, ALL_BOXES); i++) {
        double top = scout_factor(law, factors[i], LOWEST, &widening);
        if (top < LOWEST)
            continue;
        set_barrier(law, factors[i], top, widening);
        if (try_barrier(law, claim, ALL_BOXES - law->spent, report))
            return true;
    }
    return false;
}

/* k = -g''/4 at the edge, which takes the quadratic term out of one step, at the middle of the range of h. */
static void set_chart(ps_law *law, ps_claim *claim)
{
    mpq_ptr k = ps_claim_value(claim, "k");
    double exact = law->l3 / (2 * law->l2) + (law->origin + law->z) * law->l2 * law->l2 * (law->h_lo + law->h_hi) / 4;
    if (exact < 0)
        ps_decimal_below(k, exact, 5);
    else
        ps_decimal_above(k, exact, 5);
    if (fabs(exact) < 1e-9)
        mpq_set_ui(k, 0, 1);
    law->k = mpq_get_d(k);
}

static bool search_rates(ps_law *law, ps_claim *claim, ps_buffer *message)
{
    ps_claim_report report = {0};
    double best = 0;
    bool found = search_below(law, claim, HUGE_VAL, &best, &report);
    for (double cap = .3, lower; !found && best > 0 && cap >= LOWEST; cap /= 2)
        found = search_below(law, claim, cap, &lower, &report);
    found = found || (best > 0 && search_patiently(law, claim, &report));
    if (!found && best <= 0)
        ps_buffer_puts(message, "no barrier w^2 = A E + B E^2 is seen to hold: (d) fails at every height and factor tried");
    else if (!found)
        ps_buffer_puts(message, report.message.length > 0 ? report.message.text : "the checker accepted no witness");
    ps_claim_report_clear(&report);
    return found;
}

ps_status ps_search_sharpness_law(ps_prover *prover, ps_claim *claim, ps_buffer *message)
{
    static const char *const rates[] = {"1/10", "1/20", "1/50", "1/100"}; /* unless one is asked for */
    enum { RATES = sizeof rates / sizeof rates[0] };
    const char *wanted = prover->options->eta_max;
    uint64_t spent = 0;
    for (int i = 0; i < (wanted != NULL ? 1 : RATES) && !ps_prover_stopped(prover); i++) {
        ps_law law;
        ps_buffer_clear(message);
        if (!ps_law_init(&law, prover, claim, rates[i], message))
            continue;
        law.spent = spent;
        set_chart(&law, claim);
        if (search_rates(&law, claim, message))
            return PS_OK;
        spent = law.spent;
    }
    return PS_UNDECIDED;
}
