/* two_step_map.h -- theory page, section 3: the frozen map g_a, its square H, and derivatives of H by z and a. */
#ifndef PRODSTAB_CLAIM_TWO_STEP_MAP_H
#define PRODSTAB_CLAIM_TWO_STEP_MAP_H

#define PS_FROZEN_MAP {"g", {"z", "a"}, "z - a*l1(z)"}
#define PS_TWO_STEP_MAP {"H", {"z", "a"}, "g(g(z, a), a)"}
#define PS_THIRD_DERIVATIVE_AT {"T_at", {"z", "w", "a"}, \
    "-a*l4(w)*(1 - a*l2(z))^3 + 3*a^2*l3(w)*l3(z)*(1 - a*l2(z)) - a*l4(z)*(1 - a*l2(w))"}
#define PS_THIRD_DERIVATIVE {"T", {"z", "a"}, "T_at(z, g(z, a), a)"}

/* By z: H', the multiplier at a point of a 2-cycle, and H''. By a, and by both. */
#define PS_TWO_STEP_SLOPE {"H_z", {"z", "a"}, "(1 - a*l2(z))*(1 - a*l2(g(z, a)))"}
#define PS_TWO_STEP_BEND {"H_zz", {"z", "a"}, \
    "-a*l3(z)*(1 - a*l2(g(z, a))) - a*l3(g(z, a))*(1 - a*l2(z))^2"}
#define PS_TWO_STEP_BY_STEP {"H_a", {"z", "a"}, "-l1(g(z, a)) - l1(z)*(1 - a*l2(g(z, a)))"}
#define PS_TWO_STEP_SLOPE_BY_STEP {"H_za", {"z", "a"}, \
    "-l2(z)*(1 - a*l2(g(z, a))) - (1 - a*l2(z))*(l2(g(z, a)) - a*l3(g(z, a))*l1(z))"}

#endif
