/* The certificate of all that was found of one loss. */
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

static ps_status check(ps_validate_subject *subject, const ps_validate_options *options, ps_error *error)
{
    ps_certificate read;
    ps_claim_report report;
    ps_check_limits limits = PS_CHECK_LIMITS_DEFAULT; /* those of prodstab-check */
    limits.stop = options->limits.stop;
    ps_status status = ps_check_certificate(&report, &read, subject->text.text, subject->text.length, &limits, NULL);
    subject->claims = status == PS_OK ? ps_certificate_kind_count(&read) : 0;
    if (status != PS_OK)
        status = ps_error_set(error, status == PS_REJECTED || status == PS_MALFORMED ? PS_UNDECIDED : status, 0, 0,
                              "the certificate of all claims together is not accepted by the checker: %s", report.message.text);
    ps_certificate_clear(&read);
    ps_claim_report_clear(&report);
    return status;
}

ps_status ps_validate_seal(ps_validate_subject *subject, const ps_validate_options *options, ps_error *error)
{
    ps_validate_search *first = NULL;
    size_t found = 0;
    for (size_t i = 0; i < subject->search_count; i++) {
        ps_validate_search *search = &subject->searches[i];
        if (search->status != PS_OK)
            continue;
        if (found++ == 0)
            first = search;
        else if (first->result.certificate.cell_count + search->result.certificate.cell_count > 0)
            return ps_error_set(error, PS_INPUT, 0, 0, "where parameters are intervals, theorems with options of their own cannot share a "
                                "certificate: choose one paper (--paper), or numbers");
    }
    if (first == NULL)
        return PS_OK;
    if (found == 1) { /* accepted as it is */
        ps_buffer_append(&subject->text, first->result.text.text, first->result.text.length);
        subject->claims = ps_certificate_kind_count(&first->result.certificate);
        return PS_OK;
    }
    ps_certificate all;
    ps_certificate_init(&all);
    for (size_t i = 0; i < subject->search_count; i++)
        if (subject->searches[i].status == PS_OK)
            copy_claims(&all, &subject->searches[i].result.certificate);
    ps_loss own = all.loss;
    all.loss = first->result.certificate.loss; /* lent */
    ps_certificate_print(&subject->text, &all);
    all.loss = own;
    ps_certificate_clear(&all);
    return check(subject, options, error);
}
