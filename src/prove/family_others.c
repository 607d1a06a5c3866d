/* Claims that the verdict has looked for in cells, as far as that takes seconds: where a limit is met, claims are given up that it
 * was met for, and the next round has the operations left. */
#include <math.h>
#include <string.h>

#include "prodstab/option.h"
#include "prodstab/rational.h"
#include "prove/family_search.h"

/* Operations for each round after these are used up, for the claims that are left, which are easier to find; and for finding out
 * the size of cells that a claim takes. */
static const uint64_t LAST_ROUNDS = UINT64_C(1) << 21, FOR_SIZE = UINT64_C(1) << 21;

/* Halvings after which nobody asks how small cells would have to be. */
enum { DEEPEST = 40 };

static ps_product_verdict verdict_of(const ps_family *f)
{
    return f->base.part_count > 0 ? f->base.parts[0].verdict : f->result->verdict;
}

/* A claim that is not proved, with what was found out about it in a box. */
static ps_certify_outcome *add_missed(ps_family *f, const ps_certify_outcome *there, const ps_parameter_box *box)
{
    if (there == NULL)
        return NULL;
    ps_certify_outcome *outcome = &f->result->outcomes[f->result->outcome_count++];
    *outcome = (ps_certify_outcome){.kind = there->kind, .status = there->status};
    ps_buffer_printf(&outcome->message, "%s for ", there->message.length > 0 ? there->message.text : "not proved");
    ps_parameter_box_print(&outcome->message, box, ps_family_loss(f));
    return outcome;
}

/* The claims that the verdict has looked for, but those missing that not even the middle of the parameters has. */
static ps_status choose_claims(ps_family *f)
{
    const char *all[PS_CERTIFY_OUTCOMES];
    size_t count = ps_prover_claims_for(verdict_of(f), all);
    ps_certify_result middle;
    ps_parameter_box box;
    ps_error ignored = {0};
    ps_certify_init(&middle);
    ps_parameter_box_init(&box, ps_family_loss(f));
    ps_parameter_box_to_inside(&box, 2);
    ps_status status = ps_family_try(&middle, ps_family_loss(f), &box, ps_family_minimum(f), &f->cheap, all, count, &ignored);
    for (size_t i = 0; i < count; i++) {
        if (ps_family_has(f->result, all[i]) || ps_family_has(&middle, all[i]))
            f->claims[f->claim_count++] = all[i];
        else if (ps_family_outcome(f->result, all[i]) == NULL)
            add_missed(f, ps_family_outcome(&middle, all[i]), &box);
    }
    ps_parameter_box_clear(&box);
    ps_certify_clear(&middle);
    return status == PS_INTERRUPTED ? ps_family_interrupted(f) : PS_OK;
}

static bool is_missing(const ps_family *f)
{
    for (size_t i = 0; i < f->claim_count; i++)
        if (!ps_family_has(f->result, f->claims[i]))
            return true;
    return false;
}

/* How many cells of this size make the whole box. */
static double cells_of(const ps_parameter_box *box)
{
    double count = 1;
    for (int i = 0; i < box->depth; i++)
        count *= 2;
    return count;
}

static bool has_claim(ps_family *f, const ps_parameter_box *box, const ps_certify_options *options, const char *kind, uint64_t *spent, bool *stopped)
{
    ps_certify_result there;
    ps_error ignored = {0};
    ps_certify_init(&there);
    *stopped = ps_family_try(&there, ps_family_loss(f), box, ps_family_minimum(f), options, &kind, 1, &ignored) == PS_INTERRUPTED;
    bool found = ps_family_has(&there, kind);
    *spent += there.operations;
    ps_certify_clear(&there);
    return found;
}

/* Halves the last box until both halves have the claim, going on with one that has not; *box is the lower one then, else the smallest
 * that has it not. */
static bool find_size(ps_family *f, ps_parameter_box *box, const ps_cells *cells, const ps_certify_options *options, const char *kind,
                      uint64_t operations)
{
    bool found = false, stopped = false;
    uint64_t spent = 0;
    ps_parameter_box_copy(box, &cells->last);
    while (!found && !stopped && spent < operations && box->depth < DEEPEST) {
        ps_parameter_box lower, upper;
        ps_parameter_box_copy(&upper, box);
        ps_parameter_box_halve(&lower, &upper, ps_family_loss(f), (ps_certify_result *)&cells->at_last);
        bool in_lower = has_claim(f, &lower, options, kind, &spent, &stopped);
        found = in_lower && !stopped && has_claim(f, &upper, options, kind, &spent, &stopped);
        ps_parameter_box_clear(box);
        *box = in_lower && !found ? upper : lower;
        ps_parameter_box_clear(in_lower && !found ? &lower : &upper);
    }
    return found;
}

/* Where a claim is proved that was given up for want of cells, and how many the whole box would take. */
static void add_advice(const ps_family *f, ps_buffer *message, const ps_parameter_box *box, const char *kind)
{
    ps_buffer_puts(message, "; it is proved for ");
    ps_parameter_box_print(message, box, ps_family_loss(f));
    ps_buffer_printf(message, ": all would take about %.*g cells", cells_of(box) < 1e6 ? 6 : 2, cells_of(box));
    if (ps_prover_is_named(f->given, ps_claim_kind_find(kind)))
        ps_buffer_printf(message, "; %zu are tried", ps_family_limits_for_named.cells);
    else if (cells_of(box) <= (double)ps_family_limits_for_named.cells)
        ps_buffer_printf(message, " (%s %s tries them)", ps_option_name(PS_OPTION_CLAIMS), kind);
    else
        ps_buffer_printf(message, ", more than the %zu that are ever tried", ps_family_limits_for_named.cells);
}

void ps_family_add_cost(ps_family *f, ps_buffer *message, const ps_cells *cells, const char *kind)
{
    ps_certify_options options = *f->given;
    ps_parameter_box box;
    options.progress = NULL;
    options.limits.operations = FOR_SIZE;
    if (find_size(f, &box, cells, &options, kind, 4 * FOR_SIZE)) {
        add_advice(f, message, &box, kind);
    } else {
        ps_buffer_puts(message, ", and not for ");
        ps_parameter_box_print(message, &box, ps_family_loss(f));
        ps_buffer_puts(message, " either: more cells will hardly do");
    }
    ps_parameter_box_clear(&box);
}

/* A claim that the last box lacks, and what it would take. */
typedef struct lack {
    size_t index; /* in f->claims */
    ps_parameter_box box;
    double cells; /* infinite if it is not found at all */
} lack;

static size_t find_lacks(ps_family *f, ps_cells *cells, lack *lacks)
{
    size_t count = 0;
    ps_certify_options options = f->cheap;
    options.limits.cells = options.limits.cells / 8 + 1;
    options.limits.operations = FOR_SIZE / 4;
    for (size_t i = 0; i < f->claim_count; i++) {
        const ps_certify_outcome *last = ps_family_outcome(&cells->at_last, f->claims[i]);
        if (last == NULL || last->status == PS_OK || ps_family_has(f->result, f->claims[i]))
            continue;
        bool found = find_size(f, &lacks[count].box, cells, &options, f->claims[i], FOR_SIZE);
        lacks[count].index = i;
        lacks[count].cells = found ? cells_of(&lacks[count].box) : HUGE_VAL;
        count++;
    }
    return count;
}

static void drop(ps_family *f, ps_cells *cells, const lack *l)
{
    const char *kind = f->claims[l->index];
    ps_certify_outcome *outcome = ps_family_outcome(f->result, kind);
    if (outcome == NULL)
        outcome = add_missed(f, ps_family_outcome(&cells->at_last, kind), &cells->last);
    if (isfinite(l->cells))
        add_advice(f, &outcome->message, &l->box, kind);
    f->claims[l->index] = NULL;
}

/* Gives up what takes more cells than there are, or most of all, of the claims that the last box lacks; false if it lacks
 * none. */
static bool give_up(ps_family *f, ps_cells *cells)
{
    lack lacks[PS_CERTIFY_OUTCOMES];
    size_t count = find_lacks(f, cells, lacks), kept = 0;
    double most = 0;
    for (size_t i = 0; i < count; i++)
        most = fmax(most, lacks[i].cells);
    for (size_t i = 0; i < count; i++) {
        if (lacks[i].cells >= fmin(most, (double)cells->limits.cells + 1))
            drop(f, cells, &lacks[i]);
        ps_parameter_box_clear(&lacks[i].box);
    }
    for (size_t i = 0; i < f->claim_count; i++)
        if (f->claims[i] != NULL)
            f->claims[kept++] = f->claims[i];
    f->claim_count = kept;
    return count > 0;
}

static void name_claims(ps_family *f, ps_cells *cells)
{
    cells->options.claims = f->claims;
    cells->options.claim_count = f->claim_count;
}

/* The outcomes of claims that were given up are in the result before it is replaced. */
static void take(ps_family *f, ps_cells *cells)
{
    ps_certify_outcome missed[PS_CERTIFY_OUTCOMES];
    const ps_claim_kind *requested[PS_CERTIFY_OUTCOMES];
    size_t count = 0, requested_count = 0;
    for (size_t i = 0; i < f->result->outcome_count; i++)
        if (f->result->outcomes[i].requested)
            requested[requested_count++] = f->result->outcomes[i].kind;
    for (size_t i = 0; i < f->result->outcome_count; i++)
        if (f->result->outcomes[i].status != PS_OK && !ps_family_has(&cells->parts[0], f->result->outcomes[i].kind->name)) {
            missed[count] = f->result->outcomes[i];
            missed[count].message = (ps_buffer){0};
            ps_buffer_puts(&missed[count++].message, f->result->outcomes[i].message.text);
        }
    ps_cells_merge(cells, f->result);
    for (size_t i = 0; i < f->result->outcome_count; i++)
        f->result->outcomes[i].requested = false; /* by the rounds, not by the user */
    for (size_t i = 0; i < count; i++)
        f->result->outcomes[f->result->outcome_count++] = missed[i];
    for (size_t i = 0; i < requested_count; i++)
        ps_family_outcome(f->result, requested[i]->name)->requested = true;
    f->status = PS_OK;
}

/* One round: cells that have all claims still tried for. */
static ps_status try_claims(ps_family *f, ps_cells_limits *limits, bool *again)
{
    ps_cells cells;
    if (f->base.part_count > 0)
        ps_cells_init_from(&cells, &f->base, limits);
    else
        ps_cells_init(&cells, ps_family_loss(f), &f->branch, limits);
    name_claims(f, &cells);
    ps_status status = ps_cells_run(&cells);
    limits->operations = cells.spent + LAST_ROUNDS < limits->operations ? limits->operations - cells.spent : LAST_ROUNDS;
    *again = status != PS_OK && status != PS_INTERRUPTED && give_up(f, &cells);
    if (status == PS_OK)
        take(f, &cells);
    ps_cells_clear(&cells);
    return status;
}

static int deepest(const ps_cells *base)
{
    int depth = 0;
    for (size_t i = 0; i < base->part_count; i++)
        depth = base->depths[i] > depth ? base->depths[i] : depth;
    return depth;
}

ps_status ps_family_find_others(ps_family *f)
{
    ps_cells_limits limits = ps_family_limits_for_others;
    ps_status status = choose_claims(f);
    bool again = true;
    limits.depth += deepest(&f->base);
    limits.cells += f->base.part_count;
    while (status == PS_OK && again && f->claim_count > 0 && (f->base.part_count > 0 || is_missing(f))) {
        status = try_claims(f, &limits, &again);
        if (status == PS_INTERRUPTED)
            return ps_family_interrupted(f);
        if (status == PS_OK)
            return PS_OK;
        status = PS_OK;
    }
    if (status == PS_OK && f->base.part_count > 0)
        take(f, &f->base);
    return status;
}
