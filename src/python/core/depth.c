/* What is known of l(x_1 ... x_n) at the edge of stability: beside certificates. */
#include "python/core/core.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "numbers/decimal.h"
#include "numbers/number.h"
#include "prove/depth.h"

/* An exact number above 0. */
static bool read_size(mpq_t size, PyObject *text)
{
    ps_error error = {0};
    mpq_t hi;
    Py_ssize_t length;
    const char *number = PyUnicode_AsUTF8AndSize(text, &length);
    if (number == NULL)
        return false;
    mpq_init(hi);
    ps_status status = ps_number_read(size, hi, number, (size_t)length, NULL, 0, &error);
    if (status == PS_OK && (!mpq_equal(size, hi) || mpq_sgn(size) <= 0))
        status = ps_error_set(&error, PS_INPUT, 0, 0, "weights: write exact numbers above 0, not %.40s", number);
    mpq_clear(hi);
    if (status != PS_OK)
        data_fail(&error, number);
    return status == PS_OK;
}

static PyObject *ball(const arb_t x)
{
    mpq_t lo, hi;
    mpq_inits(lo, hi, NULL);
    ps_ball_ends(lo, hi, x);
    PyObject *range = data_range(lo, hi);
    mpq_clears(lo, hi, NULL);
    return range;
}

/* kappa/(1 + kappa); None where it says nothing. */
static PyObject *estimated_gap(const ps_depth *depth)
{
    double kappa = arb_is_finite(depth->kappa) ? arf_get_d(arb_midref(depth->kappa), ARF_RND_NEAR) : 0;
    return kappa > 0 ? PyFloat_FromDouble(kappa / (1 + kappa)) : Py_NewRef(Py_None);
}

static PyObject *enclose(ps_certificate *certificate, mpq_t *sizes, size_t count)
{
    ps_depth depth;
    ps_depth_init(&depth);
    PyObject *result = ps_depth_enclose(&depth, certificate, sizes, count)
                           ? Py_BuildValue("(NNN)", ball(depth.rate), ball(depth.alpha), estimated_gap(&depth)) : Py_NewRef(Py_None);
    ps_depth_clear(&depth);
    return result;
}

static PyObject *fractions(mpq_t *sizes, size_t count)
{
    PyObject *tuple = PyTuple_New((Py_ssize_t)count);
    for (size_t i = 0; tuple != NULL && i < count; i++) {
        PyObject *fraction = data_fraction(sizes[i]);
        if (fraction == NULL || PyTuple_SetItem(tuple, (Py_ssize_t)i, fraction) != 0)
            Py_CLEAR(tuple);
    }
    return tuple;
}

/* (the certificate, (weight, ..)) to ((weight, ..), (rate, alpha, estimated gap) or None) */
PyObject *core_depth(PyObject *module, PyObject *arguments)
{
    const char *text;
    Py_ssize_t length;
    PyObject *weights, *result = NULL;
    ps_certificate certificate;
    ps_error error = {0};
    (void)module;
    if (!PyArg_ParseTuple(arguments, "y#O!", &text, &length, &PyTuple_Type, &weights))
        return NULL;
    size_t count = (size_t)PyTuple_Size(weights), read = 0;
    mpq_t *sizes = malloc((count + 1) * sizeof *sizes);
    for (size_t i = 0; sizes != NULL && i < count; i++)
        mpq_init(sizes[i]);
    while (sizes != NULL && read < count && read_size(sizes[read], PyTuple_GetItem(weights, (Py_ssize_t)read)))
        read++;
    ps_status status = ps_certificate_parse(&certificate, text, (size_t)length, &error);
    if (sizes == NULL)
        PyErr_NoMemory();
    else if (read == count)
        result = status == PS_OK ? Py_BuildValue("(NN)", fractions(sizes, count), enclose(&certificate, sizes, count)) : data_fail(&error, NULL);
    ps_certificate_clear(&certificate);
    for (size_t i = 0; sizes != NULL && i < count; i++)
        mpq_clear(sizes[i]);
    free(sizes);
    return result;
}
