/* What tells people and archives what is in the folder. */
#include <jansson.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "attach/supplement.h"
#include "prodstab/version.h"

static void add_text(supplement *s, const char *name, ps_buffer *text)
{
    supplement_add_file(s, name, text->text, text->length);
    ps_buffer_clear(text);
}

/* ---- prodstab.bib ---- */

void supplement_print_bibliography(ps_buffer *out)
{
    ps_buffer_printf(out,
                     "@misc{prodstab,\n  author = {{The prodstab authors}},\n"
                     "  title = {prodstab: certified stability of losses composed with a product, at the edge of stability},\n"
                     "  note = {Software, version %s, with proofs in Coq}\n}\n\n"
                     "@misc{gan2026productstability,\n  author = {Gan, Eric},\n"
                     "  title = {Product-Stability: Provable Convergence for Gradient Descent on the Edge of Stability},\n"
                     "  year = {2026},\n  eprint = {2604.02653},\n  archivePrefix = {arXiv}\n}\n",
                     ps_version());
}

/* ---- CITATION.cff ---- */

/* A text as YAML takes it, which is as JSON does. */
static void print_quoted(ps_buffer *out, const char *text)
{
    json_t *value = json_string(text);
    char *quoted = value != NULL ? json_dumps(value, JSON_ENCODE_ANY) : NULL;
    ps_buffer_puts(out, quoted != NULL ? quoted : "\"\"");
    free(quoted);
    json_decref(value);
}

static void print_authors(ps_buffer *out, const supplement *s)
{
    for (size_t i = 0; i < s->author_count; i++) {
        ps_buffer_puts(out, "  - name: ");
        print_quoted(out, s->authors[i]);
        ps_buffer_puts(out, "\n");
    }
}

/* The format wants an author. */
static void add_citation(supplement *s)
{
    ps_buffer out = {0};
    if (s->author_count == 0)
        return;
    ps_buffer_puts(&out, "cff-version: 1.2.0\nmessage: Please cite the paper that these certificates belong to, and prodstab.\ntype: dataset\ntitle: ");
    print_quoted(&out, supplement_title(s));
    ps_buffer_puts(&out, "\nauthors:\n");
    print_authors(&out, s);
    ps_buffer_printf(&out, "references:\n  - type: software\n    title: prodstab\n    version: %s\n    authors:\n      - name: The prodstab authors\n",
                     ps_version());
    add_text(s, "CITATION.cff", &out);
}

/* ---- README.txt ---- */

static const struct { const char *name, *about, *type; } known[] = {
    {"index.html", "open it in a browser: it shows the certificates and checks them, without a network", "text/html"},
    {"theorem.tex", "the claims as theorems, for \\input; prodstab.sty has their numbers by name", "application/x-tex"},
    {"supplement.tex", "a document around theorem.tex", "application/x-tex"},
    {"prodstab.sty", "\\CertValue{NAME}{CLAIM}{NUMBER}, \\CertClaim, \\CertLoss, \\CertFile, \\CertHash, \\CertSWHID, \\CertAttach", "application/x-tex"},
    {"prodstab.bib", "what to cite", "application/x-bibtex"},
    {"CITATION.cff", "how to cite this folder", "application/yaml"},
    {"README.txt", "this text", "text/plain"},
};

enum { KNOWN = sizeof known / sizeof *known };

static bool ends_in(const char *name, const char *ending)
{
    size_t length = strlen(name), tail = strlen(ending);
    return length > tail && strcmp(name + length - tail, ending) == 0;
}

const char *supplement_figure_type(const char *name)
{
    static const char *const types[][2] = {{".svg", "image/svg+xml"}, {".pdf", "application/pdf"}, {".png", "image/png"}, {".tex", "application/x-tex"},
                                           {".gnuplot", "text/plain"}, {".csv", "text/csv"}};
    for (size_t i = 0; i < sizeof types / sizeof *types; i++)
        if (ends_in(name, types[i][0]))
            return types[i][1];
    return NULL;
}

static const char *about_file(const char *name)
{
    for (size_t i = 0; i < KNOWN; i++)
        if (strcmp(known[i].name, name) == 0)
            return known[i].about;
    return ends_in(name, ".json") ? "a certificate" : ends_in(name, ".v") ? "its claims in Coq, which has accepted them" : "a figure";
}

static const char *type_of_file(const char *name)
{
    for (size_t i = 0; i < KNOWN; i++)
        if (strcmp(known[i].name, name) == 0)
            return known[i].type;
    return ends_in(name, ".json") ? "application/json" : ends_in(name, ".v") ? "text/x-coq" : supplement_figure_type(name);
}

static void add_readme(supplement *s)
{
    ps_buffer out = {0};
    ps_buffer_printf(&out, "%s\n\nMade by prodstab %s. Each certificate is a loss, claims about gradient descent on it, and a witness for each claim;\n"
                           "its claims are theorems if prodstab-check accepts it.\n\n", supplement_title(s), ps_version());
    for (size_t i = 0; i < s->file_count; i++)
        ps_buffer_printf(&out, "%-20s %s\n", s->files[i].name, about_file(s->files[i].name));
    ps_buffer_puts(&out, "\nTo check:\n\n    sha256sum -c SHA256SUMS\n    prodstab-check");
    for (size_t i = 0; i < s->certificate_count; i++)
        ps_buffer_printf(&out, " %s", s->certificates[i].name);
    ps_buffer_puts(&out, "\n\nThe last line for each certificate is to be \"NAME: all claims accepted\", and the exit code 0.\n");
    add_text(s, "README.txt", &out);
}

/* ---- ro-crate-metadata.json ---- */

static json_t *reference(const char *id)
{
    return json_pack("{s:s}", "@id", id);
}

static json_t *file_entity(const supplement_file *file)
{
    char sum[65];
    supplement_sha256(sum, file->text.text, file->text.length);
    return json_pack("{s:s, s:s, s:s, s:s, s:s%, s:s}", "@id", file->name, "@type", "File", "name", file->name, "description", about_file(file->name),
                     "encodingFormat", type_of_file(file->name), strlen(type_of_file(file->name)), "sha256", sum);
}

static void describe_certificate(json_t *entity, const supplement_certificate *c)
{
    ps_buffer swhid = {0};
    ps_buffer_printf(&swhid, "swh:1:cnt:%s", c->git);
    json_object_set_new(entity, "identifier", json_string(swhid.text));
    json_object_set_new(entity, "conformsTo", reference("#format"));
    ps_buffer_clear(&swhid);
}

/* The day that SOURCE_DATE_EPOCH (reproducible-builds.org) names (ISO 8601); NULL if it names none: today would make other
 * bytes tomorrow. */
static const char *publication_day(char day[16])
{
    const char *text = getenv("SOURCE_DATE_EPOCH");
    char *end = NULL;
    time_t seconds = text != NULL ? (time_t)strtoll(text, &end, 10) : 0;
    const struct tm *date = text != NULL && end != text && *end == '\0' ? gmtime(&seconds) : NULL;
    return date != NULL && strftime(day, 16, "%Y-%m-%d", date) > 0 ? day : NULL;
}

static json_t *root_of(const supplement *s)
{
    char day[16];
    json_t *parts = json_array(), *authors = json_array();
    for (size_t i = 0; i < s->file_count; i++)
        json_array_append_new(parts, reference(s->files[i].name));
    for (size_t i = 0; i < s->author_count; i++)
        json_array_append_new(authors, json_string(s->authors[i]));
    return json_pack("{s:s, s:s, s:s, s:s, s:o, s:o, s:s*}", "@id", "./", "@type", "Dataset", "name", supplement_title(s), "description",
                     "Certificates about gradient descent, made and checked by prodstab", "author", authors, "hasPart", parts,
                     "datePublished", publication_day(day));
}

static json_t *check_of(const supplement *s)
{
    json_t *objects = json_array();
    for (size_t i = 0; i < s->certificate_count; i++)
        json_array_append_new(objects, reference(s->certificates[i].name));
    return json_pack("{s:s, s:s, s:s, s:o, s:o, s:s}", "@id", "#check", "@type", "CreateAction", "name", "prodstab accepted all claims of these certificates",
                     "instrument", reference("#prodstab"), "object", objects, "actionStatus", "http://schema.org/CompletedActionStatus");
}

static void add_crate(supplement *s)
{
    json_t *graph = json_array();
    json_array_append_new(graph, json_pack("{s:s, s:s, s:o, s:o}", "@id", "ro-crate-metadata.json", "@type", "CreativeWork", "conformsTo",
                                           reference("https://w3id.org/ro/crate/1.1"), "about", reference("./")));
    json_array_append_new(graph, root_of(s));
    for (size_t i = 0; i < s->file_count; i++) {
        json_t *entity = file_entity(&s->files[i]);
        for (size_t k = 0; k < s->certificate_count; k++)
            if (strcmp(s->certificates[k].name, s->files[i].name) == 0)
                describe_certificate(entity, &s->certificates[k]);
        json_array_append_new(graph, entity);
    }
    json_array_append_new(graph, json_pack("{s:s, s:s, s:s, s:s}", "@id", "#prodstab", "@type", "SoftwareApplication", "name", "prodstab",
                                           "softwareVersion", ps_version()));
    json_array_append_new(graph, json_pack("{s:s, s:s, s:s}", "@id", "#format", "@type", "CreativeWork", "name", "prodstab certificate (FORMAT.md)"));
    json_array_append_new(graph, check_of(s));
    json_t *crate = json_pack("{s:s, s:o}", "@context", "https://w3id.org/ro/crate/1.1/context", "@graph", graph);
    char *text = json_dumps(crate, JSON_INDENT(2));
    ps_buffer out = {0};
    ps_buffer_printf(&out, "%s\n", text != NULL ? text : "{}");
    free(text);
    json_decref(crate);
    add_text(s, "ro-crate-metadata.json", &out);
}

void supplement_add_descriptions(supplement *s)
{
    ps_buffer bibliography = {0};
    supplement_print_bibliography(&bibliography);
    add_text(s, "prodstab.bib", &bibliography);
    add_citation(s);
    add_readme(s);
    add_crate(s);
}
