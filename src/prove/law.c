#include "prove/law.h"

#include <math.h>
#include <string.h>

#include "prodstab/option.h"
#include "prodstab/rational.h"

double ps_law_field(const ps_claim *claim, const char *name)
{
    return mpq_get_d(ps_claim_value((ps_claim *)claim, name));
}

/* Theory page, section 6: C and k4 as functions of h. */
static void predict(ps_law *law, double l4)
{
    double z = law->origin + law->z, l2 = law->l2, l3 = law->l3, alpha = 3 * l3 * l3 - l2 * l4;
    law->beta_min = law->C_min = HUGE_VAL;
    law->beta_max = law->C_max = -HUGE_VAL;
    for (int i = 0; i <= 20; i++) {
        double h = law->h_lo + (law->h_hi - law->h_lo) * i / 20;
        double k4 = 4 * l2 * l2 * (1 - z * z * h * l2 * l2);
        double c1 = 2 * alpha / (3 * l2 * l2) + 4 * z * l2 * l3 * h + 4 * z * z * pow(l2, 4) * h * h;
        double C = c1 + h * k4 / 2, beta = k4 / (2 * C);
        law->beta_min = fmin(law->beta_min, beta);
        law->beta_max = fmax(law->beta_max, beta);
        law->C_min = fmin(law->C_min, C);
        law->C_max = fmax(law->C_max, C);
    }
}

static bool prepare(ps_law *law, ps_prover *prover, ps_buffer *message)
{
    double l[5];
    law->prover = prover;
    law->z = prover->lo + (prover->hi - prover->lo) / 2;
    law->origin = prover->origin;
    if (prover->scout.parameter_count > 0) {
        ps_buffer_puts(message, "the law needs a loss whose parameters are exact numbers, not intervals");
        return false;
    }
    if (!ps_scout_at(&prover->scout, 0, law->z, 4, l) || l[2] <= 0) {
        ps_buffer_puts(message, "the derivatives at the minimum are not to be had in doubles");
        return false;
    }
    law->l2 = l[2];
    law->l3 = l[3];
    predict(law, l[4]);
    if (law->C_min > 0 && law->beta_min > 0)
        return true;
    ps_buffer_printf(message, "at this learning rate the oscillation is predicted to be unstable (C = %.3g, beta = %.3g)",
                     law->C_min, law->beta_min);
    return false;
}

bool ps_law_init(ps_law *law, ps_prover *prover, ps_claim *claim, const char *otherwise, ps_buffer *message)
{
    *law = (ps_law){0};
    ps_error error = {0};
    mpq_ptr value = ps_claim_value(claim, "eta_bar");
    if (!ps_prover_rate(prover, value, prover->options->eta_max, otherwise)) {
        ps_buffer_printf(message, "'%.60s' is no positive learning rate", prover->options->eta_max);
        return false;
    }
    law->h_hi = pow(mpq_get_d(value), 2);
    value = ps_claim_value(claim, "eta_lo");
    mpq_set_ui(value, 0, 1);
    const char *least = prover->options->eta_min;
    bool fine = least == NULL || ps_rational_parse(value, least, strlen(least), &error) == PS_OK;
    ps_units_from_own(value, &prover->units, PS_DIMENSION_RATE);
    if (!fine || mpq_cmp(value, ps_claim_value(claim, "eta_bar")) > 0) {
        ps_buffer_printf(message, "'%.60s' is no learning rate up to the largest", least);
        return false;
    }
    law->h_lo = pow(mpq_get_d(value), 2);
    return prepare(law, prover, message);
}

const ps_claim *ps_law_certified(const ps_prover *prover, const char *kind)
{
    const ps_certificate *c = &prover->result->certificate;
    for (size_t i = c->claim_count; i-- > 0;)
        if (strcmp(c->claims[i].kind->name, kind) == 0)
            return &c->claims[i];
    return NULL;
}

bool ps_law_resume(ps_law *law, ps_prover *prover, const ps_claim *claim, ps_buffer *message)
{
    *law = (ps_law){0};
    if (claim == NULL) {
        ps_buffer_printf(message, "the claim that it builds on is not proved here (%s sharpness looks for all of them)",
                         ps_option_name(PS_OPTION_CLAIMS));
        return false;
    }
    law->h_lo = pow(ps_law_field(claim, "eta_lo"), 2);
    law->h_hi = pow(ps_law_field(claim, "eta_bar"), 2);
    law->k = ps_law_field(claim, "k");
    law->eps_bar = ps_law_field(claim, "eps_bar");
    law->upper = (ps_law_barrier){ps_law_field(claim, "A"), ps_law_field(claim, "B"), ps_law_field(claim, "beta")};
    return prepare(law, prover, message);
}

/* l1(z* + delta) / delta */
static bool quotient(ps_law *law, double delta, double *K)
{
    double l[3], zero[3];
    if (fabs(delta) < 1e-6) {
        *K = law->l2 + law->l3 * delta / 2;
        return true;
    }
    if (!ps_scout_at(&law->prover->scout, 0, law->z, 1, zero) ||
        !ps_scout_at(&law->prover->scout, 0, law->z + delta, 1, l))
        return false;
    *K = (l[1] - zero[1]) / delta;
    return true;
}

bool ps_law_at(ps_law *law, double eps, double w, double h, ps_law_point *p)
{
    double z = law->origin + law->z, S = (2 + eps) / law->l2, D2 = S * S - 4 * h * z * z, kw = law->k * w, K0, K1;
    double delta = w / (1 + kw), z0 = z + delta;
    if (!(1 + kw > 0.02) || !(D2 > 0) || !quotient(law, delta, &K0))
        return false;
    double r0 = 1 - K0 * sqrt(D2 + 4 * h * z0 * z0) + h * z0 * delta * K0 * K0, delta1 = delta * r0, z1 = z + delta1;
    if (!quotient(law, delta1, &K1))
        return false;
    double u = h * pow(K0 * delta, 2), p1 = K1 * r0, v = h * pow(p1 * delta, 2);
    double sigma1 = sqrt(D2 * pow(1 - u, 2) + 4 * h * z1 * z1);
    double q = r0 * (1 - K1 * sigma1 + h * z1 * delta1 * K1 * K1), G = 1 + kw * (1 - q);
    double S2 = sqrt(D2 * pow((1 - u) * (1 - v), 2) + 4 * h * z * z);
    double m1 = law->l2 * D2 * (K0 * K0 + p1 * p1 * (1 - u)) * (1 + (1 - u) * (1 - v)) / (S + S2);
    double rho1 = h * z * law->l2 * law->l2 - law->l3 * S / 2 - 4 * h * z * law->l2 / S;
    p->w = w;
    p->delta = delta;
    p->z1 = law->z + delta1;
    p->Q = q / G;
    p->M1 = m1 / pow(1 + kw, 2);
    p->b = 1 + p->Q;
    p->A1 = (2 + eps + rho1 * (1 + eps) * delta) * (1 + kw) / G;
    p->Q2 = (p->Q - 1 - eps * p->A1) / (w * w);
    return G > 0.02 && m1 > 0 && isfinite(p->Q) && isfinite(p->M1);
}

double ps_law_width(const ps_law_barrier *barrier, double E)
{
    return E * (barrier->A + barrier->B * E);
}

void ps_law_signs(const ps_law_barrier *barrier, const ps_law_point *p, double E, double s[3])
{
    s[0] = p->b * barrier->beta * p->A1 - (barrier->A + 2 * barrier->B * E) * p->M1;
    s[1] = -p->Q2 - p->A1 / (barrier->A + barrier->B * E);
    s[2] = 1 - p->b * p->A1 * p->w * p->w / (barrier->A + barrier->B * E);
}

double ps_law_rate(const ps_law *law, int index)
{
    return law->h_lo + (law->h_hi - law->h_lo) * index / (PS_LAW_RATES - 1);
}

double ps_law_reach(ps_law *law, double most, bool (*good)(ps_law *law, double e))
{
    double reach = 0;
    for (int i = 2; i <= 40; i++) {
        double e = most * i / 40;
        if (!good(law, e))
            break;
        reach = e;
    }
    return reach;
}

bool ps_law_accepts(ps_law *law, const ps_claim *claim, uint64_t boxes, ps_claim_report *report)
{
    ps_check_limits limits = law->prover->limits;
    if (limits.cells > boxes)
        law->prover->limits.cells = boxes;
    bool accepted = ps_prover_accepts(law->prover, claim, report);
    law->prover->limits = limits;
    law->spent += report->cells * (30 + law->prover->scout.program.length) / 45;
    return accepted;
}
