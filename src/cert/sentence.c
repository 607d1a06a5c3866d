/* What a certificate says, as sentences. */
#include "prodstab/certificate.h"
#include "prodstab/rational.h"

typedef struct claims_alike {
    const ps_certificate *certificate;
    size_t index;
} claims_alike;

static mpq_srcptr value_in_part(const claims_alike *all, size_t part, const char *name)
{
    const ps_certificate *c = ps_certificate_part((ps_certificate *)all->certificate, part);
    return ps_claim_named_value(&c->claims[0], &c->claims[all->index], name);
}

static void print_field(ps_buffer *buffer, const char *name, const void *context)
{
    const claims_alike *all = context;
    mpq_srcptr least = value_in_part(all, 0, name), most = least;
    for (size_t i = 1; i < ps_certificate_part_count(all->certificate) && least != NULL; i++) {
        mpq_srcptr value = value_in_part(all, i, name);
        least = mpq_cmp(value, least) < 0 ? value : least;
        most = mpq_cmp(value, most) > 0 ? value : most;
    }
    if (least == NULL)
        return;
    ps_rational_print(buffer, least);
    if (mpq_equal(least, most))
        return;
    ps_buffer_puts(buffer, " .. ");
    ps_rational_print(buffer, most);
    ps_buffer_puts(buffer, " (by cell)");
}

/* "for every p in [0.1, 0.9], q in [1, 2]: " */
static void print_box(ps_buffer *buffer, const ps_certificate *certificate, const char *for_every)
{
    const ps_loss *loss = &certificate->loss;
    bool any = false;
    for (size_t i = 0; i < loss->parameter_count; i++) {
        if (loss->intervals[i] == PS_NODE_NONE)
            continue;
        ps_buffer_printf(buffer, "%s %s in [", any ? "," : for_every, loss->parameters[i].name);
        ps_rational_print(buffer, loss->parameters[i].lo);
        ps_buffer_puts(buffer, ", ");
        ps_rational_print(buffer, loss->parameters[i].hi);
        ps_buffer_puts(buffer, "]");
        any = true;
    }
    if (any)
        ps_buffer_puts(buffer, ": ");
}

void ps_certificate_print_conclusion(ps_buffer *buffer, const ps_certificate *certificate, size_t index)
{
    const claims_alike all = {certificate, index};
    const ps_certificate *first = ps_certificate_part((ps_certificate *)certificate, 0);
    print_box(buffer, certificate, "For every");
    ps_claim_print_template(buffer, first->claims[index].kind->conclusion, print_field, &all);
}

void ps_certificate_print_summary(ps_buffer *buffer, const ps_certificate *certificate, size_t index)
{
    const claims_alike all = {certificate, index};
    const ps_certificate *first = ps_certificate_part((ps_certificate *)certificate, 0);
    ps_claim_print_template(buffer, first->claims[index].kind->summary, print_field, &all);
}
