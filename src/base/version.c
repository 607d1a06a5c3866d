#include "prodstab/version.h"

#ifndef PRODSTAB_VERSION
#error "the build system defines PRODSTAB_VERSION from the project's version"
#endif

const char *ps_version(void)
{
    return PRODSTAB_VERSION;
}
