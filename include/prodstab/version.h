/* The version of the library. */
#ifndef PRODSTAB_VERSION_H
#define PRODSTAB_VERSION_H

/* "MAJOR.MINOR.PATCH", a constant string that the caller must not free. */
const char *ps_version(void);

#endif
