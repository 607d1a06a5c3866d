/* Theory page, section 7: one critical value of a parameter. While it runs through [c_lo, c_hi], the minimum moves with a slope
 * in [s_lo, s_hi], and side * alpha at it gains at least `rate`; its signs at at_lo and at_hi differ. The minimum at at_lo is in
 * [z0_lo, z0_hi], that at at_hi in [z1_lo, z1_hi]. */
#include "claim/kinds.h"

#define BOX {"z", "lo", "hi"}, {"c", "c_lo", "c_hi"}
#define AT(end) {"c", end, end}

const ps_claim_kind ps_claim_kind_critical = {
    .name = "critical",
    .section = "7",
    .theorem = "CriticalParameter.critical_sound",
    .derivatives = 5,
    .parameter = "c",
    .fields = {"c_lo", "c_hi", "at_lo", "at_hi", "side", "rate", "z0_lo", "z0_hi", "z1_lo", "z1_hi", "m_lo", "m_hi", "p_lo", "p_hi",
               "s_lo", "s_hi", "q_lo", "q_hi", "a"},
    .definitions =
        {
            {"alpha", {"z"}, "3*l3(z)^2 - l2(z)*l4(z)"},
            {"alpha_z", {"z"}, "5*l3(z)*l4(z) - l2(z)*l5(z)"},
            {"alpha_c", {"z"}, "6*l3(z)*dl3(z) - dl2(z)*l4(z) - l2(z)*dl4(z)"},
        },
    .obligations =
        {
            {"w0", {{0}}, "cell_lo", "<=", "c_lo"},
            {"w1", {{0}}, "c_hi", "<=", "cell_hi"},
            {"w2", {{0}}, "c_lo", "<=", "at_lo"},
            {"w3", {{0}}, "at_lo", "<", "at_hi"},
            {"w4", {{0}}, "at_hi", "<=", "c_hi"},
            {"w5", {{0}}, "side^2", "=", "1"},
            {"w6", {{0}}, "rate", ">", "0"},
            {"z1", {{0}}, "lo", "<=", "z0_lo"},
            {"z2", {{0}}, "z0_lo", "<=", "z0_hi"},
            {"z3", {{0}}, "z0_hi", "<=", "hi"},
            {"z4", {{0}}, "lo", "<=", "z1_lo"},
            {"z5", {{0}}, "z1_lo", "<=", "z1_hi"},
            {"z6", {{0}}, "z1_hi", "<=", "hi"},
            {"m0", {{0}}, "m_lo", ">", "0"},
            {"s1", {{0}}, "s_lo*m_lo", "<=", "-p_hi"},
            {"s2", {{0}}, "s_lo*m_hi", "<=", "-p_hi"},
            {"s3", {{0}}, "s_hi*m_lo", ">=", "-p_lo"},
            {"s4", {{0}}, "s_hi*m_hi", ">=", "-p_lo"},
            {"r1", {{0}}, "a + s_lo*q_lo", ">=", "rate"},
            {"r2", {{0}}, "a + s_lo*q_hi", ">=", "rate"},
            {"r3", {{0}}, "a + s_hi*q_lo", ">=", "rate"},
            {"r4", {{0}}, "a + s_hi*q_hi", ">=", "rate"},
            {"m1", {BOX}, "l2(z)", ">=", "m_lo"},
            {"m2", {BOX}, "l2(z)", "<=", "m_hi"},
            {"p1", {BOX}, "dl1(z)", ">=", "p_lo"},
            {"p2", {BOX}, "dl1(z)", "<=", "p_hi"},
            {"q1", {BOX}, "side*alpha_z(z)", ">=", "q_lo"},
            {"q2", {BOX}, "side*alpha_z(z)", "<=", "q_hi"},
            {"a1", {BOX}, "side*alpha_c(z)", ">=", "a"},
            {"e1", {AT("at_lo")}, "l1(z0_lo)", "<", "0"},
            {"e2", {AT("at_lo")}, "l1(z0_hi)", ">", "0"},
            {"e3", {{"z", "z0_lo", "z0_hi"}, AT("at_lo")}, "side*alpha(z)", "<", "0"},
            {"f1", {AT("at_hi")}, "l1(z1_lo)", "<", "0"},
            {"f2", {AT("at_hi")}, "l1(z1_hi)", ">", "0"},
            {"f3", {{"z", "z1_lo", "z1_hi"}, AT("at_hi")}, "side*alpha(z)", ">", "0"},
        },
    .summary = "alpha(z*) = 0 for exactly one value in ({at_lo}, {at_hi}), and none other in [{c_lo}, {c_hi}]",
    .conclusion =
        "Of the losses with a value in [{c_lo}, {c_hi}] of the first parameter that runs through an interval, and the same values of "
        "the others, exactly one has alpha = 3 l'''(z*)^2 - l''(z*) l''''(z*) = 0. Its value is in ({at_lo}, {at_hi}). For a value at a "
        "distance d from it |alpha| is at least {rate} d, with the sign of {side} above it and the opposite sign below it.",
};
