/* A whole command line: `prodstab COMMAND ..`. */
#include <signal.h>
#include <stdio.h>
#include <string.h>

#include "cli/command.h"
#include "prodstab/version.h"
#include "report/answer.h"

int command_line_run(int argc, char **argv)
{
    static arguments given;
    const char *name = argc > 1 ? argv[1] : "help";
    answer_begin(argc, argv);
    name_options();
    if (strcmp(name, "--version") == 0) {
        if (!answer_is_wanted())
            printf("prodstab %s\n", ps_version());
        return finish_output(PS_EXIT_OK);
    }
    if (strcmp(name, "--help") == 0 || strcmp(name, "-h") == 0)
        name = "help";
    const command *which = command_find(name);
    if (which == NULL) {
        ps_buffer suggestion = {0};
        suggest_command(&suggestion, name, NULL);
        answer_in_argument("COMMAND", name);
        complain("there is no command '%s' (prodstab help)%s", name, suggestion.text);
        ps_buffer_clear(&suggestion);
        return finish_output(PS_EXIT_INPUT);
    }
    answer_for(which->name, which->members);
    if (argc > 2 && strcmp(argv[2], "--help") == 0 && !answer_is_wanted()) {
        given = (arguments){.positional = {which->name}, .positional_count = 1};
        return finish_output(command_help.run(&given));
    }
    if (!arguments_parse(&given, which, argc > 2 ? argc - 2 : 0, argv + 2))
        return finish_output(PS_EXIT_INPUT);
    interrupts_end("prodstab: interrupted: nothing was written\n");
    memory_ends_the_program();
    signal(SIGXFSZ, SIG_IGN); /* a file that gets too long is an error like others */
    int code = which->run(&given);
    if (argc < 2)
        code = PS_EXIT_INPUT;
    return finish_output(code);
}
