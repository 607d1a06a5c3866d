/* Theory page, section 5: the region from which gradient descent converges, reaching as far beyond the edge of stability as
 * can be certified. For each ratio m there is a least region (the closure of z* under the overshoot), so the largest m is
 * found by bisection; the region is then inflated to one with short numbers. */
#include <math.h>
#include <string.h>

#include "numbers/decimal.h"
#include "prodstab/rational.h"
#include "prove/descent.h"

enum { HALVINGS = 14, TRIES = 6, ADJUSTMENTS = 6 };

/* What is asked for without options: the ratio to go up to, and the learning rates to try until one gives a region. */
static const double DEFAULT_RATIO = 16, LEAST_RATIO = 1.005;
static const char *const default_rates[] = {"1/10", "1/100", "1/1000"};

static bool read_option(mpq_t value, const char *option, const char *text, ps_buffer *message)
{
    if (ps_rational_parse(value, text, strlen(text), NULL) == PS_OK && mpq_sgn(value) > 0)
        return true;
    ps_buffer_printf(message, "%s = %.60s is not a positive number", option, text);
    return false;
}

/* ---- the largest ratio ---- */

static ps_obstacle obstacle_to(ps_descent *d, double ratio)
{
    double a, b, balance = ps_descent_balance(d, ratio);
    ps_core core;
    ps_obstacle obstacle = ps_descent_close(d, balance, &a, &b);
    return obstacle == PS_OBSTACLE_NONE ? ps_descent_find_core(d, a, b, &core) : obstacle;
}

/* The largest ratio up to `cap` at which nothing is in the way; what is in the way above it, and where. */
static double largest_ratio(ps_descent *d, double cap, ps_obstacle *obstacle)
{
    double good = 0, bad = cap;
    *obstacle = obstacle_to(d, cap);
    if (*obstacle == PS_OBSTACLE_NONE)
        return cap;
    *obstacle = obstacle_to(d, LEAST_RATIO);
    if (*obstacle != PS_OBSTACLE_NONE)
        return 0;
    good = LEAST_RATIO;
    for (int i = 0; i < HALVINGS && ps_prover_goes_on(d->prover); i++) {
        double middle = sqrt(good * bad), place = d->obstacle_at;
        ps_obstacle found = obstacle_to(d, middle);
        *(found == PS_OBSTACLE_NONE ? &good : &bad) = middle;
        if (found != PS_OBSTACLE_NONE)
            *obstacle = found;
        else
            d->obstacle_at = place;
    }
    return good;
}

static void explain(ps_buffer *message, const ps_descent *d, ps_obstacle obstacle, bool hidden)
{
    static const char *const texts[] = {
        [PS_OBSTACLE_NONE] = "nothing is seen in the way, but the checker accepted no witness",
        [PS_OBSTACLE_DOMAIN] = "a step may leave the domain of the loss",
        [PS_OBSTACLE_SIGN] = "a step may pass another zero of l' and so change to another minimum",
        [PS_OBSTACLE_SLOPE] = "a step may reach where eta |l'| >= 1",
        [PS_OBSTACLE_GROWTH] = "the overshoot grows without bound",
        [PS_OBSTACLE_BALANCED] = "minima with small |x^2 - y^2| are unstable at this learning rate",
    };
    ps_buffer_printf(message, "%s (near z = %.3g)", hidden ? "doubles do not show l'" : texts[obstacle],
                     ps_units_own(&d->prover->units, d->obstacle_at, PS_DIMENSION_POSITION));
}

/* ---- short numbers ---- */

/* How an end of the region is made short: moved outwards by a share of its distance from z*, then rounded outwards to a
 * unit of so many decimal places below that distance. */
typedef struct shape {
    double inflation;
    long places;
} shape;

static void round_outwards(mpq_t out, double from, double end, const shape *how)
{
    double moved = from + (1 + how->inflation) * (end - from), sign = end < from ? 1 : -1;
    mpq_set_d(out, sign * moved);
    ps_decimal_floor(out, out, how->places - (long)floor(log10(fabs(end - from))));
    if (sign < 0)
        mpq_neg(out, out);
}

/* The least region of that shape that a step does not leave, in the claim; false if there is none. */
static bool set_region(ps_descent *d, ps_claim *claim, const shape *how)
{
    mpq_ptr a = ps_claim_value(claim, "a"), b = ps_claim_value(claim, "b");
    double left, right, least, most, balance = mpq_get_d(ps_claim_value(claim, "D_bar"));
    if (ps_descent_close(d, balance, &least, &most) != PS_OBSTACLE_NONE)
        return false;
    for (int i = 0; i < ADJUSTMENTS; i++) {
        round_outwards(a, d->prover->lo, least, how);
        round_outwards(b, d->prover->hi, most, how);
        left = mpq_get_d(a);
        right = mpq_get_d(b);
        if (ps_descent_land(d, balance, left, right, &least, &most) != PS_OBSTACLE_NONE)
            return false;
        if (least >= left && most <= right)
            return true;
        least = fmin(least, left);
        most = fmax(most, right);
    }
    return false;
}

static bool try_witness(ps_descent *d, ps_claim *claim, const shape *how, ps_claim_report *report)
{
    mpq_srcptr a = ps_claim_value(claim, "a"), b = ps_claim_value(claim, "b");
    ps_core core;
    if (!set_region(d, claim, how) || ps_descent_find_core(d, mpq_get_d(a), mpq_get_d(b), &core) != PS_OBSTACLE_NONE)
        return false;
    ps_descent_set_core(d, claim, &core, a, b);
    ps_claim_report_clear(report);
    return ps_prover_accepts(d->prover, claim, report);
}

/* The shortest numbers first. */
static bool try_balance(ps_descent *d, ps_claim *claim, ps_claim_report *report)
{
    static const shape shapes[] = {{.01, 1}, {.005, 2}, {.001, 3}, {1e-4, 4}, {0, 5}};
    for (size_t i = 0; i < sizeof shapes / sizeof shapes[0] && ps_prover_goes_on(d->prover); i++)
        if (try_witness(d, claim, &shapes[i], report))
            return true;
    return false;
}

/* A balance with at least (at the cap) or nearly the ratio, as short as that allows. */
static void set_balance(const ps_descent *d, ps_claim *claim, double ratio, bool capped)
{
    mpq_ptr balance = ps_claim_value(claim, "D_bar");
    double exact = ps_descent_balance(d, ratio);
    int digits = 2;
    if (capped) {
        ps_decimal_above(balance, exact, 2);
        return;
    }
    ps_decimal_below(balance, exact, digits);
    while (ps_descent_ratio(d, mpq_get_d(balance)) < 0.99 * ratio && digits < 6)
        ps_decimal_below(balance, exact, ++digits);
}

/* ---- the search ---- */

static void note_ratio(ps_descent *d, ps_claim *claim)
{
    mpq_t ratio;
    mpq_init(ratio);
    ps_decimal_below(ratio, ps_descent_ratio(d, mpq_get_d(ps_claim_value(claim, "D_bar"))) * (1 - 1e-9), 3);
    ps_buffer *notes = &d->prover->result->notes;
    ps_buffer_puts(notes, "convergence: from sharpness up to m = ");
    ps_rational_print(notes, ratio);
    ps_buffer_puts(notes, " times 2/eta, m = l''(z*) sqrt(D_bar^2 + 4 eta_bar^2 z*^2)/2\n");
    mpq_clear(ratio);
}

/* Fills in the claim with a ratio near the given one, or at least that if `capped`. */
static bool search_near(ps_descent *d, ps_claim *claim, double ratio, bool capped, ps_claim_report *report)
{
    for (int i = 0; i < TRIES && ratio >= LEAST_RATIO && ps_prover_goes_on(d->prover); i++) {
        set_balance(d, claim, ratio, capped && i == 0);
        if (try_balance(d, claim, report))
            return true;
        ratio *= 0.99;
    }
    return false;
}

/* Why it is no wonder if there is no region. */
static const char *edge_repels(const ps_prover *p)
{
    switch (p->result->verdict) {
    case PS_VERDICT_UNSTABLE:
        return "the minimum is product-unstable, so there is no small stable oscillation to be caught by; ";
    case PS_VERDICT_DEGENERATE:
        return "alpha = 0, as for a quadratic loss, whose steps multiply the distance to z* by the same |1 - a l''| > "
               "1 "
               "everywhere; ";
    case PS_VERDICT_STABLE:
    case PS_VERDICT_UNDECIDED:
        break;
    }
    return "";
}

/* Fills in the claim for one learning rate. */
static ps_status search_at(ps_descent *d, ps_claim *claim, double cap, bool demanded, ps_buffer *message)
{
    ps_obstacle obstacle;
    ps_claim_report report = {0};
    double ratio = largest_ratio(d, cap, &obstacle), place = d->obstacle_at;
    bool enough = ratio >= cap || !demanded;
    bool found = enough && search_near(d, claim, ratio, ratio >= cap, &report);
    found = found && (!demanded || ps_descent_ratio(d, mpq_get_d(ps_claim_value(claim, "D_bar"))) >= cap);
    ps_buffer_clear(message);
    d->obstacle_at = place;
    if (!found && ratio > 0 && enough && report.message.length > 0) {
        ps_buffer_puts(message, report.message.text);
    } else if (!found) {
        ps_obstacle again = ps_descent_look_again(d, obstacle);
        bool hidden = again == PS_OBSTACLE_NONE && obstacle != PS_OBSTACLE_NONE;
        if (ratio > 0)
            ps_buffer_printf(message, "the largest ratio m found is about %.3g, not %.4g: beyond it ", ratio, cap);
        else
            ps_buffer_printf(message, "%s: %sjust beyond the edge ", hidden ? "not found" : "not by this theorem",
                             edge_repels(d->prover));
        explain(message, d, again, hidden);
    }
    ps_claim_report_clear(&report);
    return found ? PS_OK : PS_UNDECIDED;
}

ps_status ps_search_convergence(ps_prover *prover, ps_claim *claim, ps_buffer *message)
{
    const ps_certify_options *options = prover->options;
    mpq_ptr rate = ps_claim_value(claim, "eta_bar");
    double cap = DEFAULT_RATIO;
    ps_status status = PS_UNDECIDED;
    size_t rates = options->eta_max != NULL ? 1 : sizeof default_rates / sizeof default_rates[0];
    if (options->eos_ratio != NULL) {
        if (!read_option(rate, "eos_ratio", options->eos_ratio, message))
            return PS_INPUT;
        cap = mpq_get_d(rate);
    }
    for (size_t i = 0; i < rates && status == PS_UNDECIDED && ps_prover_goes_on(prover); i++) {
        ps_descent descent;
        if (!ps_prover_rate(prover, rate, options->eta_max, default_rates[i])) {
            ps_buffer_printf(message, "eta_max = %.60s is not a positive number", options->eta_max);
            return PS_INPUT;
        }
        if (!ps_descent_init(&descent, prover, mpq_get_d(rate))) {
            ps_buffer_puts(message, "the minimum is not seen in doubles");
            return PS_UNDECIDED;
        }
        status = search_at(&descent, claim, cap, options->eos_ratio != NULL, message);
        if (status == PS_OK)
            note_ratio(&descent, claim);
    }
    return status;
}
