/* LOSS on the command line: an argument, standard input or a file. */
#include <ctype.h>
#include <string.h>

#include "cli/command.h"
#include "input/input.h"
#include "prodstab/losses.h"

/* Takes out "# ..." to the end of a line, with the blanks before it; then none are left at the begin either. */
static void remove_comments(ps_buffer *text)
{
    size_t length = 0;
    bool comment = false, any = false;
    for (size_t i = 0; i < text->length; i++) {
        bool begins = !comment && text->text[i] == '#';
        while (begins && length > 0 && isspace((unsigned char)text->text[length - 1]))
            length--;
        any = any || begins;
        comment = begins || (comment && text->text[i] != '\n');
        if (!comment && !(any && length == 0 && isspace((unsigned char)text->text[i])))
            text->text[length++] = text->text[i];
    }
    if (any)
        text->text[text->length = length] = '\0';
}

/* A formula in a file, or on standard input ("-"), may be longer than the system allows as an argument. */
static ps_status read_text(ps_buffer *text, const char *path, ps_error *error)
{
    const char *name = strcmp(path, "-") == 0 ? "standard input" : path;
    ps_status status = ps_file_read(text, path, PS_PARSE_TEXT, error);
    if (status == PS_OK && text->length > 0 && strlen(text->text) < text->length)
        status = ps_error_set(error, PS_INPUT, 0, 0, "%.200s: byte %zu is NUL, which no formula contains", name, strlen(text->text) + 1);
    remove_comments(text);
    while (text->length > 0 && isspace((unsigned char)text->text[text->length - 1]))
        text->text[--text->length] = '\0';
    return status;
}

/* What was typed: an argument, or what a file says. */
static ps_status find_text(ps_buffer *text, const arguments *given, ps_error *error)
{
    const char *path = arguments_value(given, "loss-file"), *argument = given->positional_count > 0 ? given->positional[0] : NULL;
    if (path != NULL && argument != NULL)
        return ps_error_set(error, PS_INPUT, 0, 0, "unexpected argument: %.100s (--loss-file names the loss)", argument);
    if (path != NULL || strcmp(argument, "-") == 0)
        return read_text(text, path != NULL ? path : argument, error);
    ps_buffer_puts(text, argument);
    return PS_OK;
}

/* A name that means nothing may be a misspelt name of the catalogue. */
static void suggest_loss(const char *text)
{
    const char *names[ps_losses_count()];
    for (size_t i = 0; i < ps_losses_count(); i++)
        names[i] = ps_losses_at(i)->name;
    const char *nearest = ps_input_nearest(text, strlen(text), names, ps_losses_count());
    if (nearest != NULL)
        complain("there is no loss called '%s' in the catalogue either; did you mean '%s'?", text, nearest);
    else
        complain("there is no loss called '%s' in the catalogue either (prodstab list)", text);
}

ps_status loss_read(ps_loss *loss, const arguments *given, const char **near, ps_error *error)
{
    ps_buffer text = {0};
    const char *parameters[COMMAND_ARGUMENTS];
    ps_status status = find_text(&text, given, error);
    const ps_given_loss wanted = given_loss(given, text.length > 0 ? text.text : "", parameters);
    if (status == PS_OK)
        status = ps_given_loss_read(loss, &wanted, near, error);
    if (status != PS_OK)
        report_error(error, loss->formula);
    if (status == PS_SYNTAX && text.length > 0 && ps_parse_is_name(text.text))
        suggest_loss(text.text);
    ps_buffer_clear(&text);
    return status;
}

bool loss_from_arguments(ps_loss *loss, const arguments *given, const char **near)
{
    ps_error error = {0};
    return loss_read(loss, given, near, &error) == PS_OK;
}
