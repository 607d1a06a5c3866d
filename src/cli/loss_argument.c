#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cli/command.h"
#include "prodstab/file.h"
#include "prodstab/losses.h"
#include "prove/number.h"

/* ---- parameters ---- */

/* The parameters on the command line. Those that are rational, and intervals, become parameters of the loss; the text of the
 * others takes the place of their name in the formula, so that nothing is rounded. */
typedef struct parameter_list {
    ps_loss names;                                /* all of them; only for finding names that may not be */
    const char *replacements[PS_LOSS_PARAMETERS]; /* or NULL */
} parameter_list;

static size_t length_without_spaces(const char *text)
{
    size_t length = strlen(text);
    while (length > 0 && isspace((unsigned char)text[length - 1]))
        length--;
    return length;
}

/* "[LO,HI]", from `begin` on; its ends rounded outwards. */
static ps_status add_interval(ps_loss *loss, const char *name, const arguments *given, size_t index, size_t begin,
                              ps_error *error)
{
    const char *text = given->given[index].value;
    size_t length = length_without_spaces(text), comma = begin + 1 + length_to_comma(text + begin + 1);
    mpq_t lo, hi, ignored;
    ps_error problem = {0};
    if (text[comma] != ',' || text[length - 1] != ']')
        return ps_error_set(error, PS_INPUT, 0, 0, "-p %.60s: this is not an interval (write [LO,HI])", text);
    mpq_inits(lo, hi, ignored, NULL);
    ps_status status = parameter_read(lo, ignored, given, index, begin + 1, comma, error);
    if (status == PS_OK)
        status = parameter_read(ignored, hi, given, index, comma + 1, length - 1, error);
    if (status == PS_OK && ps_loss_add_parameter(loss, name, lo, hi, &problem) != PS_OK)
        status = ps_error_set(error, PS_INPUT, 0, 0, "-p %.60s: %s", text, problem.message);
    mpq_clears(lo, hi, ignored, NULL);
    return status;
}

static ps_status add_number(ps_loss *loss, const char **replacement, const char *name, const arguments *given,
                            size_t index, size_t begin, ps_error *error)
{
    const char *text = given->given[index].value;
    mpq_t lo, hi;
    mpq_inits(lo, hi, NULL);
    ps_status status = parameter_read(lo, hi, given, index, begin, strlen(text), error);
    if (status == PS_OK && mpq_equal(lo, hi))
        status = ps_loss_add_parameter(loss, name, lo, hi, error);
    else if (status == PS_OK)
        *replacement = text + begin;
    mpq_clears(lo, hi, NULL);
    return status;
}

/* "NAME=VALUE" */
static ps_status add_parameter(ps_loss *loss, parameter_list *list, const arguments *given, size_t index,
                               ps_error *error)
{
    const char *text = given->given[index].value, *equals = strchr(text, '=');
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

static ps_status add_given(ps_loss *loss, parameter_list *list, const ps_loss_entry *entry, const arguments *given,
                           ps_error *error)
{
    ps_status status = PS_OK;
    for (size_t i = 0; i < given->given_count && status == PS_OK; i++) {
        const char *text = given->given[i].value;
        if (given->given[i].option->letter != 'p')
            continue;
        if (entry != NULL && !belongs_to(entry, text))
            status =
                ps_error_set(error, PS_INPUT, 0, 0, "-p %.60s: the loss '%s' has no such parameter (prodstab list %s)",
                             text, entry->name, entry->name);
        else
            status = add_parameter(loss, list, given, i, error);
    }
    return status;
}

static ps_status add_defaults(ps_loss *loss, const parameter_list *list, const ps_loss_entry *entry, ps_error *error)
{
    ps_status status = PS_OK;
    for (size_t i = 0; entry != NULL && i < entry->parameter_count && status == PS_OK; i++) {
        const ps_loss_parameter *p = &entry->parameters[i];
        bool is_given = false;
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
static ps_status check_use(const parameter_list *list, const char *formula, const arguments *given, ps_error *error)
{
    for (size_t i = 0; i < list->names.parameter_count; i++) {
        const char *name = list->names.parameters[i].name;
        bool used = occurs(name, formula);
        for (size_t k = 0; k < given->given_count && !used; k++)
            used = given->given[k].option->letter == 'p' && occurs(name, strchr(given->given[k].value, '=') + 1);
        if (!used)
            return refuse_unused(list, formula, name, error);
    }
    return PS_OK;
}

static ps_status read_loss(ps_loss *loss, const char *text, const arguments *given, const char **near, ps_error *error)
{
    const ps_loss_entry *entry = ps_losses_find(text);
    parameter_list list = {0};
    ps_loss_init(&list.names);
    ps_status status = add_given(loss, &list, entry, given, error);
    /* the catalogue's hint is for the default values */
    *near = entry != NULL && list.names.parameter_count == 0 ? entry->near : NULL;
    if (status == PS_OK)
        status = add_defaults(loss, &list, entry, error);
    if (status == PS_OK)
        status = read_formula(loss, &list, entry != NULL ? entry->formula : text, error);
    if (status == PS_OK)
        status = check_use(&list, entry != NULL ? entry->formula : text, given, error);
    ps_loss_clear(&list.names);
    return status;
}

/* A formula on standard input may be longer than the system allows as an argument. */
static ps_status read_loss_from_input(ps_loss *loss, const arguments *given, const char **near, ps_error *error)
{
    ps_buffer input = {0};
    ps_status status = ps_file_read(&input, "-", PS_PARSE_TEXT, error);
    if (status == PS_OK && input.length > 0 && strlen(input.text) < input.length)
        status = ps_error_set(error, PS_INPUT, 0, 0, "standard input: byte %zu is NUL, which no formula contains", strlen(input.text) + 1);
    while (input.length > 0 && isspace((unsigned char)input.text[input.length - 1]))
        input.text[--input.length] = '\0';
    if (status == PS_OK)
        status = read_loss(loss, input.length > 0 ? input.text : "", given, near, error);
    ps_buffer_clear(&input);
    return status;
}

ps_status loss_read(ps_loss *loss, const char *text, const arguments *given, const char **near, ps_error *error)
{
    ps_status status = strcmp(text, "-") == 0 ? read_loss_from_input(loss, given, near, error)
                                              : read_loss(loss, text, given, near, error);
    if (status == PS_OK)
        return status;
    report_error(error, loss->formula);
    if (status == PS_SYNTAX && ps_parse_is_name(text))
        complain("there is no loss called '%s' in the catalogue either (prodstab list)", text);
    return status;
}

bool loss_from_arguments(ps_loss *loss, const char *text, const arguments *given, const char **near)
{
    ps_error error = {0};
    return loss_read(loss, text, given, near, &error) == PS_OK;
}
