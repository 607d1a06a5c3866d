/* Conditions, and what chooses by them. */
#include <string.h>

#include "input/reader.h"
#include "prodstab/parse.h"

enum { MOST = 64 }; /* conditions in a row */

static const char *comparator(const reader *r)
{
    static const char *const signs[] = {"<=", ">=", "<", ">"};
    for (size_t i = 0; i < sizeof signs / sizeof signs[0]; i++)
        if (reader_at(r, signs[i]))
            return signs[i];
    return NULL;
}

static bool at_word(const reader *r, const char *sign, const char *name)
{
    const token *t = reader_token(r);
    return reader_at(r, sign) || (t->type == TOKEN_NAME && token_is(t, name));
}

static bool is_condition(const reader *r, tree_node node)
{
    if (r->failed)
        return false;
    const tree_item *item = &r->tree->items[node];
    return item->kind == TREE_COMPARISON || item->kind == TREE_AND || item->kind == TREE_OR || item->kind == TREE_NOT ||
           (item->kind == TREE_NAME && item->length == 4 && memcmp(item->text, "True", 4) == 0);
}

/* a < b, a < b <= c, (...), True; an expression alone, which the bracket around it may want, at the end of its text only */
static tree_node read_comparison(reader *r)
{
    const token *t = reader_token(r);
    if (at_word(r, "~", "not")) {
        reader_next(r);
        if (++r->depth > PS_PARSE_DEPTH)
            return reader_fail(r, t->begin, t->end, "nested too deeply (the limit is 500)");
        tree_node inner = read_comparison(r);
        r->depth--;
        return reader_make(r, (tree_item){.kind = TREE_NOT, .begin = t->begin, .end = t->end}, &inner, NULL, 1);
    }
    tree_node left = reader_expression(r), result = TREE_NONE;
    size_t count = 0;
    for (const char *sign; !r->failed && (sign = comparator(r)) != NULL;) {
        if (++count > MOST)
            return reader_fail_here(r, "at most 64 conditions");
        if (is_condition(r, left))
            return reader_fail_here(r, "'&', '|' or ')'");
        reader_next(r);
        tree_node right = reader_expression(r), pair = reader_pair(r, TREE_COMPARISON, left, sign, right);
        result = result == TREE_NONE ? pair : reader_pair(r, TREE_AND, result, "&", pair);
        left = right;
    }
    if (reader_at(r, "==") || reader_at(r, "!=") || reader_at(r, "="))
        return reader_fail_here(r, "<, <=, > or >= (nothing is proved of a single point)");
    return result == TREE_NONE ? left : result;
}

static tree_node read_conjunction(reader *r)
{
    tree_node result = read_comparison(r);
    for (size_t count = 0; !r->failed && at_word(r, "&", "and"); count++) {
        if (count == MOST)
            return reader_fail_here(r, "at most 64 conditions");
        reader_next(r);
        tree_node next = read_comparison(r);
        result = reader_pair(r, TREE_AND, result, "&", next);
    }
    return result;
}

tree_node reader_condition(reader *r)
{
    bool in_condition = r->in_condition, in_bars = r->in_bars;
    r->in_condition = true;
    r->in_bars = false;
    tree_node result = read_conjunction(r);
    for (size_t count = 0; !r->failed && at_word(r, "|", "or"); count++) {
        if (count == MOST)
            return reader_fail_here(r, "at most 64 conditions");
        reader_next(r);
        tree_node next = read_conjunction(r);
        result = reader_pair(r, TREE_OR, result, "|", next);
    }
    r->in_condition = in_condition;
    r->in_bars = in_bars;
    if (!in_condition && !r->failed && !is_condition(r, result))
        return reader_fail_here(r, "a comparison (<, <=, > or >=)");
    return result;
}

/* An argument, which is no part of the condition around it. */
static tree_node read_value(reader *r)
{
    bool in_condition = r->in_condition, in_bars = r->in_bars;
    r->in_condition = r->in_bars = false;
    tree_node value = reader_value(r);
    r->in_condition = in_condition;
    r->in_bars = in_bars;
    return value;
}

static tree_node read_choice(reader *r)
{
    bool in_condition = r->in_condition;
    r->in_condition = false;
    tree_node condition = reader_condition(r);
    r->in_condition = in_condition;
    return condition;
}

/* where(c, x, y), after the name. */
tree_node reader_where(reader *r, const token *name)
{
    tree_item item = {.kind = TREE_CASES, .begin = name->begin, .end = name->end};
    reader_expect(r, "(", "'('");
    tree_node condition = read_choice(r);
    reader_expect(r, ",", "',' and a value");
    tree_node value = read_value(r);
    reader_expect(r, ",", "',' and a value");
    tree_node other = read_value(r);
    reader_expect(r, ")", "')'");
    r->may_follow = true;
    if (r->failed)
        return TREE_NONE;
    const tree_link links[4] = {{value, ","}, {condition, ","}, {other, ","}, {reader_named(r, "True", name), ","}};
    return tree_add(r->tree, item, links, 4);
}

/* piecewise((v1, c1), ..., (vn, True)), after the name. */
tree_node reader_piecewise(reader *r, const token *name)
{
    tree_link links[2 * 65];
    tree_item item = {.kind = TREE_CASES, .begin = name->begin, .end = name->end};
    size_t count = 0;
    reader_expect(r, "(", "'('");
    do {
        if (count == sizeof links / sizeof links[0] - 2)
            return reader_fail_here(r, "at most 64 cases");
        reader_expect(r, "(", "a case '(value, condition)'");
        links[count++] = (tree_link){read_value(r), ","};
        reader_expect(r, ",", "',' and a condition");
        links[count++] = (tree_link){r->failed ? TREE_NONE : read_choice(r), ","};
        reader_expect(r, ")", "')'");
    } while (reader_accept(r, ","));
    reader_expect(r, ")", "',' or ')'");
    r->may_follow = true;
    return r->failed ? TREE_NONE : tree_add(r->tree, item, links, count);
}
