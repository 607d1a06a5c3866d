/* Up to which learning rates claims hold: a theorem with eta-max is about all of them up to there. */
#include <string.h>

#include "validate/judge.h"

/* The formula of a claim's largest learning rate; NULL for one that is not about learning rates. */
static const char *formula_of(ps_buffer *formula, const ps_claim_kind *kind)
{
    if (ps_validate_field_exists(kind->name, "eta_bar"))
        ps_buffer_printf(formula, "{%s.eta_bar}", kind->name);
    else if (ps_validate_field_exists(kind->name, "h_hi"))
        ps_buffer_printf(formula, "sqrt({%s.h_hi})", kind->name);
    else
        return NULL;
    return formula->text;
}

typedef struct reach {
    const ps_validate_source *source;
    ps_buffer *reason;
    mpq_t wanted, lo, hi;
    bool any, far; /* some claim is about learning rates; all of these go far enough */
} reach;

static bool look_at(const char *name, void *context)
{
    reach *r = context;
    ps_buffer formula = {0};
    bool good = true;
    if (formula_of(&formula, ps_claim_kind_find(name)) != NULL) {
        good = ps_validate_value(r->lo, r->hi, formula.text, r->source, r->reason);
        r->any = true;
        if (good && mpq_cmp(r->lo, r->wanted) < 0) {
            ps_buffer_printf(r->reason, "%s%s for learning rates up to ", r->reason->length > 0 ? "; " : "", name);
            good = ps_validate_fill(r->reason, formula.text, false, r->source, r->reason);
            r->far = false;
        }
    }
    ps_buffer_clear(&formula);
    return good;
}

static ps_validity judge(reach *r, const ps_theorem *theorem)
{
    if (!ps_validate_each(theorem->texts[PS_THEOREM_CLAIMS], look_at, r))
        return PS_NOT_DECIDED;
    if (!r->any)
        ps_buffer_puts(r->reason, "eta-max: none of the claims is about learning rates");
    return !r->any ? PS_NOT_DECIDED : r->far ? PS_CONFIRMED : PS_CONFIRMED_PART;
}

ps_validity ps_validate_reach(ps_buffer *reason, const ps_theorem *theorem, const ps_validate_source *source)
{
    reach r = {.source = source, .reason = reason, .far = true};
    ps_buffer number = {0};
    ps_error error = {0};
    ps_validity validity = PS_CONFIRMED;
    mpq_inits(r.wanted, r.lo, r.hi, NULL);
    if (ps_theorem_numbers(theorem, PS_THEOREM_ETA_MAX, &number, 1, &error) != PS_OK) {
        ps_buffer_puts(reason, error.message);
        validity = PS_NOT_DECIDED;
    } else if (number.length > 0) {
        validity = ps_validate_value(r.lo, r.wanted, number.text, source, reason) ? judge(&r, theorem) : PS_NOT_DECIDED;
    }
    mpq_clears(r.wanted, r.lo, r.hi, NULL);
    ps_buffer_clear(&number);
    return validity;
}
