#include "validate/region.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "numbers/number.h"
#include "prodstab/rational.h"
#include "validate/value.h"

void ps_region_init(ps_region *r)
{
    mpq_inits(r->xy[0], r->xy[1], r->size[0], r->size[1], r->eta[0], r->eta[1], NULL);
    mpq_inits(r->lower.a, r->lower.b, r->lower.c, r->upper.a, r->upper.b, r->upper.c, NULL);
    r->by_ratio = false;
}

void ps_region_clear(ps_region *r)
{
    mpq_clears(r->xy[0], r->xy[1], r->size[0], r->size[1], r->eta[0], r->eta[1], NULL);
    mpq_clears(r->lower.a, r->lower.b, r->lower.c, r->upper.a, r->upper.b, r->upper.c, NULL);
}

static ps_status fail(ps_error *error, const ps_theorem *theorem, ps_theorem_key key, const char *what, const char *text)
{
    return ps_error_set(error, PS_INPUT, 0, 0, "%.60s, %.60s: %s: %s%.120s", theorem->texts[PS_THEOREM_PAPER], theorem->texts[PS_THEOREM_THEOREM],
                        ps_theorem_key_name(key), what, text);
}

static bool read_rational(mpq_t value, const char *text, size_t length)
{
    mpq_t hi;
    mpq_init(hi);
    bool good = ps_number_read(value, hi, text, length, NULL, 0, NULL) == PS_OK && mpq_equal(value, hi);
    mpq_clear(hi);
    return good;
}

/* ---- starts ---- */

/* "NAME in [LO, HI]" at text, without blanks: the name's length and what follows; NULL if it is not so. */
static const char *read_range(const char *text, size_t *name, mpq_t range[2])
{
    const char *in = strstr(text, "in["), *comma = in != NULL ? strchr(in, ',') : NULL, *end = comma != NULL ? strchr(comma, ']') : NULL;
    if (end == NULL || !read_rational(range[0], in + 3, (size_t)(comma - in - 3)) || !read_rational(range[1], comma + 1, (size_t)(end - comma - 1))
        || mpq_cmp(range[0], range[1]) > 0)
        return NULL;
    *name = (size_t)(in - text);
    return end + 1;
}

static bool is_called(const char *text, size_t length, const char *name)
{
    return strlen(name) == length && strncmp(text, name, length) == 0;
}

static bool read_starts(ps_region *r, const char *text)
{
    size_t name;
    const char *rest = read_range(text, &name, r->xy);
    if (rest == NULL || !is_called(text, name, "xy") || *rest != ',')
        return false;
    text = rest + 1;
    rest = read_range(text, &name, r->size);
    if (rest == NULL || *rest != '\0' || mpq_sgn(r->size[0]) < 0)
        return false;
    r->by_ratio = is_called(text, name, "eos-ratio");
    return r->by_ratio || is_called(text, name, "|x^2-y^2|");
}

/* ---- ends ---- */

/* Arithmetic only: so that a third derivative of 0 makes it a polynomial. */
static bool is_arithmetic(const ps_loss *loss)
{
    bool *used = ps_graph_reachable(loss->graph, &loss->written, 1);
    bool good = true;
    for (ps_node node = 0; node <= loss->written && good; node++)
        switch ((int)(used[node] ? ps_graph_operator(loss->graph, node) : PS_OP_CONSTANT)) {
        case PS_OP_CONSTANT: case PS_OP_VARIABLE: case PS_OP_ADD: case PS_OP_SUB: case PS_OP_MUL: case PS_OP_DIV: case PS_OP_NEG: case PS_OP_POW:
            break;
        default: good = false;
        }
    free(used);
    return good;
}

/* z times the formula, as a function of z = eta, is a polynomial of degree 2 at most. */
static bool is_of_this_form(const char *text)
{
    ps_buffer product = {0};
    ps_loss loss;
    ps_loss_init(&loss);
    ps_buffer_puts(&product, "z*(");
    ps_number_substitute(&product, text, "eta", "z");
    ps_buffer_puts(&product, ")");
    bool good = ps_loss_read_formula(&loss, product.text, NULL) == PS_OK && is_arithmetic(&loss);
    ps_node third = good ? ps_loss_derivative(&loss, 3) : PS_NODE_NONE;
    good = third != PS_NODE_NONE && ps_graph_is_integer(loss.graph, third, 0);
    ps_loss_clear(&loss);
    ps_buffer_clear(&product);
    return good;
}

static bool value_at(mpq_t value, const char *text, const char *eta)
{
    ps_buffer substituted = {0};
    ps_number_substitute(&substituted, text, "eta", eta);
    bool good = read_rational(value, substituted.text, substituted.length);
    ps_buffer_clear(&substituted);
    return good;
}

/* From the values v(k) = k f(k) = A + B k + C k^2 at k = 1, 2, 3. */
static bool read_end(ps_end_formula *f, const char *text)
{
    mpq_t v1, v2, v3, two, three;
    mpq_inits(v1, v2, v3, two, three, NULL);
    mpq_set_ui(two, 2, 1);
    mpq_set_ui(three, 3, 1);
    bool good = is_of_this_form(text) && value_at(v1, text, "1") && value_at(v2, text, "2") && value_at(v3, text, "3");
    mpq_mul(v2, v2, two);
    mpq_mul(v3, v3, three);
    mpq_sub(v2, v2, v1); /* B + 3 C */
    mpq_sub(v3, v3, v1); /* 2 B + 8 C */
    mpq_mul(f->c, v2, two);
    mpq_sub(f->c, v3, f->c);
    mpq_div(f->c, f->c, two);
    mpq_mul(f->b, f->c, three);
    mpq_sub(f->b, v2, f->b);
    mpq_sub(f->a, v1, f->b);
    mpq_sub(f->a, f->a, f->c);
    mpq_clears(v1, v2, v3, two, three, NULL);
    return good;
}

static bool read_ends(ps_region *r, const char *text)
{
    const char *comma = strchr(text, ',');
    if (comma == NULL)
        return false;
    char *first = ps_copy_text(text, (size_t)(comma - text));
    bool good = read_end(&r->lower, first) && read_end(&r->upper, comma + 1);
    free(first);
    return good;
}

void ps_end_formula_at(mpq_t out, const ps_end_formula *f, const mpq_t eta)
{
    mpq_t term;
    mpq_init(term);
    mpq_div(out, f->a, eta);
    mpq_add(out, out, f->b);
    mpq_mul(term, f->c, eta);
    mpq_add(out, out, term);
    mpq_clear(term);
}

/* ---- all of it ---- */

static char *without_blanks(const char *text)
{
    ps_buffer out = {0};
    for (; *text != '\0'; text++)
        if (!isspace((unsigned char)*text))
            ps_buffer_append(&out, text, 1);
    char *copy = ps_copy_text(out.length > 0 ? out.text : "", out.length);
    ps_buffer_clear(&out);
    return copy;
}

static ps_status read_rates(ps_region *r, const ps_theorem *theorem, ps_error *error)
{
    static const ps_theorem_key keys[2] = {PS_THEOREM_ETA_MIN, PS_THEOREM_ETA_MAX};
    ps_status status = PS_OK;
    for (size_t i = 0; i < 2 && status == PS_OK; i++) {
        ps_buffer number = {0};
        status = ps_theorem_numbers(theorem, keys[i], &number, 1, error);
        if (status == PS_OK && number.length > 0)
            ps_rational_parse(r->eta[i], number.text, number.length, NULL);
        ps_buffer_clear(&number);
    }
    if (status == PS_OK && (mpq_sgn(r->eta[0]) < 0 || mpq_sgn(r->eta[1]) <= 0 || mpq_cmp(r->eta[0], r->eta[1]) > 0))
        status = fail(error, theorem, PS_THEOREM_ETA_MAX, "learning rates are positive, and eta-min is at most eta-max", "");
    return status;
}

ps_status ps_region_read(ps_region *r, const ps_theorem *theorem, ps_error *error)
{
    char *starts = without_blanks(theorem->texts[PS_THEOREM_STARTS]);
    ps_status status = read_rates(r, theorem, error);
    if (status == PS_OK && !read_starts(r, starts))
        status = fail(error, theorem, PS_THEOREM_STARTS,
                      "write xy in [A, B], then a comma and |x^2 - y^2| in [C, D] or eos-ratio in [R, M], rational numbers, not ",
                      theorem->texts[PS_THEOREM_STARTS]);
    if (status == PS_OK && !read_ends(r, theorem->texts[PS_THEOREM_ENDS]))
        status = fail(error, theorem, PS_THEOREM_ENDS, "write two formulas A/eta + B + C*eta with a comma between them, such as 2/eta - 20/3*eta, 2/eta, not ",
                      theorem->texts[PS_THEOREM_ENDS]);
    free(starts);
    return status;
}
