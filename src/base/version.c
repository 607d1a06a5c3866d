#include "prodstab/version.h"

/* PRODSTAB_VERSION comes from the build system, which has it from the project's version. */
const char *ps_version(void)
{
    return PRODSTAB_VERSION;
}
