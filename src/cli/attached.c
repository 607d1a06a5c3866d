#include "cli/attached.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cli/command.h"
#include "cli/program.h"
#include "cli/work_folder.h"
#include "prodstab/certificate.h"
#include "prodstab/file.h"
#include "report/check_file.h"

enum { SECONDS = 60, LIST_BYTES = 1 << 20, MOST = 256 };

typedef struct attachment {
    ps_buffer name, text;
} attachment;

typedef struct attachments {
    const char *path, *work;
    attachment all[MOST];
    size_t count;
} attachments;

bool attached_is_pdf(const char *path)
{
    char begin[5] = "";
    FILE *file = strcmp(path, "-") != 0 ? fopen(path, "rb") : NULL;
    bool is_pdf = file != NULL && fread(begin, 1, sizeof begin, file) == sizeof begin && memcmp(begin, "%PDF-", sizeof begin) == 0;
    if (file != NULL)
        fclose(file);
    return is_pdf;
}

/* ---- pdfdetach ---- */

/* Runs it; what it prints is appended to *printed unless that is NULL. */
static bool detach(const attachments *a, const char *const *words, ps_buffer *printed)
{
    ps_buffer output = {0};
    ps_buffer_printf(&output, "%s/printed", a->work);
    const program run = {.words = words, .output = output.text, .seconds = SECONDS};
    program_end end = program_run(&run);
    bool fine = end.how == PROGRAM_EXITED && end.code == 0;
    if (end.how == PROGRAM_NOT_RUN)
        complain("%s: pdfdetach could not be run: %s (Debian: poppler-utils)", a->path, strerror(end.code));
    else if (end.how == PROGRAM_INTERRUPTED)
        complain("interrupted");
    else if (!fine)
        complain("%s: pdfdetach cannot read this PDF", a->path);
    if (fine && printed != NULL)
        fine = ps_file_read(printed, output.text, LIST_BYTES, NULL) == PS_OK;
    ps_buffer_clear(&output);
    return fine;
}

/* Takes attachment number `number` out; it is written by a name of ours, whatever its own is. */
static bool take_out(attachments *a, long number, const char *name, size_t length)
{
    char digits[24];
    ps_buffer file = {0};
    ps_error error = {0};
    attachment *one = &a->all[a->count++];
    snprintf(digits, sizeof digits, "%ld", number);
    ps_buffer_printf(&file, "%s/%ld.json", a->work, number);
    const char *const words[] = {"pdfdetach", "-save", digits, "-o", file.text, a->path, NULL};
    bool fine = detach(a, words, NULL);
    ps_buffer_printf(&one->name, "%s: ", a->path);
    for (size_t i = 0; i < length; i++) /* control characters are none of ours */
        ps_buffer_append(&one->name, (unsigned char)name[i] < ' ' ? " " : name + i, 1);
    if (fine && ps_file_read(&one->text, file.text, PS_CERTIFICATE_BYTES, &error) != PS_OK) {
        complain("%s: %s", one->name.text, error.message);
        fine = false;
    }
    ps_buffer_clear(&file);
    return fine;
}

/* Of lines "1: bce.json" those that end in .json. */
static bool take_all_out(attachments *a)
{
    const char *const words[] = {"pdfdetach", "-list", "-enc", "UTF-8", a->path, NULL};
    ps_buffer list = {0};
    bool fine = detach(a, words, &list);
    for (const char *line = fine && list.length > 0 ? list.text : ""; *line != '\0' && fine; line += strcspn(line, "\n"), line += *line == '\n') {
        char *name;
        size_t length = strcspn(line, "\n");
        long number = strtol(line, &name, 10);
        if (number > 0 && strncmp(name, ": ", 2) == 0 && length > 5 && strncmp(line + length - 5, ".json", 5) == 0 && a->count < MOST)
            fine = take_out(a, number, name + 2, (size_t)(line + length - name - 2));
    }
    if (fine && a->count == 0)
        complain("%s: no certificate is attached to this PDF", a->path);
    ps_buffer_clear(&list);
    return fine && a->count > 0;
}

/* ---- checking ---- */

static int check_all(const attachments *a)
{
    int code = PS_EXIT_OK;
    for (size_t i = 0; i < a->count; i++) {
        int one = check_text(a->all[i].name.text, &a->all[i].text, "prodstab");
        code = one > code ? one : code;
    }
    return code;
}

int attached_check(const char *path)
{
    static attachments a;
    ps_buffer work = {0};
    ps_error error = {0};
    if (work_folder_make(&work, "check", &error) != PS_OK)
        return report_error(&error, NULL);
    a = (attachments){.path = path, .work = work.text};
    bool fine = take_all_out(&a);
    work_folder_remove(&work);
    interrupts_end("prodstab: interrupted\n");
    int code = fine ? check_all(&a) : interrupted ? PS_EXIT_BUDGET : PS_EXIT_INPUT;
    for (size_t i = 0; i < a.count; i++) {
        ps_buffer_clear(&a.all[i].name);
        ps_buffer_clear(&a.all[i].text);
    }
    ps_buffer_clear(&work);
    return code;
}
