#include "cli/batch_summary.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "attach/supplement.h"
#include "cli/certified.h"
#include "numbers/decimal.h"

enum { DIGITS = 17, DIGEST_TEXT = 65, MOST_BYTES = 1 << 28 };

/* The columns; the first two say which loss it is, and how it was certified. */
#define NAMES "name\tcommand\tcode\tverdict\tminimum_lo\tminimum_hi\talpha_lo\talpha_hi\tclaims\tcertificate\tsha256\tmessage"
enum { NAME, COMMAND, CODE, CERTIFICATE = 9, DIGEST, COLUMNS = 12 };

static ps_status refuse(const batch_summary *summary, ps_error *error)
{
    return ps_error_set(error, PS_IO, 0, 0, "cannot write '%s': %s", summary->path.text, strerror(errno));
}

/* ---- a row ---- */

/* A field, with the tab in front of it: of a text, its first line. */
static void add_field(ps_buffer *row, const char *text)
{
    size_t length = strcspn(text, "\n");
    ps_buffer_puts(row, "\t");
    for (size_t i = 0; i < length; i++)
        ps_buffer_append(row, text[i] == '\t' || text[i] == '\r' ? " " : &text[i], 1);
}

static void add_number(ps_buffer *row, const ps_buffer *decimal)
{
    add_field(row, decimal->length > 0 ? decimal->text : "");
}

static void add_minimum(ps_buffer *row, const ps_certificate *certificate)
{
    ps_buffer lo = {0}, hi = {0};
    mpq_t ends[2];
    mpq_inits(ends[0], ends[1], NULL);
    certified_bracket(certificate, ends[0], ends[1]);
    ps_decimal_print_outwards(&lo, &hi, ends[0], ends[1], DIGITS);
    add_number(row, &lo);
    add_number(row, &hi);
    mpq_clears(ends[0], ends[1], NULL);
    ps_buffer_clear(&lo);
    ps_buffer_clear(&hi);
}

/* What was named and is not proved, or why there is no verdict. */
static void add_reason(ps_buffer *row, const ps_certify_result *result)
{
    ps_buffer reason = {0};
    for (size_t i = 0; i < result->outcome_count; i++)
        if (result->outcomes[i].requested && result->outcomes[i].status != PS_OK)
            ps_buffer_printf(&reason, "%s%s: %s", reason.length > 0 ? "; " : "", result->outcomes[i].kind->name,
                             result->outcomes[i].message.length > 0 ? result->outcomes[i].message.text : "?");
    if (result->reason.length > 0)
        ps_buffer_printf(&reason, "%s%s", reason.length > 0 ? "; " : "", result->reason.text);
    add_number(row, &reason);
    ps_buffer_clear(&reason);
}

static void add_result(ps_buffer *row, const ps_certify_result *result, const char *name)
{
    ps_buffer claims = {0}, file = {0};
    char digest[DIGEST_TEXT];
    add_field(row, ps_product_verdict_text(result->verdict));
    add_minimum(row, &result->certificate);
    add_number(row, &result->alpha_lo);
    add_number(row, &result->alpha_hi);
    for (size_t i = 0; i < ps_certificate_kind_count(&result->certificate); i++)
        ps_buffer_printf(&claims, "%s%s", i > 0 ? "," : "", ps_certificate_kind(&result->certificate, i)->name);
    add_number(row, &claims);
    ps_buffer_printf(&file, "%s.json", name);
    add_number(row, &file);
    supplement_sha256(digest, result->text.text, result->text.length);
    add_field(row, digest);
    add_reason(row, result);
    ps_buffer_clear(&claims);
    ps_buffer_clear(&file);
}

void batch_summary_set(batch_summary *summary, size_t index, const ps_certify_result *result, int code, const ps_error *error)
{
    batch_row *row = &summary->rows[index];
    const char *name = batch_list_name(summary->list, index);
    row->code = code;
    ps_buffer_printf(&row->text, "%s\t", name);
    batch_list_print(&row->text, summary->list, index);
    ps_buffer_printf(&row->text, "\t%d", code);
    if (error->status == PS_OK) {
        add_result(&row->text, result, name);
    } else {
        for (size_t i = CODE + 1; i < COLUMNS - 1; i++)
            add_field(&row->text, "");
        add_field(&row->text, error->message);
    }
}

/* ---- what is there already ---- */

/* The rows of the table, a line each, by the names that they begin with. */
static int compare(const void *x, const void *y)
{
    const char *one = *(const char *const *)x, *other = *(const char *const *)y;
    for (; *one == *other && *one != '\t' && *one != '\0'; one++, other++)
        continue;
    unsigned char a = *one == '\t' ? 0 : (unsigned char)*one, b = *other == '\t' ? 0 : (unsigned char)*other;
    return (a > b) - (a < b);
}

/* The beginning of that field. */
static const char *field(const char *row, size_t index)
{
    while (index > 0 && *row != '\0')
        index -= *row++ == '\t';
    return row;
}

/* Whether the certificate that the row names, if any, is there with the bytes that were written. */
static bool has_certificate(const char *folder, const char *row)
{
    const char *name = field(row, CERTIFICATE), *wanted = field(row, DIGEST);
    size_t length = strcspn(name, "\t");
    if (length == 0)
        return true;
    ps_buffer path = {0}, text = {0};
    ps_error error = {0};
    char digest[DIGEST_TEXT];
    ps_buffer_printf(&path, "%s/%.*s", folder, (int)length, name);
    bool fine = ps_file_read(&text, path.text, PS_CERTIFICATE_BYTES, &error) == PS_OK;
    if (fine) {
        supplement_sha256(digest, text.text != NULL ? text.text : "", text.length);
        fine = strcspn(wanted, "\t") == strlen(digest) && strncmp(wanted, digest, strlen(digest)) == 0;
    }
    ps_buffer_clear(&text);
    ps_buffer_clear(&path);
    return fine;
}

/* A row is kept if the same command would make it again. */
static void keep_row(batch_summary *summary, size_t index, const char *row, const char *folder)
{
    ps_buffer wanted = {0};
    ps_buffer_printf(&wanted, "%s\t", batch_list_name(summary->list, index));
    batch_list_print(&wanted, summary->list, index);
    ps_buffer_puts(&wanted, "\t");
    if (strncmp(row, wanted.text, wanted.length) == 0 && has_certificate(folder, row)) {
        ps_buffer_puts(&summary->rows[index].text, row);
        summary->rows[index].code = (int)strtol(field(row, CODE), NULL, 10);
        summary->rows[index].was_there = true;
    }
    ps_buffer_clear(&wanted);
}

static void keep_rows(batch_summary *summary, char *text, const char *folder)
{
    size_t count = 0, capacity = 0;
    const char **rows = NULL;
    for (char *line = text, *end; (end = strchr(line, '\n')) != NULL; line = end + 1) {
        *end = '\0';
        rows = ps_grow(rows, count, &capacity, sizeof *rows);
        rows[count++] = line;
    }
    if (count > 0)
        qsort(rows, count, sizeof *rows, compare);
    for (size_t i = 0; i < batch_list_count(summary->list) && count > 0; i++) {
        const char *name = batch_list_name(summary->list, i);
        const char **found = bsearch(&name, rows, count, sizeof *rows, compare);
        if (found != NULL)
            keep_row(summary, i, *found, folder);
    }
    free(rows);
}

/* The table of an earlier run. Its last line, if it has no end, was cut off with that run. */
static ps_status read_rows(batch_summary *summary, const char *folder, ps_error *error)
{
    ps_buffer text = {0};
    if (access(summary->path.text, F_OK) != 0)
        return PS_OK;
    ps_status status = ps_file_read(&text, summary->path.text, MOST_BYTES, error);
    while (status == PS_OK && text.length > 0 && text.text[text.length - 1] != '\n')
        text.text[--text.length] = '\0';
    if (status == PS_OK && text.length > 0 && strncmp(text.text, NAMES "\n", sizeof NAMES) != 0)
        status = ps_error_set(error, PS_INPUT, 0, 0, "'%s' is no table of this program: name another folder by -o", summary->path.text);
    if (status == PS_OK && text.length > 0)
        keep_rows(summary, text.text + sizeof NAMES, folder);
    ps_buffer_clear(&text);
    return status;
}

/* ---- the file ---- */

static void print(ps_buffer *text, const batch_summary *summary)
{
    ps_buffer_puts(text, NAMES "\n");
    for (size_t i = 0; i < batch_list_count(summary->list); i++)
        if (summary->rows[i].text.length > 0)
            ps_buffer_printf(text, "%s\n", summary->rows[i].text.text);
}

ps_status batch_summary_write(batch_summary *summary, ps_error *error)
{
    ps_buffer text = {0};
    print(&text, summary);
    ps_status status = ps_file_write(summary->path.text, text.text, text.length, error);
    ps_buffer_clear(&text);
    return status;
}

ps_status batch_summary_open(batch_summary *summary, const batch_list *list, const char *folder, ps_error *error)
{
    size_t size = batch_list_count(list) * sizeof *summary->rows;
    *summary = (batch_summary){.list = list, .file = -1, .rows = memset(ps_allocate(size), 0, size)};
    if (folder == NULL)
        return PS_OK;
    ps_buffer_printf(&summary->path, "%s/summary.tsv", folder);
    ps_status status = read_rows(summary, folder, error);
    if (status == PS_OK)
        status = batch_summary_write(summary, error); /* rows of other losses go */
    if (status != PS_OK)
        return status;
    summary->file = open(summary->path.text, O_WRONLY | O_APPEND | O_CLOEXEC);
    return summary->file >= 0 ? PS_OK : refuse(summary, error);
}

void batch_summary_clear(batch_summary *summary)
{
    for (size_t i = 0; summary->rows != NULL && i < batch_list_count(summary->list); i++)
        ps_buffer_clear(&summary->rows[i].text);
    if (summary->rows != NULL && summary->file >= 0)
        close(summary->file);
    free(summary->rows);
    ps_buffer_clear(&summary->path);
}

ps_status batch_summary_add(batch_summary *summary, size_t index, ps_error *error)
{
    ps_buffer line = {0};
    ps_buffer_printf(&line, "%s\n", summary->rows[index].text.text);
    ssize_t written = write(summary->file, line.text, line.length);
    ps_status status = written == (ssize_t)line.length ? PS_OK : refuse(summary, error);
    ps_buffer_clear(&line);
    return status;
}
