/* validate */
#include "python/core/core.h"

#include <string.h>

#include "prodstab/validate.h"

typedef struct validating {
    job job;
    ps_theorems theorems;
    ps_validation validation;
    ps_loss loss;
    bool has_loss;
    ps_validate_options options;
    ps_status status;
    ps_error error;
} validating;

static void work(void *data)
{
    validating *v = data;
    v->status = ps_validate(&v->validation, &v->theorems, v->has_loss ? &v->loss : NULL, &v->options, &v->error);
}

static void begin(validating *v)
{
    *v = (validating){.options = PS_VALIDATE_OPTIONS_DEFAULT};
    v->job = (job){.work = work, .data = v};
    v->options.limits.stop = &v->job.stop;
    v->options.progress = job_tell;
    v->options.progress_context = &v->job;
    ps_loss_init(&v->loss);
}

static void clear(validating *v)
{
    ps_validation_clear(&v->validation);
    ps_theorems_clear(&v->theorems);
    ps_loss_clear(&v->loss);
}

/* ---- what came of it ---- */

static PyObject *text_or_none(const ps_buffer *text)
{
    return text->length > 0 ? data_text(text) : Py_NewRef(Py_None);
}

/* [(what it is the constant of, the paper's, the certified one, the measured one)] */
static PyObject *constants(const ps_validate_row *row)
{
    PyObject *list = PyList_New(0);
    for (size_t i = 0; list != NULL && i < row->constant_count; i++) {
        const ps_validate_constant *c = &row->constants[i];
        if (c->certified.length + c->measured.length > 0
            && !data_append(list, Py_BuildValue("(sNNN)", c->label, data_text(&c->paper), text_or_none(&c->certified), text_or_none(&c->measured))))
            Py_CLEAR(list);
    }
    return list;
}

static PyObject *nearest(const ps_validate_nearest *n)
{
    return n->starts.length == 0 ? Py_NewRef(Py_None) : Py_BuildValue("(NNNN)", data_text(&n->starts), data_text(&n->ends), text_or_none(&n->eta_min),
                                                                      data_text(&n->eta_max));
}

static PyObject *row_of(const validating *v, const ps_validate_row *row)
{
    char *const *t = row->theorem->texts;
    const char *loss = row->subject != SIZE_MAX ? v->validation.subjects[row->subject].label : NULL;
    return Py_BuildValue("(sssssszNNNsNN)", t[PS_THEOREM_PAPER], t[PS_THEOREM_TITLE], t[PS_THEOREM_SOURCE], t[PS_THEOREM_READ],
                         t[PS_THEOREM_THEOREM], t[PS_THEOREM_SAYS], loss, text_or_none(&row->hypothesis), text_or_none(&row->conclusion),
                         constants(row), ps_validity_text(row->validity), text_or_none(&row->reason), nearest(&row->nearest));
}

static PyObject *answer(const validating *v)
{
    PyObject *rows = PyList_New(0), *certificates = PyList_New(0);
    bool fine = rows != NULL && certificates != NULL;
    for (size_t i = 0; fine && i < v->validation.row_count; i++)
        fine = data_append(rows, row_of(v, &v->validation.rows[i]));
    for (size_t i = 0; fine && i < v->validation.subject_count; i++) {
        const ps_validate_subject *subject = &v->validation.subjects[i];
        for (size_t k = 0; fine && k < subject->certificate_count; k++)
            fine = data_append(certificates, Py_BuildValue("(sN)", subject->label, data_bytes(&subject->certificates[k].text)));
    }
    PyObject *both = fine ? PyTuple_Pack(2, rows, certificates) : NULL;
    Py_XDECREF(rows);
    Py_XDECREF(certificates);
    return both;
}

/* ---- what was asked for ---- */

typedef struct number_texts {
    const char *near, *bracket_lo, *bracket_hi, *eta_max;
} number_texts;

static bool read_loss(validating *v, request *r, PyObject *given, const number_texts *t)
{
    const ps_number_use above = {PS_UPWARDS, true}, anywhere = {PS_NEARBY, false}, low = {PS_DOWNWARDS, false}, high = {PS_UPWARDS, false};
    ps_validate_options *o = &v->options;
    bool fine = true;
    v->has_loss = given != Py_None;
    if (!v->has_loss)
        return true;
    if (!PyTuple_Check(given)) {
        PyErr_SetString(PyExc_TypeError, "the loss is a tuple or None");
        return false;
    }
    if (!request_loss(r, &v->loss, given))
        return false;
    o->near = t->near != NULL ? request_number(r, &v->loss, "near", t->near, anywhere, &fine) : r->hint;
    o->bracket_lo = request_number(r, &v->loss, "bracket", t->bracket_lo, low, &fine);
    o->bracket_hi = request_number(r, &v->loss, "bracket", t->bracket_hi, high, &fine);
    o->eta_max = request_number(r, &v->loss, "eta_max", t->eta_max, above, &fine);
    return fine;
}

/* A description, or else the papers that prodstab knows. */
static bool read_theorems(validating *v, const char *paper, const char *text)
{
    ps_status status = text != NULL ? ps_theorems_parse(&v->theorems, "theorems", text, strlen(text), &v->error)
                                    : ps_theorems_of_paper(&v->theorems, paper, &v->error);
    if (status != PS_OK)
        data_fail(&v->error, NULL);
    return status == PS_OK;
}

PyObject *core_validate(PyObject *module, PyObject *arguments)
{
    validating v;
    request r = {0};
    number_texts t;
    PyObject *given, *progress, *result = NULL;
    const char *paper, *text;
    (void)module;
    begin(&v);
    if (PyArg_ParseTuple(arguments, "OzzzzzzO", &given, &paper, &text, &t.near, &t.bracket_lo, &t.bracket_hi, &t.eta_max, &progress)
        && read_theorems(&v, paper, text) && read_loss(&v, &r, given, &t) && job_run(&v.job, progress))
        result = v.status == PS_OK ? answer(&v) : data_fail(&v.error, NULL);
    request_clear(&r);
    clear(&v);
    return result;
}
