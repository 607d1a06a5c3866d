/* buffer.h -- a growing string. */
#ifndef PRODSTAB_BUFFER_H
#define PRODSTAB_BUFFER_H

#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct ps_buffer {
    char *text; /* NUL-terminated once anything was appended; NULL before */
    size_t length, capacity;
} ps_buffer;

/* A zero-initialised ps_buffer is empty. Clear frees the text and makes it empty again. */
void ps_buffer_clear(ps_buffer *buffer);
void ps_buffer_append(ps_buffer *buffer, const char *text, size_t length);
void ps_buffer_puts(ps_buffer *buffer, const char *text);
void ps_buffer_printf(ps_buffer *buffer, const char *format, ...) __attribute__((format(printf, 2, 3)));

#ifdef __cplusplus
}
#endif

#endif
