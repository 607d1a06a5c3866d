/* Any text as a number of the command line: an enclosure whose ends can be read again, or a mistake with its place. */
#include "fuzz/fuzz.h"

#include <stdlib.h>
#include <string.h>

#include "numbers/number.h"
#include "prodstab/rational.h"

static void demand(bool held)
{
    if (!held)
        abort();
}

static void read_again(const mpq_t value)
{
    ps_buffer text = {0};
    mpq_t again;
    mpq_init(again);
    ps_rational_print(&text, value);
    demand(ps_rational_parse(again, text.text, text.length, NULL) == PS_OK && mpq_equal(value, again));
    mpq_clear(again);
    ps_buffer_clear(&text);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const ps_named_number names[] = {{"m", "3/2"}, {"q", "sqrt(2)/m"}, {"b", NULL}};
    const char *text = (const char *)data;
    ps_error error = {0};
    mpq_t lo, hi;
    if (size > 4096)
        return 0;
    mpq_inits(lo, hi, NULL);
    if (ps_number_read(lo, hi, text, size, names, 3, &error) == PS_OK) {
        demand(mpq_cmp(lo, hi) <= 0);
        read_again(lo);
        read_again(hi);
    } else {
        demand(error.status != PS_OK && error.message[0] != '\0' && error.begin <= error.end && error.end <= size);
    }
    mpq_clears(lo, hi, NULL);
    return 0;
}
