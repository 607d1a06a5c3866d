/* read, enclose: what a certificate says. Whether it is true, the checker says (check.c). */
#include "python/core/core.h"

#include <stdio.h> /* before mpfr.h */

#include <mpfi.h>

#include "check/interval.h"
#include "expr/build.h"
#include "prodstab/map_share.h"

/* ---- read ---- */

static PyObject *numbers(const char *const *names, size_t count, const __mpq_struct *values)
{
    PyObject *d = PyDict_New();
    for (size_t i = 0; d != NULL && i < count; i++)
        if (!data_set(d, names[i], data_fraction(&values[i])))
            Py_CLEAR(d);
    return d;
}

static PyObject *rows(const ps_claim *claim)
{
    PyObject *list = PyList_New(0);
    size_t count = ps_claim_row_field_count(claim->kind);
    for (size_t i = 0; list != NULL && i < claim->row_count; i++)
        if (!data_append(list, numbers(claim->kind->row_fields, count, claim->rows[i].values[0])))
            Py_CLEAR(list);
    return list;
}

/* (parameters, [(kind, fields, rows)]) of the certificate or one of its cells. */
static PyObject *part(ps_certificate *p)
{
    PyObject *claims = PyList_New(0);
    for (size_t i = 0; claims != NULL && i < p->claim_count; i++) {
        const ps_claim *c = &p->claims[i];
        PyObject *one = Py_BuildValue("(sNN)", c->kind->name, numbers(c->kind->fields, ps_claim_field_count(c->kind), c->values[0]),
                                      rows(c));
        if (!data_append(claims, one))
            Py_CLEAR(claims);
    }
    return Py_BuildValue("(NN)", data_parameters(&p->loss), claims);
}

/* [(kind, section, theorem, summary, conclusion)] */
static PyObject *kinds(const ps_certificate *c)
{
    PyObject *list = PyList_New(0);
    for (size_t i = 0; list != NULL && i < ps_certificate_kind_count(c); i++) {
        const ps_claim_kind *kind = ps_certificate_kind(c, i);
        ps_buffer summary = {0}, conclusion = {0};
        ps_certificate_print_summary(&summary, c, i);
        ps_certificate_print_conclusion(&conclusion, c, i);
        if (!data_append(list, Py_BuildValue("(sssNN)", kind->name, kind->section, kind->theorem, data_text(&summary),
                                             data_text(&conclusion))))
            Py_CLEAR(list);
        ps_buffer_clear(&summary);
        ps_buffer_clear(&conclusion);
    }
    return list;
}

static PyObject *parts(ps_certificate *c, PyObject *(*of)(ps_certificate *part))
{
    PyObject *list = PyList_New(0);
    for (size_t i = 0; list != NULL && i < ps_certificate_part_count(c); i++) {
        ps_status status = ps_certificate_unfold_part(c, i);
        if (!data_append(list, status == PS_OK ? of(ps_certificate_part(c, i)) : PyErr_NoMemory()))
            Py_CLEAR(list);
        ps_certificate_fold_part(c, i);
    }
    return list;
}

static PyObject *contents(ps_certificate *c)
{
    PyObject *d = PyDict_New();
    ps_buffer loss = {0};
    ps_loss_print(&loss, &c->loss);
    bool fine = data_set(d, "comment", Py_BuildValue("z", c->comment)) && data_set(d, "formula", PyUnicode_FromString(c->loss.formula)) && data_set(d, "loss", data_text(&loss)) &&
                data_set(d, "parameters", data_parameters(&c->loss)) && data_set(d, "claims", kinds(c)) &&
                data_set(d, "parts", parts(c, part)) && data_set(d, "producer", PyUnicode_FromString(c->producer));
    ps_buffer_clear(&loss);
    if (!fine)
        Py_CLEAR(d);
    return d;
}

/* Of one that is a map, or of one that is none. */
static PyObject *with_certificate(PyObject *arguments, bool map, PyObject *(*look)(ps_certificate *certificate))
{
    const char *text;
    Py_ssize_t length;
    ps_certificate certificate;
    ps_error error = {0};
    if (!PyArg_ParseTuple(arguments, "y#", &text, &length))
        return NULL;
    bool fine = ps_certificate_parse(&certificate, text, (size_t)length, &error) == PS_OK;
    if (fine && map != (certificate.kinds != NULL)) {
        ps_error_set(&error, PS_INPUT, 0, 0, map ? "this is no map: prodstab.load reads it" : "this is a map: prodstab.load_map reads it");
        fine = false;
    }
    PyObject *result = fine ? look(&certificate) : data_fail(&error, NULL);
    ps_certificate_clear(&certificate);
    return result;
}

PyObject *core_read(PyObject *module, PyObject *arguments)
{
    (void)module;
    return with_certificate(arguments, false, contents);
}

/* ---- maps ---- */

/* (cells, share of the box) */
static PyObject *share(const ps_certificate *map, size_t index, bool decided)
{
    mpq_t part;
    mpq_init(part);
    size_t cells = decided ? ps_map_decided(part, map) : ps_map_share(part, map, index);
    PyObject *result = Py_BuildValue("(nN)", (Py_ssize_t)cells, data_fraction(part));
    mpq_clear(part);
    return result;
}

static PyObject *contents_of_map(ps_certificate *map)
{
    PyObject *d = contents(map), *shares = PyList_New(0);
    for (size_t i = 0; shares != NULL && i < ps_certificate_kind_count(map); i++)
        if (!data_append(shares, share(map, i, false)))
            Py_CLEAR(shares);
    if (d == NULL || !data_set(d, "shares", shares) || !data_set(d, "decided", share(map, 0, true)))
        Py_CLEAR(d);
    return d;
}

PyObject *core_read_map(PyObject *module, PyObject *arguments)
{
    (void)module;
    return with_certificate(arguments, true, contents_of_map);
}

/* ---- enclose ---- */

enum { BITS = 256 };

/* l'' and alpha = 3 l'''^2 - l'' l''''. */
static void make_nodes(ps_loss *loss, ps_node outputs[2])
{
    ps_graph *g = loss->graph;
    ps_node square = ps_pow(g, ps_loss_derivative(loss, 3), ps_graph_integer(g, 2));
    outputs[0] = ps_loss_derivative(loss, 2);
    outputs[1] = ps_sub(g, ps_mul(g, ps_graph_integer(g, 3), square), ps_mul(g, outputs[0], ps_loss_derivative(loss, 4)));
}

/* Sets the inputs to the bracket of the minimum and the intervals of the parameters. */
static void set_box(ps_evaluator *e, const ps_certificate *part)
{
    size_t input = 0;
    mpfi_t range;
    mpfi_init2(range, BITS);
    ps_interval_set_range(range, part->claims[0].values[0], part->claims[0].values[1]);
    ps_evaluator_set(e, input++, range);
    for (size_t i = 0; i < part->loss.parameter_count; i++)
        if (part->loss.intervals[i] != PS_NODE_NONE) {
            ps_interval_set_range(range, part->loss.parameters[i].lo, part->loss.parameters[i].hi);
            ps_evaluator_set(e, input++, range);
        }
    mpfi_clear(range);
}

/* (lo, hi), or None where it is not defined. */
static PyObject *output(const ps_evaluator *e, size_t index)
{
    mpfi_srcptr value = ps_evaluator_output(e, index);
    mpq_t ends[2];
    if (ps_evaluator_regularity(e, index) == PS_UNDEFINED || !mpfi_bounded_p(value))
        return Py_NewRef(Py_None);
    mpq_inits(ends[0], ends[1], NULL);
    mpfr_get_q(ends[0], &value->left);
    mpfr_get_q(ends[1], &value->right);
    PyObject *result = data_range(ends[0], ends[1]);
    mpq_clears(ends[0], ends[1], NULL);
    return result;
}

/* (l'', alpha) on the bracket of the part's minimum. */
static PyObject *enclosure(ps_certificate *part)
{
    ps_node outputs[2], inputs[PS_LOSS_PARAMETERS + 1] = {part->loss.z};
    size_t count = 1;
    ps_program program;
    ps_evaluator evaluator;
    make_nodes(&part->loss, outputs);
    if (outputs[0] == PS_NODE_NONE || outputs[1] == PS_NODE_NONE)
        return Py_BuildValue("(OO)", Py_None, Py_None);
    for (size_t i = 0; i < part->loss.parameter_count; i++)
        if (part->loss.intervals[i] != PS_NODE_NONE)
            inputs[count++] = part->loss.intervals[i];
    ps_program_init(&program, part->loss.graph, outputs, 2, inputs, count);
    ps_evaluator_init(&evaluator, &program, &ps_interval_arithmetic, BITS);
    set_box(&evaluator, part);
    ps_evaluator_run(&evaluator, 1);
    PyObject *result = Py_BuildValue("(NN)", output(&evaluator, 0), output(&evaluator, 1));
    ps_evaluator_clear(&evaluator);
    ps_program_clear(&program);
    return result;
}

static PyObject *enclosures(ps_certificate *c)
{
    return parts(c, enclosure);
}

PyObject *core_enclose(PyObject *module, PyObject *arguments)
{
    (void)module;
    PyObject *result = with_certificate(arguments, false, enclosures);
    mpfr_free_cache();
    return result;
}
