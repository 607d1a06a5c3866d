/* Finite sums, written out term by term: sum(i, 1, 3, ...), SymPy's Sum(..., (i, 1, 3)), Python's sum(... for i in range(1, 4)) or
 * sum(... for x, p in [(1, 0.9), (2, 0.2)]), LaTeX's \sum_{i=1}^{3}. */
#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "input/reader.h"
#include "prodstab/parse.h"

enum { MOST_TERMS = 1000, MOST_NAMES = 4, BOUND = 1000000 };

/* ---- whole numbers ---- */

/* The value of a node that is made of whole numbers by + - *; false for another, or for one that is too large. */
static bool evaluate(const tree *t, tree_node node, int64_t *value)
{
    const tree_item *item = &t->items[node];
    int64_t part;
    if (item->kind == TREE_NUMBER) {
        *value = 0;
        for (size_t i = 0; i < item->length && *value <= BOUND; i++) {
            if (item->text[i] < '0' || item->text[i] > '9')
                return false;
            *value = 10 * *value + (item->text[i] - '0');
        }
        return *value <= BOUND;
    }
    if (item->kind != TREE_NEGATIVE && item->kind != TREE_SUM && item->kind != TREE_PRODUCT)
        return false;
    *value = item->kind == TREE_PRODUCT;
    for (size_t i = 0; i < item->count; i++) {
        const tree_link *link = &t->links[item->first + i];
        if (!evaluate(t, link->node, &part) || link->sign[0] == '/')
            return false;
        bool minus = item->kind == TREE_NEGATIVE || link->sign[0] == '-';
        *value = item->kind == TREE_PRODUCT ? *value * part : *value + (minus ? -part : part);
        if (*value > BOUND || *value < -BOUND)
            return false;
    }
    return true;
}

static int64_t read_whole(reader *r)
{
    const token *t = reader_token(r);
    int64_t value = 0;
    tree_node node = reader_value(r);
    if (!r->failed && !evaluate(r->tree, node, &value))
        reader_fail(r, t->begin, r->tokens->items[r->at - 1].end, "the bounds of a sum are whole numbers, such as 1 and 10: write the number itself");
    return value;
}

static tree_node make_whole(reader *r, int64_t value, const token *t)
{
    char digits[24];
    int length = snprintf(digits, sizeof digits, "%" PRId64, value < 0 ? -value : value);
    token number = {.text = tree_keep(r->tree, digits, (size_t)length), .length = (size_t)length, .begin = t->begin, .end = t->end};
    tree_node node = reader_leaf(r, TREE_NUMBER, &number);
    tree_item item = {.kind = TREE_NEGATIVE, .begin = t->begin, .end = t->end};
    return value < 0 ? reader_make(r, item, &node, NULL, 1) : node;
}

/* ---- terms ---- */

/* What is summed, and over what: the names, and where the body begins. */
typedef struct series {
    const token *name; /* the word `sum` */
    const token *indices[MOST_NAMES];
    size_t index_count, body, after; /* token numbers */
    size_t mark;                     /* of the terms on the stack */
    bool is_term;                    /* the body ends where a product ends */
} series;

static bool check_index(reader *r, const token *t)
{
    if (t->type != TOKEN_NAME)
        reader_fail(r, t->begin, t->end, "the index of a sum is a name");
    else if (reader_is_variable(r, t) || reader_is_parameter(r, t) || words_constant(t->text, t->length) != NULL ||
             token_is_function(t) || token_is(t, "e"))
        reader_fail(r, t->begin, t->end, "the index of a sum cannot be called '%.*s': this has a meaning already",
                    (int)(t->length > 40 ? 40 : t->length), t->text);
    return !r->failed;
}

/* One more term: the body, in which the indices have these values. */
static void add_term(reader *r, series *s, const tree_node *values)
{
    bound_name names[MOST_NAMES];
    const bound_name *outer = r->bound;
    if (r->term_count++ == MOST_TERMS)
        reader_fail(r, s->name->begin, s->name->end, "a formula may have %d terms of sums, all together", MOST_TERMS);
    if (r->tree->count > PS_PARSE_TEXT) /* each of its leaves is written */
        reader_fail(r, s->name->begin, s->name->end, "written out, the formula is longer than %d bytes", PS_PARSE_TEXT);
    if (r->failed)
        return;
    for (size_t i = 0; i < s->index_count; i++) {
        names[i] = (bound_name){s->indices[i], values[i], r->bound};
        r->bound = &names[i];
    }
    r->at = s->body;
    tree_node term = s->is_term ? reader_term(r) : reader_value(r);
    s->after = r->at;
    reader_push(r, term, "+");
    r->bound = outer;
}

static void add_terms(reader *r, series *s, int64_t from, int64_t to)
{
    if (!r->failed && from > to)
        reader_fail(r, s->name->begin, s->name->end, "this sum has no terms: %" PRId64 " is above %" PRId64, from, to);
    for (int64_t i = from; i <= to && !r->failed; i++) {
        const tree_node value = make_whole(r, i, s->name);
        add_term(r, s, &value);
    }
}

/* [a, b] or [(a, b), (c, d)], in Python's words; from its bracket on. */
static void add_listed_terms(reader *r, series *s)
{
    const char *close = reader_at(r, "[") ? "]" : ")";
    tree_node values[MOST_NAMES];
    do {
        reader_next(r);
        if (s->index_count > 1)
            reader_expect(r, "(", "'(' and a value for each name");
        for (size_t i = 0; i < s->index_count && !r->failed; i++) {
            if (i > 0)
                reader_expect(r, ",", "',' and a value for each name");
            values[i] = r->failed ? TREE_NONE : reader_value(r);
        }
        if (s->index_count > 1)
            reader_expect(r, ")", "')'");
        size_t at = r->at;
        add_term(r, s, values);
        r->at = r->failed ? r->at : at;
    } while (!r->failed && reader_at(r, ","));
    reader_expect(r, close, "',' or the end of the list");
}

/* ---- ways to write it ---- */

/* for i in range(1, 4), from `for` on */
static void read_generator(reader *r, series *s)
{
    do {
        reader_next(r);
        if (s->index_count == MOST_NAMES)
            reader_fail_here(r, "at most 4 names");
        else if (check_index(r, reader_token(r)))
            s->indices[s->index_count++] = reader_token(r);
        reader_next(r);
    } while (!r->failed && reader_at(r, ","));
    if (!token_is(reader_token(r), "in"))
        reader_fail_here(r, "'in'");
    reader_next(r);
    if (r->failed)
        return;
    if (reader_at(r, "[") || reader_at(r, "(")) {
        add_listed_terms(r, s);
        return;
    }
    const token *t = reader_token(r);
    if (!token_is(t, "range") || !token_is(reader_ahead(r, 1), "(") || s->index_count > 1) {
        reader_fail_here(r, s->index_count > 1 ? "a list such as [(1, 0.9), (2, 0.2)]" : "range(1, 4) or a list such as [1, 2, 3]");
        return;
    }
    reader_next(r);
    reader_next(r);
    int64_t from = 0, to = read_whole(r);
    if (reader_accept(r, ",")) {
        from = to;
        to = read_whole(r);
    }
    reader_expect(r, ")", "')'");
    size_t at = r->at;
    add_terms(r, s, from, to - 1);
    r->at = r->failed ? r->at : at;
}

/* i, 1, 3 */
static void read_range(reader *r, series *s, const char *equals, int64_t bounds[2])
{
    if (check_index(r, reader_token(r)))
        s->indices[s->index_count++] = reader_token(r);
    reader_next(r);
    reader_expect(r, equals, equals[0] == '=' ? "'=' and the first value" : "',' and the first value");
    bounds[0] = r->failed ? 0 : read_whole(r);
    if (equals[0] == '=')
        return;
    reader_expect(r, ",", "',' and the last value");
    bounds[1] = r->failed ? 0 : read_whole(r);
}

/* What stands in the parentheses after `sum`. */
static void read_in_parentheses(reader *r, series *s)
{
    bool list = reader_at(r, "[");
    size_t begin = r->at + list, generator = index_find(r->tokens, begin, "for"), comma = index_find(r->tokens, begin, ",");
    int64_t bounds[2] = {0, 0};
    s->body = begin;
    if (generator > 0) {
        r->at = generator;
        read_generator(r, s);
        if (!r->failed && s->after != generator) {
            r->at = s->after;
            reader_fail_here(r, "an operator or 'for'");
        }
        if (list)
            reader_expect(r, "]", "']'");
    } else if (index_is_range(r->tokens, comma)) {
        r->at = comma + 2;
        read_range(r, s, ",", bounds);
        reader_expect(r, ")", "')'");
        size_t at = r->at;
        add_terms(r, s, bounds[0], bounds[1]);
        if (!r->failed && s->after != comma)
            r->at = s->after; /* and the error is there */
        else
            r->at = r->failed ? r->at : at;
    } else if (comma > 0) {
        read_range(r, s, ",", bounds);
        reader_expect(r, ",", "',' and what is summed");
        s->body = r->at;
        add_terms(r, s, bounds[0], bounds[1]);
    } else {
        reader_fail(r, s->name->begin, s->name->end, "write sum(i, 1, 3, ...), Sum(..., (i, 1, 3)) or sum(... for i in range(1, 4))");
    }
    reader_expect(r, ")", "an operator or ')'");
    r->may_follow = true;
}

/* _{i=1}^{3} and a product, after \sum; what follows with + or - must not leave doubt. */
static void read_latex(reader *r, series *s)
{
    int64_t bounds[2];
    if (!token_is(reader_token(r), "_"))
        reader_fail_here(r, "_{i=1}^{3}");
    reader_next(r);
    reader_expect(r, "{", "'{' and the index");
    read_range(r, s, "=", bounds);
    reader_expect(r, "}", "'}'");
    reader_expect(r, "^", "'^' and the last value");
    const token *t = reader_token(r);
    if (!r->failed && !reader_at(r, "{") && !(t->type == TOKEN_NUMBER && t->length == 1))
        reader_fail_here(r, "'{' and the last value");
    if (reader_accept(r, "{")) {
        bounds[1] = read_whole(r);
        reader_expect(r, "}", "'}'");
    } else {
        bounds[1] = r->failed ? 0 : t->text[0] - '0';
        reader_next(r);
    }
    const token *first = reader_token(r);
    s->body = r->at;
    s->is_term = true;
    add_terms(r, s, bounds[0], bounds[1]);
    const char *close = token_is(first, "(") ? ")" : token_is(first, "[") ? "]" : "}";
    bool whole = !r->failed && (token_is(first, "(") || token_is(first, "[") || token_is(first, "{")) && index_find(r->tokens, s->body + 1, close) + 1 == r->at;
    if (!r->failed && !whole && (reader_at(r, "+") || reader_at(r, "-")))
        reader_fail(r, s->name->begin, reader_token(r)->end,
                    "does the sum end before this '%s'? Write \\sum_{...}^{...} (...) with all that is summed in parentheses",
                    reader_token(r)->text);
    r->may_follow = false;
}

tree_node reader_sum(reader *r, const token *name)
{
    series s = {.name = name, .mark = r->stack_count};
    bool in_bars = r->in_bars, in_condition = r->in_condition;
    if (++r->depth > PS_PARSE_DEPTH)
        reader_fail(r, name->begin, name->end, "nested too deeply (the limit is 500)");
    r->in_bars = r->in_condition = false;
    if (reader_accept(r, "("))
        read_in_parentheses(r, &s);
    else
        read_latex(r, &s);
    r->in_bars = in_bars;
    r->in_condition = in_condition;
    r->depth--;
    return r->failed ? TREE_NONE : reader_take(r, TREE_SUM, s.mark);
}
