/* Gradient descent in doubles from random starts in the regions of the stored certificates of the sharpness law, corners
 * included: in W, in V, and far beyond the edge. Runs end with the sharpness that the certificate says. */
#include <math.h>

#include "prodstab/certificate.h"
#include "test.h"

enum { STARTS = 400, STEPS = 20000000 };

typedef struct problem {
    const char *name;
    double zero, curvature;
    double (*slope)(double z); /* l1 */
} problem;

static double bce_7_slope(double z)
{
    return 1 / (1 + exp(-z)) - 0.7;
}

static double bce_9_slope(double z)
{
    return 1 / (1 + exp(-z)) - 0.9;
}

static double quartic_slope(double z)
{
    return z * (z * z - 1);
}

static double logcosh_slope(double z)
{
    return tanh(z - 1);
}

static double huber_slope(double z)
{
    return (z - 1) / sqrt(1 + (z - 1) * (z - 1));
}

static double gamma_slope(double z)
{
    return 1 - 1 / z;
}

static double exponential_slope(double z)
{
    return exp(z) - 5;
}

static const problem problems[] = {
    {"bce_7_10", 0.84729786038720361, 0.21, bce_7_slope}, {"bce", 2.1972245773362196, 0.09, bce_9_slope},
    {"quartic", 1, 2, quartic_slope},                     {"logcosh", 1, 1, logcosh_slope},
    {"pseudo_huber", 1, 1, huber_slope},                  {"gamma", 1, 1, gamma_slope},
    {"exponential_1_100", 1.6094379124341003, 5, exponential_slope},
};

static double share(void)
{
    return (double)(test_random() >> 11) * 0x1p-53;
}

/* An end of [lo, hi] one time in three each, else a number in between. */
static double corner_or_between(double lo, double hi)
{
    uint64_t choice = test_random() % 3;
    return choice == 0 ? lo : choice == 1 ? hi : lo + share() * (hi - lo);
}

typedef struct law {
    ps_certificate certificate;
    const ps_claim *afar; /* claims build on one another: the last knows all numbers but its rows */
    const ps_claim *entry;
} law;

static double number(const ps_claim *claim, const char *field)
{
    mpq_srcptr value = ps_claim_value((ps_claim *)claim, field);
    return CHECK(value != NULL) ? mpq_get_d(value) : 0;
}

static void open_law(law *l, const problem *p)
{
    char path[512];
    ps_error error = {0};
    *l = (law){0};
    snprintf(path, sizeof path, "%s/certificates/sharpness/%s.json", getenv("PRODSTAB_SOURCE_DIR"), p->name);
    CHECK_INT(ps_certificate_read(&l->certificate, path, &error), PS_OK);
    for (size_t i = 0; i < l->certificate.claim_count; i++) {
        const ps_claim *claim = &l->certificate.claims[i];
        l->entry = strcmp(claim->kind->name, "law_entry") == 0 ? claim : l->entry;
        l->afar = strcmp(claim->kind->name, "law_from_afar") == 0 ? claim : l->afar;
    }
}

/* Runs from xy = z at that eps = eta sharpness - 2 (of the minimiser with the same balance) until xy is z* for all
 * purposes; the final gap (2 - eta sharpness)/eta^2, NAN if that takes too long. */
static double final_gap(const problem *p, double z, double eps, double eta)
{
    double h = eta * eta, total = (2 + eps) / p->curvature, balance = sqrt(total * total - 4 * h * p->zero * p->zero) / eta;
    double x = sqrt((hypot(balance, 2 * z) + balance) / 2), y = z / x;
    for (int t = 0, quiet = 0; t < STEPS && quiet < 2000; t++) {
        double slope = eta * p->slope(x * y), next = x - slope * y;
        y -= slope * x;
        x = next;
        quiet = fabs(x * y - p->zero) < 1e-9 ? quiet + 1 : 0;
        if (t == STEPS - 1)
            return NAN;
    }
    double d = (x - y) * (x + y);
    return (2 - p->curvature * hypot(eta * d, 2 * eta * p->zero)) / h;
}

static void expect_gap(const problem *p, double z, double eps, double eta, double least, double most)
{
    double gap = final_gap(p, z, eps, eta);
    if (!CHECK(gap >= least - 1e-6 && gap <= most + 1e-6))
        fprintf(stderr, "    %s: from xy = %.17g, eps = %.17g, eta = %.17g: gap %.9g not in [%.9g, %.9g]\n", p->name, z, eps,
                eta, gap, least, most);
}

static double rate(const ps_claim *claim)
{
    return number(claim, "eta_bar") * (test_random() % 2 == 0 ? 1 : 0.4 + 0.6 * share());
}

/* xy at w in the chart of the claim */
static double place(const problem *p, const ps_claim *claim, double w)
{
    return p->zero + w / (1 + number(claim, "k") * w);
}

static void starts_in_w(void)
{
    for (size_t i = 0; i < sizeof problems / sizeof *problems; i++) {
        const problem *p = &problems[i];
        law l;
        open_law(&l, p);
        const ps_claim *claim = l.entry != NULL ? l.entry : l.afar;
        for (int k = 0; k < STARTS && CHECK(claim != NULL); k++) {
            double eta = rate(claim), beta = number(claim, "beta"), floor = -beta * eta * eta;
            double eps = corner_or_between(floor + 1e-9, number(claim, "eps_bar"));
            eps = test_random() % 3 == 0 ? floor + (eps - floor) * pow(10, -3 * share()) : eps;
            double E = eps - floor, w = sqrt(E * (number(claim, "A") + number(claim, "B") * E));
            double tau = corner_or_between(-1, 1);
            tau = fabs(tau) < 1e-3 ? 1e-3 : tau;
            bool enters = l.entry != NULL && eps >= number(claim, "e1");
            expect_gap(p, place(p, claim, tau * w), eps, eta, enters ? number(claim, "beta_l") : 0, beta);
        }
        ps_certificate_clear(&l.certificate);
    }
}

static void starts_in_v(void)
{
    for (size_t i = 0; i < sizeof problems / sizeof *problems; i++) {
        const problem *p = &problems[i];
        law l;
        open_law(&l, p);
        const ps_claim *claim = l.entry;
        for (int k = 0; k < STARTS && claim != NULL; k++) {
            double eta = rate(claim), h = eta * eta, beta = number(claim, "beta"), beta_l = number(claim, "beta_l");
            double eps = corner_or_between(-beta_l * h + 1e-9, number(claim, "eps_l")), E = eps + beta * h, E_l = eps + beta_l * h;
            double high = E * (number(claim, "A") + number(claim, "B") * E);
            double low = E_l * (number(claim, "A_l") - number(claim, "B_l") * E_l);
            double w = sqrt(corner_or_between(low, fmax(low, high))) * (test_random() % 2 == 0 ? 1 : -1);
            expect_gap(p, place(p, claim, w), eps, eta, beta_l, beta);
        }
        ps_certificate_clear(&l.certificate);
    }
}

static void starts_from_afar(void)
{
    for (size_t i = 0; i < sizeof problems / sizeof *problems; i++) {
        const problem *p = &problems[i];
        law l;
        open_law(&l, p);
        const ps_claim *claim = l.afar;
        for (int k = 0; k < STARTS && CHECK(claim != NULL); k++) {
            double eta = rate(claim), D = number(claim, "D_bar");
            double top = mpq_get_d(claim->rows[0].values[0]), from = mpq_get_d(claim->rows[0].values[2]);
            double to = mpq_get_d(claim->rows[0].values[3]);
            double most = p->curvature * hypot(D, 2 * eta * p->zero) - 2;
            double z = corner_or_between(from, to), eps = corner_or_between(top, most);
            bool enters = l.entry != NULL && mpq_get_d(claim->rows[claim->row_count - 1].values[1]) >= number(l.entry, "e1");
            expect_gap(p, z, eps, eta, enters ? number(l.entry, "beta_l") : 0, number(claim, "beta"));
        }
        ps_certificate_clear(&l.certificate);
    }
}

TEST_MAIN(starts_in_w, starts_in_v, starts_from_afar)
