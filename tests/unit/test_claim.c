/* The table of claims: what it has to be for the checker to mean what it says. */
#include "prodstab/claim.h"
#include "prodstab/parse.h"

#include "test.h"

static const ps_claim_kind *base_of(const ps_claim_kind *kind)
{
    return kind->builds_on != NULL ? ps_claim_kind_find(kind->builds_on) : NULL;
}

/* Whether name is a number of the witness: of the kind, what it builds on, or the minimum. */
static bool is_field(const ps_claim_kind *kind, const char *name)
{
    for (const ps_claim_kind *k = kind; k != NULL; k = base_of(k)) {
        for (size_t i = 0; i < ps_claim_field_count(k); i++)
            if (strcmp(k->fields[i], name) == 0)
                return true;
        for (size_t i = 0; i < ps_claim_row_field_count(k); i++)
            if (strcmp(k->row_fields[i], name) == 0)
                return true;
    }
    return strcmp(name, "lo") == 0 || strcmp(name, "hi") == 0;
}

static bool is_definition(const ps_claim_kind *kind, const char *name)
{
    for (size_t i = 0; i < PS_CLAIM_DEFINITIONS && kind->definitions[i].name != NULL; i++)
        if (strcmp(kind->definitions[i].name, name) == 0)
            return true;
    return false;
}

static void complain(int held, const ps_claim_kind *kind, const char *name)
{
    if (!held)
        fprintf(stderr, "    %s: %s\n", kind->name, name);
}

/* A text's names mean the first thing of that name: a variable called like a number of the witness would be that number,
 * and an obligation for all its values would be one for a single value. */
static void variables_are_not_called_like_numbers(void)
{
    for (size_t k = 0; k < ps_claim_kind_count(); k++) {
        const ps_claim_kind *kind = ps_claim_kind_at(k);
        for (size_t i = 0; i < PS_CLAIM_RANGES && kind->variables[i] != NULL; i++)
            complain(CHECK(!is_field(kind, kind->variables[i]) && !is_definition(kind, kind->variables[i])), kind,
                     kind->variables[i]);
        for (size_t i = 0; i < PS_CLAIM_OBLIGATIONS && kind->obligations[i].name != NULL; i++)
            for (size_t r = 0; r < PS_CLAIM_RANGES && kind->obligations[i].ranges[r].variable != NULL; r++) {
                const char *variable = kind->obligations[i].ranges[r].variable;
                complain(CHECK(!is_field(kind, variable) && !is_definition(kind, variable)), kind, variable);
            }
        for (size_t i = 0; i < PS_CLAIM_DEFINITIONS && kind->definitions[i].name != NULL; i++)
            for (size_t f = 0; f < PS_CLAIM_FORMALS && kind->definitions[i].formals[f] != NULL; f++) {
                const char *formal = kind->definitions[i].formals[f];
                complain(CHECK(!is_field(kind, formal) && !is_definition(kind, formal)), kind, formal);
            }
    }
}

static void names_are_defined_once(void)
{
    for (size_t k = 0; k < ps_claim_kind_count(); k++) {
        const ps_claim_kind *kind = ps_claim_kind_at(k);
        CHECK(ps_claim_kind_find(kind->name) == kind);
        complain(CHECK(kind->theorem != NULL), kind, "no Coq theorem");
        for (size_t i = 0; i < ps_claim_field_count(kind); i++) {
            complain(CHECK(!is_definition(kind, kind->fields[i])), kind, kind->fields[i]);
            complain(CHECK(base_of(kind) == NULL || !is_field(base_of(kind), kind->fields[i])), kind, kind->fields[i]);
            for (size_t j = 0; j < i; j++)
                CHECK(strcmp(kind->fields[i], kind->fields[j]) != 0);
        }
        for (size_t i = 0; i < PS_CLAIM_OBLIGATIONS && kind->obligations[i].name != NULL; i++)
            for (size_t j = 0; j < i; j++)
                complain(CHECK(strcmp(kind->obligations[i].name, kind->obligations[j].name) != 0), kind,
                         kind->obligations[i].name);
        for (size_t i = 0; i < PS_CLAIM_DEFINITIONS && kind->definitions[i].name != NULL; i++)
            for (size_t j = 0; j < i; j++)
                complain(CHECK(strcmp(kind->definitions[i].name, kind->definitions[j].name) != 0), kind,
                         kind->definitions[i].name);
    }
    CHECK(ps_claim_kind_find("theorem") == NULL);
    CHECK(ps_claim_kind_find("") == NULL);
}

/* Smoothness is that of the loss in z, whatever stands before the word. */
static void smoothness_is_asked_in_z(void)
{
    static const char *const relations[] = {"<", "<=", ">", ">=", "=", "smooth"};
    for (size_t k = 0; k < ps_claim_kind_count(); k++) {
        const ps_claim_kind *kind = ps_claim_kind_at(k);
        for (size_t i = 0; i < PS_CLAIM_OBLIGATIONS && kind->obligations[i].name != NULL; i++) {
            const ps_claim_obligation *o = &kind->obligations[i];
            bool known = false;
            for (size_t r = 0; r < sizeof relations / sizeof relations[0]; r++)
                known = known || strcmp(o->relation, relations[r]) == 0;
            complain(CHECK(known), kind, o->name);
            if (strcmp(o->relation, "smooth") == 0) {
                CHECK_TEXT(o->left, "l(z)");
                CHECK_TEXT(o->ranges[0].variable, "z");
                CHECK(o->ranges[1].variable == NULL);
            }
        }
    }
}

static void values_are_found_by_name(void)
{
    ps_claim minimum, claim;
    ps_buffer text = {0};
    ps_claim_init(&minimum, ps_claim_kind_find("minimum"));
    ps_claim_init(&claim, ps_claim_kind_find("product_stable"));
    CHECK_INT((long long)ps_claim_field_count(claim.kind), 1);
    CHECK(ps_claim_value(&claim, "lo") == NULL);
    mpq_set_si(ps_claim_value(&minimum, "lo"), -1, 2);
    mpq_set_si(ps_claim_value(&minimum, "hi"), 1, 3);
    mpq_set_si(ps_claim_value(&claim, "alpha_min"), 7, 4);
    CHECK(mpq_cmp_si(ps_claim_named_value(&minimum, &claim, "alpha_min"), 7, 4) == 0);
    CHECK(mpq_cmp_si(ps_claim_named_value(&minimum, &claim, "hi"), 1, 3) == 0);
    CHECK(ps_claim_named_value(NULL, &claim, "hi") == NULL);
    ps_claim_print_obligation(&text, &minimum.kind->obligations[1]);
    CHECK_TEXT(text.text, "for z in [lo, hi]: l(z) is smooth");
    ps_buffer_clear(&text);
    ps_claim_print_obligation(&text, &minimum.kind->obligations[4]);
    CHECK_TEXT(text.text, "for z in [lo, hi]: l2(z) > 0");
    ps_buffer_clear(&text);
    ps_claim_clear(&minimum);
    ps_claim_clear(&claim);
}

/* In every conclusion, each {name} is a number. */
static void sentences_have_no_holes(void)
{
    for (size_t k = 0; k < ps_claim_kind_count(); k++) {
        const ps_claim_kind *kind = ps_claim_kind_at(k);
        const char *const texts[] = {kind->conclusion, kind->summary != NULL ? kind->summary : ""};
        for (int t = 0; t < 2; t++)
            for (const char *open = strchr(texts[t], '{'); open != NULL; open = strchr(open + 1, '{')) {
                char name[64] = "";
                snprintf(name, sizeof name, "%.*s", (int)strcspn(open + 1, "}"), open + 1);
                const char *plain = strcmp(name, "rates") == 0       ? "eta_lo"
                                    : strcmp(name, "rows") == 0      ? kind->row_fields[0]
                                    : strncmp(name, "first_", 6) == 0 ? name + 6
                                    : strncmp(name, "last_", 5) == 0 ? name + 5
                                                                     : name;
                complain(CHECK(is_field(kind, name) || is_field(kind, plain)), kind, name);
            }
    }
}

TEST_MAIN(variables_are_not_called_like_numbers, names_are_defined_once, smoothness_is_asked_in_z,
          values_are_found_by_name, sentences_have_no_holes)
