/* When the memory is exhausted, GMP and FLINT end the program as everything else here does: by a line, and PS_EXIT_BUDGET. */
#include <gmp.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "cli/command.h"
#include "numbers/arb_include.h"

static void *reallocate(void *block, size_t old, size_t size)
{
    (void)old;
    return ps_reallocate(block, size);
}

static void *allocate_zeroed(size_t count, size_t size)
{
    if (size > 0 && count > SIZE_MAX / size)
        count = SIZE_MAX / size; /* there is not so much */
    return memset(ps_allocate(count * size), 0, count * size);
}

void memory_ends_the_program(void)
{
    mp_set_memory_functions(ps_allocate, reallocate, NULL);
    __flint_set_memory_functions(ps_allocate, allocate_zeroed, ps_reallocate, free);
}
