/* What sums and products have in common. */
#include "expr/simplify.h"

bool ps_terms_is_short(mpq_srcptr value)
{
    return mpz_sizeinbase(mpq_numref(value), 2) <= PS_COEFFICIENT_BITS &&
           mpz_sizeinbase(mpq_denref(value), 2) <= PS_COEFFICIENT_BITS;
}

void ps_terms_init(ps_terms *terms)
{
    mpq_init(terms->coefficient);
    mpq_set_ui(terms->coefficient, 1, 1);
    terms->count = 0;
    terms->fits = true;
}

void ps_terms_clear(ps_terms *terms)
{
    for (size_t i = 0; i < terms->count; i++)
        mpq_clear(terms->term[i].weight);
    mpq_clear(terms->coefficient);
}

ps_term *ps_terms_find(ps_terms *terms, ps_node node)
{
    for (size_t i = 0; i < terms->count; i++)
        if (terms->term[i].node == node)
            return &terms->term[i];
    return NULL;
}

void ps_terms_add(ps_terms *terms, ps_node node, mpq_srcptr weight)
{
    ps_term *term = ps_terms_find(terms, node);
    terms->fits = terms->fits && (term != NULL || terms->count < PS_TERMS);
    if (!terms->fits)
        return;
    if (term == NULL) {
        term = &terms->term[terms->count++];
        term->node = node;
        mpq_init(term->weight);
    }
    mpq_add(term->weight, term->weight, weight);
    terms->fits = ps_terms_is_short(term->weight);
}

void ps_terms_drop_zeros(ps_terms *terms)
{
    size_t kept = 0;
    for (size_t i = 0; i < terms->count; i++)
        if (mpq_sgn(terms->term[i].weight) != 0)
            terms->term[kept++] = terms->term[i];
        else
            mpq_clear(terms->term[i].weight);
    terms->count = kept;
}
