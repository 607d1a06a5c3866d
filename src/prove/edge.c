/* Theory page, section 3: witnesses for edge_contraction and edge_expansion. Doubles find how far the two-step map
 * contracts and how fast; the numbers are rounded to the safe side and the checker decides. */
#include <math.h>

#include "numbers/decimal.h"
#include "prove/frozen.h"
#include "prove/prover.h"

enum { SAMPLES = 160, ATTEMPTS = 12 };
static const double REACH = 32; /* how many natural lengths to look for the end of contraction */

/* The two-step map at the edge for every sample of the parameters and both ends of the range of steps. */
typedef struct edge {
    ps_prover *prover;
    double steps[2];
    double length; /* natural length: 1 / sqrt(limit of kappa) */
} edge;

/* Extends the range of T to the points at distance delta of the bracket; false where it is undefined. */
static bool extend_range(edge *e, double delta, double *least, double *most)
{
    const double ends[2] = {e->prover->hi + delta, e->prover->lo - delta};
    for (size_t s = 0; s < e->prover->scout.sample_count; s++)
        for (int i = 0; i < 4; i++) {
            ps_frozen_point point;
            if (!ps_frozen_at(&e->prover->scout, s, e->steps[i / 2], ends[i % 2], true, &point))
                return false;
            *least = fmin(*least, point.third);
            *most = fmax(*most, point.third);
        }
    return true;
}

/* Whether e4 holds at distance delta of the far side of the bracket: from lo to the right, from hi to the left. */
static bool contracts_at(edge *e, double delta)
{
    const ps_prover *p = e->prover;
    for (size_t s = 0; s < p->scout.sample_count; s++)
        for (int i = 0; i < 2; i++) {
            ps_frozen_point from;
            double right = p->lo + delta, left = p->hi - delta;
            if (!ps_frozen_at(&e->prover->scout, s, e->steps[i], right, false, &from) || from.h >= right ||
                from.h + right <= 2 * p->hi)
                return false;
            if (!ps_frozen_at(&e->prover->scout, s, e->steps[i], left, false, &from) || from.h <= left || from.h + left >= 2 * p->lo)
                return false;
        }
    return true;
}

/* The range of g over the bracket widened by radius. */
static void image(edge *e, double radius, double *least, double *most)
{
    const ps_prover *p = e->prover;
    *least = p->lo - radius;
    *most = p->hi + radius;
    for (size_t s = 0; s < p->scout.sample_count; s++)
        for (int i = 0; i <= 4 * SAMPLES; i++) {
            double z = p->lo - radius + (p->hi - p->lo + 2 * radius) * i / (4 * SAMPLES), l[2];
            for (int k = 0; k < 2 && ps_scout_at(&e->prover->scout, s, z, 1, l); k++) {
                *least = fmin(*least, z - e->steps[k] * l[1]);
                *most = fmax(*most, z - e->steps[k] * l[1]);
            }
        }
}

static bool edge_init(edge *e, ps_prover *p, ps_claim *claim)
{
    *e = (edge){.prover = p};
    if (p->l2_lo <= 0)
        return false;
    int digits = p->scout.parameter_count == 0 ? 12 : 4;
    ps_decimal_below(ps_claim_value(claim, "a_lo"), 2 / p->l2_hi * (1 - 1e-13), digits);
    ps_decimal_above(ps_claim_value(claim, "a_hi"), 2 / p->l2_lo * (1 + 1e-13), digits);
    e->steps[0] = mpq_get_d(ps_claim_value(claim, "a_lo"));
    e->steps[1] = mpq_get_d(ps_claim_value(claim, "a_hi"));
    double alpha = fmax(fabs(p->alpha_lo), fabs(p->alpha_hi));
    e->length = alpha > 0 ? sqrt(1.5 * p->l2_lo * p->l2_lo / alpha) : 1;
    return isfinite(e->length);
}

/* The inner radius: where the guaranteed gain kappa r^2 of two steps is largest, within e3. */
static bool choose_inner(edge *e, ps_claim *claim, double sign)
{
    double least = HUGE_VAL, most = -HUGE_VAL, best = 0, r = 0, kappa = 0, size = 0;
    if (!extend_range(e, 0, &least, &most))
        return false;
    for (int i = 0; i < SAMPLES; i++) {
        double delta = e->length * 0.01 * pow(1.06, i);
        if (!extend_range(e, delta, &least, &most))
            break;
        double rate = (sign > 0 ? least : -most) / 6, bound = fmax(fabs(least), fabs(most));
        if (rate <= 0 || (sign < 0 && (1.1 * bound / 6 + rate) * delta * delta > 1.9))
            break;
        if (rate * delta * delta > best && (sign > 0 || contracts_at(e, 1.02 * delta))) {
            best = rate * delta * delta;
            r = delta;
            kappa = rate;
            size = bound;
        }
    }
    if (best <= 0)
        return false;
    ps_decimal_below(ps_claim_value(claim, "r"), r, 2);
    ps_decimal_below(ps_claim_value(claim, "kappa"), 0.97 * kappa, 2);
    if (ps_claim_value(claim, "M") != NULL)
        ps_decimal_above(ps_claim_value(claim, "M"), 1.05 * size, 2);
    return true;
}

/* The largest radius up to which e4 is seen to hold. */
static double find_reach(edge *e, double inner)
{
    double good = inner, bad = HUGE_VAL, limit = REACH * e->length + e->prover->hi - e->prover->lo;
    for (int i = 1; i <= 2 * SAMPLES && good < limit && !isfinite(bad); i++) {
        double delta = fmin(limit, inner * pow(limit / inner, i / (2.0 * SAMPLES)));
        if (contracts_at(e, delta))
            good = delta;
        else
            bad = delta;
    }
    for (int i = 0; i < 30 && isfinite(bad); i++) {
        double middle = (good + bad) / 2;
        if (contracts_at(e, middle))
            good = middle;
        else
            bad = middle;
    }
    return good - (e->prover->hi - e->prover->lo);
}

/* (A, B): the window and its image, with some room where the loss is defined there. */
static void set_domain(edge *e, ps_claim *claim, double radius)
{
    double l[2], low, high;
    image(e, radius, &low, &high);
    double room = 0.05 * (high - low), room_low = room, room_high = room;
    for (int i = 0; i < 20 && !ps_scout_at(&e->prover->scout, 0, low - room_low, 1, l); i++)
        room_low /= 2;
    for (int i = 0; i < 20 && !ps_scout_at(&e->prover->scout, 0, high + room_high, 1, l); i++)
        room_high /= 2;
    /* enough digits that rounding outwards takes less than the room */
    int digits_low = 1 + (int)ceil(log10(fmax(10, fabs(low) / room_low)));
    int digits_high = 1 + (int)ceil(log10(fmax(10, fabs(high) / room_high)));
    ps_decimal_below(ps_claim_value(claim, "A"), low - room_low / 2, digits_low);
    ps_decimal_above(ps_claim_value(claim, "B"), high + room_high / 2, digits_high);
}

/* Multiplies a field and rounds it down again. */
static void shrink(ps_claim *claim, const char *field, double factor, int digits)
{
    ps_decimal_below(ps_claim_value(claim, field), factor * mpq_get_d(ps_claim_value(claim, field)), digits);
}

static ps_status give_up(ps_buffer *message, const ps_claim_report *report)
{
    ps_buffer_clear(message);
    ps_buffer_puts(message, report->message.length > 0 ? report->message.text : "no witness found");
    return report->status == PS_BUDGET || report->status == PS_INTERRUPTED ? report->status : PS_UNDECIDED;
}

static void set_outer(edge *e, ps_claim *claim, double reach)
{
    double inner = mpq_get_d(ps_claim_value(claim, "r"));
    if (reach <= inner)
        mpq_set(ps_claim_value(claim, "R"), ps_claim_value(claim, "r"));
    else
        ps_decimal_below(ps_claim_value(claim, "R"), reach, 3);
    set_domain(e, claim, mpq_get_d(ps_claim_value(claim, "R")));
}

ps_status ps_search_edge_contraction(ps_prover *prover, ps_claim *claim, ps_buffer *message)
{
    edge e;
    ps_claim_report report = {0};
    if (!edge_init(&e, prover, claim) || !choose_inner(&e, claim, -1)) {
        ps_buffer_puts(message, "the third derivative of the two-step map is not seen to be negative near the minimum");
        return PS_UNDECIDED;
    }
    double reach = find_reach(&e, mpq_get_d(ps_claim_value(claim, "r")));
    bool whole = reach >= 0.999 * REACH * e.length;
    reach *= whole ? 1 : 0.99;
    for (int attempt = 0; attempt < ATTEMPTS && ps_prover_goes_on(prover); attempt++) {
        set_outer(&e, claim, reach);
        ps_claim_report_clear(&report);
        if (ps_prover_accepts(prover, claim, &report)) {
            ps_claim_report_clear(&report);
            return PS_OK;
        }
        const char *failed = report.failed != NULL ? report.failed : "";
        if (failed[0] == 'e' && failed[1] == '2' && failed[2] == 'a')
            shrink(claim, "kappa", 0.85, 2);
        else if (failed[0] == 'e' && failed[1] == '2')
            ps_decimal_above(ps_claim_value(claim, "M"), 1.2 * mpq_get_d(ps_claim_value(claim, "M")), 2);
        else if (failed[0] == 'e' && failed[1] == '3')
            shrink(claim, "r", 0.9, 2);
        else
            reach *= attempt < 4 ? 0.98 : 0.8;
    }
    ps_status status = give_up(message, &report);
    ps_claim_report_clear(&report);
    return status;
}

ps_status ps_search_edge_expansion(ps_prover *prover, ps_claim *claim, ps_buffer *message)
{
    edge e;
    ps_claim_report report = {0};
    if (!edge_init(&e, prover, claim) || !choose_inner(&e, claim, 1)) {
        ps_buffer_puts(message, "the third derivative of the two-step map is not seen to be positive near the minimum");
        return PS_UNDECIDED;
    }
    for (int attempt = 0; attempt < ATTEMPTS && ps_prover_goes_on(prover); attempt++) {
        set_domain(&e, claim, mpq_get_d(ps_claim_value(claim, "r")));
        ps_claim_report_clear(&report);
        if (ps_prover_accepts(prover, claim, &report)) {
            ps_claim_report_clear(&report);
            return PS_OK;
        }
        bool domain = report.failed != NULL && report.failed[0] == 'e' && report.failed[1] == '0';
        if (domain || attempt % 2 == 1)
            shrink(claim, "r", domain ? 0.4 : 0.9, 2);
        else
            shrink(claim, "kappa", 0.9, 2);
    }
    ps_status status = give_up(message, &report);
    ps_claim_report_clear(&report);
    return status;
}
