/* program.h -- running another program, without a shell. It reads a file or nothing, writes to a file, and forms a process group of
 * its own, which ends with this process. */
#ifndef PRODSTAB_CLI_PROGRAM_H
#define PRODSTAB_CLI_PROGRAM_H

#include <stddef.h>

typedef struct program {
    const char *const *words;        /* the program, looked for in PATH, and its arguments; NULL-terminated */
    const char *folder;              /* where it runs; NULL: here */
    const char *input;               /* the file that it reads; NULL: nothing */
    const char *output, *errors;     /* the files that it writes to; errors NULL: the same as output */
    unsigned seconds;                /* that it may take; 0: as long as it takes */
    void (*prepare)(void);           /* called in the new process, to change its environment; or NULL */
    void (*watch)(void *context);    /* called about twice a second while it runs; or NULL */
    void *context;
} program;

typedef struct program_end {
    enum { PROGRAM_EXITED, PROGRAM_KILLED, PROGRAM_NOT_RUN, PROGRAM_OUT_OF_TIME, PROGRAM_INTERRUPTED } how;
    int code; /* the exit code, the signal that killed it, or why it could not be run (errno) */
} program_end;

/* Runs it to its end, or until the time is over or `interrupted` (command.h) is set. */
program_end program_run(const program *run);

/* Seconds since some moment. */
double program_clock(void);

#endif
