#include "prodstab/certificate.h"

#include <stdlib.h>

void ps_certificate_init(ps_certificate *certificate)
{
    *certificate = (ps_certificate){0};
    ps_loss_init(&certificate->loss);
}

void ps_certificate_clear(ps_certificate *certificate)
{
    while (certificate->claim_count > 0)
        ps_certificate_drop_last(certificate);
    free(certificate->claims);
    free(certificate->producer);
    ps_loss_clear(&certificate->loss);
    *certificate = (ps_certificate){0};
}

ps_claim *ps_certificate_append(ps_certificate *certificate, const ps_claim_kind *kind)
{
    certificate->claims = ps_grow(certificate->claims, certificate->claim_count, &certificate->claim_capacity,
                                  sizeof *certificate->claims);
    ps_claim *claim = &certificate->claims[certificate->claim_count++];
    ps_claim_init(claim, kind);
    return claim;
}

void ps_certificate_drop_last(ps_certificate *certificate)
{
    ps_claim_clear(&certificate->claims[--certificate->claim_count]);
}
