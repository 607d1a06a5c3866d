/* mpirun .. prodstab-mpi COMMAND .. -- prodstab's map and certify --batch on many machines. Rank 0 prints and writes what prodstab
 * does, byte for byte. */
#include <mpi.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>

#include "cli/command.h"
#include "mpi/keeper.h"
#include "mpi/ranks.h"
#include "prodstab/version.h"

static const char usage[] =
    "usage: mpirun [-n RANKS] prodstab-mpi map ..               (as prodstab map ..; --checkpoint FILE lets it go on when it was killed)\n"
    "       mpirun [-n RANKS] prodstab-mpi certify --batch ..   (as prodstab certify --batch ..)\n"
    "Works on the cells of a map, or the losses of a table, in all ranks (docs/cluster.md).\n";

static int run(const parallel_team *team, int argc, char **argv)
{
    command_team = team;
    return command_line_run(argc, argv);
}

/* The commands that hand out tasks. Standard input is rank 0's alone. */
static const char *mistake(int argc, char **argv)
{
    bool batch = false;
    for (int i = 2; i < argc; i++) {
        batch = batch || strncmp(argv[i], "--batch", 7) == 0;
        if (strcmp(argv[i], "-") == 0)
            return "standard input and output are rank 0's alone: name a file instead of -";
    }
    if (argc > 1 && (strcmp(argv[1], "map") == 0 || (strcmp(argv[1], "certify") == 0 && batch)))
        return NULL;
    return "only map and certify --batch are shared among ranks; the other commands are prodstab's";
}

static int answer_at_once(int argc, char **argv)
{
    if (argc == 2 && strcmp(argv[1], "--version") == 0)
        return printf("prodstab-mpi %s\n", ps_version()) > 0 ? PS_EXIT_OK : PS_EXIT_INPUT;
    return argc == 2 && strcmp(argv[1], "--help") == 0 && fputs(usage, stdout) >= 0 ? PS_EXIT_OK : PS_EXIT_INPUT;
}

static int run_rank(int keeper, int rank, int argc, char **argv)
{
    const char *wrong = mistake(argc, argv);
    int count, code = PS_EXIT_INPUT;
    ranks r;
    MPI_Comm_size(MPI_COMM_WORLD, &count);
    if (wrong != NULL && rank == 0)
        fprintf(stderr, "prodstab-mpi: %s\n%s", wrong, usage);
    if (wrong != NULL)
        return rank == 0 ? code : PS_EXIT_OK;
    if (rank != 0) {
        ranks_serve(keeper);
        return PS_EXIT_OK;
    }
    ranks_begin(&r, keeper, count);
    code = run(&r.team, argc, argv);
    ranks_end(&r);
    return code;
}

int main(int argc, char **argv)
{
    int rank;
    if (argc == 2 && (strcmp(argv[1], "--version") == 0 || strcmp(argv[1], "--help") == 0))
        return answer_at_once(argc, argv);
    keeper_process own;
    if (!keeper_start(&own, run, argc, argv)) {
        fputs("prodstab-mpi: there can be no further process\n", stderr);
        return PS_EXIT_BUDGET;
    }
    signal(SIGPIPE, SIG_IGN);
    MPI_Init(&argc, &argv);
    MPI_Comm_rank(MPI_COMM_WORLD, &rank);
    int code = run_rank(own.socket, rank, argc, argv);
    keeper_end(&own);
    MPI_Finalize();
    return code;
}
