#include <prodstab/version.h>

const char *ps_version(void)
{
    return PRODSTAB_VERSION;
}
