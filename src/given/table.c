#include "given/table.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "prodstab/file.h"

enum { MOST_BYTES = 1 << 24, MOST_COLUMNS = 1000 };

/* A reader of one line of the file. */
typedef struct line {
    char *at; /* what is to be read; NUL-terminated */
    size_t number;
    char separator; /* a comma; or a tab, if the names have tabs between them and no comma */
    const char *path;
} line;

static bool is_blank(const line *l, char c)
{
    return (c == ' ' || c == '\t' || c == '\r') && c != l->separator;
}

/* The field that begins here, in quotes: they are taken off, and "" becomes ". NULL if they do not end. */
static char *read_quoted(line *l)
{
    char *field = ++l->at, *to = field;
    for (; *l->at != '\0'; l->at++) {
        if (*l->at == '"' && l->at[1] != '"')
            break;
        l->at += *l->at == '"';
        *to++ = *l->at;
    }
    if (*l->at == '\0')
        return NULL;
    *l->at++ = *to = '\0';
    return field;
}

/* Up to the next separator. */
static char *read_plain(line *l)
{
    char *field = l->at;
    while (*l->at != l->separator && *l->at != '\0')
        l->at++;
    return field;
}

/* One field, with the separator behind it; *more says whether there was one. NULL with an error. */
static char *read_field(line *l, bool *more, ps_error *error)
{
    while (is_blank(l, *l->at))
        l->at++;
    bool quoted = *l->at == '"';
    char *field = quoted ? read_quoted(l) : read_plain(l), *end = l->at;
    while (field != NULL && is_blank(l, *l->at))
        l->at++;
    if (field == NULL || (*l->at != l->separator && *l->at != '\0')) {
        ps_error_set(error, PS_INPUT, 0, 0, "%.200s: line %zu: %s", l->path, l->number,
                     field == NULL ? "a quote is not closed on the same line" : l->separator == ',' ? "after a closing quote there has to be a comma"
                                     : "after a closing quote there has to be a tab");
        return NULL;
    }
    while (!quoted && end > field && is_blank(l, end[-1]))
        end--;
    *more = *l->at == l->separator;
    l->at += *more;
    *end = '\0';
    return field;
}

static void add_row(table *t, size_t number)
{
    size_t count = t->rows + 1;
    t->fields = ps_reallocate(t->fields, (count + 1) * t->columns * sizeof *t->fields);
    t->lines = ps_reallocate(t->lines, (count + 1) * sizeof *t->lines);
    t->lines[count] = number;
}

/* The names of the columns: their number is not known before. */
static ps_status read_names(table *t, line *l, ps_error *error)
{
    bool more = true;
    l->separator = strchr(l->at, '\t') != NULL && strchr(l->at, ',') == NULL ? '\t' : ',';
    t->fields = ps_allocate(MOST_COLUMNS * sizeof *t->fields);
    t->lines = ps_allocate(sizeof *t->lines);
    t->lines[0] = l->number;
    while (more) {
        if (t->columns == MOST_COLUMNS)
            return ps_error_set(error, PS_INPUT, 0, 0, "%.200s: line %zu: more than %d columns", l->path, l->number, MOST_COLUMNS);
        char *field = read_field(l, &more, error);
        if (field == NULL)
            return PS_INPUT;
        t->fields[t->columns++] = field;
    }
    return PS_OK;
}

static ps_status read_row(table *t, line *l, ps_error *error)
{
    bool more = true;
    size_t count = 0;
    add_row(t, l->number);
    char **fields = t->fields + (t->rows + 1) * t->columns;
    for (; more; count++) {
        char *field = read_field(l, &more, error);
        if (field == NULL)
            return PS_INPUT;
        if (count < t->columns)
            fields[count] = field;
    }
    if (count != t->columns)
        return ps_error_set(error, PS_INPUT, 0, 0, "%.200s: line %zu: %zu value%s, but line %zu names %zu column%s", l->path, l->number,
                            count, count == 1 ? "" : "s", t->lines[0], t->columns, t->columns == 1 ? "" : "s");
    t->rows++;
    return PS_OK;
}

static ps_status read_line(table *t, line *l, ps_error *error)
{
    if (l->at[strspn(l->at, " \t\r")] == '\0' || *l->at == '#')
        return PS_OK;
    return t->columns == 0 ? read_names(t, l, error) : read_row(t, l, error);
}

ps_status table_read(table *t, const char *path, const char *text, ps_error *error)
{
    *t = (table){0};
    line l = {.path = strcmp(path, "-") == 0 ? "standard input" : path};
    ps_status status = text == NULL ? ps_file_read(&t->text, path, MOST_BYTES, error) : PS_OK;
    if (status != PS_OK)
        return status;
    ps_buffer_puts(&t->text, text != NULL ? text : "");
    char *next = t->text.text;
    if (strlen(next) < t->text.length)
        return ps_error_set(error, PS_INPUT, 0, 0, "%.200s: byte %zu is NUL: this is not a text of comma-separated values", l.path,
                            strlen(next) + 1);
    if (strncmp(next, "\xef\xbb\xbf", 3) == 0) /* a byte order mark */
        next += 3;
    while (next != NULL && status == PS_OK) {
        l.at = next;
        l.number++;
        next = strchr(next, '\n');
        if (next != NULL)
            *next++ = '\0';
        status = read_line(t, &l, error);
    }
    if (status == PS_OK && t->rows == 0)
        return ps_error_set(error, PS_INPUT, 0, 0, "%.200s: there are no rows: the first line names the columns, such as t,y, and each other "
                            "one holds their values, such as 0.5,1", l.path);
    return status;
}

const char *table_field(const table *t, size_t row, size_t column)
{
    return t->fields[row * t->columns + column];
}

void table_clear(table *t)
{
    ps_buffer_clear(&t->text);
    free(t->fields);
    free(t->lines);
    *t = (table){0};
}
