#include "prove/isolate.h"

#include <stdio.h>
#include <stdlib.h>

#include "prodstab/status.h"
#include "prove/judge.h"

enum {
    DEPTH = 128,     /* a part is not cut where its width is 2^-DEPTH of its place, less if the constants are large, */
    DEEPEST = 2048,  /* but not below 2^-DEEPEST of it */
    SMALLEST = 1100, /* nor one within 2^-SMALLEST of 0 */
    FARTHEST = 4096, /* nor a half line from 2^FARTHEST on */
    SHORT = 4,       /* a cut is rounded to 2^-SHORT of the width */
    REPORT = 500,
    PROGRESS = 120
};

/* Parts that are still to be looked at, the largest first: each is cut into parts at the end of the queue. */
typedef struct search {
    ps_isolation *result;
    const ps_isolate_options *options;
    ps_judge judge;
    ps_part *queue;
    size_t next, count, capacity;
    long depth;
    mpq_t reach; /* when looking for the nearest: the distance of the nearest minimum, at most */
    bool reached;
} search;

/* ---- parts ---- */

/* A copy of a part's range at the end of the queue. */
static ps_part *push(search *s, const ps_part *range)
{
    s->queue = ps_grow(s->queue, s->count, &s->capacity, sizeof *s->queue);
    ps_part *part = &s->queue[s->count++];
    ps_part_init(part);
    part->from_minus_infinity = range->from_minus_infinity;
    part->to_infinity = range->to_infinity;
    mpq_set(part->lo, range->lo);
    mpq_set(part->hi, range->hi);
    return part;
}

/* Whether the nearest minimum is nearer than all of the part. */
static bool is_beyond_reach(const search *s, const ps_part *part)
{
    mpq_t distance;
    if (!s->reached)
        return false;
    mpq_init(distance);
    ps_distance(distance, part->from_minus_infinity ? part->hi : part->lo, part->to_infinity ? part->lo : part->hi,
                s->options->near, false);
    bool beyond = mpq_cmp(distance, s->reach) > 0;
    if ((part->from_minus_infinity && mpq_cmp(part->hi, s->options->near) >= 0) ||
        (part->to_infinity && mpq_cmp(part->lo, s->options->near) <= 0))
        beyond = false;
    mpq_clear(distance);
    return beyond;
}

/* ---- cutting ---- */

static void set_power(mpq_t out, int sign, long exponent)
{
    mpq_set_si(out, sign, 1);
    if (exponent >= 0)
        mpq_mul_2exp(out, out, (mp_bitcnt_t)exponent);
    else
        mpq_div_2exp(out, out, (mp_bitcnt_t)-exponent);
}

/* The exponent of a cut between 0 and a number below 2^e: half of it, or twice. */
static long towards_zero(long e)
{
    return e > 1 ? e / 2 : 2 * e - 2;
}

/* Pushes [lo, hi] with cuts at x and, unless it is NULL, y. */
static void push_cut(search *s, const ps_part *part, mpq_srcptr x, mpq_srcptr y)
{
    ps_part *piece = push(s, part);
    piece->to_infinity = false;
    mpq_set(piece->hi, x);
    if (y != NULL) {
        piece = push(s, part);
        piece->from_minus_infinity = piece->to_infinity = false;
        mpq_set(piece->lo, x);
        mpq_set(piece->hi, y);
    }
    piece = push(s, part);
    piece->from_minus_infinity = false;
    mpq_set(piece->lo, y != NULL ? y : x);
}

/* A half line, by the exponent of its end; the line, into three. */
static bool cut_half_line(search *s, const ps_part *part)
{
    int sign = part->to_infinity ? 1 : -1;
    bool line = part->to_infinity && part->from_minus_infinity;
    mpq_srcptr end = part->to_infinity ? part->lo : part->hi;
    long exponent = mpq_sgn(end) * sign <= 0 || ps_exponent(end) < 0 ? 0 : 2 * ps_exponent(end) + 1;
    mpq_t x, y;
    if (!line && exponent > FARTHEST)
        return false;
    mpq_inits(x, y, NULL);
    set_power(x, line ? -1 : sign, line ? 0 : exponent);
    if (!line && mpq_cmp(x, end) * sign <= 0)
        mpq_set_si(x, sign, 1);
    set_power(y, 1, 0);
    push_cut(s, part, x, line ? y : NULL);
    mpq_clears(x, y, NULL);
    return true;
}

/* 0 inside or at an end: a part around 0, or next to it, much smaller. */
static bool cut_around_zero(search *s, const ps_part *part)
{
    mpq_t x, y;
    long low = ps_exponent(part->lo), high = ps_exponent(part->hi);
    bool below = mpq_sgn(part->lo)<0, above = mpq_sgn(part->hi)> 0;
    long exponent = towards_zero((!above || (below && low < high) ? low : high) - 1);
    if (exponent < -SMALLEST)
        return false;
    mpq_inits(x, y, NULL);
    set_power(x, -1, exponent);
    set_power(y, 1, exponent);
    push_cut(s, part, below ? x : y, below && above ? y : NULL);
    mpq_clears(x, y, NULL);
    return true;
}

/* Both ends of one sign: at a power of 2 if they are of different sizes, else near the middle, at a short number. */
static bool cut_between(search *s, const ps_part *part)
{
    long low = ps_exponent(part->lo), high = ps_exponent(part->hi);
    mpq_t x, width;
    if (ps_part_depth(part->lo, part->hi) > s->depth)
        return false;
    mpq_inits(x, width, NULL);
    if (low - high > 3 || high - low > 3) {
        set_power(x, mpq_sgn(part->lo), (low + high) / 2);
    } else {
        mpq_sub(width, part->hi, part->lo);
        long places = SHORT - ps_exponent(width);
        mpq_add(x, part->lo, part->hi);
        set_power(width, 1, places - 1);
        mpq_mul(x, x, width);
        mpz_fdiv_q(mpq_numref(x), mpq_numref(x), mpq_denref(x));
        mpz_set_ui(mpq_denref(x), 1);
        set_power(width, 1, -places);
        mpq_mul(x, x, width);
    }
    push_cut(s, part, x, NULL);
    mpq_clears(x, width, NULL);
    return true;
}

/* Pushes the pieces of a part; false if it is too small, or too far away. */
static bool cut(search *s, const ps_part *part)
{
    if (part->from_minus_infinity || part->to_infinity)
        return cut_half_line(s, part);
    if (mpq_sgn(part->lo) * mpq_sgn(part->hi) <= 0)
        return cut_around_zero(s, part);
    return cut_between(s, part);
}

/* ---- minima ---- */

/* A well may reach beyond the range that was asked for: MINIMUM if its minimum is in the range, RISES if it lies below, FALLS
 * if above, FLAT if that does not show. */
static ps_part_kind place_of(search *s, const ps_well *well)
{
    mpq_srcptr lo = s->options->lo, hi = s->options->hi;
    if (lo != NULL && mpq_cmp(well->lo, lo) < 0) {
        int slope = mpq_cmp(well->hi, lo) < 0 ? PS_POSITIVE : ps_judge_sign(&s->judge, lo);
        if (slope != PS_NEGATIVE && slope != PS_ZERO)
            return slope == PS_POSITIVE ? PS_PART_RISES : PS_PART_FLAT;
    }
    if (hi != NULL && mpq_cmp(well->hi, hi) > 0) {
        int slope = mpq_cmp(well->lo, hi) > 0 ? PS_NEGATIVE : ps_judge_sign(&s->judge, hi);
        if (slope != PS_POSITIVE && slope != PS_ZERO)
            return slope == PS_NEGATIVE ? PS_PART_FALLS : PS_PART_FLAT;
    }
    return PS_PART_MINIMUM;
}

static void keep_well(search *s, const ps_well *well)
{
    ps_isolation *r = s->result;
    r->wells = ps_grow(r->wells, r->well_count, &r->well_capacity, sizeof *r->wells);
    ps_well *kept = &r->wells[r->well_count++];
    mpq_inits(kept->lo, kept->hi, NULL);
    mpq_set(kept->lo, well->lo);
    mpq_set(kept->hi, well->hi);
    if (s->options->near == NULL)
        return;
    mpq_t distance;
    mpq_init(distance);
    ps_distance(distance, well->lo, well->hi, s->options->near, true);
    if (!s->reached || mpq_cmp(distance, s->reach) < 0)
        mpq_set(s->reach, distance);
    s->reached = true;
    mpq_clear(distance);
}

/* Judges one part and keeps it, or cuts it. */
static void look_at(search *s, ps_part *part)
{
    ps_well well;
    mpq_inits(well.lo, well.hi, NULL);
    s->result->cells++;
    ps_judge_part(&s->judge, part, &well);
    if (part->kind == PS_PART_MINIMUM)
        part->kind = place_of(s, &well);
    if (part->kind == PS_PART_MINIMUM)
        keep_well(s, &well);
    bool decided = ps_part_is_decided(part->kind) || !cut(s, part);
    if (!ps_part_is_decided(part->kind) && (part->from_minus_infinity || part->to_infinity))
        part->kind = PS_PART_UNFINISHED;
    if (part->kind == PS_PART_KINK && part->concave)
        part->kind = PS_PART_CONCAVE;
    if (decided)
        ps_isolation_keep(s->result, part);
    mpq_clears(well.lo, well.hi, NULL);
}

static bool is_stopped(search *s)
{
    if (s->options->stop != NULL && *s->options->stop)
        s->result->interrupted = true;
    return s->result->interrupted || s->judge.operations > s->options->operations;
}

static void report(const search *s)
{
    char line[PROGRESS];
    if (s->options->progress == NULL || s->result->cells % REPORT != 0)
        return;
    snprintf(line, sizeof line, "minima: %llu parts, %zu left", (unsigned long long)s->result->cells,
             s->count - s->next);
    s->options->progress(s->options->progress_context, line);
}

static void work(search *s)
{
    for (; s->next < s->count; s->next++) {
        ps_part part = s->queue[s->next]; /* the queue may move */
        bool stopped = is_stopped(s);
        part.kind = PS_PART_UNFINISHED;
        if (is_beyond_reach(s, &part))
            ;
        else if (stopped)
            ps_isolation_keep(s->result, &part);
        else
            look_at(s, &part);
        report(s);
        ps_part_clear(&part);
    }
}

/* ---- the borders of parts ---- */

/* Where l' <= 0 ends or l' >= 0 begins, l' may be 0: a minimum, but is l'' > 0? */
static void look_at_point(search *s, const mpq_t at)
{
    int slope = ps_judge_sign(&s->judge, at);
    if (slope == PS_NEGATIVE || slope == PS_POSITIVE)
        return;
    ps_part around;
    ps_well well;
    mpq_t shift, point;
    ps_part_init(&around);
    mpq_inits(well.lo, well.hi, shift, point, NULL);
    mpq_set(point, at); /* the parts may move */
    long size = mpq_sgn(point) == 0 ? 0 : ps_exponent(point), least = mpq_sgn(point) == 0 ? -SMALLEST : size - s->depth;
    around.kind = PS_PART_FLAT;
    for (long k = size - 2; !ps_part_is_decided(around.kind) && k > least; k -= 8) {
        set_power(shift, 1, k);
        mpq_sub(around.lo, point, shift);
        mpq_add(around.hi, point, shift);
        ps_judge_part(&s->judge, &around, &well);
        if (around.kind == PS_PART_MINIMUM)
            around.kind = place_of(s, &well);
    }
    if (around.kind == PS_PART_MINIMUM) {
        keep_well(s, &well);
    } else if (!ps_part_is_decided(around.kind)) {
        mpq_set(around.lo, point);
        mpq_set(around.hi, point);
        around.smooth = around.kind != PS_PART_KINK && around.kind != PS_PART_EDGE;
        around.kind = around.smooth ? PS_PART_FLAT : around.kind;
        ps_isolation_keep(s->result, &around);
    }
    mpq_clears(well.lo, well.hi, shift, point, NULL);
    ps_part_clear(&around);
}

/* Inside a part no minimum is overlooked if l' has one weak sign there; at the end where it may begin or stop, it may be. */
static void look_at_borders(search *s)
{
    ps_isolation *r = s->result;
    size_t count = r->part_count;
    for (size_t i = 0; i < count; i++) {
        const ps_part part = r->parts[i]; /* the array may move */
        bool first = i == 0 || !ps_part_meets(&r->parts[i - 1], &part), last = i + 1 == count || !ps_part_meets(&part, &r->parts[i + 1]);
        bool falls_before = !first && r->parts[i - 1].kind == PS_PART_FALLS && !r->parts[i - 1].strict;
        if (part.kind == PS_PART_RISES && !part.strict && !part.from_minus_infinity && (first || falls_before))
            look_at_point(s, part.lo);
        if (part.kind == PS_PART_FALLS && !part.strict && !part.to_infinity && last)
            look_at_point(s, part.hi);
    }
}

/* ---- the whole ---- */

/* Cuts the last part of the queue at x, if that lies inside. */
static void cut_last(search *s, const mpq_t x)
{
    ps_part *last = &s->queue[s->count - 1];
    if ((!last->from_minus_infinity && mpq_cmp(x, last->lo) <= 0) || (!last->to_infinity && mpq_cmp(x, last->hi) >= 0))
        return;
    const ps_part copy = *last;
    ps_part *upper = push(s, &copy), *lower = upper - 1;
    mpq_set(upper->lo, x);
    mpq_set(lower->hi, x);
    upper->from_minus_infinity = lower->to_infinity = false;
}

/* The whole, in parts that grow with their distance from a number far from 0, near which a minimum is looked for. */
static void push_whole(search *s, const ps_part *whole)
{
    mpq_srcptr near = s->options->near;
    long most = near != NULL ? (ps_exponent(near) + 1) / 2 * 2 : -1;
    mpq_t x, distance;
    mpq_inits(x, distance, NULL);
    push(s, whole);
    for (long k = most; k >= 0; k -= 2) {
        set_power(distance, 1, k);
        mpq_sub(x, near, distance);
        cut_last(s, x);
    }
    for (long k = 0; k <= most; k += 2) {
        set_power(distance, 1, k);
        mpq_add(x, near, distance);
        cut_last(s, x);
    }
    mpq_clears(x, distance, NULL);
}

static void consider(long *most, mpq_srcptr number)
{
    long exponent = number != NULL && mpq_sgn(number) != 0 ? ps_exponent(number) : 0;
    *most = exponent > *most ? exponent : *most;
}

/* logcosh(z - c) is a well of length 1 at c; so is one of sin(z) there. */
static long find_depth(const ps_program *program, mpq_srcptr near)
{
    long most = 0;
    for (size_t i = 0; i < program->length; i++)
        if (program->code[i].op == PS_OP_CONSTANT)
            consider(&most, program->code[i].value);
    consider(&most, near);
    most += DEPTH / 2;
    return most < DEPTH ? DEPTH : most < DEEPEST ? most : DEEPEST;
}

bool ps_isolate(ps_isolation *isolation, ps_loss *loss, const ps_isolate_options *options)
{
    search s = {.result = isolation, .options = options};
    ps_part whole;
    *isolation = (ps_isolation){0};
    if (!ps_judge_init(&s.judge, loss))
        return false;
    s.depth = find_depth(&s.judge.program, options->near);
    mpq_init(s.reach);
    ps_part_init(&whole);
    whole.from_minus_infinity = options->lo == NULL;
    whole.to_infinity = options->hi == NULL;
    if (options->lo != NULL)
        mpq_set(whole.lo, options->lo);
    if (options->hi != NULL)
        mpq_set(whole.hi, options->hi);
    push_whole(&s, &whole);
    work(&s);
    ps_isolation_sort(isolation);
    look_at_borders(&s);
    ps_isolation_merge(isolation);
    ps_part_clear(&whole);
    mpq_clear(s.reach);
    free(s.queue);
    ps_judge_clear(&s.judge);
    return true;
}
