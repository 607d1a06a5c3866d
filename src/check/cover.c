/* Whether the cells of a certificate cover the box of its parameters (theory page, section 7; Coq: Family.family_sound). A box
 * that lies in one cell is covered; any other is cut at an end of a cell that reaches into it; a box that no cell reaches into
 * is a gap. Ends are numbered in their order, exactly, so that comparing boxes is comparing integers. */
#include <stdlib.h>

#include "prodstab/check.h"

enum { BOXES = 1 << 20, P = PS_LOSS_PARAMETERS, APART = 2 * P + 1, ENDS = 2 * PS_CERTIFICATE_MAP_CELLS + 2 };

typedef struct box {
    uint16_t lo[P], hi[P]; /* of each parameter: numbers of ends; 0 and 1 if it is no interval */
} box;

typedef struct cover {
    const ps_certificate *certificate;
    mpq_srcptr ends[P][ENDS]; /* of each parameter, in order */
    size_t end_count;
    box cells[PS_CERTIFICATE_MAP_CELLS];
    box *boxes; /* still to be covered */
    size_t count, capacity;
} cover;

static int by_value(const void *a, const void *b)
{
    return mpq_cmp(*(const mpq_srcptr *)a, *(const mpq_srcptr *)b);
}

/* How many ends of the parameter are less than the value. */
static uint16_t number_of(const cover *c, size_t parameter, mpq_srcptr value)
{
    size_t low = 0, high = c->end_count;
    while (low < high) {
        size_t middle = (low + high) / 2;
        if (mpq_cmp(c->ends[parameter][middle], value) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return (uint16_t)low;
}

static box box_of(const cover *c, const ps_loss *loss)
{
    box result = {{0}, {0}};
    for (size_t i = 0; i < loss->parameter_count; i++) {
        bool interval = c->certificate->loss.intervals[i] != PS_NODE_NONE;
        result.lo[i] = interval ? number_of(c, i, loss->parameters[i].lo) : 0;
        result.hi[i] = interval ? number_of(c, i, loss->parameters[i].hi) : 1;
    }
    return result;
}

static void push(cover *c, box b)
{
    c->boxes = ps_grow(c->boxes, c->count, &c->capacity, sizeof *c->boxes);
    c->boxes[c->count++] = b;
}

static void begin(cover *c)
{
    const ps_certificate *all = c->certificate;
    c->end_count = 2 * all->cell_count + 2;
    for (size_t i = 0; i < all->loss.parameter_count; i++) {
        for (size_t k = 0; k <= all->cell_count; k++) {
            const ps_loss *loss = k < all->cell_count ? &all->cells[k].loss : &all->loss;
            c->ends[i][2 * k] = loss->parameters[i].lo;
            c->ends[i][2 * k + 1] = loss->parameters[i].hi;
        }
        qsort(c->ends[i], c->end_count, sizeof *c->ends[i], by_value);
    }
    for (size_t k = 0; k < all->cell_count; k++)
        c->cells[k] = box_of(c, &all->cells[k].loss);
    push(c, box_of(c, &all->loss));
}

/* How many ends of the cell lie inside the box, where it would have to be cut; APART if their interiors do not meet. */
static int cuts_between(const cover *c, const box *b, const box *cell)
{
    int cuts = 0;
    for (size_t i = 0; i < c->certificate->loss.parameter_count; i++) {
        if (cell->lo[i] >= b->hi[i] || cell->hi[i] <= b->lo[i])
            return APART;
        cuts += (cell->lo[i] > b->lo[i]) + (cell->hi[i] < b->hi[i]);
    }
    return cuts;
}

/* Replaces the last box by its two parts on either side of an end of the cell. */
static void cut(cover *c, const box *cell)
{
    box upper = c->boxes[c->count - 1], *lower = &c->boxes[c->count - 1];
    size_t i = 0;
    while (cell->lo[i] <= upper.lo[i] && cell->hi[i] >= upper.hi[i])
        i++;
    upper.lo[i] = lower->hi[i] = cell->lo[i] > upper.lo[i] ? cell->lo[i] : cell->hi[i];
    push(c, upper);
}

static void describe_gap(const cover *c, const box *b, ps_buffer *message)
{
    ps_loss gap = c->certificate->loss; /* a copy, to print it with the gap's ends */
    for (size_t i = 0; i < gap.parameter_count; i++) {
        gap.parameters[i].lo[0] = *c->ends[i][b->lo[i]];
        gap.parameters[i].hi[0] = *c->ends[i][b->hi[i]];
    }
    ps_loss_print_box(message, "the cells do not cover", &gap);
}

/* True if the last box is covered, or cut in two; false if it is a gap. The cell that needs the fewest cuts decides where: then
 * a box that can be cut into few parts is. */
static bool work_on_last(cover *c)
{
    int fewest = APART;
    size_t best = 0;
    for (size_t i = 0; i < c->certificate->cell_count && fewest > 0; i++) {
        int cuts = cuts_between(c, &c->boxes[c->count - 1], &c->cells[i]);
        if (cuts < fewest) {
            fewest = cuts;
            best = i;
        }
    }
    if (fewest > 0 && fewest < APART)
        cut(c, &c->cells[best]);
    else if (fewest == 0)
        c->count--;
    return fewest < APART;
}

ps_status ps_check_cover(const ps_certificate *certificate, const ps_check_limits *limits, ps_buffer *message)
{
    if (certificate->cell_count == 0)
        return PS_OK;
    cover *c = ps_allocate(sizeof *c);
    *c = (cover){.certificate = certificate};
    ps_status status = PS_OK;
    begin(c);
    for (size_t spent = 0; c->count > 0 && status == PS_OK; spent++) {
        if (limits->stop != NULL && *limits->stop)
            status = PS_INTERRUPTED;
        else if (spent == BOXES)
            status = PS_BUDGET;
        else if (!work_on_last(c))
            status = PS_REJECTED;
    }
    if (status == PS_REJECTED)
        describe_gap(c, &c->boxes[c->count - 1], message);
    else if (status != PS_OK)
        ps_buffer_printf(message, "whether the cells cover the parameters' box %s",
                         status == PS_BUDGET ? "was not decided within 1048576 boxes" : "was not decided (interrupted)");
    free(c->boxes);
    free(c);
    return status;
}
