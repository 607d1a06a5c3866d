/* minima */
#include "python/core/core.h"

#include <string.h>

#include "prodstab/rational.h"
#include "prove/exact_minimum.h"
#include "prove/minima.h"

typedef struct listing {
    job job;
    ps_loss loss;
    ps_minima minima;
    ps_certify_options options;
    ps_isolate_options range;
    mpq_t lo, hi;
    ps_status status;
    ps_error error;
} listing;

static void work(void *data)
{
    listing *l = data;
    l->status = ps_minima_find(&l->minima, &l->loss, &l->range, &l->options, &l->error);
}

static void begin(listing *l)
{
    *l = (listing){.options = PS_CERTIFY_OPTIONS_DEFAULT};
    l->job = (job){.work = work, .data = l};
    mpq_inits(l->lo, l->hi, NULL);
    ps_loss_init(&l->loss);
    l->options.limits.stop = &l->job.stop;
    l->range = (ps_isolate_options){.lo = l->lo, .hi = l->hi, .operations = PS_ISOLATE_OPERATIONS, .stop = &l->job.stop,
                                    .progress = job_tell, .progress_context = &l->job};
}

static void clear(listing *l)
{
    ps_minima_clear(&l->minima);
    ps_loss_clear(&l->loss);
    mpq_clears(l->lo, l->hi, NULL);
}

/* [(lo, hi, verdict, curvature, alpha, reason, certificate)] */
static PyObject *wells(const listing *l)
{
    PyObject *list = PyList_New(0);
    for (size_t i = 0; list != NULL && i < l->minima.isolation.well_count; i++) {
        const ps_certify_result *r = &l->minima.results[i];
        const ps_well *well = &l->minima.isolation.wells[i];
        bool certified = l->minima.statuses[i] == PS_OK;
        const ps_claim *minimum = certified ? &r->certificate.claims[0] : NULL;
        PyObject *one = Py_BuildValue("(NNsNNNN)", data_fraction(certified ? minimum->values[0] : well->lo),
                                      data_fraction(certified ? minimum->values[1] : well->hi),
                                      ps_product_verdict_text(certified ? r->verdict : PS_VERDICT_UNDECIDED),
                                      data_decimals(&r->curvature_lo, &r->curvature_hi), data_decimals(&r->alpha_lo, &r->alpha_hi),
                                      data_text(&r->reason), certified ? data_bytes(&r->text) : Py_NewRef(Py_None));
        if (!data_append(list, one))
            Py_CLEAR(list);
    }
    return list;
}

/* [(lo, hi, reason)] of what is undecided. */
static PyObject *undecided(listing *l)
{
    PyObject *list = PyList_New(0);
    for (size_t i = 0; list != NULL && i < l->minima.isolation.part_count; i++) {
        const ps_part *part = &l->minima.isolation.parts[i];
        ps_buffer why = {0};
        if (ps_part_is_decided(part->kind))
            continue;
        ps_print_obstacle(&why, &l->loss, part);
        if (!data_append(list, Py_BuildValue("(NNN)", data_fraction(part->lo), data_fraction(part->hi), data_text(&why))))
            Py_CLEAR(list);
        ps_buffer_clear(&why);
    }
    return list;
}

static bool is_finished(const listing *l)
{
    for (size_t i = 0; i < l->minima.isolation.part_count; i++)
        if (l->minima.isolation.parts[i].kind == PS_PART_UNFINISHED)
            return false;
    return true;
}

static PyObject *answer(listing *l)
{
    ps_buffer loss = {0};
    ps_loss_print(&loss, &l->loss);
    PyObject *d = PyDict_New();
    bool fine = data_set(d, "loss", data_text(&loss)) && data_set(d, "range", data_range(l->lo, l->hi)) &&
                data_set(d, "minima", wells(l)) && data_set(d, "undecided", undecided(l)) &&
                data_set(d, "complete", PyBool_FromLong(l->minima.complete)) &&
                data_set(d, "finished", PyBool_FromLong(is_finished(l)));
    ps_buffer_clear(&loss);
    if (!fine)
        Py_CLEAR(d);
    return d;
}

static bool read_range(listing *l, request *r, const char *from, const char *to)
{
    const ps_number_use low = {PS_DOWNWARDS, false}, high = {PS_UPWARDS, false};
    bool fine = true;
    const char *lo = request_number(r, &l->loss, "from", from, low, &fine), *hi = request_number(r, &l->loss, "to", to, high, &fine);
    return fine && ps_rational_parse(l->lo, lo, strlen(lo), NULL) == PS_OK &&
           ps_rational_parse(l->hi, hi, strlen(hi), NULL) == PS_OK;
}

PyObject *core_minima(PyObject *module, PyObject *arguments)
{
    listing l;
    request r = {0};
    PyObject *given, *progress, *result = NULL;
    const char *from, *to;
    (void)module;
    begin(&l);
    if (PyArg_ParseTuple(arguments, "O!ssO", &PyTuple_Type, &given, &from, &to, &progress) && request_loss(&r, &l.loss, given) &&
        read_range(&l, &r, from, to) && job_run(&l.job, progress))
        result = l.status == PS_OK ? answer(&l) : data_fail(&l.error, NULL);
    request_clear(&r);
    clear(&l);
    return result;
}
