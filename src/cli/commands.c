#include <string.h>

#include "cli/command.h"

enum { MOST_NAMES = 128 };

const command *const commands[] = {
#define COMMAND(identifier) &command_##identifier,
#include "cli/commands.def"
#undef COMMAND
    NULL,
};

const command *command_find(const char *name)
{
    for (size_t i = 0; commands[i] != NULL; i++)
        if (strcmp(commands[i]->name, name) == 0)
            return commands[i];
    return NULL;
}

void suggest_command(ps_buffer *out, const char *name, const char *const *topics)
{
    const char *names[MOST_NAMES];
    size_t count = 0;
    for (size_t i = 0; commands[i] != NULL && count < MOST_NAMES; i++)
        names[count++] = commands[i]->name;
    for (size_t i = 0; topics != NULL && topics[i] != NULL && count < MOST_NAMES; i++)
        names[count++] = topics[i];
    suggest_among(out, "", name, names, count);
}
