#include "report/answer.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "prodstab/version.h"

static struct answer {
    bool owed;
    const char *command;
    const char *const *members;
    json_t *values;
    struct timespec begin;
    char *interruption, *exhaustion; /* the objects of these ends, prepared */
} answer;

static const char *const no_members[] = {NULL};

static json_t *milliseconds(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return json_integer((now.tv_sec - answer.begin.tv_sec) * 1000 + (now.tv_nsec - answer.begin.tv_nsec) / 1000000);
}

/* The text of the whole object, to be freed. */
static char *compose(int code, json_t *time, json_t *error)
{
    json_t *object = json_pack("{s:s?, s:s, s:i, s:o, s:o}", "command", answer.command, "version", ps_version(), "exit_code", code,
                               "milliseconds", time, "error", error);
    for (const char *const *name = answer.members; *name != NULL; name++) {
        json_t *value = json_object_get(answer.values, *name);
        json_object_set(object, *name, value != NULL ? value : json_null());
    }
    char *text = json_dumps(object, JSON_INDENT(2));
    ps_buffer line = {0};
    ps_buffer_printf(&line, "%s\n", text);
    free(text);
    json_decref(object);
    return line.text;
}

static void print_exhaustion(void)
{
    if (answer.owed)
        fputs(answer.exhaustion, stdout);
}

static void forget(void)
{
    free(answer.interruption);
    free(answer.exhaustion);
    answer.interruption = answer.exhaustion = NULL;
}

void answer_for(const char *command, const char *const *members)
{
    if (!answer_is_wanted())
        return;
    answer.owed = false;
    forget();
    answer.command = command;
    answer.members = members != NULL ? members : no_members;
    answer.interruption = compose(PS_EXIT_BUDGET, json_null(), answer_error_object(PS_INTERRUPTED, "interrupted"));
    answer.exhaustion = compose(PS_EXIT_BUDGET, json_null(), answer_error_object(PS_BUDGET, "out of memory"));
    answer.owed = true;
}

void answer_begin(int argc, char **argv)
{
    static const char option[] = "--json";
    json_set_alloc_funcs(ps_allocate, free); /* whose end is that of the program */
    clock_gettime(CLOCK_MONOTONIC, &answer.begin);
    for (int i = 1; i < argc; i++)
        if (strcmp(argv[i], option) == 0 || strncmp(argv[i], "--json=", sizeof option) == 0)
            answer_want();
    if (!answer_is_wanted())
        return;
    answer.values = json_object();
    answer_for(NULL, NULL);
    atexit(print_exhaustion);
}

void answer_set(const char *member, json_t *value)
{
    if (answer_is_wanted())
        json_object_set_new(answer.values, member, value);
    else
        json_decref(value);
}

int answer_end(int code)
{
    if (!answer_is_wanted())
        return code;
    char *text = compose(code, milliseconds(), answer_error_found(code));
    answer.owed = false;
    fputs(text, stdout);
    free(text);
    json_decref(answer.values);
    forget();
    return code;
}

const char *answer_of_interruption(void)
{
    return answer.owed ? answer.interruption : NULL;
}
