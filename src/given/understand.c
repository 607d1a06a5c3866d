#include "given/understand.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "input/input.h"
#include "input/spelling.h"

/* [begin, end) of text without the blanks around it. */
static void trim(const char *text, size_t *begin, size_t *end)
{
    while (*begin < *end && isspace((unsigned char)text[*begin]))
        ++*begin;
    while (*begin < *end && isspace((unsigned char)text[*end - 1]))
        --*end;
}

/* A name, its Greek letters spelt out. */
static void append_name(ps_buffer *out, const char *text, size_t begin, size_t end)
{
    char *name = ps_copy_text(text + begin, end - begin);
    spelling spelt = {0};
    spelling_read(&spelt, name);
    size_t from = 0, to = spelt.text.length;
    trim(spelt.text.text, &from, &to);
    ps_buffer_append(out, spelt.text.text + from, to - from);
    spelling_clear(&spelt);
    free(name);
}

static void append_value(ps_buffer *out, const char *text, size_t begin, size_t end, const ps_input_names *names)
{
    char *value = ps_copy_text(text + begin, end - begin);
    ps_error ignored = {0};
    ps_buffer understood = {0};
    ps_buffer_puts(&understood, "");
    if (ps_input_read(&understood, value, names, &ignored) == PS_OK)
        ps_buffer_puts(out, understood.text);
    else
        ps_buffer_puts(out, value);
    ps_buffer_clear(&understood);
    free(value);
}

/* "NAME=VALUE", "NAME=[LO,HI]", or something else, which stays. */
static void append_parameter(ps_buffer *out, const char *text, const ps_input_names *names)
{
    const char *equals = strchr(text, '=');
    size_t begin = 0, end = strlen(text);
    if (equals == NULL) {
        ps_buffer_puts(out, text);
        return;
    }
    size_t name_end = (size_t)(equals - text), value = name_end + 1;
    trim(text, &begin, &name_end);
    trim(text, &value, &end);
    append_name(out, text, begin, name_end);
    ps_buffer_puts(out, "=");
    size_t comma = value < end ? value + 1 + ps_given_length_to_comma(text + value + 1) : end;
    if (value < end && text[value] == '[' && text[end - 1] == ']' && comma < end) {
        ps_buffer_puts(out, "[");
        append_value(out, text, value + 1, comma, names);
        ps_buffer_puts(out, ",");
        append_value(out, text, comma + 1, end - 1, names);
        ps_buffer_puts(out, "]");
    } else {
        append_value(out, text, value, end, names);
    }
}

/* The names of the parameters, each to be freed. */
static char **copy_names(const ps_given_loss *given)
{
    char **names = ps_allocate((given->parameter_count + 1) * sizeof *names);
    for (size_t i = 0; i < given->parameter_count; i++) {
        size_t begin = 0, end = strcspn(given->parameters[i], "=");
        ps_buffer name = {0};
        trim(given->parameters[i], &begin, &end);
        ps_buffer_puts(&name, "");
        append_name(&name, given->parameters[i], begin, end);
        names[i] = name.text;
    }
    return names;
}

void ps_given_understand(understood_loss *understood, const ps_given_loss *given)
{
    size_t count = given->parameter_count;
    char **names = copy_names(given);
    *understood = (understood_loss){*given, ps_allocate((count + 1) * sizeof *understood->texts),
                                    ps_allocate((count + 1) * sizeof *understood->parameters)};
    for (size_t i = 0; i < count; i++) {
        const ps_input_names before = {(const char *const *)names, i, "z"};
        understood->texts[i] = (ps_buffer){0};
        ps_buffer_puts(&understood->texts[i], "");
        append_parameter(&understood->texts[i], given->parameters[i], &before);
        understood->parameters[i] = understood->texts[i].text;
    }
    understood->loss.parameters = understood->parameters;
    for (size_t i = 0; i < count; i++)
        free(names[i]);
    free(names);
}

void ps_given_understood_clear(understood_loss *understood)
{
    for (size_t i = 0; i < understood->loss.parameter_count; i++)
        ps_buffer_clear(&understood->texts[i]);
    free(understood->texts);
    free(understood->parameters);
}

size_t ps_given_length_to_comma(const char *text)
{
    size_t length = 0;
    for (long depth = 0; text[length] != '\0' && (depth > 0 || text[length] != ','); length++)
        depth += (text[length] == '(') - (text[length] == ')');
    return length;
}
