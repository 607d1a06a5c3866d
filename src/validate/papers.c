/* The papers that prodstab knows. */
#include <stdbool.h>
#include <string.h>

#include "validate/theorem_keys.h"

ps_status ps_theorems_of_paper(ps_theorems *theorems, const char *paper, ps_error *error)
{
    ps_status status = PS_OK;
    bool found = false;
    for (size_t i = 0; ps_theorem_texts[i].paper != NULL && status == PS_OK; i++) {
        const ps_theorem_text *entry = &ps_theorem_texts[i];
        if (paper != NULL && strcmp(paper, entry->paper) != 0)
            continue;
        found = true;
        status = ps_theorems_parse(theorems, entry->paper, entry->text, strlen(entry->text), error);
    }
    if (!found)
        status = ps_error_set(error, PS_INPUT, 0, 0, "there is no paper called '%.60s' (prodstab validate --list)", paper);
    return status;
}
