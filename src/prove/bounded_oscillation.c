/* Theory page, section 4: witnesses for bounded_oscillation. The least interval around z* that the longest step does not lead out of is
 * seen in doubles, by adding to an interval where the step leads from there until nothing is added. */
#include <math.h>

#include "numbers/decimal.h"
#include "prove/cycle.h"

enum { ROUNDS = 200, POINTS = 1000, HALVINGS = 40, WEIGHTS = 3, PIECES = 16 };
/* Of the interval's width: how far it reaches beyond where the step leads, at first and where the checker sees that it is too little. */
static const double ROOMS[] = {1e-4, 1e-3, 1e-2};
static const double FURTHEST = 1e5;    /* in natural lengths: an interval that grows beyond is given up */
static const double BEYOND = 1.001;    /* in units of a_c: the first step, where none is asked for */
static const double LAST = 4;          /* likewise: the last step that is tried */
static const double SAFE = 1 - 2e-5;   /* of the last step that is seen */

static double edge(const ps_prover *p)
{
    return 2 / p->l2_lo;
}

static bool find_interval(ps_prover *p, double a, double part, double *low, double *high)
{
    double length = ps_cycle_length(p);
    *low = p->lo - 0.05 * length;
    *high = p->hi + 0.05 * length;
    for (int i = 0; i < ROUNDS && *high - *low < FURTHEST * length && !ps_prover_stopped(p); i++) {
        double least = *high, most = *low, room = part * (*high - *low);
        if (!ps_frozen_image(&p->scout, *low, *high, a, a, &least, &most))
            return false;
        if (least - room / 2 >= *low && most + room / 2 <= *high)
            return true;
        *low = fmin(*low, least - room);
        *high = fmax(*high, most + room);
    }
    return false;
}

/* The weight that r1 needs at the points of one row of points, from before the interval to its end; infinite where no weight suffices,
 * as l' changes its sign where it does not repel. */
typedef double row_of_points(double low, double middle, double high, double part);

static double evenly(double low, double middle, double high, double part)
{
    (void)middle;
    return low + (high - low) * (part + 1) / 2;
}

static double densely_around(double low, double middle, double high, double part)
{
    return middle + (part < 0 ? middle - low : high - middle) * part * part * part;
}

static double weight_along(ps_prover *p, size_t sample, row_of_points *at, double a, double low, double high)
{
    double weight = 0, before = 0, lacked = 0, l[3];
    for (int i = -POINTS; i <= POINTS; i++) {
        double z = at(low, p->lo + (p->hi - p->lo) / 2, high, (double)i / POINTS);
        if (!ps_scout_at(&p->scout, sample, z, 2, l))
            return HUGE_VAL;
        double lacking = l[2] * (2 - a * l[2]);
        if (lacking > 0 && lacked > 0 && before * l[1] <= 0)
            return HUGE_VAL;
        if (lacking > 0)
            weight = fmax(weight, lacking / (l[1] * l[1]));
        before = l[1];
        lacked = lacking;
    }
    return weight;
}

static double find_weight(ps_prover *p, double a, double low, double high)
{
    double weight = 0;
    for (size_t s = 0; s < p->scout.sample_count; s++)
        weight = fmax(weight, fmax(weight_along(p, s, evenly, a, low, high), weight_along(p, s, densely_around, a, low, high)));
    return weight;
}

static bool holds(ps_prover *p, double from, double to, double part)
{
    double low, high;
    return find_interval(p, to, part, &low, &high) && isfinite(find_weight(p, from, low, high));
}

/* The greatest last step up to `to` for which it is seen to hold; `from` if there is none. */
static double last_step(ps_prover *p, double from, double to, double part)
{
    double good = from, bad = to;
    if (holds(p, from, to, part))
        return to;
    for (int i = 0; i < HALVINGS && bad - good > 1e-5 * good; i++) {
        double middle = (good + bad) / 2;
        if (holds(p, from, middle, part))
            good = middle;
        else
            bad = middle;
    }
    return good;
}

static void set_outwards(ps_claim *claim, double low, double high, double part)
{
    double room = 0.01 * part * (high - low);
    int digits = 1 + (int)ceil(log10(fmax(10, fmax(fabs(low), fabs(high)) / room)));
    ps_decimal_below(ps_claim_value(claim, "A"), low, digits);
    ps_decimal_above(ps_claim_value(claim, "B"), high, digits);
}

static bool prove_with_room(ps_prover *p, ps_claim *claim, const mpq_t a_lo, const mpq_t a_hi, double part, ps_buffer *message)
{
    double low, high, weight;
    ps_claim_report report = {0};
    bool accepted = false;
    mpq_set(ps_claim_value(claim, "a_lo"), a_lo);
    mpq_set(ps_claim_value(claim, "a_hi"), a_hi);
    if (!ps_prover_goes_on(p))
        return false; /* for the reason that is in the message */
    ps_buffer_clear(message);
    if (!find_interval(p, mpq_get_d(a_hi), part, &low, &high)) {
        ps_buffer_puts(message, "no interval around z* is seen that the longest step does not lead out of");
        return false;
    }
    weight = 2 * find_weight(p, mpq_get_d(a_lo), low, high);
    if (!isfinite(weight)) {
        ps_buffer_puts(message, "in the interval that holds the iterates they might come to rest elsewhere, at another critical point");
        return false;
    }
    set_outwards(claim, low, high, part);
    for (int i = 0; i < WEIGHTS && !accepted && ps_prover_goes_on(p); i++) {
        ps_decimal_above(ps_claim_value(claim, "weight"), weight, 2);
        ps_claim_report_clear(&report);
        accepted = ps_prover_accepts(p, claim, &report);
        weight *= 4;
    }
    if (!accepted)
        ps_buffer_puts(message, report.message.text);
    ps_claim_report_clear(&report);
    return accepted;
}

/* With that much room, or more where the checker sees that it is too little. */
static bool prove(ps_prover *p, ps_claim *claim, const mpq_t a_lo, const mpq_t a_hi, double part, ps_buffer *message)
{
    for (size_t i = 0; i < sizeof ROOMS / sizeof ROOMS[0]; i++)
        if (ROOMS[i] >= part && prove_with_room(p, claim, a_lo, a_hi, ROOMS[i], message))
            return true;
    return false;
}

static ps_status refuse_below(const ps_prover *p, double from, ps_buffer *message)
{
    if (from > edge(p))
        return PS_OK;
    ps_buffer_printf(message, "at the step %.9g the iterates may come to rest at z*: the edge of stability, beyond which they cannot, is at %.9g",
                     ps_units_own(&p->units, from, PS_DIMENSION_STEP), ps_units_own(&p->units, edge(p), PS_DIMENSION_STEP));
    return PS_UNDECIDED;
}

/* The steps that were asked for; otherwise from just beyond the edge to the last one seen. */
static ps_status find_steps(ps_prover *p, mpq_t from, mpq_t to, double part, ps_buffer *message)
{
    if (p->options->step_from != NULL && p->options->windows == 0) {
        ps_status status = ps_prover_steps(p, from, to, message);
        return status == PS_OK ? refuse_below(p, mpq_get_d(from), message) : status;
    }
    double most = LAST * edge(p);
    ps_decimal_above(from, BEYOND * edge(p), 6);
    if (p->options->windows > 0) {
        mpq_t first;
        mpq_init(first);
        ps_status status = ps_prover_steps(p, first, to, message);
        most = mpq_get_d(to);
        if (mpq_cmp(first, from) > 0)
            mpq_set(from, first);
        mpq_clear(first);
        if (status != PS_OK)
            return status;
    }
    double first = mpq_get_d(from), last = most > first ? last_step(p, first, most, part) : first;
    ps_decimal_below(to, last < most ? SAFE * last : last, 6);
    if (mpq_cmp(from, to) <= 0)
        return PS_OK;
    ps_buffer_puts(message, "no interval around z* is seen that steps beyond the edge do not lead out of");
    return PS_UNDECIDED;
}

/* A claim for each of the pieces of the interval of steps, the last claims of the certificate: shorter steps have smaller intervals. */
static ps_status prove_pieces(ps_prover *p, const mpq_t from, const mpq_t to, double part, ps_buffer *message)
{
    ps_certificate *certificate = &p->result->certificate;
    const ps_claim_kind *kind = certificate->claims[certificate->claim_count - 1].kind;
    double first = mpq_get_d(from), width = mpq_get_d(to) - first;
    mpq_t begin, end;
    mpq_inits(begin, end, NULL);
    ps_certificate_drop_last(certificate); /* the one that the caller appended */
    size_t before = certificate->claim_count;
    mpq_set(begin, from);
    for (int i = 1; i <= PIECES && !ps_prover_stopped(p); i++) {
        ps_decimal_below(end, first + width * i / PIECES, 6);
        if (i == PIECES)
            mpq_set(end, to);
        if (mpq_cmp(begin, end) >= 0)
            continue;
        if (!prove(p, ps_certificate_append(certificate, kind), begin, end, part, message)) {
            ps_certificate_drop_last(certificate);
            break;
        }
        mpq_set(begin, end);
    }
    mpq_clears(begin, end, NULL);
    if (certificate->claim_count > before)
        return PS_OK;
    ps_certificate_append(certificate, kind); /* for the caller to drop */
    return PS_UNDECIDED;
}

static ps_status search(ps_prover *prover, ps_claim *claim, double part, ps_buffer *message)
{
    mpq_t from, to;
    mpq_inits(from, to, NULL);
    ps_buffer_clear(message);
    ps_status status = find_steps(prover, from, to, part, message);
    if (status == PS_OK && prover->options->windows > 0)
        status = prove_pieces(prover, from, to, part, message);
    else if (status == PS_OK && !prove(prover, claim, from, to, part, message))
        status = PS_UNDECIDED;
    mpq_clears(from, to, NULL);
    return status != PS_OK && ps_prover_stopped(prover) ? PS_INTERRUPTED : status;
}

ps_status ps_search_bounded_oscillation(ps_prover *prover, ps_claim *claim, ps_buffer *message)
{
    ps_status status = search(prover, claim, ROOMS[0], message);
    return status == PS_UNDECIDED && ps_prover_goes_on(prover) ? search(prover, claim, ROOMS[1], message) : status;
}
