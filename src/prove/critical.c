/* Critical parameters. The interval is halved down to a coarse grid where there is no verdict; then only cells next to one with a
 * verdict are halved, so that the search narrows what is between two verdicts and does not fill what has none. */
#include "prodstab/critical.h"

#include <stdlib.h>

#include "prodstab/option.h"
#include "prove/critical_search.h"
#include "prove/prover.h"

/* A grid of 2^GRID cells at most where nothing is proved; halvings at most, which end sooner where the digits suffice; and what an
 * obligation in one cell may cost. */
enum { GRID = 8, HALVINGS = 128, BOXES = 256, OPERATIONS = 1 << 16, BITS = 256, DIGITS = 20 };

/* ---- which are halved ---- */

/* Whether the cell is narrow enough: beside its numbers, or, where it holds 0, beside the whole interval. */
static bool is_narrow(const critical_search *s, const map_cell *c)
{
    size_t p = s->parameters[0];
    const ps_parameter *whole = &s->map.result->certificate.loss.parameters[p];
    mpq_t width, size, scale;
    mpq_inits(width, size, scale, NULL);
    mpq_sub(width, c->box.hi[p], c->box.lo[p]);
    if (mpq_sgn(c->box.lo[p]) > 0)
        mpq_set(size, c->box.lo[p]);
    else if (mpq_sgn(c->box.hi[p]) < 0)
        mpq_neg(size, c->box.hi[p]);
    else
        mpq_sub(size, whole->hi, whole->lo);
    mpz_ui_pow_ui(mpq_numref(scale), 10, DIGITS);
    mpq_mul(width, width, scale);
    bool narrow = mpq_cmp(width, size) <= 0;
    mpq_clears(width, size, scale, NULL);
    return narrow;
}

static bool is_decided_at(const critical_search *s, size_t at)
{
    return at < s->count && critical_is_decided(&s->cells[at]);
}

/* Without a verdict, and next to one that has; or the grid is not fine yet. */
static bool may_be_halved(const critical_search *s, size_t at)
{
    const map_cell *c = &s->cells[at];
    bool beside = is_decided_at(s, at - 1) || is_decided_at(s, at + 1);
    return !critical_is_decided(c) && (c->box.depth < GRID || (beside && c->box.depth < HALVINGS && !is_narrow(s, c)));
}

/* The whole is cut elsewhere than in the middle: values with few binary digits are not to lie where cells meet. */
static void cut_off_centre(critical_search *s)
{
    size_t p = s->parameters[0];
    map_cell *lower = &s->map.next[s->map.next_count - 2], *upper = lower + 1;
    mpq_t share;
    mpq_init(share);
    mpq_set_ui(share, 487, 1000);
    mpq_sub(lower->box.hi[p], upper->box.hi[p], lower->box.lo[p]);
    mpq_mul(lower->box.hi[p], lower->box.hi[p], share);
    mpq_add(lower->box.hi[p], lower->box.hi[p], lower->box.lo[p]);
    mpq_set(upper->box.lo[p], lower->box.hi[p]);
    mpq_clear(share);
}

/* The halves of a cell are tried, with its own minimum if it has one, else with a neighbour's. */
static void halve(critical_search *s, size_t at)
{
    const map_cell *c = &s->cells[at], *neighbour = is_decided_at(s, at - 1) ? c - 1 : is_decided_at(s, at + 1) ? c + 1 : NULL;
    const map_cell *other = critical_has_minimum(c) ? c : neighbour;
    map_push_halves(&s->map, &c->box, s->parameters[0]);
    if (c->box.depth == 0)
        cut_off_centre(s);
    for (size_t half = 1; half <= 2 && other != NULL; half++)
        critical_follow(s, &s->map.next[s->map.next_count - half], other, other == c);
}

/* ---- levels ---- */

/* Halves what may be halved; PS_OK with an empty level if nothing was. */
static ps_status run_level(critical_search *s, bool *any, ps_error *error)
{
    bool *halved = ps_allocate(s->count + 1);
    size_t cells = s->count;
    for (size_t at = 0; at < s->count; at++) {
        halved[at] = cells < s->map.limits->cells && may_be_halved(s, at);
        if (halved[at])
            halve(s, at);
        cells += halved[at];
    }
    *any = cells > s->count;
    s->map.settled = 2 * s->count - cells;
    map_advance(&s->map);
    ps_status status = *any ? map_try_level(&s->map, error) : PS_OK;
    if (status == PS_OK)
        critical_replace_halved(s, halved);
    free(halved);
    return status;
}

/* ---- what is left ---- */

/* The cell after the last of those from `first` on that have no verdict. */
static size_t after_undecided(const critical_search *s, size_t first)
{
    size_t after = first;
    while (after < s->count && !critical_is_decided(&s->cells[after]))
        after++;
    return after;
}

static bool any_has_minimum(const critical_search *s, size_t first, size_t after)
{
    for (; first < after; first++)
        if (critical_has_minimum(&s->cells[first]))
            return true;
    return false;
}

static void push_joined(critical_search *s, size_t first, size_t after)
{
    map_cell *joined = map_push(&s->map);
    ps_parameter_box_copy(&joined->box, &s->cells[first].box);
    mpq_set(joined->box.hi[s->parameters[0]], s->cells[after - 1].box.hi[s->parameters[0]]);
    while (first < after && !critical_has_minimum(&s->cells[first]))
        first++;
    if (first < after)
        critical_follow(s, joined, &s->cells[first], false);
}

/* Puts the joined cells in the places of what they join, if the minimum is proved there or was in none of these. */
static void replace_joined(critical_search *s)
{
    critical_search old = *s;
    s->cells = NULL;
    s->count = s->capacity = 0;
    for (size_t first = 0, next = 0; first < old.count;) {
        size_t after = after_undecided(&old, first);
        if (after > first + 1) {
            map_cell *joined = &s->map.level[next++];
            bool fine = critical_has_minimum(joined) || !any_has_minimum(&old, first, after);
            if (fine)
                critical_take(s, joined);
            for (; first < after; first++)
                if (fine)
                    map_cell_clear(&old.cells[first]);
                else
                    critical_take(s, &old.cells[first]);
        } else {
            critical_take(s, &old.cells[first++]);
        }
    }
    free(old.cells);
}

/* Neighbours without a verdict become one cell. */
static ps_status join_undecided(critical_search *s, ps_error *error)
{
    for (size_t first = 0; first < s->count; first++) {
        size_t after = after_undecided(s, first);
        if (after > first + 1)
            push_joined(s, first, after);
        first = after > first ? after - 1 : first;
    }
    s->map.settled = s->count;
    map_advance(&s->map);
    ps_status status = s->map.count > 0 ? map_try_level(&s->map, error) : PS_OK;
    if (status == PS_OK)
        replace_joined(s);
    return status;
}

/* ---- the whole ---- */

static ps_status find_parameter(critical_search *s, ps_error *error)
{
    const ps_loss *loss = &s->map.result->certificate.loss;
    for (size_t i = 0; i < loss->parameter_count; i++) {
        if (loss->intervals[i] == PS_NODE_NONE)
            continue;
        if (s->parameter_count == 2)
            return ps_error_set(error, PS_INPUT, 0, 0, "more than two parameters are intervals: fix the others (prodstab map looks at up to three)");
        s->parameters[s->parameter_count++] = i;
    }
    return PS_OK;
}

static ps_status begin(critical_search *s, ps_error *error)
{
    map_search *m = &s->map;
    ps_status status = map_search_open(m, error);
    if (status == PS_OK)
        status = find_parameter(s, error);
    if (status != PS_OK)
        return status;
    m->complete = s->parameter_count == 1 ? critical_prove_value : NULL;
    m->options.precision = m->options.precision < BITS ? m->options.precision : BITS;
    m->options.limits.operations = OPERATIONS;
    m->options.limits.cells = m->options.limits.cells < BOXES ? m->options.limits.cells : BOXES;
    status = map_open_checkpoint(m, error);
    if (status == PS_OK)
        status = map_try_level(m, error);
    if (status == PS_OK)
        critical_take(s, &m->level[0]);
    return status;
}

/* Only the sign of alpha is asked for: a quarter of what it was seen to be at least takes both checkers fewer boxes. */
static void loosen(ps_certificate *cell)
{
    static const char *const fields[] = {"alpha_min", "alpha_max"};
    for (size_t i = 0; i < cell->claim_count; i++)
        for (size_t k = 0; k < 2 && ps_claim_kind_role(cell->claims[i].kind) == PS_CLAIM_VERDICT; k++) {
            mpq_ptr value = ps_claim_value(&cell->claims[i], fields[k]);
            if (value != NULL)
                mpq_div_2exp(value, value, 2);
        }
}

static void hand_over(critical_search *s, ps_certificate *map)
{
    for (size_t i = 0; i < s->count; i++) {
        ps_certificate *to = ps_certificate_append_cell(map);
        ps_certificate_clear(to);
        *to = s->cells[i].found;
        loosen(to);
        s->cells[i].found = (ps_certificate){0};
    }
    ps_certificate_make_map(map);
}

static ps_status search_interval(critical_search *s, ps_error *error)
{
    bool more = true;
    ps_status status = PS_OK;
    while (status == PS_OK && more)
        status = run_level(s, &more, error);
    if (s->count >= s->map.limits->cells)
        ps_buffer_printf(&s->map.result->reason, "%zu cells are used up (%s has more)", s->map.limits->cells,
                         ps_option_name(PS_OPTION_MAP_CELLS));
    return status == PS_OK ? join_undecided(s, error) : status;
}

ps_status ps_certify_critical(ps_certify_result *result, const ps_certify_options *options, const ps_map_limits *limits, ps_error *error)
{
    critical_search s = {.map = {.given = options, .limits = limits, .result = result}};
    ps_status status = begin(&s, error);
    if (status == PS_OK)
        status = s.parameter_count == 1 ? search_interval(&s, error) : critical_search_curve(&s, error);
    status = map_search_close(&s.map, status, error);
    if (status == PS_OK)
        hand_over(&s, &result->certificate);
    while (s.count > 0)
        map_cell_clear(&s.cells[--s.count]);
    free(s.cells);
    if (status != PS_OK)
        return status;
    if (result->certificate.kind_count == 0)
        return ps_error_set(error, PS_UNDECIDED, 0, 0, "no minimum is proved for any of the values of the parameters");
    return ps_prover_seal(result, &options->limits, error);
}
