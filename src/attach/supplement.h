/* supplement.h -- certificates as the supplement of a paper: a folder with a page that checks them in the reader's browser, and what
 * a paper and an archive want of them. Of equal inputs all files have equal bytes. */
#ifndef PRODSTAB_ATTACH_SUPPLEMENT_H
#define PRODSTAB_ATTACH_SUPPLEMENT_H

#include <stdbool.h>

#include "prodstab/certificate.h"

typedef struct supplement_certificate {
    char *name, *key; /* of its file, without folders; the same without ".json" */
    ps_buffer text;   /* the bytes that were checked */
    ps_certificate certificate;
    char sha256[65], git[41]; /* of the text, in hexadecimal; git's name of it, from which its SWHID is made */
} supplement_certificate;

typedef struct supplement_figure {
    char *name;
    ps_buffer text;
} supplement_figure;

typedef struct supplement_file {
    char *name;
    ps_buffer text;
} supplement_file;

typedef struct supplement {
    const char *title; /* NULL: none was given */
    const char **authors;
    size_t author_count, author_capacity;
    bool embed; /* the LaTeX attaches the certificates to the PDF */
    supplement_certificate *certificates;
    size_t certificate_count, certificate_capacity;
    supplement_figure *figures;
    size_t figure_count, figure_capacity;
    supplement_file *files; /* that the folder is to hold, in their order */
    size_t file_count, file_capacity;
} supplement;

/* A supplement that is {0} is empty. */
void supplement_clear(supplement *s);

/* The title that is shown. */
const char *supplement_title(const supplement *s);

/* Whether a text is UTF-8 without control characters, as titles and authors have to be. */
bool supplement_is_text(const char *text);

/* The first character of such a text that pdfLaTeX does not set; NULL if there is none. supplement.tex has [U+4E2D] instead. (latex.c) */
const char *supplement_unset(const char *text);

void supplement_add_author(supplement *s, const char *name);

/* Reads a certificate, has it checked, and adds it. The status of the check with the checker's message if it is not accepted;
 * PS_INPUT for a name that another one has, or that would have to be quoted in LaTeX or by a shell. */
ps_status supplement_add_certificate(supplement *s, const char *path, ps_error *error);

/* Reads a figure: an SVG, which the page shows, or one for papers. PS_INPUT if its name ends in nothing known, or if an SVG is none. */
ps_status supplement_add_figure(supplement *s, const char *path, ps_error *error);

/* The media type of a figure by the end of its name; NULL if that is not one. (describe.c) */
const char *supplement_figure_type(const char *name);

void supplement_add_file(supplement *s, const char *name, const char *text, size_t length);

/* Each adds what its name says; the sums come last. */
void supplement_add_certificate_files(supplement *s);
void supplement_add_latex(supplement *s);       /* theorem.tex, supplement.tex, prodstab.sty (latex.c) */
void supplement_add_descriptions(supplement *s); /* README.txt, prodstab.bib, CITATION.cff, ro-crate-metadata.json (describe.c) */
void supplement_add_sums(supplement *s);        /* SHA256SUMS of all that was added before */

/* index.html, from the page without certificates (src/web); PS_INPUT if that is not one. (page.c) */
ps_status supplement_add_page(supplement *s, const char *page, ps_error *error);

/* Appends the entry for BibTeX of prodstab itself, and how to cite the supplement. (describe.c) */
void supplement_print_bibliography(ps_buffer *out);

/* Whether there is no such folder yet, or an empty one, and none of its archives; PS_INPUT, or PS_IO, with what to do. (save.c) */
ps_status supplement_may_save(const char *folder, ps_error *error);

/* Writes the files into it, and the archives beside it, or nothing of all that. A folder has no slash at its end. */
ps_status supplement_save(const supplement *s, const char *folder, ps_error *error);

/* Writes them as FOLDER.tar.gz and FOLDER.zip, below the folder's own name, with the date 1980-01-01. (archive.c) */
ps_status supplement_pack(const supplement *s, const char *folder, ps_error *error);

/* The SHA-256 of a text, in hexadecimal. (hash.c) */
void supplement_sha256(char sum[65], const char *text, size_t length);
void supplement_git_name(char sum[41], const char *text, size_t length);

#endif
