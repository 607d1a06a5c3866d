/* Any bytes as a certificate: read or refused with a message; what was read is written, and read again as the same text. */
#include "fuzz/fuzz.h"

#include <stdlib.h>
#include <string.h>

#include "prodstab/certificate.h"

static void demand(bool held)
{
    if (!held)
        abort();
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    ps_certificate certificate, again;
    ps_error error = {0};
    if (ps_certificate_parse(&certificate, (const char *)data, size, &error) != PS_OK) {
        demand(error.status == PS_MALFORMED && error.message[0] != '\0');
    } else {
        ps_buffer first = {0}, second = {0};
        demand(ps_certificate_kind_count(&certificate) > 0 || certificate.kinds != NULL);
        ps_certificate_print(&first, &certificate);
        demand(ps_certificate_parse(&again, first.text, first.length, &error) == PS_OK);
        ps_certificate_print(&second, &again);
        demand(strcmp(first.text, second.text) == 0);
        ps_certificate_clear(&again);
        ps_buffer_clear(&first);
        ps_buffer_clear(&second);
    }
    ps_certificate_clear(&certificate);
    return 0;
}
