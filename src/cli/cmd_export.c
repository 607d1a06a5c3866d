/* prodstab export */
#include <stdio.h>

#include "cli/command.h"
#include "cli/coq_export.h"

static const command_option options[] = {
    {"coq", 0, NULL, "as a Coq file over the theories in proofs/ (the only form there is so far)"},
    {"output", 'o', "OUT.v", "write to this file instead of standard output"},
    {0},
};

static int run(const arguments *given)
{
    output_file file = {.output = {.file = -1}};
    ps_buffer text = {0};
    ps_error error = {0};
    if (arguments_value(given, "coq") == NULL) {
        complain("export: say in which form (--coq)");
        return PS_EXIT_INPUT;
    }
    int code = output_file_open(&file, given, "output", &error) == PS_OK
                   ? coq_export_files(&text, NULL, given->positional, given->positional_count)
                   : report_error(&error, NULL);
    if (code == PS_EXIT_OK && output_file_write(&file, text.text, text.length, &error) != PS_OK)
        code = PS_EXIT_INPUT;
    if (code == PS_EXIT_OK && !file.wanted)
        fputs(text.text, stdout);
    output_file_close(&file);
    ps_buffer_clear(&text);
    return code;
}

const command command_export = {
    .name = "export",
    .operands = "--coq FILE... [-o OUT.v]",
    .summary = "print certificates as a Coq file whose theorems are their claims",
    .details = "The checker verifies each certificate first. What Coq says of it, `prodstab prove` tells. Several\n"
               "certificates become modules of one file.\n"
               "Exit code: 0 exported; 1 the checker rejects a claim; 2 malformed, unreadable, or a formula that the Coq\n"
               "theories do not know; 4 a budget exhausted, or Ctrl-C.\n",
    .options = options,
    .least = 1,
    .most = COMMAND_ARGUMENTS,
    .run = run,
};
