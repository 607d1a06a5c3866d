/* From which and up to which learning rates claims hold: a theorem with eta-max is about all of them up to there, from eta-min on. */
#include <string.h>

#include "validate/judge.h"

/* The formulas of a claim's least and largest learning rates, the least "0" if it holds for all that are smaller; false for a claim
 * that is not about learning rates. */
static bool find_formulas(ps_buffer *least, ps_buffer *largest, const char *kind)
{
    if (ps_validate_field_exists(kind, "eta_bar")) {
        ps_buffer_printf(least, ps_validate_field_exists(kind, "eta_lo") ? "{%s.eta_lo}" : "0", kind);
        ps_buffer_printf(largest, "{%s.eta_bar}", kind);
    } else if (ps_validate_field_exists(kind, "h_hi")) {
        ps_buffer_printf(least, "sqrt({%s.h_lo})", kind);
        ps_buffer_printf(largest, "sqrt({%s.h_hi})", kind);
    }
    return largest->length > 0;
}

typedef struct reach {
    const ps_validate_source *source;
    ps_buffer *reason;
    mpq_t from, to, lo, hi;
    bool any, far; /* some claim is about learning rates; all of these hold for as many */
} reach;

static bool print_part(reach *r, const char *name, const char *least, const char *largest)
{
    ps_buffer_printf(r->reason, "%s%s for learning rates from ", r->reason->length > 0 ? "; " : "", name);
    if (!ps_validate_fill(r->reason, least, r->source, r->reason))
        return false;
    ps_buffer_puts(r->reason, " to ");
    return ps_validate_fill(r->reason, largest, r->source, r->reason);
}

static bool look_at(const char *name, void *context)
{
    reach *r = context;
    ps_buffer least = {0}, largest = {0};
    bool good = true;
    if (find_formulas(&least, &largest, ps_claim_kind_find(name)->name)) {
        r->any = true;
        good = ps_validate_value(r->lo, r->hi, least.text, r->source, r->reason);
        bool part = good && mpq_cmp(r->hi, r->from) > 0;
        good = good && ps_validate_value(r->lo, r->hi, largest.text, r->source, r->reason);
        part = part || (good && mpq_cmp(r->lo, r->to) < 0);
        r->far = r->far && !part;
        good = good && (!part || print_part(r, name, least.text, largest.text));
    }
    ps_buffer_clear(&least);
    ps_buffer_clear(&largest);
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

/* The number of a key into value, which stays 0 without such a line. */
static bool read_end(mpq_t value, reach *r, const ps_theorem *theorem, ps_theorem_key key)
{
    ps_buffer number = {0};
    ps_error error = {0};
    bool good = ps_theorem_numbers(theorem, key, &number, 1, &error) == PS_OK;
    if (!good)
        ps_buffer_puts(r->reason, error.message);
    else if (number.length > 0)
        good = ps_validate_value(r->lo, value, number.text, r->source, r->reason);
    ps_buffer_clear(&number);
    return good;
}

ps_validity ps_validate_reach(ps_buffer *reason, const ps_theorem *theorem, const ps_validate_source *source)
{
    reach r = {.source = source, .reason = reason, .far = true};
    ps_validity validity = PS_CONFIRMED;
    mpq_inits(r.from, r.to, r.lo, r.hi, NULL);
    if (theorem->texts[PS_THEOREM_ETA_MAX] != NULL)
        validity = read_end(r.from, &r, theorem, PS_THEOREM_ETA_MIN) && read_end(r.to, &r, theorem, PS_THEOREM_ETA_MAX)
                       ? judge(&r, theorem) : PS_NOT_DECIDED;
    mpq_clears(r.from, r.to, r.lo, r.hi, NULL);
    return validity;
}
