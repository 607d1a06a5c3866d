#include "input/token.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "expr/parser.h"
#include "prodstab/rational.h"

bool token_is(const token *t, const char *text)
{
    return (t->type == TOKEN_SIGN || t->type == TOKEN_NAME) && strlen(text) == t->length &&
           memcmp(t->text, text, t->length) == 0;
}

static bool is_one_of(const char *const *words, const char *text, size_t length)
{
    for (; *words != NULL; words++)
        if (strlen(*words) == length && memcmp(*words, text, length) == 0)
            return true;
    return false;
}

/* [begin, end) of the spelling becomes a token. */
static token *add(token_list *list, token_type type, size_t begin, size_t end)
{
    const spelling *s = &list->spelling;
    list->items = ps_grow(list->items, list->count, &list->capacity, sizeof *list->items);
    token *t = &list->items[list->count++];
    *t = (token){.type = type, .text = s->text.text + begin, .length = end - begin};
    if (begin < end) {
        t->begin = s->begin[begin];
        t->end = s->end[end - 1];
    }
    return t;
}

static void add_sign(token_list *list, const char *sign, size_t begin, size_t end)
{
    token *t = add(list, TOKEN_SIGN, begin, end);
    t->text = sign;
    t->length = strlen(sign);
}

/* ---- names ---- */

/* "np.", "torch.nn.functional.": the module stays with the name. */
static size_t read_name(token_list *list, size_t at)
{
    static const char *const modules[] = {"np",    "numpy", "torch",   "jnp", "jax", "F",          "math", "sp",
                                          "sympy", "scipy", "special", "nn",  "tf",  "functional", NULL};
    const char *text = list->spelling.text.text, *module = NULL;
    size_t begin = at, end = at + ps_parser_scan_name(text + at, strlen(text + at));
    while (text[end] == '.' && ps_parser_scan_name(text + end + 1, 1) > 0 &&
           is_one_of(modules, text + begin, end - begin)) {
        module = text + begin;
        begin = end + 1;
        end = begin + ps_parser_scan_name(text + begin, strlen(text + begin));
    }
    token *t = add(list, TOKEN_NAME, begin, end);
    t->begin = list->spelling.begin[at];
    t->module = module;
    return end;
}

/* ---- LaTeX ---- */

static const struct {
    const char *command, *sign;
} commands[] = {{"cdot", "*"}, {"times", "*"}, {"ast", "*"}, {"div", "/"},    {"le", "<="},   {"leq", "<="},
                {"ge", ">="},  {"geq", ">="},  {"lt", "<"},  {"gt", ">"},     {"lvert", "|"}, {"rvert", "|"},
                {"vert", "|"}, {"mid", "|"},   {"to", "->"}, {"mapsto", "->"}};

static size_t count_letters(const char *text)
{
    size_t length = 0;
    while (isalpha((unsigned char)text[length]))
        length++;
    return length;
}

/* \operatorname{sech} */
static size_t read_upright_name(token_list *list, size_t at, size_t after)
{
    const char *text = list->spelling.text.text;
    size_t length = text[after] == '{' ? count_letters(text + after + 1) : 0;
    if (length == 0 || text[after + 1 + length] != '}') {
        add(list, TOKEN_UNKNOWN, at, after);
        return after;
    }
    token *t = add(list, TOKEN_NAME, after + 1, after + 1 + length);
    t->latex = true;
    t->begin = list->spelling.begin[at];
    t->end = list->spelling.end[after + 1 + length];
    return after + length + 2;
}

static size_t read_command(token_list *list, size_t at)
{
    static const char *const layout[] = {"left",  "right", "big",  "Big",   "bigl",         "bigr",
                                         "Bigl",  "Bigr",  "bigg", "Bigg",  "biggl",        "biggr",
                                         "Biggl", "Biggr", "quad", "qquad", "displaystyle", "limits", NULL};
    static const char *const fonts[] = {"mathrm", "operatorname", "text", "mathit", "textrm", "mathcal", "mathbf", NULL};
    const char *name = list->spelling.text.text + at + 1;
    size_t length = count_letters(name), after = at + 1 + length;
    list->latex = true;
    if (length == 0 && name[0] != '\0' && strchr(" ,;:!()[]", name[0]) != NULL)
        return at + 2;
    if (is_one_of(layout, name, length))
        return after;
    if (is_one_of(fonts, name, length))
        return read_upright_name(list, at, after);
    for (size_t i = 0; i < sizeof commands / sizeof commands[0]; i++)
        if (strlen(commands[i].command) == length && memcmp(commands[i].command, name, length) == 0) {
            add_sign(list, commands[i].sign, at, after);
            return after;
        }
    token *t =
        add(list, length > 0 ? TOKEN_NAME : TOKEN_UNKNOWN, length > 0 ? at + 1 : at, length > 0 ? after : at + 1);
    t->begin = list->spelling.begin[at];
    t->latex = true;
    return length > 0 ? after : at + 1;
}

/* ---- all ---- */

static size_t read_sign(token_list *list, size_t at)
{
    static const char *const signs[] = {"**", "<=", ">=", "==", "!=", "->", ":=", "+", "-", "*", "/", "^", "(",
                                        ")",  ",",  "<",  ">",  "&",  "|",  "~",  "=", ":", "{", "}", "[", "]"};
    const char *text = list->spelling.text.text + at;
    for (size_t i = 0; i < sizeof signs / sizeof signs[0]; i++) {
        size_t length = strlen(signs[i]);
        if (strncmp(text, signs[i], length) == 0) {
            add_sign(list, i == 0 ? "^" : strcmp(signs[i], ":=") == 0 ? "=" : signs[i], at, at + length);
            return at + length;
        }
    }
    size_t length = 1;
    while (((unsigned char)text[length] & 0xc0) == 0x80)
        length++;
    add(list, TOKEN_UNKNOWN, at, at + length);
    return at + length;
}

static size_t read_token(token_list *list, size_t at)
{
    const char *text = list->spelling.text.text + at;
    size_t length = ps_rational_scan_decimal(text, list->spelling.text.length - at);
    if (length > 0) {
        add(list, TOKEN_NUMBER, at, at + length);
        return at + length;
    }
    if (ps_parser_scan_name(text, 1) > 0)
        return read_name(list, at);
    return text[0] == '\\' ? read_command(list, at) : read_sign(list, at);
}

void token_list_read(token_list *list, const char *text)
{
    spelling *s = &list->spelling;
    spelling_read(s, text);
    size_t at = 0, end = s->text.length;
    while (end > 0 && isspace((unsigned char)s->text.text[end - 1]))
        end--;
    while (at < end && isspace((unsigned char)s->text.text[at]))
        at++;
    if (end > at + 1 && s->text.text[at] == '$' && s->text.text[end - 1] == '$') {
        s->text.text[end - 1] = ' ';
        at++;
    }
    while (at < s->text.length) {
        if (isspace((unsigned char)s->text.text[at]))
            at++;
        else
            at = read_token(list, at);
    }
    token *last = add(list, TOKEN_END, s->text.length, s->text.length);
    last->begin = last->end = strlen(text);
}

void token_list_clear(token_list *list)
{
    spelling_clear(&list->spelling);
    free(list->items);
    *list = (token_list){0};
}
