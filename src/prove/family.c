/* ps_certify: the whole box of the parameters first; where parameters are intervals and something is missing, cells. */
#include <math.h>
#include <string.h>

#include "prodstab/rational.h"
#include "prove/cells.h"
#include "prove/family.h"

/* For claims that were named, as far as a certificate can hold the cells; else within seconds (2^22 operations take about one).
 * A round ends where a limit is met; then claims are given up that it was met for, and the next has the operations left. */
static const ps_cells_limits for_named = {.depth = 16, .choosy = 16, .cells = 1000};
static const ps_cells_limits for_verdict = {.depth = 14, .choosy = 14, .cells = 250, .operations = UINT64_C(1) << 24};
static const ps_cells_limits for_others = {
    .depth = 6, .cells = 64, .operations = UINT64_C(1) << 24, .each = UINT64_C(1) << 21};

/* Operations for each round after these are used up, for the claims that are left, which are easier to find; and for finding out
 * the size of cells that a claim takes. */
static const uint64_t LAST_ROUNDS = UINT64_C(1) << 21, FOR_SIZE = UINT64_C(1) << 21;

/* Of the boxes for an obligation, what it gets in a search that nobody asked for. */
enum { SHARE = 64 };

typedef struct family {
    const ps_certify_options *given;
    ps_certify_options cheap;  /* the same with fewer boxes */
    ps_certify_result *result; /* what was found for the whole box */
    ps_status status;          /* of the whole box */
    ps_error *error;
    ps_certify_options branch; /* the same, for the minimum of the whole box where that was proved */
    ps_buffer bracket[2];
    ps_cells base;             /* cells that have a verdict, if the whole box has none */
    const char *claims[PS_CERTIFY_OUTCOMES]; /* that are tried for in cells, none of them named */
    size_t claim_count;
} family;

static bool has_intervals(const ps_loss *loss)
{
    for (size_t i = 0; i < loss->parameter_count; i++)
        if (loss->intervals[i] != PS_NODE_NONE)
            return true;
    return false;
}

static const ps_loss *loss_of(const family *f)
{
    return &f->result->certificate.loss;
}

/* The minimum for the whole box, if it was proved. */
static const ps_claim *minimum_of(const family *f)
{
    return f->status == PS_OK ? &f->result->certificate.claims[0] : NULL;
}

static ps_certify_outcome *outcome_for(ps_certify_result *result, const char *kind)
{
    for (size_t i = 0; i < result->outcome_count; i++)
        if (strcmp(result->outcomes[i].kind->name, kind) == 0)
            return &result->outcomes[i];
    return NULL;
}

static bool is_found(ps_certify_result *result, const char *kind)
{
    const ps_certify_outcome *outcome = outcome_for(result, kind);
    return outcome != NULL && outcome->status == PS_OK;
}

static ps_status interrupted(family *f)
{
    return ps_error_set(f->error, PS_INTERRUPTED, 0, 0, "interrupted");
}

/* The minimum next to 0 may be another one in a cell: all are to have that of the whole box, if there is one. */
static void choose_branch(family *f)
{
    const ps_claim *minimum = minimum_of(f);
    f->branch = *f->given;
    if (minimum == NULL)
        return;
    ps_rational_print(&f->bracket[0], minimum->values[0]);
    ps_rational_print(&f->bracket[1], minimum->values[1]);
    f->branch.near = NULL;
    f->branch.bracket_lo = f->bracket[0].text;
    f->branch.bracket_hi = f->bracket[1].text;
}

/* ---- no verdict ---- */

/* What single values in the box show; PS_OK if nothing. The status to return with otherwise. */
static ps_status explain(family *f, const ps_parameter_box *box, const ps_claim *minimum)
{
    ps_buffer reason = {0};
    ps_status status = ps_family_explain(&reason, loss_of(f), box, minimum, f->given);
    bool keep = status == PS_UNDECIDED && f->status == PS_OK; /* there is a minimum to print */
    if (keep)
        ps_buffer_puts(&f->result->reason, reason.text);
    else if (status == PS_INTERRUPTED)
        interrupted(f);
    else if (status != PS_OK)
        ps_error_set(f->error, status, 0, 0, "%s", reason.text);
    ps_buffer_clear(&reason);
    return status;
}

/* The search for a verdict ended at a box, which single values in it may explain. */
static ps_status give_up_verdict(family *f, const ps_cells *cells)
{
    ps_buffer where = {0};
    ps_status status = explain(f, &cells->last, cells->error.status == PS_OK ? &cells->at_last.certificate.claims[0] : NULL);
    ps_parameter_box_print(&where, &cells->last, loss_of(f));
    if (status == PS_OK && f->status == PS_OK)
        ps_buffer_printf(&f->result->reason, "alpha cannot be told from 0 for %s, one of the cells that were tried", where.text);
    else if (status == PS_OK)
        status = ps_error_set(f->error, PS_UNDECIDED, 0, 0, "for %s, one of the cells that were tried: %s", where.text,
                              cells->error.status != PS_OK ? cells->error.message : "alpha cannot be told from 0");
    ps_buffer_clear(&where);
    return status;
}

/* The verdicts of the cells, which differ. */
static ps_status tell_apart(family *f, const ps_cells *cells)
{
    ps_buffer text = {0};
    const ps_certify_result *one = &cells->parts[0], *other = one;
    for (size_t i = 1; i < cells->part_count && other->verdict == one->verdict; i++)
        other = &cells->parts[i];
    ps_buffer_printf(&text, "%s", ps_product_verdict_text(one->verdict));
    ps_loss_print_box(&text, " for", &one->certificate.loss);
    ps_buffer_printf(&text, ", %s", ps_product_verdict_text(other->verdict));
    ps_loss_print_box(&text, " for", &other->certificate.loss);
    if (f->status == PS_OK)
        ps_buffer_puts(&f->result->reason, text.text);
    else
        ps_error_set(f->error, PS_UNDECIDED, 0, 0, "%s", text.text);
    ps_buffer_clear(&text);
    return PS_UNDECIDED;
}

static bool agree(const ps_cells *cells)
{
    for (size_t i = 1; i < cells->part_count; i++)
        if (cells->parts[i].verdict != cells->parts[0].verdict)
            return false;
    return true;
}

/* Cells with a verdict each, into f->base. PS_OK if there are, and all have the same. */
static ps_status find_verdict(family *f)
{
    static const char *const verdict_only[] = {"minimum"};
    ps_cells_init(&f->base, loss_of(f), &f->branch, &for_verdict);
    f->base.options.claims = verdict_only;
    f->base.options.claim_count = 1;
    f->base.options.eta_max = f->base.options.eos_ratio = NULL;
    ps_status status = ps_cells_run(&f->base);
    if (status == PS_INTERRUPTED)
        return interrupted(f);
    if (status != PS_OK)
        return give_up_verdict(f, &f->base);
    return agree(&f->base) ? PS_OK : tell_apart(f, &f->base);
}

/* ---- claims that were named ---- */

/* Appends where the search ended, how far it had come, and what it would take to go on. */
static void add_place(ps_buffer *message, const family *f, const ps_cells *cells)
{
    ps_buffer_puts(message, " for ");
    ps_parameter_box_print(message, &cells->last, loss_of(f));
    if (cells->part_count > 0)
        ps_buffer_printf(message, ", after %zu cells that cover %.2g %% of the parameters (at this rate it takes %.2g cells; %zu are tried)",
                         cells->part_count, 100 * cells->done, (double)cells->part_count / cells->done, cells->limits.cells);
}

/* The last box tried says which claims it failed for; if it was given up between two boxes, all that the whole box lacks. */
static void report_named(family *f, ps_cells *cells)
{
    for (size_t i = 0; i < f->result->outcome_count; i++) {
        ps_certify_outcome *outcome = &f->result->outcomes[i];
        const ps_certify_outcome *last = outcome_for(&cells->at_last, outcome->kind->name);
        if (!outcome->requested || outcome->status == PS_OK || (last != NULL && last->status == PS_OK))
            continue;
        if (last != NULL && last->message.length > 0) {
            ps_buffer_clear(&outcome->message);
            ps_buffer_puts(&outcome->message, last->message.text);
        }
        add_place(&outcome->message, f, cells);
    }
}

/* The search for cells ended without success. */
static void give_up_named(family *f, ps_cells *cells)
{
    bool between = cells->at_last.certificate.claim_count == 0 && cells->error.status == PS_OK;
    ps_buffer message = {0};
    if (!between && cells->at_last.verdict == PS_VERDICT_UNDECIDED) {
        give_up_verdict(f, cells);
    } else if (f->status == PS_OK) {
        report_named(f, cells);
    } else {
        ps_buffer_puts(&message, "not all that was asked for is proved");
        add_place(&message, f, cells);
        ps_error_set(f->error, PS_UNDECIDED, 0, 0, "%s", message.text);
    }
    ps_buffer_clear(&message);
}

/* Cells that have all claims that were named. */
static ps_status find_named(family *f)
{
    ps_cells cells;
    ps_cells_init(&cells, loss_of(f), &f->branch, &for_named);
    ps_status status = ps_cells_run(&cells);
    if (status == PS_INTERRUPTED) {
        interrupted(f);
    } else if (status == PS_OK && agree(&cells)) {
        ps_cells_merge(&cells, f->result);
        f->status = PS_OK;
    } else if (status == PS_OK) {
        tell_apart(f, &cells);
    } else {
        give_up_named(f, &cells);
    }
    ps_cells_clear(&cells);
    return status == PS_INTERRUPTED ? status : f->status;
}

/* ---- claims that were not ---- */

static ps_product_verdict verdict_of(const family *f)
{
    return f->base.part_count > 0 ? f->base.parts[0].verdict : f->result->verdict;
}

/* A claim that is not proved, with what was found out about it in a box. */
static ps_certify_outcome *add_missed(family *f, const ps_certify_outcome *there, const ps_parameter_box *box)
{
    if (there == NULL)
        return NULL;
    ps_certify_outcome *outcome = &f->result->outcomes[f->result->outcome_count++];
    *outcome = (ps_certify_outcome){.kind = there->kind, .status = there->status};
    ps_buffer_printf(&outcome->message, "%s for ", there->message.length > 0 ? there->message.text : "not proved");
    ps_parameter_box_print(&outcome->message, box, loss_of(f));
    return outcome;
}

/* The claims that the verdict has looked for, but those missing that not even the middle of the parameters has. */
static ps_status choose_claims(family *f)
{
    const char *all[PS_CERTIFY_OUTCOMES];
    size_t count = ps_prover_claims_for(verdict_of(f), all);
    ps_certify_result middle;
    ps_parameter_box box;
    ps_error ignored = {0};
    ps_certify_init(&middle);
    ps_parameter_box_init(&box, loss_of(f));
    ps_parameter_box_to_inside(&box, 2);
    ps_status status = ps_family_try(&middle, loss_of(f), &box, minimum_of(f), &f->cheap, all, count, &ignored);
    for (size_t i = 0; i < count; i++) {
        if (is_found(f->result, all[i]) || is_found(&middle, all[i]))
            f->claims[f->claim_count++] = all[i];
        else if (outcome_for(f->result, all[i]) == NULL)
            add_missed(f, outcome_for(&middle, all[i]), &box);
    }
    ps_parameter_box_clear(&box);
    ps_certify_clear(&middle);
    return status == PS_INTERRUPTED ? interrupted(f) : PS_OK;
}

static bool is_missing(const family *f)
{
    for (size_t i = 0; i < f->claim_count; i++)
        if (!is_found(f->result, f->claims[i]))
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

/* Halves the last box until it has the claim; false, with the smallest box, if it never does. */
static bool find_size(family *f, ps_parameter_box *box, const ps_cells *cells, const char *kind)
{
    bool found = false, stopped = false;
    ps_certify_options options = f->cheap;
    uint64_t spent = 0;
    options.limits.cells = options.limits.cells / 8 + 1;
    options.limits.operations = FOR_SIZE / 4;
    ps_parameter_box_copy(box, &cells->last);
    while (!found && !stopped && spent < FOR_SIZE && box->depth < for_named.depth) {
        ps_parameter_box lower;
        ps_certify_result there;
        ps_error ignored = {0};
        ps_certify_init(&there);
        ps_parameter_box_halve(&lower, box, loss_of(f), (ps_certify_result *)&cells->at_last);
        ps_parameter_box_clear(box);
        *box = lower;
        stopped = ps_family_try(&there, loss_of(f), box, minimum_of(f), &options, &kind, 1, &ignored) == PS_INTERRUPTED;
        found = is_found(&there, kind);
        spent += there.operations;
        ps_certify_clear(&there);
    }
    return found;
}

/* Where a claim is proved that was given up for want of cells, and how many the whole box would take. */
static void add_advice(const family *f, ps_buffer *message, const ps_parameter_box *box, const char *kind)
{
    ps_buffer_puts(message, "; it is proved for ");
    ps_parameter_box_print(message, box, loss_of(f));
    ps_buffer_printf(message, ": all would take about %.0f cells", cells_of(box));
    if (cells_of(box) <= (double)for_named.cells)
        ps_buffer_printf(message, " (--claims %s tries them)", kind);
    else
        ps_buffer_printf(message, ", more than the %zu that are ever tried", for_named.cells);
}

/* A claim that the last box lacks, and what it would take. */
typedef struct lack {
    size_t index; /* in f->claims */
    ps_parameter_box box;
    double cells; /* infinite if it is not found at all */
} lack;

static size_t find_lacks(family *f, ps_cells *cells, lack *lacks)
{
    size_t count = 0;
    for (size_t i = 0; i < f->claim_count; i++) {
        const ps_certify_outcome *last = outcome_for(&cells->at_last, f->claims[i]);
        if (last == NULL || last->status == PS_OK || is_found(f->result, f->claims[i]))
            continue;
        bool found = find_size(f, &lacks[count].box, cells, f->claims[i]);
        lacks[count].index = i;
        lacks[count].cells = found ? cells_of(&lacks[count].box) : HUGE_VAL;
        count++;
    }
    return count;
}

static void drop(family *f, ps_cells *cells, const lack *l)
{
    const char *kind = f->claims[l->index];
    ps_certify_outcome *outcome = outcome_for(f->result, kind);
    if (outcome == NULL)
        outcome = add_missed(f, outcome_for(&cells->at_last, kind), &cells->last);
    if (isfinite(l->cells))
        add_advice(f, &outcome->message, &l->box, kind);
    f->claims[l->index] = NULL;
}

/* Gives up what takes more cells than there are, or most of all, of the claims that the last box lacks; false if it lacks
 * none. */
static bool give_up(family *f, ps_cells *cells)
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

static void name_claims(family *f, ps_cells *cells)
{
    cells->options.claims = f->claims;
    cells->options.claim_count = f->claim_count;
}

/* The outcomes of claims that were given up are in the result before it is replaced. */
static void take(family *f, ps_cells *cells)
{
    ps_certify_outcome missed[PS_CERTIFY_OUTCOMES];
    const ps_claim_kind *requested[PS_CERTIFY_OUTCOMES];
    size_t count = 0, requested_count = 0;
    for (size_t i = 0; i < f->result->outcome_count; i++)
        if (f->result->outcomes[i].requested)
            requested[requested_count++] = f->result->outcomes[i].kind;
    for (size_t i = 0; i < f->result->outcome_count; i++)
        if (f->result->outcomes[i].status != PS_OK && !is_found(&cells->parts[0], f->result->outcomes[i].kind->name)) {
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
        outcome_for(f->result, requested[i]->name)->requested = true;
    f->status = PS_OK;
}

/* One round: cells that have all claims still tried for. */
static ps_status try_claims(family *f, ps_cells_limits *limits, bool *again)
{
    ps_cells cells;
    if (f->base.part_count > 0)
        ps_cells_init_from(&cells, &f->base, limits);
    else
        ps_cells_init(&cells, loss_of(f), &f->branch, limits);
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

/* Cells that have what can be had within the limits. */
static ps_status find_others(family *f)
{
    ps_cells_limits limits = for_others;
    ps_status status = choose_claims(f);
    bool again = true;
    limits.depth += deepest(&f->base);
    limits.cells += f->base.part_count;
    while (status == PS_OK && again && f->claim_count > 0 && (f->base.part_count > 0 || is_missing(f))) {
        status = try_claims(f, &limits, &again);
        if (status == PS_INTERRUPTED)
            return interrupted(f);
        if (status == PS_OK)
            return PS_OK;
        status = PS_OK;
    }
    if (status == PS_OK && f->base.part_count > 0)
        take(f, &f->base);
    return status;
}

/* ---- */

/* Whether a claim about the verdict was named that contradicts it. */
static bool is_contradicted(const family *f)
{
    for (size_t i = 0; i < f->result->outcome_count; i++)
        if (f->result->outcomes[i].status != PS_OK && ps_claim_kind_role(f->result->outcomes[i].kind) != PS_CLAIM_FURTHER)
            return true;
    return false;
}

/* What cells can add to what was found for the whole box. */
static ps_status use_cells(family *f)
{
    ps_parameter_box whole;
    bool decided = f->status == PS_OK && f->result->verdict != PS_VERDICT_UNDECIDED;
    ps_status status = PS_OK;
    if (!decided) {
        ps_parameter_box_init(&whole, loss_of(f));
        status = explain(f, &whole, minimum_of(f));
        ps_parameter_box_clear(&whole);
    }
    if (status == PS_OK && f->given->claim_count > 0)
        return decided && (ps_prover_is_complete(f->result) || is_contradicted(f)) ? PS_OK : find_named(f);
    if (status == PS_OK && !decided)
        status = find_verdict(f);
    if (status == PS_OK && f->result->reason.length == 0)
        status = find_others(f);
    return status == PS_UNDECIDED && f->status == PS_OK ? PS_OK : status;
}

ps_status ps_certify(ps_certify_result *result, const ps_certify_options *options, ps_error *error)
{
    ps_error whole = {0};
    family f = {.given = options, .result = result, .error = error};
    bool intervals = has_intervals(loss_of(&f));
    if (ps_prover_check_options(options, error) != PS_OK)
        return PS_INPUT;
    f.cheap = *options;
    f.cheap.limits.cells = options->limits.cells / SHARE + 1;
    f.cheap.limits.operations = for_others.each;
    bool named = !intervals || options->claim_count > 0;
    ps_status status = f.status = ps_certify_box(result, named ? options : &f.cheap, intervals && named, &whole);
    /* an option that does not suit the loss, or derivatives that are too large: not a matter of the parameters */
    bool final = status == PS_INTERRUPTED || status == PS_BUDGET || (status == PS_INPUT && result->verdict != PS_VERDICT_UNDECIDED);
    if (intervals && !final) {
        choose_branch(&f);
        status = use_cells(&f);
        ps_cells_clear(&f.base);
        ps_buffer_clear(&f.bracket[0]);
        ps_buffer_clear(&f.bracket[1]);
    }
    if (status == PS_OK)
        return ps_prover_seal(result, &options->limits, error);
    if (options->limits.stop != NULL && *options->limits.stop) /* whatever else was not found by then */
        return ps_error_set(error, PS_INTERRUPTED, 0, 0, "interrupted");
    ps_error_set(error, status, whole.begin, whole.end, "%s", whole.message);
    return status;
}
