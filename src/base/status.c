#include "prodstab/status.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

const char *ps_status_text(ps_status status)
{
    static const char *const texts[] = {
#define PS_STATUS(name, text) text,
#include "prodstab/statuses.def"
#undef PS_STATUS
    };
    return texts[status];
}

ps_status ps_error_set(ps_error *error, ps_status status, size_t begin, size_t end, const char *format, ...)
{
    if (error == NULL || error->status != PS_OK)
        return status;
    *error = (ps_error){.status = status, .begin = begin, .end = end};
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(error->message, sizeof error->message, format, arguments);
    va_end(arguments);
    return status;
}

static void *memory_or_exit(void *block)
{
    if (block == NULL) {
        fputs("prodstab: out of memory\n", stderr);
        exit(PS_EXIT_BUDGET);
    }
    return block;
}

void *ps_allocate(size_t size)
{
    return memory_or_exit(malloc(size > 0 ? size : 1));
}

void *ps_reallocate(void *block, size_t size)
{
    return memory_or_exit(realloc(block, size > 0 ? size : 1));
}

char *ps_copy_text(const char *text, size_t length)
{
    char *copy = ps_allocate(length + 1);
    memcpy(copy, text, length);
    copy[length] = '\0';
    return copy;
}

void *ps_grow(void *array, size_t count, size_t *capacity, size_t element_size)
{
    if (count < *capacity)
        return array;
    *capacity = *capacity > 0 ? 2 * *capacity : 4;
    return ps_reallocate(array, *capacity * element_size);
}
