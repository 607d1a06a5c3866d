/* Theory page, section 4: the longest range of e = e_2/e_1^2, from 0 to 1/2, in which the first Lyapunov coefficient of a product of
 * any number of weights is seen to be positive. It has the sign of a quadratic in e. */
#include <math.h>

#include "numbers/decimal.h"
#include "prove/prover.h"

enum { PARTS = 1000, SAMPLES = 9, ATTEMPTS = 8 };
static const double ROUNDING = 1e-9; /* of the terms' size */

/* Whether the quadratic is seen to be positive at e, at some points of the bracket. */
static bool is_positive(ps_prover *p, double e)
{
    for (size_t s = 0; s < p->scout.sample_count; s++)
        for (int i = 0; i < SAMPLES; i++) {
            double l[5], at = p->lo + (p->hi - p->lo) * i / (SAMPLES - 1), z = p->origin + at;
            if (!ps_scout_at(&p->scout, s, at, 4, l))
                return false;
            double square = l[3] * z + 4 * l[2] * e, more = 32 * l[2] * l[2] * e * e, less = l[2] * l[4] * z * z;
            if (!(3 * square * square + more - less > ROUNDING * (3 * square * square + more + fabs(less))))
                return false;
        }
    return true;
}

/* The longest range of multiples of 1/(2 PARTS); false if there is none. */
static bool find_range(ps_prover *p, int *from, int *to)
{
    int first = p->result->verdict == PS_VERDICT_DEGENERATE ? 1 : 0, begin = first; /* at e = 0 it is alpha z^2 */
    *from = 0;
    *to = -1;
    for (int i = first; i <= PARTS; i++)
        if (!is_positive(p, 0.5 * i / PARTS))
            begin = i + 1;
        else if (i - begin > *to - *from) {
            *from = begin;
            *to = i;
        }
    return *to > *from;
}

ps_status ps_search_lyapunov_depth(ps_prover *prover, ps_claim *claim, ps_buffer *message)
{
    ps_claim_report report = {0};
    int from, to;
    if (prover->origin + prover->lo <= 0 && prover->origin + prover->hi >= 0) {
        ps_buffer_puts(message, "z* is 0, or next to it: there a weight is 0, and e_2/e_1^2, which is made of the 1/x_i^2, is not defined");
        return PS_UNDECIDED;
    }
    if (!find_range(prover, &from, &to)) {
        ps_buffer_puts(message, "for no weights is the first Lyapunov coefficient seen to be supercritical at every depth");
        return PS_UNDECIDED;
    }
    for (int attempt = 0; attempt < ATTEMPTS && from < to && ps_prover_goes_on(prover); attempt++) {
        mpq_set_si(ps_claim_value(claim, "e_lo"), from, 2 * (unsigned long)PARTS);
        mpq_set_si(ps_claim_value(claim, "e_hi"), to, 2 * (unsigned long)PARTS);
        mpq_canonicalize(ps_claim_value(claim, "e_lo"));
        mpq_canonicalize(ps_claim_value(claim, "e_hi"));
        ps_claim_report_clear(&report);
        if (ps_prover_accepts(prover, claim, &report))
            break;
        from += from > 0 ? 1 << attempt : 0;
        to -= to < PARTS ? 1 << attempt : 0;
    }
    ps_status status = report.status == PS_REJECTED ? PS_UNDECIDED : report.status;
    if (status != PS_OK)
        ps_buffer_puts(message, report.message.text);
    ps_claim_report_clear(&report);
    return status;
}
