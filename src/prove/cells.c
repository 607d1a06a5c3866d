/* Parameters that are intervals: where one witness does not do for the whole box, halves of it are tried, and so on; the
 * certificate then has a cell for each (certificate.h). */
#include <stdlib.h>
#include <string.h>

#include "prodstab/rational.h"
#include "prove/decimal.h"
#include "prove/prover.h"

enum { DEPTH = 9, CELLS = 200 };

typedef struct box {
    mpq_t lo[PS_LOSS_PARAMETERS], hi[PS_LOSS_PARAMETERS];
    int depth;
} box;

typedef struct splitting {
    const ps_loss *loss; /* the whole */
    const ps_certify_options *options;
    ps_error *error;
    box *boxes; /* still to be done, the first one last */
    size_t box_count, box_capacity;
    ps_certify_result *parts; /* done */
    size_t part_count, part_capacity;
    uint64_t checked;
} splitting;

static box *push(splitting *s)
{
    s->boxes = ps_grow(s->boxes, s->box_count, &s->box_capacity, sizeof *s->boxes);
    box *b = &s->boxes[s->box_count++];
    for (size_t i = 0; i < s->loss->parameter_count; i++)
        mpq_inits(b->lo[i], b->hi[i], NULL);
    b->depth = 0;
    return b;
}

static void pop(splitting *s)
{
    box *b = &s->boxes[--s->box_count];
    for (size_t i = 0; i < s->loss->parameter_count; i++)
        mpq_clears(b->lo[i], b->hi[i], NULL);
}

static void push_whole(splitting *s)
{
    box *b = push(s);
    for (size_t i = 0; i < s->loss->parameter_count; i++) {
        mpq_set(b->lo[i], s->loss->parameters[i].lo);
        mpq_set(b->hi[i], s->loss->parameters[i].hi);
    }
}

/* The parameter whose range is the largest part of the whole. */
static size_t widest(const splitting *s, const box *b)
{
    size_t best = 0;
    double most = 0;
    for (size_t i = 0; i < s->loss->parameter_count; i++) {
        double whole = mpq_get_d(s->loss->parameters[i].hi) - mpq_get_d(s->loss->parameters[i].lo);
        double part = mpq_get_d(b->hi[i]) - mpq_get_d(b->lo[i]);
        if (whole > 0 && part / whole > most) {
            most = part / whole;
            best = i;
        }
    }
    return best;
}

/* A short number near the middle of [lo, hi]. */
static void short_middle(mpq_t out, const mpq_t lo, const mpq_t hi)
{
    mpq_t width;
    mpq_init(width);
    mpq_sub(width, hi, lo);
    mpq_add(out, lo, hi);
    mpq_div_2exp(out, out, 1);
    ps_decimal_floor(out, out, ps_decimal_places(width, 1) + 1);
    mpq_clear(width);
}

/* Replaces the last box by its halves, the lower one last. */
static void halve_last(splitting *s)
{
    box *lower = push(s), *upper = lower - 1;
    size_t where = widest(s, upper);
    for (size_t i = 0; i < s->loss->parameter_count; i++) {
        mpq_set(lower->lo[i], upper->lo[i]);
        mpq_set(lower->hi[i], upper->hi[i]);
    }
    short_middle(lower->hi[where], upper->lo[where], upper->hi[where]);
    mpq_set(upper->lo[where], lower->hi[where]);
    lower->depth = ++upper->depth;
}

/* ---- one box ---- */

static ps_status read_loss(const splitting *s, const box *b, ps_loss *out)
{
    ps_error error = {0};
    for (size_t i = 0; i < s->loss->parameter_count; i++)
        ps_loss_add_parameter(out, s->loss->parameters[i].name, b->lo[i], b->hi[i], &error);
    return ps_loss_read_formula(out, s->loss->formula, &error);
}

bool ps_prover_is_complete(const ps_certify_result *result)
{
    for (size_t i = 0; i < result->outcome_count; i++)
        if (result->outcomes[i].requested && result->outcomes[i].status != PS_OK)
            return false;
    return result->verdict != PS_VERDICT_UNDECIDED;
}

/* True if the last box became a part or was halved; false if there is nothing more to be done. */
static bool work_on_last(splitting *s)
{
    box *b = &s->boxes[s->box_count - 1];
    bool may_split = b->depth < DEPTH && s->part_count + s->box_count < CELLS;
    ps_error error = {0};
    s->parts = ps_grow(s->parts, s->part_count, &s->part_capacity, sizeof *s->parts);
    ps_certify_result *part = &s->parts[s->part_count];
    ps_certify_init(part);
    ps_status status = read_loss(s, b, &part->certificate.loss);
    if (status == PS_OK)
        status = ps_certify_box(part, s->options, may_split, &error);
    s->checked += part->cells;
    if (status == PS_OK && ps_prover_is_complete(part)) {
        s->part_count++;
        pop(s);
        return true;
    }
    ps_certify_clear(part);
    if (may_split && status != PS_INTERRUPTED)
        halve_last(s);
    return may_split && status != PS_INTERRUPTED;
}

/* ---- putting the parts together ---- */

static const ps_certify_outcome *outcome_of(const ps_certify_result *part, const ps_claim_kind *kind)
{
    for (size_t i = 0; i < part->outcome_count; i++)
        if (part->outcomes[i].kind == kind)
            return &part->outcomes[i];
    return NULL;
}

/* The first part, in order, in which a claim of that kind was not proved; NULL if there is none. */
static ps_certify_result *part_without(const splitting *s, const ps_claim_kind *kind)
{
    for (size_t i = 0; i < s->part_count; i++) {
        const ps_certify_outcome *outcome = outcome_of(&s->parts[i], kind);
        if (outcome == NULL || outcome->status != PS_OK)
            return &s->parts[i];
    }
    return NULL;
}

/* Whether all parts have claims of the same kinds in the same order, as cells must. */
static bool have_same_kinds(const splitting *s)
{
    const ps_certificate *first = &s->parts[0].certificate;
    for (size_t k = 1; k < s->part_count; k++) {
        const ps_certificate *other = &s->parts[k].certificate;
        bool same = other->claim_count == first->claim_count;
        for (size_t i = 0; same && i < first->claim_count; i++)
            same = other->claims[i].kind == first->claims[i].kind;
        if (!same)
            return false;
    }
    return true;
}

static void merge_outcomes(const splitting *s, ps_certify_result *result)
{
    for (size_t i = 0; i < s->parts[0].outcome_count; i++) {
        const ps_certify_outcome *first = &s->parts[0].outcomes[i];
        const ps_certify_result *without = part_without(s, first->kind);
        ps_certify_outcome *outcome = &result->outcomes[result->outcome_count++];
        *outcome = (ps_certify_outcome){.kind = first->kind, .requested = first->requested};
        if (without == NULL && first->kind->rests_on != NULL && !have_same_kinds(s)) {
            outcome->status = PS_UNDECIDED;
            ps_buffer_puts(&outcome->message, "in some cells it rests on claims of other kinds than in the first");
        }
        if (without == NULL)
            continue;
        const ps_certify_outcome *failed = outcome_of(without, first->kind);
        outcome->status = failed != NULL ? failed->status : PS_UNDECIDED;
        ps_buffer_puts(&outcome->message, failed != NULL && failed->message.length > 0 ? failed->message.text : "not proved");
        ps_loss_print_box(&outcome->message, " in the cell", &without->certificate.loss);
    }
}

/* Claims that not every part has are left out, and then those that rest on the claims before them. */
static void keep_common_claims(splitting *s)
{
    if (have_same_kinds(s))
        return;
    for (size_t k = 0; k < s->part_count; k++) {
        ps_certificate *certificate = &s->parts[k].certificate;
        for (size_t i = certificate->claim_count; i-- > 0;) {
            const ps_claim_kind *kind = certificate->claims[i].kind;
            if (kind->rests_on != NULL || part_without(s, kind) != NULL)
                ps_certificate_drop(certificate, i);
        }
    }
}

/* The text of the lesser (sign < 0) or greater number. */
static void merge_bound(ps_buffer *bound, ps_buffer *other, int sign)
{
    mpq_t x, y;
    if (other->length == 0)
        return;
    mpq_inits(x, y, NULL);
    bool replace = bound->length == 0;
    if (!replace && ps_rational_parse(x, bound->text, bound->length, NULL) == PS_OK &&
        ps_rational_parse(y, other->text, other->length, NULL) == PS_OK)
        replace = sign * mpq_cmp(y, x) > 0;
    if (replace) {
        ps_buffer old = *bound;
        *bound = *other;
        *other = old;
    }
    mpq_clears(x, y, NULL);
}

static void merge_part(ps_certify_result *result, ps_certify_result *part)
{
    merge_bound(&result->curvature_lo, &part->curvature_lo, -1);
    merge_bound(&result->curvature_hi, &part->curvature_hi, 1);
    merge_bound(&result->alpha_lo, &part->alpha_lo, -1);
    merge_bound(&result->alpha_hi, &part->alpha_hi, 1);
    result->precision = part->precision > result->precision ? part->precision : result->precision;
    if (result->verdict != part->verdict)
        result->verdict = PS_VERDICT_UNDECIDED;
    ps_certificate *cell = ps_certificate_append_cell(&result->certificate);
    ps_certificate_clear(cell);
    *cell = part->certificate;
    part->certificate = (ps_certificate){0};
}

/* Replaces what was found for the whole box by what its parts say. */
static void merge(splitting *s, ps_certify_result *result)
{
    ps_certify_result merged;
    ps_certify_init(&merged);
    merge_outcomes(s, &merged);
    keep_common_claims(s);
    ps_loss loss = merged.certificate.loss;
    merged.certificate.loss = result->certificate.loss;
    result->certificate.loss = loss;
    merged.verdict = s->parts[0].verdict;
    for (size_t i = 0; i < s->part_count; i++)
        merge_part(&merged, &s->parts[i]);
    merged.cells = result->cells + s->checked;
    ps_buffer_printf(&merged.notes, "the values of the parameters are divided into %zu cells, with a witness each\n",
                     s->part_count);
    ps_certify_clear(result);
    *result = merged;
}

static bool has_intervals(const ps_loss *loss)
{
    for (size_t i = 0; i < loss->parameter_count; i++)
        if (loss->intervals[i] != PS_NODE_NONE)
            return true;
    return false;
}

ps_status ps_certify(ps_certify_result *result, const ps_certify_options *options, ps_error *error)
{
    bool intervals = has_intervals(&result->certificate.loss);
    ps_error whole = {0};
    if (ps_prover_check_options(options, error) != PS_OK)
        return PS_INPUT;
    ps_status status = ps_certify_box(result, options, intervals && options->claim_count > 0, &whole);
    bool done = status == PS_INTERRUPTED || (status == PS_OK && ps_prover_is_complete(result));
    if (intervals && !done) {
        splitting s = {.loss = &result->certificate.loss, .options = options, .error = error};
        push_whole(&s);
        halve_last(&s);
        while (s.box_count > 0 && work_on_last(&s))
            continue;
        if (s.box_count == 0) {
            merge(&s, result);
            status = PS_OK;
        }
        while (s.box_count > 0)
            pop(&s);
        for (size_t i = 0; i < s.part_count; i++)
            ps_certify_clear(&s.parts[i]);
        free(s.parts);
        free(s.boxes);
    }
    if (status == PS_OK)
        return ps_prover_seal(result, &options->limits, error);
    if (options->limits.stop != NULL && *options->limits.stop) /* whatever else was not found by then */
        return ps_error_set(error, PS_INTERRUPTED, 0, 0, "interrupted");
    return ps_error_set(error, whole.status, whole.begin, whole.end, "%s", whole.message);
}
