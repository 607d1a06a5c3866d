/* What the cells of a certificate say together. */
#include <string.h>

#include "prodstab/rational.h"
#include "prove/cells.h"

static const ps_certify_outcome *outcome_of(const ps_certify_result *part, const ps_claim_kind *kind)
{
    for (size_t i = 0; i < part->outcome_count; i++)
        if (part->outcomes[i].kind == kind)
            return &part->outcomes[i];
    return NULL;
}

/* The first part, in order, in which a claim of that kind was not proved; NULL if there is none. */
static ps_certify_result *part_without(const ps_cells *c, const ps_claim_kind *kind)
{
    for (size_t i = 0; i < c->part_count; i++) {
        const ps_certify_outcome *outcome = outcome_of(&c->parts[i], kind);
        if (outcome == NULL || outcome->status != PS_OK)
            return &c->parts[i];
    }
    return NULL;
}

/* Whether all parts have claims of the same kinds in the same order, as cells must. */
static bool have_same_kinds(const ps_cells *c)
{
    const ps_certificate *first = &c->parts[0].certificate;
    for (size_t k = 1; k < c->part_count; k++) {
        const ps_certificate *other = &c->parts[k].certificate;
        bool same = other->claim_count == first->claim_count;
        for (size_t i = 0; same && i < first->claim_count; i++)
            same = other->claims[i].kind == first->claims[i].kind;
        if (!same)
            return false;
    }
    return true;
}

/* ---- branches ---- */

static bool is_cycle(const ps_claim *claim)
{
    return strcmp(claim->kind->name, "two_cycle") == 0 || strcmp(claim->kind->name, "two_cycle_momentum") == 0;
}

/* How many segments of a branch a part has; the last one. */
static size_t count_cycles(const ps_certificate *part, size_t *last)
{
    size_t count = 0;
    for (size_t i = 0; i < part->claim_count; i++)
        if (is_cycle(&part->claims[i])) {
            *last = i;
            count++;
        }
    return count;
}

/* Makes two segments of that claim, for the lower and the upper half of its steps: each is a part of what was proved. */
static void halve_cycle(ps_certificate *part, size_t index)
{
    ps_certificate_append(part, part->claims[index].kind);
    ps_claim appended = part->claims[part->claim_count - 1], *lower = &part->claims[index], *upper = lower + 1;
    memmove(upper + 1, upper, (part->claim_count - index - 2) * sizeof *upper);
    *upper = appended;
    for (size_t i = 0; i < ps_claim_field_count(upper->kind); i++)
        mpq_set(upper->values[i], lower->values[i]);
    mpq_ptr middle = ps_claim_value(upper, "a_lo"), end = ps_claim_value(lower, "a_hi");
    ps_short_middle(middle, middle, end);
    mpq_set(end, middle);
}

/* Cells have claims of the same kinds: parts that follow a branch in fewer segments than others get as many. */
static void even_out_branches(ps_cells *c)
{
    size_t most = 0, last = 0;
    for (size_t k = 0; k < c->part_count; k++) {
        size_t count = count_cycles(&c->parts[k].certificate, &last);
        most = count > most ? count : most;
    }
    for (size_t k = 0; k < c->part_count; k++)
        for (size_t count = count_cycles(&c->parts[k].certificate, &last); count > 0 && count < most; count++)
            halve_cycle(&c->parts[k].certificate, last++);
}

/* ---- all of it ---- */

static void merge_outcomes(const ps_cells *c, ps_certify_result *result)
{
    for (size_t i = 0; i < c->parts[0].outcome_count; i++) {
        const ps_certify_outcome *first = &c->parts[0].outcomes[i];
        const ps_certify_result *without = part_without(c, first->kind);
        ps_certify_outcome *outcome = &result->outcomes[result->outcome_count++];
        *outcome = (ps_certify_outcome){.kind = first->kind, .requested = first->requested};
        if (without == NULL && first->kind->rests_on != NULL && !have_same_kinds(c)) {
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
static void keep_common_claims(ps_cells *c)
{
    if (have_same_kinds(c))
        return;
    for (size_t k = 0; k < c->part_count; k++) {
        ps_certificate *certificate = &c->parts[k].certificate;
        for (size_t i = certificate->claim_count; i-- > 0;) {
            const ps_claim_kind *kind = certificate->claims[i].kind;
            if (kind->rests_on != NULL || part_without(c, kind) != NULL)
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
void ps_cells_merge(ps_cells *c, ps_certify_result *result)
{
    ps_certify_result merged;
    ps_certify_init(&merged);
    even_out_branches(c);
    merge_outcomes(c, &merged);
    keep_common_claims(c);
    ps_loss loss = merged.certificate.loss;
    merged.certificate.loss = result->certificate.loss;
    result->certificate.loss = loss;
    merged.certificate.comment = result->certificate.comment;
    result->certificate.comment = NULL;
    merged.verdict = c->parts[0].verdict;
    for (size_t i = 0; i < c->part_count; i++)
        merge_part(&merged, &c->parts[i]);
    merged.operations = result->operations + c->spent;
    ps_buffer_printf(&merged.notes, "the values of the parameters are divided into %zu cells, with a witness each\n",
                     c->part_count);
    ps_certify_clear(result);
    *result = merged;
}

