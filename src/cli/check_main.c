/* prodstab-check FILE... -- verifies certificates. Trusts nothing that they say about themselves. */
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "prodstab/check.h"
#include "prodstab/version.h"
#include "report/check_answer.h"
#include "report/check_file.h"

static const char usage[] =
    "usage: prodstab-check [--json] FILE...   (\"-\" is standard input)\n"
    "Verifies prodstab certificates and states what each proves.\n"
    "exit: 0 all claims accepted; 1 a claim rejected; 2 a file malformed or unreadable; 4 out of memory, or interrupted\n";

static void on_interrupt(int number)
{
    (void)number;
    _exit(write(STDERR_FILENO, "prodstab-check: interrupted\n", 28) < 0 ? PS_EXIT_INPUT : PS_EXIT_BUDGET);
}

int main(int argc, char **argv)
{
    int code = PS_EXIT_OK;
    for (int i = 1; i < argc; i++)
        if (strncmp(argv[i], "--json", 6) == 0)
            return check_answer_main(argc, argv);
    if (argc == 2 && strcmp(argv[1], "--version") == 0)
        return printf("prodstab-check %s\n", ps_version()) < 0 ? PS_EXIT_INPUT : PS_EXIT_OK;
    if (argc == 2 && (strcmp(argv[1], "--help") == 0 || strcmp(argv[1], "help") == 0))
        return fputs(usage, stdout) < 0 ? PS_EXIT_INPUT : PS_EXIT_OK;
    if (argc < 2 || (argv[1][0] == '-' && argv[1][1] != '\0')) {
        fputs(usage, stderr);
        return PS_EXIT_INPUT;
    }
    signal(SIGINT, on_interrupt);
    signal(SIGTERM, on_interrupt);
    for (int i = 1; i < argc; i++) {
        int one = check_file(argv[i], "prodstab-check");
        code = one > code ? one : code;
    }
    if (fflush(stdout) != 0) {
        fputs("prodstab-check: cannot write to standard output\n", stderr);
        return PS_EXIT_INPUT;
    }
    return code;
}
