#include "validate/search.h"

#include <stdlib.h>
#include <string.h>

#include "prodstab/claim.h"
#include "prodstab/run.h"
#include "validate/value.h"

/* ---- lists ---- */

bool ps_validate_each(const char *list, bool (*visit)(const char *name, void *context), void *context)
{
    bool goes_on = true;
    char *copy = ps_copy_text(list != NULL ? list : "", list != NULL ? strlen(list) : 0), *rest = copy;
    for (char *part = strtok_r(copy, ", ", &rest); part != NULL && goes_on; part = strtok_r(NULL, ", ", &rest))
        goes_on = visit(part, context);
    free(copy);
    return goes_on;
}

/* ---- plans ---- */

static const char of_questions[] = "sharpness, law_strip, edge_contraction";

static bool same_text(const char *a, const char *b)
{
    return a == b || (a != NULL && b != NULL && strcmp(a, b) == 0);
}

static bool same_options(const ps_theorem *a, const ps_theorem *b, bool run)
{
    static const ps_theorem_key keys[] = {PS_THEOREM_ETA_MAX, PS_THEOREM_ETA_MIN, PS_THEOREM_STEP_RATIO, PS_THEOREM_EFFECTIVE_STEP};
    if (run)
        return same_text(a->texts[PS_THEOREM_RUN], b->texts[PS_THEOREM_RUN]);
    for (size_t i = 0; i < sizeof keys / sizeof keys[0]; i++)
        if (!same_text(a->texts[keys[i]], b->texts[keys[i]]))
            return false;
    return true;
}

const ps_validate_search *ps_validate_search_of(const ps_validate_subject *subject, const ps_theorem *theorem, bool run)
{
    if (run && theorem->texts[PS_THEOREM_RUN] == NULL)
        return NULL;
    for (size_t i = 0; i < subject->search_count; i++)
        if (subject->searches[i].run == run && same_options(subject->searches[i].theorem, theorem, run))
            return &subject->searches[i];
    return NULL;
}

static ps_validate_search *plan_search(ps_validate_subject *subject, const ps_theorem *theorem, bool run)
{
    ps_validate_search *search = (ps_validate_search *)ps_validate_search_of(subject, theorem, run);
    if (search != NULL)
        return search;
    subject->searches = ps_grow(subject->searches, subject->search_count, &subject->search_capacity, sizeof *subject->searches);
    search = &subject->searches[subject->search_count++];
    *search = (ps_validate_search){.theorem = theorem, .run = run};
    ps_certify_init(&search->result);
    return search;
}

/* The claims that come with the minimum are found without being named; naming one that is not so would be no help. */
static bool add_claim(const char *name, void *context)
{
    ps_validate_search *search = context;
    const ps_claim_kind *kind = ps_claim_kind_find(name);
    ps_claim_role role = ps_claim_kind_role(kind);
    if (role != PS_CLAIM_FURTHER)
        return true;
    for (size_t i = 0; i < search->claim_count; i++)
        if (search->claims[i] == kind->name)
            return true;
    if (search->claim_count < PS_VALIDATE_CLAIMS)
        search->claims[search->claim_count++] = kind->name;
    return true;
}

bool ps_validate_is_told(const ps_theorem *theorem)
{
    bool looks = theorem->texts[PS_THEOREM_HYPOTHESIS] != NULL || theorem->texts[PS_THEOREM_MEASURE] != NULL;
    return theorem->texts[PS_THEOREM_NOT_APPLICABLE] != NULL || (theorem->texts[PS_THEOREM_NOT_CHECKABLE] != NULL && !looks);
}

void ps_validate_plan(ps_validate_subject *subject, const ps_theorem *theorem)
{
    static const ps_theorem_key lists[] = {PS_THEOREM_HYPOTHESIS, PS_THEOREM_CLAIMS, PS_THEOREM_REFUTED_BY};
    if (ps_validate_is_told(theorem))
        return;
    ps_validate_search *search = plan_search(subject, theorem, false);
    for (size_t i = 0; i < sizeof lists / sizeof lists[0]; i++)
        ps_validate_each(theorem->texts[lists[i]], add_claim, search);
    if (theorem->texts[PS_THEOREM_STARTS] != NULL)
        ps_validate_each(of_questions, add_claim, search);
    if (theorem->texts[PS_THEOREM_RUN] != NULL)
        plan_search(subject, theorem, true);
}

/* ---- searches ---- */

ps_status ps_validate_copy_loss(ps_loss *copy, const ps_loss *loss, ps_error *error)
{
    ps_status status = PS_OK;
    for (size_t i = 0; i < loss->parameter_count && status == PS_OK; i++)
        status = ps_loss_add_parameter(copy, loss->parameters[i].name, loss->parameters[i].lo, loss->parameters[i].hi, error);
    return status == PS_OK ? ps_loss_read_formula(copy, loss->formula, error) : status;
}

/* Numbers of a description, as the search reads them. */
typedef struct numbers {
    ps_buffer eta_max, eta_min, steps[2], run[3];
} numbers;

static void numbers_clear(numbers *n)
{
    ps_buffer *const all[] = {&n->eta_max, &n->eta_min, &n->steps[0], &n->steps[1], &n->run[0], &n->run[1], &n->run[2]};
    for (size_t i = 0; i < sizeof all / sizeof all[0]; i++)
        ps_buffer_clear(all[i]);
}

static ps_status read_steps(numbers *n, const ps_theorem *theorem, ps_certify_options *wanted, ps_error *error)
{
    const bool absolute = theorem->texts[PS_THEOREM_EFFECTIVE_STEP] != NULL;
    ps_status status = ps_theorem_numbers(theorem, absolute ? PS_THEOREM_EFFECTIVE_STEP : PS_THEOREM_STEP_RATIO, n->steps, 2, error);
    if (status == PS_OK && n->steps[0].length > 0) {
        wanted->absolute_steps = absolute;
        wanted->step_from = n->steps[0].text;
        wanted->step_to = n->steps[1].length > 0 ? n->steps[1].text : n->steps[0].text;
    }
    return status;
}

/* Only these may begin at a learning rate above 0; what else holds up to eta-max does so from 0 on. */
static bool is_of_the_law(const char *name)
{
    while (name != NULL && strcmp(name, "sharpness_law") != 0)
        name = ps_claim_kind_find(name)->builds_on;
    return name != NULL;
}

static bool has_law(const ps_validate_search *search)
{
    bool has = false;
    for (size_t i = 0; i < search->claim_count; i++)
        has = has || is_of_the_law(search->claims[i]);
    return has;
}

static void choose(ps_certify_options *wanted, const ps_validate_search *search, const ps_validate_subject *subject, const ps_validate_options *options)
{
    static const char *const minimum[] = {"minimum"};
    wanted->near = subject->near;
    wanted->bracket_lo = subject->bracket_lo;
    wanted->bracket_hi = subject->bracket_hi;
    wanted->claims = search->claim_count > 0 ? (const char *const *)search->claims : minimum; /* all that apply would be looked for if none were named */
    wanted->claim_count = search->claim_count > 0 ? search->claim_count : 1;
    wanted->limits = options->limits;
    wanted->progress = options->progress;
    wanted->progress_context = options->progress_context;
}

static ps_status certify(ps_validate_search *search, const ps_validate_subject *subject, const ps_validate_options *options, ps_error *error)
{
    numbers n = {0};
    ps_certify_options wanted = PS_CERTIFY_OPTIONS_DEFAULT;
    ps_status status = ps_theorem_numbers(search->theorem, PS_THEOREM_ETA_MAX, &n.eta_max, 1, error);
    if (status == PS_OK)
        status = ps_theorem_numbers(search->theorem, PS_THEOREM_ETA_MIN, &n.eta_min, 1, error);
    if (status == PS_OK)
        status = read_steps(&n, search->theorem, &wanted, error);
    choose(&wanted, search, subject, options);
    wanted.eta_max = n.eta_max.length > 0 ? n.eta_max.text : subject->name == NULL ? options->eta_max : NULL;
    wanted.eta_min = has_law(search) ? n.eta_min.text : NULL;
    if (status == PS_OK)
        search->status = ps_certify(&search->result, &wanted, &search->error);
    numbers_clear(&n);
    return status;
}

ps_status ps_validate_search_rates(ps_validate_search *search, const ps_validate_subject *subject, const ps_theorem *theorem, const char *eta_min,
                                   const char *eta_max, const ps_validate_options *options, ps_error *error)
{
    ps_certify_options wanted = PS_CERTIFY_OPTIONS_DEFAULT;
    *search = (ps_validate_search){.theorem = theorem};
    ps_certify_init(&search->result);
    ps_validate_each(of_questions, add_claim, search);
    ps_status status = ps_validate_copy_loss(&search->result.certificate.loss, &subject->loss, error);
    choose(&wanted, search, subject, options);
    wanted.eta_min = eta_min;
    wanted.eta_max = eta_max;
    if (status == PS_OK)
        search->status = ps_certify(&search->result, &wanted, &search->error);
    return search->status == PS_INTERRUPTED ? ps_error_set(error, PS_INTERRUPTED, 0, 0, "interrupted") : status;
}

void ps_validate_keep(ps_validate_subject *subject, const ps_validate_search *search)
{
    subject->searches = ps_grow(subject->searches, subject->search_count, &subject->search_capacity, sizeof *subject->searches);
    subject->searches[subject->search_count++] = *search;
}

static ps_status run(ps_validate_search *search, const ps_validate_options *options, ps_error *error)
{
    numbers n = {0};
    ps_run_options wanted = PS_RUN_OPTIONS_DEFAULT;
    ps_status status = ps_theorem_numbers(search->theorem, PS_THEOREM_RUN, n.run, 3, error);
    wanted.eta = n.run[0].text;
    wanted.x = n.run[1].text;
    wanted.y = n.run[2].text;
    wanted.limits = options->limits;
    wanted.progress = options->progress;
    wanted.progress_context = options->progress_context;
    if (status == PS_OK)
        search->status = ps_run(&search->result, &wanted, &search->error);
    numbers_clear(&n);
    return status;
}

ps_status ps_validate_make_searches(ps_validate_subject *subject, const ps_validate_options *options, ps_error *error)
{
    for (size_t i = 0; i < subject->search_count; i++) {
        ps_validate_search *search = &subject->searches[i];
        ps_status status = ps_validate_copy_loss(&search->result.certificate.loss, &subject->loss, error);
        if (status == PS_OK)
            status = search->run ? run(search, options, error) : certify(search, subject, options, error);
        if (status != PS_OK)
            return status;
        if (search->status == PS_INTERRUPTED)
            return ps_error_set(error, search->status, 0, 0, "%.400s", search->error.message);
    }
    return PS_OK;
}

bool ps_validate_find(const ps_validate_search *search, const char *kind, size_t *index)
{
    if (search == NULL || search->status != PS_OK)
        return false;
    for (size_t i = 0; i < ps_certificate_kind_count(&search->result.certificate); i++)
        if (strcmp(ps_certificate_kind(&search->result.certificate, i)->name, kind) == 0) {
            *index = i;
            return true;
        }
    return false;
}

void ps_validate_subject_clear(ps_validate_subject *subject)
{
    for (size_t i = 0; i < subject->search_count; i++)
        ps_certify_clear(&subject->searches[i].result);
    free(subject->searches);
    free(subject->name);
    free(subject->label);
    free(subject->near);
    free(subject->bracket_lo);
    free(subject->bracket_hi);
    for (size_t i = 0; i < subject->certificate_count; i++)
        ps_buffer_clear(&subject->certificates[i].text);
    free(subject->certificates);
    ps_loss_clear(&subject->loss);
    *subject = (ps_validate_subject){0};
}
