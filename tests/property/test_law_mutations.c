/* The stored certificates of the sharpness law, with each claim made to say a little more than is true: the checker refuses
 * every one of them. Mutations are such that they are false whatever the loss: see beside each.
 *
 * PRODSTAB_MUTATIONS=all tries all certificates; otherwise a third of them, chosen by PRODSTAB_SEED. */
#include <dirent.h>

#include "prodstab/certificate.h"
#include "check/claim.h"
#include "prodstab/rational.h"
#include "test.h"

enum { MOST_FILES = 200 };

/* The number n/1000 times what it was. */
static void scale(mpq_t value, int n)
{
    mpq_t factor;
    mpq_init(factor);
    mpq_set_si(factor, n, 1000);
    mpq_canonicalize(factor);
    mpq_mul(value, value, factor);
    mpq_clear(factor);
}

static void expect_refused(ps_certificate *certificate, size_t index, const char *name, const char *what)
{
    const ps_check_limits limits = {.cells = 20000, .precision = 256};
    ps_claim_report report;
    ps_check_claim_among(&report, certificate, index, &limits);
    if (!CHECK(report.status != PS_OK))
        fprintf(stderr, "    %s: %s: %s\n", name, certificate->claims[index].kind->name, what);
    ps_claim_report_clear(&report);
}

static bool is_by_hand(const char *name)
{
    return strstr(name, "_short.json") != NULL;
}

static const struct {
    const char *kind, *field;
    int scale; /* thousandths */
    bool searched; /* not of numbers written by hand, which are rounded further */
} fields[] = {
    {"sharpness_law", "eps_bar", -1000}, /* W is empty */
    {"sharpness_law", "eps_bar", 0},
    {"sharpness_law_lower", "A_l", 2000}, /* the lower barrier is above the upper one */
    {"law_from_afar", "D_bar", 10},       /* no start is so far beyond the edge */
    {"law_entry", "Mm", 950, true},       /* the search allows 1 per cent more than the most there is */
    {"law_entry", "cross", 950, true},
    {"law_entry_near", "Mm", 950, true},  /* likewise */
    {"law_entry_near", "X", 950, true},
    {"law_entry_near", "qm", 1300, true}, /* nine tenths of the least growth */
    {"law_strip", "kappa", 1400, true},
    {"law_strip", "Ms", 950, true},
    {"sharpness", "start", 999},
    {"sharpness", "m", 1003},      /* four digits, of the largest there is */
    {"sharpness", "factor", 998, true},
    {"sharpness", "factor_l", 1003, true},
    {"sharpness", "beta_l", 1001}, /* more than the lower barrier has */
};

static void mutate_fields(ps_certificate *certificate, size_t index, const char *name)
{
    ps_claim *claim = &certificate->claims[index];
    mpq_t kept;
    mpq_init(kept);
    for (size_t i = 0; i < sizeof fields / sizeof *fields; i++) {
        if (strcmp(claim->kind->name, fields[i].kind) != 0 || (fields[i].searched && is_by_hand(name)))
            continue;
        mpq_ptr value = ps_claim_value(claim, fields[i].field);
        mpq_set(kept, value);
        scale(value, fields[i].scale);
        if (!mpq_equal(kept, value))
            expect_refused(certificate, index, name, fields[i].field);
        mpq_set(value, kept);
    }
    mpq_clear(kept);
}

/* beta below what the gap tends to with eta, beta_l above it, 3 l''^4/alpha: from the claim `sharpness`, which has beta as a
 * multiple of it, rounded up. And less growth than Qm says, which is 1 and .95 of what there is. */
static void mutate_law(ps_certificate *certificate, size_t index, const char *name, const ps_claim *last)
{
    ps_claim *claim = &certificate->claims[index];
    const char *kind = claim->kind->name, *field = strcmp(kind, "sharpness_law") == 0         ? "beta"
                                                   : strcmp(kind, "sharpness_law_lower") == 0 ? "beta_l"
                                                                                              : "Qm";
    mpq_ptr value = ps_claim_value(claim, field);
    mpq_t kept;
    if (value == NULL)
        return; /* law_entry_near and law_strip: mutate_fields has theirs */
    mpq_init(kept);
    mpq_set(kept, value);
    if (strcmp(field, "Qm") == 0) {
        if (!is_by_hand(name))
            mpq_mul(value, value, value); /* 1 + x becomes more than 1 + 2 x */
    } else if (mpq_sgn(ps_claim_value((ps_claim *)last, "eta_lo")) == 0) {
        mpq_div(value, ps_claim_value((ps_claim *)last, "beta"), ps_claim_value((ps_claim *)last, "factor"));
        scale(value, strcmp(field, "beta") == 0 ? 990 : 1010);
    }
    if (!mpq_equal(kept, value))
        expect_refused(certificate, index, name, field);
    mpq_set(value, kept);
    mpq_clear(kept);
}

/* One number of one row: the interval after a step is made narrower by a tenth at one end, the slope or the loss of eps
 * smaller. */
static void mutate_row(ps_certificate *certificate, size_t index, const char *name)
{
    ps_claim *claim = &certificate->claims[index];
    size_t row = 1 + (size_t)(test_random() % (claim->row_count - 1));
    enum { TOP, LOW, FROM, TO, SLOPE };
    static const int choices[] = {LOW, FROM, TO, SLOPE};
    static const char *const names[] = {"top", "low", "from", "to", "slope"};
    for (int i = 0; i < 4; i++) {
        mpq_t *values = claim->rows[row].values, kept, part;
        mpq_inits(kept, part, NULL);
        mpq_set(kept, values[choices[i]]);
        if (choices[i] == LOW) {
            mpq_set(values[LOW], values[TOP]);
        } else if (choices[i] == SLOPE) {
            scale(values[SLOPE], 980);
        } else {
            mpq_sub(part, certificate->claims[0].values[0], kept);
            scale(part, 100);
            mpq_add(values[choices[i]], kept, part);
        }
        expect_refused(certificate, index, name, names[choices[i]]);
        mpq_set(values[choices[i]], kept);
        mpq_clears(kept, part, NULL);
    }
}

static void mutate(const char *directory, const char *name)
{
    char path[1024];
    ps_certificate certificate;
    ps_error error = {0};
    snprintf(path, sizeof path, "%s/%s", directory, name);
    if (!CHECK_INT(ps_certificate_read(&certificate, path, &error), PS_OK) || !CHECK(certificate.claims != NULL)) {
        fprintf(stderr, "    %s: %s\n", name, error.message);
        ps_certificate_clear(&certificate);
        return;
    }
    const ps_claim *last = &certificate.claims[certificate.claim_count - 1];
    bool assembled = strcmp(last->kind->name, "sharpness") == 0;
    for (size_t i = 0; i < certificate.claim_count; i++) {
        const char *kind = certificate.claims[i].kind->name;
        if (assembled && strstr(kind, "law") != NULL && strcmp(kind, "law_from_afar") != 0)
            mutate_law(&certificate, i, name, last);
        if (strcmp(kind, "law_from_afar") == 0 && certificate.claims[i].row_count > 1)
            mutate_row(&certificate, i, name);
        mutate_fields(&certificate, i, name);
    }
    ps_certificate_clear(&certificate);
}

static void stored_certificates_claim_no_more_than_is_true(void)
{
    char directory[512];
    snprintf(directory, sizeof directory, "%s/certificates/sharpness", getenv("PRODSTAB_SOURCE_DIR"));
    DIR *stream = opendir(directory);
    int count = 0;
    const char *wanted = getenv("PRODSTAB_MUTATIONS");
    bool all = wanted != NULL && strcmp(wanted, "all") == 0;
    for (const struct dirent *entry; CHECK(stream != NULL) && (entry = readdir(stream)) != NULL && count < MOST_FILES;)
        if (strstr(entry->d_name, ".json") != NULL) {
            if (all || test_random() % 3 == 0)
                mutate(directory, entry->d_name);
            count++;
        }
    CHECK(count >= 7);
    closedir(stream);
}

TEST_MAIN(stored_certificates_claim_no_more_than_is_true)
