#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "report/answer.h"

/* The error and, before it is known, its place and the way out. */
static json_t *found, *place, *way_out;

/* "bad input" has the name INPUT, and the kind input. */
json_t *answer_kind(ps_status status)
{
    static const char *const names[] = {
#define PS_STATUS(name, text) #name,
#include "prodstab/statuses.def"
#undef PS_STATUS
    };
    char kind[32] = "";
    for (size_t i = 0; names[status][i] != '\0' && i + 1 < sizeof kind; i++)
        kind[i] = (char)tolower((unsigned char)names[status][i]);
    return status == PS_OK ? json_null() : json_string(kind);
}

/* ---- places ---- */

static void set_place(const char *key, json_t *value)
{
    static const char *const keys[] = {"argument", "value", "file", "pointer", "line", "column", "length"};
    if (place == NULL) {
        place = json_object();
        for (size_t i = 0; i < sizeof keys / sizeof keys[0]; i++)
            json_object_set_new(place, keys[i], json_null());
    }
    json_object_set_new(place, key, value);
}

void answer_in_argument(const char *argument, const char *value)
{
    if (!answer_is_wanted())
        return;
    set_place("argument", answer_text(argument));
    set_place("value", answer_text(value));
}

void answer_in_file(const char *file)
{
    if (answer_is_wanted())
        set_place("file", answer_text(file));
}

static json_int_t characters(const char *text, size_t begin, size_t end)
{
    json_int_t count = 0;
    for (size_t i = begin; i < end && text[i] != '\0'; i++)
        count += ((unsigned char)text[i] & 0xc0) != 0x80;
    return count;
}

void answer_at(const char *text, size_t begin, size_t end)
{
    json_int_t line = 1;
    size_t line_begin = 0;
    if (!answer_is_wanted())
        return;
    for (size_t i = 0; i < begin && text[i] != '\0'; i++)
        if (text[i] == '\n') {
            line++;
            line_begin = i + 1;
        }
    set_place("line", json_integer(line));
    set_place("column", json_integer(characters(text, line_begin, begin) + 1));
    set_place("length", json_integer(characters(text, begin, end)));
}

/* What the message of a malformed certificate begins with: "line 3, column 5: ", "at the top: ", "at /claims/0/lo: ". */
static void read_place(const char *message)
{
    int line, column;
    if (sscanf(message, "line %d, column %d: ", &line, &column) == 2) {
        set_place("line", json_integer(line));
        set_place("column", json_integer(column > 0 ? column : 1)); /* 0 before the first character */
    } else if (strncmp(message, "at the top: ", 12) == 0) {
        set_place("pointer", json_string(""));
    } else if (strncmp(message, "at /", 4) == 0) {
        char *pointer = ps_copy_text(message + 3, strcspn(message + 3, ":, "));
        set_place("pointer", answer_text(pointer));
        free(pointer);
    }
}

/* An option that the message is about: "--near x: ..", "write --eta E with ..". */
static void read_option(const char *message)
{
    const char *word = strncmp(message, "write --", 8) == 0 ? message + 6 : message;
    size_t length = strcspn(word, " :=");
    if (word[0] != '-' || length < 2)
        return;
    char *option = ps_copy_text(word, length);
    set_place("argument", answer_text(option));
    free(option);
}

/* ---- ways out ---- */

/* Messages end with the way out: in parentheses, or behind ": ", "; " or "? ". NULL if this one has none. */
static char *read_way_out(const char *message)
{
    static const char *const words[] = {"write ", "Write ", "choose ", "say ", "add ", "set ", "name ", "give ", "leave ", "did you mean ", "those that it has: "};
    size_t length = strlen(message), begin = length;
    if (length > 0 && message[length - 1] == ')') {
        long depth = 0;
        do {
            begin--;
            depth += (message[begin] == ')') - (message[begin] == '(');
        } while (depth > 0 && begin > 0);
        const char *inside = message + begin + 1;
        bool is_one = strstr(inside, "prodstab") != NULL || strstr(inside, "write ") != NULL || strchr(inside, '?') != NULL ||
                      strstr(inside, " -p ") != NULL || strncmp(inside, "--", 2) == 0 || strncmp(inside, "a number may ", 13) == 0;
        if (is_one)
            return ps_copy_text(inside, length - begin - 2);
    }
    for (size_t i = 0; i < length; i++) {
        bool at_begin = i == 0, behind = i > 1 && message[i - 1] == ' ' && strchr(":;?", message[i - 2]) != NULL;
        for (size_t k = 0; (at_begin || behind) && k < sizeof words / sizeof words[0]; k++)
            if (strncmp(message + i, words[k], strlen(words[k])) == 0)
                return ps_copy_text(message + i, length - i);
    }
    return NULL;
}

void answer_hint(const char *hint)
{
    if (!answer_is_wanted())
        return;
    if (found == NULL && way_out == NULL)
        way_out = answer_text(hint);
    else if (found != NULL && json_is_null(json_object_get(found, "hint")))
        json_object_set_new(found, "hint", answer_text(hint));
}

/* ---- the error ---- */

json_t *answer_error_object(ps_status status, const char *message)
{
    char *line = ps_copy_text(message, strcspn(message, "\n")), *hint = read_way_out(line);
    if (status == PS_MALFORMED)
        read_place(line);
    else if (place == NULL)
        read_option(line);
    json_t *object = json_pack("{s:o, s:o, s:o?, s:o}", "kind", answer_kind(status), "message", answer_text(line), "position", place, "hint",
                               way_out != NULL ? way_out : answer_text(hint));
    place = way_out = NULL;
    free(line);
    free(hint);
    return object;
}

void answer_error_is(json_t *error)
{
    if (found == NULL)
        found = json_incref(error);
}

void answer_error(ps_status status, const char *message)
{
    if (!answer_is_wanted())
        return;
    json_t *error = answer_error_object(status, message);
    answer_error_is(error);
    json_decref(error);
}

json_t *answer_error_found(int code)
{
    static const ps_status kinds[] = {PS_OK, PS_REJECTED, PS_INPUT, PS_UNDECIDED, PS_BUDGET};
    if (found == NULL)
        return json_null();
    if (json_is_null(json_object_get(found, "kind")))
        json_object_set_new(found, "kind", answer_kind(kinds[code]));
    json_t *object = found;
    found = NULL;
    return object;
}
