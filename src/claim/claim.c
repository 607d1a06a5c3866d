#include "prodstab/claim.h"

#include <stdlib.h>
#include <stdio.h>
#include <string.h>

#include "prodstab/rational.h"

size_t ps_claim_field_count(const ps_claim_kind *kind)
{
    size_t count = 0;
    while (count < PS_CLAIM_FIELDS && kind->fields[count] != NULL)
        count++;
    return count;
}

void ps_claim_init(ps_claim *claim, const ps_claim_kind *kind)
{
    *claim = (ps_claim){.kind = kind, .values = ps_allocate(ps_claim_field_count(kind) * sizeof *claim->values)};
    for (size_t i = 0; i < ps_claim_field_count(kind); i++)
        mpq_init(claim->values[i]);
}

void ps_claim_clear(ps_claim *claim)
{
    for (size_t i = 0; i < ps_claim_field_count(claim->kind); i++)
        mpq_clear(claim->values[i]);
    free(claim->values);
    for (size_t i = 0; i < claim->row_count; i++)
        for (size_t k = 0; k < PS_CLAIM_ROW_FIELDS; k++)
            mpq_clear(claim->rows[i].values[k]);
    free(claim->rows);
}

size_t ps_claim_row_field_count(const ps_claim_kind *kind)
{
    size_t count = 0;
    while (count < PS_CLAIM_ROW_FIELDS && kind->row_fields[count] != NULL)
        count++;
    return count;
}

mpq_t *ps_claim_append_row(ps_claim *claim)
{
    claim->rows = ps_grow(claim->rows, claim->row_count, &claim->row_capacity, sizeof *claim->rows);
    mpq_t *values = claim->rows[claim->row_count++].values;
    for (size_t k = 0; k < PS_CLAIM_ROW_FIELDS; k++)
        mpq_init(values[k]);
    return values;
}

/* "first_NAME" or "last_NAME", of the claim or of what it builds on */
static mpq_ptr row_value(ps_claim *claim, const char *name)
{
    bool first = strncmp(name, "first_", 6) == 0, last = strncmp(name, "last_", 5) == 0;
    while (claim->row_count == 0 && claim->base != NULL)
        claim = (ps_claim *)claim->base;
    for (size_t k = 0; k < ps_claim_row_field_count(claim->kind) && claim->row_count > 0 && (first || last); k++)
        if (strcmp(claim->kind->row_fields[k], name + (first ? 6 : 5)) == 0)
            return claim->rows[first ? 0 : claim->row_count - 1].values[k];
    return NULL;
}

mpq_ptr ps_claim_value(ps_claim *claim, const char *field)
{
    for (size_t i = 0; i < ps_claim_field_count(claim->kind); i++)
        if (strcmp(claim->kind->fields[i], field) == 0)
            return claim->values[i];
    return claim->base != NULL ? ps_claim_value((ps_claim *)claim->base, field) : NULL;
}

mpq_srcptr ps_claim_named_value(const ps_claim *minimum, const ps_claim *claim, const char *name)
{
    mpq_ptr value = ps_claim_value((ps_claim *)claim, name);
    if (value == NULL)
        value = row_value((ps_claim *)claim, name);
    if (value == NULL && minimum != NULL)
        value = ps_claim_value((ps_claim *)minimum, name);
    return value;
}

void ps_claim_print_template(ps_buffer *buffer, const char *text, ps_claim_field_printer *print, const void *context)
{
    char name[PS_CLAIM_FIELDS * 4];
    while (*text != '\0') {
        size_t plain = strcspn(text, "{");
        ps_buffer_append(buffer, text, plain);
        text += plain;
        if (*text == '\0')
            break;
        size_t length = strcspn(text, "}");
        snprintf(name, sizeof name, "%.*s", (int)length - 1, text + 1);
        print(buffer, name, context);
        text += length + 1;
    }
}
