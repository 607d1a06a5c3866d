/* claim_tables markdown | schema -- the parts of certificates/FORMAT.md and certificates/schema.json that follow from the
 * tables of claims. */
#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "prodstab/certificate.h"
#include "prodstab/claim.h"
#include "prodstab/rational.h"

/* ---- markdown ---- */

static bool has_divided_differences(const ps_claim_kind *kind)
{
    bool found = false;
    for (size_t i = 0; i < PS_CLAIM_DEFINITIONS && kind->definitions[i].name != NULL; i++)
        found = found || strstr(kind->definitions[i].body, "l1_c") != NULL;
    return found;
}

static void print_fields(const ps_claim_kind *kind)
{
    size_t count = ps_claim_field_count(kind);
    printf("Fields: %s", count == 0 ? "none" : "");
    for (size_t i = 0; i < count; i++)
        printf("%s`%s`", i > 0 ? ", " : "", kind->fields[i]);
    for (size_t i = 0; i < ps_claim_row_field_count(kind); i++)
        printf("%s`%s`", i > 0 ? ", " : "; of each row: ", kind->row_fields[i]);
    printf(".\n\n");
    if (kind->builds_on != NULL)
        printf("Builds on `%s`.\n\n", kind->builds_on);
    if (kind->steps != NULL || has_divided_differences(kind))
        printf("Rejected if a parameter of the loss is an interval.\n\n");
    if (kind->parameter != NULL)
        printf("Rejected if no parameter of the loss is an interval. Speaks of the first that is one as `%s`.\n\n", kind->parameter);
}

static void print_definition(const ps_claim_definition *definition)
{
    printf("    %s", definition->name);
    for (size_t i = 0; i < PS_CLAIM_FORMALS && definition->formals[i] != NULL; i++)
        printf("%s%s", i > 0 ? ", " : "(", definition->formals[i]);
    printf("%s = %s\n", definition->formals[0] != NULL ? ")" : "", definition->body);
}

static void print_definitions(const ps_claim_kind *kind)
{
    if (kind->definitions[0].name == NULL)
        return;
    printf("Definitions");
    for (size_t i = 0; i < PS_CLAIM_RANGES && kind->variables[i] != NULL; i++)
        printf("%s%s", i > 0 ? ", " : ", in the variables ", kind->variables[i]);
    printf(":\n\n");
    for (size_t i = 0; i < PS_CLAIM_DEFINITIONS && kind->definitions[i].name != NULL; i++)
        print_definition(&kind->definitions[i]);
    printf("\n");
}

static void print_obligations(const ps_claim_kind *kind)
{
    printf("Obligations:\n\n");
    for (size_t i = 0; i < PS_CLAIM_OBLIGATIONS && kind->obligations[i].name != NULL; i++) {
        ps_buffer line = {0};
        ps_claim_print_obligation(&line, &kind->obligations[i]);
        printf("    %-6s %s\n", kind->obligations[i].name, line.text);
        ps_buffer_clear(&line);
    }
    if (kind->steps != NULL) {
        ps_buffer line = {0};
        ps_claim_print_orbit(&line, kind);
        printf("    %-6s %s\n", "orbit", line.text);
        ps_buffer_clear(&line);
    }
    if (kind->rests_on != NULL)
        printf("\nIt also rests on the claims before it, see [below](#what-%s-rests-on).\n", kind->name);
    printf("\n");
}

static void print_markdown(void)
{
    for (size_t i = 0; i < ps_claim_kind_count(); i++) {
        const ps_claim_kind *kind = ps_claim_kind_at(i);
        printf("### `%s`\n\nTheory page, section %s; Coq: `%s`.\n\n", kind->name, kind->section, kind->theorem);
        print_fields(kind);
        print_definitions(kind);
        print_obligations(kind);
        printf("Conclusion: %s\n\n", kind->conclusion);
    }
}

/* ---- JSON Schema ---- */

static json_t *reference(const char *name)
{
    return json_pack("{s:o}", "$ref", json_sprintf("#/$defs/%s", name));
}

static json_t *rows_schema(const ps_claim_kind *kind)
{
    json_t *required = json_array(), *properties = json_object();
    for (size_t i = 0; i < ps_claim_row_field_count(kind); i++) {
        json_array_append_new(required, json_string(kind->row_fields[i]));
        json_object_set_new(properties, kind->row_fields[i], reference("number"));
    }
    return json_pack("{s:s, s:{s:s, s:o, s:o, s:b}, s:i, s:i}", "type", "array", "items", "type", "object", "properties",
                     properties, "required", required, "additionalProperties", 0, "minItems", 1, "maxItems", PS_CLAIM_ROWS);
}

static json_t *kind_schema(const ps_claim_kind *kind)
{
    json_t *required = json_pack("[s]", "claim"), *properties = json_pack("{s:{s:s}}", "claim", "const", kind->name);
    for (size_t i = 0; i < ps_claim_field_count(kind); i++) {
        json_array_append_new(required, json_string(kind->fields[i]));
        json_object_set_new(properties, kind->fields[i], reference("number"));
    }
    if (ps_claim_row_field_count(kind) > 0) {
        json_array_append_new(required, json_string("rows"));
        json_object_set_new(properties, "rows", rows_schema(kind));
    }
    return json_pack("{s:s, s:s, s:o, s:o, s:b}", "description", kind->conclusion, "type", "object", "properties", properties,
                     "required", required, "additionalProperties", 0);
}

/* What the grammar of numbers says, as a regular expression. */
static const char number_pattern[] =
    "^-?([0-9]+/0*[1-9][0-9]*|([0-9]+(\\.[0-9]*)?|\\.[0-9]+)([eE][+-]?[0-9]+)?)$";

static json_t *claims_schema(void)
{
    return json_pack("{s:s, s:[o], s:o, s:i, s:i}", "type", "array", "prefixItems", reference("minimum"), "items",
                     reference("claim"), "minItems", 1, "maxItems", PS_CERTIFICATE_CLAIMS);
}

static json_t *definitions(void)
{
    json_t *result = json_object(), *others = json_array();
    json_object_set_new(result, "number",
                        json_pack("{s:s, s:s, s:s, s:i}", "description", "an exact number (FORMAT.md, Numbers)", "type",
                                  "string", "pattern", number_pattern, "maxLength", PS_RATIONAL_DIGITS));
    json_object_set_new(result, "parameter",
                        json_pack("{s:[o, o]}", "oneOf", reference("number"), reference("interval")));
    json_object_set_new(result, "interval",
                        json_pack("{s:s, s:s, s:o, s:i, s:i}", "description", "lower end < upper end", "type", "array",
                                  "items", reference("number"), "minItems", 2, "maxItems", 2));
    json_object_set_new(result, "claims", claims_schema());
    for (size_t i = 0; i < ps_claim_kind_count(); i++) {
        const ps_claim_kind *kind = ps_claim_kind_at(i);
        json_object_set_new(result, kind->name, kind_schema(kind));
        if (strcmp(kind->name, "minimum") != 0)
            json_array_append_new(others, reference(kind->name));
    }
    json_object_set_new(result, "claim", json_pack("{s:o}", "oneOf", others));
    return result;
}

static json_t *loss_schema(void)
{
    json_t *names = json_pack("{s:o}", "pattern", json_sprintf("^[A-Za-z_][A-Za-z0-9_]{0,%d}$", PS_NAME_LENGTH - 1));
    json_t *parameters = json_pack("{s:s, s:i, s:o, s:o}", "type", "object", "maxProperties", PS_LOSS_PARAMETERS,
                                   "propertyNames", names, "additionalProperties", reference("parameter"));
    json_t *formula = json_pack("{s:s, s:i, s:i}", "type", "string", "minLength", 1, "maxLength", PS_PARSE_TEXT);
    return json_pack("{s:s, s:{s:o, s:o}, s:[s, s], s:b}", "type", "object", "properties", "formula", formula, "parameters",
                     parameters, "required", "formula", "parameters", "additionalProperties", 0);
}

static json_t *cells_schema(void)
{
    json_t *parameters = json_pack("{s:s, s:i, s:o}", "type", "object", "minProperties", 1, "additionalProperties",
                                   reference("interval"));
    json_t *claims = json_pack("{s:[o, {s:s, s:i}]}", "anyOf", reference("claims"), "type", "array", "maxItems", 0);
    json_t *cell = json_pack("{s:s, s:{s:o, s:o}, s:[s, s], s:b}", "type", "object", "properties", "parameters", parameters,
                             "claims", claims, "required", "parameters", "claims", "additionalProperties", 0);
    return json_pack("{s:s, s:o, s:i, s:i}", "type", "array", "items", cell, "minItems", 1, "maxItems",
                     PS_CERTIFICATE_MAP_CELLS);
}

/* Only a map has cells without claims, or very many. */
static json_t *map_schema(void)
{
    json_t *cells = json_pack("{s:i, s:{s:{s:{s:i}}}}", "maxItems", PS_CERTIFICATE_CELLS, "items", "properties", "claims", "minItems", 1);
    return json_pack("{s:{s:{s:{s:i}}}, s:{s:[s]}, s:{s:{s:o}}}", "if", "properties", "version", "const", PS_CERTIFICATE_MAP, "then",
                     "required", "cells", "else", "properties", "cells", cells);
}

/* A certificate of version 1 is one that has no comment. */
static json_t *versions_schema(void)
{
    return json_pack("{s:{s:[s]}, s:{s:{s:{s:[i, i]}}}, s:{s:{s:{s:i}}}, s:[o]}", "if", "required", "comment", "then", "properties",
                     "version", "enum", PS_CERTIFICATE_WITH_COMMENT, PS_CERTIFICATE_MAP, "else", "properties", "version", "const",
                     PS_CERTIFICATE_VERSION, "allOf", map_schema());
}

static void print_schema(void)
{
    json_t *properties = json_pack("{s:{s:s}, s:{s:s}, s:o, s:o, s:o, s:{s:s}, s:{s:s}}", "format", "const", "prodstab-certificate",
                                   "version", "type", "integer", "loss", loss_schema(), "claims", reference("claims"), "cells",
                                   cells_schema(), "producer", "type", "string", "comment", "type", "string");
    json_t *versions = versions_schema();
    json_t *schema = json_pack(
        "{s:s, s:s, s:s, s:s, s:o, s:[s, s, s, s], s:[{s:[s]}, {s:[s]}], s:b, s:o}", "$schema",
        "https://json-schema.org/draft/2020-12/schema", "title", "prodstab certificate", "description",
        "The shape of a certificate. What the texts mean, and which certificates are true, is in FORMAT.md.", "type", "object",
        "properties", properties, "required", "format", "version", "loss", "producer", "oneOf", "required", "claims", "required",
        "cells", "additionalProperties", 0, "$defs", definitions());
    json_object_update(schema, versions);
    json_decref(versions);
    char *text = json_dumps(schema, JSON_INDENT(2));
    puts(text);
    free(text);
    json_decref(schema);
}

int main(int argc, char **argv)
{
    if (argc == 2 && strcmp(argv[1], "markdown") == 0)
        print_markdown();
    else if (argc == 2 && strcmp(argv[1], "schema") == 0)
        print_schema();
    else
        return 2;
    return 0;
}
