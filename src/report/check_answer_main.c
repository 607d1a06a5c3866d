/* prodstab-check --json FILE... */
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "report/answer.h"
#include "report/check_answer.h"

static void on_interrupt(int number)
{
    static const char message[] = "prodstab-check: interrupted\n";
    const char *text = answer_of_interruption();
    (void)number;
    bool said = write(STDERR_FILENO, message, sizeof message - 1) >= 0;
    said = (text == NULL || write(STDOUT_FILENO, text, strlen(text)) >= 0) && said;
    _exit(said ? PS_EXIT_BUDGET : PS_EXIT_INPUT);
}

static int refuse(const char *what, const char *argument)
{
    ps_buffer message = {0};
    ps_buffer_printf(&message, "%s%s", what, argument != NULL ? argument : "");
    if (argument != NULL)
        answer_in_argument(argument, NULL);
    answer_hint("prodstab-check [--json] FILE...");
    answer_error(PS_INPUT, message.text);
    fprintf(stderr, "prodstab-check: %s\n", message.text);
    ps_buffer_clear(&message);
    return PS_EXIT_INPUT;
}

static int check(int argc, char **argv)
{
    const char **files = ps_allocate((size_t)argc * sizeof *files);
    size_t count = 0;
    int code = PS_EXIT_OK;
    for (int i = 1; i < argc && code == PS_EXIT_OK; i++) {
        if (argv[i][0] == '-' && argv[i][1] != '\0' && strcmp(argv[i], "--json") != 0)
            code = refuse("unknown option: ", argv[i]);
        else if (strcmp(argv[i], "--json") != 0)
            files[count++] = argv[i];
    }
    if (code == PS_EXIT_OK)
        code = count > 0 ? check_answer(files, count, "prodstab-check") : refuse("missing argument", NULL);
    free(files);
    return code;
}

int check_answer_main(int argc, char **argv)
{
    answer_begin(argc, argv);
    answer_for("check", check_members);
    signal(SIGINT, on_interrupt);
    signal(SIGTERM, on_interrupt);
    int code = check(argc, argv);
    signal(SIGINT, SIG_IGN); /* the object is printed */
    signal(SIGTERM, SIG_IGN);
    answer_end(code);
    if (fflush(stdout) == 0)
        return code;
    fputs("prodstab-check: cannot write to standard output\n", stderr);
    return PS_EXIT_INPUT;
}
