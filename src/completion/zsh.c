/* Completion for zsh: specifications for _arguments, one for each option. */
#include <stdio.h>
#include <string.h>

#include "completion/completion.h"
#include "prodstab/losses.h"

/* Text inside of single quotes, with a backslash before what has a meaning there. */
static void print_quoted(const char *text, const char *special)
{
    for (; *text != '\0'; text++) {
        if (*text == '\'')
            fputs("'\\'", stdout);
        else if (strchr(special, *text) != NULL)
            putchar('\\');
        putchar(*text);
    }
}

static void put_described(const char *word, const char *explanation)
{
    printf(" '%s", word);
    if (explanation[0] != '\0') {
        putchar(':');
        print_quoted(explanation, "\\:");
    }
    putchar('\'');
}

static void print_list(completion kind)
{
    printf("_prodstab_%s() {\n  local -a found=(", completion_names[kind]);
    completion_words(kind, put_described);
    printf(")\n  _describe -t %s '%s' found\n}\n", completion_names[kind], completion_names[kind]);
}

static void put_plain(const char *word, const char *explanation)
{
    (void)explanation;
    printf(" %s", word);
}

static void print_claims(void)
{
    printf("_prodstab_claims() { _values -s , claim");
    completion_words(COMPLETION_CLAIMS, put_plain);
    puts(" }");
}

static void print_parameters(void)
{
    puts("_prodstab_parameter() {\n  local word\n  local -a found=()\n  for word in $words; do\n    case $word in");
    for (size_t i = 0; i < ps_losses_count(); i++) {
        const ps_loss_entry *loss = ps_losses_at(i);
        if (loss->parameter_count == 0)
            continue;
        printf("    %s) found+=(", loss->name);
        for (size_t k = 0; k < loss->parameter_count; k++) {
            printf("%s'%s:", k > 0 ? " " : "", loss->parameters[k].name);
            print_quoted(loss->parameters[k].meaning, "\\:");
            putchar('\'');
        }
        puts(") ;;");
    }
    puts("    esac\n  done\n  _describe -t parameter 'parameter' found -S =\n}");
}

static const char *action(completion kind)
{
    static const char *const actions[COMPLETION_KINDS] = {
        [COMPLETION_NOTHING] = " ",
        [COMPLETION_FILE] = "_files",
        [COMPLETION_FOLDER] = "_files -/",
        [COMPLETION_LOSS] = "_prodstab_loss",
        [COMPLETION_PARAMETER] = "_prodstab_parameter",
        [COMPLETION_CLAIMS] = "_prodstab_claims",
        [COMPLETION_TOPIC] = "_prodstab_topic",
    };
    return actions[kind];
}

static void print_option(const command_option *o)
{
    bool repeats = completion_of_option(o) == COMPLETION_PARAMETER;
    printf(" \\\n      '%s", repeats ? "*" : "");
    if (o->letter != 0 && !repeats)
        printf("(-%c --%s)", o->letter, o->name);
    if (o->letter != 0)
        printf("'{-%c%s,--%s%s}'", o->letter, o->value != NULL ? "+" : "", o->name, o->value != NULL ? "=" : "");
    else
        printf("--%s%s", o->name, o->value != NULL ? "=" : "");
    putchar('[');
    print_quoted(o->help, "\\[]:");
    putchar(']');
    if (o->value != NULL) {
        putchar(':');
        print_quoted(o->value, "\\:");
        printf(":%s", action(completion_of_option(o)));
    }
    putchar('\'');
}

static void print_command(const command *which)
{
    completion operand = completion_of_operands(which);
    printf("_arguments -S");
    for (const command_option *o = which->options; o != NULL && o->name != NULL; o++)
        print_option(o);
    if (operand != COMPLETION_NOTHING)
        printf(" \\\n      '%s:%s:%s'", operand == COMPLETION_FILE ? "*" : "1", completion_names[operand], action(operand));
    puts("");
}

void completion_zsh(void)
{
    puts("#compdef prodstab prodstab-check\n# made from the program's tables of commands and options\n");
    print_list(COMPLETION_LOSS);
    print_list(COMPLETION_TOPIC);
    print_claims();
    print_parameters();
    puts("_prodstab_command() {\n  local -a found=(");
    for (size_t i = 0; commands[i] != NULL; i++) {
        printf("    '%s:", commands[i]->name);
        print_quoted(commands[i]->summary, "\\:");
        puts("'");
    }
    puts("  )\n  _describe -t command 'command' found\n}\n\n_prodstab() {\n"
         "  local curcontext=$curcontext state\n  local -a line\n  typeset -A opt_args\n"
         "  if [[ $service == prodstab-check ]]; then");
    printf("    ");
    print_command(&completion_checker);
    puts("    return\n  fi\n"
         "  _arguments -C '(- *)--help[list the commands]' '(- *)--version[print the version]' \\\n"
         "    '1:command:_prodstab_command' '*::argument:->argument' && return\n"
         "  case $words[1] in");
    for (size_t i = 0; commands[i] != NULL; i++) {
        printf("  %s)\n    ", commands[i]->name);
        print_command(commands[i]);
        puts("    ;;");
    }
    puts("  esac\n}\n\n_prodstab \"$@\"");
}
