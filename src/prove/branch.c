/* Theory page, section 4: the branch of 2-cycles from the edge on, by intervals of steps that are as long as the checker
 * accepts, up to the last step that was asked for or to where the period doubles. */
#include <math.h>
#include <string.h>

#include "numbers/decimal.h"
#include "prodstab/option.h"
#include "prove/cycle.h"

static const double LONGEST = 0.7;   /* of an interval, in units of the distance from the edge to its lower end */
static const double SHORTEST = 3e-3; /* likewise: shorter ones are not tried; with momentum, where the branch ends below the */
static const double SHORTEST_WITH_MOMENTUM = 1e-5; /* step at which the cycle loses its stability, the last ones are short */
static const double BELOW = 1e-4;    /* how far below it, likewise */
/* For an obligation: what takes more is tried with a shorter interval. */
static const uint64_t CELLS = 4000;
static const long PRECISION = 256;
/* For the whole branch: it ends where this is used up. */
static const uint64_t ALL_CELLS = 80000;

typedef struct branch {
    ps_prover *prover;
    mpq_t reached, last;
    ps_momentum momentum;
    const char *flip, *cycle; /* the kinds of claims that are its segments */
    double loses;        /* the step at which the cycle is seen to lose its stability with momentum; NaN if it is not, or without */
    double edge, length; /* of the interval that is tried next, relative to the distance from the edge */
    uint64_t budget;     /* prover->result->cells may reach this */
    size_t first;        /* index of the first claim that was added */
    ps_buffer *message;
} branch;

static ps_certificate *certificate(branch *b)
{
    return &b->prover->result->certificate;
}

/* Appends a claim below the last one, which is the branch's own. */
static ps_claim *insert(branch *b, const char *kind)
{
    ps_certificate *c = certificate(b);
    ps_claim added = *ps_certificate_append(c, ps_claim_kind_find(kind));
    c->claims[c->claim_count - 1] = c->claims[c->claim_count - 2];
    c->claims[c->claim_count - 2] = added;
    return &c->claims[c->claim_count - 2];
}

static void remove_inserted(branch *b)
{
    ps_certificate *c = certificate(b);
    ps_claim removed = c->claims[c->claim_count - 2];
    c->claims[c->claim_count - 2] = c->claims[c->claim_count - 1];
    c->claims[c->claim_count - 1] = removed;
    ps_certificate_drop_last(c);
}

/* Sets where the branch starts: with the flip neighbourhood, up to a_lo (1 + eps_bar/2), if there is one that begins after the first
 * step, or this may be the edge itself; then it returns true. */
static bool start_at_flip(branch *b)
{
    ps_certificate *c = certificate(b);
    mpq_set(ps_claim_value(&c->claims[c->claim_count - 1], "a_from"), b->reached);
    for (size_t i = 0; i < c->claim_count; i++) {
        if (strcmp(c->claims[i].kind->name, b->flip) != 0)
            continue;
        mpq_ptr a_lo = ps_claim_value(&c->claims[i], "a_lo");
        if (mpq_cmp(a_lo, b->reached) < 0 && mpq_get_d(b->reached) > (1 + 1e-9) * b->edge)
            continue;
        mpq_set(ps_claim_value(&c->claims[c->claim_count - 1], "a_from"), a_lo);
        mpq_div_2exp(b->reached, ps_claim_value(&c->claims[i], "eps_bar"), 1);
        mpq_mul(b->reached, b->reached, a_lo);
        mpq_add(b->reached, b->reached, a_lo);
        /* a shorter number, so that the first interval overlaps */
        ps_decimal_floor(b->reached, b->reached, ps_decimal_places(b->reached, 6));
        return true;
    }
    return false;
}

/* The next interval's end: rounded, but not beyond the last step. */
static void choose_end(branch *b, mpq_t end)
{
    double from = mpq_get_d(b->reached), to = from + b->length * (from - b->edge);
    ps_decimal_below(end, to, 3 + (int)ceil(log10(fmin(1e12, to / (to - from)))));
    if (mpq_cmp(end, b->last) > 0 || mpq_cmp(end, b->reached) <= 0)
        mpq_set(end, b->last);
}

/* One interval more; false when even a very short one is refused. */
static bool advance(branch *b)
{
    ps_claim *claim = insert(b, b->cycle);
    mpq_t end;
    bool accepted = false;
    mpq_init(end);
    double shortest = b->momentum.none ? SHORTEST : SHORTEST_WITH_MOMENTUM;
    while (!accepted && b->length > shortest && b->prover->result->cells < b->budget && !ps_prover_stopped(b->prover)) {
        choose_end(b, end);
        accepted = ps_cycle_certify(b->prover, claim, b->reached, end, b->message);
        if (!accepted)
            b->length *= 0.7;
    }
    if (accepted) {
        mpq_set(b->reached, end);
        b->length = fmin(LONGEST, 1.3 * b->length);
    } else {
        remove_inserted(b);
    }
    mpq_clear(end);
    return accepted;
}

/* Intervals up to the last step. */
static void advance_to_last(branch *b)
{
    b->length = LONGEST;
    while (mpq_cmp(b->reached, b->last) < 0 && !ps_prover_stopped(b->prover) && advance(b))
        ps_prover_progress(b->prover, "branch");
}

/* Where the period doubles before the last step, the claim about that; it goes behind the intervals, which then end where
 * it begins. */
static bool set_doubling(branch *b, ps_claim *doubling)
{
    double from = mpq_get_d(b->reached), to = mpq_get_d(b->last);
    double at = ps_cycle_loses_stability(b->prover, &b->momentum, from, to);
    if (isnan(at) || !ps_doubling_certify(b->prover, doubling, at, b->message))
        return false;
    mpq_set(b->last, ps_claim_value(doubling, "a_lo"));
    return true;
}

/* With momentum the last step is just below the one at which the cycle is seen to lose its stability. */
static void set_last_with_momentum(branch *b)
{
    double at = ps_cycle_loses_stability(b->prover, &b->momentum, mpq_get_d(b->reached), mpq_get_d(b->last));
    if (isnan(at))
        return;
    b->loses = at;
    double before = at - BELOW * (at - b->edge);
    if (before > mpq_get_d(b->reached))
        ps_decimal_below(b->last, before, 3 + (int)ceil(log10(fmin(1e12, before / (at - before)))));
}

static void append_doubling(branch *b, ps_claim *doubling)
{
    ps_claim *claim = insert(b, "period_doubling");
    for (size_t i = 0; i < ps_claim_field_count(claim->kind); i++)
        mpq_swap(claim->values[i], doubling->values[i]);
    mpq_set(b->reached, ps_claim_value(claim, "at_lo"));
}

/* The branch's own claim; whatever was added before is dropped when it is refused. */
static ps_status close_branch(branch *b)
{
    ps_certificate *c = certificate(b);
    ps_claim *claim = &c->claims[c->claim_count - 1];
    ps_claim_report report;
    mpq_set(ps_claim_value(claim, "a_to"), b->reached);
    ps_prover_accepts(b->prover, claim, &report);
    ps_status status = report.status == PS_REJECTED ? PS_UNDECIDED : report.status;
    if (status != PS_OK && b->message->length == 0)
        ps_buffer_puts(b->message, report.message.text);
    ps_claim_report_clear(&report);
    while (status != PS_OK && c->claim_count - 1 > b->first)
        remove_inserted(b);
    return status;
}

/* A note for people: how far the branch goes, and why no further. */
static void note_end(branch *b, bool doubled, bool complete)
{
    ps_buffer *notes = &b->prover->result->notes;
    double last = mpq_get_d(b->reached);
    ps_buffer_printf(notes, "the branch ends at a = %.7g (%.7g a_c)",
                     ps_units_own(&b->prover->units, last, PS_DIMENSION_STEP), last / b->edge);
    if (!isnan(b->loses))
        ps_buffer_printf(notes, ", below the one at which the cycle is seen to lose its stability with momentum, a = %.7g (%.7g a_c)\n",
                         ps_units_own(&b->prover->units, b->loses, PS_DIMENSION_STEP), b->loses / b->edge);
    else if (doubled)
        ps_buffer_puts(notes, ", where the multiplier reaches -1 and the period doubles\n");
    else if (complete && mpq_cmp(b->reached, b->last) > 0)
        ps_buffer_printf(notes, ", where the claim %s ends, behind the last step that was asked for\n", b->flip);
    else if (complete)
        ps_buffer_puts(notes, ", the last step that was asked for\n");
    else
        ps_buffer_printf(notes, ": no interval beyond it was certified (%.300s)\n",
                         b->message->length > 0 ? b->message->text : "its budget of boxes was used up");
}

static ps_status follow(branch *b)
{
    ps_claim doubling;
    if (!start_at_flip(b) && mpq_get_d(b->reached) <= (1 + 1e-9) * b->edge) {
        ps_buffer_printf(b->message, "at the edge the branch begins with the claim '%s', which was not proved", b->flip);
        return PS_UNDECIDED;
    }
    ps_claim_init(&doubling, ps_claim_kind_find("period_doubling"));
    bool doubles = b->momentum.none && set_doubling(b, &doubling);
    if (!b->momentum.none)
        set_last_with_momentum(b);
    advance_to_last(b);
    bool complete = mpq_cmp(b->reached, b->last) >= 0;
    doubles = doubles && complete;
    if (doubles)
        append_doubling(b, &doubling);
    ps_claim_clear(&doubling);
    if (ps_prover_stopped(b->prover))
        return PS_INTERRUPTED;
    ps_status status = close_branch(b);
    if (status == PS_OK)
        note_end(b, doubles, complete);
    return status;
}

/* PS_INPUT if the steps that were asked for are not all above the edge, where the branch is; of intervals of the parameters only a
 * bracket of that is known. */
static ps_status place_steps(branch *b)
{
    ps_status status = ps_prover_steps(b->prover, b->reached, b->last, b->message);
    double first_edge = 2 / b->prover->l2_hi;
    if (status != PS_OK || (mpq_get_d(b->reached) > first_edge * (1 - 1e-9) && mpq_get_d(b->last) > first_edge * (1 + 1e-9)))
        return status;
    ps_buffer_puts(b->message, "the branch is above the edge: the first step may be the edge itself, 1 in units of a_c, the last is above it");
    return PS_INPUT;
}

static ps_status search(ps_prover *prover, ps_claim *claim, ps_buffer *message)
{
    branch b = {.prover = prover, .loses = NAN, .edge = 2 / prover->l2_lo, .length = LONGEST, .message = message};
    const ps_check_limits limits = prover->limits;
    ps_momentum_init(&b.momentum, prover->options, claim); /* it moves when others are inserted: close_branch finds it */
    b.flip = b.momentum.none ? "flip" : "flip_momentum";
    b.cycle = b.momentum.none ? "two_cycle" : "two_cycle_momentum";
    b.budget = prover->result->cells + ALL_CELLS;
    b.first = prover->result->certificate.claim_count - 1;
    mpq_inits(b.reached, b.last, NULL);
    ps_status status = place_steps(&b);
    if (status == PS_OK) {
        prover->limits.cells = limits.cells < CELLS ? limits.cells : CELLS;
        prover->limits.precision = limits.precision < PRECISION ? limits.precision : PRECISION;
        status = follow(&b);
        prover->limits = limits;
    }
    mpq_clears(b.reached, b.last, NULL);
    return status;
}

ps_status ps_search_branch(ps_prover *prover, ps_claim *claim, ps_buffer *message)
{
    return search(prover, claim, message);
}

ps_status ps_search_branch_momentum(ps_prover *prover, ps_claim *claim, ps_buffer *message)
{
    return search(prover, claim, message);
}
