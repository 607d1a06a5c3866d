/* What certifying and checking costs, for each loss of the catalogue: bench PRODSTAB PRODSTAB-CHECK EMPTY-ARB EMPTY-MPFI.
 *
 * "inside" is the library call; "process" is a whole run of the program, start included; both are the median of a few
 * runs, but for the sharpness laws, which take seconds. Beside the processes stands an empty program that links the same libraries: the floor. */
#include <fcntl.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "check/claim.h"
#include "prodstab/certify.h"
#include "prodstab/losses.h"
#include "prove/trace.h"

enum { RUNS = 7 };

static double now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec * 1e3 + (double)t.tv_nsec * 1e-6;
}

static int ascending(const void *a, const void *b)
{
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

static double median(double *values)
{
    qsort(values, RUNS, sizeof *values, ascending);
    return values[RUNS / 2];
}

/* Milliseconds of a whole run, its output thrown away; *peak is the most memory in KiB. */
static double time_once(char *const *arguments, long *peak)
{
    double start = now();
    pid_t child = fork();
    if (child == 0) {
        int nothing = open("/dev/null", O_WRONLY);
        dup2(nothing, STDOUT_FILENO);
        dup2(nothing, STDERR_FILENO);
        execv(arguments[0], arguments);
        _exit(127);
    }
    int status;
    struct rusage usage;
    if (wait4(child, &status, 0, &usage) < 0 || (WIFEXITED(status) && WEXITSTATUS(status) == 127)) {
        fprintf(stderr, "bench: cannot run %s\n", arguments[0]);
        exit(2);
    }
    *peak = usage.ru_maxrss;
    return now() - start;
}

/* The median of a few runs. */
static double time_process(char *const *arguments, long *peak)
{
    double times[RUNS];
    for (int i = 0; i < RUNS; i++)
        times[i] = time_once(arguments, peak);
    return median(times);
}

static ps_status read_loss(ps_loss *loss, const ps_loss_entry *entry)
{
    ps_error error = {0};
    for (size_t i = 0; i < entry->parameter_count; i++)
        ps_loss_read_parameter(loss, entry->parameters[i].name, entry->parameters[i].default_value, &error);
    return ps_loss_read_formula(loss, entry->formula, &error);
}

static double time_certify(const ps_loss_entry *entry, ps_certify_result *last)
{
    double times[RUNS];
    for (int i = 0; i < RUNS; i++) {
        ps_certify_options options = PS_CERTIFY_OPTIONS_DEFAULT;
        ps_error error = {0};
        options.near = entry->near;
        if (i > 0)
            ps_certify_clear(last);
        ps_certify_init(last);
        double start = now();
        if (read_loss(&last->certificate.loss, entry) != PS_OK || ps_certify(last, &options, &error) != PS_OK) {
            fprintf(stderr, "bench: %s: %s\n", entry->name, error.message);
            exit(1);
        }
        times[i] = now() - start;
    }
    return median(times);
}

/* Reading the text and checking all claims; *cells counts the boxes. */
static double time_check(const ps_buffer *text, uint64_t *cells)
{
    double times[RUNS];
    for (int i = 0; i < RUNS; i++) {
        const ps_check_limits limits = PS_CHECK_LIMITS_DEFAULT;
        ps_certificate certificate;
        ps_error error = {0};
        double start = now();
        *cells = 0;
        if (ps_certificate_parse(&certificate, text->text, text->length, &error) != PS_OK) {
            fprintf(stderr, "bench: %s\n", error.message);
            exit(1);
        }
        for (size_t k = 0; k < certificate.claim_count; k++) {
            ps_claim_report report;
            ps_check_claim_among(&report, &certificate, k, &limits);
            if (report.status != PS_OK) {
                fprintf(stderr, "bench: %s\n", report.message.text);
                exit(1);
            }
            *cells += report.cells;
            ps_claim_report_clear(&report);
        }
        ps_certificate_clear(&certificate);
        times[i] = now() - start;
    }
    return median(times);
}

/* The ratio m up to which `convergence` is certified beyond the edge (theory page, section 5); 0 without that claim. */
static double certified_ratio(ps_certify_result *result)
{
    ps_certificate *certificate = &result->certificate;
    for (size_t i = 0; i < certificate->claim_count; i++)
        if (strcmp(certificate->claims[i].kind->name, "convergence") == 0) {
            double D = mpq_get_d(ps_claim_value(&certificate->claims[i], "D_bar"));
            double eta = mpq_get_d(ps_claim_value(&certificate->claims[i], "eta_bar"));
            double z = mpq_get_d(certificate->claims[0].values[0]);
            return strtod(result->curvature_lo.text, NULL) * sqrt(D * D + 4 * eta * eta * z * z) / 2;
        }
    return 0;
}

static void bench_loss(char *prodstab, char *checker, const ps_loss_entry *entry)
{
    char path[] = "/tmp/prodstab-bench-XXXXXX";
    ps_certify_result result;
    ps_buffer text = {0};
    uint64_t cells;
    long certify_peak, check_peak;
    double certify = time_certify(entry, &result);
    ps_certificate_print(&text, &result.certificate);
    double check = time_check(&text, &cells);
    int file = mkstemp(path);
    if (file < 0 || write(file, text.text, text.length) != (ssize_t)text.length || close(file) != 0) {
        perror("bench");
        exit(2);
    }
    char *certify_arguments[] = {prodstab, "certify", (char *)(uintptr_t)entry->name, NULL};
    char *check_arguments[] = {checker, path, NULL};
    double certify_process = time_process(certify_arguments, &certify_peak);
    double check_process = time_process(check_arguments, &check_peak);
    printf("%-18s %8.2f %8.2f %6ld %8.2f %8.2f %6ld %7llu %6zu %6.2f\n", entry->name, certify, certify_process, certify_peak,
           check, check_process, check_peak, (unsigned long long)cells, text.length, certified_ratio(&result));
    fflush(stdout);
    unlink(path);
    ps_buffer_clear(&text);
    ps_certify_clear(&result);
}

static void make_file(char *path)
{
    int file = mkstemp(path);
    if (file < 0 || close(file) != 0) {
        perror("bench");
        exit(2);
    }
}

/* A branch of 2-cycles, from the flip to where it ends (theory page, section 4). */
static void bench_branch(char *prodstab, char *checker, const ps_loss_entry *entry)
{
    char path[] = "/tmp/prodstab-bench-XXXXXX";
    ps_certificate certificate;
    ps_error error = {0};
    long peak, check_peak;
    make_file(path);
    char *arguments[] = {prodstab, "branch", (char *)(uintptr_t)entry->name, "-o", path, NULL}, *check_arguments[] = {checker, path, NULL};
    double certify = time_process(arguments, &peak), check = time_process(check_arguments, &check_peak);
    if (ps_certificate_read(&certificate, path, &error) == PS_OK)
        printf("%-18s %8.2f %6ld %8.2f %6ld %6zu\n", entry->name, certify, peak, check, check_peak, certificate.claim_count);
    ps_certificate_clear(&certificate);
    fflush(stdout);
    unlink(path);
}

/* The steps of a certified run, followed with error bounds. */
static double time_trace(ps_certificate *certificate, unsigned long steps)
{
    double times[RUNS];
    ps_claim *claim = &certificate->claims[1];
    for (int i = 0; i < RUNS; i++) {
        ps_trace trace;
        mpq_srcptr x = ps_claim_value(claim, "x0"), y = ps_claim_value(claim, "y0");
        mpq_t product;
        mpq_init(product);
        mpq_mul(product, x, y);
        double start = now();
        ps_trace_init(&trace, &certificate->loss, ps_claim_value(claim, "eta"), x, y, product, 128);
        while (trace.steps < steps && ps_trace_step(&trace) == PS_TRACE_GOES_ON)
            continue;
        ps_trace_clear(&trace);
        times[i] = now() - start;
        mpq_clear(product);
    }
    return median(times);
}

/* One run of gradient descent to its end (theory page, section 6): following it with error bounds, in the library, and what
 * the program and the checker take. */
static void bench_run(char *prodstab, char *checker, const char *name, const char *eta, const char *x, const char *y)
{
    char path[] = "/tmp/prodstab-bench-XXXXXX", start[80];
    ps_certificate certificate;
    ps_error error = {0};
    long peak, check_peak;
    make_file(path);
    snprintf(start, sizeof start, "%s,%s", x, y);
    char *arguments[] = {prodstab, "run", (char *)(uintptr_t)name, "--eta", (char *)(uintptr_t)eta, "--start", start, "-o", path, NULL};
    char *check_arguments[] = {checker, path, NULL};
    double certify = time_process(arguments, &peak), check = time_process(check_arguments, &check_peak);
    if (ps_certificate_read(&certificate, path, &error) == PS_OK && certificate.claim_count == 2) {
        unsigned long steps = mpz_get_ui(mpq_numref(ps_claim_value(&certificate.claims[1], "steps")));
        double trace = time_trace(&certificate, steps);
        printf("%-18s %8.2f %8.2f %6ld %8.2f %6ld %8lu %8.2f\n", name, trace, certify, peak, check, check_peak, steps,
               1e4 * trace / (double)steps);
    }
    ps_certificate_clear(&certificate);
    fflush(stdout);
    unlink(path);
}

static void bench_runs(char *prodstab, char *checker)
{
    printf("\n%-18s %8s %8s %6s %8s %6s %8s %8s\n", "runs", "follow", "process", "peak", "check", "peak", "steps", "/10,000");
    bench_run(prodstab, checker, "log(1+exp(z)) - 7*z/10", "1/10", "107/10", "9/100");
    bench_run(prodstab, checker, "(z^2-1)^2/4", "1/10", "18/5", "1/4");
    bench_run(prodstab, checker, "log(cosh(z-1))", "1/20", "19", "1/20");
}

static void bench_branches(char *prodstab, char *checker)
{
    static const char *const names[] = {"bce", "quartic", "logcosh", "pseudo_huber"};
    printf("\n%-18s %8s %6s %8s %6s %6s\n", "branches", "process", "peak", "check", "peak", "claims");
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++)
        bench_branch(prodstab, checker, ps_losses_find(names[i]));
}

/* Checking each claim of a certificate: its name, milliseconds and boxes. */
static void print_checks(ps_certificate *certificate)
{
    for (size_t k = 0; k < certificate->claim_count; k++) {
        const ps_check_limits limits = PS_CHECK_LIMITS_DEFAULT;
        ps_claim_report report;
        double start = now();
        ps_check_claim_among(&report, certificate, k, &limits);
        printf("    %-22s %8.0f ms %9llu boxes  %s\n", certificate->claims[k].kind->name, now() - start,
               (unsigned long long)report.cells, ps_status_text(report.status));
        ps_claim_report_clear(&report);
    }
}

/* The sharpness law (theory page, section 6), once: the search with its own checks, the checker, and where its time goes. */
static void bench_law(char *prodstab, char *checker, const char *name, const char *formula)
{
    char path[] = "/tmp/prodstab-bench-XXXXXX";
    ps_certificate certificate;
    ps_error error = {0};
    long peak, check_peak;
    make_file(path);
    char *arguments[] = {prodstab, "certify", (char *)(uintptr_t)formula, "--claims", "sharpness", "-o", path, NULL};
    char *check_arguments[] = {checker, path, NULL};
    double certify = time_once(arguments, &peak), check = time_once(check_arguments, &check_peak);
    printf("%-18s %8.0f %6ld %8.0f %6ld\n", name, certify, peak, check, check_peak);
    if (ps_certificate_read(&certificate, path, &error) == PS_OK)
        print_checks(&certificate);
    ps_certificate_clear(&certificate);
    fflush(stdout);
    unlink(path);
}

static void bench_laws(char *prodstab, char *checker)
{
    printf("\n%-18s %8s %6s %8s %6s\n", "sharpness laws", "process", "peak", "check", "peak");
    bench_law(prodstab, checker, "bce, p = 7/10", "log(1+exp(z)) - 7*z/10");
    bench_law(prodstab, checker, "quartic", "quartic");
    bench_law(prodstab, checker, "logcosh", "logcosh");
    bench_law(prodstab, checker, "pseudo_huber", "pseudo_huber");
    bench_law(prodstab, checker, "gamma", "gamma");
}

int main(int argc, char **argv)
{
    long peak_arb, peak_mpfi;
    if (argc < 5) {
        fputs("usage: bench PRODSTAB PRODSTAB-CHECK EMPTY-ARB EMPTY-MPFI [LOSS...]\n", stderr);
        return 2;
    }
    puts("times in ms (medians), memory in KiB, boxes that the checker looks at, certificate size in bytes,\n"
         "m: how many times beyond the edge convergence is certified (0: not)");
    printf("%-18s %8s %8s %6s %8s %8s %6s %7s %6s %6s\n", "", "certify", "process", "peak", "check", "process", "peak", "boxes",
           "bytes", "m");
    char *arb[] = {argv[3], NULL}, *mpfi[] = {argv[4], NULL};
    double floor_arb = time_process(arb, &peak_arb), floor_mpfi = time_process(mpfi, &peak_mpfi);
    printf("%-18s %8s %8.2f %6ld %8s %8.2f %6ld\n", "(empty programs)", "", floor_arb, peak_arb, "", floor_mpfi, peak_mpfi);
    for (size_t i = 0; i < ps_losses_count(); i++) {
        bool named = argc == 5;
        for (int k = 5; k < argc; k++)
            named = named || strcmp(argv[k], ps_losses_at(i)->name) == 0;
        if (named)
            bench_loss(argv[1], argv[2], ps_losses_at(i));
    }
    if (argc == 5) {
        bench_branches(argv[1], argv[2]);
        bench_runs(argv[1], argv[2]);
        bench_laws(argv[1], argv[2]);
    }
    return 0;
}
