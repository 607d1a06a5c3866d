/* map_share.h -- how much of the box of its parameters a map says something about (FORMAT.md, maps). */
#ifndef PRODSTAB_MAP_SHARE_H
#define PRODSTAB_MAP_SHARE_H

#include "prodstab/certificate.h"

#ifdef __cplusplus
extern "C" {
#endif

/* The share of the parameters' box that lies in cells of a map with that claim, at least; how many cells these are. */
size_t ps_map_share(mpq_t share, const ps_certificate *certificate, size_t index);

/* The same for cells in which the sign of alpha is known. */
size_t ps_map_decided(mpq_t share, const ps_certificate *certificate);

/* Appends "at least 57.12 % of the box": a share, rounded down. */
void ps_map_print_share(ps_buffer *buffer, const mpq_t share);

#ifdef __cplusplus
}
#endif

#endif
