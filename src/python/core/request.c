/* The loss and the options of a search, from texts. */
#include "python/core/core.h"

#include <string.h>

#include <mpfr.h>

#include "numbers/arb_include.h"

/* The texts of a tuple; false with an exception. */
static bool read_texts(PyObject *tuple, const char **texts, size_t most, size_t *count, const char *what)
{
    Py_ssize_t size = PyTuple_Size(tuple);
    if (size < 0)
        return false;
    if ((size_t)size > most) {
        PyErr_Format(PyExc_ValueError, "more than %zu %s", most, what);
        return false;
    }
    for (Py_ssize_t i = 0; i < size; i++) {
        texts[i] = PyUnicode_AsUTF8AndSize(PyTuple_GetItem(tuple, i), NULL);
        if (texts[i] == NULL)
            return false;
    }
    *count = (size_t)size;
    return true;
}

bool request_loss(request *r, ps_loss *loss, PyObject *given)
{
    PyObject *parameters;
    int adds;
    ps_error error = {0};
    if (!PyArg_ParseTuple(given, "sO!zzzp", &r->given.text, &PyTuple_Type, &parameters, &r->given.variable, &r->given.data,
                          &r->given.data_text, &adds) ||
        !read_texts(parameters, r->parameters, REQUEST_PARAMETERS, &r->given.parameter_count, "parameters"))
        return false;
    r->given.parameters = r->parameters;
    r->given.adds = adds;
    if (ps_given_loss_read(loss, &r->given, &r->hint, &error) == PS_OK)
        return true;
    data_fail(&error, error.status == PS_SYNTAX ? loss->formula : NULL);
    return false;
}

bool request_claims(request *r, PyObject *names)
{
    return read_texts(names, r->claims, REQUEST_CLAIMS, &r->claim_count, "claims");
}

const char *request_number(request *r, const ps_loss *loss, const char *label, const char *text, ps_number_use use, bool *fine)
{
    ps_error error = {0};
    if (text == NULL || !*fine)
        return NULL;
    ps_buffer *number = &r->numbers[r->number_count++];
    if (ps_given_number(number, use, label, text, 0, strlen(text), &r->given, loss, &error) != PS_OK) {
        data_fail(&error, NULL);
        *fine = false;
    }
    return number->text;
}

void request_clear(request *r)
{
    for (size_t i = 0; i < r->number_count; i++)
        ps_buffer_clear(&r->numbers[i]);
    r->number_count = 0;
    flint_cleanup(); /* the calling thread's: what is left by reading numbers */
    mpfr_free_cache();
}
