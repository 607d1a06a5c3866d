#include "prodstab/certificate.h"

#include <stdlib.h>
#include <string.h>

void ps_certificate_init(ps_certificate *certificate)
{
    *certificate = (ps_certificate){0};
    ps_loss_init(&certificate->loss);
}

void ps_certificate_clear(ps_certificate *certificate)
{
    while (certificate->claim_count > 0)
        ps_claim_clear(&certificate->claims[--certificate->claim_count]);
    for (size_t i = 0; i < certificate->cell_count; i++)
        ps_certificate_clear(&certificate->cells[i]);
    free(certificate->cells);
    free(certificate->kinds);
    free(certificate->claims);
    free(certificate->producer);
    free(certificate->comment);
    ps_loss_clear(&certificate->loss);
    *certificate = (ps_certificate){0};
}

/* The last claim of that kind among the first count, or NULL. */
static const ps_claim *find_last(const ps_certificate *certificate, size_t count, const char *kind)
{
    while (count-- > 0)
        if (strcmp(certificate->claims[count].kind->name, kind) == 0)
            return &certificate->claims[count];
    return NULL;
}

void ps_certificate_link(ps_certificate *certificate, size_t first)
{
    for (size_t i = first; i < certificate->claim_count; i++) {
        ps_claim *claim = &certificate->claims[i];
        if (claim->kind->builds_on != NULL)
            claim->base = find_last(certificate, i, claim->kind->builds_on);
    }
}

ps_claim *ps_certificate_append(ps_certificate *certificate, const ps_claim_kind *kind)
{
    const ps_claim *before = certificate->claims;
    certificate->claims = ps_grow(certificate->claims, certificate->claim_count, &certificate->claim_capacity,
                                  sizeof *certificate->claims);
    ps_claim *claim = &certificate->claims[certificate->claim_count++];
    ps_claim_init(claim, kind);
    ps_certificate_link(certificate, certificate->claims == before ? certificate->claim_count - 1 : 0);
    return claim;
}

ps_certificate *ps_certificate_append_cell(ps_certificate *certificate)
{
    certificate->cells = ps_grow(certificate->cells, certificate->cell_count, &certificate->cell_capacity,
                                 sizeof *certificate->cells);
    ps_certificate *cell = &certificate->cells[certificate->cell_count++];
    ps_certificate_init(cell);
    return cell;
}

size_t ps_certificate_part_count(const ps_certificate *certificate)
{
    return certificate->cell_count > 0 ? certificate->cell_count : 1;
}

ps_certificate *ps_certificate_part(ps_certificate *certificate, size_t index)
{
    return certificate->cell_count > 0 ? &certificate->cells[index] : certificate;
}

ps_status ps_certificate_unfold_part(ps_certificate *certificate, size_t index)
{
    ps_loss *loss = &ps_certificate_part(certificate, index)->loss;
    bool unfolded = loss->graph != NULL || (index > 0 && ps_loss_take_graph(loss, &certificate->cells[index - 1].loss));
    return unfolded ? PS_OK : ps_loss_unfold(loss, certificate->loss.formula);
}

void ps_certificate_fold_part(ps_certificate *certificate, size_t index)
{
    ps_loss *loss = &ps_certificate_part(certificate, index)->loss;
    bool large = loss->graph != NULL && ps_graph_size(loss->graph) > PS_CERTIFICATE_PART_NODES;
    if (certificate->cell_count > 0 && (large || index + 1 == certificate->cell_count))
        ps_loss_fold(loss);
}

void ps_certificate_make_map(ps_certificate *certificate)
{
    certificate->kinds = ps_reallocate(certificate->kinds, ps_claim_kind_count() * sizeof *certificate->kinds);
    certificate->kind_count = 0;
    for (size_t k = 0; k < ps_claim_kind_count(); k++) {
        const char *name = ps_claim_kind_at(k)->name;
        size_t i = 0;
        while (i < certificate->cell_count && find_last(&certificate->cells[i], certificate->cells[i].claim_count, name) == NULL)
            i++;
        if (i < certificate->cell_count)
            certificate->kinds[certificate->kind_count++] = ps_claim_kind_at(k);
    }
}

size_t ps_certificate_kind_count(const ps_certificate *certificate)
{
    if (certificate->kinds != NULL)
        return certificate->kind_count;
    return certificate->cell_count > 0 ? certificate->cells[0].claim_count : certificate->claim_count;
}

const ps_claim_kind *ps_certificate_kind(const ps_certificate *certificate, size_t index)
{
    return certificate->kinds != NULL ? certificate->kinds[index] : ps_certificate_claim(certificate, 0, index)->kind;
}

const ps_claim *ps_certificate_claim(const ps_certificate *certificate, size_t part, size_t index)
{
    const ps_certificate *where = certificate->cell_count > 0 ? &certificate->cells[part] : certificate;
    return certificate->kinds == NULL ? &where->claims[index] : find_last(where, where->claim_count, certificate->kinds[index]->name);
}
