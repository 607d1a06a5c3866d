/* Whether the cells of a certificate cover the box of its parameters (theory page, section 7; Coq: Family.family_sound). A box
 * that lies in one cell is covered; any other is cut at an end of a cell that reaches into it; a box that no cell reaches into
 * is a gap. All exact. */
#include <stdlib.h>

#include "prodstab/check.h"

enum { BOXES = 1 << 20, P = PS_LOSS_PARAMETERS, APART = 2 * P + 1, MANY = 2048 };

typedef struct box {
    mpq_srcptr lo[P], hi[P]; /* of each parameter */
    size_t reach;            /* no cells but the first so many in cover.cells reach into it */
} box;

typedef struct cover {
    size_t parameters, count, capacity;
    const ps_parameter **cells; /* their parameters */
    box *boxes;                 /* still to be covered */
} cover;

static void push(cover *c, box b)
{
    c->boxes = ps_grow(c->boxes, c->count, &c->capacity, sizeof *c->boxes);
    c->boxes[c->count++] = b;
}

/* How many ends of the cell lie inside the box, where it would have to be cut; APART if their interiors do not meet. A parameter
 * that is no interval is the same number in both. */
static int cuts_between(const cover *c, const box *b, const ps_parameter *cell)
{
    int cuts = 0;
    for (size_t i = 0; i < c->parameters; i++) {
        if (mpq_equal(b->lo[i], b->hi[i]))
            continue;
        if (mpq_cmp(cell[i].lo, b->hi[i]) >= 0 || mpq_cmp(cell[i].hi, b->lo[i]) <= 0)
            return APART;
        cuts += (mpq_cmp(cell[i].lo, b->lo[i]) > 0) + (mpq_cmp(cell[i].hi, b->hi[i]) < 0);
    }
    return cuts;
}

/* Replaces the last box by its two parts on either side of an end of the cell. */
static void cut(cover *c, const ps_parameter *cell)
{
    box upper = c->boxes[c->count - 1], *lower = &c->boxes[c->count - 1];
    size_t i = 0;
    while (mpq_cmp(cell[i].lo, upper.lo[i]) <= 0 && mpq_cmp(cell[i].hi, upper.hi[i]) >= 0)
        i++;
    upper.lo[i] = lower->hi[i] = mpq_cmp(cell[i].lo, upper.lo[i]) > 0 ? cell[i].lo : cell[i].hi;
    push(c, upper);
}

/* True if the last box is covered, or cut in two; false if it is a gap. The cell that needs the fewest cuts decides where: then
 * a box that can be cut into few parts is; but one of very many cells is cut in their midst. The cells that reach into it are put
 * first, for its parts. */
static bool work_on_last(cover *c)
{
    int fewest = APART;
    const ps_parameter *best = NULL;
    box *last = &c->boxes[c->count - 1];
    size_t reach = 0;
    for (size_t i = 0; i < last->reach && fewest > 0; i++) {
        const ps_parameter *cell = c->cells[i];
        int cuts = cuts_between(c, last, cell);
        if (cuts == APART)
            continue;
        c->cells[i] = c->cells[reach];
        c->cells[reach++] = cell;
        best = cuts < fewest ? cell : best;
        fewest = cuts < fewest ? cuts : fewest;
    }
    last->reach = reach;
    if (fewest == 0)
        c->count--;
    else if (fewest < APART)
        cut(c, reach > MANY ? c->cells[reach / 2] : best);
    return fewest < APART;
}

static void describe_gap(const ps_certificate *certificate, const box *b, ps_buffer *message)
{
    ps_loss gap = certificate->loss; /* a copy, to print it with the gap's ends */
    for (size_t i = 0; i < gap.parameter_count; i++) {
        gap.parameters[i].lo[0] = *b->lo[i];
        gap.parameters[i].hi[0] = *b->hi[i];
    }
    ps_loss_print_box(message, "the cells do not cover", &gap);
}

ps_status ps_check_cover(const ps_certificate *certificate, const ps_check_limits *limits, ps_buffer *message)
{
    if (certificate->cell_count == 0)
        return PS_OK;
    cover c = {.parameters = certificate->loss.parameter_count};
    box whole = {.reach = certificate->cell_count};
    ps_status status = PS_OK;
    c.cells = ps_allocate(certificate->cell_count * sizeof *c.cells);
    for (size_t i = 0; i < certificate->cell_count; i++)
        c.cells[i] = certificate->cells[i].loss.parameters;
    for (size_t i = 0; i < c.parameters; i++) {
        whole.lo[i] = certificate->loss.parameters[i].lo;
        whole.hi[i] = certificate->loss.parameters[i].hi;
    }
    push(&c, whole);
    for (size_t spent = 0; c.count > 0 && status == PS_OK; spent++) {
        if (limits->stop != NULL && *limits->stop)
            status = PS_INTERRUPTED;
        else if (spent == BOXES)
            status = PS_BUDGET;
        else if (!work_on_last(&c))
            status = PS_REJECTED;
    }
    if (status == PS_REJECTED)
        describe_gap(certificate, &c.boxes[c.count - 1], message);
    else if (status != PS_OK)
        ps_buffer_printf(message, "whether the cells cover the parameters' box %s",
                         status == PS_BUDGET ? "was not decided within 1048576 boxes" : "was not decided (interrupted)");
    free(c.boxes);
    free(c.cells);
    return status;
}
