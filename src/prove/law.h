/* law.h -- the sharpness law in doubles (theory page, section 6): what the searches for its claims look at. Untrusted. */
#ifndef PRODSTAB_PROVE_LAW_H
#define PRODSTAB_PROVE_LAW_H

#include "prove/prover.h"

/* The upper barrier w^2 = E (A + B E), E = eps + beta h, or the lower one with A, -B, beta of its own. */
typedef struct ps_law_barrier {
    double A, B, beta;
} ps_law_barrier;

typedef struct ps_law {
    ps_prover *prover;
    double z, origin, l2, l3;      /* z* is origin + z (prover.h); the derivatives there */
    double h_lo, h_hi;             /* squares of the learning rates */
    double k;                      /* w = delta / (1 - k delta) */
    double beta_min, beta_max;     /* of the predicted beta(h) */
    double C_min, C_max;           /* of the cubic coefficient C(h) */
    ps_law_barrier upper, lower;
    double eps_bar, eps_l;
    uint64_t spent;                /* boxes that the checker has looked at, more of them where the loss is a long formula */
} ps_law;

/* Two steps from one place. */
typedef struct ps_law_point {
    double w, delta, Q, M1, z1, b, A1, Q2;
} ps_law_point;

/* The learning rates that are asked for, up to `otherwise` if none is, as fields eta_lo and eta_bar of the claim; false with
 * the reason if the law is not to be had for this loss. */
bool ps_law_init(ps_law *law, ps_prover *prover, ps_claim *claim, const char *otherwise, ps_buffer *message);

/* The same from a claim `sharpness_law` that has been found. */
bool ps_law_resume(ps_law *law, ps_prover *prover, const ps_claim *claim, ps_buffer *message);

/* False where something is undefined or of the wrong sign (s0). */
bool ps_law_at(ps_law *law, double eps, double w, double h, ps_law_point *point);

/* Phi(E). */
double ps_law_width(const ps_law_barrier *barrier, double E);

/* s1 and s2 of a barrier at that point, s3. */
void ps_law_signs(const ps_law_barrier *barrier, const ps_law_point *point, double E, double s[3]);

/* Values of h to look at: the ends of the range and some between. */
enum { PS_LAW_RATES = 3 };
double ps_law_rate(const ps_law *law, int index);

/* The bisection that is used for e_near and f_near: the largest e up to the given one where `good` holds at all smaller
 * ones tried. */
double ps_law_reach(ps_law *law, double most, bool (*good)(ps_law *law, double e));

/* Whether the checker accepts the claim within that many boxes for each obligation: a good witness needs few. */
enum { PS_LAW_UPPER_BOXES = 30000, PS_LAW_BOXES = 10000 };
bool ps_law_accepts(ps_law *law, const ps_claim *claim, uint64_t boxes, ps_claim_report *report);

/* law_near.c: whether an entry next to the edge is in sight above the lower barrier. */
bool ps_law_enters_near(ps_law *law);

/* The last claim of that kind in the certificate so far, or NULL. */
const ps_claim *ps_law_certified(const ps_prover *prover, const char *kind);

double ps_law_field(const ps_claim *claim, const char *name);

#endif
