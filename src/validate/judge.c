#include "validate/judge.h"

#include <string.h>

#include "validate/value.h"

/* What is said of a theorem: in the order of ps_validity. */
const char *ps_validity_text(ps_validity validity)
{
    static const char *const texts[] = {
        "confirmed", "confirmed with a better constant", "confirmed on a part", "existential: here is a constant",
        "hypothesis false for this loss", "refuted as stated", "not applicable", "not checkable", "not decided",
    };
    return texts[validity];
}

/* A list of claims, looked up one by one. */
typedef struct lookup {
    ps_validate_source source;
    ps_buffer *said;      /* what they say, or NULL */
    const char *missing;  /* the first kind that is not there */
} lookup;

static const ps_validate_search *where_found(const ps_validate_source *source, const char *kind, size_t *index)
{
    return ps_validate_find(source->search, kind, index) ? source->search : ps_validate_find(source->run, kind, index) ? source->run : NULL;
}

static bool look_up(const char *name, void *context)
{
    lookup *l = context;
    size_t index;
    const ps_validate_search *search = where_found(&l->source, name, &index);
    if (search == NULL) {
        l->missing = ps_claim_kind_find(name)->name;
        return false;
    }
    if (l->said != NULL) {
        ps_buffer_printf(l->said, "%s%s: ", l->said->length > 0 ? "; " : "", name);
        ps_certificate_print_summary(l->said, &search->result.certificate, index);
    }
    return true;
}

/* Why a claim is not there. */
static void print_missing(ps_buffer *out, const lookup *l)
{
    const ps_validate_search *search = l->source.search;
    const char *why = "it was not found";
    if (strcmp(l->missing, "run") == 0 || strcmp(l->missing, "run_wide") == 0)
        search = l->source.run;
    if (search->status != PS_OK)
        why = search->error.message;
    else if (ps_claim_kind_role(ps_claim_kind_find(l->missing)) == PS_CLAIM_VERDICT && search->result.verdict != PS_VERDICT_UNDECIDED)
        why = ps_product_verdict_text(search->result.verdict);
    for (size_t i = 0; search->status == PS_OK && i < search->result.outcome_count; i++)
        if (strcmp(search->result.outcomes[i].kind->name, l->missing) == 0 && search->result.outcomes[i].message.length > 0)
            why = search->result.outcomes[i].message.text;
    ps_buffer_printf(out, "%s: %s", l->missing, why);
}

static void settle(ps_validate_row *row, ps_validity validity, const char *reason)
{
    row->validity = validity;
    if (reason != NULL)
        ps_buffer_puts(&row->reason, reason);
}

/* ---- before the conclusion ---- */

static bool applies(ps_validate_row *row, const ps_validate_subject *subject, const ps_check_limits *limits)
{
    const char *told = row->theorem->texts[PS_THEOREM_NOT_APPLICABLE];
    if (ps_validate_is_told(row->theorem)) {
        settle(row, told != NULL ? PS_NOT_APPLICABLE : PS_NOT_CHECKABLE, told != NULL ? told : row->theorem->texts[PS_THEOREM_NOT_CHECKABLE]);
        return false;
    }
    bool refuted;
    const char *unmet = ps_validate_unmet(row->theorem, subject, limits, &refuted);
    if (unmet != NULL)
        settle(row, refuted ? PS_HYPOTHESIS_FALSE : PS_NOT_APPLICABLE, unmet);
    return unmet == NULL;
}

/* A claim about the verdict is false where another verdict is certified. */
static bool hypothesis_holds(ps_validate_row *row, lookup l)
{
    if (ps_validate_each(row->theorem->texts[PS_THEOREM_HYPOTHESIS], look_up, &l))
        return true;
    const ps_validate_search *search = l.source.search;
    ps_buffer_clear(&row->conclusion);
    ps_buffer_clear(&row->reason);
    bool of_verdict = ps_claim_kind_role(ps_claim_kind_find(l.missing)) == PS_CLAIM_VERDICT;
    if (of_verdict && search->status == PS_OK && search->result.verdict != PS_VERDICT_UNDECIDED) {
        settle(row, PS_HYPOTHESIS_FALSE, "the minimum is ");
        ps_buffer_puts(&row->reason, ps_product_verdict_text(search->result.verdict));
    } else {
        settle(row, PS_NOT_DECIDED, NULL);
        print_missing(&row->reason, &l);
    }
    return false;
}

/* ---- the conclusion ---- */

static bool check_one(ps_validate_row *row, const char *text, size_t length, const ps_validate_source *source)
{
    const char *relation = strstr(text, "<=");
    ps_buffer left = {0}, right = {0};
    mpq_t lo, hi, bound_lo, bound_hi;
    mpq_inits(lo, hi, bound_lo, bound_hi, NULL);
    ps_buffer_append(&left, text, (size_t)(relation - text));
    ps_buffer_append(&right, relation + 2, length - (size_t)(relation + 2 - text));
    bool good = ps_validate_value(lo, hi, left.text, source, &row->reason) && ps_validate_value(bound_lo, bound_hi, right.text, source, &row->reason);
    if (good && mpq_cmp(hi, bound_lo) > 0) {
        ps_buffer_printf(&row->reason, "it is not so that %.*s", (int)length, text);
        good = false;
    }
    mpq_clears(lo, hi, bound_lo, bound_hi, NULL);
    ps_buffer_clear(&left);
    ps_buffer_clear(&right);
    return good;
}

static bool checks_hold(ps_validate_row *row, const ps_validate_source *source)
{
    bool good = true;
    for (const char *text = row->theorem->texts[PS_THEOREM_CHECK]; text != NULL && good;) {
        size_t length = strcspn(text, "\n");
        good = check_one(row, text, length, source);
        text = text[length] != '\0' ? text + length + 1 : NULL;
    }
    return good;
}

/* The words of the description in the place of what the claims say; false if a number in them is of no claim that there is. */
static bool say(ps_buffer *out, const char *text, const ps_validate_source *source, ps_buffer *reason)
{
    ps_buffer words = {0};
    bool good = text == NULL || ps_validate_fill(&words, text, source, reason);
    if (text != NULL && good) {
        ps_buffer_clear(out);
        ps_buffer_append(out, words.length > 0 ? words.text : "", words.length);
    }
    ps_buffer_clear(&words);
    return good;
}

/* Whether the paper says of some constant only that there is one. */
static bool is_existential(const ps_theorem *theorem)
{
    bool exists = false;
    for (size_t i = 0; i < theorem->constant_count; i++) {
        const char *paper = theorem->constants[i].texts[PS_THEOREM_PAPER_VALUE];
        exists = exists || (paper != NULL && strcmp(paper, "exists") == 0);
    }
    return exists;
}

static void settle_confirmed(ps_validate_row *row, ps_validate_subject *subject, const ps_validate_source *source)
{
    bool better, computed;
    ps_buffer part = {0};
    bool good = ps_validate_constants(row, subject, &better, &computed);
    ps_validity reach = computed ? ps_validate_reach(&row->reason, row->theorem, source) : PS_NOT_DECIDED;
    bool said = say(&part, row->theorem->texts[PS_THEOREM_PART], source, &row->reason);
    if (!computed || !said || reach == PS_NOT_DECIDED || (!good && part.length == 0)) /* a worse constant is no part, unless it is said which */
        settle(row, PS_NOT_DECIDED, NULL);
    else if (part.length > 0 || reach == PS_CONFIRMED_PART)
        settle(row, PS_CONFIRMED_PART, NULL);
    else
        settle(row, better ? PS_CONFIRMED_BETTER : is_existential(row->theorem) ? PS_CONFIRMED_CONSTANT : PS_CONFIRMED, NULL);
    if (computed && part.length > 0)
        ps_buffer_printf(&row->reason, "%s%s", row->reason.length > 0 ? "; " : "", part.text);
    ps_buffer_clear(&part);
}

/* What refutes it is there, or its conclusion is, or neither. */
static void judge_conclusion(ps_validate_row *row, ps_validate_subject *subject, lookup l)
{
    const char *claims = row->theorem->texts[PS_THEOREM_CLAIMS], *against = row->theorem->texts[PS_THEOREM_REFUTED_BY];
    const char *words = row->theorem->texts[PS_THEOREM_CONCLUSION];
    if (against != NULL && ps_validate_each(against, look_up, &l)) {
        settle(row, say(&row->conclusion, words, &l.source, &row->reason) ? PS_REFUTED : PS_NOT_DECIDED, NULL);
        return;
    }
    ps_buffer_clear(&row->conclusion);
    if (claims == NULL || !ps_validate_each(claims, look_up, &l)) {
        settle(row, PS_NOT_DECIDED, NULL);
        print_missing(&row->reason, &l);
    } else if (!checks_hold(row, &l.source) || !say(&row->conclusion, words, &l.source, &row->reason)) {
        settle(row, PS_NOT_DECIDED, NULL);
    } else {
        settle_confirmed(row, subject, &l.source);
    }
}

void ps_validate_judge(ps_validate_row *row, ps_validate_subject *subject, const ps_check_limits *limits)
{
    if (!applies(row, subject, limits))
        return;
    lookup l = {.source = {ps_validate_search_of(subject, row->theorem, false), ps_validate_search_of(subject, row->theorem, true)}, .missing = ""};
    l.said = &row->hypothesis;
    if (!hypothesis_holds(row, l))
        return;
    l.said = &row->conclusion;
    if (row->theorem->texts[PS_THEOREM_NOT_CHECKABLE] != NULL) {
        settle(row, PS_NOT_CHECKABLE, row->theorem->texts[PS_THEOREM_NOT_CHECKABLE]);
        if (row->theorem->texts[PS_THEOREM_MEASURE] != NULL)
            ps_validate_measure(row, subject);
    } else if (row->theorem->texts[PS_THEOREM_STARTS] == NULL) { /* that was decided before */
        judge_conclusion(row, subject, l);
    }
}
