#include "prodstab/certify.h"

#include <string.h>

#include "prove/prover.h"

static const struct {
    const char *kind;
    int verdicts;
    ps_search *search;
} searches[] = {
#define PS_SEARCH(identifier, verdicts) {#identifier, verdicts, ps_search_##identifier},
#include "prove/searches.def"
#undef PS_SEARCH
};

enum { SEARCH_COUNT = sizeof searches / sizeof searches[0], SEARCH_PRECISION = 512 };

/* What one of the searches may cost that are made without being asked for, and how many times as much one that is named: a
 * few seconds, and a minute. The others have budgets of their own. */
static const uint64_t SEARCH_OPERATIONS = 12000000, PATIENCE = 16;

const char *ps_product_verdict_text(ps_product_verdict verdict)
{
    static const char *const texts[] = {"undecided", "product-stable", "product-unstable", "degenerate"};
    return texts[verdict];
}

void ps_certify_init(ps_certify_result *result)
{
    *result = (ps_certify_result){0};
    ps_certificate_init(&result->certificate);
}

void ps_certify_clear(ps_certify_result *result)
{
    ps_certificate_clear(&result->certificate);
    ps_buffer_clear(&result->text);
    ps_buffer_clear(&result->curvature_lo);
    ps_buffer_clear(&result->curvature_hi);
    ps_buffer_clear(&result->alpha_lo);
    ps_buffer_clear(&result->alpha_hi);
    ps_buffer_clear(&result->notes);
    ps_buffer_clear(&result->reason);
    for (size_t i = 0; i < result->outcome_count; i++)
        ps_buffer_clear(&result->outcomes[i].message);
    *result = (ps_certify_result){0};
}

/* All claims, and this one, into the loss's own units, which are the checker's, and back, which is exact. */
static void convert(ps_prover *p, const ps_claim *claim, void (*to)(ps_claim *claim, const ps_units *units))
{
    ps_certificate *c = &p->result->certificate;
    bool among = false;
    for (size_t i = 0; i < c->claim_count; i++) {
        to(&c->claims[i], &p->units);
        among = among || &c->claims[i] == claim;
    }
    if (!among)
        to((ps_claim *)claim, &p->units);
}

bool ps_prover_accepts(ps_prover *prover, const ps_claim *claim, ps_claim_report *report)
{
    ps_certificate *c = &prover->result->certificate;
    bool first = c->claim_count == 0 || strcmp(claim->kind->name, "minimum") == 0;
    ps_check_limits limits = prover->limits;
    if (prover->budget > 0)
        limits.operations = prover->spent < prover->budget ? prover->budget - prover->spent : 1;
    *report = (ps_claim_report){0};
    convert(prover, claim, ps_units_claim_to_own);
    if (!first && claim > c->claims && claim < c->claims + c->claim_count)
        ps_check_claim_among(report, c, (size_t)(claim - c->claims), &limits);
    else
        ps_check_claim(report, prover->loss, first ? claim : &c->claims[0], claim, &limits);
    convert(prover, claim, ps_units_claim_from_own);
    prover->spent += report->operations;
    prover->result->operations += report->operations;
    prover->result->cells += report->cells;
    return report->status == PS_OK;
}

bool ps_prover_stopped(const ps_prover *prover)
{
    return prover->options->limits.stop != NULL && *prover->options->limits.stop;
}

bool ps_prover_goes_on(const ps_prover *prover)
{
    return !ps_prover_stopped(prover) && (prover->budget == 0 || prover->spent < prover->budget);
}

void ps_prover_progress(const ps_prover *prover, const char *what)
{
    if (prover->options->progress != NULL)
        prover->options->progress(prover->options->progress_context, what);
}

/* ---- which claims ---- */

/* Naming `sharpness` has the claims that it is put together from looked for. */
static bool names(const char *name, const char *kind)
{
    if (strcmp(name, "sharpness") != 0 || strcmp(kind, "sharpness") == 0)
        return strcmp(name, kind) == 0;
    return strncmp(kind, "sharpness_law", strlen("sharpness_law")) == 0 || strncmp(kind, "law_", strlen("law_")) == 0;
}

bool ps_prover_is_named(const ps_certify_options *options, const char *kind)
{
    for (size_t i = 0; i < options->claim_count; i++)
        if (names(options->claims[i], kind))
            return true;
    return false;
}

/* Named itself, or asked for by an option of its own; --eta-max is for the sharpness where that is named. */
static bool demanded(const ps_certify_options *options, const char *kind)
{
    bool by_option = (options->eta_max != NULL && !ps_prover_is_named(options, "sharpness_law")) || options->eos_ratio != NULL;
    for (size_t i = 0; i < options->claim_count; i++)
        if (strcmp(options->claims[i], kind) == 0)
            return true;
    return by_option && strcmp(kind, "convergence") == 0;
}

/* The verdict's own claims are always looked for; naming one demands it. */
static bool is_verdict_claim(const char *kind)
{
    return strcmp(kind, "minimum") == 0 || strcmp(kind, "product_stable") == 0 ||
           strcmp(kind, "product_unstable") == 0 || strcmp(kind, "degenerate") == 0 || strcmp(kind, "degenerate_at") == 0;
}

bool ps_prover_has_search(const char *name)
{
    for (size_t i = 0; i < SEARCH_COUNT; i++)
        if (names(name, searches[i].kind))
            return true;
    return false;
}

bool ps_prover_can_be_named(const char *kind)
{
    return is_verdict_claim(kind) || ps_prover_has_search(kind);
}

size_t ps_prover_claims_for(ps_product_verdict verdict, const char **kinds)
{
    size_t count = 0;
    for (size_t i = 0; i < SEARCH_COUNT; i++)
        if ((searches[i].verdicts >> verdict) & 1)
            kinds[count++] = searches[i].kind;
    return count;
}

ps_status ps_prover_check_names(const ps_certify_options *options, ps_error *error)
{
    for (size_t i = 0; i < options->claim_count; i++)
        if (!ps_prover_can_be_named(options->claims[i]))
            return ps_error_set(error, PS_INPUT, 0, 0,
                                ps_claim_kind_find(options->claims[i]) == NULL
                                    ? "there is no claim called '%.60s' (prodstab help claims)"
                                    : "the claim '%.60s' is not looked for by its name: `prodstab run` proves run, and "
                                      "branch, where it needs it, period_doubling",
                                options->claims[i]);
    return PS_OK;
}

static ps_certify_outcome *add_outcome(ps_prover *p, const char *kind)
{
    ps_certify_outcome *outcome = &p->result->outcomes[p->result->outcome_count++];
    *outcome = (ps_certify_outcome){.kind = ps_claim_kind_find(kind), .requested = demanded(p->options, kind)};
    return outcome;
}

static bool is_certified(const ps_certificate *certificate, const char *kind)
{
    for (size_t i = 0; i < certificate->claim_count; i++)
        if (strcmp(certificate->claims[i].kind->name, kind) == 0)
            return true;
    return false;
}

/* The claims that come with the minimum and the verdict, and those of them that were demanded in vain. */
static void record_verdict(ps_prover *p)
{
    for (size_t i = 0; i < ps_claim_kind_count(); i++) {
        const char *kind = ps_claim_kind_at(i)->name;
        bool certified = is_certified(&p->result->certificate, kind);
        if (!is_verdict_claim(kind) || (!certified && !ps_prover_is_named(p->options, kind)))
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
        ps_buffer_printf(&outcome->message, " (--claims %s has more)", outcome->kind->name);
}

static void search_claim(ps_prover *p, size_t index)
{
    ps_certify_outcome *outcome = add_outcome(p, searches[index].kind);
    ps_claim *claim = ps_certificate_append(&p->result->certificate, outcome->kind);
    ps_prover_progress(p, searches[index].kind);
    p->budget = searches[index].verdicts == 0 ? 0 : outcome->requested ? PATIENCE * SEARCH_OPERATIONS : SEARCH_OPERATIONS;
    if (p->options->limits.operations > 0 && p->budget > p->options->limits.operations)
        p->budget = p->options->limits.operations; /* of one cell of many */
    p->spent = 0;
    outcome->status = searches[index].search(p, claim, &outcome->message);
    if (outcome->status != PS_OK)
        ps_certificate_drop_last(&p->result->certificate);
    if (outcome->status != PS_OK && p->budget > 0 && p->spent >= p->budget)
        report_budget(outcome);
    if (outcome->status != PS_OK && outcome->message.length == 0)
        ps_buffer_puts(&outcome->message, "no witness was found");
}

static void search_claims(ps_prover *p)
{
    for (size_t i = 0; i < SEARCH_COUNT && !ps_prover_stopped(p); i++) {
        bool wanted = p->options->claim_count > 0 ? ps_prover_is_named(p->options, searches[i].kind)
                                                  : (searches[i].verdicts >> p->result->verdict) & 1;
        if (wanted || demanded(p->options, searches[i].kind))
            search_claim(p, i);
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

ps_status ps_certify_box(ps_certify_result *result, const ps_certify_options *options, bool may_split, ps_error *error)
{
    ps_prover prover = {.result = result, .options = options, .loss = &result->certificate.loss,
                        .limits = options->limits, .may_split = may_split, .error = error};
    ps_units_init(&prover.units);
    ps_status status = PS_OK;
    if (!ps_scout_init(&prover.scout, prover.loss))
        status = ps_error_set(error, PS_BUDGET, 0, 0, "the derivatives of this loss are too large to be built");
    if (status == PS_OK) {
        ps_prover_progress(&prover, "minimum");
        status = ps_prove_minimum(&prover);
    }
    if (status == PS_OK) {
        ps_prover_progress(&prover, "product-stability");
        status = ps_prove_stability(&prover);
    }
    if (status == PS_OK) {
        record_verdict(&prover);
        if (prover.limits.precision > SEARCH_PRECISION)
            prover.limits.precision = SEARCH_PRECISION; /* a witness that needs more is no good witness */
        ps_prover_enter_units(&prover);
        search_claims(&prover);
        ps_prover_leave_units(&prover);
        if (ps_prover_stopped(&prover))
            status = ps_error_set(error, PS_INTERRUPTED, 0, 0, "interrupted");
        else
            status = refuse_input(&prover);
    }
    ps_scout_clear(&prover.scout);
    ps_units_clear(&prover.units);
    return status;
}
