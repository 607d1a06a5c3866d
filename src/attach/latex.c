/* What a paper takes in: the claims as theorems, and every number by its name. */
#include <string.h>

#include "attach/supplement.h"
#include "prodstab/export.h"
#include "prodstab/map_share.h"
#include "prodstab/rational.h"
#include "prodstab/version.h"

/* ---- names ---- */

/* A claim is called after its kind; the second one of a kind, flip.2. */
static void print_claim_name(ps_buffer *out, const ps_certificate *certificate, size_t index)
{
    size_t same = 1;
    for (size_t i = 0; i < index; i++)
        same += ps_certificate_kind(certificate, i) == ps_certificate_kind(certificate, index);
    ps_buffer_puts(out, ps_certificate_kind(certificate, index)->name);
    if (same > 1)
        ps_buffer_printf(out, ".%zu", same);
}

static void print_escaped(ps_buffer *out, const char *text)
{
    ps_export_text(out, text, strlen(text), PS_TEXT_LATEX);
}

/* ---- values ---- */

/* A number of the witness; [LEAST, MOST] where it differs from cell to cell. */
static void print_value(ps_buffer *out, const ps_certificate *certificate, size_t index, size_t field)
{
    mpq_srcptr least = NULL, most = NULL;
    for (size_t i = 0; i < ps_certificate_part_count(certificate); i++) {
        const ps_claim *claim = ps_certificate_claim(certificate, i, index);
        if (claim == NULL)
            continue; /* in a map */
        mpq_srcptr value = claim->values[field];
        least = least == NULL || mpq_cmp(value, least) < 0 ? value : least;
        most = most == NULL || mpq_cmp(value, most) > 0 ? value : most;
    }
    ps_buffer_puts(out, mpq_equal(least, most) ? "" : "[");
    ps_rational_print(out, least);
    if (mpq_equal(least, most))
        return;
    ps_buffer_puts(out, ", ");
    ps_rational_print(out, most);
    ps_buffer_puts(out, "]");
}

static void print_parameter(ps_buffer *out, const ps_parameter *p)
{
    ps_export_latex_name(out, p->name);
    ps_buffer_puts(out, mpq_equal(p->lo, p->hi) ? " = " : " \\in [");
    ps_rational_print(out, p->lo);
    if (mpq_equal(p->lo, p->hi))
        return;
    ps_buffer_puts(out, ", ");
    ps_rational_print(out, p->hi);
    ps_buffer_puts(out, "]");
}

/* For mathematics mode; as text where the formula is too long. */
static void print_loss(ps_buffer *out, const ps_loss *loss)
{
    ps_buffer formula = {0};
    ps_buffer_puts(out, "\\ell(z) = ");
    if (ps_export_latex(&formula, loss, NULL) == PS_OK) {
        ps_buffer_append(out, formula.text, formula.length);
    } else {
        ps_buffer_puts(out, "\\mbox{\\ttfamily ");
        print_escaped(out, loss->formula);
        ps_buffer_puts(out, "}");
    }
    for (size_t i = 0; i < loss->parameter_count; i++) {
        ps_buffer_puts(out, i == 0 ? ", \\quad " : ", \\; ");
        print_parameter(out, &loss->parameters[i]);
    }
    ps_buffer_clear(&formula);
}

/* ---- prodstab.sty ---- */

static const char package_begin[] =
    "\\newcommand*\\prodstab@define[2]{\\expandafter\\def\\csname prodstab@#1\\endcsname{#2}}\n"
    "\\newcommand*\\prodstab@get[1]{\\ifcsname prodstab@#1\\endcsname\\csname prodstab@#1\\endcsname\\else\n"
    "  \\PackageError{prodstab}{\\detokenize{#1} is in none of the certificates}{The names are in prodstab.sty.}\\fi}\n"
    "% \\CertValue{bce}{product_stable}{alpha_min}: a number of a claim. The others: its sentence; the loss; the name of the file, its\n"
    "% SHA-256, and its identifier at Software Heritage\n"
    "\\newcommand*\\CertValue[3]{\\prodstab@get{#1/#2/#3}}\n"
    "\\newcommand*\\CertClaim[2]{\\prodstab@get{#1/#2}}\n"
    "\\newcommand*\\CertLoss[1]{\\ensuremath{\\prodstab@get{#1:loss}}}\n"
    "\\newcommand*\\CertFile[1]{\\prodstab@get{#1:file}}\n"
    "\\newcommand*\\CertHash[1]{\\prodstab@get{#1:sha256}}\n"
    "\\newcommand*\\CertSWHID[1]{\\prodstab@get{#1:swhid}}\n"
    "% \\CertAttach{bce} attaches the certificate to the PDF, from which `prodstab check paper.pdf` takes it\n"
    "\\newcommand*\\CertAttach[1]{\\setbox0\\hbox{\\prodstab@get{#1:file}}\\expandafter\\let\\csname prodstab@attached@#1\\endcsname\\relax}\n"
    "\\newcommand*\\prodstab@embed[2]{\\ifcsname prodstab@attached@#1\\endcsname\n"
    "  \\immediate\\pdfobj stream attr{/Type /EmbeddedFile /Subtype /application\\string#2Fjson} file{#2}%\n"
    "  \\edef\\prodstab@stream{\\the\\pdflastobj}%\n"
    "  \\immediate\\pdfobj{<< /Type /Filespec /F (#2) /UF (#2) /AFRelationship /Supplement /EF << /F \\prodstab@stream\\space 0 R >> >>}%\n"
    "  \\edef\\prodstab@names{\\prodstab@names (#2) \\the\\pdflastobj\\space 0 R }%\n"
    "  \\edef\\prodstab@files{\\prodstab@files \\the\\pdflastobj\\space 0 R }\\fi}\n"
    "\\newcommand*\\prodstab@names{}\n"
    "\\newcommand*\\prodstab@files{}\n"
    "\\AtEndDocument{\\ifdefined\\pdfobj\\prodstab@embedall\\ifx\\prodstab@names\\@empty\\else\n"
    "    \\pdfnames{/EmbeddedFiles << /Names [ \\prodstab@names] >>}\\pdfcatalog{/AF [ \\prodstab@files]}\\fi\n"
    "  \\else\\PackageWarning{prodstab}{Only pdfLaTeX attaches certificates}\\fi}\n";

/* Of a map: how much of the box the sentence is about. */
static void print_share(ps_buffer *out, const ps_certificate *map, size_t index)
{
    mpq_t share;
    ps_buffer text = {0};
    mpq_init(share);
    size_t cells = ps_map_share(share, map, index);
    ps_map_print_share(&text, share);
    ps_buffer_printf(out, " (%zu of %zu cells, ", cells, map->cell_count);
    print_escaped(out, text.text);
    ps_buffer_puts(out, ".)");
    ps_buffer_clear(&text);
    mpq_clear(share);
}

static void define_claim(ps_buffer *out, const supplement_certificate *c, size_t index)
{
    const ps_claim_kind *kind = ps_certificate_kind(&c->certificate, index);
    ps_buffer sentence = {0}, name = {0};
    print_claim_name(&name, &c->certificate, index);
    ps_certificate_print_conclusion(&sentence, &c->certificate, index);
    ps_buffer_printf(out, "\\prodstab@define{%s/%s}{", c->key, name.text);
    ps_export_sentence(out, sentence.text, PS_TEXT_LATEX);
    if (c->certificate.kinds != NULL)
        print_share(out, &c->certificate, index);
    ps_buffer_puts(out, "}\n");
    for (size_t i = 0; i < ps_claim_field_count(kind); i++) {
        ps_buffer_printf(out, "\\prodstab@define{%s/%s/%s}{", c->key, name.text, kind->fields[i]);
        print_value(out, &c->certificate, index, i);
        ps_buffer_puts(out, "}\n");
    }
    ps_buffer_clear(&sentence);
    ps_buffer_clear(&name);
}

static void define_certificate(ps_buffer *out, const supplement_certificate *c)
{
    ps_buffer_printf(out, "\\prodstab@define{%s:file}{", c->key);
    print_escaped(out, c->name);
    ps_buffer_printf(out, "}\n\\prodstab@define{%s:sha256}{%s}\n\\prodstab@define{%s:swhid}{swh:1:cnt:%s}\n\\prodstab@define{%s:loss}{", c->key,
                     c->sha256, c->key, c->git, c->key);
    print_loss(out, &c->certificate.loss);
    ps_buffer_puts(out, "}\n");
    for (size_t i = 0; i < ps_certificate_kind_count(&c->certificate); i++)
        define_claim(out, c, i);
}

/* The certificate whose name comes next after another one's, or the first; names are different. */
static const supplement_certificate *next_by_name(const supplement *s, const supplement_certificate *last)
{
    const supplement_certificate *next = NULL;
    for (size_t i = 0; i < s->certificate_count; i++) {
        const supplement_certificate *c = &s->certificates[i];
        if ((last == NULL || strcmp(c->name, last->name) > 0) && (next == NULL || strcmp(c->name, next->name) < 0))
            next = c;
    }
    return next;
}

/* In the order in which a PDF lists its attachments. */
static void define_attachments(ps_buffer *out, const supplement *s)
{
    ps_buffer_puts(out, "\\newcommand*\\prodstab@embedall{");
    for (const supplement_certificate *c = NULL; (c = next_by_name(s, c)) != NULL;)
        ps_buffer_printf(out, "%%\n  \\prodstab@embed{%s}{%s}", c->key, c->name);
    ps_buffer_puts(out, "}\n");
}

static void add_package(supplement *s)
{
    ps_buffer out = {0};
    ps_buffer_printf(&out, "%% Made by prodstab %s (prodstab attach). Needs amsmath and amssymb.\n"
                           "\\NeedsTeXFormat{LaTeX2e}\n\\ProvidesPackage{prodstab}\n\\RequirePackage{amsmath,amssymb}\n", ps_version());
    ps_buffer_puts(&out, package_begin);
    for (size_t i = 0; i < s->certificate_count; i++)
        define_certificate(&out, &s->certificates[i]);
    define_attachments(&out, s);
    ps_buffer_puts(&out, "\\endinput\n");
    supplement_add_file(s, "prodstab.sty", out.text, out.length);
    ps_buffer_clear(&out);
}

/* ---- theorem.tex ---- */

static void print_items(ps_buffer *out, const supplement_certificate *c)
{
    ps_buffer_puts(out, "\\begin{enumerate}\n");
    for (size_t i = 0; i < ps_certificate_kind_count(&c->certificate); i++) {
        ps_buffer name = {0};
        print_claim_name(&name, &c->certificate, i);
        ps_buffer_printf(out, "\\item\\label{thm:%s:%s} \\CertClaim{%s}{%s}\n", c->key, name.text, c->key, name.text);
        ps_buffer_clear(&name);
    }
    ps_buffer_puts(out, "\\end{enumerate}\n");
}

static void print_rows(ps_buffer *out, const supplement_certificate *c, size_t index)
{
    const ps_claim_kind *kind = ps_certificate_kind(&c->certificate, index);
    ps_buffer name = {0};
    print_claim_name(&name, &c->certificate, index);
    for (size_t i = 0; i < ps_claim_field_count(kind); i++) {
        if (i == 0)
            print_escaped(out, name.text);
        ps_buffer_puts(out, " & \\texttt{");
        print_escaped(out, kind->fields[i]);
        ps_buffer_printf(out, "} & \\CertValue{%s}{%s}{%s} \\\\\n", c->key, name.text, kind->fields[i]);
    }
    ps_buffer_clear(&name);
}

static void print_table(ps_buffer *out, const supplement_certificate *c)
{
    ps_buffer_printf(out, "{\\small\n\\begin{longtable}{@{}lll@{}}\n"
                          "\\caption{The witness in \\texttt{\\CertFile{%s}}: exact numbers}\\label{tab:%s}\\\\\n"
                          "\\toprule claim & number & value \\\\ \\midrule\n\\endfirsthead\n"
                          "\\toprule claim & number & value \\\\ \\midrule\n\\endhead\n\\bottomrule\n\\endfoot\n", c->key, c->key);
    for (size_t i = 0; i < ps_certificate_kind_count(&c->certificate); i++)
        print_rows(out, c, i);
    ps_buffer_puts(out, "\\end{longtable}}\n");
}

static void print_theorem(ps_buffer *out, const supplement *s, const supplement_certificate *c)
{
    ps_buffer_puts(out, "\n");
    if (s->embed)
        ps_buffer_printf(out, "\\CertAttach{%s}\n", c->key);
    ps_buffer_printf(out, "\\begin{theorem}\\label{thm:%s}\nLet $\\CertLoss{%s}$.\n", c->key, c->key);
    print_items(out, c);
    ps_buffer_printf(out, "\\end{theorem}\n\\begin{proof}\nEach item is a theorem of prodstab~\\cite{prodstab} for the numbers in Table~\\ref{tab:%s}, "
                          "whose hypotheses are inequalities.\n\\texttt{prodstab-check}~%s has verified them, in the certificate "
                          "\\texttt{\\CertFile{%s}} (SHA-256 \\texttt{\\seqsplit{\\CertHash{%s}}}).\n\\end{proof}\n",
                     c->key, ps_version(), c->key, c->key);
    print_table(out, c);
}

static void add_theorems(supplement *s)
{
    ps_buffer out = {0};
    ps_buffer_printf(&out, "%% Made by prodstab %s (prodstab attach): a theorem for each certificate, with its numbers.\n"
                           "%% Needs \\usepackage{prodstab,amsthm,booktabs,longtable} and \\newtheorem{theorem}{Theorem}.\n"
                           "%% A SHA-256 is broken where the line ends:\n"
                           "\\providecommand*\\seqsplit[1]{{\\expandafter\\seqsplitletters\\expanded{#1}\\relax}}\n"
                           "\\def\\seqsplitletters#1{\\ifx#1\\relax\\else#1\\hskip0pt plus.1pt\\relax\\expandafter\\seqsplitletters\\fi}\n", ps_version());
    for (size_t i = 0; i < s->certificate_count; i++)
        print_theorem(&out, s, &s->certificates[i]);
    supplement_add_file(s, "theorem.tex", out.text, out.length);
    ps_buffer_clear(&out);
}

/* ---- supplement.tex ---- */

typedef struct letters {
    unsigned long first, last;
} letters;

/* Beyond ASCII, what pdfLaTeX sets in a document without any package for a language. */
static const letters set[] = {
    {0xa0, 0xaa}, {0xac, 0xba}, {0xbc, 0xcf}, {0xd1, 0xdd}, {0xdf, 0xef}, {0xf1, 0xfd}, {0xff, 0x103}, {0x106, 0x10f}, {0x112, 0x117}, {0x11a, 0x125},
    {0x128, 0x12d}, {0x130, 0x137}, {0x139, 0x13e}, {0x141, 0x148}, {0x14c, 0x165}, {0x168, 0x171}, {0x174, 0x17e}, {0x218, 0x21b}, {0x2013, 0x2014},
    {0x2018, 0x2019}, {0x201c, 0x201d}, {0x2026, 0x2026},
};

/* Of a text in UTF-8. */
static unsigned long read_letter(const char *text, size_t *length)
{
    unsigned char first = (unsigned char)text[0];
    *length = first < 0x80 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
    unsigned long letter = *length == 1 ? first : first & (0x7fu >> *length);
    for (size_t i = 1; i < *length; i++)
        letter = letter << 6 | ((unsigned char)text[i] & 0x3f);
    return letter;
}

static bool is_set(unsigned long letter)
{
    for (size_t i = 0; i < sizeof set / sizeof set[0]; i++)
        if (set[i].first <= letter && letter <= set[i].last)
            return true;
    return letter < 0x80;
}

const char *supplement_unset(const char *text)
{
    for (size_t length; *text != '\0'; text += length)
        if (!is_set(read_letter(text, &length)))
            return text;
    return NULL;
}

static void print_settable(ps_buffer *out, const char *text)
{
    for (const char *next; (next = supplement_unset(text)) != NULL;) {
        size_t length;
        ps_export_text(out, text, (size_t)(next - text), PS_TEXT_LATEX);
        ps_buffer_printf(out, "[U+%04lX]", read_letter(next, &length));
        text = next + length;
    }
    print_escaped(out, text);
}

static void add_document(supplement *s)
{
    ps_buffer out = {0};
    ps_buffer_puts(&out, "% pdflatex supplement; bibtex supplement; pdflatex supplement; pdflatex supplement\n"
                         "\\documentclass{article}\n\\usepackage[utf8]{inputenc}\n"
                         "\\usepackage{prodstab,amsthm,booktabs,longtable,graphicx}\n\\newtheorem{theorem}{Theorem}\n\\title{");
    print_settable(&out, supplement_title(s));
    ps_buffer_puts(&out, "}\n\\author{");
    for (size_t i = 0; i < s->author_count; i++) {
        ps_buffer_puts(&out, i > 0 ? " \\and " : "");
        print_settable(&out, s->authors[i]);
    }
    ps_buffer_puts(&out, "}\n\\date{}\n\\begin{document}\n\\maketitle\n\\sloppy\n\\input{theorem}\n");
    for (size_t i = 0; i < s->figure_count; i++)
        if (strcmp(supplement_figure_type(s->figures[i].name), "application/pdf") == 0)
            ps_buffer_printf(&out, "\\begin{figure}\n\\includegraphics[width=\\linewidth]{%s}\n\\end{figure}\n", s->figures[i].name);
    ps_buffer_puts(&out, "\\bibliographystyle{plain}\n\\bibliography{prodstab}\n\\end{document}\n");
    supplement_add_file(s, "supplement.tex", out.text, out.length);
    ps_buffer_clear(&out);
}

void supplement_add_latex(supplement *s)
{
    add_theorems(s);
    add_document(s);
    add_package(s);
}
