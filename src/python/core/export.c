/* export_coq, latex, plot, write: certificates for others. */
#include "python/core/core.h"

#include <string.h>

#include "prodstab/export.h"
#include "prodstab/file.h"
#include "prodstab/plot.h"

/* ---- for Coq ---- */

typedef struct exporting {
    job job;
    const char *text;
    Py_ssize_t length;
    ps_buffer source;
    ps_status status;
    ps_error error;
} exporting;

static void export(void *data)
{
    exporting *e = data;
    ps_check_limits limits = PS_CHECK_LIMITS_DEFAULT;
    limits.stop = &e->job.stop;
    ps_export_coq_begin(&e->source);
    e->status = ps_export_coq(&e->source, NULL, e->text, (size_t)e->length, &limits, &e->error);
}

PyObject *core_export_coq(PyObject *module, PyObject *arguments)
{
    exporting e = {.job = {.work = export}};
    PyObject *progress, *result = NULL;
    (void)module;
    e.job.data = &e;
    if (PyArg_ParseTuple(arguments, "y#O", &e.text, &e.length, &progress) && job_run(&e.job, progress))
        result = e.status == PS_OK ? data_text(&e.source) : data_fail(&e.error, NULL);
    ps_buffer_clear(&e.source);
    return result;
}

/* ---- in LaTeX ---- */

static PyObject *names_latex(const ps_loss *loss)
{
    PyObject *names = PyDict_New();
    for (size_t i = 0; names != NULL && i < loss->parameter_count; i++) {
        ps_buffer text = {0};
        ps_export_latex_name(&text, loss->parameters[i].name);
        if (!data_set(names, loss->parameters[i].name, data_text(&text)))
            Py_CLEAR(names);
        ps_buffer_clear(&text);
    }
    return names;
}

/* (the loss's formula, {parameter: its name}) */
PyObject *core_latex(PyObject *module, PyObject *arguments)
{
    ps_certificate certificate;
    ps_buffer formula = {0};
    ps_error error = {0};
    const char *text;
    Py_ssize_t length;
    (void)module;
    if (!PyArg_ParseTuple(arguments, "y#", &text, &length))
        return NULL;
    bool fine = ps_certificate_parse(&certificate, text, (size_t)length, &error) == PS_OK &&
                ps_export_latex(&formula, &certificate.loss, &error) == PS_OK;
    PyObject *result = fine ? Py_BuildValue("(NN)", data_text(&formula), names_latex(&certificate.loss)) : data_fail(&error, NULL);
    ps_certificate_clear(&certificate);
    ps_buffer_clear(&formula);
    return result;
}

/* A sentence of the checker, with its formulas. */
PyObject *core_sentence(PyObject *module, PyObject *arguments)
{
    ps_buffer latex = {0};
    const char *text;
    (void)module;
    if (!PyArg_ParseTuple(arguments, "s", &text))
        return NULL;
    ps_export_sentence(&latex, text, PS_TEXT_LATEX);
    PyObject *result = data_text(&latex);
    ps_buffer_clear(&latex);
    return result;
}

/* Any text. */
PyObject *core_escaped(PyObject *module, PyObject *arguments)
{
    ps_buffer latex = {0};
    const char *text;
    (void)module;
    if (!PyArg_ParseTuple(arguments, "s", &text))
        return NULL;
    ps_export_text(&latex, text, strlen(text), PS_TEXT_LATEX);
    PyObject *result = data_text(&latex);
    ps_buffer_clear(&latex);
    return result;
}

/* ---- for gnuplot ---- */

typedef struct drawing {
    job job;
    ps_certificate certificate;
    const char *kind;
    ps_diagram_options diagram;
    ps_figure figure;
    ps_status status;
    ps_error error;
} drawing;

static const struct {
    const char *name;
    ps_status (*plot)(ps_figure *figure, ps_certificate *certificate, ps_error *error);
} figures[] = {
    {"map", ps_plot_two_step_map},
    {"sharpness", ps_plot_sharpness},
    {"barriers", ps_plot_barriers},
};

static void draw(void *data)
{
    drawing *d = data;
    if (strcmp(d->kind, "diagram") == 0)
        d->status = ps_plot_diagram(&d->figure, &d->certificate, &d->diagram, &d->error);
    for (size_t i = 0; i < sizeof figures / sizeof figures[0]; i++)
        if (strcmp(d->kind, figures[i].name) == 0)
            d->status = figures[i].plot(&d->figure, &d->certificate, &d->error);
}

/* The title and the table of what a figure shows. */
PyObject *core_plot(PyObject *module, PyObject *arguments)
{
    drawing d = {.job = {.work = draw}, .figure = {.style = {.path = "figure.gnuplot"}}, .status = PS_INPUT};
    const char *text;
    Py_ssize_t length;
    PyObject *result = NULL;
    (void)module;
    d.job.data = &d;
    if (!PyArg_ParseTuple(arguments, "sy#ddd", &d.kind, &text, &length, &d.diagram.from, &d.diagram.to, &d.diagram.eta))
        return NULL;
    if (ps_certificate_parse(&d.certificate, text, (size_t)length, &d.error) != PS_OK)
        data_fail(&d.error, NULL);
    else if (job_run(&d.job, Py_None))
        result = d.status == PS_OK ? Py_BuildValue("(NN)", data_text(&d.figure.title), data_text(&d.figure.table)) : data_fail(&d.error, NULL);
    ps_certificate_clear(&d.certificate);
    ps_figure_clear(&d.figure);
    return result;
}

/* ---- files ---- */

PyObject *core_write(PyObject *module, PyObject *arguments)
{
    const char *path, *text;
    Py_ssize_t length;
    ps_error error = {0};
    ps_status status;
    (void)module;
    if (!PyArg_ParseTuple(arguments, "sy#", &path, &text, &length))
        return NULL;
    Py_BEGIN_ALLOW_THREADS
    status = ps_file_write(path, text, (size_t)length, &error);
    Py_END_ALLOW_THREADS
    return status == PS_OK ? Py_NewRef(Py_None) : data_fail(&error, NULL);
}
