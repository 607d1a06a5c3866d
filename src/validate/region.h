/* region.h -- "does this hold?": from all starts of a region, for all learning rates of a range, the sharpness ends in a bracket. */
#ifndef PRODSTAB_VALIDATE_REGION_H
#define PRODSTAB_VALIDATE_REGION_H

#include "validate/search.h"

/* A/eta + B + C*eta. */
typedef struct ps_end_formula {
    mpq_t a, b, c;
} ps_end_formula;

typedef struct ps_region {
    mpq_t xy[2];
    bool by_ratio;     /* size is the sharpness of the minimiser with the same x^2 - y^2 in units of 2/eta, or |x^2 - y^2| */
    mpq_t size[2];
    mpq_t eta[2];      /* from 0 if the first one is 0, which is left out */
    ps_end_formula lower, upper;
} ps_region;

void ps_region_init(ps_region *region);
void ps_region_clear(ps_region *region);

/* From the lines starts, ends, eta-min and eta-max of a theorem that has them. PS_INPUT if they are wrong. */
ps_status ps_region_read(ps_region *region, const ps_theorem *theorem, ps_error *error);

void ps_end_formula_at(mpq_t out, const ps_end_formula *formula, const mpq_t eta);

/* What is known of the minimum: z*^2 and l''(z*), the latter from a claim about the edge if certified is true (region_prove.c). */
typedef struct ps_minimum_known {
    mpq_t square[2], curvature[2];
    bool certified;
} ps_minimum_known;

void ps_minimum_known_init(ps_minimum_known *known, const ps_validate_search *search, size_t part);
void ps_minimum_known_clear(ps_minimum_known *known);

/* Whether the claims `sharpness`, from afar, and `law_strip`, from next to the edge on, of the search say all of it; if not, *reason is what
 * is missing. (region_prove.c) */
bool ps_region_is_proved(const ps_region *region, const ps_validate_search *search, ps_buffer *reason);

/* Whether some of its starts are nearer to the edge than those of the claim `sharpness`, which is there. */
bool ps_region_is_next_to_edge(const ps_region *region, const ps_validate_search *search);

/* Bounds of (eta |x^2 - y^2|)^2, and below of the square of the ratio, over a region. (region_prove.c) */
void ps_region_bound_sizes(const ps_region *region, const ps_minimum_known *minimum, mpq_t largest, mpq_t least);

/* What law_strip is about: the xy of its starts, a least eos-ratio that is enough up to a learning rate, and the largest ratio. */
typedef struct ps_region_strip {
    mpq_t xy[2], ratio[2];
} ps_region_strip;
void ps_region_strip_init(ps_region_strip *strip);
void ps_region_strip_clear(ps_region_strip *strip);
/* False if there is no such claim for that learning rate. (region_strip.c) */
bool ps_region_strip_find(ps_region_strip *strip, const ps_validate_search *search, size_t part, const mpq_t eta);

/* The region next to the one that was asked for, and the bracket, that the search proves: the same where that is enough, and on each side
 * no more than was asked. False if nothing is like it. (region_nearest.c) */
bool ps_region_shrink(ps_region *nearest, const ps_region *region, const ps_validate_search *search);
/* As a description has it. */
void ps_region_print(ps_validate_nearest *out, const ps_region *region);
void ps_region_copy(ps_region *out, const ps_region *region);

/* Looks for a run that begins in the region and ends elsewhere; if there is one it becomes a search of the subject, whose result
 * has the claim `run` (region_runs.c). PS_INTERRUPTED; otherwise PS_OK. */
ps_status ps_region_refute(bool *refuted, const ps_region *region, ps_validate_subject *subject, const ps_theorem *theorem,
                           const ps_validate_options *options, ps_error *error);

/* All of this, for a row; its subject gets the run that refutes it, or what else was found. If it is not decided, row->nearest is the
 * nearest that is proved. */
ps_status ps_region_decide(ps_validate_row *row, ps_validate_subject *subject, const ps_validate_options *options, ps_error *error);

#endif
