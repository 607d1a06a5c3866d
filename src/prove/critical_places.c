/* What a map in one parameter says between its cells with verdicts. */
#include "prodstab/critical.h"

#include <stdlib.h>

const char *ps_critical_kind_text(ps_critical_kind kind)
{
    static const char *const texts[] = {
        [PS_CRITICAL_CHANGE] = "sign change", [PS_CRITICAL_UNSIGNED] = "sign unknown", [PS_CRITICAL_THROUGHOUT] = "zero throughout",
        [PS_CRITICAL_NO_MINIMUM] = "no minimum",
        [PS_CRITICAL_OTHER_MINIMUM] = "other minimum"};
    return texts[kind];
}

static const ps_claim *claim_of(const ps_certificate *cell, const char *kind)
{
    for (size_t i = 0; i < cell->claim_count; i++)
        if (cell->claims[i].kind == ps_claim_kind_find(kind))
            return &cell->claims[i];
    return NULL;
}

ps_product_verdict ps_critical_verdict(const ps_certificate *cell)
{
    if (claim_of(cell, "product_stable") != NULL)
        return PS_VERDICT_STABLE;
    if (claim_of(cell, "product_unstable") != NULL)
        return PS_VERDICT_UNSTABLE;
    bool degenerate = claim_of(cell, "degenerate") != NULL || claim_of(cell, "degenerate_at") != NULL;
    return degenerate ? PS_VERDICT_DEGENERATE : PS_VERDICT_UNDECIDED;
}

const ps_claim *ps_critical_claim(const ps_certificate *cell)
{
    ps_claim *claim = (ps_claim *)claim_of(cell, "critical");
    const ps_parameter *p = &cell->loss.parameters[ps_loss_first_interval(&cell->loss)];
    bool whole = claim != NULL && mpq_equal(ps_claim_value(claim, "c_lo"), p->lo) && mpq_equal(ps_claim_value(claim, "c_hi"), p->hi);
    return whole ? claim : NULL;
}

/* Whether the minima of two neighbours are one where the cells meet. Both brackets have l' < 0 at their lower end, l' > 0 at their
 * upper end and l'' > 0: if they have a point in common, an end of one is in the other, and there the signs leave one zero only. */
bool ps_critical_same_minimum(const ps_certificate *cell, const ps_certificate *next)
{
    const ps_claim *one = claim_of(cell, "minimum"), *other = claim_of(next, "minimum");
    return one != NULL && other != NULL && mpq_cmp(one->values[0], other->values[1]) <= 0 && mpq_cmp(other->values[0], one->values[1]) <= 0;
}

/* The verdict at an end of the cell. */
static ps_product_verdict verdict_at(const ps_certificate *cell, bool upper)
{
    const ps_claim *claim = ps_critical_claim(cell);
    if (claim == NULL)
        return ps_critical_verdict(cell);
    bool rises = mpq_sgn(ps_claim_value((ps_claim *)claim, "side")) > 0;
    return rises == upper ? PS_VERDICT_STABLE : PS_VERDICT_UNSTABLE;
}

/* Whether the cell says where alpha(z*) is 0, if it is at all. */
static bool is_settled(const ps_certificate *cell)
{
    ps_product_verdict verdict = verdict_at(cell, true);
    return verdict == PS_VERDICT_STABLE || verdict == PS_VERDICT_UNSTABLE;
}

static bool has_opposite_signs(ps_product_verdict a, ps_product_verdict b)
{
    return (a == PS_VERDICT_STABLE && b == PS_VERDICT_UNSTABLE) || (a == PS_VERDICT_UNSTABLE && b == PS_VERDICT_STABLE);
}

static ps_critical_kind kind_of(const ps_certificate *map, const ps_critical_place *place, size_t first, size_t after)
{
    for (size_t i = first; i < after; i++)
        if (claim_of(&map->cells[i], "minimum") == NULL)
            return PS_CRITICAL_NO_MINIMUM;
    size_t zero = 0;
    for (size_t i = first; i < after; i++)
        zero += ps_critical_verdict(&map->cells[i]) == PS_VERDICT_DEGENERATE;
    if (zero == after - first && zero > 0)
        return PS_CRITICAL_THROUGHOUT;
    for (size_t i = first == 0 ? first : first - 1; i < after && i + 1 < map->cell_count; i++)
        if (!ps_critical_same_minimum(&map->cells[i], &map->cells[i + 1]))
            return PS_CRITICAL_OTHER_MINIMUM;
    return has_opposite_signs(place->below, place->above) ? PS_CRITICAL_CHANGE : PS_CRITICAL_UNSIGNED;
}

/* Cells [first, after) are a place: they have no sign of alpha, or there are none, and the cells on both sides have not the same minimum. */
static void append(ps_critical_places *places, const ps_certificate *map, size_t first, size_t after)
{
    size_t parameter = ps_loss_first_interval(&map->loss);
    places->places = ps_grow(places->places, places->count, &places->capacity, sizeof *places->places);
    ps_critical_place *place = &places->places[places->count++];
    mpq_inits(place->lo, place->hi, NULL);
    bool begins = first == 0, ends = after == map->cell_count;
    mpq_set(place->lo, begins ? map->loss.parameters[parameter].lo : map->cells[first - 1].loss.parameters[parameter].hi);
    mpq_set(place->hi, ends ? map->loss.parameters[parameter].hi : map->cells[after].loss.parameters[parameter].lo);
    place->below = begins ? PS_VERDICT_UNDECIDED : verdict_at(&map->cells[first - 1], true);
    place->above = ends ? PS_VERDICT_UNDECIDED : verdict_at(&map->cells[after], false);
    place->one = false;
    place->kind = kind_of(map, place, first, after);
}

/* The value of a cell that has the claim `critical`. */
static void append_value(ps_critical_places *places, const ps_certificate *cell)
{
    ps_claim *claim = (ps_claim *)ps_critical_claim(cell);
    places->places = ps_grow(places->places, places->count, &places->capacity, sizeof *places->places);
    ps_critical_place *place = &places->places[places->count++];
    *place = (ps_critical_place){.kind = PS_CRITICAL_CHANGE, .below = verdict_at(cell, false), .above = verdict_at(cell, true), .one = true};
    mpq_inits(place->lo, place->hi, NULL);
    mpq_set(place->lo, ps_claim_value(claim, "at_lo"));
    mpq_set(place->hi, ps_claim_value(claim, "at_hi"));
}

void ps_critical_places_read(ps_critical_places *places, const ps_certificate *map)
{
    for (size_t first = 0; first < map->cell_count; first++) {
        size_t after = first;
        while (after < map->cell_count && !is_settled(&map->cells[after]))
            after++;
        bool broken = after == first && first > 0 && is_settled(&map->cells[first - 1]) &&
                      !ps_critical_same_minimum(&map->cells[first - 1], &map->cells[first]);
        if (after > first || broken)
            append(places, map, first, after);
        first = after > first ? after - 1 : first;
        if (after == first && ps_critical_claim(&map->cells[first]) != NULL)
            append_value(places, &map->cells[first]);
    }
}

void ps_critical_places_clear(ps_critical_places *places)
{
    for (size_t i = 0; i < places->count; i++)
        mpq_clears(places->places[i].lo, places->places[i].hi, NULL);
    free(places->places);
    *places = (ps_critical_places){0};
}
