/* prodstab check */
#include <stdio.h>

#include "cli/attached.h"
#include "cli/check_jobs.h"
#include "cli/command.h"
#include "cli/verified.h"
#include "parallel/parallel.h"
#include "prodstab/check.h"
#include "report/answer.h"
#include "report/check_answer.h"
#include "report/check_file.h"

static const command_option options[] = {
    {"verified", 0, NULL, "let prodstab-verify do it, the checker that is proved in Coq"},
    {"jobs", 'j', "N", "check so many files at a time (default 1); what is printed does not depend on it"},
    OPTION_JSON,
    {0},
};

static int check_one(const char *path)
{
    return attached_is_pdf(path) ? attached_check(path) : check_file(path, "prodstab");
}

static int check_one_verified(const char *path)
{
    return verified_check(&path, 1);
}

static int check_verified(const arguments *given, size_t jobs)
{
    ps_error error = {0};
    if (!answer_is_wanted())
        return jobs == 1 ? verified_check(given->positional, given->positional_count)
                         : check_jobs(given->positional, given->positional_count, jobs, check_one_verified);
    ps_error_set(&error, PS_INPUT, 0, 0, "--verified: prodstab-verify prints no JSON object");
    return report_error(&error, NULL);
}

static int check_in_turn(const arguments *given)
{
    int code = PS_EXIT_OK;
    for (size_t i = 0; i < given->positional_count; i++) {
        int one = check_one(given->positional[i]);
        code = one > code ? one : code;
    }
    return code;
}

static int run(const arguments *given)
{
    ps_error error = {0};
    long jobs = 1;
    interrupts_end("prodstab: interrupted\n");
    if (arguments_count(given, "jobs", 1, PARALLEL_THREADS, &jobs, &error) != PS_OK)
        return report_error(&error, NULL);
    if (jobs > 1 && answer_is_wanted()) {
        ps_error_set(&error, PS_INPUT, 0, 0, "-j: not with --json, which prints one object of all files");
        return report_error(&error, NULL);
    }
    if (arguments_value(given, "verified") != NULL)
        return check_verified(given, (size_t)jobs);
    if (answer_is_wanted())
        return check_answer(given->positional, given->positional_count, "prodstab");
    return jobs == 1 ? check_in_turn(given) : check_jobs(given->positional, given->positional_count, (size_t)jobs, check_one);
}

const command command_check = {
    .name = "check",
    .operands = "FILE... [--verified] [-j N] [--json]",
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
