/* A parameter from text: the checker has its numbers from JSON. */
#include <string.h>

#include "prodstab/loss.h"
#include "prodstab/rational.h"

/* "[lo, hi]" or a number, with spaces where they do not hurt. */
static ps_status read_range(mpq_t lo, mpq_t hi, const char *text, ps_error *error)
{
    const char *comma = strchr(text, ',');
    size_t length = strlen(text);
    if (text[0] != '[') {
        ps_status status = ps_rational_parse(lo, text, length, error);
        mpq_set(hi, lo);
        return status;
    }
    if (comma == NULL || text[length - 1] != ']')
        return ps_error_set(error, PS_INPUT, 0, length, "'%.60s' is not an interval (write [LO,HI])", text);
    const char *second = comma + 1 + strspn(comma + 1, " ");
    ps_status status = ps_rational_parse(lo, text + 1, (size_t)(comma - text) - 1, error);
    if (status == PS_OK)
        status = ps_rational_parse(hi, second, (size_t)(text + length - 1 - second), error);
    return status;
}

ps_status ps_loss_read_parameter(ps_loss *loss, const char *name, const char *value, ps_error *error)
{
    mpq_t lo, hi;
    mpq_inits(lo, hi, NULL);
    ps_status status = read_range(lo, hi, value, error);
    if (status == PS_OK)
        status = ps_loss_add_parameter(loss, name, lo, hi, error);
    mpq_clears(lo, hi, NULL);
    return status;
}
