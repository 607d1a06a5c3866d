/* "Does this hold?": proved, refuted by a run, or the nearest that is proved. */
#include "prodstab/rational.h"
#include "validate/region.h"

enum { ATTEMPTS = 6 /* to find a law at smaller learning rates */, WIDER = 3 /* at larger ones */ };

static void print_proved(ps_buffer *out, const ps_validate_search *search)
{
    size_t index;
    if (!ps_validate_find(search, "sharpness", &index))
        return;
    ps_buffer_puts(out, "sharpness: ");
    ps_certificate_print_summary(out, &search->result.certificate, index);
    if (ps_validate_find(search, "law_strip", &index)) {
        ps_buffer_puts(out, "; law_strip: ");
        ps_certificate_print_summary(out, &search->result.certificate, index);
    }
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

/* The end of a range of learning rates, as text; NULL for 0. */
static const char *rate_text(ps_buffer *text, const mpq_t rate)
{
    ps_buffer_clear(text);
    if (mpq_sgn(rate) > 0)
        ps_rational_print(text, rate);
    return text->text;
}

/* Searches for these learning rates instead. */
static ps_status search_at(ps_validate_search *search, const ps_validate_subject *subject, const ps_theorem *theorem, const mpq_t from,
                           const mpq_t to, const ps_validate_options *options, ps_error *error)
{
    ps_buffer least = {0}, most = {0};
    const char *eta_min = rate_text(&least, from), *eta_max = rate_text(&most, to);
    ps_status status = ps_validate_search_rates(search, subject, theorem, eta_min, eta_max, options, error);
    ps_buffer_clear(&least);
    ps_buffer_clear(&most);
    return status;
}

/* ---- next to the edge ---- */

/* Laws for learning rates up to larger ones: they are less sharp, and reach nearer to the edge. */
typedef struct wider {
    ps_validate_search searches[WIDER];
    size_t count;
} wider;

static void clear_wider(wider *w)
{
    for (size_t i = 0; i < w->count; i++)
        ps_certify_clear(&w->searches[i].result);
    w->count = 0;
}

/* Searches until one proves it; that one becomes the subject's. */
static ps_status prove_next_to_edge(bool *proved, wider *w, ps_validate_row *row, const ps_region *region, ps_validate_subject *subject,
                                    const ps_validate_options *options, ps_error *error)
{
    ps_status status = PS_OK;
    mpq_t zero, most;
    mpq_inits(zero, most, NULL);
    mpq_set(most, region->eta[1]);
    for (size_t i = 0; i < WIDER && status == PS_OK && !*proved; i++) {
        ps_validate_search *search = &w->searches[w->count++];
        ps_buffer ignored = {0};
        status = search_at(search, subject, row->theorem, zero, most, options, error);
        *proved = status == PS_OK && ps_region_is_proved(region, search, &ignored);
        if (*proved) {
            print_proved(&row->conclusion, search);
            ps_validate_keep(subject, search);
            w->count--;
        }
        ps_buffer_clear(&ignored);
        mpq_mul_2exp(most, most, 2);
    }
    mpq_clears(zero, most, NULL);
    return status;
}

/* ---- the nearest ---- */

/* Of these learning rates, that which begins at the least ratio, or |x^2 - y^2|. */
static bool find_nearest_here(ps_region *nearest, ps_validate_row *row, const ps_region *region, ps_validate_subject *subject, wider *w)
{
    const ps_validate_search *asked = ps_validate_search_of(subject, row->theorem, false);
    size_t best = w->count;
    ps_region other;
    ps_region_init(&other);
    bool found = ps_region_shrink(nearest, region, asked);
    for (size_t i = 0; i < w->count && found; i++)
        if (ps_region_shrink(&other, region, &w->searches[i]) && mpq_cmp(other.size[0], nearest->size[0]) < 0) {
            ps_region_copy(nearest, &other);
            best = i;
        }
    ps_region_clear(&other);
    if (best < w->count) {
        ps_buffer_clear(&row->conclusion);
        print_proved(&row->conclusion, &w->searches[best]);
        ps_validate_keep(subject, &w->searches[best]);
        w->searches[best] = w->searches[--w->count];
    }
    return found;
}

static bool has_rates_of(const ps_region *r, const ps_region *other)
{
    return mpq_equal(r->eta[0], other->eta[0]) && mpq_equal(r->eta[1], other->eta[1]);
}

/* At smaller and smaller learning rates; it is the nearest if the same search proves it again. */
static ps_status find_nearest_below(bool *found, ps_region *nearest, ps_validate_row *row, const ps_region *region, ps_validate_subject *subject,
                                    const ps_validate_options *options, ps_error *error)
{
    ps_region wanted;
    ps_region_init(&wanted);
    ps_region_copy(&wanted, *found ? nearest : region);
    if (!*found)
        mpq_div_2exp(wanted.eta[1], wanted.eta[1], 1);
    ps_status status = PS_OK;
    bool same = false;
    for (int attempt = 0; attempt < ATTEMPTS && !same && status == PS_OK; attempt++) {
        ps_validate_search search;
        if (mpq_cmp(wanted.eta[0], wanted.eta[1]) > 0)
            mpq_set(wanted.eta[0], wanted.eta[1]);
        status = search_at(&search, subject, row->theorem, wanted.eta[0], wanted.eta[1], options, error);
        const bool shrunk = status == PS_OK && ps_region_shrink(nearest, &wanted, &search);
        same = shrunk && has_rates_of(nearest, &wanted);
        if (same) {
            ps_buffer_clear(&row->conclusion);
            print_proved(&row->conclusion, &search);
            ps_validate_keep(subject, &search);
        } else {
            ps_certify_clear(&search.result);
        }
        if (shrunk)
            ps_region_copy(&wanted, nearest);
        else
            mpq_div_2exp(wanted.eta[1], wanted.eta[1], 1);
    }
    *found = same;
    ps_region_clear(&wanted);
    return status;
}

static ps_status leave_open(ps_validate_row *row, const ps_region *region, ps_validate_subject *subject, wider *w,
                            const ps_validate_options *options, ps_error *error)
{
    const ps_validate_search *search = ps_validate_search_of(subject, row->theorem, false);
    const bool known = search->status == PS_OK;
    ps_region nearest;
    row->validity = PS_NOT_DECIDED;
    print_proved(&row->conclusion, search);
    if (row->reason.length == 0)
        print_reason(&row->reason, search);
    ps_region_init(&nearest);
    ps_status status = PS_OK;
    bool found = known && find_nearest_here(&nearest, row, region, subject, w);
    if (known && !(found && has_rates_of(&nearest, region)))
        status = find_nearest_below(&found, &nearest, row, region, subject, options, error);
    if (found)
        ps_region_print(&row->nearest, &nearest);
    ps_region_clear(&nearest);
    return status;
}

/* ---- all of it ---- */

static void settle_proved(ps_validate_row *row)
{
    row->validity = PS_CONFIRMED;
    ps_buffer_clear(&row->reason);
    ps_buffer_puts(&row->reason, "but for runs that hit z* exactly");
}

static void settle_refuted(ps_validate_row *row, const ps_validate_search *run)
{
    row->validity = PS_REFUTED;
    ps_buffer_clear(&row->reason);
    ps_buffer_puts(&row->conclusion, "run: ");
    ps_certificate_print_summary(&row->conclusion, &run->result.certificate, 1);
}

static ps_status decide(ps_validate_row *row, const ps_region *region, ps_validate_subject *subject, const ps_validate_options *options,
                        ps_error *error)
{
    const ps_validate_search *search = ps_validate_search_of(subject, row->theorem, false);
    bool refuted = false, proved = ps_region_is_proved(region, search, &row->reason);
    const bool next_to_edge = !proved && ps_region_is_next_to_edge(region, search);
    ps_status status = PS_OK;
    wider w = {.count = 0};
    if (proved)
        print_proved(&row->conclusion, search);
    else
        status = ps_region_refute(&refuted, region, subject, row->theorem, options, error);
    if (status == PS_OK && next_to_edge && !refuted)
        status = prove_next_to_edge(&proved, &w, row, region, subject, options, error);
    if (status == PS_OK && !proved && !refuted)
        status = leave_open(row, region, subject, &w, options, error);
    else if (status == PS_OK && refuted)
        settle_refuted(row, &subject->searches[subject->search_count - 1]);
    else if (status == PS_OK)
        settle_proved(row);
    clear_wider(&w);
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
