/* units.h -- the units in which the searches for claims work (theory page, section 1, "Units").
 *
 * A loss times c, or as a function of k z, is the same loss in other units, and every claim about it is the same claim with
 * other numbers. So the searches look at
 *     u -> l(origin + 10^length u) / 10^value
 * which has l'' and a natural length of about 1, and their witnesses are put into the loss's own units for the checker. Powers
 * of ten, so that short numbers stay short; 0 for losses whose own units are good enough, which are taken as they are. */
#ifndef PRODSTAB_PROVE_UNITS_H
#define PRODSTAB_PROVE_UNITS_H

#include "prodstab/certificate.h"

typedef struct ps_units {
    long length, value;
    mpq_t origin; /* near z*, where that is many lengths away from 0; else 0 */
} ps_units;

void ps_units_init(ps_units *units);
void ps_units_clear(ps_units *units);
bool ps_units_are_own(const ps_units *units); /* the loss's own */

/* What a number is measured in: length^lengths value^values; or it is a position, measured from the origin. */
typedef struct ps_dimension {
    int lengths, values;
    bool position;
} ps_dimension;

#define PS_DIMENSION_LENGTH ((ps_dimension){1, 0, false})
#define PS_DIMENSION_POSITION ((ps_dimension){1, 0, true})
#define PS_DIMENSION_RATE ((ps_dimension){1, -1, false}) /* of eta */
#define PS_DIMENSION_STEP ((ps_dimension){2, -1, false}) /* of an effective step a */
#define PS_DIMENSION_ALPHA ((ps_dimension){-6, 2, false})
#define PS_DIMENSION_CURVATURE ((ps_dimension){-2, 1, false})

/* What a field of a kind of claims is measured in; false if nothing is known about it: add it in units.c. */
bool ps_units_find(ps_dimension *dimension, const ps_claim_kind *kind, const char *field);

/* The number in the loss's own units, and back: exactly. */
void ps_units_to_own(mpq_t number, const ps_units *units, ps_dimension dimension);
void ps_units_from_own(mpq_t number, const ps_units *units, ps_dimension dimension);
double ps_units_own(const ps_units *units, double number, ps_dimension dimension); /* for messages */

/* The same for all the numbers of a claim. */
void ps_units_claim_to_own(ps_claim *claim, const ps_units *units);
void ps_units_claim_from_own(ps_claim *claim, const ps_units *units);

/* u -> loss(origin + 10^length u) / 10^value, where u is the loss's variable; PS_NODE_NONE if it is too large. */
ps_node ps_units_loss(ps_loss *loss, const ps_units *units);

#endif
