/* check: the checker on the bytes of a certificate. */
#include "python/core/core.h"

#include <stdlib.h>

#include "prodstab/check.h"

typedef struct claim_note {
    const ps_claim_kind *kind;
    ps_claim_report report;
    ps_buffer conclusion;
} claim_note;

typedef struct checking {
    job job;
    const char *text;
    Py_ssize_t length;
    ps_certificate certificate;
    ps_claim_report report;
    ps_status status;
    ps_buffer gap;
    claim_note *claims;
    size_t claim_count, claim_capacity;
} checking;

static void note_begin(void *context, const ps_certificate *certificate, const char *gap)
{
    (void)certificate;
    if (gap != NULL)
        ps_buffer_puts(&((checking *)context)->gap, gap);
}

static void note_claim(void *context, const ps_certificate *certificate, size_t index, const ps_claim_report *report)
{
    checking *c = context;
    c->claims = ps_grow(c->claims, c->claim_count, &c->claim_capacity, sizeof *c->claims);
    claim_note *note = &c->claims[c->claim_count++];
    *note = (claim_note){ps_certificate_kind(certificate, index), *report, {0}};
    note->report.message = (ps_buffer){0};
    if (report->message.length > 0)
        ps_buffer_puts(&note->report.message, report->message.text);
    if (report->status == PS_OK && c->gap.length == 0)
        ps_certificate_print_conclusion(&note->conclusion, certificate, index);
    job_tell(&c->job, note->kind->name);
}

static void check(void *data)
{
    checking *c = data;
    ps_check_limits limits = PS_CHECK_LIMITS_DEFAULT;
    const ps_check_visitor visitor = {note_begin, note_claim, c};
    limits.stop = &c->job.stop;
    c->status = ps_check_certificate(&c->report, &c->certificate, c->text, (size_t)c->length, &limits, &visitor);
}

/* [(name, times, boxes, precision, margin)] of those that were looked at. */
static PyObject *obligations(const claim_note *n)
{
    PyObject *list = PyList_New(0);
    for (size_t i = 0; list != NULL && i <= PS_CLAIM_OBLIGATIONS; i++) {
        const ps_obligation_report *o = &n->report.obligations[i];
        const char *name = i < PS_CLAIM_OBLIGATIONS ? n->kind->obligations[i].name : "orbit";
        if (o->times > 0 && !data_append(list, Py_BuildValue("(sKKld)", name, (unsigned long long)o->times,
                                                             (unsigned long long)o->boxes, o->precision, o->margin)))
            Py_CLEAR(list);
    }
    return list;
}

static PyObject *claims_checked(const checking *c)
{
    PyObject *list = PyList_New(0);
    for (size_t i = 0; list != NULL && i < c->claim_count; i++) {
        const claim_note *n = &c->claims[i];
        PyObject *one = Py_BuildValue("(ssNNzNKKlN)", n->kind->name, data_status(n->report.status), data_text(&n->report.message),
                                      data_text(&n->conclusion), n->report.failed, PyBool_FromLong(n->report.refuted),
                                      (unsigned long long)n->report.cells, (unsigned long long)n->report.operations,
                                      n->report.precision, obligations(n));
        if (!data_append(list, one))
            Py_CLEAR(list);
    }
    return list;
}

static PyObject *answer(const checking *c)
{
    PyObject *d = PyDict_New();
    bool fine = data_set(d, "status", PyUnicode_FromString(data_status(c->status))) &&
                data_set(d, "message", data_text(&c->report.message)) && data_set(d, "gap", data_text(&c->gap)) &&
                data_set(d, "claims", claims_checked(c)) &&
                data_set(d, "cells", PyLong_FromUnsignedLongLong(c->report.cells)) &&
                data_set(d, "operations", PyLong_FromUnsignedLongLong(c->report.operations));
    if (!fine)
        Py_CLEAR(d);
    return d;
}

static void clear(checking *c)
{
    for (size_t i = 0; i < c->claim_count; i++) {
        ps_claim_report_clear(&c->claims[i].report);
        ps_buffer_clear(&c->claims[i].conclusion);
    }
    free(c->claims);
    ps_buffer_clear(&c->gap);
    ps_certificate_clear(&c->certificate);
    ps_claim_report_clear(&c->report);
}

PyObject *core_check(PyObject *module, PyObject *arguments)
{
    checking c = {.job = {.work = check}};
    PyObject *progress, *result = NULL;
    (void)module;
    c.job.data = &c;
    if (!PyArg_ParseTuple(arguments, "y#O", &c.text, &c.length, &progress))
        return NULL;
    if (job_run(&c.job, progress))
        result = answer(&c);
    clear(&c);
    return result;
}
