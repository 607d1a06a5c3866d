#include <ctype.h>
#include <stdio.h>
#include <string.h>

#include "cli/command.h"
#include "prodstab/file.h"
#include "prodstab/losses.h"

static bool is_given(const arguments *given, const char *name)
{
    size_t length = strlen(name);
    for (size_t i = 0; i < given->given_count; i++)
        if (given->given[i].option->letter == 'p' && strncmp(given->given[i].value, name, length) == 0 &&
            given->given[i].value[length] == '=')
            return true;
    return false;
}

/* "NAME=VALUE" */
static ps_status add_parameter(ps_loss *loss, const char *text, ps_error *error)
{
    const char *equals = strchr(text, '=');
    char name[PS_NAME_LENGTH + 2] = "";
    if (equals == NULL || equals == text)
        return ps_error_set(error, PS_INPUT, 0, 0, "-p %.60s: write -p NAME=VALUE", text);
    size_t length = (size_t)(equals - text);
    memcpy(name, text, length < sizeof name ? length : sizeof name - 1);
    ps_error problem = {0};
    if (ps_loss_read_parameter(loss, name, equals + 1, &problem) == PS_OK)
        return PS_OK;
    return ps_error_set(error, PS_INPUT, 0, 0, "-p %.60s: %s", text, problem.message);
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

static ps_status add_given(ps_loss *loss, const ps_loss_entry *entry, const arguments *given, ps_error *error)
{
    ps_status status = PS_OK;
    for (size_t i = 0; i < given->given_count && status == PS_OK; i++) {
        const char *text = given->given[i].value;
        if (given->given[i].option->letter != 'p')
            continue;
        if (entry != NULL && !belongs_to(entry, text))
            status = ps_error_set(error, PS_INPUT, 0, 0, "-p %.60s: the loss '%s' has no such parameter (prodstab list %s)",
                                  text, entry->name, entry->name);
        else
            status = add_parameter(loss, text, error);
    }
    return status;
}

static ps_status read_loss(ps_loss *loss, const char *text, const arguments *given, const char **near, ps_error *error)
{
    const ps_loss_entry *entry = ps_losses_find(text);
    *near = entry != NULL ? entry->near : NULL;
    ps_status status = add_given(loss, entry, given, error);
    if (loss->parameter_count > 0)
        *near = NULL; /* the catalogue's hint is for the default values */
    for (size_t i = 0; entry != NULL && i < entry->parameter_count && status == PS_OK; i++)
        if (!is_given(given, entry->parameters[i].name))
            status = ps_loss_read_parameter(loss, entry->parameters[i].name, entry->parameters[i].default_value, error);
    return status == PS_OK ? ps_loss_read_formula(loss, entry != NULL ? entry->formula : text, error) : status;
}

/* A formula on standard input may be longer than the system allows as an argument. */
static ps_status read_loss_from_input(ps_loss *loss, const arguments *given, const char **near, ps_error *error)
{
    ps_buffer input = {0};
    ps_status status = ps_file_read(&input, "-", PS_PARSE_TEXT, error);
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
