/* Taking claims out again, which searches do: the checker needs none of this. */
#include "prodstab/certificate.h"

void ps_certificate_drop(ps_certificate *certificate, size_t index)
{
    ps_claim_clear(&certificate->claims[index]);
    certificate->claim_count--;
    for (size_t i = index; i < certificate->claim_count; i++)
        certificate->claims[i] = certificate->claims[i + 1];
    ps_certificate_link(certificate, 0);
}

void ps_certificate_drop_last(ps_certificate *certificate)
{
    ps_certificate_drop(certificate, certificate->claim_count - 1);
}
