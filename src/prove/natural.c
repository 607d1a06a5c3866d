/* The units for the searches (units.h), and the prover's numbers in them. */
#include <math.h>
#include <string.h>

#include "numbers/decimal.h"
#include "prodstab/rational.h"
#include "prove/prover.h"

/* How many powers of ten the length and l'' may be away from 1 in the loss's own units; how many lengths z* may be from 0. */
static const double NEAR_ONE = 2, FAR = 1e5;
static const double STRAIGHT = 1e-6; /* a bend in the loss's length that is a rounding error */
enum { BRACKET_DIGITS = 30 /* of the length */, MOST_PLACES = 100 };

static double log10_of(mpq_srcptr value)
{
    long top, bottom;
    double numerator = mpz_get_d_2exp(&top, mpq_numref(value)), denominator = mpz_get_d_2exp(&bottom, mpq_denref(value));
    return log10(fabs(numerator) / denominator) + (double)(top - bottom) * log10(2.0);
}

/* The end of an enclosure with the greater absolute value, or 0 if that is in it; false if there is none. */
static bool read_greater(mpq_t out, const ps_buffer *lo, const ps_buffer *hi)
{
    mpq_t other;
    mpq_init(other);
    bool fine = lo->length > 0 && ps_rational_parse(out, lo->text, lo->length, NULL) == PS_OK &&
                ps_rational_parse(other, hi->text, hi->length, NULL) == PS_OK;
    if (mpq_sgn(out) != mpq_sgn(other))
        mpq_set_ui(out, 0, 1);
    else if (mpq_sgn(out) > 0)
        mpq_set(out, other);
    mpq_abs(out, out);
    mpq_clear(other);
    return fine;
}

/* log10 of the first distance from z, of the powers of ten, where l'' is another one; NaN if it never is. */
static double log_distance_of_change(ps_scout *scout, double z)
{
    double at[3], near[3];
    size_t sample = scout->sample_count - 1;
    if (!ps_scout_at(scout, sample, z, 2, at))
        return NAN;
    for (int places = -MOST_PLACES; places <= MOST_PLACES; places++)
        for (int side = -1; side <= 1; side += 2)
            if (ps_scout_at(scout, sample, z + side * pow(10, places), 2, near) && fabs(near[2] - at[2]) > 0.1 * at[2])
                return places;
    return NAN;
}

/* What is known of the minimum in the loss's own units. */
typedef struct facts {
    mpq_t z, curvature, alpha; /* near z*; l'' there; |alpha|, or 0 if it may be */
} facts;

/* log10 of how far from z*, which the scout sees as z, the loss looks quadratic; for one that is, of |z*|. */
static double log_length(ps_scout *scout, double z, const facts *f)
{
    double l[5], length = NAN, change = log_distance_of_change(scout, z);
    if (ps_scout_at(scout, scout->sample_count - 1, z, 4, l) && l[2] > 0)
        length = -log10(fabs(l[3]) / l[2] + sqrt(fabs(l[4]) / l[2]));
    if (!isfinite(length) && mpq_sgn(f->alpha) != 0)
        length = log10_of(f->curvature) - log10_of(f->alpha) / 2;
    if (isfinite(length) && !(change < length - 2)) /* l3 and l4 may be next to nothing, or rounding errors */
        return length;
    if (isfinite(change))
        return change;
    return mpq_sgn(f->z) != 0 && log10_of(f->z) > -BRACKET_DIGITS / 2. ? log10_of(f->z) : 0;
}

/* log10 of |z*| in lengths. */
static double log_distance(const facts *f, double length)
{
    return mpq_sgn(f->z) != 0 ? log10_of(f->z) - length : 0;
}

static void read_middle(mpq_t z, const ps_prover *p)
{
    const ps_claim *minimum = &p->result->certificate.claims[0];
    mpq_add(z, minimum->values[0], minimum->values[1]);
    mpq_div_2exp(z, z, 1);
}

/* The same as log_length where z* is so far away that doubles do not tell it from its neighbours: seen from z*. */
static double log_length_from_afar(ps_prover *p, facts *f, double length)
{
    ps_units units = {0};
    ps_scout scout;
    if (p->scout.parameter_count == 0 &&
        ps_prove_refine_minimum(p, BRACKET_DIGITS + (long)ceil(log_distance(f, length))) == PS_OK)
        read_middle(f->z, p);
    mpq_init(units.origin);
    mpq_set(units.origin, f->z);
    if (ps_scout_init_for(&scout, p->loss, ps_units_loss(p->loss, &units)))
        length = log_length(&scout, 0, f);
    ps_scout_clear(&scout);
    ps_units_clear(&units);
    return length;
}

static void choose(ps_prover *p, facts *f)
{
    double length = log_length(&p->scout, mpq_get_d(f->z), f);
    if (log_distance(f, length) > log10(FAR))
        length = log_length_from_afar(p, f, length);
    long lengths = fabs(length) > NEAR_ONE ? lround(length) : 0;
    double value = log10_of(f->curvature) + 2 * (double)lengths;
    p->units.length = lengths;
    p->length = pow(10, length - (double)lengths);
    p->units.value = fabs(value) > NEAR_ONE ? lround(value + 0.3) : 0; /* so that l'' is from 0.16 to 1.6 */
    if (log_distance(f, length) > log10(FAR))
        ps_decimal_floor(p->units.origin, f->z, 3 - lengths);
}

static void choose_units(ps_prover *p)
{
    const ps_certify_result *r = p->result;
    facts f;
    p->length = fmax(1, fabs(p->lo));
    mpq_inits(f.z, f.curvature, f.alpha, NULL);
    read_middle(f.z, p);
    if (read_greater(f.alpha, &r->alpha_lo, &r->alpha_hi) &&
        read_greater(f.curvature, &r->curvature_lo, &r->curvature_hi) && mpq_sgn(f.curvature) > 0)
        choose(p, &f);
    mpq_clears(f.z, f.curvature, f.alpha, NULL);
}

/* A number in the units: the one in the buffer, which a double may be unable to hold, or, of a family, the double, which need
 * not be what is told to people. */
static double in_units(const ps_prover *p, double number, const ps_buffer *text, ps_dimension dimension)
{
    mpq_t value;
    mpq_init(value);
    if (p->scout.parameter_count > 0)
        mpq_set_d(value, number);
    else
        ps_rational_parse(value, text->text, text->length, NULL);
    ps_units_from_own(value, &p->units, dimension);
    double result = mpq_get_d(value);
    mpq_clear(value);
    return result;
}

static void convert_numbers(ps_prover *p)
{
    const ps_certify_result *r = p->result;
    p->lo = mpq_get_d(r->certificate.claims[0].values[0]);
    p->hi = mpq_get_d(r->certificate.claims[0].values[1]);
    p->l2_lo = in_units(p, p->l2_lo, &r->curvature_lo, PS_DIMENSION_CURVATURE);
    p->l2_hi = in_units(p, p->l2_hi, &r->curvature_hi, PS_DIMENSION_CURVATURE);
    p->alpha_lo = in_units(p, p->alpha_lo, &r->alpha_lo, PS_DIMENSION_ALPHA);
    p->alpha_hi = in_units(p, p->alpha_hi, &r->alpha_hi, PS_DIMENSION_ALPHA);
    mpq_t zero;
    mpq_init(zero);
    ps_units_from_own(zero, &p->units, PS_DIMENSION_POSITION);
    p->origin = -mpq_get_d(zero);
    mpq_clear(zero);
}

static void convert_claims(ps_prover *p, void (*convert)(ps_claim *claim, const ps_units *units))
{
    ps_certificate *c = &p->result->certificate;
    for (size_t i = 0; i < c->claim_count; i++)
        convert(&c->claims[i], &p->units);
}

void ps_prover_enter_units(ps_prover *prover)
{
    choose_units(prover);
    if (ps_units_are_own(&prover->units))
        return;
    ps_scout_clear(&prover->scout);
    if (!ps_scout_init_for(&prover->scout, prover->loss, ps_units_loss(prover->loss, &prover->units))) {
        ps_scout_clear(&prover->scout); /* too large: as well as it goes in its own */
        prover->length *= pow(10, (double)prover->units.length);
        ps_units_clear(&prover->units);
        ps_units_init(&prover->units);
        ps_scout_init(&prover->scout, prover->loss);
        return;
    }
    convert_claims(prover, ps_units_claim_from_own);
    convert_numbers(prover);
}

void ps_prover_leave_units(ps_prover *prover)
{
    convert_claims(prover, ps_units_claim_to_own);
    ps_units_clear(&prover->units);
    ps_units_init(&prover->units);
}

double ps_prover_length(ps_prover *prover, double z)
{
    double l[5], bend = 0;
    if (ps_scout_at(&prover->scout, 0, z, 4, l))
        bend = fabs(l[3]) / l[2] + sqrt(fabs(l[4]) / l[2]);
    return bend * prover->length > STRAIGHT && isfinite(bend) ? 1 / bend : prover->length;
}

/* ---- numbers that the user has given, and those that stand for them ---- */

bool ps_prover_rate(const ps_prover *prover, mpq_t rate, const char *wanted, const char *otherwise)
{
    const char *text = wanted != NULL ? wanted : otherwise;
    if (ps_rational_parse(rate, text, strlen(text), NULL) != PS_OK || mpq_sgn(rate) <= 0)
        return false;
    if (wanted != NULL) {
        ps_units_from_own(rate, &prover->units, PS_DIMENSION_RATE);
        return true;
    }
    /* there is an edge where eta l'' |z*| < 1 only */
    double size = log10(prover->l2_lo * fmax(prover->length, fabs(prover->origin + prover->lo)));
    const ps_units tens = {.length = isfinite(size) && fabs(size) > 1 ? -lround(size) : 0};
    ps_units_to_own(rate, &tens, PS_DIMENSION_LENGTH);
    return true;
}
