/* Theory page, section 5: the learning rates for which the squared loss is understood exactly. */
#include <math.h>

#include "numbers/decimal.h"
#include "prove/prover.h"

enum { DIGITS = 6 };
static const double LARGEST = 1e6; /* of eta, where z* may be 0 and every learning rate will do */

ps_status ps_search_squared_exact(ps_prover *prover, ps_claim *claim, ps_buffer *message)
{
    ps_node third = ps_loss_derivative(prover->loss, 3);
    if (third == PS_NODE_NONE || !ps_graph_is_integer(prover->loss->graph, third, 0)) {
        ps_buffer_puts(message, "not by this theorem: the loss is not quadratic");
        return PS_UNDECIDED;
    }
    double farthest = fmax(fabs(prover->origin + prover->lo), fabs(prover->origin + prover->hi));
    double most = fmin(LARGEST, 2 / (prover->l2_hi * farthest));
    ps_decimal_below(ps_claim_value(claim, "eta_bar"), most * (1 - 1e-9), DIGITS);
    return ps_prover_accepts_or_says(prover, claim, message) ? PS_OK : PS_UNDECIDED;
}
