#include "input/input.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "input/reader.h"
#include "prodstab/graph.h"
#include "prodstab/parse.h"

/* ---- the language of certificates ---- */

enum { MOST_NAMES = 32 };

static ps_status parse(const char *text, size_t length, const ps_input_names *names, ps_error *error)
{
    ps_symbol symbols[MOST_NAMES + 1];
    ps_graph *graph = ps_graph_create();
    ps_scope scope = {.symbols = symbols};
    ps_node ignored;
    symbols[scope.symbol_count++] = (ps_symbol){"z", ps_graph_variable(graph, "z")};
    for (size_t i = 0; i < names->parameter_count && i < MOST_NAMES; i++)
        symbols[scope.symbol_count++] =
            (ps_symbol){names->parameters[i], ps_graph_variable(graph, names->parameters[i])};
    ps_status status = ps_parse(graph, &scope, text, length, &ignored, error);
    ps_graph_destroy(graph);
    return status;
}

/* ---- the variable ---- */

static void set_variable(reader *r, const token *t)
{
    if (reader_is_parameter(r, t))
        reader_fail(r, t->begin, t->end, "'%.*s' is the variable here, and has a value by -p", (int)t->length, t->text);
    else if (words_constant(t->text, t->length) != NULL)
        reader_fail(r, t->begin, t->end, "the variable cannot be called '%.*s'", (int)t->length, t->text);
    else if (r->names->variable != NULL && !token_is_name(t, r->names->variable, strlen(r->names->variable)))
        reader_fail(r, t->begin, t->end, "this says that the variable is %.*s, and --variable says %.20s",
                    (int)t->length, t->text, r->names->variable);
    r->variable = t->text;
    r->variable_length = t->length;
}

/* l(z) =, l =, lambda z:, def l(z): return, z -> */
static void read_header(reader *r)
{
    const token *t = reader_token(r), *next[6];
    for (size_t i = 0; i < 6; i++)
        next[i] = reader_ahead(r, i + 1);
    if (t->type != TOKEN_NAME)
        return;
    if (token_is(next[0], "(") && next[1]->type == TOKEN_NAME && token_is(next[2], ")") && token_is(next[3], "=")) {
        set_variable(r, next[1]);
        r->at += 5;
    } else if (token_is(next[0], "=")) {
        r->at += 2;
    } else if (token_is(next[0], "->")) {
        set_variable(r, t);
        r->at += 2;
    } else if (token_is(t, "def") && token_is(next[1], "(") && next[2]->type == TOKEN_NAME && token_is(next[3], ")") && token_is(next[4], ":") &&
               token_is(next[5], "return")) {
        set_variable(r, next[2]);
        r->at += 7;
    } else if (token_is(t, "lambda") && !t->latex && next[0]->type == TOKEN_NAME && token_is(next[1], ":")) {
        set_variable(r, next[0]);
        r->at += 3;
    }
}

/* A name that is none of those that are known. */
static bool is_free(const reader *r, const token *t, const token *next)
{
    static const char *const others[] = {"e",   "True", "if",    "else",  "and",   "or",
                                         "not", "frac", "dfrac", "tfrac", "cfrac", "lambda", "for", "in"};
    if (t->type != TOKEN_NAME || t->text[0] == '_' || t->module != NULL || token_is(next, "(") ||
        (t->text[t->length - 1] == '_' && token_is(next, "{")) || reader_is_sum(t, next) || reader_is_index(r, t) || reader_is_parameter(r, t) || token_is_function(t) || words_constant(t->text, t->length) != NULL)
        return false;
    for (size_t i = 0; i < sizeof others / sizeof others[0]; i++)
        if (token_is(t, others[i]))
            return false;
    return true;
}

/* iz, logz, xlogx: more likely a product or a function than a name. Whichever xy is, l(xy) is meant. */
static bool looks_composed(const token *t)
{
    static const char *const names[] = {"mu", "nu", "xi", "xy"};
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++)
        if (token_is(t, names[i]))
            return false;
    if (t->length == 2)
        return isalpha((unsigned char)t->text[0]) && isalpha((unsigned char)t->text[1]);
    for (size_t skipped = 0; skipped <= 1 && t->length >= skipped + 3; skipped++) {
        const token part = {.type = TOKEN_NAME, .text = t->text + skipped, .length = t->length - skipped - 1};
        if (token_is_function(&part) || words_constant(part.text, part.length) != NULL)
            return true;
    }
    return false;
}

static void guess_variable(reader *r, const token *t)
{
    if (looks_composed(t))
        reader_fail(r, t->begin, t->end,
                    "is '%.*s' the variable (--variable %.*s)? If not, write '*' in products, and the arguments of "
                    "functions in parentheses",
                    (int)t->length, t->text, (int)t->length, t->text);
    r->variable = t->text;
    r->variable_length = t->length;
}

/* z if it occurs, else the only name that could be one. A text that is nothing but a name may be a loss misspelt. */
static void find_variable(reader *r)
{
    const token *first = NULL, *second = NULL;
    r->variable = "z";
    r->variable_length = 1;
    for (size_t i = r->at; i + 1 < r->tokens->count; i++) {
        const token *t = &r->tokens->items[i];
        if (!is_free(r, t, t + 1))
            continue;
        if (token_is(t, "z"))
            return;
        if (first == NULL)
            first = t;
        else if (!token_is_name(t, first->text, first->length) && second == NULL)
            second = t;
    }
    if (second != NULL)
        reader_fail(r, first->begin, first->end,
                    "which name is the variable, '%.*s' or '%.*s'? (--variable NAME; a parameter gets its value by -p "
                    "NAME=VALUE)",
                    (int)(first->length > 40 ? 40 : first->length), first->text,
                    (int)(second->length > 40 ? 40 : second->length), second->text);
    else if (first != NULL && r->tokens->count - r->at > 2)
        guess_variable(r, first);
}

/* ---- all of it ---- */

/* 0,5 is no number. */
static void fail_rest(reader *r)
{
    const token *comma = reader_token(r), *before = comma - (r->at > 0), *after = reader_ahead(r, 1);
    if (reader_at(r, ",") && before->type == TOKEN_NUMBER && after->type == TOKEN_NUMBER)
        reader_fail(r, before->begin, after->end, "a decimal has a point: write %.*s.%.*s", (int)before->length,
                    before->text, (int)after->length, after->text);
    else
        reader_fail_here(r, "an operator or the end");
}

static tree_node read_formula(reader *r)
{
    read_header(r);
    reader_find_indices(r);
    if (r->variable == NULL && r->names->variable != NULL) {
        r->variable = r->names->variable;
        r->variable_length = strlen(r->variable);
    } else if (r->variable == NULL) {
        find_variable(r);
    }
    tree_node result = r->failed ? TREE_NONE : reader_value(r);
    if (!r->failed && reader_token(r)->type != TOKEN_END)
        fail_rest(r);
    return r->failed ? TREE_NONE : result;
}

/* What is printed has to be in the language; what is not comes from numbers out of range and the like. */
static ps_status print_formula(ps_buffer *understood, const tree *t, tree_node node, const char *text,
                               const ps_input_names *names, ps_error *error)
{
    tree_text printed = {0};
    ps_error problem = {0};
    ps_status status = PS_OK;
    if (!tree_print(&printed, t, node))
        status = ps_error_set(error, PS_SYNTAX, 0, strlen(text), "written out, the formula is longer than %d bytes",
                              PS_PARSE_TEXT);
    if (status == PS_OK)
        status = parse(printed.text.text, printed.text.length, names, &problem);
    if (status != PS_OK) {
        tree_text_place(&printed, &problem.begin, &problem.end);
        ps_error_set(error, status, problem.begin, problem.end, "%s", problem.message);
    } else {
        ps_buffer_append(understood, printed.text.text, printed.text.length);
    }
    tree_text_clear(&printed);
    return status;
}

static ps_status translate(ps_buffer *understood, const char *text, const ps_input_names *names, ps_error *error)
{
    token_list tokens = {0};
    tree t = {0};
    reader r = {.tokens = &tokens, .tree = &t, .names = names, .error = error};
    token_list_read(&tokens, text);
    tree_node node = read_formula(&r);
    ps_status status = r.failed ? PS_SYNTAX : print_formula(understood, &t, node, text, names, error);
    tree_clear(&t);
    free(r.stack);
    token_list_clear(&tokens);
    return status;
}

ps_status ps_input_read(ps_buffer *understood, const char *text, const ps_input_names *names, ps_error *error)
{
    size_t length = strlen(text);
    ps_error ignored = {0};
    if (length > PS_PARSE_TEXT)
        return parse(text, length, names, error);
    bool other_variable = names->variable != NULL && strcmp(names->variable, "z") != 0;
    ps_status status = other_variable ? PS_SYNTAX : parse(text, length, names, &ignored);
    if (status == PS_SYNTAX)
        return translate(understood, text, names, error);
    ps_buffer_append(understood, text, length); /* too large a formula is told so later, as it always was */
    return PS_OK;
}
