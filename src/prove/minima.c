#include "prove/minima.h"

#include <stdio.h>
#include <stdlib.h>

#include "prodstab/rational.h"

enum { PROGRESS = 80 };

static ps_status check_input(const ps_loss *loss, const ps_isolate_options *range, ps_error *error)
{
    for (size_t i = 0; i < loss->parameter_count; i++)
        if (loss->intervals[i] != PS_NODE_NONE)
            return ps_error_set(
                error, PS_INPUT, 0, 0,
                "the parameter '%s' is an interval, or not rational: minima are listed for exact values only",
                loss->parameters[i].name);
    if (mpq_cmp(range->lo, range->hi) >= 0)
        return ps_error_set(error, PS_INPUT, 0, 0, "the range is empty: its lower end is not below its upper end");
    return PS_OK;
}

static ps_status copy_loss(ps_loss *out, const ps_loss *loss)
{
    ps_status status = PS_OK;
    ps_error ignored = {0};
    for (size_t i = 0; i < loss->parameter_count && status == PS_OK; i++)
        status = ps_loss_add_parameter(out, loss->parameters[i].name, loss->parameters[i].lo, loss->parameters[i].hi,
                                       &ignored);
    return status == PS_OK ? ps_loss_read_formula(out, loss->formula, &ignored) : status;
}

/* The certificate of one minimum: the search begins anew in its well, so that this is what `certify --bracket` finds. */
static ps_status certify_well(ps_certify_result *result, const ps_loss *loss, const ps_well *well,
                              const ps_certify_options *options)
{
    static const char *const claims[] = {"minimum"};
    ps_certify_options wanted = *options;
    ps_buffer lo = {0}, hi = {0};
    ps_error ignored = {0};
    ps_rational_print(&lo, well->lo);
    ps_rational_print(&hi, well->hi);
    wanted.claims = claims;
    wanted.claim_count = 1;
    wanted.bracket_lo = lo.text;
    wanted.bracket_hi = hi.text;
    wanted.near = lo.text;
    wanted.progress = NULL;
    ps_status status = copy_loss(&result->certificate.loss, loss);
    if (status == PS_OK)
        status = ps_certify(result, &wanted, &ignored);
    ps_buffer_clear(&lo);
    ps_buffer_clear(&hi);
    return status;
}

static bool is_stopped(const ps_certify_options *options)
{
    return options->limits.stop != NULL && *options->limits.stop;
}

static void certify_wells(ps_minima *m, const ps_loss *loss, const ps_certify_options *options)
{
    size_t count = m->isolation.well_count;
    m->results = ps_allocate(count * sizeof *m->results);
    m->statuses = ps_allocate(count * sizeof *m->statuses);
    for (size_t i = 0; i < count; i++) {
        char line[PROGRESS];
        snprintf(line, sizeof line, "minimum %zu of %zu", i + 1, count);
        if (options->progress != NULL)
            options->progress(options->progress_context, line);
        ps_certify_init(&m->results[i]);
        m->statuses[i] = is_stopped(options) ? PS_INTERRUPTED : certify_well(&m->results[i], loss, &m->isolation.wells[i], options);
        m->complete = m->complete && m->statuses[i] == PS_OK && m->results[i].verdict != PS_VERDICT_UNDECIDED;
    }
}

ps_status ps_minima_find(ps_minima *minima, ps_loss *loss, const ps_isolate_options *range,
                         const ps_certify_options *options, ps_error *error)
{
    *minima = (ps_minima){.complete = true};
    ps_status status = check_input(loss, range, error);
    if (status != PS_OK)
        return status;
    if (!ps_isolate(&minima->isolation, loss, range))
        return ps_error_set(error, PS_BUDGET, 0, 0, "the derivatives of this loss are too large to be built");
    if (minima->isolation.interrupted)
        return ps_error_set(error, PS_INTERRUPTED, 0, 0, "interrupted");
    for (size_t i = 0; i < minima->isolation.part_count; i++)
        minima->complete = minima->complete && ps_part_is_decided(minima->isolation.parts[i].kind);
    certify_wells(minima, loss, options);
    return is_stopped(options) ? ps_error_set(error, PS_INTERRUPTED, 0, 0, "interrupted") : PS_OK;
}

void ps_minima_clear(ps_minima *minima)
{
    for (size_t i = 0; minima->results != NULL && i < minima->isolation.well_count; i++)
        ps_certify_clear(&minima->results[i]);
    free(minima->results);
    free(minima->statuses);
    ps_isolation_clear(&minima->isolation);
    *minima = (ps_minima){0};
}
