/* The certificates of all that was found of one loss. */
#include "validate/search.h"

static void copy_claim(ps_certificate *out, const ps_claim *claim)
{
    ps_claim *copy = ps_certificate_append(out, claim->kind);
    for (size_t i = 0; i < ps_claim_field_count(claim->kind); i++)
        mpq_set(copy->values[i], claim->values[i]);
    for (size_t row = 0; row < claim->row_count; row++) {
        mpq_t *values = ps_claim_append_row(copy);
        for (size_t i = 0; i < ps_claim_row_field_count(claim->kind); i++)
            mpq_set(values[i], claim->rows[row].values[i]);
    }
}

/* What is claimed on a bracket of the minimum holds on a narrower one. */
static void narrow(ps_claim *minimum, const ps_claim *other)
{
    if (mpq_cmp(other->values[0], minimum->values[0]) > 0)
        mpq_set(minimum->values[0], other->values[0]);
    if (mpq_cmp(other->values[1], minimum->values[1]) < 0)
        mpq_set(minimum->values[1], other->values[1]);
}

/* There is one minimum and one verdict; the rest follows, in its order, so that each claim finds what it builds on. */
static void copy_claims(ps_certificate *out, const ps_certificate *in)
{
    for (size_t i = 0; i < in->claim_count; i++) {
        ps_claim_role role = ps_claim_kind_role(in->claims[i].kind);
        bool there = false;
        for (size_t k = 0; k < out->claim_count; k++)
            there = there || out->claims[k].kind == in->claims[i].kind;
        if (!there || (role != PS_CLAIM_MINIMUM && role != PS_CLAIM_VERDICT))
            copy_claim(out, &in->claims[i]);
        else if (role == PS_CLAIM_MINIMUM)
            narrow(&out->claims[0], &in->claims[i]);
    }
}

static ps_status check(ps_validate_certificate *certificate, const ps_validate_options *options, ps_error *error)
{
    ps_certificate read;
    ps_claim_report report;
    ps_check_limits limits = PS_CHECK_LIMITS_DEFAULT; /* those of prodstab-check */
    limits.stop = options->limits.stop;
    ps_status status = ps_check_certificate(&report, &read, certificate->text.text, certificate->text.length, &limits, NULL);
    certificate->claims = status == PS_OK ? ps_certificate_kind_count(&read) : 0;
    if (status != PS_OK)
        status = ps_error_set(error, status == PS_REJECTED || status == PS_MALFORMED ? PS_UNDECIDED : status, 0, 0,
                              "the certificate of all claims together is not accepted by the checker: %s", report.message.text);
    ps_certificate_clear(&read);
    ps_claim_report_clear(&report);
    return status;
}

static ps_validate_certificate *append(ps_validate_subject *subject)
{
    size_t capacity = subject->certificate_count; /* few */
    subject->certificates = ps_grow(subject->certificates, subject->certificate_count, &capacity, sizeof *subject->certificates);
    ps_validate_certificate *certificate = &subject->certificates[subject->certificate_count++];
    *certificate = (ps_validate_certificate){0};
    return certificate;
}

/* What one search found, which was accepted. */
static void append_found(ps_validate_subject *subject, const ps_validate_search *search)
{
    ps_validate_certificate *certificate = append(subject);
    ps_buffer_append(&certificate->text, search->result.text.text, search->result.text.length);
    certificate->claims = ps_certificate_kind_count(&search->result.certificate);
}

/* What all searches found, of a loss that `loss` has. */
static ps_status append_all(ps_validate_subject *subject, const ps_loss *loss, const ps_validate_options *options, ps_error *error)
{
    ps_validate_certificate *certificate = append(subject);
    ps_certificate all;
    ps_certificate_init(&all);
    for (size_t i = 0; i < subject->search_count; i++)
        if (subject->searches[i].status == PS_OK)
            copy_claims(&all, &subject->searches[i].result.certificate);
    ps_loss own = all.loss;
    all.loss = *loss; /* lent */
    ps_certificate_print(&certificate->text, &all);
    all.loss = own;
    ps_certificate_clear(&all);
    return check(certificate, options, error);
}

ps_status ps_validate_seal(ps_validate_subject *subject, const ps_validate_options *options, ps_error *error)
{
    const ps_validate_search *first = NULL;
    size_t found = 0;
    bool cells = false; /* which differ from search to search */
    for (size_t i = 0; i < subject->search_count; i++) {
        const ps_validate_search *search = &subject->searches[i];
        if (search->status != PS_OK)
            continue;
        first = found++ == 0 ? search : first;
        cells = cells || search->result.certificate.cell_count > 0;
    }
    if (found > 1 && !cells)
        return append_all(subject, &first->result.certificate.loss, options, error);
    for (size_t i = 0; i < subject->search_count; i++)
        if (subject->searches[i].status == PS_OK)
            append_found(subject, &subject->searches[i]);
    return PS_OK;
}
