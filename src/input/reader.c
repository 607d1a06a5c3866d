#include "input/reader.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

/* ---- tokens ---- */

const token *reader_token(const reader *r)
{
    return &r->tokens->items[r->at];
}

const token *reader_ahead(const reader *r, size_t count)
{
    size_t last = r->tokens->count - 1;
    return &r->tokens->items[r->at + count < last ? r->at + count : last];
}

void reader_next(reader *r)
{
    if (r->at + 1 < r->tokens->count)
        r->at++;
}

bool reader_at(const reader *r, const char *sign)
{
    return reader_token(r)->type == TOKEN_SIGN && token_is(reader_token(r), sign);
}

bool reader_accept(reader *r, const char *sign)
{
    if (r->failed || !reader_at(r, sign))
        return false;
    reader_next(r);
    return true;
}

bool reader_expect(reader *r, const char *sign, const char *what)
{
    if (!reader_accept(r, sign))
        reader_fail_here(r, what);
    return !r->failed;
}

static bool is_keyword(const token *t)
{
    static const char *const words[] = {"if", "else", "and", "or", "not", "for", "in"};
    for (size_t i = 0; i < sizeof words / sizeof words[0]; i++)
        if (t->type == TOKEN_NAME && !t->latex && token_is(t, words[i]))
            return true;
    return false;
}

bool reader_starts_factor(const reader *r)
{
    const token *t = reader_token(r);
    if (r->failed || is_keyword(t))
        return false;
    return t->type == TOKEN_NAME || t->type == TOKEN_NUMBER || reader_at(r, "(") || reader_at(r, "{") ||
           reader_at(r, "[") || (reader_at(r, "|") && !r->in_bars && !r->in_condition);
}

/* ---- errors ---- */

tree_node reader_fail(reader *r, size_t begin, size_t end, const char *format, ...)
{
    char message[sizeof r->error->message];
    va_list values;
    va_start(values, format);
    vsnprintf(message, sizeof message, format, values);
    va_end(values);
    if (!r->failed)
        ps_error_set(r->error, PS_SYNTAX, begin, end, "%s", message);
    r->failed = true;
    return TREE_NONE;
}

tree_node reader_fail_here(reader *r, const char *expected)
{
    const token *t = reader_token(r);
    if (t->type == TOKEN_END)
        return reader_fail(r, t->begin, t->end, "expected %s, found the end of the formula", expected);
    return reader_fail(r, t->begin, t->end, "expected %s, found '%.*s'", expected,
                       (int)(t->length > 40 ? 40 : t->length), t->text);
}

/* ---- nodes ---- */

/* A template's tokens do not last; its text does. */
static const char *lasting(const reader *r, const char *text)
{
    return r->template.text == NULL ? text : r->template.text + (text - r->tokens->spelling.text.text);
}

static void place(const reader *r, tree_item *item, const token *t)
{
    item->begin = r->template.text != NULL ? r->template.begin : t->begin;
    item->end = r->template.text != NULL ? r->template.end : t->end;
}

tree_node reader_leaf(reader *r, tree_kind kind, const token *t)
{
    tree_item item = {.kind = kind, .text = lasting(r, t->text), .length = t->length};
    place(r, &item, t);
    return tree_add(r->tree, item, NULL, 0);
}

tree_node reader_named(reader *r, const char *name, const token *t)
{
    tree_item item = {.kind = TREE_NAME, .text = name, .length = strlen(name)};
    place(r, &item, t);
    return tree_add(r->tree, item, NULL, 0);
}

tree_node reader_make(reader *r, tree_item item, const tree_node *arguments, const char *const *signs, size_t count)
{
    tree_link links[2];
    if (r->failed)
        return TREE_NONE;
    for (size_t i = 0; i < count; i++)
        links[i] = (tree_link){arguments[i], signs != NULL ? signs[i] : ""};
    return tree_add(r->tree, item, links, count);
}

tree_node reader_pair(reader *r, tree_kind kind, tree_node left, const char *sign, tree_node right)
{
    if (r->failed)
        return TREE_NONE;
    const tree_link links[2] = {{left, kind == TREE_SUM ? "+" : "*"}, {right, sign}};
    tree_item item = {.kind = kind, .begin = r->tree->items[left].begin, .end = r->tree->items[right].end};
    return tree_add(r->tree, item, links, 2);
}

tree_node reader_call_of(reader *r, const char *function, const tree_node *arguments, size_t count, const token *name)
{
    size_t mark = r->stack_count;
    tree_item item = {.kind = TREE_CALL, .text = function, .length = strlen(function)};
    if (r->failed)
        return TREE_NONE;
    place(r, &item, name);
    for (size_t i = 0; i < count; i++) {
        r->stack = ps_grow(r->stack, r->stack_count, &r->stack_capacity, sizeof *r->stack);
        r->stack[r->stack_count++] = (tree_link){arguments[i], ","};
    }
    tree_node node = tree_add(r->tree, item, r->stack + mark, count);
    r->stack_count = mark;
    return node;
}

/* ---- names ---- */

bool token_is_name(const token *t, const char *text, size_t length)
{
    return t->type == TOKEN_NAME && t->length == length && memcmp(t->text, text, length) == 0;
}

bool reader_is_parameter(const reader *r, const token *t)
{
    for (size_t i = 0; i < r->names->parameter_count; i++)
        if (t->module == NULL && token_is_name(t, r->names->parameters[i], strlen(r->names->parameters[i])))
            return true;
    return false;
}

bool reader_is_variable(const reader *r, const token *t)
{
    return t->module == NULL && token_is_name(t, r->variable, r->variable_length);
}

bool token_is_function(const token *t)
{
    return t->type == TOKEN_NAME &&
           (words_native(t->text, t->length) != NULL || words_find(t->text, t->length, 1) != NULL ||
            token_is(t, "where") || token_is(t, "piecewise") || token_is(t, "Piecewise"));
}
