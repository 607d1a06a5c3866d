/* What goes into a supplement. */
#include "attach/supplement.h"

#include <jansson.h>
#include <stdlib.h>
#include <string.h>

#include "prodstab/check.h"
#include "prodstab/file.h"

enum { FIGURE_BYTES = 1 << 23 };

static const char plain_letters[] = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-.";

void supplement_clear(supplement *s)
{
    for (size_t i = 0; i < s->certificate_count; i++) {
        free(s->certificates[i].name);
        free(s->certificates[i].key);
        ps_buffer_clear(&s->certificates[i].text);
        ps_certificate_clear(&s->certificates[i].certificate);
    }
    for (size_t i = 0; i < s->figure_count; i++) {
        free(s->figures[i].name);
        ps_buffer_clear(&s->figures[i].text);
    }
    for (size_t i = 0; i < s->file_count; i++) {
        free(s->files[i].name);
        ps_buffer_clear(&s->files[i].text);
    }
    free(s->certificates);
    free(s->figures);
    free(s->files);
    free(s->authors);
    *s = (supplement){0};
}

const char *supplement_title(const supplement *s)
{
    return s->title != NULL ? s->title : "Certificates for gradient descent at the edge of stability";
}

static bool is_utf8(const char *text)
{
    json_t *value = json_string(text);
    json_decref(value);
    return value != NULL;
}

bool supplement_is_text(const char *text)
{
    for (const unsigned char *at = (const unsigned char *)text; *at != '\0'; at++)
        if (*at < ' ' || *at == 0x7f || (*at == 0xc2 && at[1] < 0xa0)) /* the latter are U+0080 to U+009F */
            return false;
    return is_utf8(text);
}

void supplement_add_author(supplement *s, const char *name)
{
    s->authors = ps_grow(s->authors, s->author_count, &s->author_capacity, sizeof *s->authors);
    s->authors[s->author_count++] = name;
}

void supplement_add_file(supplement *s, const char *name, const char *text, size_t length)
{
    s->files = ps_grow(s->files, s->file_count, &s->file_capacity, sizeof *s->files);
    supplement_file *file = &s->files[s->file_count++];
    *file = (supplement_file){.name = ps_copy_text(name, strlen(name))};
    ps_buffer_append(&file->text, text, length);
}

/* ---- names ---- */

static const char *base_name(const char *path)
{
    const char *slash = strrchr(path, '/');
    return slash != NULL ? slash + 1 : path;
}

static bool is_taken(const supplement *s, const char *name)
{
    for (size_t i = 0; i < s->certificate_count; i++)
        if (strcmp(s->certificates[i].name, name) == 0)
            return true;
    for (size_t i = 0; i < s->figure_count; i++)
        if (strcmp(s->figures[i].name, name) == 0)
            return true;
    return strcmp(name, "ro-crate-metadata.json") == 0 || strcmp(name, "theorem.tex") == 0 || strcmp(name, "supplement.tex") == 0;
}

/* The name of the file of that path, in the supplement, or NULL with the reason. */
static const char *name_in_supplement(const supplement *s, const char *path, const char *ending, ps_error *error)
{
    const char *name = base_name(path);
    size_t length = strlen(name), tail = strlen(ending);
    if (length <= tail || strcmp(name + length - tail, ending) != 0)
        ps_error_set(error, PS_INPUT, 0, 0, "a name that ends in %s is wanted: rename the file", ending);
    else if (strspn(name, plain_letters) != length || name[0] == '.' || name[0] == '-')
        ps_error_set(error, PS_INPUT, 0, 0, "in LaTeX and by shells the name would be misread: use letters, digits, and _ - . inside");
    else if (is_taken(s, name))
        ps_error_set(error, PS_INPUT, 0, 0, "another one has the name %s already: rename one", name);
    else
        return name;
    return NULL;
}

/* ---- certificates ---- */

/* Has the text checked, and keeps the certificate that was read. */
static ps_status check(supplement_certificate *c, ps_error *error)
{
    const ps_check_limits limits = PS_CHECK_LIMITS_DEFAULT;
    ps_claim_report report;
    ps_status status = ps_check_certificate(&report, &c->certificate, c->text.length > 0 ? c->text.text : "", c->text.length, &limits, NULL);
    if (status != PS_OK)
        ps_error_set(error, status, 0, 0, "%s: %s", ps_status_text(status), report.message.length > 0 ? report.message.text : "");
    ps_claim_report_clear(&report);
    return status;
}

ps_status supplement_add_certificate(supplement *s, const char *path, ps_error *error)
{
    const char *name = name_in_supplement(s, path, ".json", error);
    if (name == NULL)
        return PS_INPUT;
    s->certificates = ps_grow(s->certificates, s->certificate_count, &s->certificate_capacity, sizeof *s->certificates);
    supplement_certificate *c = &s->certificates[s->certificate_count++];
    *c = (supplement_certificate){.name = ps_copy_text(name, strlen(name)), .key = ps_copy_text(name, strlen(name) - strlen(".json"))};
    if (ps_file_read(&c->text, path, PS_CERTIFICATE_BYTES, error) != PS_OK) {
        ps_certificate_init(&c->certificate); /* which otherwise the check does */
        return PS_IO;
    }
    const char *text = c->text.length > 0 ? c->text.text : "";
    supplement_sha256(c->sha256, text, c->text.length);
    supplement_git_name(c->git, text, c->text.length);
    return check(c, error);
}

void supplement_add_certificate_files(supplement *s)
{
    for (size_t i = 0; i < s->certificate_count; i++)
        supplement_add_file(s, s->certificates[i].name, s->certificates[i].text.text, s->certificates[i].text.length);
    for (size_t i = 0; i < s->figure_count; i++)
        supplement_add_file(s, s->figures[i].name, s->figures[i].text.text, s->figures[i].text.length);
}

/* The page shows an SVG as an image, in which nothing runs and nothing is loaded. */
static ps_status check_svg(const ps_buffer *svg, ps_error *error)
{
    if (svg->length > 0 && strlen(svg->text) == svg->length && strstr(svg->text, "<svg") != NULL && is_utf8(svg->text))
        return PS_OK;
    return ps_error_set(error, PS_INPUT, 0, 0, "this is no SVG in UTF-8: `prodstab plot .. -o FILE.svg` makes one");
}

ps_status supplement_add_figure(supplement *s, const char *path, ps_error *error)
{
    const char *ending = strrchr(path, '.');
    if (ending == NULL || supplement_figure_type(path) == NULL)
        return ps_error_set(error, PS_INPUT, 0, 0, "a figure's name ends in .svg, .pdf, .png, .tex, .gnuplot or .csv, as `prodstab plot` makes them");
    const char *name = name_in_supplement(s, path, ending, error);
    if (name == NULL)
        return PS_INPUT;
    s->figures = ps_grow(s->figures, s->figure_count, &s->figure_capacity, sizeof *s->figures);
    supplement_figure *figure = &s->figures[s->figure_count++];
    *figure = (supplement_figure){.name = ps_copy_text(name, strlen(name))};
    if (ps_file_read(&figure->text, path, FIGURE_BYTES, error) != PS_OK)
        return PS_IO;
    if (figure->text.length == 0)
        return ps_error_set(error, PS_INPUT, 0, 0, "the figure is empty");
    return strcmp(ending, ".svg") == 0 ? check_svg(&figure->text, error) : PS_OK;
}

/* ---- sums ---- */

void supplement_add_sums(supplement *s)
{
    ps_buffer sums = {0};
    for (size_t i = 0; i < s->file_count; i++) {
        char sum[65];
        supplement_sha256(sum, s->files[i].text.text, s->files[i].text.length);
        ps_buffer_printf(&sums, "%s  %s\n", sum, s->files[i].name);
    }
    supplement_add_file(s, "SHA256SUMS", sums.text, sums.length);
    ps_buffer_clear(&sums);
}
