/* Whether a theorem of a description is in order, before anything is searched for. */
#include <string.h>

#include "prodstab/claim.h"
#include "validate/theorem_keys.h"
#include "validate/value.h"

typedef struct checked {
    const ps_theorem *theorem;
    const char *name; /* of the description */
    ps_error *error;
} checked;

static bool fail(const checked *c, const char *what, const char *text)
{
    ps_error_set(c->error, PS_INPUT, 0, 0, "%.200s:%d: %s%.120s", c->name, c->theorem->line, what, text);
    return false;
}

static bool check_needed(const checked *c, char *const *texts, int scope)
{
    for (size_t k = 0; k < PS_THEOREM_KEYS; k++) {
        const ps_theorem_key_entry *entry = &ps_theorem_key_entries[k];
        if (entry->scope == scope && entry->use == PS_USE_NEEDED && texts[k] == NULL)
            return fail(c, "the theorem that begins here lacks the line ", entry->name);
    }
    return true;
}

static bool check_claim(const char *name, void *context)
{
    const checked *c = context;
    const ps_claim_kind *kind = ps_claim_kind_find(name);
    if (kind == NULL)
        return fail(c, "the theorem that begins here names a claim that there is not (prodstab help claims): ", name);
    if (ps_claim_kind_role(kind) == PS_CLAIM_BESIDE && strcmp(name, "run") == 0 && c->theorem->texts[PS_THEOREM_RUN] == NULL)
        return fail(c, "the theorem that begins here names the claim run, and has no line run: ETA, X, Y", "");
    return true;
}

static bool check_field(ps_buffer *out, const char *kind, const char *field, void *context)
{
    (void)out;
    return ps_validate_field_exists(kind, field)
        || (fail(context, "the theorem that begins here names a field that there is not (prodstab help claims): ", kind), false);
}

static bool check_template(const checked *c, const char *text)
{
    if (text == NULL || ps_validate_fields(NULL, text, check_field, (void *)c))
        return true;
    return fail(c, "fields are written {CLAIM.FIELD}, not as here: ", text);
}

/* A check is one formula, "<=", and another. */
static bool check_inequalities(const checked *c, const char *text)
{
    while (text != NULL) {
        const char *end = strchr(text, '\n'), *relation = strstr(text, "<=");
        if (relation == NULL || relation == text || (end != NULL && relation > end))
            return fail(c, "a check is written FORMULA <= FORMULA, not as here: ", text);
        text = end != NULL ? end + 1 : NULL;
    }
    return true;
}

static bool check_constants(const checked *c)
{
    bool good = true;
    for (size_t i = 0; i < c->theorem->constant_count && good; i++) {
        char *const *texts = c->theorem->constants[i].texts;
        const char *better = texts[PS_THEOREM_BETTER];
        good = check_needed(c, texts, PS_SCOPE_CONSTANT) && check_template(c, texts[PS_THEOREM_VALUE]);
        if (good && better != NULL)
            good = check_template(c, texts[PS_THEOREM_PAPER_VALUE]);
        if (good && better != NULL && strcmp(better, "less") != 0 && strcmp(better, "more") != 0)
            good = fail(c, "better is less or more, not ", better);
        if (good && better != NULL && texts[PS_THEOREM_PAPER_VALUE] == NULL)
            good = fail(c, "what is better is said of a constant that has no line ", "paper-value");
    }
    return good;
}

static bool is_need(const char *name, void *context)
{
    static const char *const needs[] = {"even", "quadratic", "unit", "convex", "lipschitz", "generic", "positive", "skewed"};
    bool known = false;
    (void)context;
    for (size_t i = 0; i < sizeof needs / sizeof needs[0]; i++)
        known = known || strcmp(name, needs[i]) == 0;
    return known;
}

/* Lines of numbers, so many of them. */
static bool check_numbers(const checked *c)
{
    static const struct {
        ps_theorem_key key;
        size_t least, most;
    } lines[] = {{PS_THEOREM_ETA_MAX, 1, 1}, {PS_THEOREM_ETA_MIN, 1, 1}, {PS_THEOREM_STEP_RATIO, 1, 2}, {PS_THEOREM_EFFECTIVE_STEP, 1, 2},
                 {PS_THEOREM_RUN, 3, 3}};
    bool good = true;
    for (size_t i = 0; i < sizeof lines / sizeof lines[0] && good; i++) {
        ps_buffer numbers[3] = {{0}, {0}, {0}};
        ps_error problem = {0};
        if (c->theorem->texts[lines[i].key] == NULL)
            continue;
        if (ps_theorem_numbers(c->theorem, lines[i].key, numbers, lines[i].most, &problem) != PS_OK)
            good = fail(c, "", problem.message);
        else if (numbers[lines[i].least - 1].length == 0)
            good = fail(c, "there are too few numbers in the line ", ps_theorem_key_name(lines[i].key));
        for (size_t k = 0; k < 3; k++)
            ps_buffer_clear(&numbers[k]);
    }
    return good;
}

/* How it is decided: by claims, or not at all. */
static bool check_ways(const checked *c)
{
    char *const *texts = c->theorem->texts;
    const char *needs = texts[PS_THEOREM_NEEDS];
    int without = (texts[PS_THEOREM_NOT_CHECKABLE] != NULL) + (texts[PS_THEOREM_NOT_APPLICABLE] != NULL);
    bool with = texts[PS_THEOREM_CLAIMS] != NULL || texts[PS_THEOREM_REFUTED_BY] != NULL, region = texts[PS_THEOREM_STARTS] != NULL;
    if (without + with + region != 1)
        return fail(c, "the theorem that begins here has to have claims or refuted-by, or else one of starts, not-checkable and not-applicable", "");
    const char *measure = texts[PS_THEOREM_MEASURE];
    if (measure != NULL && (strcmp(measure, "critical-rate") != 0 || texts[PS_THEOREM_NOT_CHECKABLE] == NULL || c->theorem->constant_count > 0))
        return fail(c, "what is measured is critical-rate, of a theorem that is not-checkable and has no constants, not ", measure);
    if (region != (texts[PS_THEOREM_ENDS] != NULL) || (region && texts[PS_THEOREM_ETA_MAX] == NULL))
        return fail(c, "starts, ends and eta-max belong together", "");
    if (region && (texts[PS_THEOREM_CHECK] != NULL || texts[PS_THEOREM_RUN] != NULL || c->theorem->constant_count > 0))
        return fail(c, "starts and ends say all that is checked: there is no check, run or constant besides", "");
    if (texts[PS_THEOREM_STEP_RATIO] != NULL && texts[PS_THEOREM_EFFECTIVE_STEP] != NULL)
        return fail(c, "step-ratio and effective-step: choose one of them", "");
    if (!ps_validate_each(needs, is_need, NULL))
        return fail(c, "a theorem needs even, quadratic, unit, positive, skewed, convex, lipschitz or generic, not ", needs);
    if (texts[PS_THEOREM_LOSS] != NULL && texts[PS_THEOREM_EXAMPLE] != NULL)
        return fail(c, "loss and example: a theorem about one loss has no examples", "");
    return true;
}

ps_status ps_theorem_check(const ps_theorem *theorem, const char *name, ps_error *error)
{
    static const ps_theorem_key lists[] = {PS_THEOREM_HYPOTHESIS, PS_THEOREM_CLAIMS, PS_THEOREM_REFUTED_BY};
    checked c = {theorem, name, error};
    bool good = check_needed(&c, theorem->texts, PS_SCOPE_PAPER) && check_needed(&c, theorem->texts, PS_SCOPE_THEOREM) && check_ways(&c)
        && check_numbers(&c);
    for (size_t i = 0; i < sizeof lists / sizeof lists[0] && good; i++)
        good = ps_validate_each(theorem->texts[lists[i]], check_claim, &c);
    good = good && check_template(&c, theorem->texts[PS_THEOREM_CONCLUSION]) && check_template(&c, theorem->texts[PS_THEOREM_CHECK])
        && check_template(&c, theorem->texts[PS_THEOREM_PART]) && check_inequalities(&c, theorem->texts[PS_THEOREM_CHECK]) && check_constants(&c);
    return good ? PS_OK : PS_INPUT;
}
