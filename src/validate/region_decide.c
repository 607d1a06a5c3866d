#include "validate/region.h"

static void print_proved(ps_buffer *out, const ps_validate_search *search)
{
    size_t index;
    if (!ps_validate_find(search, "sharpness", &index))
        return;
    ps_buffer_puts(out, "sharpness: ");
    ps_certificate_print_summary(out, &search->result.certificate, index);
}

/* Why there is nothing to be compared with. */
static void print_reason(ps_buffer *out, const ps_validate_search *search)
{
    const char *why = search->status != PS_OK ? search->error.message : "sharpness was not found";
    for (size_t i = 0; search->status == PS_OK && i < search->result.outcome_count; i++)
        if (search->result.outcomes[i].status != PS_OK && search->result.outcomes[i].requested)
            why = search->result.outcomes[i].message.text;
    ps_buffer_printf(out, "nothing like this is proved: %s", why);
}

static ps_status decide(ps_validate_row *row, const ps_region *region, ps_validate_subject *subject, const ps_validate_options *options,
                        ps_error *error)
{
    const ps_validate_search *search = ps_validate_search_of(subject, row->theorem, false);
    bool refuted = false;
    if (ps_region_is_proved(region, search, &row->reason)) {
        row->validity = PS_CONFIRMED;
        print_proved(&row->conclusion, search);
        return PS_OK;
    }
    ps_status status = ps_region_refute(&refuted, region, subject, row->theorem, options, error);
    search = ps_validate_search_of(subject, row->theorem, false);
    if (refuted) {
        ps_buffer_clear(&row->reason);
        row->validity = PS_REFUTED;
        ps_buffer_puts(&row->conclusion, "run: ");
        ps_certificate_print_summary(&row->conclusion, &subject->searches[subject->search_count - 1].result.certificate, 1);
        return status;
    }
    row->validity = PS_NOT_DECIDED;
    print_proved(&row->conclusion, search);
    if (row->reason.length == 0)
        print_reason(&row->reason, search);
    return status;
}

ps_status ps_region_decide(ps_validate_row *row, ps_validate_subject *subject, const ps_validate_options *options, ps_error *error)
{
    ps_region region;
    ps_region_init(&region);
    ps_status status = ps_region_read(&region, row->theorem, error);
    if (status == PS_OK)
        status = decide(row, &region, subject, options, error);
    ps_region_clear(&region);
    return status;
}
