/* What maps are made of: cells of one level, tried together. */
#include <mpfr.h>
#include <stdlib.h>

#include "numbers/arb_include.h"
#include "prodstab/option.h"
#include "prove/map_search.h"
#include "prove/prover.h"

/* ---- one cell ---- */

/* A claim that is named is missing, and could be there with this verdict. */
static bool lacks(const ps_certify_result *found)
{
    for (size_t i = 0; i < found->outcome_count; i++) {
        const ps_certify_outcome *o = &found->outcomes[i];
        bool other = o->kind->after != PS_AFTER_NONE && !o->kind->briefly && !ps_prover_is_usual(o->kind, found->verdict);
        bool verdict = ps_claim_kind_role(o->kind) == PS_CLAIM_VERDICT;
        if (o->requested && o->status != PS_OK && !other && !verdict)
            return true;
    }
    return false;
}

static bool stands_alone(const ps_claim_kind *kind)
{
    return kind->builds_on == NULL && kind->rests_on == NULL;
}

/* What a cell of a map may have: claims that stand alone, each kind once. */
static void drop_others(ps_certificate *c)
{
    for (size_t i = c->claim_count; i-- > 0;) {
        bool keep = stands_alone(c->claims[i].kind);
        for (size_t k = 0; k < i; k++)
            keep = keep && c->claims[k].kind != c->claims[i].kind;
        if (!keep)
            ps_certificate_drop(c, i);
    }
}

static void try_cell(void *context, size_t index)
{
    map_search *m = context;
    map_cell *c = &m->level[index];
    const ps_loss *whole = &m->result->certificate.loss;
    ps_certify_options options = m->options;
    options.near = c->near.length > 0 ? c->near.text : options.near;
    options.bracket_lo = c->from.length > 0 ? c->from.text : options.bracket_lo;
    options.bracket_hi = c->to.length > 0 ? c->to.text : options.bracket_hi;
    ps_certify_result found;
    ps_certify_init(&found);
    ps_status status = ps_parameter_box_read_loss(&c->box, whole, &found.certificate.loss, &c->error);
    if (status == PS_OK)
        status = ps_certify_box(&found, &options, true, &c->error);
    if (status != PS_OK)
        while (found.certificate.claim_count > 0)
            ps_certificate_drop_last(&found.certificate);
    if (status == PS_OK && m->complete != NULL && found.verdict == PS_VERDICT_UNDECIDED)
        m->complete(&found.certificate, &options.limits);
    drop_others(&found.certificate);
    c->complete = status == PS_OK && found.verdict != PS_VERDICT_UNDECIDED && !lacks(&found);
    c->operations = found.operations;
    map_cell_take(c, &found.certificate);
    ps_certify_clear(&found);
}

static void show_progress(void *context, size_t index)
{
    map_search *m = context;
    (void)index;
    m->done++;
    if (m->given->progress == NULL)
        return;
    ps_buffer line = {0};
    ps_buffer_printf(&line, "%zu cells; of %zu smaller ones %zu", m->settled, m->count, m->done);
    m->given->progress(m->given->progress_context, line.text);
    ps_buffer_clear(&line);
}

static void leave(void)
{
    flint_cleanup();
    mpfr_free_cache();
}

ps_status map_try_level(map_search *m, ps_error *error)
{
    const parallel_work work = {.count = m->count, .threads = m->limits->threads, .run = try_cell, .done = show_progress, .leave = leave,
                                .context = m, .transfer = &map_transfer, .team = m->limits->team, .checkpoint = m->checkpoint};
    m->done = 0;
    if (parallel_run(&work) < m->count)
        return ps_error_set(error, PS_BUDGET, 0, 0, "three processes ended with one cell: is the memory exhausted?");
    if (map_is_stopped(m))
        return ps_error_set(error, PS_INTERRUPTED, 0, 0, "interrupted");
    for (size_t i = 0; i < m->count; i++)
        m->result->operations += m->level[i].operations;
    return PS_OK;
}

/* ---- levels ---- */

map_cell *map_push(map_search *m)
{
    m->next = ps_grow(m->next, m->next_count, &m->next_capacity, sizeof *m->next);
    map_cell *c = &m->next[m->next_count++];
    *c = (map_cell){.complete = false};
    return c;
}

void map_push_halves(map_search *m, const ps_parameter_box *box, size_t where)
{
    map_cell *lower = map_push(m);
    ps_parameter_box_copy(&lower->box, box);
    mpq_add(lower->box.hi[where], box->lo[where], box->hi[where]);
    mpq_div_2exp(lower->box.hi[where], lower->box.hi[where], 1);
    map_cell *upper = map_push(m);
    ps_parameter_box_copy(&upper->box, box);
    lower = &m->next[m->next_count - 2];
    mpq_set(upper->box.lo[where], lower->box.hi[where]);
    lower->box.depth = ++upper->box.depth;
}

void map_advance(map_search *m)
{
    free(m->level);
    m->level = m->next;
    m->count = m->next_count;
    m->next = NULL;
    m->next_count = m->next_capacity = 0;
}

/* ---- the whole ---- */

static ps_status check_names(const ps_certify_options *options, ps_error *error)
{
    for (size_t i = 0; i < options->claim_count; i++) {
        const ps_claim_kind *kind = ps_claim_kind_find(options->claims[i]);
        if (kind != NULL && !stands_alone(kind))
            return ps_error_set(error, PS_INPUT, 0, 0, "%s %.60s: this claim rests on others, which a cell of a map does not have",
                                ps_option_name(PS_OPTION_CLAIMS), kind->name);
    }
    return PS_OK;
}

ps_status map_search_open(map_search *m, ps_error *error)
{
    static const char *const verdict_only[] = {"minimum"};
    ps_status status = ps_prover_check_options(m->given, error);
    if (status == PS_OK)
        status = check_names(m->given, error);
    const ps_loss *loss = &m->result->certificate.loss;
    if (status == PS_OK && ps_loss_first_interval(loss) == loss->parameter_count)
        status = ps_error_set(error, PS_INPUT, 0, 0, "no parameter is an interval: write -p 'NAME=[LO,HI]' for each that is looked at");
    if (status != PS_OK)
        return status;
    m->options = *m->given;
    m->options.progress = NULL;
    m->options.sign_only = true;
    if (m->options.claim_count == 0) {
        m->options.claims = verdict_only;
        m->options.claim_count = 1;
    }
    ps_parameter_box_init(&map_push(m)->box, &m->result->certificate.loss);
    map_advance(m);
    return PS_OK;
}

ps_status map_search_close(map_search *m, ps_status status, ps_error *error)
{
    ps_error unwritten = {0};
    while (m->count > 0)
        map_cell_clear(&m->level[--m->count]);
    while (m->next_count > 0)
        map_cell_clear(&m->next[--m->next_count]);
    map_advance(m);
    if (parallel_checkpoint_close(m->checkpoint, &unwritten) == PS_OK || status != PS_OK)
        return status;
    *error = unwritten;
    return unwritten.status;
}
