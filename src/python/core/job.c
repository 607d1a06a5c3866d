/* Long work in a thread of its own (core.h). */
#include "python/core/core.h"

#include <errno.h>
#include <string.h>
#include <time.h>

#include <mpfr.h>

#include "numbers/arb_include.h"

enum { PAUSE = 20000000 }; /* nanoseconds between looks for signals */

/* ---- all jobs that run ---- */

static pthread_mutex_t all_mutex = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t all_changed = PTHREAD_COND_INITIALIZER;
static job *all;

static void enter(job *j)
{
    pthread_mutex_lock(&all_mutex);
    j->next = all;
    all = j;
    pthread_mutex_unlock(&all_mutex);
}

/* The last that the thread of a job does with it. */
static void leave(job *j)
{
    pthread_mutex_lock(&all_mutex);
    job **link = &all;
    while (*link != j)
        link = &(*link)->next;
    *link = j->next;
    pthread_cond_broadcast(&all_changed);
    pthread_mutex_unlock(&all_mutex);
}

PyObject *core_finish(PyObject *module, PyObject *ignored)
{
    (void)module;
    (void)ignored;
    pthread_mutex_lock(&all_mutex);
    for (job *j = all; j != NULL; j = j->next)
        j->stop = 1;
    while (all != NULL)
        pthread_cond_wait(&all_changed, &all_mutex);
    pthread_mutex_unlock(&all_mutex);
    return Py_NewRef(Py_None);
}

/* ---- one job ---- */

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
    leave(j);
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
    sigset_t every, before;
    sigfillset(&every);
    pthread_sigmask(SIG_SETMASK, &every, &before);
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
    enter(j);
    int failure = start(&thread, j);
    bool fine = failure == 0 && wait_for(j, progress);
    if (failure != 0) {
        leave(j);
        PyErr_Format(PyExc_RuntimeError, "no thread could be started: %s", strerror(failure));
    } else {
        pthread_join(thread, NULL);
    }
    pthread_cond_destroy(&j->changed);
    pthread_mutex_destroy(&j->mutex);
    ps_buffer_clear(&j->told);
    return fine;
}
