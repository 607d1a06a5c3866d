/* Theory page, section 2: the minimum nearest to a number. It is isolated (isolate.h), refined (refine.h) to the digits asked
 * for, and the bracket goes to the checker. */
#include "prodstab/option.h"
#include "prove/exact_minimum.h"

#include <string.h>

#include "claim/kinds.h"
#include "prodstab/rational.h"
#include "prove/refine.h"

enum {
    BRACKET_DIGITS = 32,
    MOST_DIGITS = 1024,
    NEIGHBOURS = 3,
    WINDOW = 100,
    WINDOW_OPERATIONS = PS_ISOLATE_OPERATIONS / 6
};

/* ---- one minimum ---- */

/* A bracket of so many digits; the well as it is if it cannot be refined to them. */
static void make_bracket(ps_prover *p, ps_claim *claim, const ps_well *well, long digits)
{
    ps_well refined;
    mpq_inits(refined.lo, refined.hi, NULL);
    mpq_set(refined.lo, well->lo);
    mpq_set(refined.hi, well->hi);
    if (!ps_refine_well(&refined, p->loss, digits, p->options->limits.stop) ||
        !ps_bracket_by_digits(claim->values[0], claim->values[1], &refined, p->loss, digits)) {
        mpq_set(claim->values[0], refined.lo);
        mpq_set(claim->values[1], refined.hi);
    }
    mpq_clears(refined.lo, refined.hi, NULL);
}

ps_status ps_certify_well(ps_prover *prover, ps_claim *claim, const ps_well *well, long digits)
{
    ps_status status = PS_UNDECIDED;
    ps_claim_report report = {0};
    for (; digits <= MOST_DIGITS && status != PS_OK && !ps_prover_stopped(prover); digits *= 2) {
        ps_claim_report_clear(&report);
        make_bracket(prover, claim, well, digits);
        status = ps_prover_accepts(prover, claim, &report) ? PS_OK
                 : report.status == PS_BUDGET              ? PS_BUDGET
                                                           : PS_UNDECIDED;
    }
    if (ps_prover_stopped(prover))
        status = ps_error_set(prover->error, PS_INTERRUPTED, 0, 0, "interrupted");
    else if (status != PS_OK)
        ps_error_set(prover->error, status, 0, 0,
                     "the minimum between z = %.6g and %.6g is isolated, but the checker does not see it: %s",
                     mpq_get_d(well->lo), mpq_get_d(well->hi), report.message.length > 0 ? report.message.text : "");
    ps_claim_report_clear(&report);
    return status;
}

/* ---- notes ---- */

/* Whether an undecided part may hold a minimum nearer than that in the bracket. */
static void note_what_is_undecided(ps_prover *p, const ps_isolation *isolation, const ps_place *place,
                                   const ps_claim *claim)
{
    size_t count;
    const ps_part *part = ps_isolation_undecided(isolation, place->near, &count);
    ps_buffer *notes = &p->result->notes;
    mpq_t taken, nearer;
    if (part == NULL)
        return;
    mpq_inits(taken, nearer, NULL);
    ps_distance(taken, claim->values[0], claim->values[1], place->near, true);
    ps_distance(nearer, part->from_minus_infinity ? part->hi : part->lo, part->to_infinity ? part->lo : part->hi,
                place->near, false);
    if (mpq_cmp(nearer, taken) < 0) {
        ps_buffer_puts(notes, "whether a minimum is nearer to ");
        ps_print_number(notes, place->near);
        ps_buffer_puts(notes, " is not decided ");
        ps_print_place(notes, part);
        ps_buffer_puts(notes, ", where ");
        ps_print_obstacle(notes, p->loss, part);
        ps_buffer_puts(notes, "\n");
    }
    mpq_clears(taken, nearer, NULL);
}

/* The minimum that was taken between its nearest neighbours. */
static void note_wells(ps_prover *p, const ps_isolation *all, const ps_well *taken)
{
    ps_buffer *notes = &p->result->notes;
    size_t chosen = 0;
    while (chosen + 1 < all->well_count && mpq_cmp(all->wells[chosen].hi, taken->lo) < 0)
        chosen++;
    size_t first = chosen > NEIGHBOURS ? chosen - NEIGHBOURS : 0;
    size_t last = chosen + NEIGHBOURS + 1 < all->well_count ? chosen + NEIGHBOURS + 1 : all->well_count;
    ps_buffer_printf(notes, "there are other minima; near %s", first > 0 ? ".., " : "");
    for (size_t i = first; i < last; i++) {
        ps_well *well = &all->wells[i];
        bool is_taken = mpq_cmp(well->lo, taken->hi) <= 0 && mpq_cmp(taken->lo, well->hi) <= 0;
        ps_refine_well(well, p->loss, 6, p->options->limits.stop);
        ps_buffer_puts(notes, i > first ? ", " : "");
        ps_print_number(notes, well->lo);
        ps_buffer_puts(notes, is_taken ? " (taken)" : "");
    }
    ps_buffer_printf(notes, "%s; %s or %s chooses, `prodstab minima` lists them\n", last < all->well_count ? ", .." : "",
                     ps_option_name(PS_OPTION_NEAR), ps_option_name(PS_OPTION_BRACKET));
}

/* The range in which other minima are looked for: [-WINDOW, WINDOW], or wider if the minimum lies farther out, in the bracket. */
static void set_window(mpq_t lo, mpq_t hi, const ps_place *place, const ps_well *well)
{
    mpq_set_si(hi, WINDOW, 1);
    mpq_abs(lo, well->lo);
    if (mpq_cmp(lo, hi) > 0)
        mpq_set(hi, lo);
    mpq_abs(lo, well->hi);
    if (mpq_cmp(lo, hi) > 0)
        mpq_set(hi, lo);
    mpq_neg(lo, hi);
    if (place->lo != NULL && mpq_cmp(place->lo, lo) > 0)
        mpq_set(lo, place->lo);
    if (place->hi != NULL && mpq_cmp(place->hi, hi) < 0)
        mpq_set(hi, place->hi);
}

static void note_others(ps_prover *p, const ps_place *place, const ps_well *taken)
{
    mpq_t lo, hi;
    ps_isolation all;
    mpq_inits(lo, hi, NULL);
    set_window(lo, hi, place, taken);
    const ps_isolate_options options = {
        .lo = lo, .hi = hi, .operations = WINDOW_OPERATIONS, .stop = p->options->limits.stop};
    if (ps_isolate(&all, p->loss, &options) && all.well_count > 1)
        note_wells(p, &all, taken);
    ps_isolation_clear(&all);
    mpq_clears(lo, hi, NULL);
}

/* ---- the nearest ---- */

static ps_status take(ps_prover *p, const ps_isolation *isolation, const ps_place *place)
{
    for (size_t i = 0; i < isolation->well_count; i++)
        ps_refine_well(&isolation->wells[i], p->loss, BRACKET_DIGITS, p->options->limits.stop);
    const ps_well *well = &isolation->wells[ps_isolation_nearest(isolation, place->near)];
    ps_claim *claim = ps_certificate_append(&p->result->certificate, &ps_claim_kind_minimum);
    ps_status status = ps_certify_well(p, claim, well, BRACKET_DIGITS);
    if (status != PS_OK)
        return status;
    p->lo = mpq_get_d(claim->values[0]);
    p->hi = mpq_get_d(claim->values[1]);
    note_what_is_undecided(p, isolation, place, claim);
    if (p->options->near == NULL)
        note_others(p, place, well);
    return PS_OK;
}

static mpq_srcptr read_number(mpq_t value, const char *text)
{
    return text != NULL && ps_rational_parse(value, text, strlen(text), NULL) == PS_OK ? value : NULL;
}

void ps_place_init(ps_place *place, const ps_certify_options *options)
{
    mpq_inits(place->numbers[0], place->numbers[1], place->numbers[2], NULL);
    read_number(place->numbers[0], options->near); /* or 0 */
    place->near = place->numbers[0];
    place->lo = read_number(place->numbers[1], options->bracket_lo);
    place->hi = read_number(place->numbers[2], options->bracket_hi);
}

void ps_place_clear(ps_place *place)
{
    mpq_clears(place->numbers[0], place->numbers[1], place->numbers[2], NULL);
}

ps_status ps_prove_exact_minimum(ps_prover *prover)
{
    ps_isolation isolation;
    ps_place place;
    ps_place_init(&place, prover->options);
    const ps_isolate_options options = {.lo = place.lo,
                                        .hi = place.hi,
                                        .near = place.near,
                                        .operations = PS_ISOLATE_OPERATIONS,
                                        .stop = prover->options->limits.stop,
                                        .progress = prover->options->progress,
                                        .progress_context = prover->options->progress_context};
    ps_status status;
    if (!ps_isolate(&isolation, prover->loss, &options))
        status = ps_error_set(prover->error, PS_BUDGET, 0, 0, "the derivatives of this loss are too large to be built");
    else if (isolation.interrupted)
        status = ps_error_set(prover->error, PS_INTERRUPTED, 0, 0, "interrupted");
    else if (isolation.well_count > 0)
        status = take(prover, &isolation, &place);
    else
        status = ps_explain_no_minimum(prover->error, prover->loss, &isolation, &place);
    ps_isolation_clear(&isolation);
    ps_place_clear(&place);
    return status;
}

ps_status ps_prove_refine_minimum(ps_prover *prover, long digits)
{
    ps_claim *claim = &prover->result->certificate.claims[0];
    ps_claim refined;
    ps_well well;
    ps_error ignored = {0}, *error = prover->error;
    if (prover->scout.parameter_count > 0)
        return PS_UNDECIDED;
    ps_claim_init(&refined, claim->kind);
    mpq_inits(well.lo, well.hi, NULL);
    mpq_set(well.lo, claim->values[0]);
    mpq_set(well.hi, claim->values[1]);
    prover->error = &ignored;
    ps_status status = ps_certify_well(prover, &refined, &well, digits);
    prover->error = error;
    if (status == PS_OK) {
        mpq_swap(claim->values[0], refined.values[0]);
        mpq_swap(claim->values[1], refined.values[1]);
    }
    mpq_clears(well.lo, well.hi, NULL);
    ps_claim_clear(&refined);
    return status;
}
