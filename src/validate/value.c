#include "validate/value.h"

#include <stdlib.h>
#include <string.h>

#include "numbers/number.h"
#include "prodstab/rational.h"

/* ---- fields ---- */

/* {CLAIM.FIELD} at text; its length, 0 if it is none. */
static size_t read_field(const char *text, char **kind, char **field)
{
    const char *end = strchr(text, '}'), *dot = strchr(text, '.');
    if (end == NULL || dot == NULL || dot > end)
        return 0;
    *kind = ps_copy_text(text + 1, (size_t)(dot - text - 1));
    *field = ps_copy_text(dot + 1, (size_t)(end - dot - 1));
    return (size_t)(end + 1 - text);
}

bool ps_validate_fields(ps_buffer *out, const char *text, ps_field_visitor *visit, void *context)
{
    bool good = true;
    while (*text != '\0' && good) {
        char *kind = NULL, *field = NULL;
        size_t length = strcspn(text, "{");
        if (out != NULL)
            ps_buffer_append(out, text, length);
        text += length;
        if (*text == '\0')
            break;
        length = read_field(text, &kind, &field);
        good = length > 0 && visit(out, kind, field, context);
        text += length;
        free(kind);
        free(field);
    }
    return good;
}

/* "first_NAME" or "last_NAME", where NAME is one of the kind's row fields: which, and whether it is the last row. */
static bool find_row_field(const ps_claim_kind *kind, const char *name, size_t *index, bool *last)
{
    *last = strncmp(name, "last_", 5) == 0;
    const char *inner = *last ? name + 5 : strncmp(name, "first_", 6) == 0 ? name + 6 : "";
    for (size_t i = 0; i < ps_claim_row_field_count(kind); i++)
        if (strcmp(kind->row_fields[i], inner) == 0) {
            *index = i;
            return true;
        }
    return false;
}

bool ps_validate_field_exists(const char *name, const char *field)
{
    size_t index;
    bool last;
    for (const ps_claim_kind *kind = ps_claim_kind_find(name); kind != NULL;
         kind = kind->builds_on != NULL ? ps_claim_kind_find(kind->builds_on) : NULL) {
        for (size_t i = 0; i < ps_claim_field_count(kind); i++)
            if (strcmp(kind->fields[i], field) == 0)
                return true;
        if (find_row_field(kind, field, &index, &last))
            return true;
    }
    return false;
}

static mpq_srcptr claim_value(const ps_claim *claim, const char *field)
{
    mpq_srcptr value = ps_claim_value((ps_claim *)claim, field);
    size_t index;
    bool last;
    for (; value == NULL && claim != NULL; claim = claim->base)
        if (find_row_field(claim->kind, field, &index, &last) && claim->row_count > 0)
            value = claim->rows[last ? claim->row_count - 1 : 0].values[index];
    return value;
}

/* ---- templates ---- */

/* The search that found a claim of this kind; NULL, with the reason, if there is none. */
static const ps_validate_search *find_search(const ps_validate_source *source, const char *kind, size_t *index, ps_buffer *reason)
{
    if (ps_validate_find(source->search, kind, index))
        return source->search;
    if (ps_validate_find(source->run, kind, index))
        return source->run;
    ps_buffer_printf(reason, "%s is not certified", kind);
    return NULL;
}

typedef struct filling {
    const ps_validate_source *source;
    size_t part; /* of a formula: the cell whose numbers these are */
    ps_buffer *reason;
} filling;

/* As one cell has it; a certificate without cells is one part. */
static bool fill_number(ps_buffer *out, const char *kind, const char *field, void *context)
{
    const filling *f = context;
    size_t index;
    const ps_validate_search *search = find_search(f->source, kind, &index, f->reason);
    if (search == NULL)
        return false;
    const ps_certificate *certificate = &search->result.certificate;
    size_t parts = ps_certificate_part_count(certificate);
    mpq_srcptr value = claim_value(ps_certificate_claim(certificate, f->part < parts ? f->part : parts - 1, index), field);
    if (value == NULL)
        return false;
    ps_buffer_puts(out, "(");
    ps_rational_print(out, value);
    ps_buffer_puts(out, ")");
    return true;
}

/* For people: one number, or where cells have different ones the least and the largest. */
static bool fill_text(ps_buffer *out, const char *kind, const char *field, void *context)
{
    const filling *f = context;
    size_t index;
    const ps_validate_search *search = find_search(f->source, kind, &index, f->reason);
    if (search == NULL)
        return false;
    const ps_certificate *certificate = &search->result.certificate;
    mpq_srcptr least = NULL, most = NULL;
    for (size_t i = 0; i < ps_certificate_part_count(certificate); i++) {
        mpq_srcptr value = claim_value(ps_certificate_claim(certificate, i, index), field);
        if (value == NULL)
            return false;
        least = least == NULL || mpq_cmp(value, least) < 0 ? value : least;
        most = most == NULL || mpq_cmp(value, most) > 0 ? value : most;
    }
    ps_buffer_puts(out, mpq_equal(least, most) ? "" : "[");
    ps_rational_print(out, least);
    if (!mpq_equal(least, most)) {
        ps_buffer_puts(out, ", ");
        ps_rational_print(out, most);
        ps_buffer_puts(out, "]");
    }
    return true;
}

bool ps_validate_fill(ps_buffer *out, const char *text, const ps_validate_source *source, ps_buffer *reason)
{
    filling f = {source, 0, reason};
    return ps_validate_fields(out, text, fill_text, &f);
}

/* ---- numbers ---- */

static bool value_in(mpq_t lo, mpq_t hi, const char *formula, const filling *f)
{
    ps_buffer text = {0};
    ps_error error = {0};
    bool good = ps_validate_fields(&text, formula, fill_number, (void *)f);
    if (good && ps_number_read(lo, hi, text.text, text.length, NULL, 0, &error) != PS_OK) {
        ps_buffer_printf(f->reason, "%s: %s", formula, error.message);
        good = false;
    }
    ps_buffer_clear(&text);
    return good;
}

static size_t cell_count(const ps_validate_search *search)
{
    return search != NULL && search->status == PS_OK ? search->result.certificate.cell_count : 0;
}

bool ps_validate_value(mpq_t lo, mpq_t hi, const char *formula, const ps_validate_source *source, ps_buffer *reason)
{
    filling f = {source, 0, reason};
    mpq_t low, high;
    bool good = value_in(lo, hi, formula, &f);
    mpq_inits(low, high, NULL);
    for (f.part = 1; f.part < cell_count(source->search) && good; f.part++) {
        good = value_in(low, high, formula, &f);
        if (good && mpq_cmp(low, lo) < 0)
            mpq_set(lo, low);
        if (good && mpq_cmp(high, hi) > 0)
            mpq_set(hi, high);
    }
    mpq_clears(low, high, NULL);
    return good;
}

static ps_status read_number(ps_buffer *out, const char *text, size_t length, const ps_theorem *theorem, ps_theorem_key key, ps_error *error)
{
    mpq_t lo, hi;
    ps_error problem = {0};
    mpq_inits(lo, hi, NULL);
    ps_status status = ps_number_read(lo, hi, text, length, NULL, 0, &problem);
    if (status == PS_OK && !mpq_equal(lo, hi))
        status = ps_error_set(&problem, PS_INPUT, 0, 0, "this is not rational");
    if (status == PS_OK)
        ps_rational_print(out, lo);
    else
        ps_error_set(error, PS_INPUT, 0, 0, "%.100s, %.100s: %s: %.200s", theorem->texts[PS_THEOREM_PAPER], theorem->texts[PS_THEOREM_THEOREM],
                     ps_theorem_key_name(key), problem.message);
    mpq_clears(lo, hi, NULL);
    return status == PS_OK ? PS_OK : PS_INPUT;
}

ps_status ps_theorem_numbers(const ps_theorem *theorem, ps_theorem_key key, ps_buffer *numbers, size_t most, ps_error *error)
{
    ps_status status = PS_OK;
    const char *text = theorem->texts[key];
    for (size_t i = 0; text != NULL && status == PS_OK; i++) {
        size_t length = strcspn(text, ",");
        if (i == most)
            return ps_error_set(error, PS_INPUT, 0, 0, "%.100s, %.100s: %s: more than %zu numbers", theorem->texts[PS_THEOREM_PAPER],
                                theorem->texts[PS_THEOREM_THEOREM], ps_theorem_key_name(key), most);
        status = read_number(&numbers[i], text, length, theorem, key, error);
        text = text[length] != '\0' ? text + length + 1 : NULL;
    }
    return status;
}
