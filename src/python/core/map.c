/* map: the cells of the box of a loss's parameters. */
#include "python/core/core.h"

#include <string.h>

#include "parallel/parallel.h"
#include "prodstab/map.h"

typedef struct mapping {
    job job;
    ps_certify_result result;
    ps_certify_options options;
    ps_map_limits limits;
    ps_status status;
    ps_error error;
} mapping;

static void work(void *data)
{
    mapping *m = data;
    m->status = ps_certify_map(&m->result, &m->options, &m->limits, &m->error);
}

static void begin(mapping *m)
{
    *m = (mapping){.options = PS_CERTIFY_OPTIONS_DEFAULT};
    m->job = (job){.work = work, .data = m};
    m->options.limits.stop = &m->job.stop;
    m->options.progress = job_tell;
    m->options.progress_context = &m->job;
    ps_certify_init(&m->result);
}

static bool read_place(mapping *m, request *r, const char *near, const char *lo, const char *hi)
{
    const ps_number_use anywhere = {PS_NEARBY, false}, low = {PS_DOWNWARDS, false}, high = {PS_UPWARDS, false};
    const ps_loss *loss = &m->result.certificate.loss;
    bool fine = true;
    m->options.near = near != NULL ? request_number(r, loss, "near", near, anywhere, &fine) : r->hint;
    m->options.bracket_lo = request_number(r, loss, "bracket", lo, low, &fine);
    m->options.bracket_hi = request_number(r, loss, "bracket", hi, high, &fine);
    m->options.claims = r->claim_count > 0 ? r->claims : NULL;
    m->options.claim_count = r->claim_count;
    return fine;
}

PyObject *core_map(PyObject *module, PyObject *arguments)
{
    mapping m;
    request r = {0};
    PyObject *given, *claims, *progress, *result = NULL;
    const char *near, *lo, *hi, *comment;
    unsigned long cells, threads;
    (void)module;
    begin(&m);
    if (PyArg_ParseTuple(arguments, "O!O!zzzkikzzO", &PyTuple_Type, &given, &PyTuple_Type, &claims, &near, &lo, &hi, &cells,
                         &m.limits.halvings, &threads, &m.limits.checkpoint, &comment, &progress) &&
        request_loss(&r, &m.result.certificate.loss, given) && request_claims(&r, claims) && read_place(&m, &r, near, lo, hi)) {
        m.limits.cells = cells;
        m.limits.threads = threads > 0 ? threads : parallel_processors();
        m.result.certificate.comment = comment != NULL ? ps_copy_text(comment, strlen(comment)) : NULL;
        if (job_run(&m.job, progress))
            result = m.status == PS_OK ? data_bytes(&m.result.text) : data_fail(&m.error, NULL);
    }
    request_clear(&r);
    ps_certify_clear(&m.result);
    return result;
}
