/* version.h -- the version of the library a program runs with. */
#ifndef PRODSTAB_VERSION_H
#define PRODSTAB_VERSION_H

#ifdef __cplusplus
extern "C" {
#endif

/* "MAJOR.MINOR.PATCH"; a static string. */
const char *ps_version(void);

#ifdef __cplusplus
}
#endif

#endif
