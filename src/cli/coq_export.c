#include "cli/coq_export.h"

#include <string.h>

#include "cli/command.h"
#include "prodstab/export.h"
#include "prodstab/file.h"
#include "report/answer.h"

/* The file's name without folders and ".json". */
static void module_name(ps_buffer *name, const char *path)
{
    const char *slash = strrchr(path, '/'), *base = slash != NULL ? slash + 1 : path;
    const char *end = strstr(base, ".json");
    ps_buffer_append(name, base, end != NULL ? (size_t)(end - base) : strlen(base));
}

/* "flip: For every effective step .." for each kind of claim of an accepted certificate. */
static void print_sentences(ps_buffer *sentences, const ps_buffer *text)
{
    ps_certificate certificate;
    ps_error error = {0};
    bool read = ps_certificate_parse(&certificate, text->text, text->length, &error) == PS_OK;
    for (size_t i = 0; read && i < ps_certificate_kind_count(&certificate); i++) {
        ps_buffer_printf(sentences, "%s: ", ps_certificate_kind(&certificate, i)->name);
        ps_certificate_print_conclusion(sentences, &certificate, i);
        ps_buffer_puts(sentences, "\n");
    }
    ps_certificate_clear(&certificate);
}

static int export_file(ps_buffer *text, ps_buffer *sentences, const char *path, bool alone)
{
    const ps_check_limits limits = PS_CHECK_LIMITS_DEFAULT;
    ps_buffer name = {0}, certificate = {0};
    ps_error error = {0};
    module_name(&name, path);
    ps_status status = ps_file_read(&certificate, path, PS_CERTIFICATE_BYTES, &error);
    if (status == PS_OK)
        status = ps_export_coq(text, alone ? NULL : name.text, certificate.length > 0 ? certificate.text : "", certificate.length,
                               &limits, &error);
    if (status != PS_OK) {
        answer_in_file(path);
        answer_error(status, error.message);
        complain("%s: %s", path, error.message);
    }
    if (status == PS_OK && sentences != NULL)
        print_sentences(sentences, &certificate);
    ps_buffer_clear(&certificate);
    ps_buffer_clear(&name);
    return exit_code(status);
}

int coq_export_files(ps_buffer *text, ps_buffer *sentences, const char *const *paths, size_t count)
{
    ps_export_coq_begin(text);
    for (size_t i = 0; i < count; i++) {
        int code = export_file(text, sentences, paths[i], count == 1);
        if (code != PS_EXIT_OK)
            return code;
    }
    return PS_EXIT_OK;
}
