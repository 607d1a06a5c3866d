/* law.h -- theory page, section 6: two steps of gradient descent near z*, written so that nothing is divided by the
 * distance to z*.
 *
 * Variables: h = eta^2, c = z*. Before these definitions come `eps` (the sharpness there is (2 + eps)/eta) and `w`, the
 * position: delta = z - z* = w/(1 + k w). Divided differences of l1 with nodes at z* are smooth in delta. Two steps
 * multiply delta by q and w by Q, and lower eps by h m1 delta^2 = h M1 w^2; at fixed balance the second step multiplies
 * as the first. One step multiplies delta by r = mu + delta (rho1 + delta rho2(delta)). */
#ifndef PRODSTAB_CLAIM_LAW_H
#define PRODSTAB_CLAIM_LAW_H

#include "prodstab/claim.h"

/* Of a claim `sharpness`: the claim `law_entry` before it that builds on the same law and has its beta_l, or a larger one,
 * for all runs that arrive as its `law_from_afar` says; NULL if there is none. */
const ps_claim *ps_law_entry(const ps_claim *claims, size_t index);
/* Whether there is, or its beta_l is 0. A ps_claim_kind.rests_on. */
bool ps_law_is_entered(const ps_claim *claims, size_t index, ps_buffer *reason);

/* One step and then another, directly. sigma(x) = sqrt(D^2 + 4 h z^2) at z = z* + x. */
#define PS_LAW_TWO_STEPS \
    {"S", {0}, "(2 + eps)/l2(c)"}, \
    {"D2", {0}, "S^2 - 4*h*c^2"}, \
    {"sigma", {"x"}, "sqrt(S^2 + 4*h*x*(2*c + x))"}, \
    {"delta", {0}, "w/(1 + k*w)"}, \
    {"z0", {0}, "c + delta"}, \
    {"K0", {0}, "l1_cz(c, z0)"}, \
    {"r0", {0}, "1 - K0*sigma(delta) + h*z0*delta*K0^2"}, \
    {"delta1", {0}, "delta*r0"}, \
    {"z1", {0}, "c + delta1"}, \
    {"K1", {0}, "l1_cz(c, z1)"}, \
    {"u", {0}, "h*(K0*delta)^2"}, \
    {"p1", {0}, "K1*r0"}, \
    {"v", {0}, "h*(p1*delta)^2"}, \
    {"sigma1", {0}, "sqrt(D2*(1 - u)^2 + 4*h*z1^2)"}, \
    {"r1", {0}, "1 - K1*sigma1 + h*z1*delta1*K1^2"}, \
    {"q", {0}, "r0*r1"}, \
    {"G", {0}, "1 + k*w*(1 - q)"}, \
    {"Q", {0}, "q/G"}, \
    {"m1", {0}, "l2(c)*D2*(K0^2 + p1^2*(1 - u))*(1 + (1 - u)*(1 - v))/(S + sqrt(D2*((1 - u)*(1 - v))^2 + 4*h*c^2))"}, \
    {"M1", {0}, "m1/(1 + k*w)^2"}

/* The same expanded at z*: qt = 1 + eps a1 + q2 delta^2, Qt = 1 + eps A1 + Q2 w^2. */
#define PS_LAW_EXPANSION \
    {"mu", {0}, "-(1 + eps)"}, \
    {"rho1", {0}, "h*c*l2(c)^2 - l3(c)*S/2 - 4*h*c*l2(c)/S"}, \
    {"sigma_1", {"x"}, "4*h*(2*c + x)/(sigma(x) + S)"}, \
    {"sigma_2", {"x"}, "4*h*(S - c*sigma_1(x))/(S*(sigma(x) + S))"}, \
    {"rho2", {"x"}, "h*(l1_cz(c, c + x)^2 + c*l1_ccz(c, c + x)*(l1_cz(c, c + x) + l2(c)))" \
                    " - l1_cccz(c, c + x)*S - l2(c)*sigma_2(x) - l1_ccz(c, c + x)*sigma_1(x)"}, \
    {"balance", {0}, "h*p1*K0^2*D2*(2 - u)/(sigma(delta1) + sigma1)"}, \
    {"q2", {0}, "(mu + r0)*rho1*(rho1 + delta*rho2(delta)) + mu*rho2(delta) + r0^3*rho2(delta1) + balance"}, \
    {"a1", {0}, "2 + eps + rho1*(1 + eps)*delta"}, \
    {"Gt", {0}, "1 - k*w*(eps*a1 + q2*delta^2)"}, \
    {"A1", {0}, "a1*(1 + k*w)/Gt"}, \
    {"Q2", {0}, "q2/((1 + k*w)*Gt)"}, \
    {"b", {0}, "2 + eps*A1 + Q2*w^2"}

/* Of a barrier w^2 = E (A + B E), E = eps + BETA h, with A_P = A + 2 B E, A_E = A + B E: two steps keep to one side of it as
 * far as h s1 + w^2 b s2 and s3 have the right signs. */
#define PS_LAW_SIGNS(BETA, A_P, A_E) \
    {"s1", {0}, "b*" BETA "*A1 - " A_P "*M1"}, \
    {"s2", {0}, "-Q2 - A1/" A_E}, \
    {"s3", {0}, "1 - b*A1*w^2/" A_E}

/* Where a claim quantifies over z*, the step and the position. */
#define PS_LAW_ETA {"h", "eta_lo^2", "eta_bar^2"}
#define PS_LAW_MINIMUM {"c", "lo", "hi"}
#define PS_LAW_TAU {"tau", "-1", "1"}

#endif
