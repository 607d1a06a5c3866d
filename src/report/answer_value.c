#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "prodstab/rational.h"
#include "report/answer.h"

/* The length of the character that text begins with; 0 if it is none. */
static size_t character_length(const char *text)
{
    for (size_t length = 1; length <= 4 && text[length - 1] != '\0'; length++) {
        json_t *one = json_stringn(text, length);
        json_decref(one);
        if (one != NULL)
            return length;
    }
    return 0;
}

json_t *answer_text(const char *text)
{
    if (text == NULL)
        return json_null();
    json_t *value = json_string(text);
    if (value != NULL)
        return value;
    ps_buffer mended = {0};
    while (*text != '\0') {
        size_t length = character_length(text);
        ps_buffer_append(&mended, length > 0 ? text : "\xef\xbf\xbd", length > 0 ? length : 3);
        text += length > 0 ? length : 1;
    }
    value = json_string(mended.text);
    ps_buffer_clear(&mended);
    return value;
}

json_t *answer_number(const mpq_t value)
{
    ps_buffer text = {0};
    ps_rational_print(&text, value);
    json_t *number = json_string(text.text);
    ps_buffer_clear(&text);
    return number;
}

json_t *answer_range(const mpq_t lo, const mpq_t hi)
{
    return json_pack("{s:o, s:o}", "lo", answer_number(lo), "hi", answer_number(hi));
}

json_t *answer_range_of_texts(const ps_buffer *lo, const ps_buffer *hi)
{
    return lo->length > 0 && hi->length > 0 ? json_pack("{s:s, s:s}", "lo", lo->text, "hi", hi->text) : json_null();
}

json_t *answer_double(double value)
{
    char text[40];
    snprintf(text, sizeof text, "%.17g", value);
    return isfinite(value) ? json_string(text) : json_null();
}

json_t *answer_loss(const ps_loss *loss)
{
    json_t *parameters = json_object();
    for (size_t i = 0; i < loss->parameter_count; i++) {
        const ps_parameter *p = &loss->parameters[i];
        json_object_set_new(parameters, p->name, mpq_equal(p->lo, p->hi) ? answer_number(p->lo) : answer_range(p->lo, p->hi));
    }
    return json_pack("{s:o, s:o}", "formula", answer_text(loss->formula), "parameters", parameters);
}

/* A field of the claim of that index, in all parts. */
static json_t *answer_field(const ps_certificate *certificate, size_t index, size_t field)
{
    mpq_srcptr least = NULL, most = NULL;
    for (size_t i = 0; i < ps_certificate_part_count(certificate); i++) {
        const ps_claim *claim = ps_certificate_claim(certificate, i, index);
        if (claim == NULL)
            continue;
        least = least == NULL || mpq_cmp(claim->values[field], least) < 0 ? claim->values[field] : least;
        most = most == NULL || mpq_cmp(claim->values[field], most) > 0 ? claim->values[field] : most;
    }
    return mpq_equal(least, most) ? answer_number(least) : answer_range(least, most);
}

static json_t *answer_row(const ps_claim *claim, size_t row)
{
    json_t *numbers = json_object();
    for (size_t i = 0; i < ps_claim_row_field_count(claim->kind); i++)
        json_object_set_new(numbers, claim->kind->row_fields[i], answer_number(claim->rows[row].values[i]));
    return numbers;
}

/* The first and the last row, which a claim's sentence is about; null for kinds without. No such kind allows cells. */
static json_t *answer_rows(const ps_claim *claim)
{
    if (claim == NULL || claim->row_count == 0)
        return json_null();
    return json_pack("{s:I, s:o, s:o}", "count", (json_int_t)claim->row_count, "first", answer_row(claim, 0), "last",
                     answer_row(claim, claim->row_count - 1));
}

json_t *answer_claim(const ps_certificate *certificate, size_t index)
{
    const ps_claim_kind *kind = ps_certificate_kind(certificate, index);
    json_t *fields = json_object();
    for (size_t i = 0; i < ps_claim_field_count(kind); i++)
        json_object_set_new(fields, kind->fields[i], answer_field(certificate, index, i));
    return json_pack("{s:s, s:o, s:o}", "claim", kind->name, "fields", fields, "rows",
                     answer_rows(ps_certificate_claim(certificate, 0, index)));
}

json_t *answer_lines(const ps_buffer *text)
{
    return answer_parts(text, "\n");
}

json_t *answer_parts(const ps_buffer *text, const char *between)
{
    json_t *parts = json_array();
    for (const char *part = text->length > 0 ? text->text : ""; *part != '\0';) {
        const char *end = strstr(part, between);
        size_t length = end != NULL ? (size_t)(end - part) : strlen(part);
        char *copy = ps_copy_text(part, length);
        json_array_append_new(parts, answer_text(copy));
        free(copy);
        part += length + (end != NULL ? strlen(between) : 0);
    }
    return parts;
}
