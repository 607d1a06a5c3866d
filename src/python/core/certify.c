/* certify and run */
#include "python/core/core.h"

#include <string.h>

#include "prodstab/rational.h"
#include "prodstab/run.h"

/* A search and all that it needs. */
typedef struct search {
    job job;
    ps_certify_result result;
    ps_certify_options options;
    ps_run_options run; /* if eta is not NULL */
    ps_status status;
    ps_error error;
} search;

static void work(void *data)
{
    search *s = data;
    s->status = s->run.eta != NULL ? ps_run(&s->result, &s->run, &s->error) : ps_certify(&s->result, &s->options, &s->error);
}

static void begin(search *s)
{
    *s = (search){.options = PS_CERTIFY_OPTIONS_DEFAULT, .run = PS_RUN_OPTIONS_DEFAULT};
    s->job = (job){.work = work, .data = s};
    s->options.limits.stop = s->run.limits.stop = &s->job.stop;
    s->options.progress = s->run.progress = job_tell;
    s->options.progress_context = s->run.progress_context = &s->job;
    ps_certify_init(&s->result);
}

static void keep_comment(search *s, const char *comment)
{
    s->result.certificate.comment = comment != NULL ? ps_copy_text(comment, strlen(comment)) : NULL;
}

/* ---- what came of it ---- */

static PyObject *outcomes(const ps_certify_result *r)
{
    PyObject *list = PyList_New(0);
    for (size_t i = 0; list != NULL && i < r->outcome_count; i++) {
        const ps_certify_outcome *o = &r->outcomes[i];
        PyObject *one = Py_BuildValue("(ssNN)", o->kind->name, data_status(o->status), data_text(&o->message),
                                      PyBool_FromLong(o->requested));
        if (!data_append(list, one))
            Py_CLEAR(list);
    }
    return list;
}

static PyObject *answer(const ps_certify_result *r)
{
    PyObject *d = PyDict_New();
    bool fine = data_set(d, "certificate", data_bytes(&r->text)) &&
                data_set(d, "verdict", PyUnicode_FromString(ps_product_verdict_text(r->verdict))) &&
                data_set(d, "curvature", data_decimals(&r->curvature_lo, &r->curvature_hi)) &&
                data_set(d, "alpha", data_decimals(&r->alpha_lo, &r->alpha_hi)) &&
                data_set(d, "reason", data_text(&r->reason)) && data_set(d, "precision", PyLong_FromLong(r->precision)) &&
                data_set(d, "outcomes", outcomes(r)) && data_set(d, "notes", data_text(&r->notes)) &&
                data_set(d, "cells", PyLong_FromUnsignedLongLong(r->cells)) &&
                data_set(d, "operations", PyLong_FromUnsignedLongLong(r->operations));
    if (!fine)
        Py_CLEAR(d);
    return d;
}

/* Appends the certificate of the claims that were found before the search was stopped, if there are any and it is one. */
static void keep_part(PyObject *part, const ps_certificate *certificate)
{
    ps_buffer text = {0};
    ps_certificate read;
    ps_error ignored = {0};
    PyObject *type, *value, *traceback;
    if (ps_certificate_kind_count(certificate) == 0)
        return;
    ps_certificate_print(&text, certificate);
    bool fine = ps_certificate_parse(&read, text.text, text.length, &ignored) == PS_OK;
    PyErr_Fetch(&type, &value, &traceback);
    if (fine && !data_append(part, data_bytes(&text)))
        PyErr_Clear();
    PyErr_Restore(type, value, traceback);
    ps_certificate_clear(&read);
    ps_buffer_clear(&text);
}

static PyObject *search_and_answer(search *s, PyObject *progress, PyObject *part)
{
    if (!job_run(&s->job, progress)) {
        keep_part(part, &s->result.certificate);
        return NULL;
    }
    return s->status == PS_OK ? answer(&s->result) : data_fail(&s->error, NULL);
}

/* ---- certify ---- */

/* The texts of the options that are numbers. */
typedef struct number_texts {
    const char *near, *bracket_lo, *bracket_hi, *eta_max, *eta_min, *eos_ratio, *step_from, *step_to, *decay, *momentum;
} number_texts;

static bool read_numbers(search *s, request *r, const number_texts *t)
{
    const ps_number_use above = {PS_UPWARDS, true}, below = {PS_DOWNWARDS, true}, anywhere = {PS_NEARBY, false};
    const ps_number_use low = {PS_DOWNWARDS, false}, high = {PS_UPWARDS, false};
    const ps_loss *loss = &s->result.certificate.loss;
    const char *steps = s->options.absolute_steps ? "effective_step" : "step_ratio";
    ps_certify_options *o = &s->options;
    bool fine = true;
    o->near = t->near != NULL ? request_number(r, loss, "near", t->near, anywhere, &fine) : r->hint;
    o->bracket_lo = request_number(r, loss, "bracket", t->bracket_lo, low, &fine);
    o->bracket_hi = request_number(r, loss, "bracket", t->bracket_hi, high, &fine);
    o->eta_max = request_number(r, loss, "eta_max", t->eta_max, above, &fine);
    o->eta_min = request_number(r, loss, "eta_min", t->eta_min, below, &fine);
    o->eos_ratio = request_number(r, loss, "eos_ratio", t->eos_ratio, above, &fine);
    o->step_from = request_number(r, loss, steps, t->step_from, below, &fine);
    o->step_to = request_number(r, loss, steps, t->step_to, above, &fine);
    o->decay = request_number(r, loss, "weight_decay", t->decay, (ps_number_use){PS_EXACTLY, false}, &fine);
    o->momentum = request_number(r, loss, "momentum", t->momentum, (ps_number_use){PS_EXACTLY, false}, &fine);
    o->claims = r->claim_count > 0 ? r->claims : NULL;
    o->claim_count = r->claim_count;
    return fine;
}

PyObject *core_certify(PyObject *module, PyObject *arguments)
{
    search s;
    request r = {0};
    number_texts t;
    PyObject *given, *claims, *progress, *part, *result = NULL;
    const char *comment;
    int absolute, nesterov;
    unsigned long windows;
    unsigned long long cells;
    (void)module;
    begin(&s);
    if (PyArg_ParseTuple(arguments, "O!O!zzzzzzzzpzzpklKzOO!", &PyTuple_Type, &given, &PyTuple_Type, &claims, &t.near, &t.bracket_lo,
                         &t.bracket_hi, &t.eta_max, &t.eta_min, &t.eos_ratio, &t.step_from, &t.step_to, &absolute,
                         &t.decay, &t.momentum, &nesterov, &windows, &s.options.precision, &cells, &comment, &progress, &PyList_Type, &part) &&
        request_loss(&r, &s.result.certificate.loss, given) && request_claims(&r, claims)) {
        keep_comment(&s, comment);
        s.options.absolute_steps = absolute;
        s.options.windows = windows;
        s.options.limits.cells = cells;
        bool fine = read_numbers(&s, &r, &t);
        s.options.look_ahead = nesterov ? s.options.momentum : NULL;
        if (fine)
            result = search_and_answer(&s, progress, part);
    }
    request_clear(&r);
    ps_certify_clear(&s.result);
    return result;
}

/* ---- run ---- */

/* |x + y|^2 and |x - y|^2 of two vectors. */
static bool read_start(search *s, request *r, const char *text)
{
    ps_buffer *sum = &r->numbers[r->number_count++], *difference = &r->numbers[r->number_count++];
    ps_error error = {0};
    ps_vectors vectors;
    ps_vectors_init(&vectors);
    bool fine = ps_given_vectors(&vectors, "start", text, &r->given, &s->result.certificate.loss, &error) == PS_OK;
    if (fine) {
        ps_rational_print(sum, vectors.sum);
        ps_rational_print(difference, vectors.difference);
    } else {
        data_fail(&error, NULL);
    }
    s->run.sum = sum->text;
    s->run.difference = difference->text;
    ps_vectors_clear(&vectors);
    return fine;
}

PyObject *core_run(PyObject *module, PyObject *arguments)
{
    search s;
    request r = {0};
    PyObject *given, *progress, *part, *result = NULL;
    const char *eta, *x, *y, *vectors, *comment;
    const ps_number_use exact = {PS_EXACTLY, false}, positive = {PS_EXACTLY, true};
    (void)module;
    begin(&s);
    if (PyArg_ParseTuple(arguments, "O!ssszkzOO!", &PyTuple_Type, &given, &eta, &x, &y, &vectors, &s.run.steps, &comment, &progress, &PyList_Type,
                         &part) &&
        request_loss(&r, &s.result.certificate.loss, given)) {
        bool fine = true;
        const ps_loss *loss = &s.result.certificate.loss;
        keep_comment(&s, comment);
        s.run.eta = request_number(&r, loss, "eta", eta, positive, &fine);
        if (vectors != NULL) {
            fine = fine && read_start(&s, &r, vectors);
        } else {
            s.run.x = request_number(&r, loss, "start", x, exact, &fine);
            s.run.y = request_number(&r, loss, "start", y, exact, &fine);
        }
        if (fine)
            result = search_and_answer(&s, progress, part);
    }
    request_clear(&r);
    ps_certify_clear(&s.result);
    return result;
}
