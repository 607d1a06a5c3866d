#include "prodstab/buffer.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "prodstab/status.h"

static void reserve(ps_buffer *buffer, size_t extra)
{
    size_t needed = buffer->length + extra + 1;
    if (needed <= buffer->capacity)
        return;
    buffer->capacity = needed > 2 * buffer->capacity ? needed : 2 * buffer->capacity;
    buffer->text = ps_reallocate(buffer->text, buffer->capacity);
}

void ps_buffer_clear(ps_buffer *buffer)
{
    free(buffer->text);
    *buffer = (ps_buffer){0};
}

void ps_buffer_append(ps_buffer *buffer, const char *text, size_t length)
{
    reserve(buffer, length);
    if (length > 0)
        memcpy(buffer->text + buffer->length, text, length);
    buffer->length += length;
    buffer->text[buffer->length] = '\0';
}

void ps_buffer_puts(ps_buffer *buffer, const char *text)
{
    ps_buffer_append(buffer, text, strlen(text));
}

void ps_buffer_printf(ps_buffer *buffer, const char *format, ...)
{
    va_list arguments, again;
    va_start(arguments, format);
    va_copy(again, arguments);
    int length = vsnprintf(NULL, 0, format, arguments);
    va_end(arguments);
    if (length > 0) {
        reserve(buffer, (size_t)length);
        vsnprintf(buffer->text + buffer->length, (size_t)length + 1, format, again);
        buffer->length += (size_t)length;
    }
    va_end(again);
}
