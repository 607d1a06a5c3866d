#include "cli/batch_list.h"

#include <stdlib.h>
#include <string.h>

enum { LONGEST_NAME = 200, MOST_OPTIONS = 64 };

/* Options that are the batch's, not a loss's; those that have no value, and a file, are for the command line. */
static bool is_for_the_batch(const command_option *option)
{
    static const char *const names[] = {"batch", "output", "jobs", "json"};
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++)
        if (strcmp(option->name, names[i]) == 0)
            return true;
    return false;
}

static ps_status refuse(const batch_list *list, size_t row, ps_error *error, const char *what, const char *name)
{
    return ps_error_set(error, PS_INPUT, 0, 0, "--batch: %.200s: line %zu: %s '%.60s'", list->path, list->table.lines[row], what, name);
}

/* ---- columns ---- */

static ps_status read_column(batch_list *list, size_t column, ps_error *error)
{
    const char *name = table_field(&list->table, 0, column);
    const command_option *option = command_option_find(list->certify, name);
    bool is_name = strcmp(name, "name") == 0, is_loss = strcmp(name, "loss") == 0;
    for (size_t i = 0; i < column; i++)
        if (strcmp(table_field(&list->table, 0, i), name) == 0)
            return refuse(list, 0, error, "two columns are called", name);
    if (option != NULL && (option->value == NULL || is_for_the_batch(option)))
        return refuse(list, 0, error, "no column, but an option for the command line:", name);
    list->name = is_name ? column : list->name;
    list->loss = is_loss ? column : list->loss;
    list->options[column] = is_name || is_loss ? NULL : option != NULL ? option : command_option_find(list->certify, "parameter");
    return PS_OK;
}

static ps_status read_columns(batch_list *list, ps_error *error)
{
    ps_status status = PS_OK;
    list->name = list->loss = SIZE_MAX;
    list->options = ps_allocate(list->table.columns * sizeof *list->options);
    for (size_t i = 0; i < list->table.columns && status == PS_OK; i++)
        status = read_column(list, i, error);
    if (status == PS_OK && (list->name == SIZE_MAX || list->loss == SIZE_MAX))
        status = refuse(list, 0, error, "there is no column", list->name == SIZE_MAX ? "name" : "loss");
    if (status == PS_OK && list->table.columns > MOST_OPTIONS)
        status = ps_error_set(error, PS_INPUT, 0, 0, "--batch: %.200s: more than %d columns", list->path, MOST_OPTIONS);
    return status;
}

/* ---- names ---- */

static bool is_file_name(const char *name)
{
    static const char letters[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.-+=";
    size_t length = strlen(name);
    return length > 0 && length <= LONGEST_NAME && strspn(name, letters) == length && name[0] != '.' && name[0] != '-';
}

typedef struct named {
    const char *name;
    size_t row;
} named;

static int compare(const void *x, const void *y)
{
    const named *one = x, *other = y;
    int order = strcmp(one->name, other->name);
    return order != 0 ? order : one->row < other->row ? -1 : 1;
}

static ps_status check_names(const batch_list *list, ps_error *error)
{
    size_t count = list->table.rows, i;
    ps_status status = PS_OK;
    named *names = ps_allocate(count * sizeof *names);
    for (i = 0; i < count; i++)
        names[i] = (named){batch_list_name(list, i), i + 1};
    for (i = 0; i < count && status == PS_OK; i++)
        if (!is_file_name(names[i].name))
            status = refuse(list, i + 1, error, "write letters, digits and _.-+= as the name of a file, not", names[i].name);
    qsort(names, count, sizeof *names, compare);
    for (i = 1; i < count && status == PS_OK; i++)
        if (strcmp(names[i - 1].name, names[i].name) == 0)
            status = refuse(list, names[i].row, error, "an earlier line has the name", names[i].name);
    free(names);
    return status;
}

/* ---- parameters ---- */

/* "p=9/10", as -p has it. */
static void write_parameters(batch_list *list)
{
    const table *t = &list->table;
    list->values = ps_allocate((t->rows + 1) * t->columns * sizeof *list->values);
    for (size_t row = 0; row <= t->rows; row++)
        for (size_t i = 0; i < t->columns; i++) {
            ps_buffer *value = &list->values[row * t->columns + i];
            *value = (ps_buffer){0};
            if (row > 0 && list->options[i] != NULL && list->options[i]->letter == 'p' && table_field(t, row, i)[0] != '\0')
                ps_buffer_printf(value, "%s=%s", table_field(t, 0, i), table_field(t, row, i));
        }
}

ps_status batch_list_read(batch_list *list, const arguments *given, ps_error *error)
{
    const char *path = arguments_value(given, "batch");
    *list = (batch_list){.certify = list->certify, .given = given, .path = strcmp(path, "-") == 0 ? "standard input" : path};
    ps_status status = table_read(&list->table, path, NULL, error);
    if (status == PS_OK)
        status = read_columns(list, error);
    if (status == PS_OK)
        status = check_names(list, error);
    if (status == PS_OK)
        write_parameters(list);
    return status;
}

void batch_list_clear(batch_list *list)
{
    for (size_t i = 0; list->values != NULL && i < (list->table.rows + 1) * list->table.columns; i++)
        ps_buffer_clear(&list->values[i]);
    free(list->values);
    free(list->options);
    table_clear(&list->table);
}

/* ---- one line ---- */

size_t batch_list_count(const batch_list *list)
{
    return list->table.rows;
}

const char *batch_list_name(const batch_list *list, size_t index)
{
    return table_field(&list->table, index + 1, list->name);
}

const char *batch_list_loss(const batch_list *list, size_t index)
{
    return table_field(&list->table, index + 1, list->loss);
}

size_t batch_list_line(const batch_list *list, size_t index)
{
    return list->table.lines[index + 1];
}

static void add(arguments *out, const command_option *option, const char *value)
{
    out->given[out->given_count].option = option;
    out->given[out->given_count++].value = value;
}

void batch_list_arguments(const batch_list *list, size_t index, arguments *out)
{
    const arguments *given = list->given;
    *out = (arguments){.positional = {batch_list_loss(list, index)}, .positional_count = 1};
    for (size_t i = 0; i < given->given_count && i < COMMAND_ARGUMENTS - MOST_OPTIONS; i++)
        if (!is_for_the_batch(given->given[i].option))
            add(out, given->given[i].option, given->given[i].value);
    for (size_t i = 0; i < list->table.columns; i++) {
        const ps_buffer *parameter = &list->values[(index + 1) * list->table.columns + i];
        const char *field = table_field(&list->table, index + 1, i);
        if (list->options[i] != NULL && field[0] != '\0')
            add(out, list->options[i], parameter->length > 0 ? parameter->text : field);
    }
}

void batch_list_print(ps_buffer *out, const batch_list *list, size_t index)
{
    arguments all;
    batch_list_arguments(list, index, &all);
    arguments_print(out, &all);
}
