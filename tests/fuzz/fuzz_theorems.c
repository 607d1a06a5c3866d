/* Any text as a description of theorems: read or refused with its line, and a region that is read is one. */
#include "fuzz/fuzz.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "prodstab/theorem.h"
#include "validate/region.h"

static void demand(bool held)
{
    if (!held)
        abort();
}

static void read_region(const ps_theorem *theorem)
{
    ps_region region;
    ps_error error = {0};
    ps_region_init(&region);
    if (ps_region_read(&region, theorem, &error) == PS_OK)
        demand(mpq_cmp(region.xy[0], region.xy[1]) <= 0 && mpq_cmp(region.size[0], region.size[1]) <= 0 && mpq_sgn(region.eta[1]) > 0);
    else
        demand(error.message[0] != '\0');
    ps_region_clear(&region);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    ps_theorems theorems = {0};
    ps_error error = {0};
    if (size > 4096)
        return 0;
    if (ps_theorems_parse(&theorems, "text", (const char *)data, size, &error) == PS_OK)
        demand(theorems.count > 0);
    else
        demand(strncmp(error.message, "text:", 5) == 0);
    for (size_t i = 0; i < theorems.count && error.status == PS_OK; i++)
        if (theorems.items[i].texts[PS_THEOREM_STARTS] != NULL)
            read_region(&theorems.items[i]);
    ps_theorems_clear(&theorems);
    return 0;
}
