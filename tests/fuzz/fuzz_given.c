/* Any text as the value of a parameter, or two lines as those of two, and as a number: what is refused has a message, and what is
 * accepted is an interval. */
#include "fuzz/fuzz.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "prodstab/given.h"

static void demand(bool held)
{
    if (!held)
        abort();
}

static void read_number(const char *text, const ps_given_loss *given)
{
    mpq_t lo, hi;
    ps_error error = {0};
    size_t length = strlen(text), begin = length > 2 ? 2 : 0; /* after "p=" */
    mpq_inits(lo, hi, NULL);
    if (ps_given_number_read(lo, hi, "-p", text, begin, length, given, NULL, &error) == PS_OK)
        demand(mpq_cmp(lo, hi) <= 0);
    else
        demand(error.status != PS_OK && error.message[0] != '\0');
    mpq_clears(lo, hi, NULL);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size > 200)
        return 0;
    char *text = ps_copy_text((const char *)data, size), *second = strchr(text, '\n');
    if (second != NULL)
        *second++ = '\0';
    const char *const parameters[] = {text, second};
    const ps_given_loss given = {"p*z + z^2", parameters, second != NULL ? 2 : 1, NULL};
    const char *near;
    ps_loss loss;
    ps_error error = {0};
    ps_loss_init(&loss);
    if (ps_given_loss_read(&loss, &given, &near, &error) != PS_OK)
        demand(error.status != PS_OK && error.message[0] != '\0');
    read_number(text, &given);
    ps_loss_clear(&loss);
    free(text);
    return 0;
}
