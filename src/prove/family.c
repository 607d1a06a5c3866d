/* ps_certify: the whole box of the parameters first; where parameters are intervals and something is missing, cells. */
#include <math.h>
#include <string.h>

#include "prodstab/rational.h"
#include "prove/family_search.h"

/* Seconds: 2^22 operations take about one. */
static const ps_cells_limits for_verdict = {.depth = 14, .choosy = 14, .cells = 250, .operations = UINT64_C(1) << 24};

/* Of the boxes for an obligation, what it gets in a search that nobody asked for. */
enum { SHARE = 64 };

/* The minimum next to 0 may be another one in a cell: all are to have that of the whole box, if there is one. */
static void choose_branch(ps_family *f)
{
    const ps_claim *minimum = ps_family_minimum(f);
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
static ps_status explain(ps_family *f, const ps_parameter_box *box, const ps_claim *minimum)
{
    ps_buffer reason = {0};
    ps_status status = ps_family_explain(&reason, ps_family_loss(f), box, minimum, f->given);
    bool keep = status == PS_UNDECIDED && f->status == PS_OK; /* there is a minimum to print */
    if (keep)
        ps_buffer_puts(&f->result->reason, reason.text);
    else if (status == PS_INTERRUPTED)
        ps_family_interrupted(f);
    else if (status != PS_OK)
        ps_error_set(f->error, status, 0, 0, "%s", reason.text);
    ps_buffer_clear(&reason);
    return status;
}

/* The search for a verdict ended at a box, which single values in it may explain. */
static ps_status give_up_verdict(ps_family *f, const ps_cells *cells)
{
    ps_buffer where = {0};
    ps_status status = explain(f, &cells->last, cells->error.status == PS_OK ? &cells->at_last.certificate.claims[0] : NULL);
    ps_parameter_box_print(&where, &cells->last, ps_family_loss(f));
    if (status == PS_OK && f->status == PS_OK)
        ps_buffer_printf(&f->result->reason, "alpha cannot be told from 0 for %s, one of the cells that were tried", where.text);
    else if (status == PS_OK)
        status = ps_error_set(f->error, PS_UNDECIDED, 0, 0, "for %s, one of the cells that were tried: %s", where.text,
                              cells->error.status != PS_OK ? cells->error.message : "alpha cannot be told from 0");
    ps_buffer_clear(&where);
    return status;
}

/* The verdicts of the cells, which differ. */
static ps_status tell_apart(ps_family *f, const ps_cells *cells)
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
static ps_status find_verdict(ps_family *f)
{
    static const char *const verdict_only[] = {"minimum"};
    ps_cells_init(&f->base, ps_family_loss(f), &f->branch, &for_verdict);
    f->base.options.claims = verdict_only;
    f->base.options.claim_count = 1;
    f->base.options.eta_max = f->base.options.eos_ratio = NULL;
    ps_status status = ps_cells_run(&f->base);
    if (status == PS_INTERRUPTED)
        return ps_family_interrupted(f);
    if (status != PS_OK)
        return give_up_verdict(f, &f->base);
    return agree(&f->base) ? PS_OK : tell_apart(f, &f->base);
}

/* ---- claims that were named ---- */

/* Appends where the search ended, how far it had come, and what it would take to go on. */
static void add_place(ps_buffer *message, const ps_family *f, const ps_cells *cells)
{
    ps_parameter_box_print(message, &cells->last, ps_family_loss(f));
    if (cells->part_count > 0 && cells->last.depth >= cells->limits.depth)
        ps_buffer_printf(message, ", after %zu cells that cover %.2g %% of the parameters", cells->part_count, 100 * cells->done);
    else if (cells->part_count > 0)
        ps_buffer_printf(message, ", after %zu cells that cover %.2g %% of the parameters (at this rate it takes %.2g cells; %zu are tried)",
                         cells->part_count, 100 * cells->done, (double)cells->part_count / cells->done, cells->limits.cells);
}

/* The last box tried says which claims it failed for; if it was given up between two boxes, all that the whole box lacks. */
static void report_named(ps_family *f, ps_cells *cells)
{
    for (size_t i = 0; i < f->result->outcome_count; i++) {
        ps_certify_outcome *outcome = &f->result->outcomes[i];
        const ps_certify_outcome *last = ps_family_outcome(&cells->at_last, outcome->kind->name);
        if (!outcome->requested || outcome->status == PS_OK || (last != NULL && last->status == PS_OK))
            continue;
        bool of_last = last != NULL && last->message.length > 0;
        if (of_last) {
            ps_buffer_clear(&outcome->message);
            ps_buffer_puts(&outcome->message, last->message.text);
        }
        ps_buffer_puts(&outcome->message, of_last ? " for " : " for all values at once; cell by cell the search ended at ");
        add_place(&outcome->message, f, cells);
        if (last != NULL && cells->last.depth >= cells->limits.depth)
            ps_family_add_cost(f, &outcome->message, cells, outcome->kind->name);
    }
}

/* The search for cells ended without success. */
static void give_up_named(ps_family *f, ps_cells *cells)
{
    bool between = cells->at_last.certificate.claim_count == 0 && cells->error.status == PS_OK;
    ps_buffer message = {0};
    if (!between && cells->at_last.verdict == PS_VERDICT_UNDECIDED) {
        give_up_verdict(f, cells);
    } else if (f->status == PS_OK) {
        report_named(f, cells);
    } else {
        ps_buffer_puts(&message, "not all that was asked for is proved for ");
        add_place(&message, f, cells);
        ps_error_set(f->error, PS_UNDECIDED, 0, 0, "%s", message.text);
    }
    ps_buffer_clear(&message);
}

/* Cells that have all claims that were named. */
static ps_status find_named(ps_family *f)
{
    ps_cells cells;
    ps_cells_init(&cells, ps_family_loss(f), &f->branch, &ps_family_limits_for_named);
    ps_status status = ps_cells_run(&cells);
    if (status == PS_INTERRUPTED) {
        ps_family_interrupted(f);
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

/* ---- all of it ---- */

/* Whether a claim about the verdict was named that contradicts it. */
static bool is_contradicted(const ps_family *f)
{
    for (size_t i = 0; i < f->result->outcome_count; i++)
        if (f->result->outcomes[i].status != PS_OK && ps_claim_kind_role(f->result->outcomes[i].kind) != PS_CLAIM_FURTHER)
            return true;
    return false;
}

/* Whether a claim was named in vain that needs exact numbers: no cell has it. */
static bool needs_numbers(const ps_family *f)
{
    const ps_claim_kind *sharpness = ps_claim_kind_find("sharpness");
    for (size_t i = 0; i < f->result->outcome_count; i++) {
        const ps_certify_outcome *o = &f->result->outcomes[i];
        bool law = o->kind == sharpness || ps_claim_kind_is_part(o->kind, sharpness);
        bool windows = f->given->windows > 0 && strcmp(o->kind->name, "attracting_cycle") == 0;
        if (o->requested && o->status != PS_OK && (law || windows))
            return true;
    }
    return false;
}

/* What cells can add to what was found for the whole box. */
static ps_status use_cells(ps_family *f)
{
    ps_parameter_box whole;
    bool decided = f->status == PS_OK && f->result->verdict != PS_VERDICT_UNDECIDED;
    ps_status status = PS_OK;
    if (!decided) {
        ps_parameter_box_init(&whole, ps_family_loss(f));
        status = explain(f, &whole, ps_family_minimum(f));
        ps_parameter_box_clear(&whole);
    }
    if (status == PS_OK && f->given->claim_count > 0)
        return decided && (ps_prover_is_complete(f->result) || is_contradicted(f) || needs_numbers(f)) ? PS_OK : find_named(f);
    if (status == PS_OK && !decided)
        status = find_verdict(f);
    if (status == PS_OK && f->result->reason.length == 0)
        status = ps_family_find_others(f);
    return status == PS_UNDECIDED && f->status == PS_OK ? PS_OK : status;
}

ps_status ps_certify(ps_certify_result *result, const ps_certify_options *options, ps_error *error)
{
    ps_error whole = {0};
    ps_family f = {.given = options, .result = result, .error = error};
    const ps_loss *loss = ps_family_loss(&f);
    bool intervals = ps_loss_first_interval(loss) < loss->parameter_count;
    if (ps_prover_check_options(options, error) != PS_OK)
        return PS_INPUT;
    f.cheap = *options;
    f.cheap.limits.cells = options->limits.cells / SHARE + 1;
    f.cheap.limits.operations = ps_family_limits_for_others.each;
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
