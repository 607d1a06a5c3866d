/* What the table of each kind of claims says about itself. */
#include "claim/kinds.h"
#include "prove/units.h"

#include "test.h"

static bool mentions(const ps_claim_kind *kind, const char *name)
{
    for (size_t i = 0; i < PS_CLAIM_DEFINITIONS && kind->definitions[i].name != NULL; i++)
        if (strstr(kind->definitions[i].body, name) != NULL)
            return true;
    for (size_t i = 0; i < PS_CLAIM_OBLIGATIONS && kind->obligations[i].name != NULL; i++)
        if (strstr(kind->obligations[i].left, name) != NULL || strstr(kind->obligations[i].right, name) != NULL)
            return true;
    return false;
}

/* They are made up to l'' at least: the minimum's are there in any case. */
static void derivatives_are_those_that_are_named(void)
{
    static const char *const names[] = {"l", "l1", "l2", "l3", "l4", "l5", "l6"};
    for (size_t i = 0; i < ps_claim_kind_count(); i++) {
        const ps_claim_kind *kind = ps_claim_kind_at(i);
        int highest = 6;
        while (highest > 2 && !mentions(kind, names[highest]))
            highest--;
        if (!CHECK_INT(kind->derivatives, highest) || !CHECK_INT(kind->divided_differences, mentions(kind, "l1_c")))
            fprintf(stderr, "    %s: .derivatives, .divided_differences\n", kind->name);
    }
}

static void check_fields(const ps_claim_kind *kind, const char *const *fields, size_t count)
{
    ps_dimension dimension;
    for (size_t i = 0; i < count; i++)
        if (!CHECK(ps_units_find(&dimension, kind, fields[i])))
            fprintf(stderr, "    %s.%s has no line in src/prove/units.c\n", kind->name, fields[i]);
}

/* Runs and critical values are not searched for, so not in units either. */
static void fields_have_units(void)
{
    for (size_t i = 0; i < ps_claim_kind_count(); i++) {
        const ps_claim_kind *kind = ps_claim_kind_at(i);
        if (kind == &ps_claim_kind_run || kind == &ps_claim_kind_run_wide || kind == &ps_claim_kind_critical)
            continue;
        check_fields(kind, kind->fields, ps_claim_field_count(kind));
        check_fields(kind, kind->row_fields, ps_claim_row_field_count(kind));
    }
}

/* Names of other kinds are names of kinds, of earlier ones, and only what is looked for by itself can be usual. */
static void kinds_refer_to_kinds_before(void)
{
    for (size_t i = 0; i < ps_claim_kind_count(); i++) {
        const ps_claim_kind *kind = ps_claim_kind_at(i);
        for (size_t k = 0; k < PS_CLAIM_PARTS && kind->assembled_from[k] != NULL; k++) {
            const ps_claim_kind *part = ps_claim_kind_find(kind->assembled_from[k]);
            CHECK(part != NULL && part != kind && ps_claim_kind_is_part(part, kind));
        }
        CHECK(!ps_claim_kind_is_part(kind, kind));
        CHECK(kind->after == PS_AFTER_NONE || ps_claim_kind_role(kind) == PS_CLAIM_FURTHER);
        CHECK_INT(ps_claim_kind_role(kind) == PS_CLAIM_MINIMUM, i == 0);
    }
}

static void parts_are_found_with_what_they_build_on(void)
{
    CHECK(ps_claim_kind_is_part(&ps_claim_kind_sharpness_law, &ps_claim_kind_sharpness));
    CHECK(ps_claim_kind_is_part(&ps_claim_kind_sharpness_law_lower, &ps_claim_kind_sharpness));
    CHECK(!ps_claim_kind_is_part(&ps_claim_kind_minimum, &ps_claim_kind_sharpness));
    CHECK(!ps_claim_kind_is_part(&ps_claim_kind_sharpness_law, &ps_claim_kind_law_entry));
    CHECK(ps_claim_kind_is_under(&ps_claim_kind_sharpness_law, &ps_claim_kind_law_entry));
    CHECK(!ps_claim_kind_is_under(&ps_claim_kind_law_entry, &ps_claim_kind_sharpness_law));
}

TEST_MAIN(derivatives_are_those_that_are_named, fields_have_units, kinds_refer_to_kinds_before,
          parts_are_found_with_what_they_build_on)
