/* Why a search found no minimum: what the parts prove, and what they leave undecided. */
#include <stdio.h> /* before mpfr.h */

#include <mpfi.h>

#include "check/interval.h"
#include "prodstab/option.h"
#include "prodstab/rational.h"
#include "prove/exact_minimum.h"
#include "prove/judge.h"

enum { NEXT_TO_ZERO = -8000 };

/* ---- parts in words ---- */

void ps_print_number(ps_buffer *buffer, const mpq_t x)
{
    char text[64];
    mpfr_t rounded;
    mpfr_init2(rounded, 64);
    mpfr_set_q(rounded, x, MPFR_RNDN);
    if (ps_exponent(x) < NEXT_TO_ZERO) /* the middle of a range around 0 */
        mpfr_set_zero(rounded, 1);
    mpfr_snprintf(text, sizeof text, "%.6Rg", rounded);
    ps_buffer_puts(buffer, text);
    mpfr_clear(rounded);
}

/* A part as good as a point. */
static bool is_tiny(const ps_part *part)
{
    bool around_zero = ps_exponent(part->lo) < -500 && ps_exponent(part->hi) < -500;
    return !part->from_minus_infinity && !part->to_infinity &&
           (mpq_equal(part->lo, part->hi) || around_zero || ps_part_depth(part->lo, part->hi) > 40);
}

void ps_print_place(ps_buffer *buffer, const ps_part *part)
{
    mpq_t middle;
    mpq_init(middle);
    mpq_add(middle, part->lo, part->hi);
    mpq_div_2exp(middle, middle, 1);
    if (part->from_minus_infinity && part->to_infinity) {
        ps_buffer_puts(buffer, "on the whole line");
    } else if (is_tiny(part)) {
        if (ps_exponent(middle) < -500)
            mpq_set_ui(middle, 0, 1);
        ps_buffer_puts(buffer, "near z = ");
        ps_print_number(buffer, middle);
    } else {
        ps_buffer_puts(buffer, part->from_minus_infinity ? "below z = "
                               : part->to_infinity       ? "above z = "
                                                         : "between z = ");
        ps_print_number(buffer, part->from_minus_infinity ? part->hi : part->lo);
        if (!part->from_minus_infinity && !part->to_infinity) {
            ps_buffer_puts(buffer, " and ");
            ps_print_number(buffer, part->hi);
        }
    }
    mpq_clear(middle);
}

/* The argument that makes an instruction no more regular than it is, itself if it is not for an argument. */
static size_t less_regular(const ps_evaluator *e, size_t i)
{
    const ps_instruction *in = &e->program->code[i];
    unsigned char own = e->regularity[i];
    int first = 0, last = ps_operator_arity(in->op) - 1;
    if (in->op == PS_OP_SELECT && (e->regularity[in->argument[0]] != own || own == PS_KINKED)) {
        int sign = e->arithmetic->sign(e->registers + in->argument[0] * e->arithmetic->size);
        first = sign == PS_NEGATIVE ? 2 : 1;
        last = sign == PS_POSITIVE ? 1 : 2;
    }
    for (int k = first; k <= last; k++)
        if (e->regularity[in->argument[k]] == own)
            return in->argument[k];
    return i;
}

static const char *operator_text(ps_operator op)
{
    return op == PS_OP_SELECT ? "piecewise"
           : op == PS_OP_DIV  ? "a division"
           : op == PS_OP_POW  ? "a power"
                              : ps_operator_name(op);
}

/* The operator that makes the loss as written not smooth on the part, as far as intervals show; NULL if it is smooth. */
static const char *operator_in_the_way(ps_loss *loss, const ps_part *part, ps_regularity *regularity)
{
    ps_program program;
    ps_evaluator evaluator;
    mpfi_t z;
    long precision = 64 + 4 * ps_part_depth(part->lo, part->hi);
    mpfi_init2(z, (mpfr_prec_t)precision);
    ps_interval_set_range(z, part->lo, part->hi);
    ps_program_init(&program, loss->graph, &loss->written, 1, &loss->z, 1);
    ps_evaluator_init(&evaluator, &program, &ps_interval_arithmetic, precision);
    ps_evaluator_set(&evaluator, 0, z);
    *regularity = ps_evaluator_run(&evaluator, 0);
    size_t at = program.output[0];
    while (*regularity != PS_SMOOTH && less_regular(&evaluator, at) != at)
        at = less_regular(&evaluator, at);
    const char *name = *regularity != PS_SMOOTH ? operator_text(program.code[at].op) : NULL;
    ps_evaluator_clear(&evaluator);
    ps_program_clear(&program);
    mpfi_clear(z);
    return name;
}

void ps_print_obstacle(ps_buffer *buffer, ps_loss *loss, const ps_part *part)
{
    static const char *const obstacles[] = {
        [PS_UNDEFINED] = "undefined", [PS_DEFINED] = "at an end of its domain", [PS_KINKED] = "at a kink"};
    ps_regularity regularity = PS_SMOOTH;
    const char *name = operator_in_the_way(loss, part, &regularity);
    if (part->kind == PS_PART_UNFINISHED)
        ps_buffer_puts(buffer, "the search has used up its budget");
    else if (part->kind == PS_PART_FLAT)
        ps_buffer_puts(buffer, "the sign of l'' does not show");
    else if (name != NULL)
        ps_buffer_printf(buffer, "%s may be %s", name, obstacles[regularity]);
    else
        ps_buffer_puts(buffer, "the loss may not be smooth");
}

/* ---- what is proved on all parts together ---- */

/* Whether all parts that are decided and not UNDEFINED are of one of two kinds, and there is one of the first. */
static bool all_are(const ps_isolation *r, ps_part_kind kind, ps_part_kind or_else)
{
    bool found = false;
    for (size_t i = 0; i < r->part_count; i++) {
        const ps_part *part = &r->parts[i];
        if (part->kind != kind && part->kind != or_else && part->kind != PS_PART_UNDEFINED)
            return false;
        found = found || part->kind == kind;
    }
    return found;
}

const ps_part *ps_isolation_undecided(const ps_isolation *isolation, mpq_srcptr near, size_t *count)
{
    const ps_part *nearest = NULL;
    mpq_t least, distance;
    mpq_inits(least, distance, NULL);
    *count = 0;
    for (size_t i = 0; i < isolation->part_count; i++) {
        const ps_part *part = &isolation->parts[i];
        if (ps_part_is_decided(part->kind))
            continue;
        ++*count;
        ps_distance(distance, part->from_minus_infinity ? part->hi : part->lo, part->to_infinity ? part->lo : part->hi,
                    near, false);
        if (nearest == NULL || mpq_cmp(distance, least) < 0) {
            mpq_set(least, distance);
            nearest = part;
        }
    }
    mpq_clears(least, distance, NULL);
    return nearest;
}

static bool is_strict(const ps_isolation *r, ps_part_kind kind)
{
    for (size_t i = 0; i < r->part_count; i++)
        if (r->parts[i].kind != kind || !r->parts[i].strict)
            return false;
    return true;
}

static bool is_smooth(const ps_isolation *r)
{
    for (size_t i = 0; i < r->part_count; i++)
        if (!r->parts[i].smooth)
            return false;
    return true;
}

static ps_status explain_decided(ps_error *error, const ps_isolation *r, const ps_place *place)
{
    const char *where = place->lo != NULL || place->hi != NULL ? " in the bracket" : "";
    const char *all = !is_smooth(r) ? "wherever the loss is smooth" : where[0] != '\0' ? "on all of it" : "for all z";
    bool flat = !all_are(r, PS_PART_FALLS, PS_PART_FALLS) && !all_are(r, PS_PART_RISES, PS_PART_RISES);
    const char *hint = where[0] == '\0' && is_smooth(r) && !flat ? " (with a hard label the minimum is at infinity)" : "";
    if (all_are(r, PS_PART_UNDEFINED, PS_PART_UNDEFINED))
        return ps_error_set(error, PS_INPUT, 0, 0, "the loss has no value at any z%s", where);
    if (all_are(r, PS_PART_CONSTANT, PS_PART_CONSTANT))
        return ps_error_set(error, PS_INPUT, 0, 0, "the loss does not change with z%s: it has no strict minimum",
                            where);
    if (all_are(r, PS_PART_FALLS, PS_PART_CONSTANT))
        return ps_error_set(error, PS_INPUT, 0, 0, "no minimum%s: it is proved that l' %s 0 %s%s", where,
                            is_strict(r, PS_PART_FALLS) ? "<" : "<=", all, hint);
    if (all_are(r, PS_PART_RISES, PS_PART_CONSTANT))
        return ps_error_set(error, PS_INPUT, 0, 0, "no minimum%s: it is proved that l' %s 0 %s%s", where,
                            is_strict(r, PS_PART_RISES) ? ">" : ">=", all, hint);
    if (all_are(r, PS_PART_CONCAVE, PS_PART_CONSTANT))
        return ps_error_set(error, PS_INPUT, 0, 0, "no minimum%s: it is proved that l'' <= 0 %s", where, all);
    return ps_error_set(
        error, PS_INPUT, 0, 0,
        "no minimum%s: it is proved, by the signs of l' and l'', that there is no z with l'(z) = 0 < l''(z)", where);
}

/* ---- where a minimum might be ---- */

/* Whether l' and l'' vanish at a number, by the rules that simplify formulas, and the loss is smooth there. */
static bool is_flat_at(ps_loss *loss, const mpq_t at)
{
    ps_node z = ps_graph_rational(loss->graph, at);
    for (int order = 1; order <= 2; order++) {
        ps_node slope = ps_graph_substitute(loss->graph, ps_loss_derivative(loss, order), &loss->z, &z, 1);
        if (!ps_graph_is_integer(loss->graph, slope, 0))
            return false;
    }
    const ps_part point = {.lo = {at[0]}, .hi = {at[0]}};
    ps_regularity regularity;
    return operator_in_the_way(loss, &point, &regularity) == NULL;
}

/* A simple rational in [lo, hi] at which l' and l'' vanish exactly. */
static bool find_flat_point(mpq_t at, ps_loss *loss, const ps_part *part)
{
    for (unsigned long denominator = 1; denominator <= 100; denominator++) {
        mpq_set_ui(at, denominator, 1);
        mpq_mul(at, at, part->lo);
        mpz_cdiv_q(mpq_numref(at), mpq_numref(at), mpq_denref(at));
        mpz_set_ui(mpq_denref(at), denominator);
        mpq_canonicalize(at);
        if (mpq_cmp(at, part->hi) <= 0 && is_flat_at(loss, at))
            return true;
    }
    return false;
}

static ps_status explain_flat(ps_error *error, ps_loss *loss, const ps_part *part, const char *place)
{
    ps_buffer number = {0};
    ps_status status;
    mpq_t at;
    mpq_init(at);
    if (find_flat_point(at, loss, part)) {
        ps_rational_print(&number, at);
        status = ps_error_set(error, PS_INPUT, 0, 0,
                              "the minimum at z = %.80s has l'' = 0: product-stability needs l''(z*) > 0", number.text);
    } else {
        status = ps_error_set(
            error, PS_UNDECIDED, 0, 0,
            "undecided: l' changes its sign %s, but whether l'' > 0 there does not show (product-stability needs "
            "l''(z*) > 0)",
            place);
    }
    mpq_clear(at);
    ps_buffer_clear(&number);
    return status;
}

/* A part that is undecided, where the loss falls before it and rises after it. */
static ps_status explain_turn(ps_error *error, ps_loss *loss, const ps_part *part)
{
    ps_buffer place = {0}, obstacle = {0};
    ps_status status;
    ps_print_place(&place, part);
    ps_print_obstacle(&obstacle, loss, part);
    if (part->kind == PS_PART_FLAT)
        status = explain_flat(error, loss, part, place.text);
    else
        status = ps_error_set(error, PS_INPUT, 0, 0,
                              "the loss as it is written is not seen to be smooth %s, where a minimum might be: %s",
                              place.text, obstacle.text);
    ps_buffer_clear(&place);
    ps_buffer_clear(&obstacle);
    return status;
}

/* A part that may be undefined, between a part where the loss has no value and one where l' >= 0 (or, before it, l' <= 0). */
static ps_status explain_end(ps_error *error, ps_loss *loss, const ps_part *part, bool rises)
{
    ps_buffer place = {0};
    ps_regularity regularity;
    const char *name = operator_in_the_way(loss, part, &regularity);
    ps_print_place(&place, part);
    ps_status status =
        ps_error_set(error, PS_INPUT, 0, 0, "no minimum found: l' %s 0 next to the end of the loss's domain, %s (%s)",
                     rises ? ">=" : "<=", place.text, name != NULL ? name : "undefined");
    ps_buffer_clear(&place);
    return status;
}

static ps_status explain_undecided(ps_error *error, ps_loss *loss, const ps_isolation *r, const ps_place *place)
{
    size_t count;
    const ps_part *part = ps_isolation_undecided(r, place->near, &count);
    const char *where = place->lo != NULL || place->hi != NULL ? " in the bracket" : "";
    ps_buffer text = {0};
    bool budget = false;
    for (size_t i = 0; i < r->part_count; i++)
        budget = budget || r->parts[i].kind == PS_PART_UNFINISHED;
    ps_print_place(&text, part);
    ps_buffer_puts(&text, ", where ");
    ps_print_obstacle(&text, loss, part);
    if (count > 1)
        ps_buffer_printf(&text, ", and in %zu other part%s", count - 1, count == 2 ? "" : "s");
    ps_status status =
        ps_error_set(error, budget ? PS_BUDGET : PS_UNDECIDED, 0, 0,
                     "no minimum found%s; undecided %.300s (`prodstab minima` says more, %s LO,HI looks closer)", where,
                     text.text, ps_option_name(PS_OPTION_BRACKET));
    ps_buffer_clear(&text);
    return status;
}

/* Whether a part may hold a minimum that is none in the sense of the theory: at a kink, say. */
static bool is_doubtful(const ps_part *part)
{
    return part->kind == PS_PART_KINK || part->kind == PS_PART_EDGE || part->kind == PS_PART_FLAT ||
           (part->kind == PS_PART_CONCAVE && !part->smooth);
}

ps_status ps_explain_no_minimum(ps_error *error, ps_loss *loss, const ps_isolation *isolation, const ps_place *place)
{
    size_t count;
    const ps_part *undecided = ps_isolation_undecided(isolation, place->near, &count);
    for (size_t i = 1; i + 1 < isolation->part_count; i++) {
        const ps_part *part = &isolation->parts[i];
        ps_part_kind before = part[-1].kind, after = part[1].kind;
        if (!is_doubtful(part))
            continue;
        if (before == PS_PART_FALLS && after == PS_PART_RISES)
            return explain_turn(error, loss, part);
        if (part == undecided && count == 1 &&
            ((before == PS_PART_UNDEFINED && after == PS_PART_RISES) ||
             (before == PS_PART_FALLS && after == PS_PART_UNDEFINED)))
            return explain_end(error, loss, part, after == PS_PART_RISES);
    }
    return undecided == NULL ? explain_decided(error, isolation, place)
                             : explain_undecided(error, loss, isolation, place);
}
