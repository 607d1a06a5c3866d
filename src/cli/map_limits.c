#include "cli/map_limits.h"

#include "parallel/parallel.h"

enum { CELLS = 1000 };

ps_status map_limits_read(ps_map_limits *limits, const arguments *given, long halvings, long most_halvings, ps_error *error)
{
    long cells = CELLS, jobs = (long)parallel_processors();
    arguments_count(given, "most", 1, PS_CERTIFICATE_MAP_CELLS, &cells, error);
    arguments_count(given, "halvings", 0, most_halvings, &halvings, error);
    arguments_count(given, "jobs", 1, PARALLEL_THREADS, &jobs, error);
    *limits = (ps_map_limits){.cells = (size_t)cells, .halvings = (int)halvings, .threads = (size_t)jobs,
                              .checkpoint = arguments_value(given, "checkpoint"), .team = command_team};
    if (limits->checkpoint != NULL)
        interrupts_end("prodstab: interrupted: the same command goes on with what is left\n");
    return error->status;
}
