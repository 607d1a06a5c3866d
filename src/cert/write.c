#include <jansson.h>
#include <stdlib.h>
#include <string.h>

#include "prodstab/certificate.h"
#include "prodstab/rational.h"
#include "prodstab/version.h"

/* As it stands in the text of the top: no text that is quoted has a line of its own. */
#define EMPTY_CELLS "\n  \"cells\": []"

static json_t *number(const mpq_t value)
{
    ps_buffer text = {0};
    ps_rational_print(&text, value);
    json_t *result = json_string(text.text);
    ps_buffer_clear(&text);
    return result;
}

/* All parameters, or only those that are intervals. */
static json_t *print_parameters(const ps_loss *loss, bool all)
{
    json_t *parameters = json_object();
    for (size_t i = 0; i < loss->parameter_count; i++) {
        const ps_parameter *p = &loss->parameters[i];
        if (loss->intervals[i] != PS_NODE_NONE)
            json_object_set_new(parameters, p->name, json_pack("[o, o]", number(p->lo), number(p->hi)));
        else if (all)
            json_object_set_new(parameters, p->name, number(p->lo));
    }
    return parameters;
}

static json_t *print_loss(const ps_loss *loss)
{
    json_t *object = json_object();
    json_object_set_new(object, "formula", json_string(loss->formula));
    json_object_set_new(object, "parameters", print_parameters(loss, true));
    return object;
}

static json_t *print_rows(const ps_claim *claim)
{
    json_t *rows = json_array();
    for (size_t i = 0; i < claim->row_count; i++) {
        json_t *row = json_object();
        for (size_t k = 0; k < ps_claim_row_field_count(claim->kind); k++)
            json_object_set_new(row, claim->kind->row_fields[k], number(claim->rows[i].values[k]));
        json_array_append_new(rows, row);
    }
    return rows;
}

static json_t *print_claim(const ps_claim *claim)
{
    json_t *object = json_object();
    json_object_set_new(object, "claim", json_string(claim->kind->name));
    for (size_t i = 0; i < ps_claim_field_count(claim->kind); i++)
        json_object_set_new(object, claim->kind->fields[i], number(claim->values[i]));
    if (ps_claim_row_field_count(claim->kind) > 0)
        json_object_set_new(object, "rows", print_rows(claim));
    return object;
}

static json_t *print_claims(const ps_certificate *certificate)
{
    json_t *claims = json_array();
    for (size_t i = 0; i < certificate->claim_count; i++)
        json_array_append_new(claims, print_claim(&certificate->claims[i]));
    return claims;
}

/* Appends the text, every line after the first one farther to the right. */
static void print_indented(ps_buffer *buffer, const char *text)
{
    for (size_t length; *text != '\0'; text += length) {
        length = strcspn(text, "\n") + 1;
        length -= text[length - 1] == '\0';
        ps_buffer_append(buffer, text, length);
        if (text[length] != '\0')
            ps_buffer_puts(buffer, "    ");
    }
}

/* Appends the elements of the array, one after the other: all of them as one tree would take ten times their text. */
static void print_cells(ps_buffer *buffer, const ps_certificate *certificate)
{
    for (size_t i = 0; i < certificate->cell_count; i++) {
        json_t *cell = json_object();
        json_object_set_new(cell, "parameters", print_parameters(&certificate->cells[i].loss, false));
        json_object_set_new(cell, "claims", print_claims(&certificate->cells[i]));
        char *text = json_dumps(cell, JSON_INDENT(2));
        ps_buffer_puts(buffer, i == 0 ? "\n    " : ",\n    ");
        print_indented(buffer, text);
        free(text);
        json_decref(cell);
    }
    ps_buffer_puts(buffer, "\n  ");
}

void ps_certificate_print(ps_buffer *buffer, const ps_certificate *certificate)
{
    json_t *top = json_object();
    json_object_set_new(top, "format", json_string("prodstab-certificate"));
    const bool map = certificate->kinds != NULL;
    json_object_set_new(top, "version", json_integer(map ? PS_CERTIFICATE_MAP : certificate->comment != NULL ? PS_CERTIFICATE_WITH_COMMENT
                                                                                                             : PS_CERTIFICATE_VERSION));
    json_object_set_new(top, "loss", print_loss(&certificate->loss));
    if (certificate->cell_count > 0)
        json_object_set_new(top, "cells", json_array());
    else
        json_object_set_new(top, "claims", print_claims(certificate));
    json_object_set_new(top, "producer", certificate->producer != NULL ? json_string(certificate->producer)
                                                                       : json_sprintf("prodstab %s", ps_version()));
    if (certificate->comment != NULL || map)
        json_object_set_new(top, "comment", json_string(certificate->comment != NULL ? certificate->comment : ""));
    char *text = json_dumps(top, JSON_INDENT(2));
    const char *cells = certificate->cell_count > 0 ? strstr(text, EMPTY_CELLS) + strlen(EMPTY_CELLS) - 1 : text;
    ps_buffer_append(buffer, text, (size_t)(cells - text));
    if (certificate->cell_count > 0)
        print_cells(buffer, certificate);
    ps_buffer_printf(buffer, "%s\n", cells);
    free(text);
    json_decref(top);
}
