/* prodstab show */
#include <stdio.h>

#include "cli/command.h"
#include "cli/depth.h"
#include "prodstab/certificate.h"
#include "prodstab/rational.h"
#include "report/answer.h"

static const command_option options[] = {OPTIONS_DEPTH, {0}};

static void print_witness(const ps_claim *claim)
{
    ps_buffer line = {0};
    size_t count = ps_claim_field_count(claim->kind);
    for (size_t i = 0; i < count; i++) {
        ps_buffer_printf(&line, "%s%s = ", i > 0 ? ", " : "", claim->kind->fields[i]);
        ps_rational_print(&line, claim->values[i]);
    }
    if (line.length > 0)
        print_row("  witness", line.text);
    ps_buffer_clear(&line);
}

static void print_claim(ps_certificate *certificate, size_t index)
{
    const ps_claim_kind *kind = ps_certificate_kind(certificate, index);
    ps_buffer line = {0};
    ps_buffer_printf(&line, "%s (theory page, section %s; %s)", kind->name, kind->section, kind->theorem);
    print_row("claim", line.text);
    ps_buffer_clear(&line);
    ps_certificate_print_conclusion(&line, certificate, index);
    print_row("  says", line.text);
    ps_buffer_clear(&line);
    if (certificate->cell_count == 0)
        print_witness(ps_certificate_claim(certificate, 0, index));
}

static void print_cell_count(const ps_certificate *certificate)
{
    ps_buffer line = {0};
    ps_buffer_printf(&line, certificate->kinds != NULL ? "%zu, with claims of its own each" : "%zu, with a witness each", certificate->cell_count);
    print_row("cells", line.text);
    ps_buffer_clear(&line);
}

/* Any text, whose control characters are none of ours. */
static void print_text(const char *label, const char *text)
{
    ps_buffer line = {0};
    for (; *text != '\0'; text++)
        ps_buffer_append(&line, (unsigned char)*text < ' ' || *text == 0x7f ? " " : text, 1);
    print_row(label, line.length > 0 ? line.text : "");
    ps_buffer_clear(&line);
}

static void print(ps_certificate *certificate, const depth_choice *depth)
{
    print_loss(&certificate->loss);
    for (size_t i = 0; i < ps_certificate_kind_count(certificate); i++)
        print_claim(certificate, i);
    if (certificate->cell_count > 0)
        print_cell_count(certificate);
    print_depth(depth, certificate);
    print_text("producer", certificate->producer);
    if (certificate->comment != NULL)
        print_text("comment", certificate->comment);
    print_row("status", "this is what the certificate says; `prodstab check` verifies it, `prodstab prove` has Coq verify the claims that can be exported");
}

static int run(const arguments *given)
{
    ps_certificate certificate;
    depth_choice depth = {0};
    ps_error error = {0};
    int code = PS_EXIT_OK;
    if (ps_certificate_read(&certificate, given->positional[0], &error) != PS_OK) {
        answer_in_file(given->positional[0]);
        complain("%s%s%s", error.status == PS_IO ? "" : given->positional[0], error.status == PS_IO ? "" : ": ", error.message);
        code = PS_EXIT_INPUT;
    } else if (depth_choice_read(&depth, given, &certificate.loss, &error) == PS_OK) {
        print(&certificate, &depth);
    } else {
        code = report_error(&error, NULL);
    }
    depth_choice_clear(&depth);
    ps_certificate_clear(&certificate);
    return code;
}

const command command_show = {
    .name = "show",
    .operands = "FILE [--depth N [--weights W1,W2,..]]",
    .summary = "show a certificate: its loss, and each claim as a theorem with its witness",
    .details = "Shows without verifying. Exit code: 0 shown; 2 malformed or unreadable.\n",
    .options = options,
    .least = 1,
    .most = 1,
    .run = run,
};
