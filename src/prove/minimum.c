/* Theory page, section 2: isolating the minimum. Where parameters are intervals, sign changes of l' are looked for with doubles
 * and the hull of what the samples have goes to the checker. */
#include <math.h>

#include "claim/kinds.h"
#include "numbers/arithmetics.h"
#include "prodstab/option.h"
#include "prove/candidates.h"
#include "prove/exact_minimum.h"
#include "prove/prover.h"

/* The minimum that was taken between its nearest neighbours. */
static void note_others(ps_prover *p, const ps_candidate_list *list, size_t chosen)
{
    ps_buffer *notes = &p->result->notes;
    size_t first = chosen > 3 ? chosen - 3 : 0, last = chosen + 4 < list->count ? chosen + 4 : list->count;
    ps_buffer_printf(notes, "there are %zu minima in sight, near%s", list->count, first > 0 ? " ..," : "");
    for (size_t i = first; i < last; i++)
        ps_buffer_printf(notes, "%s %.6g%s", i > first ? "," : "", list->items[i].middle,
                         i == chosen ? " (taken)" : "");
    ps_buffer_printf(notes, "%s; %s or %s chooses\n", last < list->count ? ", .." : "", ps_option_name(PS_OPTION_NEAR),
                     ps_option_name(PS_OPTION_BRACKET));
}

/* Leaves out the candidates where the loss itself is undefined, which its derivatives need not be. */
static void keep_defined(ps_prover *p, ps_candidate_list *list)
{
    ps_node inputs[PS_LOSS_PARAMETERS + 1] = {p->loss->z};
    const double *middle = p->scout.samples[p->scout.sample_count - 1];
    size_t count = 1, kept = 0;
    ps_program program;
    ps_evaluator evaluator;
    for (size_t i = 0; i < p->loss->parameter_count; i++)
        if (p->loss->intervals[i] != PS_NODE_NONE)
            inputs[count++] = p->loss->intervals[i];
    ps_program_init(&program, p->loss->graph, &p->loss->written, 1, inputs, count);
    ps_evaluator_init(&evaluator, &program, &ps_double_arithmetic, 53);
    for (size_t i = 1; i < count; i++)
        ps_evaluator_set(&evaluator, i, &middle[i - 1]);
    for (size_t i = 0; i < list->count; i++) {
        ps_evaluator_set(&evaluator, 0, &list->items[i].middle);
        if (ps_evaluator_run(&evaluator, 0) != PS_UNDEFINED)
            list->items[kept++] = list->items[i];
    }
    list->count = kept;
    ps_evaluator_clear(&evaluator);
    ps_program_clear(&program);
}

/* Some parameters are intervals. */
static ps_status prove_for_family(ps_prover *prover)
{
    ps_place place;
    ps_place_init(&place, prover->options);
    double near = mpq_get_d(place.near), low = place.lo != NULL ? mpq_get_d(place.lo) : -HUGE_VAL,
           high = place.hi != NULL ? mpq_get_d(place.hi) : HUGE_VAL;
    ps_place_clear(&place);
    ps_candidate_list list;
    ps_candidates_find(&list, &prover->scout, near, low, high);
    keep_defined(prover, &list);
    size_t chosen = ps_candidates_nearest(&list, near);
    if (list.count > 1 && prover->options->near == NULL)
        note_others(prover, &list, chosen);
    ps_claim *claim = ps_certificate_append(&prover->result->certificate, &ps_claim_kind_minimum);
    return ps_prove_family_minimum(prover, claim, list.count > 0 ? &list.items[chosen] : NULL);
}

ps_status ps_prove_minimum(ps_prover *prover)
{
    return prover->scout.parameter_count > 0 ? prove_for_family(prover) : ps_prove_exact_minimum(prover);
}
