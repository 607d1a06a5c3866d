/* index.html: the page without certificates, with these put in. */
#include <jansson.h>
#include <stdlib.h>
#include <string.h>

#include "attach/supplement.h"

static const char place[] = "<script type=\"application/json\" id=\"supplement\">\n", place_end[] = "\n</script>";

static json_t *authors_of(const supplement *s)
{
    json_t *authors = json_array();
    for (size_t i = 0; i < s->author_count; i++)
        json_array_append_new(authors, json_string(s->authors[i]));
    return authors;
}

static json_t *certificates_of(const supplement *s)
{
    json_t *certificates = json_array();
    for (size_t i = 0; i < s->certificate_count; i++) {
        const supplement_certificate *c = &s->certificates[i];
        json_array_append_new(certificates, json_pack("{s:s, s:s%}", "name", c->name, "text", c->text.text, c->text.length));
    }
    return certificates;
}

static json_t *figures_of(const supplement *s)
{
    json_t *figures = json_array();
    for (size_t i = 0; i < s->figure_count; i++)
        if (strcmp(supplement_figure_type(s->figures[i].name), "image/svg+xml") == 0)
            json_array_append_new(figures, json_pack("{s:s, s:s%}", "name", s->figures[i].name, "svg", s->figures[i].text.text,
                                                     s->figures[i].text.length));
    return figures;
}

/* As JSON in which no < occurs, so that nothing in it can end the element that it is in. False if a text is no UTF-8. */
static bool print_contents(ps_buffer *out, const supplement *s)
{
    ps_buffer cite = {0};
    supplement_print_bibliography(&cite);
    json_t *contents = json_pack("{s:s, s:o, s:o, s:o, s:s}", "title", supplement_title(s), "authors", authors_of(s), "certificates",
                                 certificates_of(s), "figures", figures_of(s), "cite", cite.text);
    char *text = json_dumps(contents, JSON_COMPACT);
    for (const char *at = text; at != NULL && *at != '\0'; at++)
        if (*at == '<')
            ps_buffer_puts(out, "\\u003c");
        else
            ps_buffer_append(out, at, 1);
    bool complete = text != NULL;
    free(text);
    json_decref(contents);
    ps_buffer_clear(&cite);
    return complete;
}

ps_status supplement_add_page(supplement *s, const char *page, ps_error *error)
{
    const char *begin = strstr(page, place), *end = begin != NULL ? strstr(begin + strlen(place), place_end) : NULL;
    ps_buffer contents = {0}, out = {0};
    if (end == NULL)
        return ps_error_set(error, PS_INPUT, 0, 0, "this is not the page that prodstab's preset web makes: install it again");
    if (!print_contents(&contents, s)) {
        ps_buffer_clear(&contents);
        return ps_error_set(error, PS_INPUT, 0, 0, "not UTF-8: a title, an author or a figure");
    }
    ps_buffer_append(&out, page, (size_t)(begin - page) + strlen(place));
    ps_buffer_append(&out, contents.text, contents.length);
    ps_buffer_puts(&out, end);
    supplement_add_file(s, "index.html", out.text, out.length);
    ps_buffer_clear(&out);
    ps_buffer_clear(&contents);
    return PS_OK;
}
