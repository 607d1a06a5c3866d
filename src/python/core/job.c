/* Long work in a thread of its own (core.h). */
#include "python/core/core.h"

#include <errno.h>
#include <string.h>
#include <time.h>

#include <mpfr.h>

#include "prove/arb_include.h"

enum { PAUSE = 20000000 }; /* nanoseconds between looks for signals */

static void *work(void *context)
{
    job *j = context;
    j->work(j->data);
    flint_cleanup();
    mpfr_free_cache();
    pthread_mutex_lock(&j->mutex);
    j->done = true;
    pthread_cond_signal(&j->changed);
    pthread_mutex_unlock(&j->mutex);
    return NULL;
}

void job_tell(void *context, const char *what)
{
    job *j = context;
    pthread_mutex_lock(&j->mutex);
    ps_buffer_printf(&j->told, "%s\n", what);
    pthread_mutex_unlock(&j->mutex);
}

/* Signals are for the threads of Python. */
static int start(pthread_t *thread, job *j)
{
    sigset_t all, before;
    sigfillset(&all);
    pthread_sigmask(SIG_SETMASK, &all, &before);
    int failure = pthread_create(thread, NULL, work, j);
    pthread_sigmask(SIG_SETMASK, &before, NULL);
    return failure;
}

/* Until it is done, or for a short time; whether it is done, and what it has told meanwhile. */
static bool wait_a_little(job *j, ps_buffer *told)
{
    struct timespec until;
    clock_gettime(CLOCK_MONOTONIC, &until);
    until.tv_nsec += PAUSE;
    if (until.tv_nsec >= 1000000000) {
        until.tv_sec++;
        until.tv_nsec -= 1000000000;
    }
    pthread_mutex_lock(&j->mutex);
    if (!j->done)
        pthread_cond_timedwait(&j->changed, &j->mutex, &until);
    bool done = j->done;
    *told = j->told;
    j->told = (ps_buffer){0};
    pthread_mutex_unlock(&j->mutex);
    return done;
}

static bool pass_on(PyObject *progress, const ps_buffer *told)
{
    const char *line = told->length > 0 ? told->text : "";
    while (progress != Py_None && *line != '\0') {
        size_t length = strcspn(line, "\n");
        PyObject *result = PyObject_CallFunction(progress, "s#", line, (Py_ssize_t)length);
        if (result == NULL)
            return false;
        Py_DECREF(result);
        line += length + 1;
    }
    return true;
}

/* With the exception that is to be raised, if any, kept aside. */
static bool wait_for(job *j, PyObject *progress)
{
    bool fine = true;
    for (bool done = false; !done;) {
        ps_buffer told;
        Py_BEGIN_ALLOW_THREADS
        done = wait_a_little(j, &told);
        Py_END_ALLOW_THREADS
        if (fine && (PyErr_CheckSignals() != 0 || !pass_on(progress, &told))) {
            fine = false;
            j->stop = 1;
        }
        ps_buffer_clear(&told);
    }
    return fine;
}

bool job_run(job *j, PyObject *progress)
{
    pthread_t thread;
    pthread_condattr_t monotonic;
    pthread_condattr_init(&monotonic);
    pthread_condattr_setclock(&monotonic, CLOCK_MONOTONIC);
    pthread_mutex_init(&j->mutex, NULL);
    pthread_cond_init(&j->changed, &monotonic);
    pthread_condattr_destroy(&monotonic);
    int failure = start(&thread, j);
    bool fine = failure == 0 && wait_for(j, progress);
    if (failure != 0)
        PyErr_Format(PyExc_RuntimeError, "no thread could be started: %s", strerror(failure));
    else
        pthread_join(thread, NULL);
    pthread_cond_destroy(&j->changed);
    pthread_mutex_destroy(&j->mutex);
    ps_buffer_clear(&j->told);
    return fine;
}
