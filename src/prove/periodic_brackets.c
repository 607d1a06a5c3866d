/* Theory page, section 4: witnesses for attracting_cycle. The cycle is followed in doubles from one end of the interval of steps to the
 * other; its brackets move along straight lines near it, and each is as wide as the one before makes necessary. */
#include <math.h>

#include "prodstab/rational.h"
#include "prove/periodic.h"
#include "numbers/decimal.h"

enum { STEPS = 5, ACROSS = 6, ROUNDS = 400, TRIES = 8 };
static const double ROOM = 0.03;        /* by which a bracket is wider than the image of the last one */
static const double SLOPE_ROOM = 0.002; /* likewise for the bounds of slopes */
static const double MOST = 0.995;       /* of the product of slopes */

typedef struct brackets {
    ps_scout *scout;
    size_t period;
    double from, to, size;
    double centre[PS_LONGEST_PERIOD], drift[PS_LONGEST_PERIOD], off[PS_LONGEST_PERIOD];
    double radius[PS_LONGEST_PERIOD], slope[PS_LONGEST_PERIOD];
} brackets;

/* Straight lines: the chord of the least and greatest point of all samples, moved half way to the middle of the interval of steps. */
static bool place(brackets *b, const ps_periodic *near)
{
    double at[3][PS_LONGEST_PERIOD] = {{0}};
    ps_periodic c, middle;
    for (int k = 0; k < 3; k++) {
        double least[PS_LONGEST_PERIOD] = {0}, most[PS_LONGEST_PERIOD] = {0};
        for (size_t s = 0; s < b->scout->sample_count; s++) {
            if (!ps_periodic_continue(b->scout, s, (b->from + b->to) / 2, near, &middle) ||
                !ps_periodic_continue(b->scout, s, b->from + (b->to - b->from) * k / 2, &middle, &c) || !(fabs(c.multiplier) < 1))
                return false;
            for (size_t i = 0; i < b->period; i++) {
                least[i] = s == 0 ? c.z[i] : fmin(least[i], c.z[i]);
                most[i] = s == 0 ? c.z[i] : fmax(most[i], c.z[i]);
            }
        }
        for (size_t i = 0; i < b->period; i++)
            at[k][i] = (least[i] + most[i]) / 2;
    }
    for (size_t i = 0; i < b->period; i++) {
        double sag = at[1][i] - (at[0][i] + at[2][i]) / 2;
        b->centre[i] = at[0][i] + sag / 2;
        b->drift[i] = b->to > b->from ? (at[2][i] - at[0][i]) / (b->to - b->from) : 0;
        b->size = fmax(b->size, fabs(at[1][i] - at[1][0]));
    }
    return true;
}

static double line(const brackets *b, size_t i, double a)
{
    return b->centre[i % b->period] + b->drift[i % b->period] * (a - b->from);
}

/* How far the image of a line is from the next one. */
static bool measure_off(brackets *b, size_t i)
{
    double l[2];
    b->off[i] = 1e-15 * b->size;
    for (size_t s = 0; s < b->scout->sample_count; s++)
        for (int k = 0; k < STEPS; k++) {
            double a = b->from + (b->to - b->from) * k / (STEPS - 1), z = line(b, i, a);
            if (!ps_scout_at(b->scout, s, z, 1, l))
                return false;
            b->off[i] = fmax(b->off[i], 1.05 * fabs(z - a * l[1] - line(b, i + 1, a)));
        }
    return true;
}

static bool measure_slope(brackets *b, size_t i)
{
    double l[3];
    b->slope[i] = 0;
    for (size_t s = 0; s < b->scout->sample_count; s++)
        for (int k = 0; k < 3; k++)
            for (int j = -ACROSS; j <= ACROSS; j++) {
                double a = b->from + (b->to - b->from) * k / 2, z = line(b, i, a) + b->radius[i] * j / ACROSS;
                if (!ps_scout_at(b->scout, s, z, 2, l) || !isfinite(l[2]))
                    return false;
                b->slope[i] = fmax(b->slope[i], fabs(1 - a * l[2]));
            }
    b->slope[i] = b->slope[i] * (1 + SLOPE_ROOM) + 1e-12;
    return true;
}

/* Widens the brackets, round by round, from the least radius on until each holds the image of the one before. */
static bool widen(brackets *b, double least)
{
    for (size_t i = 0; i < b->period; i++)
        b->radius[i] = least;
    for (int round = 0; round < ROUNDS; round++) {
        bool settled = true;
        double product = 1;
        for (size_t i = 0; i < b->period; i++) {
            size_t next = (i + 1) % b->period;
            if (!measure_slope(b, i))
                return false;
            product *= b->slope[i];
            double needed = (1 + ROOM) * (b->slope[i] * b->radius[i] + b->off[i]);
            if (needed > b->radius[next]) {
                settled = settled && needed < 1.0001 * b->radius[next];
                b->radius[next] = needed;
            }
        }
        if (!(product < 4) || b->radius[0] > b->size)
            return false;
        if (settled)
            return product < MOST;
    }
    return false;
}

/* The first one lies above the others, at both ends. */
static bool are_apart(const brackets *b)
{
    for (size_t i = 1; i < b->period; i++)
        if (line(b, i, b->from) + b->radius[i] >= line(b, 0, b->from) - b->radius[0] ||
            line(b, i, b->to) + b->radius[i] >= line(b, 0, b->to) - b->radius[0])
            return false;
    return true;
}

static int digits_for(double value, double error)
{
    double ratio = fabs(value) / error;
    return ratio < 1e15 ? 1 + (int)ceil(log10(fmax(1, ratio))) : 17;
}

static void write_rows(const brackets *b, ps_claim *claim)
{
    double product = 1;
    while (claim->row_count < b->period)
        ps_claim_append_row(claim);
    for (size_t i = 0; i < b->period; i++) {
        mpq_t *row = claim->rows[i].values;
        double fine = 0.001 * b->radius[i];
        ps_decimal_below(row[0], b->centre[i], digits_for(b->centre[i], fine));
        if (b->to > b->from)
            ps_decimal_below(row[1], b->drift[i], digits_for(b->drift[i], fine / (b->to - b->from)));
        else
            mpq_set_ui(row[1], 0, 1);
        ps_decimal_above(row[2], b->radius[i], 4);
        ps_decimal_above(row[3], b->slope[i], 5);
        product = i == 0 ? mpq_get_d(row[3]) : product * mpq_get_d(row[3]) * (1 + 1e-12);
        ps_decimal_above(row[4], product, 6);
        product = mpq_get_d(row[4]);
    }
}

bool ps_periodic_fill(ps_scout *scout, ps_claim *claim, const mpq_t a_lo, const mpq_t a_hi, const ps_periodic *near)
{
    brackets b = {.scout = scout, .period = near->period, .from = mpq_get_d(a_lo), .to = mpq_get_d(a_hi)};
    bool found = place(&b, near);
    for (size_t i = 0; i < b.period && found; i++)
        found = measure_off(&b, i);
    double least = 1e-2 * b.size;
    bool wide = false;
    for (int i = 0; i < TRIES && found && !wide; i++, least *= 0.1)
        wide = widen(&b, least) && are_apart(&b);
    if (!wide)
        return false;
    mpq_set(ps_claim_value(claim, "a_lo"), a_lo);
    mpq_set(ps_claim_value(claim, "a_hi"), a_hi);
    write_rows(&b, claim);
    return true;
}

bool ps_periodic_prove(ps_prover *prover, ps_claim *claim, const mpq_t a_lo, const mpq_t a_hi, const ps_periodic *near,
                       ps_buffer *message)
{
    ps_buffer_clear(message);
    if (!ps_periodic_fill(&prover->scout, claim, a_lo, a_hi, near)) {
        ps_buffer_printf(message, "no cycle of period %zu is seen that attracts with its brackets for every step from %.9g to %.9g", near->period,
                         ps_units_own(&prover->units, mpq_get_d(a_lo), PS_DIMENSION_STEP),
                         ps_units_own(&prover->units, mpq_get_d(a_hi), PS_DIMENSION_STEP));
        return false;
    }
    return ps_prover_accepts_or_says(prover, claim, message);
}
