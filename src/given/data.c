#include "given/data.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "numbers/number.h"
#include "prodstab/parse.h"
#include "prodstab/rational.h"

enum { MOST_LISTED = 8 };

static const char *shown_path(const data *d)
{
    return strcmp(d->path, "-") == 0 ? "standard input" : d->path;
}

/* ---- names ---- */

/* Whether the formula, as typed, has this word. */
static bool has_word(const char *formula, const char *name)
{
    static const char *const letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_";
    size_t length = strlen(name);
    while (*formula != '\0') {
        size_t word = strspn(formula, letters);
        if (word == length && memcmp(formula, name, length) == 0)
            return true;
        formula += word > 0 ? word : 1;
    }
    return false;
}

static void add_name(data *d, const char *name, size_t lo, size_t hi)
{
    data_name *added = &d->names[d->count++];
    snprintf(added->name, sizeof added->name, "%s", name);
    added->lo = lo;
    added->hi = hi;
}

/* The column of that name; the number of columns if there is none. */
static size_t find_column(const table *t, const char *name)
{
    for (size_t i = 0; i < t->columns; i++)
        if (strcmp(table_field(t, 0, i), name) == 0)
            return i;
    return t->columns;
}

/* NAME_lo beside a column NAME_hi is an interval, if there is no column NAME. */
static void add_interval(data *d, size_t column)
{
    const char *end = table_field(&d->table, 0, column);
    size_t length = strlen(end);
    if (length < 4 || length > PS_NAME_LENGTH || strcmp(end + length - 3, "_lo") != 0)
        return;
    char name[PS_NAME_LENGTH + 1], other[PS_NAME_LENGTH + 1];
    snprintf(name, sizeof name, "%.*s", (int)(length - 3), end);
    snprintf(other, sizeof other, "%.*s_hi", (int)(length - 3), end);
    size_t hi = find_column(&d->table, other);
    if (hi < d->table.columns && find_column(&d->table, name) == d->table.columns && !ps_parse_is_reserved(name))
        add_name(d, name, column, hi);
}

static ps_status check_name(const data *d, size_t column, const ps_given_loss *given, ps_error *error)
{
    const char *name = table_field(&d->table, 0, column), *variable = given->variable != NULL ? given->variable : "z";
    bool is_variable = strcmp(name, variable) == 0;
    size_t line = d->table.lines[0];
    if (find_column(&d->table, name) < column)
        return ps_error_set(error, PS_INPUT, 0, 0, "%.200s: line %zu: two columns are called '%.40s'", shown_path(d), line, name);
    if (is_variable || (ps_parse_is_reserved(name) && has_word(given->text, name)))
        return ps_error_set(error, PS_INPUT, 0, 0, "%.200s: line %zu: column %zu is called '%.40s', which is %s in formulas: rename it",
                            shown_path(d), line, column + 1, name, is_variable ? "the variable" : "a function or a constant");
    for (size_t i = 0; i < given->parameter_count; i++)
        if (strncmp(given->parameters[i], name, strlen(name)) == 0 && given->parameters[i][strlen(name)] == '=')
            return ps_error_set(error, PS_INPUT, 0, 0, "-p %.60s: '%.40s' is a column of %.200s already", given->parameters[i], name,
                                shown_path(d));
    return PS_OK;
}

ps_status data_read(data *d, const ps_given_loss *given, ps_error *error)
{
    *d = (data){.path = given->data};
    if (given->data == NULL)
        return given->adds ? ps_error_set(error, PS_INPUT, 0, 0, "--sum adds up the rows of --data, and there is none") : PS_OK;
    ps_status status = table_read(&d->table, given->data, given->data_text, error);
    if (status != PS_OK)
        return status;
    d->names = ps_allocate(d->table.columns * sizeof *d->names);
    for (size_t i = 0; i < d->table.columns && status == PS_OK; i++) {
        const char *name = table_field(&d->table, 0, i);
        if (!ps_parse_is_name(name))
            continue;
        status = check_name(d, i, given, error);
        if (ps_parse_is_reserved(name))
            continue;
        add_interval(d, i);
        if (d->count == 0 || d->names[d->count - 1].lo != i) /* the end of an interval is only that */
            add_name(d, name, i, i);
    }
    return status;
}

void data_clear(data *d)
{
    table_clear(&d->table);
    free(d->names);
    *d = (data){0};
}

bool data_has(const data *d, const char *name)
{
    for (size_t i = 0; i < d->count; i++)
        if (strcmp(d->names[i].name, name) == 0)
            return true;
    return false;
}

/* ---- values ---- */

static ps_status read_value(mpq_t value, const data *d, size_t row, size_t column, ps_error *error)
{
    const char *text = table_field(&d->table, row, column), *plain = text + (text[0] == '+');
    ps_error problem = {0};
    if (plain[0] != '\0' && ps_rational_parse(value, plain, strlen(plain), &problem) == PS_OK)
        return PS_OK;
    return ps_error_set(error, PS_INPUT, 0, 0, "%.200s: line %zu, column '%.40s': %s%.60s%s", shown_path(d), d->table.lines[row],
                        table_field(&d->table, 0, column), text[0] != '\0' ? "'" : "a value is missing", text,
                        text[0] != '\0' ? "' is not a number, such as 0.5, -3 or 9/10" : "");
}

/* A value that is an interval, as a parameter of the loss. */
static ps_status add_parameter(ps_buffer *out, ps_loss *loss, const data *d, size_t row, const data_name *n, const mpq_t lo, const mpq_t hi,
                               ps_error *error)
{
    ps_error problem = {0};
    ps_buffer_printf(out, "%s_%zu", n->name, row);
    if (mpq_cmp(lo, hi) > 0)
        return ps_error_set(error, PS_INPUT, 0, 0, "%.200s: line %zu: %s_lo is greater than %s_hi", shown_path(d), d->table.lines[row],
                            n->name, n->name);
    if (loss->parameter_count == PS_LOSS_PARAMETERS)
        return ps_error_set(error, PS_INPUT, 0, 0, "%.200s: line %zu: each interval is a parameter, and a loss has at most %d: there are too "
                            "many intervals; use a column '%s' of exact values", shown_path(d), d->table.lines[row], PS_LOSS_PARAMETERS,
                            n->name);
    if (data_has(d, out->text) || ps_loss_add_parameter(loss, out->text, lo, hi, &problem) != PS_OK)
        return ps_error_set(error, PS_INPUT, 0, 0, "%.200s: the interval of line %zu would be the parameter '%s': %s", shown_path(d),
                            d->table.lines[row], out->text, problem.message[0] != '\0' ? problem.message : "there is a column of this name");
    return PS_OK;
}

/* What takes the place of the name in this row. */
static ps_status write_value(ps_buffer *out, ps_loss *loss, const data *d, size_t row, const data_name *n, ps_error *error)
{
    mpq_t lo, hi;
    mpq_inits(lo, hi, NULL);
    ps_status status = read_value(lo, d, row, n->lo, error);
    if (status == PS_OK)
        status = read_value(hi, d, row, n->hi, error);
    if (status == PS_OK && n->lo != n->hi)
        status = add_parameter(out, loss, d, row, n, lo, hi, error);
    else if (status == PS_OK)
        ps_rational_print(out, lo);
    mpq_clears(lo, hi, NULL);
    return status;
}

static bool occurs(const char *name, const char *formula)
{
    ps_buffer ignored = {0};
    size_t count = ps_number_substitute(&ignored, formula, name, "");
    ps_buffer_clear(&ignored);
    return count > 0;
}

/* "t, y", or what is wrong with the names. */
static void list_names(ps_buffer *out, const data *d)
{
    for (size_t i = 0; i < d->count && i < MOST_LISTED; i++)
        ps_buffer_printf(out, "%s%s", i > 0 ? ", " : "", d->names[i].name);
    ps_buffer_puts(out, d->count > MOST_LISTED ? ", .." : d->count == 0 ? "none with a name that a formula can have" : "");
}

static ps_status refuse_constant(const data *d, ps_error *error)
{
    ps_buffer names = {0};
    list_names(&names, d);
    ps_error_set(error, PS_INPUT, 0, 0, "%.200s: the formula has none of its columns: %s", shown_path(d), names.text);
    ps_buffer_clear(&names);
    return PS_INPUT;
}

void data_explain(const data *d, ps_error *error)
{
    ps_buffer names = {0};
    size_t length = strlen(error->message);
    if (d->path == NULL || strncmp(error->message, "unknown name", 12) != 0)
        return;
    list_names(&names, d);
    snprintf(error->message + length, sizeof error->message - length, "; columns of %.200s: %s", shown_path(d), names.text);
    ps_buffer_clear(&names);
}

/* ---- the formula ---- */

/* The formula with the values of a row. */
static ps_status write_row(ps_buffer *out, ps_loss *loss, const data *d, size_t row, const data_name *const *used, size_t count,
                           const char *formula, ps_error *error)
{
    ps_buffer term = {0};
    ps_status status = PS_OK;
    ps_buffer_puts(&term, formula);
    for (size_t i = 0; i < count && status == PS_OK; i++) {
        ps_buffer value = {0}, replaced = {0};
        status = write_value(&value, loss, d, row, used[i], error);
        if (status == PS_OK)
            ps_number_substitute(&replaced, term.text, used[i]->name, value.text);
        ps_buffer_clear(&value);
        ps_buffer_clear(&term);
        term = replaced;
    }
    if (status == PS_OK)
        ps_buffer_printf(out, "%s%s", row > 1 ? " + " : "", term.text);
    ps_buffer_clear(&term);
    if (status == PS_OK && out->length > PS_PARSE_TEXT)
        return ps_error_set(error, PS_INPUT, 0, 0, "%.200s: written out for its first %zu of %zu rows, the loss is longer than %d bytes, all that "
                            "a certificate may have: use fewer rows", shown_path(d), row, d->table.rows, PS_PARSE_TEXT);
    return status;
}

ps_status data_write_out(ps_buffer *out, ps_loss *loss, const data *d, const char *formula, bool adds, ps_error *error)
{
    const data_name **used = ps_allocate((d->count + 1) * sizeof *used);
    size_t count = 0;
    for (size_t i = 0; i < d->count; i++)
        if (occurs(d->names[i].name, formula))
            used[count++] = &d->names[i];
    ps_status status = count > 0 ? PS_OK : refuse_constant(d, error);
    ps_buffer_puts(out, adds ? "" : "(");
    for (size_t row = 1; row <= d->table.rows && status == PS_OK; row++)
        status = write_row(out, loss, d, row, used, count, formula, error);
    if (!adds)
        ps_buffer_printf(out, ")/%zu", d->table.rows);
    free(used);
    return status;
}
