/* The cells of a search for critical values. */
#include <stdlib.h>

#include "prodstab/critical.h"
#include "prodstab/rational.h"
#include "prove/critical_search.h"

/* A neighbour's minimum is looked for around its bracket, so many times as wide on each side, as a power of 2. */
enum { AROUND = 3 };

bool critical_has_verdict(const map_cell *cell)
{
    return ps_critical_verdict(&cell->found) != PS_VERDICT_UNDECIDED;
}

bool critical_is_decided(const map_cell *cell)
{
    return critical_has_verdict(cell) || ps_critical_claim(&cell->found) != NULL;
}

bool critical_has_minimum(const map_cell *cell)
{
    return cell->found.claim_count > 0;
}

void critical_follow(const critical_search *s, map_cell *cell, const map_cell *other, bool part)
{
    const ps_claim *minimum = &other->found.claims[0];
    mpq_t end, width;
    mpq_inits(end, width, NULL);
    mpq_add(end, minimum->values[0], minimum->values[1]);
    mpq_div_2exp(end, end, 1);
    ps_rational_print(&cell->near, end);
    mpq_sub(width, minimum->values[1], minimum->values[0]);
    mpq_mul_2exp(width, width, AROUND);
    if (part)
        mpq_set_ui(width, 0, 1);
    if (part || s->map.given->bracket_lo == NULL) {
        mpq_sub(end, minimum->values[0], width);
        ps_rational_print(&cell->from, end);
    }
    if (part || s->map.given->bracket_hi == NULL) {
        mpq_add(end, minimum->values[1], width);
        ps_rational_print(&cell->to, end);
    }
    mpq_clears(end, width, NULL);
}

void critical_take(critical_search *s, map_cell *cell)
{
    s->cells = ps_grow(s->cells, s->count, &s->capacity, sizeof *s->cells);
    s->cells[s->count++] = *cell;
    *cell = (map_cell){.complete = false};
}

void critical_replace_halved(critical_search *s, const bool *halved)
{
    critical_search old = *s;
    s->cells = NULL;
    s->count = s->capacity = 0;
    for (size_t at = 0, next = 0; at < old.count; at++) {
        if (!halved[at]) {
            critical_take(s, &old.cells[at]);
            continue;
        }
        map_cell_clear(&old.cells[at]);
        critical_take(s, &s->map.level[next++]);
        critical_take(s, &s->map.level[next++]);
    }
    free(old.cells);
    s->map.count = 0;
}
