/* Completion for fish: a `complete` for each option, one for each kind of operand. */
#include <stdio.h>
#include <string.h>

#include "completion/completion.h"
#include "prodstab/losses.h"

static void print_quoted(const char *text)
{
    putchar('\'');
    for (; *text != '\0'; text++) {
        if (*text == '\'' || *text == '\\')
            putchar('\\');
        putchar(*text);
    }
    putchar('\'');
}

/* A line of what a function prints: a word, a tab, what it means. */
static void put_line(const char *word, const char *explanation)
{
    printf("    echo ");
    print_quoted(word);
    if (explanation[0] != '\0') {
        printf("\\t");
        print_quoted(explanation);
    }
    putchar('\n');
}

static void print_function(completion kind)
{
    printf("function __prodstab_%s\n", completion_names[kind]);
    completion_words(kind, put_line);
    puts("end");
}

/* The claims, each after those before the last comma. */
static void print_claims(void)
{
    puts("function __prodstab_claims\n    set -l done (string match -r '.*,' -- (commandline -ct)); or set done ''\n"
         "    for claim in (__prodstab_claims_names)\n        echo $done$claim\n    end\nend");
}

static void print_parameters(void)
{
    puts("function __prodstab_parameter\n    for word in (commandline -opc)\n        switch $word");
    for (size_t i = 0; i < ps_losses_count(); i++) {
        const ps_loss_entry *loss = ps_losses_at(i);
        if (loss->parameter_count == 0)
            continue;
        printf("            case %s\n", loss->name);
        for (size_t k = 0; k < loss->parameter_count; k++) {
            printf("                echo '%s='\\t", loss->parameters[k].name);
            print_quoted(loss->parameters[k].meaning);
            putchar('\n');
        }
    }
    puts("        end\n    end\nend");
}

static void print_arguments(completion kind)
{
    if (kind == COMPLETION_FILE)
        printf(" -F");
    else if (kind == COMPLETION_FOLDER)
        printf(" -f -a '(__fish_complete_directories)'");
    else if (kind == COMPLETION_NOTHING)
        printf(" -f");
    else
        printf(" -f -a '(__prodstab_%s)'", completion_names[kind]);
}

static void print_command(const char *program, const command *which, const char *condition)
{
    for (const command_option *o = which->options; o != NULL && o->name != NULL; o++) {
        printf("complete -c %s%s", program, condition);
        if (o->letter != 0)
            printf(" -s %c", o->letter);
        printf(" -l %s", o->name);
        if (o->value != NULL) {
            printf(" -r");
            print_arguments(completion_of_option(o));
        }
        printf(" -d ");
        print_quoted(o->help);
        putchar('\n');
    }
    if (completion_of_operands(which) != COMPLETION_NOTHING) {
        printf("complete -c %s%s", program, condition);
        print_arguments(completion_of_operands(which));
        putchar('\n');
    }
}

void completion_fish(void)
{
    puts("# fish completion for prodstab and prodstab-check; made from the program's tables of commands and options\n");
    print_function(COMPLETION_LOSS);
    print_function(COMPLETION_TOPIC);
    puts("function __prodstab_claims_names");
    completion_words(COMPLETION_CLAIMS, put_line);
    puts("end");
    print_claims();
    print_parameters();
    puts("\ncomplete -c prodstab -f\ncomplete -c prodstab -n __fish_use_subcommand -l help -d 'list the commands'\n"
         "complete -c prodstab -n __fish_use_subcommand -l version -d 'print the version'");
    for (size_t i = 0; commands[i] != NULL; i++) {
        printf("complete -c prodstab -n __fish_use_subcommand -a %s -d ", commands[i]->name);
        print_quoted(commands[i]->summary);
        putchar('\n');
    }
    for (size_t i = 0; commands[i] != NULL; i++) {
        char condition[96];
        snprintf(condition, sizeof condition, " -n '__fish_seen_subcommand_from %s'", commands[i]->name);
        print_command("prodstab", commands[i], condition);
    }
    print_command("prodstab-check", &completion_checker, "");
}
