(* What an accepted claim says; generated from src/claim, see CONTRIBUTING.md. *)
let conclusions = [
  ("minimum",
   "There is exactly one z* in ({lo}, {hi}) with l'(z*) = 0, and it is the strict minimum of l on [{lo}, {hi}]; l''(z*) > 0.");
  ("product_stable",
   "The minimum is product-stable: alpha = 3 l'''(z*)^2 - l''(z*) l''''(z*) >= {alpha_min} > 0.");
  ("product_unstable",
   "The minimum is not product-stable: alpha = 3 l'''(z*)^2 - l''(z*) l''''(z*) <= {alpha_max} < 0.");
  ("degenerate",
   "The minimum is degenerate: alpha = 3 l'''^2 - l'' l'''' vanishes at z* and everywhere near it.");
  ("degenerate_at",
   "The minimum is z* = {at} exactly, and it is degenerate: alpha = 3 l'''(z*)^2 - l''(z*) l''''(z*) = 0.");
  ("edge_contraction",
   "At the edge of stability, a = 2/l''(z*), two steps of z -> z - a l'(z) bring every z with 0 < |z - z*| <= {R} strictly nearer to z*, so the iteration converges to z* from there; for |z - z*| <= {r} they multiply the distance d by at most 1 - {kappa} d^2, so that after 2n steps it is at most d / sqrt(1 + 2 n {kappa} d^2).");
  ("edge_expansion",
   "At the edge of stability, a = 2/l''(z*), two steps of z -> z - a l'(z) carry every z with 0 < |z - z*| <= {r} away from z*: they multiply the distance d by at least 1 + {kappa} d^2. The edge repels.");
  ("frozen_convergence",
   "For every effective step 0 < a <= {a_bar}, which is below the edge a_c = 2/l''(z*), the iterates of z -> z - a l'(z) stay in [{A}, {B}] and tend to z* from every start there: gradient descent on l itself converges.");
  ("frozen_global",
   "For every effective step 0 < a <= {a_bar}, which is below the edge a_c = 2/l''(z*), the iterates of z -> z - a l'(z) tend to z* from every start: gradient descent on l itself converges, from everywhere.");
  ("flip",
   "For every effective step a above the edge a_c = 2/l''(z*) and up to a_c (1 + {eps_bar}/2), z -> z - a l'(z) has exactly one 2-cycle in [z* - {r}, z* + {r}], one point on each side of z*, and it attracts. With e = a l''(z*) - 2, the square of each point's distance from z* is at least 6 e {a1_min}/{M} and at most e {a1_max}/{kappa}.");
  ("flip_subcritical",
   "For every effective step a below the edge a_c = 2/l''(z*) and down to a_c (1 - {eps_bar}/2), z -> z - a l'(z) has exactly one 2-cycle in [z* - {r}, z* + {r}], one point on each side of z*, and it repels. It is where the basin of z* ends: from between its points every orbit stays between them and tends to z*, and from beyond them every orbit leaves the interval. With e = 2 - a l''(z*), the square of each point's distance from z* is at least 6 e {a1_min}/{M} and at most e {a1_max}/{kappa}.");
  ("lyapunov",
   "For every learning rate eta with {h_lo} <= eta^2 <= {h_hi}, eta > 0, the first Lyapunov coefficient of gradient descent on l(xy) at the edge of stability, at fixed balance, has the supercritical sign: the two-step map contracts cubically. Product-stability is the limit of this as eta tends to 0: alpha > 0 without the terms in eta.");
  ("lyapunov_subcritical",
   "For every learning rate eta with {h_lo} <= eta^2 <= {h_hi}, eta > 0, the first Lyapunov coefficient of gradient descent on l(xy) at the edge of stability, at fixed balance, has the subcritical sign: the two-step map expands cubically. The claim product_unstable is the limit of this as eta tends to 0: alpha < 0 without the terms in eta.");
  ("lyapunov_depth",
   "For every depth n and all weights x_1, ..., x_n with x_1 ... x_n = z* and {e_lo} <= e_2/e_1^2 <= {e_hi}, the first Lyapunov coefficient of gradient descent on l(x_1 ... x_n) at the edge of stability has the supercritical sign. Here e_1 and e_2 are the elementary symmetric functions of 1/x_1^2, ..., 1/x_n^2, and e_2/e_1^2 is always in [0, 1/2).");
  ("two_cycle",
   "For every effective step a in [{a_lo}, {a_hi}], z -> z - a l'(z) has exactly one 2-cycle in [{window_lo}, {window_hi}]: its points lie in [{left_lo}, {left_hi}] and [{right_lo}, {right_hi}]. Its multiplier lies in [{multiplier_lo}, {multiplier_hi}], so it attracts.");
  ("period_doubling",
   "For every effective step a in [{a_lo}, {a_hi}], z -> z - a l'(z) has exactly one 2-cycle in [{window_lo}, {window_hi}]: its points lie in [{left_lo}, {left_hi}] and [{right_lo}, {right_hi}]. Its multiplier falls with a and is -1 at exactly one step, which lies in [{at_lo}, {at_hi}]: the cycle attracts below it and repels above. There the period doubles: as near to the cycle as you like, at steps as near to that one, are points of period four.");
  ("branch",
   "For every effective step a in [{a_from}, {a_to}] above the edge a_c = 2/l''(z*), which is below {a_to}, z -> z - a l'(z) has an attracting 2-cycle around z*, the only one in the window of a claim before this one that a is a step of, and these cycles form one branch: their points are continuously differentiable functions of a.");
  ("flip_momentum",
   "For every effective step a above the edge a_c = 2/l''(z*) and up to a_c (1 + {eps_bar}/2), the method x_(t+1) = x_t + b (x_t - x_(t-1)) - c l'(x_t + k (x_t - x_(t-1))), momentum b = {momentum}, look-ahead k = {look_ahead} (heavy ball if k = 0, Nesterov's method if k = b), with c = a (1 + b)/(1 + 2 k) has exactly one 2-cycle whose points x_t + k (x_t - x_(t-1)) are in [z* - {r}, z* + {r}]: these are the 2-cycle of z -> z - a l'(z) there, one on each side of z*. It attracts. With e = a l''(z*) - 2, the square of each one's distance from z* is at least 6 e {a1_min}/{M} and at most e {a1_max}/{kappa}.");
  ("two_cycle_momentum",
   "For every effective step a in [{a_lo}, {a_hi}], the method x_(t+1) = x_t + b (x_t - x_(t-1)) - c l'(x_t + k (x_t - x_(t-1))), momentum b = {momentum}, look-ahead k = {look_ahead} (heavy ball if k = 0, Nesterov's method if k = b), with c = a (1 + b)/(1 + 2 k) has exactly one 2-cycle whose points x_t + k (x_t - x_(t-1)) are in [{window_lo}, {window_hi}]: these are the 2-cycle of z -> z - a l'(z) there, and lie in [{left_lo}, {left_hi}] and [{right_lo}, {right_hi}]. It attracts.");
  ("branch_momentum",
   "For every effective step a in [{a_from}, {a_to}] above the edge a_c = 2/l''(z*), which is below {a_to}, z -> z - a l'(z) has a 2-cycle around z*, the only one in the window of a claim before this one that a is a step of; these cycles form one branch: their points are continuously differentiable functions of a. The method x_(t+1) = x_t + b (x_t - x_(t-1)) - c l'(x_t + k (x_t - x_(t-1))), momentum b = {momentum}, look-ahead k = {look_ahead} (heavy ball if k = 0, Nesterov's method if k = b), with c = a (1 + b)/(1 + 2 k) has a 2-cycle whose points x_t + k (x_t - x_(t-1)) are these, and it attracts.");
  ("attracting_cycle",
   "For every effective step a in [{a_lo}, {a_hi}], z -> z - a l'(z) has a cycle of period {rows}, one point in each bracket, the only one there. It attracts: {rows} steps bring points of the first bracket nearer to each other by a factor of {last_product}, which bounds its multiplier, and from every bracket the iterates tend to the cycle.");
  ("convergence",
   "For every learning rate 0 < eta <= {eta_bar} and every start with {a} <= xy <= {b} and 0 < eta |x^2 - y^2| <= {D_bar}, gradient descent on l(xy) converges to a minimiser of l(xy) with xy = z* and x^2 != y^2; xy never leaves [{a}, {b}] and |x^2 - y^2| never grows. Unless an iterate has xy = z* exactly, the sharpness l''(z*) (x^2 + y^2) of that minimiser is at most 2/eta. Nothing is claimed about how fast this happens. The same holds of l(<x, y>), x and y in R^d, for every d, with <x, y> in the place of xy, |x|^2 + |y|^2 of x^2 + y^2, and |x + y| |x - y| of |x^2 - y^2|, which is not 0 where x != y and x != -y.");
  ("global_convergence",
   "For every learning rate 0 < eta <= {eta_bar} and every start with x^2 != y^2, however far beyond the edge of stability, gradient descent on l(xy) converges to a minimiser of l(xy) with xy = z* and x^2 != y^2. Unless an iterate has xy = z* exactly, the sharpness l''(z*) (x^2 + y^2) of that minimiser is at most 2/eta. Nothing is claimed about how fast this happens. The same holds of l(<x, y>), x and y in R^d, for every d, with <x, y> in the place of xy, |x|^2 + |y|^2 of x^2 + y^2, and |x + y| |x - y| of |x^2 - y^2|, which is not 0 where x != y and x != -y.");
  ("squared_exact",
   "The loss is quadratic. For every learning rate 0 < eta <= {eta_bar} let V = eta l''(z*) (x^2 + y^2 - eta z* l'(xy)) - 4. Gradient descent on l(xy) never changes whether V is negative. From a start with V >= 0 it does not converge, unless an iterate has xy = z* exactly. From a start with V < 0, if also eta l''(z*) |z*| < 1, it converges to a minimiser with xy = z*, unless an iterate lies on the line that leads to the saddle (0, 0), which is x = -y if z* > 0, x = y if z* < 0, and none if z* = 0; the sharpness l''(z*) (x^2 + y^2) of that minimiser is at most 2/eta unless an iterate has xy = z* exactly.");
  ("sharpness_law",
   "For gradient descent on l(xy) with learning rate {rates}: every run that is in the region W at some step converges to a minimiser with xy = z*; the sharpness there is at least 2/eta - {beta} eta, and at most 2/eta unless an iterate hits z* exactly. W: with h = eta^2, E = l''(z*) sqrt(h (x^2 - y^2)^2 + 4 h z*^2) - 2 + {beta} h and xy - z* = w/(1 + ({k}) w), 1 + ({k}) w > 0: 0 <= E <= {eps_bar} + {beta} h and w^2 <= {A} E + {B} E^2. It has points beyond the edge with xy != z*. The same holds of l(<x, y>), x and y in R^d, for every d, with <x, y> in the place of xy, |x|^2 + |y|^2 of x^2 + y^2, and |x + y| |x - y| of |x^2 - y^2|, which is not 0 where x != y and x != -y.");
  ("sharpness_law_lower",
   "For the same learning rates, let V be the part of W where E - {beta} h <= {eps_l} and, with E_l = E - ({beta} - {beta_l}) h, either E_l <= 0 or w^2 >= ({A_l}) E_l - ({B_l}) E_l^2. Two steps from V lead into V again, and every run that reaches it ends with sharpness at most 2/eta - {beta_l} eta. V has points beyond the edge with xy != z*.");
  ("law_entry",
   "Every run in W with l''(z*) sqrt(h (x^2 - y^2)^2 + 4 h z*^2) - 2 >= {e1} that never hits z* exactly enters V, so its final sharpness lies in [2/eta - {beta} eta, 2/eta - {beta_l} eta]. W has points with so much and xy != z*.");
  ("law_entry_near",
   "For those of these learning rates that are at most {eta_near}, every run in W with l''(z*) sqrt(h (x^2 - y^2)^2 + 4 h z*^2) - 2 >= {C1} h, h = eta^2, that never hits z* exactly enters V, so its final sharpness lies in [2/eta - {beta} eta, 2/eta - {beta_l} eta]. W has points with so much and xy != z*.");
  ("law_strip",
   "For those of these learning rates that are at most {eta_near} let eps = l''(z*) sqrt(h (x^2 - y^2)^2 + 4 h z*^2) - 2, h = eta^2. Every run of gradient descent from xy - z* = w/(1 + ({k}) w), |w| <= {w_max}, with h ({C1} + {Ms} {w_max}^2 + {Ms}/(2 {kappa}) log(1 + {w_max}^2/({A} ({C1} + {beta}) h))) <= eps <= {eps_bar} that never hits z* exactly converges to a minimiser with xy = z* and sharpness in [2/eta - {beta} eta, 2/eta - {beta_l} eta]. If the first of these bounds is below the second, there are such starts.");
  ("law_from_afar",
   "For the same learning rates, every run of gradient descent from x y in [{first_from}, {first_to}], eta |x^2 - y^2| <= {D_bar} and l''(z*) sqrt(h (x^2 - y^2)^2 + 4 h z*^2) - 2 >= {first_top}, h = eta^2, that never hits z* exactly gets into W, where this number is still at least {last_low}. It ends with sharpness in [2/eta - {beta} eta, 2/eta]. At eta = {eta_bar} this region of starts holds points with xy != z*.");
  ("sharpness",
   "For {rates} and every start (x, y) with {first_from} <= xy <= {first_to} and eta |x^2 - y^2| <= {D_bar} such that the minimisers with the same x^2 - y^2 have sharpness at least {start} times 2/eta, gradient descent on l(xy) with learning rate eta converges to a minimiser with xy = z* and, unless an iterate hits z* exactly, ends with sharpness in [2/eta - {factor} beta_0 eta, 2/eta - {factor_l} beta_0 eta], where beta_0 = 3 l''(z*)^4/alpha, alpha = 3 l'''(z*)^2 - l''(z*) l''''(z*); in numbers, in [2/eta - {beta} eta, 2/eta - {beta_l} eta]. For eta = {eta_bar} there are such starts, with xy != z*, up to {m} times 2/eta. The same holds of l(<x, y>), x and y in R^d, for every d, with <x, y> in the place of xy, |x|^2 + |y|^2 of x^2 + y^2, and |x + y| |x - y| of |x^2 - y^2|, which is not 0 where x != y and x != -y.");
  ("run",
   "Gradient descent on l(xy) with learning rate eta = {eta} from (x, y) = ({x0}, {y0}) converges to a minimiser with xy = z*, x in [{x_lo}, {x_hi}], y in [{y_lo}, {y_hi}]. The sharpness lambda = l''(z*) (x^2 + y^2) there is in [{sharpness_lo}, {sharpness_hi}], and 2 - eta lambda is in [{gap_lo}, {gap_hi}]. After {steps} steps |xy - z*| is at most {r}, and from then on each step multiplies it by {q} or less.");
  ("run_wide",
   "Gradient descent on l(<x, y>) with learning rate eta = {eta} from any x and y in R^d, for any d, with |x + y|^2 = {U0} and |x - y|^2 = {V0} converges to a minimiser with <x, y> = z*. There x + y is what it was at the start times a number in [{rho_lo}, {rho_hi}], and x - y likewise with one in [{sigma_lo}, {sigma_hi}]. The sharpness lambda = l''(z*) (|x|^2 + |y|^2) there is in [{sharpness_lo}, {sharpness_hi}], and 2 - eta lambda is in [{gap_lo}, {gap_hi}]. After {steps} steps |<x, y> - z*| is at most {r}, and from then on each step multiplies it by {q} or less.");
]
