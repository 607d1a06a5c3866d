/* Did you mean? For names on the command line. */
#include <string.h>

#include "cli/command.h"
#include "input/input.h"
#include "prodstab/claim.h"

enum { MOST_NAMES = 128 };

/* The only candidate that begins so, or NULL. */
static const char *completed(const char *name, const char *const *candidates, size_t count)
{
    const char *found = NULL;
    for (size_t i = 0; i < count; i++)
        if (strlen(name) >= 2 && strncmp(candidates[i], name, strlen(name)) == 0) {
            if (found != NULL)
                return NULL;
            found = candidates[i];
        }
    return found;
}

void suggest_among(ps_buffer *out, const char *dashes, const char *name, const char *const *candidates, size_t count)
{
    const char *nearest = ps_input_nearest(name, strlen(name), candidates, count);
    if (nearest == NULL)
        nearest = completed(name, candidates, count);
    ps_buffer_puts(out, "");
    if (nearest != NULL)
        ps_buffer_printf(out, "; did you mean '%s%s'?", dashes, nearest);
}

void suggest_option(ps_buffer *out, const command *which, const char *name)
{
    const char *names[MOST_NAMES];
    size_t count = 0;
    for (const command_option *o = which->options; o != NULL && o->name != NULL && count < MOST_NAMES; o++)
        names[count++] = o->name;
    suggest_among(out, "--", name, names, count);
}

void suggest_claim(ps_buffer *out, const char *name)
{
    const char *names[MOST_NAMES];
    size_t count = 0;
    for (size_t i = 0; i < ps_claim_kind_count() && count < MOST_NAMES; i++)
        names[count++] = ps_claim_kind_at(i)->name;
    suggest_among(out, "", name, names, count);
}
