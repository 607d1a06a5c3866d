#include "cli/command.h"
#include "parallel/parallel.h"

const parallel_team *command_team;

bool command_is_worker(void)
{
    return command_team != NULL && command_team->size == 0;
}
