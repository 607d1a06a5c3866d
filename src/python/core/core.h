/* core.h -- the module prodstab._core: the library's calls with plain data of Python (prodstab/_core.pyi is the manual).
 *
 * A call that may take long is a job: it runs in a thread of its own, which never touches the interpreter, while the calling
 * thread waits without the interpreter's lock and looks for signals. So Ctrl-C, or whatever exception a signal's handler
 * raises, stops it, other threads of Python go on, and what MPFR and FLINT keep for a thread is freed with it. */
#ifndef PRODSTAB_PYTHON_CORE_H
#define PRODSTAB_PYTHON_CORE_H

#define PY_SSIZE_T_CLEAN
#define Py_LIMITED_API 0x030b0000
#include <Python.h>

#include <pthread.h>
#include <signal.h>

#include "prodstab/certify.h"
#include "prodstab/given.h"

/* ---- jobs (job.c) ---- */

typedef struct job {
    void (*work)(void *data);
    void *data;
    volatile sig_atomic_t stop; /* what the limits of a search point to */
    pthread_mutex_t mutex;
    pthread_cond_t changed;
    struct job *next; /* of all that run */
    bool done;       /* these two belong to the mutex */
    ps_buffer told;  /* what is being done, a line each, not yet passed on */
} job;

/* Zero-initialised but for work and data. Tells each line of job_tell to progress unless that is None. False with an exception,
 * after the work has come to its end, if a signal's handler or progress raised one. */
bool job_run(job *job, PyObject *progress);

/* For the progress of a search: called by the work. */
void job_tell(void *job, const char *what);

/* ---- data (data.c) ---- */

bool data_init(PyObject *module); /* the exception Failure, and Fraction */

PyObject *data_fraction(mpq_srcptr value);
PyObject *data_range(mpq_srcptr lo, mpq_srcptr hi);
PyObject *data_text(const ps_buffer *text);  /* str */
PyObject *data_bytes(const ps_buffer *text); /* bytes */
PyObject *data_decimals(const ps_buffer *lo, const ps_buffer *hi); /* Fractions; None if there are none */
PyObject *data_parameters(const ps_loss *loss); /* [(name, lo, hi)] */
const char *data_status(ps_status status); /* "SYNTAX" */

/* list.append(item) and dict[key] = item, taking the item, which may be NULL after an error; false with an exception. */
bool data_append(PyObject *list, PyObject *item);
bool data_set(PyObject *dict, const char *key, PyObject *item);

/* Raises Failure(status, message, begin, end, text); NULL. */
PyObject *data_fail(const ps_error *error, const char *text);

/* ---- what was asked for (request.c) ---- */

enum { REQUEST_PARAMETERS = 64, REQUEST_CLAIMS = 32, REQUEST_NUMBERS = 12 };

typedef struct request {
    ps_given_loss given;
    const char *parameters[REQUEST_PARAMETERS], *claims[REQUEST_CLAIMS];
    size_t claim_count;
    ps_buffer numbers[REQUEST_NUMBERS];
    size_t number_count;
    const char *hint; /* the catalogue's */
} request;

/* Reads (text, (parameter, ..), variable or None, and data, data_text, adds of given.h) into the loss. False with an exception. The tuple has to stay. */
bool request_loss(request *request, ps_loss *loss, PyObject *given);

/* A tuple of names. */
bool request_claims(request *request, PyObject *names);

/* The text of a number, NULL for NULL; what it is for is said by label. *fine becomes false, with an exception, if it is bad. */
const char *request_number(request *request, const ps_loss *loss, const char *label, const char *text, ps_number_use use, bool *fine);
void request_clear(request *request);

/* ---- functions of the module ---- */

/* Stops all jobs and waits for their ends: when the interpreter goes, the threads that wait for them go without a word, and what
 * their jobs work on with them. */
PyObject *core_finish(PyObject *module, PyObject *ignored);

PyObject *core_losses(PyObject *module, PyObject *ignored);
PyObject *core_claims(PyObject *module, PyObject *ignored);
PyObject *core_loss(PyObject *module, PyObject *arguments);
PyObject *core_certify(PyObject *module, PyObject *arguments);
PyObject *core_depth(PyObject *module, PyObject *arguments);
PyObject *core_map(PyObject *module, PyObject *arguments);
PyObject *core_run(PyObject *module, PyObject *arguments);
PyObject *core_minima(PyObject *module, PyObject *arguments);
PyObject *core_validate(PyObject *module, PyObject *arguments);
PyObject *core_check(PyObject *module, PyObject *arguments);
PyObject *core_read(PyObject *module, PyObject *arguments);
PyObject *core_read_map(PyObject *module, PyObject *arguments);
PyObject *core_enclose(PyObject *module, PyObject *arguments);
PyObject *core_export_coq(PyObject *module, PyObject *arguments);
PyObject *core_latex(PyObject *module, PyObject *arguments);
PyObject *core_sentence(PyObject *module, PyObject *arguments);
PyObject *core_escaped(PyObject *module, PyObject *arguments);
PyObject *core_plot(PyObject *module, PyObject *arguments);
PyObject *core_write(PyObject *module, PyObject *arguments);

#endif
