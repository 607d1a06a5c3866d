/* Reading is strict: the keys that are known, each once, all present, every number an exact text. What reads returns whether
 * all was well. */
#include <jansson.h>
#include <stdio.h>
#include <string.h>

#include "prodstab/certificate.h"
#include "prodstab/rational.h"

typedef struct reader {
    ps_certificate *certificate; /* or one of its cells */
    ps_error *error;
    ps_buffer place; /* what is being read: "" or "/cells/3/claims" */
    bool map, cell;  /* version 3; whether a cell is read */
} reader;

/* Goes back to a place on the way. */
static bool leave(reader *r, size_t length)
{
    r->place.length = length;
    r->place.text[length] = '\0';
    return true;
}

/* Of a key of what is being read; or of that itself, if the key is empty. */
static bool malformed(reader *r, const char *key, const char *message)
{
    bool top = r->place.length == 0 && key[0] == '\0';
    ps_error_set(r->error, PS_MALFORMED, 0, 0, "at %s%s%.40s: %s", top ? "the top" : r->place.text, key[0] == '\0' ? "" : "/", key,
                 message);
    return false;
}

static bool expect(reader *r, bool fine, const char *key, const char *message)
{
    return fine || malformed(r, key, message);
}

static bool malformed_name(reader *r, const char *problem, const char *name)
{
    char message[160];
    snprintf(message, sizeof message, "%s '%.60s'", problem, name);
    return malformed(r, "", message);
}

/* An object with exactly these keys, NULL-terminated. */
static bool expect_keys(reader *r, const json_t *object, const char *const *keys)
{
    const char *key;
    json_t *value;
    if (!json_is_object(object))
        return malformed(r, "", "expected an object");
    for (size_t i = 0; keys[i] != NULL; i++)
        if (json_object_get(object, keys[i]) == NULL)
            return malformed_name(r, "missing key", keys[i]);
    json_object_foreach((json_t *)object, key, value)
    {
        size_t i = 0;
        while (keys[i] != NULL && strcmp(keys[i], key) != 0)
            i++;
        if (keys[i] == NULL)
            return malformed_name(r, "unknown key", key);
    }
    return true;
}

/* An array of 1 to so many. */
static bool expect_array(reader *r, const json_t *array, size_t most, const char *expected, const char *too_many)
{
    return expect(r, json_array_size(array) > 0, "", expected) && expect(r, json_array_size(array) <= most, "", too_many);
}

static bool read_number(reader *r, mpq_t value, const json_t *text, const char *key)
{
    ps_error error = {0};
    if (!json_is_string(text))
        return malformed(r, key, "expected an exact number as text, such as \"0.1\" or \"9/10\"");
    ps_rational_parse(value, json_string_value(text), json_string_length(text), &error);
    return expect(r, error.status == PS_OK, key, error.message);
}

/* So many numbers, of these keys. */
static bool read_numbers(reader *r, mpq_t *values, const json_t *object, const char *const *keys, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (!read_number(r, values[i], json_object_get(object, keys[i]), keys[i]))
            return false;
    return true;
}

/* ---- the loss ---- */

/* A number, or an array of two for an interval; whole: NULL, or the parameter whose interval this one is in. */
static bool read_ends(reader *r, const char *name, const json_t *value, const ps_parameter *whole, mpq_t lo, mpq_t hi)
{
    bool interval = json_array_size(value) == 2;
    if (whole != NULL && !interval)
        return malformed(r, name, "expected an interval, an array of two numbers");
    if (!read_number(r, lo, interval ? json_array_get(value, 0) : value, name) ||
        !read_number(r, hi, interval ? json_array_get(value, 1) : value, name))
        return false;
    bool inside = whole == NULL || (mpq_cmp(lo, whole->lo) >= 0 && mpq_cmp(hi, whole->hi) <= 0);
    return expect(r, !interval || mpq_cmp(lo, hi) < 0, name, "the interval's lower end is not below its upper end") &&
           expect(r, inside, name, "the cell reaches beyond the parameter's interval");
}

static bool read_parameter(reader *r, const char *name, const json_t *value, const ps_parameter *whole)
{
    mpq_t lo, hi;
    ps_error error = {0};
    mpq_inits(lo, hi, NULL);
    bool fine = read_ends(r, name, value, whole, lo, hi);
    if (fine) {
        ps_loss_add_parameter(&r->certificate->loss, name, lo, hi, &error);
        fine = expect(r, error.status == PS_OK, name, error.message);
    }
    mpq_clears(lo, hi, NULL);
    return fine;
}

static bool read_loss(reader *r, const json_t *loss)
{
    static const char *const keys[] = {"formula", "parameters", NULL};
    const char *name;
    json_t *value, *formula = json_object_get(loss, "formula"), *parameters = json_object_get(loss, "parameters");
    ps_error error = {0};
    ps_buffer_puts(&r->place, "/loss");
    if (!expect_keys(r, loss, keys) || !expect(r, json_is_string(formula), "formula", "expected a text") ||
        !expect(r, json_is_object(parameters), "parameters", "expected an object"))
        return false;
    ps_buffer_puts(&r->place, "/parameters");
    json_object_foreach(parameters, name, value)
        if (!read_parameter(r, name, value, NULL))
            return false;
    if (ps_loss_read_formula(&r->certificate->loss, json_string_value(formula), &error) == PS_OK)
        return leave(r, 0);
    ps_error_set(r->error, PS_MALFORMED, error.begin, error.end, "at /loss/formula, byte %zu: %s", error.begin, error.message);
    return false;
}

/* ---- claims ---- */

static bool read_rows(reader *r, ps_claim *claim, const json_t *rows)
{
    const char *keys[PS_CLAIM_ROW_FIELDS + 1] = {NULL};
    size_t fields = ps_claim_row_field_count(claim->kind), place = r->place.length, i;
    json_t *row;
    for (size_t k = 0; k < fields; k++)
        keys[k] = claim->kind->row_fields[k];
    ps_buffer_puts(&r->place, "/rows");
    if (!expect_array(r, rows, PS_CLAIM_ROWS, "expected an array with at least one row", "too many rows"))
        return false;
    json_array_foreach((json_t *)rows, i, row)
    {
        leave(r, place);
        ps_buffer_printf(&r->place, "/rows/%zu", i);
        if (!expect_keys(r, row, keys) || !read_numbers(r, ps_claim_append_row(claim), row, keys, fields))
            return false;
    }
    return true;
}

static bool read_claim(reader *r, const json_t *object, size_t index)
{
    const char *keys[PS_CLAIM_FIELDS + 3] = {"claim"};
    const char *name = json_string_value(json_object_get(object, "claim"));
    const ps_claim_kind *kind = name != NULL ? ps_claim_kind_find(name) : NULL;
    if (kind == NULL)
        return name == NULL ? malformed(r, "", "expected an object with the name of a claim as \"claim\"")
                            : malformed_name(r, "unknown claim", name);
    bool alone = kind->builds_on == NULL && kind->rests_on == NULL;
    for (size_t i = 0; i < index; i++)
        alone = alone && r->certificate->claims[i].kind != kind;
    size_t fields = ps_claim_field_count(kind);
    for (size_t i = 0; i < fields; i++)
        keys[i + 1] = kind->fields[i];
    bool rows = ps_claim_row_field_count(kind) > 0, first = ps_claim_kind_role(kind) == PS_CLAIM_MINIMUM;
    keys[fields + 1] = rows ? "rows" : NULL;
    if (!expect(r, alone || !r->cell || !r->map, "", "in a cell of a map there is one claim of a kind, and none that builds on others") ||
        !expect_keys(r, object, keys) || !expect(r, first == (index == 0), "", "the first claim, and no other, must be 'minimum'"))
        return false;
    ps_claim *claim = ps_certificate_append(r->certificate, kind);
    return read_numbers(r, claim->values, object, kind->fields, fields) &&
           (!rows || read_rows(r, claim, json_object_get(object, "rows")));
}

static bool read_claims(reader *r, const json_t *claims)
{
    size_t index, place = r->place.length;
    json_t *claim;
    ps_buffer_puts(&r->place, "/claims");
    bool none = r->cell && r->map && json_is_array(claims) && json_array_size(claims) == 0;
    if (!none && !expect_array(r, claims, PS_CERTIFICATE_CLAIMS, "expected an array with at least one claim", "too many claims"))
        return false;
    json_array_foreach((json_t *)claims, index, claim)
    {
        leave(r, place);
        ps_buffer_printf(&r->place, "/claims/%zu", index);
        if (!read_claim(r, claim, index))
            return false;
    }
    return leave(r, place);
}

/* ---- cells ---- */

/* The loss of a cell, folded: the whole's, with the cell's intervals, one for each of the whole's and no others. */
static bool read_cell_parameters(reader *r, const ps_loss *whole, const json_t *parameters)
{
    const char *keys[PS_LOSS_PARAMETERS + 1] = {NULL};
    size_t intervals = 0, place = r->place.length;
    for (size_t i = 0; i < whole->parameter_count; i++)
        if (whole->intervals[i] != PS_NODE_NONE)
            keys[intervals++] = whole->parameters[i].name;
    ps_buffer_puts(&r->place, "/parameters");
    if (!expect_keys(r, parameters, keys))
        return false;
    for (size_t i = 0; i < whole->parameter_count; i++) {
        const ps_parameter *p = &whole->parameters[i];
        if (whole->intervals[i] == PS_NODE_NONE)
            ps_loss_add_parameter(&r->certificate->loss, p->name, p->lo, p->hi, r->error);
        else if (!read_parameter(r, p->name, json_object_get(parameters, p->name), p))
            return false;
    }
    ps_loss_fold(&r->certificate->loss);
    return leave(r, place);
}

static bool has_same_kinds(const ps_certificate *x, const ps_certificate *y)
{
    for (size_t i = 0; i < x->claim_count && i < y->claim_count; i++)
        if (x->claims[i].kind != y->claims[i].kind)
            return false;
    return x->claim_count == y->claim_count;
}

static bool read_cell(reader *r, ps_certificate *whole, const json_t *object)
{
    static const char *const keys[] = {"parameters", "claims", NULL};
    r->certificate = ps_certificate_append_cell(whole);
    return expect_keys(r, object, keys) && read_cell_parameters(r, &whole->loss, json_object_get(object, "parameters")) &&
           read_claims(r, json_object_get(object, "claims")) &&
           expect(r, r->map || has_same_kinds(&whole->cells[0], r->certificate), "claims",
                  "these are not the claims of the first cell in the same order");
}

static bool read_cells(reader *r, json_t *cells)
{
    ps_certificate *whole = r->certificate;
    size_t index;
    json_t *cell;
    bool intervals = ps_loss_first_interval(&whole->loss) < whole->loss.parameter_count;
    ps_buffer_puts(&r->place, "/cells");
    if (!expect(r, intervals, "", "there is no parameter that is an interval, so write \"claims\" instead") ||
        !expect_array(r, cells, r->map ? PS_CERTIFICATE_MAP_CELLS : PS_CERTIFICATE_CELLS, "expected an array with at least one cell",
                      "too many cells"))
        return false;
    r->cell = true;
    json_array_foreach(cells, index, cell)
    {
        leave(r, 0);
        ps_buffer_printf(&r->place, "/cells/%zu", index);
        if (!read_cell(r, whole, cell))
            return false;
        json_array_set_new(cells, index, json_null()); /* a cell's tree takes more memory than the cell */
    }
    if (r->map)
        ps_certificate_make_map(whole);
    return true;
}

/* ---- the whole ---- */

static bool read_top(reader *r, const json_t *top)
{
    json_t *cells = json_object_get(top, "cells");
    const json_int_t number = json_integer_value(json_object_get(top, "version"));
    r->map = number == PS_CERTIFICATE_MAP;
    const bool commented = number == PS_CERTIFICATE_WITH_COMMENT || r->map;
    const char *const keys[] = {"format", "version", "loss", cells != NULL || r->map ? "cells" : "claims", "producer",
                                commented ? "comment" : NULL, NULL};
    const char *format = json_string_value(json_object_get(top, "format"));
    const char *producer = json_string_value(json_object_get(top, "producer"));
    const char *comment = json_string_value(json_object_get(top, "comment"));
    bool ours = format != NULL && strcmp(format, "prodstab-certificate") == 0;
    if (!expect_keys(r, top, keys) || !expect(r, ours, "format", "this is not a \"prodstab-certificate\"") ||
        !expect(r, number == PS_CERTIFICATE_VERSION || commented, "version", "this checker reads versions 1 to 3 only") ||
        !expect(r, producer != NULL, "producer", "expected a text") ||
        !expect(r, comment != NULL || !commented, "comment", "expected a text"))
        return false;
    r->certificate->producer = ps_copy_text(producer, strlen(producer));
    r->certificate->comment = comment != NULL ? ps_copy_text(comment, strlen(comment)) : NULL;
    return read_loss(r, json_object_get(top, "loss")) &&
           (cells != NULL ? read_cells(r, cells) : read_claims(r, json_object_get(top, "claims")));
}

ps_status ps_certificate_parse(ps_certificate *certificate, const char *text, size_t length, ps_error *error)
{
    json_error_t problem;
    reader r = {.certificate = certificate, .error = error};
    ps_certificate_init(certificate);
    if (length > PS_CERTIFICATE_BYTES)
        return ps_error_set(error, PS_MALFORMED, 0, 0, "it is longer than %d bytes", PS_CERTIFICATE_BYTES);
    json_t *top = json_loadb(text, length, JSON_REJECT_DUPLICATES, &problem);
    if (top == NULL)
        return ps_error_set(error, PS_MALFORMED, 0, 0, "line %d, column %d: not JSON: %s", problem.line, problem.column,
                            problem.text);
    ps_buffer_puts(&r.place, "");
    bool fine = read_top(&r, top);
    ps_buffer_clear(&r.place);
    json_decref(top);
    return fine ? PS_OK : PS_MALFORMED;
}
