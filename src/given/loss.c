#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "given/data.h"
#include "given/understand.h"
#include "input/input.h"
#include "numbers/number.h"
#include "prodstab/losses.h"

/* ---- parameters ---- */

/* The parameters that were given. Those that are rational, and intervals, become parameters of the loss; the text of the
 * others takes the place of their name in the formula, so that nothing is rounded. */
typedef struct parameter_list {
    ps_loss names;                                /* all of them; only for finding names that may not be */
    const char *replacements[PS_LOSS_PARAMETERS]; /* or NULL */
} parameter_list;

/* A value may name the parameters before its own. */
static ps_status read_value(mpq_t lo, mpq_t hi, const ps_given_loss *given, size_t index, size_t begin, size_t end, ps_error *error)
{
    const ps_given_loss before = {.parameters = given->parameters, .parameter_count = index};
    return ps_given_number_read(lo, hi, "-p", given->parameters[index], begin, end, &before, NULL, error);
}

static size_t length_without_spaces(const char *text)
{
    size_t length = strlen(text);
    while (length > 0 && isspace((unsigned char)text[length - 1]))
        length--;
    return length;
}

/* "[LO,HI]", from `begin` on; its ends rounded outwards. */
static ps_status add_interval(ps_loss *loss, const char *name, const ps_given_loss *given, size_t index, size_t begin,
                              ps_error *error)
{
    const char *text = given->parameters[index];
    size_t length = length_without_spaces(text), comma = begin + 1 + ps_given_length_to_comma(text + begin + 1);
    mpq_t lo, hi, ignored;
    ps_error problem = {0};
    if (text[comma] != ',' || text[length - 1] != ']')
        return ps_error_set(error, PS_INPUT, 0, 0, "-p %.60s: this is not an interval (write [LO,HI])", text);
    mpq_inits(lo, hi, ignored, NULL);
    ps_status status = read_value(lo, ignored, given, index, begin + 1, comma, error);
    if (status == PS_OK)
        status = read_value(ignored, hi, given, index, comma + 1, length - 1, error);
    if (status == PS_OK && ps_loss_add_parameter(loss, name, lo, hi, &problem) != PS_OK)
        status = ps_error_set(error, PS_INPUT, 0, 0, "-p %.60s: %s", text, problem.message);
    mpq_clears(lo, hi, ignored, NULL);
    return status;
}

static ps_status add_number(ps_loss *loss, const char **replacement, const char *name, const ps_given_loss *given,
                            size_t index, size_t begin, ps_error *error)
{
    const char *text = given->parameters[index];
    mpq_t lo, hi;
    mpq_inits(lo, hi, NULL);
    ps_status status = read_value(lo, hi, given, index, begin, strlen(text), error);
    if (status == PS_OK && mpq_equal(lo, hi))
        status = ps_loss_add_parameter(loss, name, lo, hi, error);
    else if (status == PS_OK)
        *replacement = text + begin;
    mpq_clears(lo, hi, NULL);
    return status;
}

/* "NAME=VALUE" */
static ps_status add_parameter(ps_loss *loss, parameter_list *list, const ps_given_loss *given, size_t index,
                               ps_error *error)
{
    const char *text = given->parameters[index], *equals = strchr(text, '=');
    char name[PS_NAME_LENGTH + 2] = "";
    mpq_t any;
    ps_error problem = {0};
    if (equals == NULL || equals == text)
        return ps_error_set(error, PS_INPUT, 0, 0, "-p %.60s: write -p NAME=VALUE", text);
    size_t length = (size_t)(equals - text), begin = length + 1, count = list->names.parameter_count;
    memcpy(name, text, length < sizeof name ? length : sizeof name - 1);
    mpq_init(any);
    ps_status status = ps_loss_add_parameter(&list->names, name, any, any, &problem);
    mpq_clear(any);
    if (status != PS_OK)
        return ps_error_set(error, PS_INPUT, 0, 0, "-p %.60s: %s", text, problem.message);
    while (isspace((unsigned char)text[begin]))
        begin++;
    if (text[begin] == '[')
        return add_interval(loss, name, given, index, begin, error);
    return add_number(loss, &list->replacements[count], name, given, index, begin, error);
}

static bool belongs_to(const ps_loss_entry *entry, const char *text)
{
    for (size_t i = 0; i < entry->parameter_count; i++) {
        size_t length = strlen(entry->parameters[i].name);
        if (strncmp(text, entry->parameters[i].name, length) == 0 && text[length] == '=')
            return true;
    }
    return false;
}

static ps_status add_given(ps_loss *loss, parameter_list *list, const ps_loss_entry *entry, const ps_given_loss *given,
                           ps_error *error)
{
    ps_status status = PS_OK;
    for (size_t i = 0; i < given->parameter_count && status == PS_OK; i++) {
        const char *text = given->parameters[i];
        if (entry != NULL && !belongs_to(entry, text))
            status =
                ps_error_set(error, PS_INPUT, 0, 0, "-p %.60s: the loss '%s' has no such parameter (prodstab list %s)",
                             text, entry->name, entry->name);
        else
            status = add_parameter(loss, list, given, i, error);
    }
    return status;
}

static ps_status add_defaults(ps_loss *loss, const parameter_list *list, const ps_loss_entry *entry, const data *rows, ps_error *error)
{
    ps_status status = PS_OK;
    for (size_t i = 0; entry != NULL && i < entry->parameter_count && status == PS_OK; i++) {
        const ps_loss_parameter *p = &entry->parameters[i];
        bool is_given = data_has(rows, p->name);
        for (size_t k = 0; k < list->names.parameter_count; k++)
            is_given = is_given || strcmp(list->names.parameters[k].name, p->name) == 0;
        if (!is_given)
            status = ps_loss_read_parameter(loss, p->name, p->default_value, error);
    }
    return status;
}

/* ---- formulas ---- */

/* The last first: its text may name those before it. */
static ps_status read_formula(ps_loss *loss, const parameter_list *list, const char *text, ps_error *error)
{
    ps_buffer formula = {0};
    ps_buffer_puts(&formula, text);
    for (size_t i = list->names.parameter_count; i-- > 0;) {
        ps_buffer replaced = {0};
        if (list->replacements[i] == NULL)
            continue;
        ps_number_substitute(&replaced, formula.text, list->names.parameters[i].name, list->replacements[i]);
        ps_buffer_clear(&formula);
        formula = replaced;
    }
    ps_status status = ps_loss_read_formula(loss, formula.text, error);
    ps_buffer_clear(&formula);
    return status;
}

static bool occurs(const char *name, const char *text)
{
    ps_buffer ignored = {0};
    size_t count = ps_number_substitute(&ignored, text, name, "");
    ps_buffer_clear(&ignored);
    return count > 0;
}

static ps_status refuse_unused(const parameter_list *list, const char *formula, const char *name, ps_error *error)
{
    ps_buffer others = {0};
    for (size_t i = 0; i < list->names.parameter_count; i++)
        if (occurs(list->names.parameters[i].name, formula))
            ps_buffer_printf(&others, "%s%s", others.length > 0 ? ", " : "", list->names.parameters[i].name);
    ps_error_set(error, PS_INPUT, 0, 0, "-p %s: the formula has no parameter '%s'; %s%s", name, name,
                 others.length > 0 ? "those that it has: " : "it has none", others.length > 0 ? others.text : "");
    ps_buffer_clear(&others);
    return PS_INPUT;
}

/* A parameter that is neither in the formula nor in the value of another one is a mistake. */
static ps_status check_use(const parameter_list *list, const char *formula, const ps_given_loss *given, ps_error *error)
{
    for (size_t i = 0; i < list->names.parameter_count; i++) {
        const char *name = list->names.parameters[i].name;
        bool used = occurs(name, formula);
        for (size_t k = 0; k < given->parameter_count && !used; k++)
            used = occurs(name, strchr(given->parameters[k], '=') + 1);
        if (!used)
            return refuse_unused(list, formula, name, error);
    }
    return PS_OK;
}

/* What was typed, in the language of certificates. Errors show the place in what was typed. */
static ps_status understand(ps_buffer *formula, ps_loss *loss, const parameter_list *list, const ps_given_loss *given, const data *rows,
                            ps_error *error)
{
    const char **parameters = ps_allocate((PS_LOSS_PARAMETERS + rows->count) * sizeof *parameters);
    ps_input_names names = {parameters, list->names.parameter_count + rows->count, given->variable};
    for (size_t i = 0; i < names.parameter_count; i++)
        parameters[i] = i < rows->count ? rows->names[i].name : list->names.parameters[i - rows->count].name;
    ps_status status = ps_input_read(formula, given->text, &names, error);
    free(parameters);
    if (status != PS_OK) {
        data_explain(rows, error);
        loss->formula = ps_copy_text(given->text, strlen(given->text));
    }
    return status;
}

static ps_status check_variable(const parameter_list *list, const ps_loss_entry *entry, const ps_given_loss *given, ps_error *error)
{
    const char *variable = given->variable;
    if (variable == NULL)
        return PS_OK;
    if (!ps_parse_is_name(variable) || (ps_parse_is_reserved(variable) && strcmp(variable, "z") != 0))
        return ps_error_set(error, PS_INPUT, 0, 0, "--variable %.40s: the variable cannot be called so", variable);
    if (entry != NULL)
        return ps_error_set(error, PS_INPUT, 0, 0, "--variable: the loss '%s' of the catalogue is written in z", entry->name);
    for (size_t i = 0; i < list->names.parameter_count; i++)
        if (strcmp(list->names.parameters[i].name, variable) == 0)
            return ps_error_set(error, PS_INPUT, 0, 0, "--variable %s: this name has a value by -p", variable);
    return PS_OK;
}

static ps_status read_understood(ps_loss *loss, const ps_given_loss *given, const char **near, ps_error *error)
{
    const ps_loss_entry *entry = ps_losses_find(given->text);
    parameter_list list = {0};
    ps_buffer formula = {0}, written_out = {0};
    data rows;
    ps_loss_init(&list.names);
    ps_status status = data_read(&rows, given, error);
    if (status == PS_OK)
        status = add_given(loss, &list, entry, given, error);
    /* the catalogue's hint is for the default values */
    *near = entry != NULL && list.names.parameter_count == 0 ? entry->near : NULL;
    if (status == PS_OK)
        status = add_defaults(loss, &list, entry, &rows, error);
    if (status == PS_OK)
        status = check_variable(&list, entry, given, error);
    if (status == PS_OK && entry != NULL)
        ps_buffer_puts(&formula, entry->formula);
    else if (status == PS_OK)
        status = understand(&formula, loss, &list, given, &rows, error);
    const ps_buffer *whole = given->data != NULL ? &written_out : &formula;
    if (status == PS_OK && given->data != NULL)
        status = data_write_out(&written_out, loss, &rows, formula.text, given->adds, error);
    if (status == PS_OK)
        status = read_formula(loss, &list, whole->length > 0 ? whole->text : "", error);
    if (status == PS_OK)
        status = check_use(&list, formula.text, given, error);
    ps_buffer_clear(&formula);
    ps_buffer_clear(&written_out);
    data_clear(&rows);
    ps_loss_clear(&list.names);
    return status;
}

ps_status ps_given_loss_read(ps_loss *loss, const ps_given_loss *given, const char **near, ps_error *error)
{
    understood_loss understood;
    ps_given_understand(&understood, given);
    ps_status status = read_understood(loss, &understood.loss, near, error);
    ps_given_understood_clear(&understood);
    return status;
}
