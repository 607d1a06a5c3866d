/* From the library's data to Python's. */
#include "python/core/core.h"

#include <stdlib.h>
#include <string.h>

#include "prodstab/rational.h"

static PyObject *failure, *fraction;

bool data_init(PyObject *module)
{
    PyObject *fractions = PyImport_ImportModule("fractions");
    fraction = fractions != NULL ? PyObject_GetAttrString(fractions, "Fraction") : NULL;
    Py_XDECREF(fractions);
    failure = PyErr_NewException("prodstab._core.Failure", NULL, NULL);
    return fraction != NULL && failure != NULL && PyModule_AddObjectRef(module, "Failure", failure) == 0;
}

/* In hexadecimal, which Python reads however long it is. */
static PyObject *integer(mpz_srcptr value)
{
    char *digits = ps_allocate(mpz_sizeinbase(value, 16) + 2);
    PyObject *result = PyLong_FromString(mpz_get_str(digits, 16, value), NULL, 16);
    free(digits);
    return result;
}

PyObject *data_fraction(mpq_srcptr value)
{
    PyObject *numerator = integer(mpq_numref(value)), *denominator = integer(mpq_denref(value)), *result = NULL;
    if (numerator != NULL && denominator != NULL)
        result = PyObject_CallFunctionObjArgs(fraction, numerator, denominator, NULL);
    Py_XDECREF(numerator);
    Py_XDECREF(denominator);
    return result;
}

PyObject *data_range(mpq_srcptr lo, mpq_srcptr hi)
{
    return Py_BuildValue("(NN)", data_fraction(lo), data_fraction(hi));
}

PyObject *data_text(const ps_buffer *text)
{
    return PyUnicode_DecodeUTF8(text->length > 0 ? text->text : "", (Py_ssize_t)text->length, "backslashreplace");
}

PyObject *data_bytes(const ps_buffer *text)
{
    return PyBytes_FromStringAndSize(text->text, (Py_ssize_t)text->length);
}

PyObject *data_decimals(const ps_buffer *lo, const ps_buffer *hi)
{
    mpq_t ends[2];
    PyObject *result = NULL;
    mpq_inits(ends[0], ends[1], NULL);
    if (lo->length > 0 && hi->length > 0 && ps_rational_parse(ends[0], lo->text, lo->length, NULL) == PS_OK &&
        ps_rational_parse(ends[1], hi->text, hi->length, NULL) == PS_OK)
        result = data_range(ends[0], ends[1]);
    else
        result = Py_NewRef(Py_None);
    mpq_clears(ends[0], ends[1], NULL);
    return result;
}

PyObject *data_parameters(const ps_loss *loss)
{
    PyObject *list = PyList_New(0);
    for (size_t i = 0; list != NULL && i < loss->parameter_count; i++) {
        const ps_parameter *p = &loss->parameters[i];
        if (!data_append(list, Py_BuildValue("(sNN)", p->name, data_fraction(p->lo), data_fraction(p->hi))))
            Py_CLEAR(list);
    }
    return list;
}

const char *data_status(ps_status status)
{
    static const char *const names[] = {
#define PS_STATUS(name, text) #name,
#include "prodstab/statuses.def"
#undef PS_STATUS
    };
    return names[status];
}

bool data_append(PyObject *list, PyObject *item)
{
    bool fine = list != NULL && item != NULL && PyList_Append(list, item) == 0;
    Py_XDECREF(item);
    return fine;
}

bool data_set(PyObject *dict, const char *key, PyObject *item)
{
    bool fine = dict != NULL && item != NULL && PyDict_SetItemString(dict, key, item) == 0;
    Py_XDECREF(item);
    return fine;
}

PyObject *data_fail(const ps_error *error, const char *text)
{
    const ps_buffer message = {(char *)error->message, strlen(error->message), 0};
    const ps_buffer about = {(char *)text, text != NULL ? strlen(text) : 0, 0};
    PyObject *values = Py_BuildValue("(sNnnN)", data_status(error->status), data_text(&message), (Py_ssize_t)error->begin,
                                     (Py_ssize_t)error->end, data_text(&about));
    if (values != NULL)
        PyErr_SetObject(failure, values);
    Py_XDECREF(values);
    return NULL;
}
