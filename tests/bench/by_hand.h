/* by_hand.h -- what the programs written by hand share: the job, its time, and rows of one table. */
#ifndef BENCH_BY_HAND_H
#define BENCH_BY_HAND_H

#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "prodstab/certificate.h"

enum { BENCH_RUNS = 5, BENCH_EVALUATIONS = 20000 };

typedef struct job {
    ps_certificate certificate; /* of one run of softplus(z) - 7 z/10 */
    unsigned long steps;
} job;

static inline void fail(const char *what)
{
    fprintf(stderr, "by_hand: %s\n", what);
    exit(1);
}

static inline void job_read(job *j, const char *path)
{
    ps_error error = {0};
    if (ps_certificate_read(&j->certificate, path, &error) != PS_OK)
        fail(error.message);
    if (j->certificate.claim_count < 2 || ps_claim_value(&j->certificate.claims[1], "steps") == NULL)
        fail("the certificate is not one of a run");
    j->steps = mpz_get_ui(mpq_numref(ps_claim_value(&j->certificate.claims[1], "steps")));
}

/* Milliseconds of processor time, the least of a few runs. */
static inline double least(void (*run)(job *), job *j)
{
    double best = 1e300;
    for (int i = 0; i < BENCH_RUNS; i++) {
        clock_t start = clock();
        run(j);
        double spent = 1e3 * (double)(clock() - start) / CLOCKS_PER_SEC;
        best = spent < best ? spent : best;
    }
    return best;
}

static inline void print_row(const char *what, const char *tool, double by_hand, const char *part, double own)
{
    printf("| %s | %s | %.2f | %s | %.2f | %.2f |\n", what, tool, by_hand, part, own, own / by_hand);
    fflush(stdout);
}

#endif
