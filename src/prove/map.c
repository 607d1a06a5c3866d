/* Maps. Cells of one size are tried together, on several threads; those that are not decided are halved, and so on. */
#include "prove/map_search.h"
#include "prove/prover.h"

/* What an obligation in one cell may cost: small cells are cheap. */
enum { BOXES = 2048, OPERATIONS = 1 << 20 };

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

/* ---- levels ---- */

/* Takes the certificate over as a cell of the map. */
static void keep(map_search *m, map_cell *c)
{
    ps_certificate *to = ps_certificate_append_cell(&m->result->certificate);
    ps_certificate_clear(to);
    *to = c->found;
    c->found = (ps_certificate){0};
    m->settled++;
}

/* The cell is kept, or its halves are tried, if there may be so many cells: those of this level are one each, at least. */
static void settle(map_search *m, size_t index)
{
    map_cell *c = &m->level[index];
    size_t where = 0, cells = m->settled + m->next_count + (m->count - index) + 1;
    if (!c->complete && cells <= m->limits->cells && choose(m, &c->box, &where))
        map_push_halves(m, &c->box, where);
    else
        keep(m, c);
    map_cell_clear(c);
}

static ps_status run_level(map_search *m, ps_error *error)
{
    ps_status status = map_try_level(m, error);
    for (size_t i = 0; i < m->count && status == PS_OK; i++)
        settle(m, i);
    if (status == PS_OK)
        map_advance(m);
    return status;
}

/* ---- the whole ---- */

static ps_status begin(map_search *m, ps_error *error)
{
    ps_status status = map_search_open(m, error);
    if (status != PS_OK)
        return status;
    m->options.limits.operations = OPERATIONS;
    if (m->options.limits.cells > BOXES)
        m->options.limits.cells = BOXES;
    return map_open_checkpoint(m, error);
}

ps_status ps_certify_map(ps_certify_result *result, const ps_certify_options *options, const ps_map_limits *limits, ps_error *error)
{
    map_search m = {.given = options, .limits = limits, .result = result};
    ps_status status = begin(&m, error);
    while (status == PS_OK && m.count > 0)
        status = run_level(&m, error);
    status = map_search_close(&m, status, error);
    if (status != PS_OK)
        return status;
    ps_certificate_make_map(&result->certificate);
    if (result->certificate.kind_count == 0)
        return ps_error_set(error, PS_UNDECIDED, 0, 0, "nothing is proved in any of %zu cells", result->certificate.cell_count);
    return ps_prover_seal(result, &options->limits, error);
}
