/* Critical parameters. The interval is halved down to a coarse grid where there is no verdict; then only cells next to one with a
 * verdict are halved, so that the search narrows what is between two verdicts and does not fill what has none. */
#include "prodstab/critical.h"

#include <stdlib.h>

#include "prodstab/rational.h"
#include "prove/parameter_box.h"
#include "prove/prover.h"

/* A grid of 2^HALVINGS cells at most where nothing is proved; halvings beyond it, which end sooner where the digits do not suffice;
 * and what an obligation in one cell may cost. */
enum { HALVINGS = 8, CELLS = 8000, NARROWINGS = 320, BOXES = 256, OPERATIONS = 1 << 16, BITS = 256, DIGITS = 20 };

typedef struct critical_cell {
    ps_parameter_box box;
    ps_certify_result found;
    bool final; /* too narrow to be halved */
} critical_cell;

typedef struct critical_search {
    ps_certify_options options;
    const ps_certify_options *given;
    const ps_loss *whole;
    size_t parameter;
    critical_cell *cells; /* in the order of the parameter */
    size_t count, capacity, narrowings;
} critical_search;

/* ---- one cell ---- */

static bool is_decided(const critical_cell *c)
{
    return c->found.verdict != PS_VERDICT_UNDECIDED;
}

/* Appends the middle of the bracket of the minimum in the neighbour, if it has a verdict. */
static void print_neighbour(ps_buffer *near, const critical_search *s, size_t neighbour)
{
    if (neighbour >= s->count || near->length > 0 || !is_decided(&s->cells[neighbour]))
        return;
    const ps_claim *minimum = &s->cells[neighbour].found.certificate.claims[0];
    mpq_t middle;
    mpq_init(middle);
    mpq_add(middle, minimum->values[0], minimum->values[1]);
    mpq_div_2exp(middle, middle, 1);
    ps_rational_print(near, middle);
    mpq_clear(middle);
}

/* What is proved in a box, in the place of the cells from `at` up to `after`: the minimum, the sign of alpha, or nothing. It is the
 * minimum next to a neighbour's. Takes the box over. */
static critical_cell try_box(const critical_search *s, const ps_parameter_box *box, size_t at, size_t after)
{
    critical_cell c = {.box = *box};
    ps_certify_options options = s->options;
    ps_buffer near = {0};
    ps_error error = {0};
    print_neighbour(&near, s, at - 1);
    print_neighbour(&near, s, after);
    options.near = near.length > 0 ? near.text : options.near;
    ps_certify_init(&c.found);
    ps_status status = ps_parameter_box_read_loss(box, s->whole, &c.found.certificate.loss, &error);
    if (status == PS_OK)
        status = ps_certify_box(&c.found, &options, true, &error);
    ps_buffer_clear(&near);
    if (status != PS_OK) {
        c.found.verdict = PS_VERDICT_UNDECIDED;
        while (c.found.certificate.claim_count > 0)
            ps_certificate_drop_last(&c.found.certificate);
    }
    return c;
}

static void clear_cell(critical_cell *c)
{
    ps_parameter_box_clear(&c->box);
    ps_certify_clear(&c->found);
}

/* Whether [lo, hi] is narrow enough: beside its numbers, or, where it holds 0, beside the whole interval. */
static bool is_narrow(const critical_search *s, const mpq_t lo, const mpq_t hi)
{
    const ps_parameter *whole = &s->whole->parameters[s->parameter];
    mpq_t width, size, scale;
    mpq_inits(width, size, scale, NULL);
    mpq_sub(width, hi, lo);
    if (mpq_sgn(lo) > 0)
        mpq_set(size, lo);
    else if (mpq_sgn(hi) < 0)
        mpq_neg(size, hi);
    else
        mpq_sub(size, whole->hi, whole->lo);
    mpz_ui_pow_ui(mpq_numref(scale), 10, DIGITS);
    mpq_mul(width, width, scale);
    bool narrow = mpq_cmp(width, size) <= 0;
    mpq_clears(width, size, scale, NULL);
    return narrow;
}

/* ---- the list ---- */

static void insert(critical_search *s, size_t at, critical_cell cell)
{
    s->cells = ps_grow(s->cells, s->count, &s->capacity, sizeof *s->cells);
    for (size_t i = s->count++; i > at; i--)
        s->cells[i] = s->cells[i - 1];
    s->cells[at] = cell;
}

/* Makes two cells of the one at that place. */
static void halve(critical_search *s, size_t at)
{
    ps_parameter_box lower, upper;
    ps_parameter_box_copy(&lower, &s->cells[at].box);
    ps_parameter_box_copy(&upper, &s->cells[at].box);
    mpq_add(lower.hi[s->parameter], lower.lo[s->parameter], upper.hi[s->parameter]);
    mpq_div_2exp(lower.hi[s->parameter], lower.hi[s->parameter], 1);
    mpq_set(upper.lo[s->parameter], lower.hi[s->parameter]);
    lower.depth = ++upper.depth;
    critical_cell first = try_box(s, &lower, at, at + 1);
    clear_cell(&s->cells[at]);
    s->cells[at] = first;
    insert(s, at + 1, try_box(s, &upper, at + 1, at + 1));
}

/* Without a verdict, and next to one that has; or the grid is not fine yet. */
static bool may_be_halved(const critical_search *s, size_t at)
{
    const critical_cell *c = &s->cells[at];
    if (is_decided(c) || c->final)
        return false;
    bool beside = (at > 0 && is_decided(&s->cells[at - 1])) || (at + 1 < s->count && is_decided(&s->cells[at + 1]));
    return c->box.depth < HALVINGS || (beside && s->narrowings < NARROWINGS);
}

static void show_progress(const critical_search *s)
{
    if (s->given->progress == NULL)
        return;
    ps_buffer line = {0};
    ps_buffer_printf(&line, "%zu cells", s->count);
    s->given->progress(s->given->progress_context, line.text);
    ps_buffer_clear(&line);
}

/* One pass over all cells; whether one was halved. */
static bool pass(critical_search *s, const volatile sig_atomic_t *stop)
{
    bool halved = false;
    for (size_t at = 0; at < s->count && s->count < CELLS && !(stop != NULL && *stop); at++) {
        critical_cell *c = &s->cells[at];
        c->final = c->final || (c->box.depth >= HALVINGS && is_narrow(s, c->box.lo[s->parameter], c->box.hi[s->parameter]));
        if (!may_be_halved(s, at))
            continue;
        s->narrowings += c->box.depth >= HALVINGS;
        halve(s, at++);
        halved = true;
        show_progress(s);
    }
    return halved;
}

/* Neighbours without a verdict become one cell, if the minimum is proved there or in none of them. */
static void join_undecided(critical_search *s)
{
    for (size_t first = 0; first < s->count; first++) {
        size_t after = first + 1;
        while (!is_decided(&s->cells[first]) && after < s->count && !is_decided(&s->cells[after]))
            after++;
        if (after == first + 1)
            continue;
        ps_parameter_box box;
        ps_parameter_box_copy(&box, &s->cells[first].box);
        mpq_set(box.hi[s->parameter], s->cells[after - 1].box.hi[s->parameter]);
        critical_cell joined = try_box(s, &box, first, after);
        size_t with = 0;
        for (size_t i = first; i < after; i++)
            with += s->cells[i].found.certificate.claim_count > 0;
        if (with > 0 && joined.found.certificate.claim_count == 0) {
            clear_cell(&joined);
            first = after - 1;
            continue;
        }
        for (size_t i = first; i < after; i++)
            clear_cell(&s->cells[i]);
        s->cells[first] = joined;
        for (size_t i = after; i < s->count; i++)
            s->cells[first + 1 + i - after] = s->cells[i];
        s->count -= after - first - 1;
    }
}

/* ---- the whole ---- */

static ps_status find_parameter(critical_search *s, ps_error *error)
{
    size_t intervals = 0;
    for (size_t i = 0; i < s->whole->parameter_count; i++)
        if (s->whole->intervals[i] != PS_NODE_NONE) {
            s->parameter = i;
            intervals++;
        }
    if (intervals == 1)
        return PS_OK;
    if (intervals == 0)
        return ps_error_set(error, PS_INPUT, 0, 0, "no parameter is an interval: write -p 'NAME=[LO,HI]' for the one to look at");
    return ps_error_set(error, PS_INPUT, 0, 0, "%zu parameters are intervals: fix all but one (prodstab map looks at up to three)", intervals);
}

static void hand_over(critical_search *s, ps_certificate *map)
{
    for (size_t i = 0; i < s->count; i++) {
        ps_certificate *to = ps_certificate_append_cell(map);
        ps_certificate_clear(to);
        *to = s->cells[i].found.certificate;
        ps_certificate_init(&s->cells[i].found.certificate);
    }
    ps_certificate_make_map(map);
}

ps_status ps_certify_critical(ps_certify_result *result, const ps_certify_options *options, ps_error *error)
{
    static const char *const verdict_only[] = {"minimum"};
    critical_search s = {.options = *options, .given = options, .whole = &result->certificate.loss};
    ps_status status = ps_prover_check_options(options, error);
    if (status == PS_OK)
        status = find_parameter(&s, error);
    if (status != PS_OK)
        return status;
    s.options.claims = verdict_only;
    s.options.claim_count = 1;
    s.options.precision = s.options.precision < BITS ? s.options.precision : BITS;
    s.options.progress = NULL;
    s.options.sign_only = true;
    s.options.limits.operations = OPERATIONS;
    s.options.limits.cells = s.options.limits.cells < BOXES ? s.options.limits.cells : BOXES;
    ps_parameter_box box;
    ps_parameter_box_init(&box, s.whole);
    insert(&s, 0, try_box(&s, &box, 0, 0));
    while (pass(&s, options->limits.stop))
        continue;
    if (options->limits.stop != NULL && *options->limits.stop) {
        status = ps_error_set(error, PS_INTERRUPTED, 0, 0, "interrupted");
    } else {
        join_undecided(&s);
        hand_over(&s, &result->certificate);
    }
    while (s.count > 0)
        clear_cell(&s.cells[--s.count]);
    free(s.cells);
    if (status != PS_OK)
        return status;
    if (result->certificate.kind_count == 0)
        return ps_error_set(error, PS_UNDECIDED, 0, 0, "no minimum is proved for any of the values of the parameter");
    return ps_prover_seal(result, &options->limits, error);
}
