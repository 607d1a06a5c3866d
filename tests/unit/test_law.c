/* The claims of the sharpness law: a stored certificate is accepted, and every weakening of a witness is refused by the
 * obligation that it breaks. */
#include "prodstab/certificate.h"
#include "check/claim.h"
#include "prodstab/rational.h"
#include "test.h"

static void open_certificate(ps_certificate *certificate)
{
    char path[512];
    ps_error error = {0};
    snprintf(path, sizeof path, "%s/certificates/sharpness/logcosh.json", getenv("PRODSTAB_SOURCE_DIR"));
    if (!CHECK_INT(ps_certificate_read(certificate, path, &error), PS_OK))
        fprintf(stderr, "    %s\n", error.message);
}

static size_t find(const ps_certificate *certificate, const char *kind)
{
    size_t i = 0;
    while (i < certificate->claim_count && strcmp(certificate->claims[i].kind->name, kind) != 0)
        i++;
    CHECK(i < certificate->claim_count);
    return i;
}

static ps_status check(ps_claim_report *report, ps_certificate *certificate, size_t index)
{
    const ps_check_limits limits = {.cells = 20000, .precision = 256};
    ps_check_claim_among(report, certificate, index, &limits);
    return report->status;
}

static void the_claims_are_accepted(void)
{
    ps_certificate certificate;
    open_certificate(&certificate);
    for (size_t i = 0; i < certificate.claim_count; i++) {
        ps_claim_report report;
        if (!CHECK_INT(check(&report, &certificate, i), PS_OK))
            fprintf(stderr, "    %s: %s\n", certificate.claims[i].kind->name, report.message.text);
        ps_claim_report_clear(&report);
    }
    ps_certificate_clear(&certificate);
}

static const struct {
    const char *kind, *field, *value, *obligation;
} mutations[] = {
    {"sharpness_law", "beta", "1.4", "near1"},        /* below what is predicted */
    {"sharpness_law", "A", "2", "near1"},             /* a barrier that leaks upwards */
    {"sharpness_law", "A", "1.4", NULL},              /* inside the oscillation */
    {"sharpness_law", "B", "-1/10", "w5"},
    {"sharpness_law", "eta_lo", "-1/10", "w1"},
    {"sharpness_law", "eta_lo", "1", "w2"},
    {"sharpness_law", "eta_bar", "1/2", "w11"},
    {"sharpness_law", "eps_bar", "2", "w11"},         /* a region higher than what was looked at */
    {"sharpness_law", "e_top", "2", NULL},
    {"sharpness_law", "e_near", "0", "w8"},
    {"sharpness_law", "e_mid", "1/1000", "w9"},
    {"sharpness_law", "z_hi", "3/2", "in2"},
    {"sharpness_law", "z_lo", "1/2", "in1"},
    {"sharpness_law", "k", "3", NULL},
    {"sharpness_law_lower", "beta_l", "1.51", NULL},  /* above what is predicted */
    {"sharpness_law_lower", "beta_l", "1.6", "v4"},
    {"sharpness_law_lower", "A_l", "1.6", NULL},      /* outside the oscillation */
    {"sharpness_law_lower", "B_l", "-1", "v5"},
    {"sharpness_law_lower", "B_l", "5", "v6"},
    {"sharpness_law_lower", "eps_l", "1", "v10"},
    {"sharpness_law_lower", "f_near", "1/10000", "v7"},
    {"sharpness_law_lower", "f_top", "2", "v6"},
    {"law_entry", "Qm", "1.2", NULL},
    {"law_entry", "Qm", "1", "n4"},
    {"law_entry", "Mm", "1", "slow"},
    {"law_entry", "cross", "0", "cross"},
    {"law_entry", "cross", "1", "n5"},
    {"law_entry", "e1", "1", "n3"},
    {"law_entry", "e0", "0", "n1"},
    {"law_entry_near", "eta_near", "0", "n0a"},
    {"law_entry_near", "eta_near", "1/2", "n0c"},
    {"law_entry_near", "eta_near", "1/20", "n3"},
    {"law_entry_near", "C0", "0", "n1"},
    {"law_entry_near", "C1", "1", "n2"},
    {"law_entry_near", "C1", "90", "n6"},
    {"law_entry_near", "C0", "10", "grow"},          /* too near to the edge for runs to rise */
    {"law_entry_near", "qm", "0", "n4"},
    {"law_entry_near", "qm", "10", "grow"},
    {"law_entry_near", "Mm", "1", "slow"},
    {"law_entry_near", "X", "1", "cross"},
    {"law_entry_near", "X", "10000", "n5"},
    {"law_strip", "w_max", "0", "s1"},
    {"law_strip", "w_max", "20", NULL},
    {"law_strip", "kappa", "0", "s2"},
    {"law_strip", "kappa", "1/2", "shrink"},
    {"law_strip", "Ms", "1", "slow"},
    {"law_from_afar", "D_bar", "100", NULL},
    {"law_from_afar", "D_bar", "0", "a1"},
    {"sharpness", "start", "1.01", "t1"},
    {"sharpness", "start", "1000", "t2"},
    {"sharpness", "m", "1000", "t3"},
    {"sharpness", "factor", "1", "t5"},
    {"sharpness", "factor_l", "1", "t6"},
    {"sharpness", "beta_l", "0", "t6"},
};

static void weakened_witnesses_are_refused(void)
{
    for (size_t i = 0; i < sizeof mutations / sizeof *mutations; i++) {
        ps_certificate certificate;
        ps_claim_report report;
        ps_error error = {0};
        open_certificate(&certificate);
        size_t index = find(&certificate, mutations[i].kind);
        mpq_ptr value = ps_claim_value(&certificate.claims[index], mutations[i].field);
        CHECK_INT(ps_rational_parse(value, mutations[i].value, strlen(mutations[i].value), &error), PS_OK);
        bool right = CHECK(check(&report, &certificate, index) != PS_OK);
        if (mutations[i].obligation != NULL && right)
            right = CHECK_TEXT(report.failed, mutations[i].obligation);
        if (!right)
            fprintf(stderr, "    (%s: %s = %s: %s)\n", mutations[i].kind, mutations[i].field, mutations[i].value,
                    report.message.text);
        ps_claim_report_clear(&report);
        ps_certificate_clear(&certificate);
    }
}

/* Each number of each row, moved to the unsafe side. */
static void weakened_rows_are_refused(void)
{
    ps_certificate certificate;
    mpq_t kept, change;
    mpq_inits(kept, change, NULL);
    open_certificate(&certificate);
    size_t index = find(&certificate, "law_from_afar");
    ps_claim *claim = &certificate.claims[index];
    for (size_t row = 0; row < claim->row_count; row++)
        for (size_t k = 0; k < ps_claim_row_field_count(claim->kind); k++) {
            static const int unsafe[] = {0, 1, 1, -1, -1}; /* top, low, from, to, slope */
            ps_claim_report report;
            mpq_set(kept, claim->rows[row].values[k]);
            mpq_set_si(change, unsafe[k], 2);
            mpq_add(claim->rows[row].values[k], kept, change);
            if (unsafe[k] != 0 && !CHECK(check(&report, &certificate, index) != PS_OK))
                fprintf(stderr, "    row %zu, %s\n", row, claim->kind->row_fields[k]);
            if (unsafe[k] != 0)
                ps_claim_report_clear(&report);
            mpq_set(claim->rows[row].values[k], kept);
        }
    mpq_clears(kept, change, NULL);
    ps_certificate_clear(&certificate);
}

static void claims_need_what_they_build_on(void)
{
    ps_certificate certificate;
    open_certificate(&certificate);
    size_t index = find(&certificate, "law_entry");
    const ps_claim *base = certificate.claims[index].base;
    ps_claim_report report;
    CHECK(base != NULL && strcmp(base->kind->name, "sharpness_law_lower") == 0);
    certificate.claims[index].base = NULL;
    CHECK_INT(check(&report, &certificate, index), PS_REJECTED);
    CHECK_CONTAINS(report.message.text, "no claim 'sharpness_law_lower' before it");
    ps_claim_report_clear(&report);
    certificate.claims[index].base = &certificate.claims[0]; /* another kind */
    CHECK_INT(check(&report, &certificate, index), PS_REJECTED);
    ps_claim_report_clear(&report);
    ps_certificate_clear(&certificate);
}

/* What `sharpness` says of runs that get into V holds only if law_entry takes them there. */
static void sharpness_rests_on_the_entry(void)
{
    ps_certificate certificate;
    ps_claim_report report;
    mpq_t more, kept;
    mpq_inits(more, kept, NULL);
    open_certificate(&certificate);
    size_t index = find(&certificate, "sharpness"), entry = find(&certificate, "law_entry");
    mpq_ptr beta_l = ps_claim_value(&certificate.claims[index], "beta_l"), e1 = ps_claim_value(&certificate.claims[entry], "e1");
    mpq_set_ui(more, 1, 1000000);
    mpq_set(kept, beta_l);
    mpq_add(beta_l, beta_l, more); /* more than the lower barrier says */
    CHECK_INT(check(&report, &certificate, index), PS_REJECTED);
    CHECK_CONTAINS(report.message.text, "no claim law_entry");
    ps_claim_report_clear(&report);
    mpq_set(beta_l, kept);
    CHECK_INT(check(&report, &certificate, index), PS_OK);
    ps_claim_report_clear(&report);
    mpq_set(e1, ps_claim_named_value(NULL, &certificate.claims[index], "last_low"));
    CHECK_INT(check(&report, &certificate, index), PS_OK); /* they arrive just high enough */
    ps_claim_report_clear(&report);
    mpq_add(e1, e1, more);
    CHECK_INT(check(&report, &certificate, index), PS_REJECTED);
    ps_claim_report_clear(&report);
    mpq_set_ui(beta_l, 0, 1);
    mpq_set_ui(ps_claim_value(&certificate.claims[index], "factor_l"), 0, 1);
    CHECK_INT(check(&report, &certificate, index), PS_OK); /* nothing is said of V */
    ps_claim_report_clear(&report);
    mpq_clears(more, kept, NULL);
    ps_certificate_clear(&certificate);
}

static void printing_keeps_the_rows(void)
{
    ps_certificate certificate, again;
    ps_buffer first = {0}, second = {0};
    ps_error error = {0};
    open_certificate(&certificate);
    ps_certificate_print(&first, &certificate);
    CHECK_INT(ps_certificate_parse(&again, first.text, first.length, &error), PS_OK);
    ps_certificate_print(&second, &again);
    CHECK_TEXT(second.text, first.text);
    CHECK_CONTAINS(first.text, "\"rows\": [");
    ps_buffer_clear(&first);
    ps_buffer_clear(&second);
    ps_certificate_clear(&certificate);
    ps_certificate_clear(&again);
}

static void parameters_must_be_exact(void)
{
    ps_certificate certificate;
    ps_claim_report report;
    mpq_t lo, hi;
    ps_error error = {0};
    mpq_inits(lo, hi, NULL);
    mpq_set_si(hi, 1, 1000);
    open_certificate(&certificate);
    CHECK_INT(ps_loss_add_parameter(&certificate.loss, "p", lo, hi, &error), PS_OK);
    CHECK(check(&report, &certificate, find(&certificate, "sharpness_law")) != PS_OK);
    CHECK_CONTAINS(report.message.text, "exact numbers");
    ps_claim_report_clear(&report);
    mpq_clears(lo, hi, NULL);
    ps_certificate_clear(&certificate);
}

TEST_MAIN(the_claims_are_accepted, weakened_witnesses_are_refused, weakened_rows_are_refused, claims_need_what_they_build_on,
          sharpness_rests_on_the_entry, printing_keeps_the_rows, parameters_must_be_exact)
