/* Maps. Cells of one size are tried together, on several threads; those that are not decided are halved, and so on. */
#include <mpfr.h>
#include <stdlib.h>

#include "numbers/arb_include.h"
#include "prove/map_search.h"
#include "prove/prover.h"

/* What an obligation in one cell may cost: small cells are cheap. */
enum { BOXES = 2048, OPERATIONS = 1 << 20 };

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
    ps_certify_init(&c->found);
    ps_status status = ps_parameter_box_read_loss(&c->box, whole, &c->found.certificate.loss, &c->error);
    if (status == PS_OK)
        status = ps_certify_box(&c->found, &m->options, true, &c->error);
    if (status != PS_OK)
        while (c->found.certificate.claim_count > 0)
            ps_certificate_drop_last(&c->found.certificate);
    drop_others(&c->found.certificate);
    c->complete = status == PS_OK && c->found.verdict != PS_VERDICT_UNDECIDED && !lacks(&c->found);
}

static void show_progress(void *context, size_t index)
{
    map_search *m = context;
    (void)index;
    m->done++;
    if (m->given->progress == NULL)
        return;
    ps_buffer line = {0};
    ps_buffer_printf(&line, "%zu cells; of %zu smaller ones %zu", m->result->certificate.cell_count, m->count, m->done);
    m->given->progress(m->given->progress_context, line.text);
    ps_buffer_clear(&line);
}

static void leave(void)
{
    flint_cleanup();
    mpfr_free_cache();
}

/* ---- halves ---- */

/* The parameter whose part is the largest one of its interval; false if that is as small as allowed. */
static bool choose(const map_search *m, const ps_parameter_box *box, size_t *where)
{
    const ps_loss *whole = &m->result->certificate.loss;
    mpq_t share, side, most;
    mpq_inits(share, side, most, NULL);
    for (size_t i = 0; i < box->count; i++) {
        if (whole->intervals[i] == PS_NODE_NONE)
            continue;
        mpq_sub(share, box->hi[i], box->lo[i]);
        mpq_sub(side, whole->parameters[i].hi, whole->parameters[i].lo);
        mpq_div(share, share, side);
        if (mpq_cmp(share, most) > 0) {
            mpq_set(most, share);
            *where = i;
        }
    }
    mpq_mul_2exp(most, most, (mp_bitcnt_t)m->limits->halvings);
    bool fine = mpq_cmp_ui(most, 1, 1) > 0;
    mpq_clears(share, side, most, NULL);
    return fine;
}

static map_cell *push(map_search *m)
{
    m->next = ps_grow(m->next, m->next_count, &m->next_capacity, sizeof *m->next);
    map_cell *c = &m->next[m->next_count++];
    *c = (map_cell){.complete = false};
    return c;
}

static void halve(map_search *m, const ps_parameter_box *box, size_t where)
{
    map_cell *lower = push(m);
    ps_parameter_box_copy(&lower->box, box);
    mpq_add(lower->box.hi[where], box->lo[where], box->hi[where]);
    mpq_div_2exp(lower->box.hi[where], lower->box.hi[where], 1);
    map_cell *upper = push(m);
    ps_parameter_box_copy(&upper->box, box);
    mpq_set(upper->box.lo[where], m->next[m->next_count - 2].box.hi[where]);
}

/* ---- levels ---- */

/* Takes the certificate over as a cell of the map. */
static void keep(map_search *m, map_cell *c)
{
    ps_certificate *to = ps_certificate_append_cell(&m->result->certificate);
    ps_certificate_clear(to);
    *to = c->found.certificate;
    ps_certificate_init(&c->found.certificate);
}

void map_cell_clear(map_cell *c)
{
    ps_parameter_box_clear(&c->box);
    ps_certify_clear(&c->found);
}

/* The cell is kept, or its halves are tried, if there may be so many cells: those of this level are one each, at least. */
static void settle(map_search *m, size_t index)
{
    map_cell *c = &m->level[index];
    size_t where = 0, cells = m->result->certificate.cell_count + m->next_count + (m->count - index) + 1;
    m->result->operations += c->found.operations;
    if (!c->complete && cells <= m->limits->cells && choose(m, &c->box, &where))
        halve(m, &c->box, where);
    else
        keep(m, c);
    map_cell_clear(c);
}

static ps_status run_level(map_search *m, ps_error *error)
{
    const parallel_work work = {.count = m->count, .threads = m->limits->threads, .run = try_cell, .done = show_progress, .leave = leave,
                                .context = m, .transfer = &map_transfer, .team = m->limits->team, .checkpoint = m->checkpoint};
    if (parallel_run(&work) < m->count)
        return ps_error_set(error, PS_BUDGET, 0, 0, "three processes ended with one cell: is the memory exhausted?");
    if (map_is_stopped(m))
        return ps_error_set(error, PS_INTERRUPTED, 0, 0, "interrupted");
    for (size_t i = 0; i < m->count; i++)
        settle(m, i);
    free(m->level);
    m->level = m->next;
    m->count = m->next_count;
    m->next = NULL;
    m->next_count = m->next_capacity = m->done = 0;
    return PS_OK;
}

/* ---- the whole ---- */

static ps_status check_names(const ps_certify_options *options, ps_error *error)
{
    for (size_t i = 0; i < options->claim_count; i++) {
        const ps_claim_kind *kind = ps_claim_kind_find(options->claims[i]);
        if (kind != NULL && !stands_alone(kind))
            return ps_error_set(error, PS_INPUT, 0, 0, "--claims %.60s: this claim rests on others, which a cell of a map does not have",
                                kind->name);
    }
    return PS_OK;
}

static bool has_interval(const ps_loss *loss)
{
    for (size_t i = 0; i < loss->parameter_count; i++)
        if (loss->intervals[i] != PS_NODE_NONE)
            return true;
    return false;
}

static ps_status begin(map_search *m, ps_error *error)
{
    static const char *const verdict_only[] = {"minimum"};
    ps_status status = ps_prover_check_options(m->given, error);
    if (status == PS_OK)
        status = check_names(m->given, error);
    if (status == PS_OK && !has_interval(&m->result->certificate.loss))
        status = ps_error_set(error, PS_INPUT, 0, 0, "no parameter is an interval: write -p 'NAME=[LO,HI]' for the one to three that are mapped");
    m->options = *m->given;
    m->options.progress = NULL;
    m->options.sign_only = true;
    m->options.limits.operations = OPERATIONS;
    if (m->options.limits.cells > BOXES)
        m->options.limits.cells = BOXES;
    if (m->options.claim_count == 0) {
        m->options.claims = verdict_only;
        m->options.claim_count = 1;
    }
    ps_parameter_box_init(&push(m)->box, &m->result->certificate.loss);
    m->level = m->next;
    m->count = 1;
    m->next = NULL;
    m->next_count = m->next_capacity = 0;
    return status == PS_OK ? map_open_checkpoint(m, error) : status;
}

ps_status ps_certify_map(ps_certify_result *result, const ps_certify_options *options, const ps_map_limits *limits, ps_error *error)
{
    map_search m = {.given = options, .limits = limits, .result = result};
    ps_status status = begin(&m, error);
    while (status == PS_OK && m.count > 0)
        status = run_level(&m, error);
    while (m.count > 0)
        map_cell_clear(&m.level[--m.count]);
    free(m.level);
    ps_error unwritten = {0};
    if (parallel_checkpoint_close(m.checkpoint, &unwritten) != PS_OK && status == PS_OK) {
        *error = unwritten;
        status = unwritten.status;
    }
    if (status != PS_OK)
        return status;
    ps_certificate_make_map(&result->certificate);
    if (result->certificate.kind_count == 0)
        return ps_error_set(error, PS_UNDECIDED, 0, 0, "nothing is proved in any of %zu cells", result->certificate.cell_count);
    return ps_prover_seal(result, &options->limits, error);
}
