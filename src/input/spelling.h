/* spelling.h -- a text in ASCII: mathematical characters become what they stand for, and each byte knows its place. */
#ifndef PRODSTAB_INPUT_SPELLING_H
#define PRODSTAB_INPUT_SPELLING_H

#include <stddef.h>

#include "prodstab/buffer.h"

typedef struct spelling {
    ps_buffer text;
    size_t *begin, *end; /* byte i was written as the bytes [begin[i], end[i]) */
    size_t capacity[2];
} spelling;

void spelling_read(spelling *s, const char *text);
void spelling_clear(spelling *s);

#endif
