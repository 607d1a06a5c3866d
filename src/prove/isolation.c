/* What is known of a line: its parts and wells, put in order. */
#include <stdlib.h>

#include "prove/isolate.h"
#include "prodstab/status.h"

void ps_part_init(ps_part *part)
{
    *part = (ps_part){0};
    mpq_inits(part->lo, part->hi, NULL);
}

void ps_part_clear(ps_part *part)
{
    mpq_clears(part->lo, part->hi, NULL);
}

void ps_isolation_keep(ps_isolation *r, const ps_part *part)
{
    r->parts = ps_grow(r->parts, r->part_count, &r->part_capacity, sizeof *r->parts);
    ps_part *kept = &r->parts[r->part_count++];
    ps_part_init(kept);
    mpq_set(kept->lo, part->lo);
    mpq_set(kept->hi, part->hi);
    kept->from_minus_infinity = part->from_minus_infinity;
    kept->to_infinity = part->to_infinity;
    kept->kind = part->kind;
    kept->strict = part->strict;
    kept->smooth = part->smooth;
}

void ps_distance(mpq_t distance, const mpq_t lo, const mpq_t hi, mpq_srcptr from, bool farthest)
{
    mpq_t other;
    mpq_init(other);
    mpq_sub(distance, lo, from); /* positive if [lo, hi] lies above */
    mpq_sub(other, from, hi);
    if (farthest) {
        mpq_neg(distance, distance);
        mpq_neg(other, other);
    }
    if (mpq_cmp(other, distance) > 0)
        mpq_set(distance, other);
    if (!farthest && mpq_sgn(distance) < 0)
        mpq_set_ui(distance, 0, 1);
    mpq_clear(other);
}

static int by_lower_end(const void *a, const void *b)
{
    const ps_part *x = a, *y = b;
    if (x->from_minus_infinity || y->from_minus_infinity)
        return y->from_minus_infinity - x->from_minus_infinity;
    int order = mpq_cmp(x->lo, y->lo);
    if (order == 0 && (x->to_infinity || y->to_infinity))
        return x->to_infinity - y->to_infinity;
    return order != 0 ? order : mpq_cmp(x->hi, y->hi);
}

static int by_well(const void *a, const void *b)
{
    return mpq_cmp(((const ps_well *)a)->lo, ((const ps_well *)b)->lo);
}

/* Wells that overlap are one: l'' > 0 on both. */
static void merge_wells(ps_isolation *r)
{
    size_t kept = 0;
    if (r->well_count > 0)
        qsort(r->wells, r->well_count, sizeof *r->wells, by_well);
    for (size_t i = 1; i < r->well_count; i++) {
        if (mpq_cmp(r->wells[i].lo, r->wells[kept].hi) > 0) {
            kept++;
            mpq_swap(r->wells[kept].lo, r->wells[i].lo);
            mpq_swap(r->wells[kept].hi, r->wells[i].hi);
        } else { /* the zero is in both */
            mpq_set(r->wells[kept].lo, r->wells[i].lo);
            if (mpq_cmp(r->wells[i].hi, r->wells[kept].hi) < 0)
                mpq_set(r->wells[kept].hi, r->wells[i].hi);
        }
    }
    for (size_t i = kept + 1; i < r->well_count; i++)
        mpq_clears(r->wells[i].lo, r->wells[i].hi, NULL);
    if (r->well_count > 0)
        r->well_count = kept + 1;
}

bool ps_part_meets(const ps_part *left, const ps_part *right)
{
    return !left->to_infinity && !right->from_minus_infinity && mpq_equal(left->hi, right->lo);
}

static void merge_parts(ps_isolation *r)
{
    size_t kept = 0;
    for (size_t i = 1; i < r->part_count; i++) {
        ps_part *last = &r->parts[kept], *part = &r->parts[i];
        if (last->kind == part->kind && ps_part_meets(last, part) && last->smooth == part->smooth &&
            part->kind != PS_PART_MINIMUM) {
            mpq_swap(last->hi, part->hi);
            last->to_infinity = part->to_infinity;
            last->strict = last->strict && part->strict;
            ps_part_clear(part);
        } else if (++kept != i) {
            r->parts[kept] = *part;
        }
    }
    if (r->part_count > 0)
        r->part_count = kept + 1;
}

void ps_isolation_sort(ps_isolation *r)
{
    if (r->part_count > 0)
        qsort(r->parts, r->part_count, sizeof *r->parts, by_lower_end);
}

void ps_isolation_merge(ps_isolation *r)
{
    ps_isolation_sort(r);
    merge_parts(r);
    merge_wells(r);
}

void ps_isolation_clear(ps_isolation *isolation)
{
    for (size_t i = 0; i < isolation->part_count; i++)
        ps_part_clear(&isolation->parts[i]);
    for (size_t i = 0; i < isolation->well_count; i++)
        mpq_clears(isolation->wells[i].lo, isolation->wells[i].hi, NULL);
    free(isolation->parts);
    free(isolation->wells);
    *isolation = (ps_isolation){0};
}

size_t ps_isolation_nearest(const ps_isolation *isolation, mpq_srcptr near)
{
    size_t best = 0;
    mpq_t least, distance;
    mpq_inits(least, distance, NULL);
    for (size_t i = 0; i < isolation->well_count; i++) {
        ps_distance(distance, isolation->wells[i].lo, isolation->wells[i].hi, near, false);
        if (i == 0 || mpq_cmp(distance, least) < 0) {
            mpq_set(least, distance);
            best = i;
        }
    }
    mpq_clears(least, distance, NULL);
    return best;
}
