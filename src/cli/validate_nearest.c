/* The command that asks for what is nearest to a question and is proved. */
#include <stdio.h>
#include <string.h>

#include "cli/command.h"
#include "cli/validate_table.h"

static void give(arguments *out, const command *which, const char *name, const ps_buffer *value)
{
    if (value->length == 0)
        return;
    out->given[out->given_count].option = command_option_find(which, name);
    out->given[out->given_count++].value = value->text;
}

void print_nearest_command(const command *which, const arguments *given, const ps_validate_nearest *nearest)
{
    static const char *const others[] = {"starts", "ends", "eta-min", "eta-max", "output"};
    arguments asked = *given;
    ps_buffer line = {0};
    asked.given_count = 0;
    for (size_t i = 0; i < given->given_count && i < COMMAND_ARGUMENTS - 4; i++) {
        bool other = false;
        for (size_t k = 0; k < sizeof others / sizeof others[0]; k++)
            other = other || strcmp(given->given[i].option->name, others[k]) == 0;
        if (!other)
            asked.given[asked.given_count++] = given->given[i];
    }
    give(&asked, which, "starts", &nearest->starts);
    give(&asked, which, "eta-min", &nearest->eta_min);
    give(&asked, which, "eta-max", &nearest->eta_max);
    give(&asked, which, "ends", &nearest->ends);
    arguments_print(&line, &asked);
    printf("command       prodstab %s %s\n\n", which->name, line.text);
    ps_buffer_clear(&line);
}
