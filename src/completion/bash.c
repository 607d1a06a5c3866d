/* Completion for bash: a function that finds out what the word under the cursor may be. */
#include <stdio.h>

#include "completion/completion.h"
#include "prodstab/losses.h"

static void put_word(const char *word, const char *explanation)
{
    (void)explanation;
    printf(" %s", word);
}

static void print_list(completion kind)
{
    printf("_prodstab_%s='", completion_names[kind]);
    completion_words(kind, put_word);
    puts("'");
}

/* The parameters of the loss that is among the words. */
static void print_parameters(void)
{
    puts("_prodstab_parameters()\n{\n    local word\n    for word in \"${COMP_WORDS[@]:2}\"; do\n        case $word in");
    for (size_t i = 0; i < ps_losses_count(); i++) {
        const ps_loss_entry *loss = ps_losses_at(i);
        if (loss->parameter_count == 0)
            continue;
        printf("        %s) echo '", loss->name);
        for (size_t k = 0; k < loss->parameter_count; k++)
            printf("%s%s=", k > 0 ? " " : "", loss->parameters[k].name);
        puts("' ;;");
    }
    puts("        esac\n    done\n}\n");
}

static const char body[] =
    "# _prodstab_complete KIND OPTIONS: what the word may be\n"
    "_prodstab_complete()\n"
    "{\n"
    "    local done=\n"
    "    if [[ $word == -* && -n $2 ]]; then\n"
    "        mapfile -t COMPREPLY < <(compgen -W \"$2\" -- \"$word\")\n"
    "        return\n"
    "    fi\n"
    "    case $1 in\n"
    "    file) mapfile -t COMPREPLY < <(compgen -f -- \"$word\") && compopt -o filenames ;;\n"
    "    folder) mapfile -t COMPREPLY < <(compgen -d -- \"$word\") && compopt -o filenames ;;\n"
    "    loss) mapfile -t COMPREPLY < <(compgen -W \"$_prodstab_loss\" -- \"$word\") ;;\n"
    "    topic) mapfile -t COMPREPLY < <(compgen -W \"$_prodstab_topic\" -- \"$word\") ;;\n"
    "    parameter) mapfile -t COMPREPLY < <(compgen -W \"$(_prodstab_parameters)\" -- \"$word\") && compopt -o nospace ;;\n"
    "    claims)\n"
    "        [[ $word == *,* ]] && done=${word%,*},\n"
    "        mapfile -t COMPREPLY < <(compgen -P \"$done\" -W \"$_prodstab_claims\" -- \"${word##*,}\") ;;\n"
    "    esac\n"
    "}\n";

static const char begin[] =
    "_prodstab()\n"
    "{\n"
    "    local word=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]}\n"
    "    COMPREPLY=()\n"
    "    if [[ $word == '=' || $previous == '=' ]]; then # --output=FILE, or a parameter's value\n"
    "        [[ $word == '=' ]] || previous=${COMP_WORDS[COMP_CWORD - 2]}\n"
    "        [[ $word == '=' ]] && word=\n"
    "        [[ $previous == --* ]] || return\n"
    "    fi\n";

/* The case of one command: what the value of the option before is, or else an operand. */
static void print_command(const command *which, const char *indentation)
{
    printf("%scase $previous in\n", indentation);
    for (const command_option *o = which->options; o != NULL && o->name != NULL; o++) {
        if (o->value == NULL)
            continue;
        printf("%s", indentation);
        if (o->letter != 0)
            printf("-%c | ", o->letter);
        printf("--%s) _prodstab_complete %s ;;\n", o->name, completion_names[completion_of_option(o)]);
    }
    printf("%s*) _prodstab_complete %s '", indentation, completion_names[completion_of_operands(which)]);
    for (const command_option *o = which->options; o != NULL && o->name != NULL; o++) {
        if (o->letter != 0)
            printf("-%c ", o->letter);
        printf("--%s ", o->name);
    }
    printf("%s' ;;\n%sesac\n", which->run != NULL ? "--help" : "", indentation);
}

void completion_bash(void)
{
    puts("# bash completion for prodstab and prodstab-check; made from the program's tables of commands and options\n");
    print_list(COMPLETION_LOSS);
    print_list(COMPLETION_CLAIMS);
    print_list(COMPLETION_TOPIC);
    putchar('\n');
    print_parameters();
    puts(body);
    fputs(begin, stdout);
    puts("    if ((COMP_CWORD == 1)); then");
    printf("        mapfile -t COMPREPLY < <(compgen -W '");
    for (size_t i = 0; commands[i] != NULL; i++)
        printf("%s ", commands[i]->name);
    puts("--help --version' -- \"$word\")\n        return\n    fi\n    case ${COMP_WORDS[1]} in");
    for (size_t i = 0; commands[i] != NULL; i++) {
        printf("    %s)\n", commands[i]->name);
        print_command(commands[i], "        ");
        puts("        ;;");
    }
    puts("    esac\n}\ncomplete -F _prodstab prodstab\n\n_prodstab_check()\n{\n"
         "    local word=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]}\n    COMPREPLY=()");
    print_command(&completion_checker, "    ");
    puts("}\ncomplete -F _prodstab_check prodstab-check");
}
