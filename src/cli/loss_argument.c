/* LOSS on the command line: an argument, standard input or a file. */
#include <ctype.h>
#include <string.h>

#include "cli/command.h"
#include "input/input.h"
#include "prodstab/losses.h"
#include "report/answer.h"

/* Takes out "# ..." to the end of a line, with the blanks before it; then none are left at the begin either. Returns where that
 * was which is now at `place`. */
static size_t remove_comments(ps_buffer *text, size_t place)
{
    size_t length = 0, was = text->length;
    bool comment = false, any = false;
    for (size_t i = 0; i < text->length; i++) {
        bool begins = !comment && text->text[i] == '#';
        while (begins && length > 0 && isspace((unsigned char)text->text[length - 1]))
            length--;
        any = any || begins;
        comment = begins || (comment && text->text[i] != '\n');
        if (!comment && !(any && length == 0 && isspace((unsigned char)text->text[i]))) {
            was = length == place ? i : was;
            text->text[length++] = text->text[i];
        }
    }
    if (any)
        text->text[text->length = length] = '\0';
    return was;
}

/* Takes out the mark that some editors begin UTF-8 with. */
static void remove_byte_order_mark(ps_buffer *text)
{
    if (text->length < 3 || memcmp(text->text, "\xef\xbb\xbf", 3) != 0)
        return;
    text->length -= 3;
    memmove(text->text, text->text + 3, text->length + 1);
}

/* A formula in a file, or on standard input ("-"), may be longer than the system allows as an argument. */
static ps_status read_text(ps_buffer *text, ps_buffer *original, const char *path, ps_error *error)
{
    const char *name = strcmp(path, "-") == 0 ? "standard input" : path;
    ps_status status = ps_file_read(text, path, PS_PARSE_TEXT, error);
    if (status == PS_OK && text->length > 0 && strlen(text->text) < text->length)
        status = ps_error_set(error, PS_INPUT, 0, 0, "%.200s: byte %zu is NUL, which no formula contains", name, strlen(text->text) + 1);
    remove_byte_order_mark(text);
    ps_buffer_append(original, text->length > 0 ? text->text : "", text->length);
    remove_comments(text, 0);
    while (text->length > 0 && isspace((unsigned char)text->text[text->length - 1]))
        text->text[--text->length] = '\0';
    return status;
}

/* What was typed: an argument, or what a file says. */
static ps_status find_text(ps_buffer *text, ps_buffer *original, const arguments *given, ps_error *error)
{
    const char *path = arguments_value(given, "loss-file"), *argument = given->positional_count > 0 ? given->positional[0] : NULL;
    if (path != NULL && argument != NULL)
        return ps_error_set(error, PS_INPUT, 0, 0, "unexpected argument: %.100s (--loss-file names the loss)", argument);
    if (path != NULL || (argument != NULL && strcmp(argument, "-") == 0))
        return read_text(text, original, path != NULL ? path : argument, error);
    ps_buffer_puts(text, argument);
    return PS_OK;
}

const char *nearest_loss(const char *text)
{
    const char *names[ps_losses_count()];
    for (size_t i = 0; i < ps_losses_count(); i++)
        names[i] = ps_losses_at(i)->name;
    return ps_input_nearest(text, strlen(text), names, ps_losses_count());
}

static void hint_at_loss(const char *nearest)
{
    ps_buffer hint = {0};
    ps_buffer_printf(&hint, "did you mean '%s'?", nearest);
    answer_hint(hint.text);
    ps_buffer_clear(&hint);
}

static void suggest_loss(const char *text, const char *nearest)
{
    if (nearest != NULL)
        tell("there is no loss called '%s' in the catalogue either; did you mean '%s'?", text, nearest);
    else
        tell("there is no loss called '%s' in the catalogue either (prodstab list)", text);
}

/* The place of a mistake in what was typed: in the argument, or in the file with its comments. What is not in it is in what
 * became of it, in which values have replaced names. */
static void place_mistake(const ps_loss *loss, ps_buffer *original, const ps_buffer *text, const char *path, const ps_error *error)
{
    const char *formula = loss->formula != NULL ? loss->formula : text->text;
    if (path == NULL || strcmp(formula, text->text) != 0) {
        answer_in_argument("LOSS", formula);
        answer_at(formula, error->begin, error->end);
        return;
    }
    ps_buffer begin = {0}, end = {0};
    ps_buffer_append(&begin, original->text, original->length);
    ps_buffer_append(&end, original->text, original->length);
    size_t first = remove_comments(&begin, error->begin), last = error->end > 0 ? remove_comments(&end, error->end - 1) + 1 : first;
    answer_in_file(path);
    answer_at(original->text, first, last);
    ps_buffer_clear(&begin);
    ps_buffer_clear(&end);
}

/* The file that the loss is read from; NULL if there is none. */
static const char *file_of_loss(const arguments *given)
{
    const char *path = arguments_value(given, "loss-file");
    bool standard = path == NULL && given->positional_count > 0 && strcmp(given->positional[0], "-") == 0;
    return standard ? "-" : path;
}

ps_status loss_read(ps_loss *loss, const arguments *given, const char **near, ps_error *error)
{
    ps_buffer text = {0}, original = {0};
    const char *parameters[COMMAND_ARGUMENTS];
    ps_status status = find_text(&text, &original, given, error);
    const ps_given_loss wanted = given_loss(given, text.length > 0 ? text.text : "", parameters);
    if (status == PS_OK)
        status = ps_given_loss_read(loss, &wanted, near, error);
    const char *path = file_of_loss(given);
    if (status == PS_SYNTAX && text.length > 0)
        place_mistake(loss, &original, &text, path, error);
    else if (path != NULL && (status == PS_IO || status == PS_SYNTAX || original.length > 0))
        answer_in_file(path);
    bool is_name = status == PS_SYNTAX && text.length > 0 && ps_parse_is_name(text.text);
    const char *nearest = is_name ? nearest_loss(text.text) : NULL;
    if (nearest != NULL)
        hint_at_loss(nearest);
    if (status != PS_OK)
        report_error(error, loss->formula);
    if (is_name)
        suggest_loss(text.text, nearest);
    ps_buffer_clear(&text);
    ps_buffer_clear(&original);
    return status;
}

bool loss_from_arguments(ps_loss *loss, const arguments *given, const char **near)
{
    ps_error error = {0};
    return loss_read(loss, given, near, &error) == PS_OK;
}
