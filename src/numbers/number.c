/* Reading a number: its names, its value, and where a mistake is. */
#include "numbers/number.h"

#include <ctype.h>
#include <string.h>

#include "expr/parser.h"
#include "numbers/constant.h"
#include "numbers/decimal.h"
#include "prodstab/rational.h"

enum {
    FIRST_PRECISION = 128,
    LAST_PRECISION = 8192,
    ACCURACY = 80, /* bits that are more than PS_NUMBER_DIGITS digits */
    NAMES = 16,
    TOKENS = 64 /* of a text in which the place of a mistake is looked for */
};

typedef struct reader {
    ps_graph *graph;
    ps_symbol symbols[NAMES];
    ps_scope scope;
} reader;

/* ---- names ---- */

static bool is_blank(const char *text, size_t length)
{
    while (length > 0 && isspace((unsigned char)text[length - 1]))
        length--;
    return length == 0;
}

static ps_status check_name(const parser *name, const ps_named_number *names, size_t count, ps_error *error)
{
    char text[PS_NAME_LENGTH + 2] = "";
    size_t length = name->end - name->begin;
    memcpy(text, name->text + name->begin, length < sizeof text ? length : sizeof text - 1);
    for (size_t i = 0; i < count; i++)
        if (strcmp(names[i].name, text) == 0)
            return names[i].text != NULL ? PS_OK
                                         : ps_error_set(error, PS_SYNTAX, name->begin, name->end,
                                                        "the parameter '%s' is an interval, not a number", text);
    if (strcmp(text, "z") == 0)
        return ps_error_set(error, PS_SYNTAX, name->begin, name->end, "a number cannot depend on z");
    if (ps_parse_is_reserved(text))
        return PS_OK;
    return ps_error_set(error, PS_SYNTAX, name->begin, name->end,
                        "unknown name '%s' (a number may use pi, E and parameters; in -p, those given before it)",
                        text);
}

static ps_status check_names(const char *text, size_t length, const ps_named_number *names, size_t count,
                             ps_error *error)
{
    ps_status status = PS_OK;
    parser p = {.text = text, .length = length};
    for (ps_parser_next(&p); p.kind != END && status == PS_OK;) {
        parser name = p;
        ps_parser_next(&p);
        if (name.kind == NAME && !ps_parser_at(&p, "("))
            status = check_name(&name, names, count, error);
    }
    return status;
}

static void define(reader *r, const ps_named_number *names, size_t count)
{
    r->scope.symbols = r->symbols;
    for (size_t i = 0; i < count && r->scope.symbol_count < NAMES; i++) {
        ps_node node;
        if (names[i].text != NULL &&
            ps_parse(r->graph, &r->scope, names[i].text, strlen(names[i].text), &node, NULL) == PS_OK)
            r->symbols[r->scope.symbol_count++] = (ps_symbol){names[i].name, node};
    }
}

/* ---- places ---- */

/* Where in the text a node was written; all of the text if it was not found. Equal nodes are one, so a piece of the text that
 * parses to it is the place. */
static void find_place(reader *r, const char *text, size_t length, ps_node node, size_t *begin, size_t *end)
{
    parser p = {.text = text, .length = length};
    size_t from[TOKENS], to[TOKENS], count = 0;
    for (ps_parser_next(&p); p.kind != END && count < TOKENS; ps_parser_next(&p)) {
        from[count] = p.begin;
        to[count++] = p.end;
    }
    *begin = 0;
    *end = length;
    for (size_t size = 1; p.kind == END && size <= count; size++)
        for (size_t i = 0; i + size <= count; i++) {
            ps_node piece;
            ps_error ignored = {0};
            size_t stop = to[i + size - 1];
            if (ps_parse(r->graph, &r->scope, text + from[i], stop - from[i], &piece, &ignored) == PS_OK &&
                piece == node) {
                *begin = from[i];
                *end = stop;
                return;
            }
        }
}

static ps_status fail(reader *r, const ps_constants *constants, ps_node node, const char *text, size_t length,
                      ps_error *error)
{
    size_t begin, end;
    ps_node culprit = ps_constants_culprit(constants, node);
    const char *why = constants->values[culprit].why;
    find_place(r, text, length, culprit, &begin, &end);
    return ps_error_set(error, PS_SYNTAX, begin, end, "%s", why);
}

/* ---- results ---- */

/* A ball as decimals; false if it is not accurate enough. */
static bool round_outwards(mpq_t lo, mpq_t hi, arb_t ball)
{
    if (arb_contains_zero(ball) || arb_rel_accuracy_bits(ball) < ACCURACY)
        return false;
    arb_add_error_2exp_si(ball, -PS_CONSTANT_BITS - 2 * ACCURACY); /* no ends with more digits than memory: erf(10^50) */
    ps_ball_ends(lo, hi, ball);
    long places = ps_decimal_places(lo, PS_NUMBER_DIGITS);
    ps_decimal_floor(lo, lo, places);
    mpq_neg(hi, hi);
    ps_decimal_floor(hi, hi, places);
    mpq_neg(hi, hi);
    return true;
}

static bool is_out_of_range(const arb_t ball)
{
    return !arb_contains_zero(ball) && (arf_cmpabs_2exp_si(arb_midref(ball), PS_CONSTANT_BITS) > 0 ||
                                        arf_cmpabs_2exp_si(arb_midref(ball), -PS_CONSTANT_BITS) < 0);
}

/* Whether a number prints as what ps_rational_parse reads. */
static bool is_readable(const mpq_t x)
{
    ps_buffer text = {0};
    mpq_t again;
    mpq_init(again);
    ps_rational_print(&text, x);
    bool fine = ps_rational_parse(again, text.text, text.length, NULL) == PS_OK;
    mpq_clear(again);
    ps_buffer_clear(&text);
    return fine;
}

/* Takes what is known of a number; false where more bits might say more. */
static bool take(mpq_t lo, mpq_t hi, ps_constant *value, mpq_srcptr simplified)
{
    if (value->known == PS_CONSTANT_EXACT || simplified != NULL) {
        mpq_set(lo, simplified != NULL ? simplified : value->exact);
        mpq_set(hi, lo);
        return true;
    }
    if (value->known == PS_CONSTANT_ENCLOSED && is_out_of_range(value->ball)) {
        value->known = PS_CONSTANT_UNKNOWN;
        value->why = ps_constant_too_large;
    }
    return value->known == PS_CONSTANT_ENCLOSED && round_outwards(lo, hi, value->ball);
}

static ps_status evaluate(reader *r, mpq_t lo, mpq_t hi, const char *text, size_t length, ps_node node, ps_error *error)
{
    ps_constants constants;
    ps_constant *value;
    mpq_srcptr simplified = NULL;
    ps_status status = PS_OK;
    ps_constants_init(&constants, r->graph, node);
    bool found = false;
    for (slong precision = FIRST_PRECISION; !found && precision <= LAST_PRECISION; precision *= 2) {
        value = ps_constants_evaluate(&constants, precision);
        if (precision == FIRST_PRECISION && value->known == PS_CONSTANT_ENCLOSED) /* so it is defined */
            simplified = ps_graph_value(r->graph, ps_graph_simplify(r->graph, node));
        found = take(lo, hi, value, simplified);
    }
    if (!found && value->known == PS_CONSTANT_UNKNOWN)
        status = fail(r, &constants, node, text, length, error);
    else if (!found)
        status = ps_error_set(error, PS_SYNTAX, 0, length, "this cannot be told from 0");
    else if (!is_readable(lo) || !is_readable(hi))
        status = ps_error_set(error, PS_SYNTAX, 0, length, "%s", ps_constant_too_large);
    ps_constants_clear(&constants);
    return status;
}

ps_status ps_number_read(mpq_t lo, mpq_t hi, const char *text, size_t length, const ps_named_number *names,
                         size_t name_count, ps_error *error)
{
    reader r = {.graph = ps_graph_create()};
    ps_node node = PS_NODE_NONE;
    ps_status status = PS_OK;
    if (length > PS_RATIONAL_DIGITS)
        status =
            ps_error_set(error, PS_SYNTAX, 0, length, "the number has more than %d characters", PS_RATIONAL_DIGITS);
    else if (is_blank(text, length))
        status = ps_error_set(error, PS_SYNTAX, 0, length, "there is no number");
    if (status == PS_OK)
        status = check_names(text, length, names, name_count, error);
    if (status == PS_OK) {
        define(&r, names, name_count);
        status = ps_parse(r.graph, &r.scope, text, length, &node, error);
    }
    if (status == PS_OK)
        status = evaluate(&r, lo, hi, text, length, node, error);
    ps_graph_destroy(r.graph);
    return status;
}

size_t ps_number_substitute(ps_buffer *out, const char *text, const char *name, const char *replacement)
{
    size_t digits = strspn(replacement, "0123456789.");
    bool is_plain = digits > 0 && replacement[digits] == '\0';
    parser p = {.text = text, .length = strlen(text)};
    size_t count = 0, copied = 0;
    for (ps_parser_next(&p); p.kind != END;) {
        parser token = p;
        ps_parser_next(&p);
        if (token.kind != NAME || ps_parser_at(&p, "(") || !ps_parser_same_name(&p, token.begin, token.end, name))
            continue;
        ps_buffer_append(out, text + copied, token.begin - copied);
        ps_buffer_printf(out, is_plain ? "%s" : "(%s)", replacement);
        copied = token.end;
        count++;
    }
    ps_buffer_puts(out, text + copied);
    return count;
}
