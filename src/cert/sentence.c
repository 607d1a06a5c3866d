/* What a certificate says, as sentences. */
#include <stdint.h>
#include <string.h>

#include "prodstab/certificate.h"
#include "prodstab/rational.h"

typedef struct claims_alike {
    const ps_certificate *certificate;
    size_t index;
} claims_alike;

static mpq_srcptr value_in_part(const claims_alike *all, size_t part, const char *name)
{
    const ps_claim *claim = ps_certificate_claim(all->certificate, part, all->index);
    return claim == NULL ? NULL : ps_claim_named_value(ps_certificate_claim(all->certificate, part, 0), claim, name);
}

/* A quotient is in brackets: "at most (1/3)^2". */
static void print_number(ps_buffer *buffer, mpq_srcptr value)
{
    ps_buffer text = {0};
    ps_rational_print(&text, value);
    ps_buffer_printf(buffer, strchr(text.text, '/') != NULL ? "(%s)" : "%s", text.text);
    ps_buffer_clear(&text);
}

static void print_value(ps_buffer *buffer, const char *name, const claims_alike *all)
{
    mpq_srcptr least = NULL, most = NULL;
    for (size_t i = 0; i < ps_certificate_part_count(all->certificate); i++) {
        mpq_srcptr value = value_in_part(all, i, name);
        least = value != NULL && (least == NULL || mpq_cmp(value, least) < 0) ? value : least;
        most = value != NULL && (most == NULL || mpq_cmp(value, most) > 0) ? value : most;
    }
    if (least == NULL)
        return;
    print_number(buffer, least);
    if (mpq_equal(least, most))
        return;
    ps_buffer_puts(buffer, " .. ");
    print_number(buffer, most);
    ps_buffer_puts(buffer, " (by cell)");
}

/* The learning rates of a sharpness law: "eta = 1/8", "0 < eta <= 1/8", "1/16 <= eta <= 1/8". */
static void print_rates(ps_buffer *buffer, const claims_alike *all)
{
    size_t part = 0;
    while (value_in_part(all, part, "eta_lo") == NULL)
        part++;
    mpq_srcptr lo = value_in_part(all, part, "eta_lo"), hi = value_in_part(all, part, "eta_bar");
    bool one = mpq_equal(lo, hi) != 0, open = mpq_sgn(lo) == 0;
    if (!one && !open)
        print_value(buffer, "eta_lo", all);
    ps_buffer_puts(buffer, one ? "eta = " : open ? "0 < eta <= " : " <= eta <= ");
    print_value(buffer, "eta_bar", all);
}

/* How many rows the claim has. */
static void print_row_count(ps_buffer *buffer, const claims_alike *all)
{
    size_t least = SIZE_MAX, most = 0;
    for (size_t i = 0; i < ps_certificate_part_count(all->certificate); i++) {
        const ps_claim *claim = ps_certificate_claim(all->certificate, i, all->index);
        if (claim == NULL)
            continue;
        least = claim->row_count < least ? claim->row_count : least;
        most = claim->row_count > most ? claim->row_count : most;
    }
    ps_buffer_printf(buffer, least < most ? "%zu .. %zu (by cell)" : "%zu", least, most);
}

static void print_field(ps_buffer *buffer, const char *name, const void *context)
{
    if (strcmp(name, "rates") == 0)
        print_rates(buffer, context);
    else if (strcmp(name, "rows") == 0)
        print_row_count(buffer, context);
    else
        print_value(buffer, name, context);
}

void ps_certificate_print_conclusion(ps_buffer *buffer, const ps_certificate *certificate, size_t index)
{
    const claims_alike all = {certificate, index};
    bool family = ps_loss_print_box(buffer, "For every", &certificate->loss);
    for (size_t i = 0; i < ps_certificate_part_count(certificate); i++)
        if (ps_certificate_claim(certificate, i, index) == NULL) {
            ps_buffer_puts(buffer, " in a cell with this claim");
            break;
        }
    if (family)
        ps_buffer_puts(buffer, ": ");
    ps_claim_print_template(buffer, ps_certificate_kind(certificate, index)->conclusion, print_field, &all);
}

void ps_certificate_print_summary(ps_buffer *buffer, const ps_certificate *certificate, size_t index)
{
    const claims_alike all = {certificate, index};
    ps_claim_print_template(buffer, ps_certificate_kind(certificate, index)->summary, print_field, &all);
}
