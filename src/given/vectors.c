/* A start in R^d: two vectors x and y, of which a run needs |x + y|^2 and |x - y|^2. */
#include <stdlib.h>
#include <string.h>

#include "given/table.h"
#include "prodstab/given.h"
#include "prodstab/rational.h"

void ps_vectors_init(ps_vectors *vectors)
{
    *vectors = (ps_vectors){0};
    mpq_inits(vectors->sum, vectors->difference, NULL);
}

void ps_vectors_clear(ps_vectors *vectors)
{
    for (size_t i = 0; i < vectors->count; i++)
        mpq_clears(vectors->x[i], vectors->y[i], NULL);
    free(vectors->x);
    free(vectors->y);
    mpq_clears(vectors->sum, vectors->difference, NULL);
}

/* Adds a coordinate of each. */
static void add_coordinates(ps_vectors *v, const mpq_t x, const mpq_t y)
{
    mpq_t part;
    size_t i = v->count++;
    if ((i & (i + 1)) == 0) { /* there is room for 2^k - 1 */
        v->x = ps_reallocate(v->x, (2 * i + 1) * sizeof *v->x);
        v->y = ps_reallocate(v->y, (2 * i + 1) * sizeof *v->y);
    }
    mpq_inits(part, v->x[i], v->y[i], NULL);
    mpq_set(v->x[i], x);
    mpq_set(v->y[i], y);
    mpq_add(part, x, y);
    mpq_mul(part, part, part);
    mpq_add(v->sum, v->sum, part);
    mpq_sub(part, x, y);
    mpq_mul(part, part, part);
    mpq_add(v->difference, v->difference, part);
    mpq_clear(part);
}

/* The number at *at, up to a comma or `end`; *at is behind it then. */
static ps_status read_coordinate(mpq_t value, const char *label, const char *text, size_t *at, size_t end, const ps_given_loss *given,
                                 const ps_loss *loss, ps_error *error)
{
    mpq_t hi;
    size_t begin = *at, length = ps_given_length_to_comma(text + begin), stop = begin + length < end ? begin + length : end;
    mpq_init(hi);
    *at = stop + 1;
    ps_status status = ps_given_number_read(value, hi, label, text, begin, stop, given, loss, error);
    if (status == PS_OK && !mpq_equal(value, hi))
        status = ps_error_set(error, PS_INPUT, 0, 0, "%s %.*s: this is irrational, and a run needs exact numbers", label,
                              (int)(stop - begin < 60 ? stop - begin : 60), text + begin);
    mpq_clear(hi);
    return status;
}

ps_status ps_given_vectors(ps_vectors *vectors, const char *label, const char *text, const ps_given_loss *given, const ps_loss *loss,
                           ps_error *error)
{
    size_t middle = strcspn(text, ":"), end = strlen(text), x_at = 0, y_at = middle + 1;
    mpq_t x, y;
    ps_status status = PS_OK;
    mpq_inits(x, y, NULL);
    while (status == PS_OK && x_at < middle && y_at < end) {
        status = read_coordinate(x, label, text, &x_at, middle, given, loss, error);
        if (status == PS_OK)
            status = read_coordinate(y, label, text, &y_at, end, given, loss, error);
        add_coordinates(vectors, x, y);
    }
    if (status == PS_OK && (x_at < middle || y_at < end || middle == 0 || middle + 1 >= end))
        status = ps_error_set(error, PS_INPUT, 0, 0, "%s %.60s: x and y need the same number of coordinates: x1,x2:y1,y2", label, text);
    mpq_clears(x, y, NULL);
    return status;
}

static ps_status read_field(mpq_t value, const table *t, size_t row, size_t column, const char *path, ps_error *error)
{
    const char *text = table_field(t, row, column);
    ps_error problem = {0};
    if (ps_rational_parse(value, text, strlen(text), &problem) == PS_OK)
        return PS_OK;
    return ps_error_set(error, PS_INPUT, 0, 0, "%.200s: line %zu, column %zu: '%.60s' is not a number, such as 0.5, -3 or 9/10", path,
                        t->lines[row], column + 1, text);
}

/* A file without names, whose first row would be taken for them. */
static ps_status refuse_numbers_for_names(const table *t, const char *path, ps_error *error)
{
    for (size_t column = 0; column < t->columns; column++) {
        const char *name = table_field(t, 0, column);
        if (name[0] != '\0' && strchr("0123456789.+-", name[0]) != NULL)
            return ps_error_set(error, PS_INPUT, 0, 0, "%.200s: line %zu, column %zu: '%.60s' where a name belongs: the first line names the "
                                "columns, such as x,y", path, t->lines[0], column + 1, name);
    }
    return PS_OK;
}

ps_status ps_given_vectors_file(ps_vectors *vectors, const char *path, ps_error *error)
{
    table t;
    mpq_t x, y;
    mpq_inits(x, y, NULL);
    ps_status status = table_read(&t, path, NULL, error);
    if (status == PS_OK && t.columns != 2)
        status = ps_error_set(error, PS_INPUT, 0, 0, "%.200s: line %zu: a start has two columns, x and y, not %zu", path, t.lines[0], t.columns);
    if (status == PS_OK)
        status = refuse_numbers_for_names(&t, path, error);
    for (size_t row = 1; status == PS_OK && row <= t.rows; row++) {
        status = read_field(x, &t, row, 0, path, error);
        if (status == PS_OK)
            status = read_field(y, &t, row, 1, path, error);
        add_coordinates(vectors, x, y);
    }
    table_clear(&t);
    mpq_clears(x, y, NULL);
    return status;
}
