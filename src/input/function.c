/* Functions: with their arguments in parentheses, or without where that leaves no doubt. */
#include <stdlib.h>
#include <string.h>

#include "input/reader.h"
#include "prodstab/parse.h"

enum { MOST_ARGUMENTS = 64 };

/* ---- meanings ---- */

/* The template of a word, with the arguments in it. */
static tree_node expand(reader *r, const word *w, const tree_node *arguments, const token *name)
{
    static const ps_input_names none;
    token_list tokens = {0};
    token_list_read(&tokens, w->meaning);
    bool nested = r->template.text != NULL;
    reader inner = {.tokens = &tokens,
                    .tree = r->tree,
                    .names = &none,
                    .variable = "",
                    .error = r->error,
                    .template = {w->meaning, arguments, w->arity, nested ? r->template.begin : name->begin,
                                 nested ? r->template.end : name->end}};
    tree_node result = reader_value(&inner);
    r->failed = r->failed || inner.failed;
    free(inner.stack);
    token_list_clear(&tokens);
    return r->failed ? TREE_NONE : result;
}

static bool is_zero(const reader *r, tree_node node)
{
    const tree_item *item = &r->tree->items[node];
    return item->kind == TREE_NUMBER && item->length == 1 && item->text[0] == '0';
}

static tree_node apply(reader *r, const token *name, const tree_node *arguments, size_t count)
{
    const word *w = words_find(name->text, name->length, count);
    const char *native = words_native(name->text, name->length);
    if (r->failed)
        return TREE_NONE;
    if (native != NULL && (w == NULL || w->arity != count || w->arity == WORD_ANY))
        return reader_call_of(r, native, arguments, count, name);
    if (w->arity == WORD_ANY)
        return reader_call_of(r, w->meaning, arguments, count, name);
    if (w->arity != count)
        return reader_fail(r, name->begin, name->end, "%s takes %zu argument%s, found %zu", w->name, w->arity,
                           w->arity == 1 ? "" : "s", count);
    if (count == 2 && strcmp(w->name, "logaddexp") == 0 && (is_zero(r, arguments[0]) || is_zero(r, arguments[1])))
        return reader_call_of(r, "softplus", is_zero(r, arguments[0]) ? arguments + 1 : arguments, 1, name);
    return expand(r, w, arguments, name);
}

/* ---- f^2(x) ---- */

/* The exponent of a function, after its '^'; only a square or a higher power leaves no doubt. */
static tree_node read_own_exponent(reader *r, const token *name)
{
    bool braces = reader_accept(r, "{");
    const token *t = reader_token(r);
    bool whole =
        t->type == TOKEN_NUMBER && strspn(t->text, "0123456789") >= t->length && !(t->length == 1 && t->text[0] < '2');
    int length = (int)name->length;
    if (reader_at(r, "-"))
        return reader_fail(r, name->begin, t->end,
                           "'%.*s^-...' can be read in two ways: 1/%.*s(x), or the inverse function", length,
                           name->text, length, name->text);
    if (!whole || !words_take_powers(name->text, name->length))
        return reader_fail(r, name->begin, t->end, "'%.*s^...' can be read in two ways: %.*s(x)^..., or %.*s(%.*s(x))",
                           length, name->text, length, name->text, length, name->text, length, name->text);
    reader_next(r);
    if (braces)
        reader_expect(r, "}", "'}'");
    return r->failed ? TREE_NONE : reader_leaf(r, TREE_NUMBER, t);
}

/* The function of its arguments, to the power of its own exponent if it has one. */
static tree_node call(reader *r, const token *name, tree_node exponent, const tree_node *arguments, size_t count)
{
    tree_node result = apply(r, name, arguments, count);
    return exponent == TREE_NONE ? result : reader_pair(r, TREE_POWER, result, "^", exponent);
}

/* ---- arguments ---- */

static size_t read_arguments(reader *r, tree_node *arguments)
{
    const char *close = reader_at(r, "(") ? ")" : "}";
    bool in_bars = r->in_bars, in_condition = r->in_condition;
    size_t count = 0;
    r->in_bars = r->in_condition = false;
    do {
        reader_next(r);
        if (count == MOST_ARGUMENTS)
            reader_fail_here(r, "at most 64 arguments");
        else
            arguments[count++] = reader_value(r);
    } while (!r->failed && close[0] == ')' && reader_at(r, ","));
    reader_expect(r, close, close[0] == ')' ? "',' or ')'" : "an operator or '}'");
    r->in_bars = in_bars;
    r->in_condition = in_condition;
    r->may_follow = true;
    return count;
}

/* sin z^2, \log (z+1)^2: what follows the sign belongs to the argument, or to the function of it. */
static tree_node read_both(reader *r, const token *name, tree_node exponent, tree_node argument, const char *sign)
{
    tree_kind kind = sign[0] == '^' ? TREE_POWER : TREE_PRODUCT;
    tree_node next = reader_signed(r), inside = reader_pair(r, kind, argument, sign, next);
    size_t end = r->tokens->items[r->at - 1].end;
    tree_node one = reader_pair(r, kind, call(r, name, exponent, &argument, 1), sign, next);
    tree_node other = call(r, name, exponent, &inside, 1);
    return r->failed ? TREE_NONE : reader_ambiguous(r, name->begin, end, one, other);
}

/* sin z; what comes next may not be one that could belong to the argument. */
static tree_node read_bare_argument(reader *r, const token *name, tree_node exponent)
{
    static const char *const signs[] = {"^", "*", "/"};
    const token *t = reader_token(r);
    if ((t->type != TOKEN_NAME && t->type != TOKEN_NUMBER && !reader_at(r, "|")) || !reader_starts_factor(r))
        return reader_fail(r, name->begin, name->end, "this is a function: its arguments follow in parentheses");
    tree_node argument = reader_primary(r);
    const char *sign = reader_starts_factor(r) ? "*" : NULL;
    for (size_t i = 0; i < sizeof signs / sizeof signs[0] && sign == NULL; i++)
        if (reader_accept(r, signs[i]))
            sign = signs[i];
    if (r->failed || sign == NULL)
        return call(r, name, exponent, &argument, 1);
    return read_both(r, name, exponent, argument, sign);
}

static tree_node read_call(reader *r, const token *name)
{
    tree_node arguments[MOST_ARGUMENTS];
    const char *module = name->module;
    if (module != NULL && token_is(name, "cbrt") &&
        (strncmp(module, "sp.", 3) == 0 || strncmp(module, "sympy.", 6) == 0))
        return reader_fail(
            r, name->begin, name->end,
            "SymPy's cbrt(x) is x^(1/3), which has no real value for x < 0: write that, or cbrt(x) for the real root");
    tree_node exponent = reader_accept(r, "^") ? read_own_exponent(r, name) : TREE_NONE;
    if (!reader_at(r, "(") && !reader_at(r, "{"))
        return read_bare_argument(r, name, exponent);
    bool parentheses = reader_at(r, "(");
    size_t count = read_arguments(r, arguments);
    if (name->latex && parentheses && count == 1 && reader_accept(r, "^")) /* in LaTeX they need not be those of a call */
        return read_both(r, name, exponent, arguments[0], "^");
    return call(r, name, exponent, arguments, count);
}

tree_node reader_function(reader *r, const token *name)
{
    if (token_is(name, "where"))
        return reader_where(r, name);
    if (token_is(name, "piecewise") || token_is(name, "Piecewise"))
        return reader_piecewise(r, name);
    if (++r->depth > PS_PARSE_DEPTH)
        return reader_fail(r, name->begin, name->end, "nested too deeply (the limit is 500)");
    tree_node result = r->failed ? TREE_NONE : read_call(r, name);
    r->depth--;
    return result;
}
