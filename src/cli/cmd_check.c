/* prodstab check */
#include <stdio.h>

#include "cli/attached.h"
#include "cli/command.h"
#include "cli/verified.h"
#include "prodstab/check.h"
#include "report/answer.h"
#include "report/check_answer.h"
#include "report/check_file.h"

static const command_option options[] = {
    {"verified", 0, NULL, "let prodstab-verify do it, the checker that is proved in Coq"},
    OPTION_JSON,
    {0},
};

static int check_verified(const arguments *given)
{
    ps_error error = {0};
    if (!answer_is_wanted())
        return verified_check(given->positional, given->positional_count);
    ps_error_set(&error, PS_INPUT, 0, 0, "--verified: prodstab-verify prints no JSON object");
    return report_error(&error, NULL);
}

static int run(const arguments *given)
{
    int code = PS_EXIT_OK;
    interrupts_end("prodstab: interrupted\n");
    if (arguments_value(given, "verified") != NULL)
        return check_verified(given);
    if (answer_is_wanted())
        return check_answer(given->positional, given->positional_count, "prodstab");
    for (size_t i = 0; i < given->positional_count; i++) {
        const char *path = given->positional[i];
        int one = attached_is_pdf(path) ? attached_check(path) : check_file(path, "prodstab");
        code = one > code ? one : code;
    }
    return code;
}

const command command_check = {
    .name = "check",
    .operands = "FILE... [--verified | --json]",
    .summary = "verify certificates and state what each proves (as prodstab-check does)",
    .details = "The program prodstab-check does the same without linking any of the search; prodstab-verify, by a checker that is\n"
               "proved in Coq. Of a PDF, the certificates are checked that are attached to it (prodstab attach --embed; pdfdetach\n"
               "takes them out; not with --verified or --json).\n"
               "Exit code: 0 all claims of all files accepted; 1 a claim rejected; 2 a file malformed or unreadable;\n"
               "4 out of memory, or Ctrl-C.\n",
    .options = options,
    .least = 1,
    .most = COMMAND_ARGUMENTS,
    .run = run,
    .members = check_members,
};
