#include "prove/region.h"

#include <math.h>

#include "numbers/decimal.h"
#include "prodstab/rational.h"

enum { HALVINGS = 14, TRIES = 6, ADJUSTMENTS = 6 };

/* ---- the largest ratio ---- */

static ps_obstacle others(const ps_region_search *search, ps_descent *d, ps_claim *claim, double a, double b)
{
    return search->others == NULL ? PS_OBSTACLE_NONE : search->others(d, claim, a, b);
}

static ps_obstacle obstacle_to(const ps_region_search *search, ps_descent *d, double ratio)
{
    double a, b, balance = ps_descent_balance(d, ratio);
    ps_obstacle obstacle = ps_descent_close(d, balance, &a, &b);
    return obstacle == PS_OBSTACLE_NONE ? others(search, d, NULL, a, b) : obstacle;
}

double ps_region_largest_ratio(const ps_region_search *search, ps_descent *d, double cap, ps_obstacle *obstacle)
{
    double good = search->least_ratio, bad = cap;
    *obstacle = obstacle_to(search, d, cap);
    if (*obstacle == PS_OBSTACLE_NONE)
        return cap;
    *obstacle = obstacle_to(search, d, good);
    if (*obstacle != PS_OBSTACLE_NONE)
        return 0;
    for (int i = 0; i < HALVINGS && ps_prover_goes_on(d->prover); i++) {
        double middle = sqrt(good * bad), place = d->obstacle_at;
        ps_obstacle found = obstacle_to(search, d, middle);
        *(found == PS_OBSTACLE_NONE ? &good : &bad) = middle;
        if (found != PS_OBSTACLE_NONE)
            *obstacle = found;
        else
            d->obstacle_at = place;
    }
    return good;
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

static bool try_witness(const ps_region_search *search, ps_descent *d, ps_claim *claim, const shape *how,
                        ps_claim_report *report)
{
    mpq_srcptr a = ps_claim_value(claim, "a"), b = ps_claim_value(claim, "b");
    if (!set_region(d, claim, how) || others(search, d, claim, mpq_get_d(a), mpq_get_d(b)) != PS_OBSTACLE_NONE)
        return false;
    ps_claim_report_clear(report);
    return ps_prover_accepts(d->prover, claim, report);
}

/* The shortest numbers first. */
static bool try_balance(const ps_region_search *search, ps_descent *d, ps_claim *claim, ps_claim_report *report)
{
    static const shape shapes[] = {{.01, 1}, {.005, 2}, {.001, 3}, {1e-4, 4}, {0, 5}};
    for (size_t i = 0; i < sizeof shapes / sizeof shapes[0] && ps_prover_goes_on(d->prover); i++)
        if (try_witness(search, d, claim, &shapes[i], report))
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

bool ps_region_find(const ps_region_search *search, ps_descent *d, ps_claim *claim, double ratio, bool capped,
                    ps_claim_report *report)
{
    for (int i = 0; i < TRIES && ratio >= search->least_ratio && ps_prover_goes_on(d->prover); i++) {
        set_balance(d, claim, ratio, capped && i == 0);
        if (try_balance(search, d, claim, report))
            return true;
        ratio *= 0.99;
    }
    return false;
}

/* ---- what is said of it ---- */

void ps_region_explain(ps_buffer *message, const ps_descent *d, ps_obstacle obstacle, bool hidden)
{
    double at = ps_units_own(&d->prover->units, d->obstacle_at, PS_DIMENSION_POSITION);
    static const char *const texts[] = {
        [PS_OBSTACLE_NONE] = "nothing is seen in the way, but the checker accepted no witness",
        [PS_OBSTACLE_DOMAIN] = "a step may leave the domain of the loss",
        [PS_OBSTACLE_SIGN] = "a step may pass another zero of l' and so change to another minimum",
        [PS_OBSTACLE_SLOPE] = "a step may reach where eta |l'| >= ",
        [PS_OBSTACLE_GROWTH] = "the overshoot grows without bound",
        [PS_OBSTACLE_BALANCED] = "minima with small |x^2 - y^2| are unstable at this learning rate",
    };
    ps_buffer_puts(message, hidden ? "doubles do not show l'" : texts[obstacle]);
    if (!hidden && obstacle == PS_OBSTACLE_SLOPE)
        ps_buffer_printf(message, "%.4g", d->steepest);
    ps_buffer_printf(message, " (near z = %.3g)", at);
}

/* The ratio of the claim's D_bar, rounded down. */
static void note_ratio(const ps_descent *d, ps_claim *claim)
{
    mpq_t ratio;
    mpq_init(ratio);
    ps_decimal_below(ratio, ps_descent_ratio(d, mpq_get_d(ps_claim_value(claim, "D_bar"))) * (1 - 1e-9), 3);
    ps_buffer *notes = &d->prover->result->notes;
    ps_buffer_printf(notes, "%s: from sharpness up to m = ", claim->kind->name);
    ps_rational_print(notes, ratio);
    ps_buffer_puts(notes, " times 2/eta, m = l''(z*) sqrt(D_bar^2 + 4 eta_bar^2 z*^2)/2\n");
    mpq_clear(ratio);
}

ps_status ps_region_search_rates(ps_prover *prover, ps_claim *claim, double steepest, ps_region_filler *fill, ps_buffer *message)
{
    static const char *const default_rates[] = {"1/10", "1/100", "1/1000"};
    const char *wanted = prover->options->eta_max;
    size_t rates = wanted != NULL ? 1 : sizeof default_rates / sizeof default_rates[0];
    ps_status status = PS_UNDECIDED;
    for (size_t i = 0; i < rates && status == PS_UNDECIDED && ps_prover_goes_on(prover); i++) {
        ps_descent descent;
        mpq_ptr rate = ps_claim_value(claim, "eta_bar");
        if (!ps_prover_rate(prover, rate, wanted, default_rates[i])) {
            ps_buffer_printf(message, "eta_max = %.60s is not a positive number", wanted);
            return PS_INPUT;
        }
        if (!ps_descent_init(&descent, prover, mpq_get_d(rate))) {
            ps_buffer_puts(message, "the minimum is not seen in doubles");
            return PS_UNDECIDED;
        }
        descent.steepest = steepest;
        status = fill(&descent, claim, message);
        if (status == PS_OK)
            note_ratio(&descent, claim);
    }
    return status;
}
