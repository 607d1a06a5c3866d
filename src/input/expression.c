/* Sums, products and powers. */
#include <string.h>

#include "input/reader.h"
#include "prodstab/parse.h"

/* ---- chains of links ---- */

void reader_push(reader *r, tree_node node, const char *sign)
{
    r->stack = ps_grow(r->stack, r->stack_count, &r->stack_capacity, sizeof *r->stack);
    r->stack[r->stack_count++] = (tree_link){node, sign};
}

/* What was pushed since the mark becomes one node. */
tree_node reader_take(reader *r, tree_kind kind, size_t mark)
{
    size_t count = r->stack_count - mark;
    tree_node node = r->stack[mark].node;
    if (!r->failed && count > 1) {
        tree_item item = {.kind = kind,
                          .begin = r->tree->items[node].begin,
                          .end = r->tree->items[r->stack[r->stack_count - 1].node].end};
        node = tree_add(r->tree, item, r->stack + mark, count);
    }
    r->stack_count = mark;
    return r->failed ? TREE_NONE : node;
}

/* ---- powers ---- */

static bool is_named(const reader *r, tree_node node, const char *name)
{
    const tree_item *item = &r->tree->items[node];
    return item->kind == TREE_NAME && item->length == strlen(name) && memcmp(item->text, name, item->length) == 0;
}

/* In LaTeX an exponent without braces is one digit. */
static void refuse_digits_without_braces(reader *r)
{
    const token *t = reader_token(r);
    if (r->tokens->latex && t->type == TOKEN_NUMBER && t->length > 1)
        reader_fail(r, t->begin, t->end, "in LaTeX, ^%.*s is ^{%c}%.*s: write ^{%.*s}", (int)t->length, t->text,
                    t->text[0], (int)t->length - 1, t->text + 1, (int)t->length, t->text);
}

static tree_node read_power(reader *r)
{
    tree_node base = reader_primary(r);
    const token *sign = reader_token(r);
    if (r->failed || !reader_accept(r, "^"))
        return base;
    refuse_digits_without_braces(r);
    bool braces = reader_at(r, "{"), ends = braces; /* where the exponent ends is plain to see */
    size_t first = r->at;
    tree_node exponent;
    if (braces) {
        reader_next(r);
        exponent = reader_group(r, "}");
        if (reader_at(r, "^"))
            return reader_fail_here(r, "an operator or the end (write towers of powers with parentheses)");
    } else {
        exponent = reader_signed(r);
        ends = r->tokens->latex && r->at == first + 1 && r->tokens->items[first].length == 1; /* as LaTeX sets it */
    }
    r->may_follow = ends;
    if (!r->failed && is_named(r, base, "E"))
        return reader_call_of(r, "exp", &exponent, 1, sign);
    return reader_pair(r, TREE_POWER, base, "^", exponent);
}

tree_node reader_signed(reader *r)
{
    const token *t = reader_token(r);
    if (++r->depth > PS_PARSE_DEPTH)
        reader_fail(r, t->begin, t->end, "nested too deeply (the limit is 500)");
    if (r->failed)
        return TREE_NONE;
    tree_node result;
    if (reader_accept(r, "-")) {
        tree_node inner = reader_signed(r);
        tree_item item = {.kind = TREE_NEGATIVE, .begin = t->begin, .end = r->failed ? 0 : r->tree->items[inner].end};
        result = reader_make(r, item, &inner, NULL, 1);
    } else if (reader_accept(r, "+")) {
        result = reader_signed(r);
    } else {
        r->may_follow = true;
        result = read_power(r);
    }
    r->depth--;
    return result;
}

/* ---- products ---- */

/* a/b c: is c above or below? */
static tree_node fail_quotient(reader *r, size_t mark, size_t begin)
{
    tree_node divisor = r->stack[r->stack_count - 1].node, next = reader_signed(r), below, one, other;
    size_t end = r->tokens->items[r->at > 0 ? r->at - 1 : 0].end;
    if (r->failed)
        return TREE_NONE;
    below = reader_pair(r, TREE_PRODUCT, divisor, "*", next);
    reader_push(r, next, "*");
    tree_link last = r->stack[r->stack_count - 2];
    r->stack_count -= 2;
    reader_push(r, below, "/");
    tree_item item = {.kind = TREE_PRODUCT};
    other = tree_add(r->tree, item, r->stack + mark, r->stack_count - mark);
    r->stack_count--;
    reader_push(r, last.node, last.sign);
    tree_node quotient = tree_add(r->tree, item, r->stack + mark, r->stack_count - mark);
    one = reader_pair(r, TREE_PRODUCT, quotient, "*", next);
    return reader_ambiguous(r, begin, end, one, other);
}

/* a^b c, from the base's place: is c in the exponent? */
static tree_node fail_exponent(reader *r, size_t begin)
{
    tree_node power = r->stack[r->stack_count - 1].node, next = reader_signed(r);
    size_t end = r->tokens->items[r->at > 0 ? r->at - 1 : 0].end;
    if (r->failed)
        return TREE_NONE;
    while (r->tree->items[power].kind == TREE_NEGATIVE)
        power = r->tree->links[r->tree->items[power].first].node;
    tree_item item = r->tree->items[power];
    if (item.kind == TREE_CALL) {
        tree_node inside = reader_pair(r, TREE_PRODUCT, r->tree->links[item.first].node, "*", next);
        tree_item call = {.kind = TREE_CALL, .text = item.text, .length = item.length};
        return reader_ambiguous(r, begin, end, reader_pair(r, TREE_PRODUCT, power, "*", next),
                                reader_make(r, call, &inside, NULL, 1));
    }
    if (item.kind != TREE_POWER)
        return reader_fail(r, begin, end, "this can be read in two ways: write '*' and parentheses");
    tree_link base = r->tree->links[item.first], exponent = r->tree->links[item.first + 1];
    tree_node inside = reader_pair(r, TREE_PRODUCT, exponent.node, "*", next);
    return reader_ambiguous(r, begin, end, reader_pair(r, TREE_PRODUCT, power, "*", next),
                            reader_pair(r, TREE_POWER, base.node, "^", inside));
}

/* 2\frac{1}{2}: is it a mixed number? */
static bool is_mixed_number(const reader *r, tree_node factor)
{
    const token *t = reader_token(r);
    return r->tree->items[factor].kind == TREE_NUMBER && t->latex && t->length >= 4 &&
           memcmp(t->text + t->length - 4, "frac", 4) == 0 &&
           (reader_ahead(r, 1)->type == TOKEN_NUMBER ||
            (reader_ahead(r, 2)->type == TOKEN_NUMBER && reader_ahead(r, 5)->type == TOKEN_NUMBER));
}

static tree_node fail_mixed(reader *r, tree_node number, size_t begin)
{
    tree_node fraction = reader_primary(r);
    size_t end = r->tokens->items[r->at > 0 ? r->at - 1 : 0].end;
    return r->failed ? TREE_NONE
                     : reader_ambiguous(r, begin, end, reader_pair(r, TREE_PRODUCT, number, "*", fraction),
                                        reader_pair(r, TREE_SUM, number, "+", fraction));
}

/* 0x10 is no product */
static bool is_zero(const reader *r, tree_node factor)
{
    const tree_item *item = &r->tree->items[factor];
    bool typed = r->at > 0 && r->tokens->items[r->at - 1].type == TOKEN_NUMBER; /* and not the index of a sum */
    return typed && item->kind == TREE_NUMBER && item->length == 1 && item->text[0] == '0';
}

/* The factor before has no sign after it; whether another may follow it. */
static bool check_neighbours(reader *r, size_t mark, size_t begin, size_t factor_begin, bool divided)
{
    tree_node factor = r->stack[r->stack_count - 1].node;
    if (reader_token(r)->type == TOKEN_NUMBER || is_zero(r, factor))
        reader_fail_here(r, "an operator or the end");
    else if (divided)
        fail_quotient(r, mark, begin);
    else if (!r->may_follow)
        fail_exponent(r, factor_begin);
    else if (is_mixed_number(r, factor))
        fail_mixed(r, factor, factor_begin);
    return !r->failed;
}

tree_node reader_term(reader *r)
{
    size_t mark = r->stack_count, begin = reader_token(r)->begin, factor_begin = begin;
    bool divided = false;
    reader_push(r, reader_signed(r), "*");
    while (!r->failed) {
        const char *sign = "*";
        if (reader_at(r, "*") || reader_at(r, "/")) {
            sign = reader_at(r, "*") ? "*" : "/";
            reader_next(r);
            divided = sign[0] == '/';
        } else if (!reader_starts_factor(r) || !check_neighbours(r, mark, begin, factor_begin, divided)) {
            break;
        }
        factor_begin = reader_token(r)->begin;
        tree_node next = reader_signed(r);
        reader_push(r, next, sign);
    }
    return reader_take(r, TREE_PRODUCT, mark);
}

/* ---- sums ---- */

tree_node reader_expression(reader *r)
{
    size_t mark = r->stack_count;
    reader_push(r, reader_term(r), "+");
    while (!r->failed && (reader_at(r, "+") || reader_at(r, "-"))) {
        const char *sign = reader_at(r, "+") ? "+" : "-";
        reader_next(r);
        tree_node next = reader_term(r);
        reader_push(r, next, sign);
    }
    return reader_take(r, TREE_SUM, mark);
}

tree_node reader_value(reader *r)
{
    const token *t = reader_token(r);
    tree_node value = reader_expression(r);
    if (r->failed || reader_token(r)->type != TOKEN_NAME || !token_is(reader_token(r), "if"))
        return value;
    if (++r->depth > PS_PARSE_DEPTH)
        return reader_fail(r, t->begin, t->end, "nested too deeply (the limit is 500)");
    reader_next(r);
    tree_node condition = reader_condition(r);
    if (!r->failed && !(reader_token(r)->type == TOKEN_NAME && token_is(reader_token(r), "else")))
        reader_fail_here(r, "'else'");
    reader_next(r);
    tree_node other = r->failed ? TREE_NONE : reader_value(r);
    r->depth--;
    const tree_link links[4] = {{value, ","}, {condition, ","}, {other, ","}, {reader_named(r, "True", t), ","}};
    tree_item item = {.kind = TREE_CASES, .begin = t->begin, .end = t->end};
    return r->failed ? TREE_NONE : tree_add(r->tree, item, links, 4);
}
