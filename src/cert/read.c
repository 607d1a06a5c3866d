/* Reading is strict: the keys that are known, each once, all present, every number an exact text. */
#include <jansson.h>
#include <stdio.h>
#include <string.h>

#include "prodstab/certificate.h"
#include "prodstab/rational.h"

typedef struct reader {
    ps_certificate *certificate;
    ps_error *error;
    const char *prefix; /* of places: "" or "/cells/3" */
    bool map, of_map;   /* version 3; one of its cells */
} reader;

static ps_status malformed(reader *r, const char *place, const char *message)
{
    bool top = place[0] == '\0' && r->prefix[0] == '\0';
    return ps_error_set(r->error, PS_MALFORMED, 0, 0, "at %s%s: %s", r->prefix, top ? "the top" : place, message);
}

static ps_status malformed_key(reader *r, const char *place, const char *problem, const char *key)
{
    char message[160];
    snprintf(message, sizeof message, "%s '%.60s'", problem, key);
    return malformed(r, place, message);
}

/* An object with exactly these keys, NULL-terminated. */
static ps_status expect_keys(reader *r, const json_t *object, const char *place, const char *const *keys)
{
    const char *key;
    json_t *value;
    if (!json_is_object(object))
        return malformed(r, place, "expected an object");
    for (size_t i = 0; keys[i] != NULL; i++)
        if (json_object_get(object, keys[i]) == NULL)
            return malformed_key(r, place, "missing key", keys[i]);
    json_object_foreach((json_t *)object, key, value)
    {
        size_t i = 0;
        while (keys[i] != NULL && strcmp(keys[i], key) != 0)
            i++;
        if (keys[i] == NULL)
            return malformed_key(r, place, "unknown key", key);
    }
    return PS_OK;
}

static ps_status read_number(reader *r, mpq_t value, const json_t *text, const char *place)
{
    ps_error error = {0};
    if (!json_is_string(text))
        return malformed(r, place, "expected an exact number as text, such as \"0.1\" or \"9/10\"");
    if (ps_rational_parse(value, json_string_value(text), json_string_length(text), &error) != PS_OK)
        return malformed(r, place, error.message);
    return PS_OK;
}

/* Of a parameter: a number, or an array of two for an interval; whole: NULL, or the parameter whose interval this one is in. */
static ps_status read_parameter(reader *r, const char *name, const json_t *value, const ps_parameter *whole)
{
    char place[96];
    mpq_t lo, hi;
    ps_error error = {0};
    bool interval = json_is_array(value) && json_array_size(value) == 2;
    snprintf(place, sizeof place, "%s/parameters/%.40s", whole == NULL ? "/loss" : "", name);
    if (whole != NULL && !interval)
        return malformed(r, place, "expected an interval, an array of two numbers");
    mpq_inits(lo, hi, NULL);
    ps_status status = read_number(r, lo, interval ? json_array_get(value, 0) : value, place);
    if (status == PS_OK && interval)
        status = read_number(r, hi, json_array_get(value, 1), place);
    else
        mpq_set(hi, lo);
    if (status == PS_OK && interval && mpq_cmp(lo, hi) >= 0)
        status = malformed(r, place, "the interval's lower end is not below its upper end");
    if (status == PS_OK && whole != NULL && (mpq_cmp(lo, whole->lo) < 0 || mpq_cmp(hi, whole->hi) > 0))
        status = malformed(r, place, "the cell reaches beyond the parameter's interval");
    if (status == PS_OK && ps_loss_add_parameter(&r->certificate->loss, name, lo, hi, &error) != PS_OK)
        status = malformed(r, place, error.message);
    mpq_clears(lo, hi, NULL);
    return status;
}

static ps_status read_loss(reader *r, const json_t *loss)
{
    static const char *const keys[] = {"formula", "parameters", NULL};
    const char *name;
    json_t *value;
    ps_error error = {0};
    ps_status status = expect_keys(r, loss, "/loss", keys);
    if (status != PS_OK)
        return status;
    json_t *formula = json_object_get(loss, "formula"), *parameters = json_object_get(loss, "parameters");
    if (!json_is_string(formula))
        return malformed(r, "/loss/formula", "expected a text");
    if (!json_is_object(parameters))
        return malformed(r, "/loss/parameters", "expected an object");
    json_object_foreach(parameters, name, value)
    {
        status = read_parameter(r, name, value, NULL);
        if (status != PS_OK)
            return status;
    }
    if (ps_loss_read_formula(&r->certificate->loss, json_string_value(formula), &error) == PS_OK)
        return PS_OK;
    return ps_error_set(r->error, PS_MALFORMED, error.begin, error.end, "at /loss/formula, byte %zu: %s", error.begin,
                        error.message);
}

static ps_status read_row(reader *r, ps_claim *claim, const json_t *object, const char *place)
{
    char inner[128];
    const char *keys[PS_CLAIM_ROW_FIELDS + 1] = {NULL};
    size_t fields = ps_claim_row_field_count(claim->kind);
    for (size_t k = 0; k < fields; k++)
        keys[k] = claim->kind->row_fields[k];
    ps_status status = expect_keys(r, object, place, keys);
    mpq_t *values = status == PS_OK ? ps_claim_append_row(claim) : NULL;
    for (size_t k = 0; k < fields && status == PS_OK; k++) {
        snprintf(inner, sizeof inner, "%s/%s", place, keys[k]);
        status = read_number(r, values[k], json_object_get(object, keys[k]), inner);
    }
    return status;
}

static ps_status read_rows(reader *r, ps_claim *claim, const json_t *rows, size_t index)
{
    char place[64];
    size_t i;
    json_t *row;
    snprintf(place, sizeof place, "/claims/%zu/rows", index);
    if (!json_is_array(rows) || json_array_size(rows) == 0)
        return malformed(r, place, "expected an array with at least one row");
    if (json_array_size(rows) > PS_CLAIM_ROWS)
        return malformed(r, place, "too many rows");
    json_array_foreach((json_t *)rows, i, row)
    {
        snprintf(place, sizeof place, "/claims/%zu/rows/%zu", index, i);
        ps_status status = read_row(r, claim, row, place);
        if (status != PS_OK)
            return status;
    }
    return PS_OK;
}

static ps_status read_claim(reader *r, const json_t *object, size_t index)
{
    char place[64];
    const char *keys[PS_CLAIM_FIELDS + 3] = {"claim"};
    snprintf(place, sizeof place, "/claims/%zu", index);
    const char *name = json_string_value(json_object_get(object, "claim"));
    const ps_claim_kind *kind = name != NULL ? ps_claim_kind_find(name) : NULL;
    if (kind == NULL)
        return name == NULL ? malformed(r, place, "expected an object with the name of a claim as \"claim\"")
                            : malformed_key(r, place, "unknown claim", name);
    bool alone = kind->builds_on == NULL && kind->rests_on == NULL;
    for (size_t i = 0; i < index; i++)
        alone = alone && r->certificate->claims[i].kind != kind;
    if (r->of_map && !alone)
        return malformed(r, place, "in a cell of a map there is one claim of a kind, and none that builds on others");
    size_t fields = ps_claim_field_count(kind);
    for (size_t i = 0; i < fields; i++)
        keys[i + 1] = kind->fields[i];
    bool rows = ps_claim_row_field_count(kind) > 0;
    keys[fields + 1] = rows ? "rows" : NULL;
    keys[fields + 2] = NULL;
    ps_status status = expect_keys(r, object, place, keys);
    if (status == PS_OK && (ps_claim_kind_role(kind) == PS_CLAIM_MINIMUM) != (index == 0))
        status = malformed(r, place, "the first claim, and no other, must be 'minimum'");
    if (status != PS_OK)
        return status;
    ps_claim *claim = ps_certificate_append(r->certificate, kind);
    for (size_t i = 0; i < fields && status == PS_OK; i++) {
        snprintf(place, sizeof place, "/claims/%zu/%s", index, kind->fields[i]);
        status = read_number(r, claim->values[i], json_object_get(object, kind->fields[i]), place);
    }
    if (status == PS_OK && rows)
        status = read_rows(r, claim, json_object_get(object, "rows"), index);
    return status;
}

static ps_status read_claims(reader *r, const json_t *claims)
{
    size_t index;
    json_t *claim;
    if (!json_is_array(claims) || (json_array_size(claims) == 0 && !r->of_map))
        return malformed(r, "/claims", "expected an array with at least one claim");
    if (json_array_size(claims) > PS_CERTIFICATE_CLAIMS)
        return malformed(r, "/claims", "too many claims");
    json_array_foreach((json_t *)claims, index, claim)
    {
        ps_status status = read_claim(r, claim, index);
        if (status != PS_OK)
            return status;
    }
    return PS_OK;
}

/* ---- cells ---- */

/* The loss of a cell: the whole's, with the cell's intervals, one for each of the whole's and no others. */
static ps_status read_cell_loss(reader *r, const ps_loss *whole, const json_t *parameters)
{
    const char *keys[PS_LOSS_PARAMETERS + 1] = {NULL};
    size_t intervals = 0;
    ps_error error = {0};
    for (size_t i = 0; i < whole->parameter_count; i++)
        if (whole->intervals[i] != PS_NODE_NONE)
            keys[intervals++] = whole->parameters[i].name;
    ps_status status = expect_keys(r, parameters, "/parameters", keys);
    for (size_t i = 0; i < whole->parameter_count && status == PS_OK; i++) {
        const ps_parameter *p = &whole->parameters[i];
        if (whole->intervals[i] != PS_NODE_NONE)
            status = read_parameter(r, p->name, json_object_get(parameters, p->name), p);
        else
            status = ps_loss_add_parameter(&r->certificate->loss, p->name, p->lo, p->hi, &error);
    }
    return status == PS_OK ? ps_loss_read_formula(&r->certificate->loss, whole->formula, &error) : status;
}

static bool has_same_kinds(const ps_certificate *x, const ps_certificate *y)
{
    for (size_t i = 0; i < x->claim_count && i < y->claim_count; i++)
        if (x->claims[i].kind != y->claims[i].kind)
            return false;
    return x->claim_count == y->claim_count;
}

static ps_status read_cell(reader *r, const json_t *object, size_t index)
{
    static const char *const keys[] = {"parameters", "claims", NULL};
    char prefix[32];
    snprintf(prefix, sizeof prefix, "/cells/%zu", index);
    reader inner = {ps_certificate_append_cell(r->certificate), r->error, prefix, false, r->map};
    ps_status status = expect_keys(&inner, object, "", keys);
    if (status == PS_OK)
        status = read_cell_loss(&inner, &r->certificate->loss, json_object_get(object, "parameters"));
    if (status == PS_OK)
        status = read_claims(&inner, json_object_get(object, "claims"));
    if (status == PS_OK && !r->map && !has_same_kinds(&r->certificate->cells[0], inner.certificate))
        status = malformed(&inner, "/claims", "these are not the claims of the first cell in the same order");
    return status;
}

static ps_status read_cells(reader *r, const json_t *cells)
{
    size_t index, intervals = 0;
    json_t *cell;
    for (size_t i = 0; i < r->certificate->loss.parameter_count; i++)
        intervals += r->certificate->loss.intervals[i] != PS_NODE_NONE;
    if (intervals == 0)
        return malformed(r, "/cells", "there is no parameter that is an interval, so write \"claims\" instead");
    if (!json_is_array(cells) || json_array_size(cells) == 0)
        return malformed(r, "/cells", "expected an array with at least one cell");
    if (json_array_size(cells) > (r->map ? PS_CERTIFICATE_MAP_CELLS : PS_CERTIFICATE_CELLS))
        return malformed(r, "/cells", "too many cells");
    json_array_foreach((json_t *)cells, index, cell)
    {
        ps_status status = read_cell(r, cell, index);
        if (status != PS_OK)
            return status;
    }
    if (r->map)
        ps_certificate_make_map(r->certificate);
    return PS_OK;
}

static ps_status read_top(reader *r, const json_t *top)
{
    const json_t *cells = json_object_get(top, "cells"), *version = json_object_get(top, "version");
    const json_int_t number = json_is_integer(version) ? json_integer_value(version) : 0;
    r->map = number == PS_CERTIFICATE_MAP;
    const bool commented = number == PS_CERTIFICATE_WITH_COMMENT || r->map;
    const char *const keys[] = {"format", "version", "loss", cells != NULL || r->map ? "cells" : "claims", "producer",
                                commented ? "comment" : NULL, NULL};
    ps_status status = expect_keys(r, top, "", keys);
    if (status != PS_OK)
        return status;
    const char *format = json_string_value(json_object_get(top, "format"));
    const char *producer = json_string_value(json_object_get(top, "producer"));
    const char *comment = json_string_value(json_object_get(top, "comment"));
    if (format == NULL || strcmp(format, "prodstab-certificate") != 0)
        return malformed(r, "/format", "this is not a \"prodstab-certificate\"");
    if (number != PS_CERTIFICATE_VERSION && !commented)
        return malformed(r, "/version", "this checker reads versions 1 to 3 only");
    if (producer == NULL || (commented && comment == NULL))
        return malformed(r, producer == NULL ? "/producer" : "/comment", "expected a text");
    r->certificate->producer = ps_copy_text(producer, strlen(producer));
    r->certificate->comment = comment != NULL ? ps_copy_text(comment, strlen(comment)) : NULL;
    status = read_loss(r, json_object_get(top, "loss"));
    if (status != PS_OK)
        return status;
    return cells != NULL ? read_cells(r, cells) : read_claims(r, json_object_get(top, "claims"));
}

ps_status ps_certificate_parse(ps_certificate *certificate, const char *text, size_t length, ps_error *error)
{
    json_error_t problem;
    reader r = {certificate, error, "", false, false};
    ps_certificate_init(certificate);
    if (length > PS_CERTIFICATE_BYTES)
        return ps_error_set(error, PS_MALFORMED, 0, 0, "it is longer than %d bytes", PS_CERTIFICATE_BYTES);
    json_t *top = json_loadb(text, length, JSON_REJECT_DUPLICATES, &problem);
    if (top == NULL)
        return ps_error_set(error, PS_MALFORMED, 0, 0, "line %d, column %d: not JSON: %s", problem.line, problem.column,
                            problem.text);
    ps_status status = read_top(&r, top);
    json_decref(top);
    return status;
}
