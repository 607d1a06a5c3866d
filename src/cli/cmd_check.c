/* prodstab check */
#include <stdio.h>

#include "cli/answer.h"
#include "cli/check_answer.h"
#include "cli/command.h"
#include "prodstab/check.h"

static const command_option options[] = {OPTION_JSON, {0}};

static int run(const arguments *given)
{
    int code = PS_EXIT_OK;
    interrupts_end("prodstab: interrupted\n");
    if (answer_is_wanted())
        return check_answer(given->positional, given->positional_count, "prodstab");
    for (size_t i = 0; i < given->positional_count; i++) {
        int one = ps_check_file(given->positional[i], "prodstab");
        code = one > code ? one : code;
    }
    return code;
}

const command command_check = {
    .name = "check",
    .operands = "FILE... [--json]",
    .summary = "verify certificates and state what each proves (as prodstab-check does)",
    .details = "The program prodstab-check does the same without linking any of the search.\n"
               "Exit code: 0 all claims of all files accepted; 1 a claim rejected; 2 a file malformed or unreadable;\n"
               "4 out of memory, or Ctrl-C.\n",
    .options = options,
    .least = 1,
    .most = COMMAND_ARGUMENTS,
    .run = run,
    .members = check_members,
};
