/* Parameters that are intervals: where one witness does not do for the whole box, halves of it are tried, and so on; the
 * certificate then has a cell for each (certificate.h). */
#include "prove/cells.h"

#include <math.h>
#include <stdlib.h>

/* Of the boxes for an obligation, what it gets while there are smaller cells to try; four times that for each further parameter,
 * and, from the fifth halving on, twice that each. Large cells fail soon, small ones are worth an effort. */
enum { SHARE = 2048, FREE_HALVINGS = 4, FURTHER = 4 };

/* Operations for one claim of a cell while there are smaller cells to try, which may each take less: a second. */
static const uint64_t EACH = UINT64_C(1) << 22;

enum { SOON = 100, FAR_TOO_MANY = 3 }; /* cells after which the search may be given up, and how hopeless it must be */

static ps_parameter_box *push(ps_cells *c)
{
    c->boxes = ps_grow(c->boxes, c->box_count, &c->box_capacity, sizeof *c->boxes);
    return &c->boxes[c->box_count++];
}

static void init(ps_cells *c, const ps_loss *loss, const ps_certify_options *given, const ps_cells_limits *limits)
{
    *c = (ps_cells){.loss = loss, .options = *given, .given = given, .limits = *limits};
    ps_certify_init(&c->at_last);
}

void ps_cells_init(ps_cells *c, const ps_loss *loss, const ps_certify_options *given, const ps_cells_limits *limits)
{
    init(c, loss, given, limits);
    ps_parameter_box_init(push(c), loss);
}

void ps_cells_init_from(ps_cells *c, const ps_cells *before, const ps_cells_limits *limits)
{
    init(c, before->loss, before->given, limits);
    for (size_t i = before->part_count; i-- > 0;) {
        ps_parameter_box *box = push(c);
        ps_parameter_box_init(box, &before->parts[i].certificate.loss);
        box->depth = before->depths[i];
    }
}

void ps_cells_clear(ps_cells *c)
{
    while (c->box_count > 0)
        ps_parameter_box_clear(&c->boxes[--c->box_count]);
    for (size_t i = 0; i < c->part_count; i++)
        ps_certify_clear(&c->parts[i]);
    ps_parameter_box_clear(&c->last);
    ps_certify_clear(&c->at_last);
    free(c->parts);
    free(c->depths);
    free(c->boxes);
    *c = (ps_cells){0};
}

bool ps_prover_is_complete(const ps_certify_result *result)
{
    for (size_t i = 0; i < result->outcome_count; i++)
        if (result->outcomes[i].requested && result->outcomes[i].status != PS_OK)
            return false;
    return result->verdict != PS_VERDICT_UNDECIDED;
}

/* ---- what is being done now ---- */

/* "cell 4 of about 10: flip": as many as there will be if the rest of the box takes as many as the part that is done. */
static void show_progress(void *context, const char *what)
{
    const ps_cells *c = context;
    ps_buffer line = {0};
    ps_buffer_printf(&line, "cell %zu", c->part_count + 1);
    if (c->part_count > 0 && c->done > 0)
        ps_buffer_printf(&line, " of about %.0f", fmax((double)(c->part_count + 1), ceil((double)c->part_count / c->done)));
    ps_buffer_printf(&line, ": %s", what);
    c->given->progress(c->given->progress_context, line.text);
    ps_buffer_clear(&line);
}

/* ---- one box ---- */

static uint64_t share_of(const ps_cells *c, int depth)
{
    uint64_t part = (uint64_t)SHARE * FURTHER, cells = c->given->limits.cells;
    for (size_t i = 0; i < c->loss->parameter_count; i++)
        part /= c->loss->intervals[i] != PS_NODE_NONE ? FURTHER : 1;
    for (int i = FREE_HALVINGS; i < depth; i++)
        part /= 2;
    return part == 0 ? cells : cells / part > 0 ? cells / part : 1;
}

/* The last box, with what was found there. */
static ps_status try_last(ps_cells *c, bool may_split)
{
    ps_certify_options options = c->options;
    if (options.progress != NULL) {
        options.progress = show_progress;
        options.progress_context = c;
    }
    options.limits.operations = c->limits.each;
    if (may_split && c->limits.each == 0)
        options.limits.operations = EACH;
    if (may_split)
        options.limits.cells = share_of(c, c->boxes[c->box_count - 1].depth);
    ps_certify_clear(&c->at_last);
    ps_certify_init(&c->at_last);
    c->error = (ps_error){0};
    ps_status status = ps_parameter_box_read_loss(&c->boxes[c->box_count - 1], c->loss, &c->at_last.certificate.loss, &c->error);
    if (status == PS_OK)
        status = ps_certify_box(&c->at_last, &options, may_split && c->boxes[c->box_count - 1].depth < c->limits.choosy, &c->error);
    c->spent += c->at_last.operations;
    return status;
}

static void keep_last(ps_cells *c)
{
    c->parts = ps_grow(c->parts, c->part_count, &c->part_capacity, sizeof *c->parts);
    c->depths = ps_grow(c->depths, c->part_count, &c->depth_capacity, sizeof *c->depths);
    c->depths[c->part_count] = c->boxes[c->box_count - 1].depth;
    c->parts[c->part_count++] = c->at_last;
    ps_certify_init(&c->at_last);
    c->done += ldexp(1, -c->boxes[c->box_count - 1].depth);
    ps_parameter_box_clear(&c->boxes[--c->box_count]);
}

static void halve_last(ps_cells *c)
{
    ps_parameter_box lower;
    ps_parameter_box_halve(&lower, &c->boxes[c->box_count - 1], c->loss, &c->at_last);
    *push(c) = lower;
}

/* Makes the last box a part, or halves it. */
static ps_status work_on_last(ps_cells *c)
{
    const ps_parameter_box *box = &c->boxes[c->box_count - 1];
    bool deepest = box->depth >= c->limits.depth, may_split = !deepest && c->part_count + c->box_count < c->limits.cells;
    ps_status status = try_last(c, may_split);
    if (status == PS_OK && ps_prover_is_complete(&c->at_last)) {
        keep_last(c);
        return PS_OK;
    }
    if (status == PS_INTERRUPTED)
        return status;
    ps_parameter_box_clear(&c->last);
    ps_parameter_box_copy(&c->last, box);
    if (!may_split || (c->limits.operations > 0 && c->spent >= c->limits.operations))
        return deepest ? PS_UNDECIDED : PS_BUDGET;
    halve_last(c);
    return PS_OK;
}

/* Whether the cells, at the rate so far, will be many more than are allowed. */
static bool is_hopeless(const ps_cells *c)
{
    return c->part_count >= SOON && (double)c->part_count > FAR_TOO_MANY * (double)c->limits.cells * c->done;
}

ps_status ps_cells_run(ps_cells *c)
{
    ps_status status = PS_OK;
    while (c->box_count > 0 && status == PS_OK)
        status = is_hopeless(c) ? PS_BUDGET : work_on_last(c);
    return status;
}
