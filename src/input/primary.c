/* Numbers, names, parentheses and bars. */
#include <string.h>

#include "input/reader.h"

/* What stands between a bracket and its end; inside, bars mean what they mean outside of it all. */
tree_node reader_group(reader *r, const char *close)
{
    const token *open = &r->tokens->items[r->at - 1];
    bool in_bars = r->in_bars;
    r->in_bars = false;
    tree_node inner = r->in_condition && close[0] == ')' ? reader_condition(r) : reader_value(r);
    if (!r->failed && reader_token(r)->type == TOKEN_END)
        return reader_fail(r, open->begin, open->end, "this '%.*s' is never closed", (int)open->length, open->text);
    char expected[32] = "an operator or ')'";
    expected[strlen(expected) - 2] = close[0];
    reader_expect(r, close, expected);
    r->in_bars = in_bars;
    return inner;
}

/* |x|; what follows the second bar must not leave doubt that it was the second one. */
static tree_node read_bars(reader *r)
{
    const token *open = reader_token(r);
    bool in_bars = r->in_bars, in_condition = r->in_condition;
    reader_next(r);
    r->in_bars = true;
    r->in_condition = false;
    tree_node inner = reader_expression(r);
    if (!r->failed && reader_token(r)->type == TOKEN_END)
        return reader_fail(r, open->begin, open->end, "this '|' is never closed");
    reader_expect(r, "|", "an operator or '|'");
    r->in_bars = in_bars;
    r->in_condition = in_condition;
    r->may_follow = true;
    if (reader_starts_factor(r))
        return reader_fail(r, open->begin, reader_token(r)->end,
                           "which bars belong together? Write abs(...) and products with '*'");
    return reader_call_of(r, "abs", &inner, 1, open);
}

/* \frac12: each of two digits is an argument. */
static tree_node read_two_digits(reader *r)
{
    const token *t = reader_token(r);
    token digits[2] = {*t, *t};
    digits[0].length = digits[1].length = 1;
    digits[1].text++;
    reader_next(r);
    return reader_pair(r, TREE_PRODUCT, reader_leaf(r, TREE_NUMBER, &digits[0]), "/", reader_leaf(r, TREE_NUMBER, &digits[1]));
}

static tree_node read_braces(reader *r)
{
    if (!reader_expect(r, "{", "'{' (braces around it)"))
        return TREE_NONE;
    return reader_group(r, "}");
}

/* \frac{a}{b}, after its name. */
static tree_node read_fraction(reader *r)
{
    const token *t = reader_token(r);
    bool digits = t->type == TOKEN_NUMBER && t->length == 2 && strspn(t->text, "0123456789") >= 2;
    r->may_follow = true;
    if (digits)
        return read_two_digits(r);
    tree_node above = read_braces(r), below = read_braces(r);
    r->may_follow = true;
    return reader_pair(r, TREE_PRODUCT, above, "/", below);
}

/* \sqrt[n]{x}, after its name; the cube root is the real one. */
static tree_node read_root(reader *r, const token *name)
{
    reader_next(r);
    const token *degree = reader_token(r);
    bool even = degree->type == TOKEN_NUMBER && degree->length == 1 && strchr("2468", degree->text[0]) != NULL;
    bool three = degree->type == TOKEN_NUMBER && degree->length == 1 && degree->text[0] == '3';
    if (!even && !three)
        return reader_fail(r, degree->begin, degree->end, "expected 2, 3, 4, 6 or 8 as the degree of a root");
    reader_next(r);
    reader_expect(r, "]", "']'");
    tree_node inner = read_braces(r);
    r->may_follow = true;
    if (three || degree->text[0] == '2')
        return reader_call_of(r, three ? "cbrt" : "sqrt", &inner, 1, name);
    token one = {.type = TOKEN_NUMBER, .text = "1", .length = 1, .begin = degree->begin, .end = degree->end};
    tree_node exponent =
        reader_pair(r, TREE_PRODUCT, reader_leaf(r, TREE_NUMBER, &one), "/", reader_leaf(r, TREE_NUMBER, degree));
    return reader_pair(r, TREE_POWER, inner, "^", exponent);
}

/* e alone is Euler's number to some and a name to others; in a power it is Euler's number. */
static tree_node read_euler(reader *r, const token *t)
{
    if (t->module != NULL || (t->latex && !token_is_name(t, "e", 1)) || reader_at(r, "^"))
        return reader_named(r, "E", t);
    return reader_fail(r, t->begin, t->end,
                       "is 'e' Euler's number (write E, or exp(x) for e^x) or a name (a parameter: -p e=VALUE; the "
                       "variable: --variable e)?");
}

static bool is_fraction(const token *t)
{
    return t->latex && (token_is(t, "frac") || token_is(t, "dfrac") || token_is(t, "tfrac") || token_is(t, "cfrac"));
}

static tree_node read_argument_of_template(reader *r, const token *t)
{
    size_t index = (size_t)(t->text[0] - 'a');
    return t->length == 1 && index < r->template.count ? r->template.arguments[index] : TREE_NONE;
}

/* What the name stands for, as an index, or TREE_NONE. */
static tree_node read_bound(const reader *r, const token *t)
{
    for (const bound_name *b = r->bound; b != NULL && t->module == NULL; b = b->outer)
        if (token_is_name(t, b->name->text, b->name->length))
            return b->value;
    return TREE_NONE;
}

static tree_node read_name(reader *r)
{
    const token *t = reader_token(r);
    const char *constant = words_constant(t->text, t->length);
    bool function = token_is_function(t);
    reader_next(r);
    if (r->template.text != NULL && read_argument_of_template(r, t) != TREE_NONE)
        return read_argument_of_template(r, t);
    if (read_bound(r, t) != TREE_NONE)
        return tree_again(r->tree, read_bound(r, t), t->begin, t->end);
    if ((reader_is_variable(r, t) || reader_is_parameter(r, t)) && function && reader_at(r, "("))
        return reader_fail(
            r, t->begin, t->end,
            "is this the name '%.*s' times (...), or the function? Write '*', or call the name otherwise",
            (int)t->length, t->text);
    if (reader_is_variable(r, t))
        return reader_leaf(r, TREE_VARIABLE, t);
    if (reader_is_parameter(r, t))
        return reader_leaf(r, TREE_NAME, t);
    if (token_is(t, "True") && r->in_condition)
        return reader_leaf(r, TREE_NAME, t);
    if (constant != NULL)
        return reader_named(r, constant, t);
    if (token_is(t, "e"))
        return read_euler(r, t);
    if (reader_is_sum(t, reader_token(r)))
        return reader_sum(r, t);
    if (is_fraction(t))
        return read_fraction(r);
    if (t->latex && token_is(t, "sqrt") && reader_at(r, "["))
        return read_root(r, t);
    if (function)
        return reader_function(r, t);
    return reader_at(r, "(") ? reader_unknown_function(r, t) : reader_unknown_name(r, t);
}

tree_node reader_primary(reader *r)
{
    const token *t = reader_token(r);
    if (t->type == TOKEN_NUMBER) {
        reader_next(r);
        return reader_leaf(r, TREE_NUMBER, t);
    }
    if (t->type == TOKEN_NAME && reader_starts_factor(r))
        return read_name(r);
    if (reader_at(r, "|"))
        return read_bars(r);
    const char *close = reader_at(r, "(") ? ")" : reader_at(r, "{") ? "}" : reader_at(r, "[") ? "]" : NULL;
    if (close == NULL)
        return reader_fail_here(r, "a number, a name or '('");
    reader_next(r);
    tree_node inner = reader_group(r, close);
    r->may_follow = true;
    return inner;
}
