/* status.h -- how calls report failure.
 *
 * Functions that can fail return a ps_status and fill a ps_error, by value and without allocation. The first error
 * wins: a caller may pass the same ps_error through several calls and look once. Begin and end are byte offsets into
 * the text that was being read (a formula, say), so that a front end can underline the place; both are 0 where there is
 * no text. */
#ifndef PRODSTAB_STATUS_H
#define PRODSTAB_STATUS_H

#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef enum ps_status {
#define PS_STATUS(name, text) PS_##name,
#include "prodstab/statuses.def"
#undef PS_STATUS
} ps_status;

typedef struct ps_error {
    ps_status status;
    size_t begin, end;
    char message[512];
} ps_error;

/* A few words for a status; a static string. */
const char *ps_status_text(ps_status status);

/* Sets *error unless it already holds one (or is NULL); returns status in any case. The format is printf's. A message
 * that does not fit is cut. */
ps_status ps_error_set(ps_error *error, ps_status status, size_t begin, size_t end, const char *format, ...)
    __attribute__((format(printf, 5, 6)));

/* Memory or exit: an exhausted memory prints one line to stderr and ends the process with PS_EXIT_BUDGET, as GMP and
 * FLINT would abort in the same place. Never returns NULL; size 0 is served as size 1. */
void *ps_allocate(size_t size);
void *ps_reallocate(void *block, size_t size);
char *ps_copy_text(const char *text, size_t length); /* NUL-terminated copy, to be freed */

/* A growing array: makes room for one more element of the given size when count has reached *capacity. */
void *ps_grow(void *array, size_t count, size_t *capacity, size_t element_size);

/* Exit codes of the commands (docs/exit-codes.md, `prodstab help`). */
enum { PS_EXIT_OK = 0, PS_EXIT_NEGATIVE = 1, PS_EXIT_INPUT = 2, PS_EXIT_UNDECIDED = 3, PS_EXIT_BUDGET = 4 };

#ifdef __cplusplus
}
#endif

#endif
