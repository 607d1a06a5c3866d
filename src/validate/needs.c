/* What a theorem asks of a loss, its line `needs`, and of which minimum it is. */
#include <string.h>

#include "numbers/number.h"
#include "validate/hypothesis.h"
#include "validate/judge.h"

/* One word at a time. */
typedef struct need {
    const ps_validate_subject *subject;
    const ps_validate_search *search;
    const ps_check_limits *limits;
    const char *unmet;
    ps_hypothesis found; /* if intervals decided it */
} need;

/* An even smooth loss is stationary at 0, so that a bracket that holds 0 is that of 0. */
static bool has_minimum_at_zero(const need *n)
{
    const ps_certificate *found = &n->search->result.certificate;
    if (n->search->status != PS_OK)
        return true; /* then nothing else is said of it either */
    bool holds = true;
    for (size_t i = 0; i < ps_certificate_part_count(found); i++) {
        const ps_claim *minimum = ps_certificate_claim(found, i, 0);
        holds = holds && mpq_sgn(minimum->values[0]) <= 0 && mpq_sgn(minimum->values[1]) >= 0;
    }
    return holds;
}

/* Of the bracket of one minimum, not of cells'. */
static const char *generic_unmet(need *n)
{
    const ps_certificate *found = &n->search->result.certificate;
    if (n->search->status != PS_OK)
        return NULL; /* then nothing else is said of it either */
    if (found->cell_count > 0)
        return "where cells differ this is not looked at";
    const ps_claim *minimum = found->claims;
    if (mpq_sgn(minimum->values[0]) * mpq_sgn(minimum->values[1]) <= 0)
        return "z* is 0, or may be: the flattest minimiser is the origin, which has no edge";
    n->found = ps_hypothesis_generic(&n->subject->loss, minimum->values[0], minimum->values[1], n->limits);
    return n->found == PS_HOLDS ? NULL : n->found == PS_FAILS ? "z*^2 (3 l'''^2 - l'' l'''') + 6 z* l'' l''' + 3 l''^2 is not positive"
                                                              : "the sign of z*^2 (3 l'''^2 - l'' l'''') + 6 z* l'' l''' + 3 l''^2 is not seen";
}

/* The first cell's minimum, or NULL. */
static const ps_claim *minimum_of(const need *n)
{
    return n->search->status == PS_OK ? ps_certificate_claim(&n->search->result.certificate, 0, 0) : NULL;
}

/* In all cells. */
static bool is_above_zero(const need *n)
{
    bool above = true;
    for (size_t i = 0; n->search->status == PS_OK && i < ps_certificate_part_count(&n->search->result.certificate); i++)
        above = above && mpq_sgn(ps_certificate_claim(&n->search->result.certificate, i, 0)->values[0]) > 0;
    return above;
}

static bool is_skewed(const need *n)
{
    const ps_claim *minimum = minimum_of(n);
    const bool cells = minimum != NULL && n->search->result.certificate.cell_count > 0;
    return minimum == NULL
        || (!cells && ps_hypothesis_skewed(&n->subject->loss, minimum->values[0], minimum->values[1], n->limits) == PS_HOLDS);
}

/* A theorem about one minimum says nothing of another one of a loss that was given. */
static bool is_minimum_meant(const need *n, const ps_theorem *theorem)
{
    const ps_claim *minimum = minimum_of(n);
    const char *text = theorem->texts[PS_THEOREM_NEAR];
    mpq_t near, above;
    if (text == NULL || theorem->texts[PS_THEOREM_LOSS] == NULL || n->subject->name != NULL || minimum == NULL)
        return true;
    mpq_inits(near, above, NULL);
    bool meant = n->search->result.certificate.cell_count == 0 && ps_number_read(near, above, text, strlen(text), NULL, 0, NULL) == PS_OK
        && ps_hypothesis_falls(&n->subject->loss, near, minimum->values[0], minimum->values[1], n->limits) == PS_HOLDS;
    mpq_clears(near, above, NULL);
    return meant;
}

static const char *unmet(const char *name, need *n)
{
    const ps_loss *loss = &n->subject->loss;
    if (strcmp(name, "even") == 0)
        return !ps_loss_is_even(loss) ? "l is not even, or not seen to be" : !has_minimum_at_zero(n) ? "the minimum is not at 0" : NULL;
    if (strcmp(name, "quadratic") == 0)
        return ps_loss_is_quadratic(loss) ? NULL : "l is not quadratic, or not seen to be";
    if (strcmp(name, "unit") == 0)
        return ps_loss_has_unit_curvature(loss) ? NULL : "l''(0) is not 1, or not seen to be: the theorem is about a loss in these units";
    if (strcmp(name, "generic") == 0)
        return generic_unmet(n);
    if (strcmp(name, "positive") == 0)
        return is_above_zero(n) ? NULL : "z* is not above 0, or not seen to be";
    if (strcmp(name, "skewed") == 0)
        return is_skewed(n) ? NULL : "l'''(z*) is 0, or not seen not to be";
    const bool convex = strcmp(name, "convex") == 0;
    n->found = convex ? ps_hypothesis_convex(loss, n->limits) : ps_hypothesis_lipschitz(loss, n->limits);
    if (n->found == PS_HOLDS)
        return NULL;
    return !convex ? "l' is not seen to be bounded" : n->found == PS_FAILS ? "l is not convex" : "l is not seen to be convex";
}

static bool is_met(const char *name, void *context)
{
    need *n = context;
    n->unmet = unmet(name, n);
    return n->unmet == NULL;
}

const char *ps_validate_unmet(const ps_theorem *theorem, const ps_validate_subject *subject, const ps_check_limits *limits, bool *refuted)
{
    need n = {subject, ps_validate_search_of(subject, theorem, false), limits, NULL, PS_OPEN};
    if (!is_minimum_meant(&n, theorem))
        n.unmet = "it is about another minimum, or not seen to be about this one";
    else
        ps_validate_each(theorem->texts[PS_THEOREM_NEEDS], is_met, &n);
    *refuted = n.found == PS_FAILS;
    return n.unmet;
}
