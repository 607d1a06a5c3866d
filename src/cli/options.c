#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cli/command.h"
#include "prodstab/parse.h"
#include "report/answer.h"

static const command_option *find_option(const command *which, const char *name, size_t length, char letter)
{
    for (const command_option *o = which->options; o != NULL && o->name != NULL; o++)
        if ((letter != 0 && o->letter == letter) ||
            (letter == 0 && strlen(o->name) == length && strncmp(o->name, name, length) == 0))
            return o;
    return NULL;
}

const command_option *command_option_find(const command *which, const char *name)
{
    return find_option(which, name, strlen(name), 0);
}

/* The way out goes behind the detail; "" if there is none. */
static bool mistake_with_way_out(const command *which, const char *what, const char *detail, const char *way_out)
{
    ps_buffer message = {0}, usage = {0};
    ps_buffer_printf(&message, "%s%s%s", what, detail, way_out);
    ps_buffer_printf(&usage, "prodstab %s %s", which->name, which->operands);
    if (detail[0] != '\0')
        answer_in_argument(detail, NULL);
    if (way_out[0] == '\0')
        answer_hint(usage.text);
    answer_error(PS_INPUT, message.text);
    ps_buffer_clear(&message);
    ps_buffer_clear(&usage);
    fprintf(stderr, "prodstab %s: %s%s%s\nusage: prodstab %s %s\n(prodstab help %s)\n", which->name, what, detail, way_out,
            which->name, which->operands, which->name);
    return false;
}

static bool mistake(const command *which, const char *what, const char *detail)
{
    return mistake_with_way_out(which, what, detail, "");
}

static bool unknown_option(const command *which, const char *word)
{
    ps_buffer way_out = {0};
    char *name = ps_copy_text(word, strcspn(word, "="));
    suggest_option(&way_out, which, name + strspn(name, "-"));
    mistake_with_way_out(which, "unknown option: ", word, way_out.text);
    free(name);
    ps_buffer_clear(&way_out);
    return false;
}

/* p=0.3 without -p */
static bool is_parameter(const command *which, const char *text)
{
    size_t length = strcspn(text, "=");
    char name[32] = "";
    memcpy(name, text, length < sizeof name ? length : 0);
    return text[length] == '=' && ps_parse_is_name(name) && find_option(which, NULL, 0, 'p') != NULL;
}

static bool add_positional(arguments *given, const command *which, const char *text)
{
    if (given->positional_count == which->most)
        return mistake_with_way_out(which, "unexpected argument: ", text, is_parameter(which, text) ? "; write -p in front of it" : "");
    given->positional[given->positional_count++] = text;
    return true;
}

/* One option; *index moves past its value. */
static bool add_option(arguments *given, const command *which, int argc, char **argv, int *index)
{
    const char *word = argv[*index], *equals = strchr(word, '='), *value = NULL;
    bool is_long = word[1] == '-';
    size_t length = equals != NULL && is_long ? (size_t)(equals - word) - 2 : strlen(word) - 2;
    const command_option *option = is_long ? find_option(which, word + 2, length, 0) : find_option(which, NULL, 0, word[1]);
    if (option == NULL)
        return unknown_option(which, word);
    if (is_long && equals != NULL)
        value = equals + 1;
    else if (!is_long && word[2] != '\0')
        value = word + 2;
    if (option->value == NULL && value != NULL)
        return mistake(which, "this option takes no value: ", word);
    if (option->value != NULL && value == NULL) {
        if (*index + 1 >= argc)
            return mistake(which, "this option needs a value: ", word);
        value = argv[++*index];
    }
    if (given->given_count == COMMAND_ARGUMENTS)
        return mistake(which, "too many options", "");
    given->given[given->given_count].option = option;
    given->given[given->given_count++].value = value != NULL ? value : "";
    return true;
}

static const arguments *last_given;

/* Whether the message is about that option: "--near x: ..", "-p: ..". */
static bool is_about(const char *message, const command_option *option)
{
    size_t length = strcspn(message, " :=");
    if (length == 2 && message[0] == '-' && option->letter != 0)
        return message[1] == option->letter;
    return strncmp(message, "--", 2) == 0 && strlen(option->name) == length - 2 && strncmp(message + 2, option->name, length - 2) == 0;
}

/* The line of a message that shows a place, or "". */
static const char *shown_line(const char *message)
{
    const char *line = strstr(message, "\n  ");
    return line != NULL ? line + 3 : "";
}

/* Of several options -p: whether it is that one, "-p NAME..: ..", or "-p: .." and a line "NAME=..". */
static bool is_named(const char *message, const char *value)
{
    size_t length = strcspn(value, "=");
    return strncmp(message + strcspn(message, " ") + 1, value, length) == 0 || strncmp(shown_line(message), value, length + 1) == 0;
}

/* Whether a place in the value is that of the line that is shown, which may be what became of it. */
static bool is_shown(const char *message, const char *value)
{
    const char *line = shown_line(message);
    size_t length = strcspn(line, "\n");
    char *text = ps_copy_text(line, length);
    bool shown = length > 0 && strstr(value, text) != NULL;
    free(text);
    return shown;
}

void arguments_place(const ps_error *error)
{
    const command_option *option = NULL;
    const char *value = NULL;
    for (size_t i = 0; last_given != NULL && i < last_given->given_count; i++)
        if (is_about(error->message, last_given->given[i].option)) {
            value = option == NULL || is_named(error->message, last_given->given[i].value) ? last_given->given[i].value : value;
            option = last_given->given[i].option;
        }
    if (option == NULL)
        return;
    char *word = ps_copy_text(error->message, strcspn(error->message, " :="));
    answer_in_argument(word, value);
    free(word);
    if (error->end > 0 && is_shown(error->message, value))
        answer_at(value, error->begin, error->end);
}

bool arguments_parse(arguments *given, const command *which, int argc, char **argv)
{
    bool options_end = false;
    *given = (arguments){0};
    last_given = given;
    for (int i = 0; i < argc; i++) {
        bool fine;
        /* a formula may begin with a minus sign: only "--" and a dash before a letter begin an option */
        bool dash = argv[i][0] == '-' && argv[i][1] != '\0' && !options_end;
        bool option = dash && (argv[i][1] == '-' || find_option(which, NULL, 0, argv[i][1]) != NULL);
        if (dash && strcmp(argv[i], "--") == 0) {
            options_end = true;
            fine = true;
        } else {
            fine = option ? add_option(given, which, argc, argv, &i) : add_positional(given, which, argv[i]);
        }
        if (!fine)
            return false;
    }
    bool elsewhere = arguments_value(given, "loss-file") != NULL || arguments_value(given, "batch") != NULL;
    if (given->positional_count < which->least && !elsewhere)
        return mistake(which, "missing argument", "");
    return true;
}

const char *arguments_value(const arguments *given, const char *option)
{
    const char *value = NULL;
    for (size_t i = 0; i < given->given_count; i++)
        if (strcmp(given->given[i].option->name, option) == 0)
            value = given->given[i].value;
    return value;
}

/* As a shell reads it; a tab, which the summary has between its fields, is a blank. */
static void print_word(ps_buffer *out, const char *word)
{
    static const char plain[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.,/+-=:";
    if (word[0] != '\0' && strspn(word, plain) == strlen(word)) {
        ps_buffer_puts(out, word);
        return;
    }
    ps_buffer_puts(out, "'");
    for (; *word != '\0'; word++)
        ps_buffer_printf(out, *word == '\'' ? "'\\''" : "%c", *word == '\t' ? ' ' : *word);
    ps_buffer_puts(out, "'");
}

void arguments_print(ps_buffer *out, const arguments *given)
{
    for (size_t i = 0; i < given->positional_count; i++) {
        ps_buffer_puts(out, i > 0 ? " " : "");
        print_word(out, given->positional[i]);
    }
    for (size_t i = 0; i < given->given_count; i++) {
        const command_option *option = given->given[i].option;
        ps_buffer_printf(out, option->letter == 'p' ? " -p" : " --%s", option->name);
        if (option->value != NULL) {
            ps_buffer_puts(out, " ");
            print_word(out, given->given[i].value);
        }
    }
}
