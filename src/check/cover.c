/* Whether the cells of a certificate cover the box of its parameters (theory page, section 7; Coq: Family.family_sound). A box that lies in one cell is covered; any other is cut
 * at an end of a cell that reaches into it; a box that no cell reaches into is a gap. All exact. */
#include <stdlib.h>

#include "prodstab/check.h"

enum { PIECES = 1 << 20 };

typedef struct box {
    mpq_t lo[PS_LOSS_PARAMETERS], hi[PS_LOSS_PARAMETERS];
} box;

typedef struct cover {
    const ps_certificate *certificate;
    const ps_cover_visitor *visitor; /* NULL if nobody asks */
    size_t dimension; /* parameters */
    box *boxes;       /* still to be covered */
    size_t count, capacity;
} cover;

static box *push(cover *c)
{
    c->boxes = ps_grow(c->boxes, c->count, &c->capacity, sizeof *c->boxes);
    box *b = &c->boxes[c->count++];
    for (size_t i = 0; i < c->dimension; i++)
        mpq_inits(b->lo[i], b->hi[i], NULL);
    return b;
}

static void pop(cover *c)
{
    box *b = &c->boxes[--c->count];
    for (size_t i = 0; i < c->dimension; i++)
        mpq_clears(b->lo[i], b->hi[i], NULL);
}

static bool contains(const cover *c, const ps_certificate *cell, const box *b)
{
    for (size_t i = 0; i < c->dimension; i++)
        if (mpq_cmp(cell->loss.parameters[i].lo, b->lo[i]) > 0 || mpq_cmp(cell->loss.parameters[i].hi, b->hi[i]) < 0)
            return false;
    return true;
}

/* Whether the interiors meet, in the parameters that are intervals. */
static bool overlaps(const cover *c, const ps_certificate *cell, const box *b)
{
    for (size_t i = 0; i < c->dimension; i++)
        if (c->certificate->loss.intervals[i] != PS_NODE_NONE &&
            (mpq_cmp(cell->loss.parameters[i].lo, b->hi[i]) >= 0 || mpq_cmp(cell->loss.parameters[i].hi, b->lo[i]) <= 0))
            return false;
    return true;
}

static bool is_inside(mpq_srcptr end, const box *b, size_t i)
{
    return mpq_cmp(b->lo[i], end) < 0 && mpq_cmp(end, b->hi[i]) < 0;
}

/* Replaces the last box by its two parts on either side of an end of the cell. The cell overlaps it, not containing it, so
 * that there is such an end. */
static void cut(cover *c, const ps_certificate *cell)
{
    box *upper = push(c), *whole = upper - 1;
    size_t where = c->dimension;
    mpq_srcptr at = NULL;
    for (size_t i = 0; i < c->dimension && where == c->dimension; i++) {
        const ps_parameter *p = &cell->loss.parameters[i];
        if (is_inside(p->lo, whole, i) || is_inside(p->hi, whole, i)) {
            where = i;
            at = is_inside(p->lo, whole, i) ? p->lo : p->hi;
        }
    }
    for (size_t i = 0; i < c->dimension; i++) {
        mpq_set(upper->lo[i], i == where ? at : whole->lo[i]);
        mpq_set(upper->hi[i], whole->hi[i]);
    }
    mpq_set(whole->hi[where], at);
    if (c->visitor != NULL)
        c->visitor->cut(c->visitor->context, where, at);
}

static void describe_gap(const cover *c, const box *b, ps_buffer *message)
{
    ps_loss gap = c->certificate->loss; /* a copy, to print it with the gap's ends */
    for (size_t i = 0; i < c->dimension; i++) {
        gap.parameters[i].lo[0] = b->lo[i][0];
        gap.parameters[i].hi[0] = b->hi[i][0];
    }
    ps_loss_print_box(message, "the cells do not cover", &gap);
}

/* True if the last box is covered, or cut in two; false if it is a gap. */
static bool work_on_last(cover *c)
{
    const ps_certificate *cells = c->certificate->cells, *reaching = NULL;
    const box *last = &c->boxes[c->count - 1];
    for (size_t i = 0; i < c->certificate->cell_count; i++) {
        if (contains(c, &cells[i], last)) {
            if (c->visitor != NULL)
                c->visitor->in_cell(c->visitor->context, i);
            pop(c);
            return true;
        }
        if (reaching == NULL && overlaps(c, &cells[i], last))
            reaching = &cells[i];
    }
    if (reaching != NULL)
        cut(c, reaching);
    return reaching != NULL;
}

bool ps_check_cover(const ps_certificate *certificate, ps_buffer *message)
{
    return ps_check_cover_visit(certificate, NULL, message);
}

bool ps_check_cover_visit(const ps_certificate *certificate, const ps_cover_visitor *visitor, ps_buffer *message)
{
    cover c = {.certificate = certificate, .visitor = visitor, .dimension = certificate->loss.parameter_count};
    if (certificate->cell_count == 0)
        return true;
    box *whole = push(&c);
    for (size_t i = 0; i < c.dimension; i++) {
        mpq_set(whole->lo[i], certificate->loss.parameters[i].lo);
        mpq_set(whole->hi[i], certificate->loss.parameters[i].hi);
    }
    size_t pieces = 0;
    while (c.count > 0 && pieces++ < PIECES && work_on_last(&c))
        continue;
    bool covered = c.count == 0;
    if (!covered && pieces > PIECES)
        ps_buffer_puts(message, "the cells overlap in too many ways to see whether they cover the parameters' box");
    else if (!covered)
        describe_gap(&c, &c.boxes[c.count - 1], message);
    while (c.count > 0)
        pop(&c);
    free(c.boxes);
    return covered;
}
