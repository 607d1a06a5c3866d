/* What the claims `branch` and `branch_momentum` rest on. Claims before it are segments: steps for which there is an attracting
 * cycle, the only one in a window. Neighbours share a step, and the cycles of one lie in the window of the other: there, at that step, they are the
 * same. */
#include "claim/branch.h"
#include "prodstab/rational.h"

static void segment_init(ps_claim_segment *s)
{
    mpq_inits(s->from, s->to, s->window_lo, s->window_hi, s->cycle_lo, s->cycle_hi, NULL);
}

static void segment_clear(ps_claim_segment *s)
{
    mpq_clears(s->from, s->to, s->window_lo, s->window_hi, s->cycle_lo, s->cycle_hi, NULL);
}

static void segment_swap(ps_claim_segment *s, ps_claim_segment *t)
{
    ps_claim_segment held = *s;
    *s = *t;
    *t = held;
}

static mpq_srcptr value(const ps_claim *claim, const char *field)
{
    return ps_claim_value((ps_claim *)claim, field);
}

/* The steps from a_c, which is at least a_lo, to a_lo (1 + eps_bar/2), which is at most a_c (1 + eps_bar/2); [hi - r, lo + r]
 * lies in the window and [lo - r, hi + r] contains it, wherever z* is between lo and hi. */
void ps_claim_segment_of_flip(ps_claim_segment *s, const ps_claim *minimum, const ps_claim *claim)
{
    mpq_srcptr lo = value(minimum, "lo"), hi = value(minimum, "hi"), r = value(claim, "r");
    mpq_set(s->from, value(claim, "a_lo"));
    mpq_div_2exp(s->to, value(claim, "eps_bar"), 1);
    mpq_mul(s->to, s->to, s->from);
    mpq_add(s->to, s->to, s->from);
    mpq_sub(s->window_lo, hi, r);
    mpq_add(s->window_hi, lo, r);
    mpq_sub(s->cycle_lo, lo, r);
    mpq_add(s->cycle_hi, hi, r);
}

static void read_cycle(ps_claim_segment *s, const ps_claim *claim, const char *last)
{
    mpq_set(s->from, value(claim, "a_lo"));
    mpq_set(s->to, value(claim, last));
    mpq_set(s->window_lo, value(claim, "window_lo"));
    mpq_set(s->window_hi, value(claim, "window_hi"));
    mpq_set(s->cycle_lo, value(claim, "left_lo"));
    mpq_set(s->cycle_hi, value(claim, "right_hi"));
}

void ps_claim_segment_of_cycle(ps_claim_segment *s, const ps_claim *minimum, const ps_claim *claim)
{
    (void)minimum;
    read_cycle(s, claim, "a_hi");
}

/* There the cycle attracts up to at_lo. */
void ps_claim_segment_of_doubling(ps_claim_segment *s, const ps_claim *minimum, const ps_claim *claim)
{
    (void)minimum;
    read_cycle(s, claim, "at_lo");
}

/* Whether two claims are about gradient descent with the same momentum, or both without. */
static bool is_of_method(const ps_claim *claim, const ps_claim *branch)
{
    static const char *const fields[] = {"momentum", "look_ahead"};
    for (size_t i = 0; i < sizeof fields / sizeof fields[0]; i++) {
        mpq_srcptr one = value(claim, fields[i]), other = value(branch, fields[i]);
        if ((one == NULL) != (other == NULL) || (one != NULL && !mpq_equal(one, other)))
            return false;
    }
    return true;
}

/* Whether the cycles of s lie in the window of t. */
static bool lies_in(const ps_claim_segment *s, const ps_claim_segment *t)
{
    return mpq_cmp(t->window_lo, s->cycle_lo) <= 0 && mpq_cmp(s->cycle_hi, t->window_hi) <= 0;
}

/* Follows the segments in their order from a_from as far as they go; the last step is left in reached->to. Where used is
 * not NULL, used[i] becomes true for the claims on the way. */
static void follow(ps_claim_segment *reached, const ps_claim *claims, size_t index, bool *used)
{
    bool begun = false;
    ps_claim_segment next;
    segment_init(&next);
    mpq_set(reached->to, value(&claims[index], "a_from"));
    for (size_t i = 1; i < index; i++) {
        if (claims[i].kind->segment == NULL || !is_of_method(&claims[i], &claims[index]))
            continue;
        claims[i].kind->segment(&next, &claims[0], &claims[i]);
        bool further = mpq_cmp(next.from, reached->to) <= 0 && mpq_cmp(reached->to, next.to) < 0;
        if (further && (!begun || lies_in(reached, &next) || lies_in(&next, reached))) {
            segment_swap(reached, &next);
            begun = true;
            if (used != NULL)
                used[i] = true;
        }
    }
    segment_clear(&next);
}

void ps_claim_branch_segments(bool *used, const ps_claim *claims, size_t index)
{
    ps_claim_segment reached;
    segment_init(&reached);
    for (size_t i = 0; i < index; i++)
        used[i] = false;
    follow(&reached, claims, index, used);
    segment_clear(&reached);
}

bool ps_claim_branch_is_covered(const ps_claim *claims, size_t index, ps_buffer *reason)
{
    ps_claim_segment reached;
    segment_init(&reached);
    follow(&reached, claims, index, NULL);
    bool fine = mpq_cmp(value(&claims[index], "a_to"), reached.to) <= 0;
    if (!fine) {
        ps_buffer_puts(reason, "the claims before it cover the steps without a gap only up to a = ");
        ps_rational_print(reason, reached.to);
    }
    segment_clear(&reached);
    return fine;
}
