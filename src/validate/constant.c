/* The constants of a theorem. */
#include <string.h>

#include "numbers/decimal.h"
#include "prodstab/rational.h"
#include "validate/judge.h"
#include "validate/value.h"

enum { DIGITS = 8, SHORT = 12 };

/* Appends [lo, hi] for people: exactly if that is short, else rounded outwards; of two ends only the one that a bound is. */
static void print_value(ps_buffer *out, const mpq_t lo, const mpq_t hi, const char *better)
{
    ps_buffer exact = {0}, low = {0}, high = {0};
    ps_rational_print(&exact, lo);
    ps_decimal_print_outwards(&low, &high, lo, hi, DIGITS);
    if (mpq_equal(lo, hi) && exact.length <= SHORT)
        ps_buffer_puts(out, exact.text);
    else if (better != NULL)
        ps_buffer_puts(out, strcmp(better, "less") == 0 ? high.text : low.text);
    else
        ps_buffer_printf(out, "[%s, %s]", low.text, high.text);
    ps_buffer_clear(&exact);
    ps_buffer_clear(&low);
    ps_buffer_clear(&high);
}

typedef struct comparison {
    mpq_t lo, hi, paper_lo, paper_hi;
} comparison;

/* At least as good: the worse end of ours against the better end of the paper's. */
static bool is_as_good(const comparison *c, bool less)
{
    return less ? mpq_cmp(c->hi, c->paper_lo) <= 0 : mpq_cmp(c->lo, c->paper_hi) >= 0;
}

static bool is_better(const comparison *c, bool less)
{
    return less ? mpq_cmp(c->hi, c->paper_lo) < 0 : mpq_cmp(c->lo, c->paper_hi) > 0;
}

static bool compare(ps_validate_row *row, ps_validate_constant *constant, const comparison *c, bool less, bool *better)
{
    print_value(&constant->paper, c->paper_lo, c->paper_hi, NULL);
    *better = *better || is_better(c, less);
    if (is_as_good(c, less))
        return true;
    ps_buffer_printf(&row->reason, "%s%s: %s is certified, not %s", row->reason.length > 0 ? "; " : "", constant->label,
                     constant->certified.text, constant->paper.text);
    return false;
}

static bool judge_constant(ps_validate_row *row, size_t index, const ps_validate_source *source, bool *better, bool *computed)
{
    char *const *texts = row->theorem->constants[index].texts;
    const char *wanted = texts[PS_THEOREM_BETTER], *paper = texts[PS_THEOREM_PAPER_VALUE];
    ps_validate_constant *constant = &row->constants[index];
    comparison c;
    mpq_inits(c.lo, c.hi, c.paper_lo, c.paper_hi, NULL);
    bool good = ps_validate_value(c.lo, c.hi, texts[PS_THEOREM_VALUE], source, &row->reason);
    constant->label = texts[PS_THEOREM_CONSTANT];
    if (good)
        print_value(&constant->certified, c.lo, c.hi, wanted);
    if (wanted == NULL)
        ps_buffer_puts(&constant->paper, paper == NULL ? "not given" : strcmp(paper, "exists") == 0 ? "there is one" : paper);
    else
        good = good && ps_validate_value(c.paper_lo, c.paper_hi, paper, source, &row->reason);
    *computed = *computed && good;
    if (good && wanted != NULL)
        good = compare(row, constant, &c, strcmp(wanted, "less") == 0, better);
    mpq_clears(c.lo, c.hi, c.paper_lo, c.paper_hi, NULL);
    return good;
}

bool ps_validate_constants(ps_validate_row *row, ps_validate_subject *subject, bool *better, bool *computed)
{
    const ps_validate_source source = {ps_validate_search_of(subject, row->theorem, false), ps_validate_search_of(subject, row->theorem, true)};
    bool good = true;
    *better = false;
    *computed = true;
    row->constant_count = row->theorem->constant_count;
    for (size_t i = 0; i < row->constant_count; i++)
        good = judge_constant(row, i, &source, better, computed) && good;
    return good;
}
