#include "test.h"

#include <ctype.h>
#include <stdbool.h>

#include <prodstab/losses.h>

static bool is_identifier(const char *text)
{
    if (!islower((unsigned char)text[0])) {
        return false;
    }
    return strspn(text, "abcdefghijklmnopqrstuvwxyz0123456789_") == strlen(text);
}

static bool is_rational(const char *text)
{
    const char *digits = "0123456789";
    text += text[0] == '-';
    size_t numerator = strspn(text, digits);
    if (numerator == 0 || text[numerator] == '\0') {
        return numerator > 0;
    }
    const char *denominator = text + numerator + 1;
    return text[numerator] == '/' && denominator[0] >= '1' && denominator[0] <= '9' &&
           strspn(denominator, digits) == strlen(denominator);
}

/* Whether the formula contains the name as a whole word. */
static bool mentions(const char *formula, const char *name)
{
    size_t length = strlen(name);
    for (const char *at = strstr(formula, name); at; at = strstr(at + 1, name)) {
        bool starts = at == formula || !(isalnum((unsigned char)at[-1]) || at[-1] == '_');
        bool ends = !(isalnum((unsigned char)at[length]) || at[length] == '_');
        if (starts && ends) {
            return true;
        }
    }
    return false;
}

static void entries_are_complete(void)
{
    CHECK(ps_losses_count() >= 24);
    for (size_t i = 0; i < ps_losses_count(); i++) {
        const ps_loss_entry *loss = ps_losses_at(i);
        CHECK(is_identifier(loss->name));
        CHECK(mentions(loss->formula, "z"));
        CHECK(is_rational(loss->near));
        CHECK(loss->description[0] != '\0' && strchr(loss->description, '\n') == NULL);
        CHECK(loss->source[0] != '\0');
        for (size_t k = 0; k < loss->parameter_count; k++) {
            const ps_loss_parameter *parameter = &loss->parameters[k];
            CHECK(is_identifier(parameter->name));
            CHECK(mentions(loss->formula, parameter->name));
            CHECK(is_rational(parameter->default_value));
            CHECK(parameter->meaning[0] != '\0');
        }
    }
}

/* Finding by name returns the entry itself, hence names are unique. */
static void names_find_their_entries(void)
{
    for (size_t i = 0; i < ps_losses_count(); i++) {
        CHECK(ps_losses_find(ps_losses_at(i)->name) == ps_losses_at(i));
    }
    CHECK(ps_losses_find("") == NULL);
    CHECK(ps_losses_find("BCE") == NULL);
    CHECK(ps_losses_find("bce ") == NULL);
    CHECK(ps_losses_at(ps_losses_count()) == NULL);
}

static void bce_has_its_label(void)
{
    const ps_loss_entry *bce = ps_losses_find("bce");
    if (!CHECK(bce != NULL))
        return;
    CHECK(bce->parameter_count == 1);
    CHECK_TEXT(bce->parameters[0].name, "p");
    CHECK_TEXT(bce->parameters[0].default_value, "9/10");
    CHECK(ps_losses_find("quartic")->parameter_count == 0);
}

static const char *verdict_of_alpha(const char *alpha)
{
    double value = strtod(alpha, NULL);
    return value > 0 ? "product-stable" : value < 0 ? "product-unstable" : "degenerate";
}

/* One line of the oracle's table says what the entry says: name, parameters, near, verdict. */
static void check_oracle_line(char *line, const ps_loss_entry *loss)
{
    char expected[256] = "";
    size_t used = (size_t)snprintf(expected, sizeof expected, "%s\t", loss->name);
    for (size_t k = 0; k < loss->parameter_count; k++) {
        const ps_loss_parameter *parameter = &loss->parameters[k];
        used += (size_t)snprintf(expected + used, sizeof expected - used, "%s%s=%s", k ? "," : "", parameter->name,
                                 parameter->default_value);
    }
    char *minimum = strchr(strchr(line, '\t') + 1, '\t') + 1;
    char *alpha = strrchr(line, '\t') + 1;
    CHECK_TEXT(loss->expected_verdict, verdict_of_alpha(alpha));

    char *end;
    double near = strtod(loss->near, &end);
    near /= *end == '/' ? strtod(end + 1, NULL) : 1;
    double distance = near - strtod(minimum, NULL);
    CHECK(-0.5 < distance && distance < 0.5);

    minimum[-1] = '\0';
    CHECK_TEXT(line, expected);
}

static void catalogue_agrees_with_oracle(void)
{
    char path[4096];
    char line[1024];
    const char *source = getenv("PRODSTAB_SOURCE_DIR");
    snprintf(path, sizeof path, "%s/tests/property/catalogue_oracle.tsv", source ? source : ".");
    FILE *table = fopen(path, "r");
    CHECK(table != NULL);
    CHECK(table && fgets(line, sizeof line, table) != NULL); /* the heading */
    size_t count = 0;
    while (table && fgets(line, sizeof line, table) && count < ps_losses_count()) {
        check_oracle_line(line, ps_losses_at(count++));
    }
    CHECK(count == ps_losses_count());
    CHECK(table && feof(table));
    if (table) {
        fclose(table);
    }
}

TEST_MAIN(entries_are_complete, names_find_their_entries, bce_has_its_label, catalogue_agrees_with_oracle)
