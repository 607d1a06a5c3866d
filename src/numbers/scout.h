/* scout.h -- the loss's derivatives in doubles, for finding witnesses. Untrusted.
 *
 * Where parameters are intervals, "samples" are a few choices of values for them: the corners and the middle. */
#ifndef PRODSTAB_NUMBERS_SCOUT_H
#define PRODSTAB_NUMBERS_SCOUT_H

#include "numbers/double_program.h"
#include "prodstab/loss.h"

enum { PS_SCOUT_SAMPLES = 17, PS_SCOUT_DERIVATIVES = 4 };

/* What came of ps_scout_at last: searches ask for the same points again, and a loss may be the sum of thousands of terms. */
typedef struct ps_scout_known {
    double z, l[PS_SCOUT_DERIVATIVES + 1];
    size_t sample;
    int last; /* 0: nothing */
    bool defined;
} ps_scout_known;

typedef struct ps_scout {
    ps_program program;
    ps_double_program doubles;
    ps_scout_known *known, at; /* by a hash of z and the sample; what the doubles are about */
    size_t sample_count, parameter_count;
    double samples[PS_SCOUT_SAMPLES][PS_LOSS_PARAMETERS]; /* of the parameters that are intervals */
} ps_scout;

/* False when the derivatives are too large to be built. Clear it in any case. */
bool ps_scout_init(ps_scout *scout, ps_loss *loss);
bool ps_scout_init_for(ps_scout *scout, ps_loss *loss, ps_node function); /* for another function of the loss's variables */
void ps_scout_clear(ps_scout *scout);

/* The exact value of parameters[i] in a sample. */
void ps_scout_sample(mpq_t out, const ps_scout *scout, const ps_loss *loss, size_t sample, size_t i);

/* Puts a sample, of the same or another scout, in the place of another one. What is known of that one is forgotten. */
void ps_scout_replace(ps_scout *scout, size_t sample, const double *values);

/* l[k] = k-th derivative at z, k = 1 .. last <= 4, for one sample; false where it is undefined. */
bool ps_scout_at(ps_scout *scout, size_t sample, double z, int last, double *l);

#endif
