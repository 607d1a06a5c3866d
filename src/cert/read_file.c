#include "prodstab/certificate.h"
#include "prodstab/file.h"

ps_status ps_certificate_read(ps_certificate *certificate, const char *path, ps_error *error)
{
    ps_buffer text = {0};
    ps_status status = ps_file_read(&text, path, PS_CERTIFICATE_BYTES, error);
    if (status == PS_OK)
        status = ps_certificate_parse(certificate, text.length > 0 ? text.text : "", text.length, error);
    else
        ps_certificate_init(certificate);
    ps_buffer_clear(&text);
    return status;
}
