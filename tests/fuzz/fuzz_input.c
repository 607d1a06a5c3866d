/* Any text as a formula that people write: what is understood is in the language of certificates, and is understood as itself;
 * errors have their place in the text. */
#include "fuzz/fuzz.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "input/input.h"

static void demand(bool held)
{
    if (!held)
        abort();
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const char *const parameters[] = {"p", "sign"};
    const ps_input_names names = {parameters, 2, size > 0 && data[0] == 'x' ? "x" : NULL},
                         plain = {parameters, 2, NULL};
    ps_buffer understood = {0}, again = {0};
    ps_error error = {0};
    if (size > 4096)
        return 0;
    char *text = ps_copy_text((const char *)data, size);
    if (ps_input_read(&understood, text, &names, &error) != PS_OK) {
        demand(error.status != PS_OK && error.message[0] != '\0' && error.begin <= error.end &&
               error.end <= strlen(text));
    } else {
        demand(ps_input_read(&again, understood.length > 0 ? understood.text : "", &plain, &error) == PS_OK);
        demand(strcmp(understood.text, again.text) == 0);
    }
    ps_buffer_clear(&understood);
    ps_buffer_clear(&again);
    free(text);
    return 0;
}
