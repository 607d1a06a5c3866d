/* claim_costs FILE... -- what the checker spends on each kind of claim in certificates, as the table in certificates/FORMAT.md:
 * how many claims there are, and the median and the largest number of boxes and of bits. */
#include <stdio.h>
#include <stdlib.h>

#include "prodstab/check.h"
#include "prodstab/file.h"

enum { KINDS = 64, CLAIMS = 4096 };

typedef struct costs {
    uint64_t boxes[CLAIMS];
    long bits[CLAIMS];
    size_t count;
} costs;

static costs spent[KINDS];

static void add_claim(void *context, const ps_certificate *certificate, size_t index, const ps_claim_report *report)
{
    (void)context;
    for (size_t kind = 0; kind < ps_claim_kind_count() && kind < KINDS; kind++)
        if (ps_claim_kind_at(kind) == ps_certificate_kind(certificate, index) && spent[kind].count < CLAIMS) {
            spent[kind].boxes[spent[kind].count] = report->cells;
            spent[kind].bits[spent[kind].count++] = report->precision;
        }
}

static bool add_file(const char *path)
{
    const ps_check_limits limits = PS_CHECK_LIMITS_DEFAULT;
    const ps_check_visitor visitor = {.claim = add_claim};
    ps_buffer text = {0};
    ps_certificate certificate;
    ps_claim_report report;
    bool fine = ps_file_read(&text, path, PS_CERTIFICATE_BYTES, NULL) == PS_OK;
    if (fine) {
        fine = ps_check_certificate(&report, &certificate, text.text, text.length, &limits, &visitor) == PS_OK;
        ps_certificate_clear(&certificate);
        ps_claim_report_clear(&report);
    }
    ps_buffer_clear(&text);
    if (!fine)
        fprintf(stderr, "%s: not accepted\n", path);
    return fine;
}

static int by_boxes(const void *a, const void *b)
{
    uint64_t x = *(const uint64_t *)a, y = *(const uint64_t *)b;
    return (x > y) - (x < y);
}

static int by_bits(const void *a, const void *b)
{
    long x = *(const long *)a, y = *(const long *)b;
    return (x > y) - (x < y);
}

int main(int argc, char **argv)
{
    bool fine = true;
    for (int i = 1; i < argc; i++)
        fine = add_file(argv[i]) && fine;
    puts("| kind | claims | boxes: median, most | bits: median, most |\n| --- | --- | --- | --- |");
    for (size_t kind = 0; kind < ps_claim_kind_count() && kind < KINDS; kind++) {
        costs *c = &spent[kind];
        if (c->count == 0)
            continue;
        qsort(c->boxes, c->count, sizeof c->boxes[0], by_boxes);
        qsort(c->bits, c->count, sizeof c->bits[0], by_bits);
        printf("| `%s` | %zu | %llu, %llu | %ld, %ld |\n", ps_claim_kind_at(kind)->name, c->count,
               (unsigned long long)c->boxes[c->count / 2], (unsigned long long)c->boxes[c->count - 1], c->bits[c->count / 2],
               c->bits[c->count - 1]);
    }
    return fine ? EXIT_SUCCESS : EXIT_FAILURE;
}
