/* understand.h -- values of parameters as people write them, in the language of certificates. */
#ifndef PRODSTAB_GIVEN_UNDERSTAND_H
#define PRODSTAB_GIVEN_UNDERSTAND_H

#include "prodstab/given.h"

/* The same loss, its parameters without blanks around their names and with values in the language of certificates; values that are
 * in no language stay as they are, and whoever reads them says so. */
typedef struct understood_loss {
    ps_given_loss loss;
    ps_buffer *texts;
    const char **parameters;
} understood_loss;

void ps_given_understand(understood_loss *understood, const ps_given_loss *given);
void ps_given_understood_clear(understood_loss *understood);

#endif
