/* kinds.h -- the table entry of each kind of claim, from the file of its name. */
#ifndef PRODSTAB_CLAIM_KINDS_H
#define PRODSTAB_CLAIM_KINDS_H

#include "prodstab/claim.h"

#define PS_CLAIM_KIND(identifier, role) extern const ps_claim_kind ps_claim_kind_##identifier;
#include "claim/kinds.def"
#undef PS_CLAIM_KIND

#endif
