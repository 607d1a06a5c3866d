/* The module: its functions, the catalogue, and what is understood of a loss. */
#include "python/core/core.h"

#include "prodstab/losses.h"
#include "prodstab/version.h"

static PyObject *entry_parameters(const ps_loss_entry *e)
{
    PyObject *list = PyList_New(0);
    for (size_t i = 0; list != NULL && i < e->parameter_count; i++) {
        const ps_loss_parameter *p = &e->parameters[i];
        if (!data_append(list, Py_BuildValue("(sss)", p->name, p->default_value, p->meaning)))
            Py_CLEAR(list);
    }
    return list;
}

/* [(name, formula, parameters, near, expected verdict, description, source)] */
PyObject *core_losses(PyObject *module, PyObject *ignored)
{
    PyObject *list = PyList_New(0);
    (void)module;
    (void)ignored;
    for (size_t i = 0; list != NULL && i < ps_losses_count(); i++) {
        const ps_loss_entry *e = ps_losses_at(i);
        if (!data_append(list, Py_BuildValue("(ssNssss)", e->name, e->formula, entry_parameters(e), e->near, e->expected_verdict,
                                             e->description, e->source)))
            Py_CLEAR(list);
    }
    return list;
}

/* (formula, parameters, "l(z) = ..") */
PyObject *core_loss(PyObject *module, PyObject *arguments)
{
    request r = {0};
    ps_loss loss;
    ps_buffer printed = {0};
    PyObject *given, *result = NULL;
    (void)module;
    ps_loss_init(&loss);
    if (PyArg_ParseTuple(arguments, "O!", &PyTuple_Type, &given) && request_loss(&r, &loss, given)) {
        ps_loss_print(&printed, &loss);
        result = Py_BuildValue("(sNN)", loss.formula, data_parameters(&loss), data_text(&printed));
    }
    ps_buffer_clear(&printed);
    ps_loss_clear(&loss);
    request_clear(&r);
    return result;
}

/* [(name, section, theorem, fields, conclusion)] */
PyObject *core_claims(PyObject *module, PyObject *ignored)
{
    PyObject *list = PyList_New(0);
    (void)module;
    (void)ignored;
    for (size_t i = 0; list != NULL && i < ps_claim_kind_count(); i++) {
        const ps_claim_kind *kind = ps_claim_kind_at(i);
        PyObject *fields = PyList_New(0);
        for (size_t k = 0; fields != NULL && k < ps_claim_field_count(kind); k++)
            if (!data_append(fields, PyUnicode_FromString(kind->fields[k])))
                Py_CLEAR(fields);
        if (!data_append(list, Py_BuildValue("(sssNs)", kind->name, kind->section, kind->theorem, fields, kind->conclusion)))
            Py_CLEAR(list);
    }
    return list;
}

static PyMethodDef functions[] = {
    {"losses", core_losses, METH_NOARGS, NULL},
    {"claims", core_claims, METH_NOARGS, NULL},
    {"loss", core_loss, METH_VARARGS, NULL},
    {"certify", core_certify, METH_VARARGS, NULL},
    {"depth", core_depth, METH_VARARGS, NULL},
    {"map", core_map, METH_VARARGS, NULL},
    {"run", core_run, METH_VARARGS, NULL},
    {"minima", core_minima, METH_VARARGS, NULL},
    {"validate", core_validate, METH_VARARGS, NULL},
    {"check", core_check, METH_VARARGS, NULL},
    {"read", core_read, METH_VARARGS, NULL},
    {"read_map", core_read_map, METH_VARARGS, NULL},
    {"enclose", core_enclose, METH_VARARGS, NULL},
    {"export_coq", core_export_coq, METH_VARARGS, NULL},
    {"latex", core_latex, METH_VARARGS, NULL},
    {"sentence", core_sentence, METH_VARARGS, NULL},
    {"escaped", core_escaped, METH_VARARGS, NULL},
    {"plot", core_plot, METH_VARARGS, NULL},
    {"finish", core_finish, METH_NOARGS, NULL},
    {"write", core_write, METH_VARARGS, NULL},
    {NULL, NULL, 0, NULL},
};

static struct PyModuleDef definition = {
    .m_base = PyModuleDef_HEAD_INIT,
    .m_name = "prodstab._core",
    .m_doc = "The C library of prodstab with plain data; the package prodstab is its interface.",
    .m_size = -1,
    .m_methods = functions,
};

PyMODINIT_FUNC PyInit__core(void);

PyMODINIT_FUNC PyInit__core(void)
{
    PyObject *module = PyModule_Create(&definition);
    if (module == NULL || !data_init(module) || PyModule_AddStringConstant(module, "version", ps_version()) != 0)
        Py_CLEAR(module);
    return module;
}
