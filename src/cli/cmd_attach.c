/* prodstab attach */
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "attach/supplement.h"
#include "cli/command.h"
#include "cli/coq_export.h"
#include "cli/installed.h"
#include "cli/program.h"
#include "cli/work_folder.h"
#include "report/answer.h"

enum { PAGE_BYTES = 1 << 23, LOG_BYTES = 1 << 24 };

static const command_option options[] = {
    {"output", 'o', "DIR", "the folder that is made; its archives are DIR.tar.gz and DIR.zip"},
    {"title", 0, "TEXT", "what the supplement is called"},
    {"author", 0, "NAME", "an author; may be repeated"},
    {"figure", 0, "FILE", "put a figure of plot into it (.svg, .pdf, .png, .tex, .gnuplot, .csv); may be repeated; the page shows an .svg"},
    {"embed", 0, NULL, "let the LaTeX attach the certificates to the PDF, too"},
    {"coq", 0, NULL, "have Coq accept each certificate (as prove does), and put the proofs in"},
    {0},
};

/* ---- what is put in ---- */

static int refuse(const char *path, const ps_error *error)
{
    answer_in_file(path);
    answer_error(error->status, error->message);
    complain("%s%s%s", error->status == PS_IO ? "" : path, error->status == PS_IO ? "" : ": ", error->message);
    return exit_code(error->status);
}

static int add_certificate(supplement *s, const char *path)
{
    ps_error error = {0};
    ps_buffer line = {0};
    bool terminal = isatty(STDERR_FILENO) == 1;
    ps_buffer_printf(&line, "checking %s", path);
    if (terminal)
        progress_show(NULL, line.text);
    ps_status status = supplement_add_certificate(s, path, &error);
    if (terminal)
        progress_clear();
    ps_buffer_clear(&line);
    if (status != PS_OK)
        return refuse(path, &error);
    const supplement_certificate *c = &s->certificates[s->certificate_count - 1];
    size_t claims = ps_certificate_kind_count(&c->certificate);
    ps_buffer_printf(&line, "%s: %zu claim%s accepted by the checker", c->name, claims, claims == 1 ? "" : "s");
    print_row("certificate", line.text);
    ps_buffer_clear(&line);
    return PS_EXIT_OK;
}

/* Of the first character of a text in UTF-8. */
static int byte_count(const char *text)
{
    int count = 1;
    while (((unsigned char)text[count] & 0xc0) == 0x80)
        count++;
    return count;
}

static bool are_texts(const arguments *given)
{
    for (size_t i = 0; i < given->given_count; i++)
        if (strstr("title author", given->given[i].option->name) != NULL && !supplement_is_text(given->given[i].value))
            return false;
    return true;
}

/* The first character of each that only the other files can show. */
static void tell_of_unset(const arguments *given)
{
    for (size_t i = 0; i < given->given_count; i++) {
        const char *name = given->given[i].option->name;
        const char *at = strstr("title author", name) != NULL ? supplement_unset(given->given[i].value) : NULL;
        if (at != NULL)
            complain("--%s: pdfLaTeX does not set '%.*s': supplement.tex has its number instead, [U+..], and the other files have it as it is. "
                     "Write it there by a package that sets it, or in Latin letters",
                     name, byte_count(at), at);
    }
}

/* All that is named on the command line. */
static int add_given(supplement *s, const arguments *given)
{
    int code = PS_EXIT_OK;
    s->title = arguments_value(given, "title");
    s->embed = arguments_value(given, "embed") != NULL;
    if (!are_texts(given)) {
        complain("--title and --author take text in UTF-8 without control characters");
        return PS_EXIT_INPUT;
    }
    for (size_t i = 0; i < given->positional_count && code == PS_EXIT_OK; i++)
        code = add_certificate(s, given->positional[i]);
    for (size_t i = 0; i < given->given_count && code == PS_EXIT_OK; i++) {
        ps_error error = {0};
        if (strcmp(given->given[i].option->name, "author") == 0)
            supplement_add_author(s, given->given[i].value);
        else if (strcmp(given->given[i].option->name, "figure") == 0 && supplement_add_figure(s, given->given[i].value, &error) != PS_OK)
            code = refuse(given->given[i].value, &error);
    }
    return code;
}

/* ---- the proofs in Coq ---- */

static int not_accepted(const char *name, const char *log, program_end end)
{
    ps_buffer text = {0};
    if (end.how == PROGRAM_INTERRUPTED) {
        complain("interrupted: nothing is written");
        return PS_EXIT_BUDGET;
    }
    if (ps_file_read(&text, log, LOG_BYTES, NULL) == PS_OK && text.length > 0)
        fputs(text.text, stderr);
    ps_buffer_clear(&text);
    complain("--coq: %s: not accepted, nothing is written", name);
    return end.how == PROGRAM_EXITED && end.code > 0 ? end.code : PS_EXIT_INPUT;
}

/* The name of the certificate as one of Coq's files. */
static void print_file_name(ps_buffer *name, const char *key)
{
    for (; *key != '\0'; key++)
        ps_buffer_append(name, strchr("-.", *key) != NULL ? "_" : key, 1);
    ps_buffer_puts(name, ".v");
}

/* Coq sees the bytes that the checker has accepted. */
static int add_proof(supplement *s, const supplement_certificate *c, const char *work)
{
    ps_buffer path = {0}, log = {0}, proof = {0}, name = {0};
    ps_error error = {0};
    ps_buffer_printf(&path, "%s/%s", work, c->name);
    ps_buffer_printf(&log, "%s/log", work);
    print_file_name(&name, c->key);
    const char *const words[] = {"/proc/self/exe", "prove", path.text, NULL};
    const program prove = {.words = words, .output = log.text};
    int code = ps_file_write(path.text, c->text.text, c->text.length, &error) == PS_OK ? PS_EXIT_OK : report_error(&error, NULL);
    if (code == PS_EXIT_OK) {
        program_end end = program_run(&prove);
        code = end.how == PROGRAM_EXITED && end.code == 0 ? PS_EXIT_OK : not_accepted(c->name, log.text, end);
    }
    const char *paths[] = {path.text};
    if (code == PS_EXIT_OK)
        code = coq_export_files(&proof, NULL, paths, 1);
    if (code == PS_EXIT_OK) {
        supplement_add_file(s, name.text, proof.text, proof.length);
        print_row("coq", name.text);
    }
    ps_buffer_clear(&path);
    ps_buffer_clear(&log);
    ps_buffer_clear(&proof);
    ps_buffer_clear(&name);
    return code;
}

static int add_proofs(supplement *s)
{
    ps_buffer work = {0};
    ps_error error = {0};
    if (work_folder_make(&work, "attach", &error) != PS_OK)
        return report_error(&error, NULL);
    int code = PS_EXIT_OK;
    for (size_t i = 0; i < s->certificate_count && code == PS_EXIT_OK; i++)
        code = add_proof(s, &s->certificates[i], work.text);
    work_folder_remove(&work);
    ps_buffer_clear(&work);
    return code;
}

/* ---- the page ---- */

static int add_page(supplement *s, bool *missing)
{
    ps_buffer path = {0}, page = {0};
    ps_error error = {0};
    int code = PS_EXIT_OK;
    installed_page(&path);
    *missing = path.length == 0;
    if (*missing) { /* the other files do without it */
        complain("index.html is not written, as the page with the checker in it, verify.html, is not installed: `cmake --workflow --preset web` "
                 "in prodstab's sources builds it, and `cmake --install` puts it beside prodstab");
    } else if (ps_file_read(&page, path.text, PAGE_BYTES, &error) != PS_OK ||
               supplement_add_page(s, page.length > 0 ? page.text : "", &error) != PS_OK) {
        code = refuse(path.text, &error);
    }
    ps_buffer_clear(&path);
    ps_buffer_clear(&page);
    return code;
}

/* ---- the command ---- */

static int save(const supplement *s, const char *folder)
{
    ps_error error = {0};
    ps_buffer line = {0};
    if (supplement_save(s, folder, &error) != PS_OK)
        return report_error(&error, NULL);
    ps_buffer_printf(&line, "%s, %s.tar.gz, %s.zip", folder, folder, folder);
    print_row("supplement", line.text);
    ps_buffer_clear(&line);
    return PS_EXIT_OK;
}

static bool is_name(const char *folder)
{
    const char *slash = strrchr(folder, '/'), *name = slash != NULL ? slash + 1 : folder;
    return name[0] != '\0' && strcmp(name, ".") != 0 && strcmp(name, "..") != 0;
}

static int attach(supplement *s, const arguments *given, const char *folder)
{
    int code = add_given(s, given);
    if (code != PS_EXIT_OK)
        return code;
    tell_of_unset(given);
    supplement_add_certificate_files(s);
    if (arguments_value(given, "coq") != NULL && (code = add_proofs(s)) != PS_EXIT_OK)
        return code;
    bool missing;
    if ((code = add_page(s, &missing)) != PS_EXIT_OK)
        return code;
    supplement_add_latex(s);
    supplement_add_descriptions(s);
    supplement_add_sums(s);
    code = save(s, folder);
    return code == PS_EXIT_OK && missing ? PS_EXIT_INPUT : code;
}

static int make(const arguments *given, const char *folder)
{
    supplement s = {0};
    ps_error error = {0};
    interrupts_end("prodstab: interrupted: nothing is written\n");
    if (supplement_may_save(folder, &error) != PS_OK)
        return report_error(&error, NULL);
    int code = attach(&s, given, folder);
    supplement_clear(&s);
    return code;
}

static int run(const arguments *given)
{
    const char *output = arguments_value(given, "output");
    ps_buffer folder = {0};
    int code = PS_EXIT_INPUT;
    ps_buffer_puts(&folder, output != NULL ? output : "");
    while (folder.length > 0 && folder.text[folder.length - 1] == '/')
        folder.text[--folder.length] = '\0';
    if (folder.length > 0 && is_name(folder.text))
        code = make(given, folder.text);
    else
        complain("attach: name the folder that is to be made (-o DIR)");
    ps_buffer_clear(&folder);
    return code;
}

const command command_attach = {
    .name = "attach",
    .operands = "CERTIFICATE... -o DIR [--title TEXT] [--author NAME]... [--figure FILE]... [--embed] [--coq]",
    .summary = "make the supplement of a paper: a page that checks certificates in the browser, LaTeX, metadata",
    .details = "The checker verifies each certificate first. The folder is new, or empty, and its archives are new; of equal certificates,\n"
               "options and version they hold equal bytes. index.html needs no network, and works from the disk.\n"
               "Exit code: 0 written; 1 the checker rejects a claim; 2 bad input, or index.html is not written as the page is not\n"
               "installed (the other files are); 3 Coq did not accept a certificate; 4 a budget exhausted, or Ctrl-C.\n",
    .options = options,
    .least = 1,
    .most = COMMAND_ARGUMENTS,
    .run = run,
};
