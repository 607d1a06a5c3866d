#include "prodstab/certify.h"

#include "claim/kinds.h"
#include "prodstab/option.h"
#include "prove/prover.h"

/* The searches, for the kinds of claims that have one, in the order in which they run. */
typedef struct search {
    const ps_claim_kind *kind;
    ps_search *search;
} search;
static const search searches[] = {
#define SEARCH_MINIMUM(identifier)
#define SEARCH_VERDICT(identifier)
#define SEARCH_BESIDE(identifier)
#define SEARCH_FURTHER(identifier) {&ps_claim_kind_##identifier, ps_search_##identifier},
#define PS_CLAIM_KIND(identifier, role) SEARCH_##role(identifier)
#include "claim/kinds.def"
#undef PS_CLAIM_KIND
};

enum { SEARCH_COUNT = sizeof searches / sizeof searches[0], SEARCH_PRECISION = 512 };

/* What one of the searches may cost that are made without being asked for, a few seconds or a fraction of one, and how many times
 * as much as the first one that is named: a minute. The others have budgets of their own. */
static const uint64_t SEARCH_OPERATIONS = 12000000, BRIEF_OPERATIONS = 300000, PATIENCE = 16;

enum {
#define PS_CLAIM_KIND(identifier, role) NUMBER_OF_##identifier,
#include "claim/kinds.def"
#undef PS_CLAIM_KIND
    KINDS
};
_Static_assert((int)KINDS <= (int)PS_CERTIFY_OUTCOMES, "each kind of claim has at most one outcome");

static ps_certify_outcome *add_outcome(ps_prover *p, const ps_claim_kind *kind)
{
    ps_certify_outcome *outcome = &p->result->outcomes[p->result->outcome_count++];
    *outcome = (ps_certify_outcome){.kind = kind, .requested = ps_prover_is_demanded(p->options, kind)};
    return outcome;
}

static bool is_certified(const ps_certificate *certificate, const ps_claim_kind *kind)
{
    for (size_t i = 0; i < certificate->claim_count; i++)
        if (certificate->claims[i].kind == kind)
            return true;
    return false;
}

/* The claims that come with the minimum and the verdict, which are always looked for, and those of them that were named in vain. */
static void record_verdict(ps_prover *p)
{
    for (size_t i = 0; i < ps_claim_kind_count(); i++) {
        const ps_claim_kind *kind = ps_claim_kind_at(i);
        bool first = ps_claim_kind_role(kind) == PS_CLAIM_MINIMUM || ps_claim_kind_role(kind) == PS_CLAIM_VERDICT;
        bool certified = is_certified(&p->result->certificate, kind);
        if (!first || (!certified && !ps_prover_is_named(p->options, kind)))
            continue;
        ps_certify_outcome *outcome = add_outcome(p, kind);
        if (!certified) {
            outcome->status = PS_UNDECIDED;
            ps_buffer_printf(&outcome->message, "the minimum is %s", ps_product_verdict_text(p->result->verdict));
        }
    }
}

/* Says what has been used up, besides what was tried last. */
static void report_budget(ps_certify_outcome *outcome)
{
    outcome->status = PS_BUDGET;
    ps_buffer_printf(&outcome->message, "%sthe budget of this search is used up", outcome->message.length > 0 ? "; " : "");
    if (!outcome->requested)
        ps_buffer_printf(&outcome->message, " (%s %s has more)", ps_option_name(PS_OPTION_CLAIMS), outcome->kind->name);
}

static uint64_t operations_for(const ps_claim_kind *kind, bool requested)
{
    if (kind->after == PS_AFTER_NONE)
        return 0;
    return requested ? PATIENCE * SEARCH_OPERATIONS : kind->briefly ? BRIEF_OPERATIONS : SEARCH_OPERATIONS;
}

static void search_claim(ps_prover *p, const search *s)
{
    ps_certify_outcome *outcome = add_outcome(p, s->kind);
    ps_claim *claim = ps_certificate_append(&p->result->certificate, s->kind);
    ps_prover_progress(p, s->kind->name);
    p->budget = operations_for(s->kind, outcome->requested);
    if (p->options->limits.operations > 0 && p->budget > p->options->limits.operations)
        p->budget = p->options->limits.operations; /* of one cell of many */
    p->spent = 0;
    outcome->status = s->search(p, claim, &outcome->message);
    if (outcome->status != PS_OK)
        ps_certificate_drop_last(&p->result->certificate);
    if (outcome->status != PS_OK && p->budget > 0 && p->spent >= p->budget)
        report_budget(outcome);
    if (outcome->status != PS_OK && outcome->message.length == 0)
        ps_buffer_puts(&outcome->message, "no witness was found");
}

/* Whether a claim is left out that is not named: one that says more was found, or the parameters are intervals. */
static bool is_spared(const ps_prover *p, const ps_claim_kind *kind)
{
    bool weaker = kind->weaker_than != NULL && is_certified(&p->result->certificate, ps_claim_kind_find(kind->weaker_than));
    return !ps_prover_is_named(p->options, kind) && (weaker || (kind->briefly && p->scout.parameter_count > 0));
}

/* The weaker claims after the others, but where claims are named. */
static void search_claims(ps_prover *p)
{
    for (size_t i = 0; i < 2 * (size_t)SEARCH_COUNT && !ps_prover_stopped(p); i++) {
        const search *s = &searches[i % SEARCH_COUNT];
        bool later = s->kind->weaker_than != NULL && p->options->claim_count == 0;
        if (later == (i >= SEARCH_COUNT) && ps_prover_is_wanted(p->options, s->kind, p->result->verdict) && !is_spared(p, s->kind))
            search_claim(p, s);
    }
}

/* An option that turned out to be wrong for this loss is bad input, whatever else was found. */
static ps_status refuse_input(ps_prover *p)
{
    for (size_t i = 0; i < p->result->outcome_count; i++) {
        const ps_certify_outcome *outcome = &p->result->outcomes[i];
        if (outcome->requested && outcome->status == PS_INPUT)
            return ps_error_set(p->error, PS_INPUT, 0, 0, "%s: %s", outcome->kind->name, outcome->message.text);
    }
    return PS_OK;
}

/* What comes after the minimum. */
static ps_status prove_claims(ps_prover *p)
{
    ps_prover_progress(p, "product-stability");
    ps_status status = ps_prove_stability(p);
    if (status != PS_OK)
        return status;
    record_verdict(p);
    if (p->limits.precision > SEARCH_PRECISION)
        p->limits.precision = SEARCH_PRECISION; /* a witness that needs more is no good witness */
    ps_prover_enter_units(p);
    search_claims(p);
    ps_prover_leave_units(p);
    if (ps_prover_stopped(p))
        return ps_error_set(p->error, PS_INTERRUPTED, 0, 0, "interrupted");
    return refuse_input(p);
}

ps_status ps_certify_box(ps_certify_result *result, const ps_certify_options *options, bool may_split, ps_error *error)
{
    ps_prover prover;
    ps_status status = ps_prover_open(&prover, result, options, error);
    if (status != PS_OK)
        return status;
    prover.may_split = may_split;
    ps_prover_progress(&prover, ps_claim_kind_minimum.name);
    status = ps_prove_minimum(&prover);
    if (status == PS_OK)
        status = prove_claims(&prover);
    ps_prover_close(&prover);
    return status;
}
