/* From theorems to rows: which loss each one is about, the searches, the verdicts. */
#include "prodstab/validate.h"

#include <stdlib.h>
#include <string.h>

#include "prodstab/given.h"
#include "validate/judge.h"
#include "validate/region.h"
#include "validate/search.h"

enum { PARAMETERS = PS_LOSS_PARAMETERS };

void ps_validation_clear(ps_validation *validation)
{
    for (size_t i = 0; i < validation->row_count; i++) {
        ps_validate_row *row = &validation->rows[i];
        ps_buffer_clear(&row->hypothesis);
        ps_buffer_clear(&row->conclusion);
        ps_buffer_clear(&row->reason);
        ps_buffer_clear(&row->nearest.starts);
        ps_buffer_clear(&row->nearest.ends);
        ps_buffer_clear(&row->nearest.eta_min);
        ps_buffer_clear(&row->nearest.eta_max);
        for (size_t k = 0; k < PS_THEOREM_CONSTANTS; k++) {
            ps_buffer_clear(&row->constants[k].paper);
            ps_buffer_clear(&row->constants[k].certified);
            ps_buffer_clear(&row->constants[k].measured);
        }
    }
    for (size_t i = 0; i < validation->subject_count; i++)
        ps_validate_subject_clear(&validation->subjects[i]);
    free(validation->rows);
    free(validation->subjects);
    *validation = (ps_validation){0};
}

static char *copy_or_null(const char *text)
{
    return text != NULL ? ps_copy_text(text, strlen(text)) : NULL;
}

static void add_row(ps_validation *v, const ps_theorem *theorem, size_t subject)
{
    v->rows = ps_grow(v->rows, v->row_count, &v->row_capacity, sizeof *v->rows);
    v->rows[v->row_count++] = (ps_validate_row){.theorem = theorem, .subject = subject};
}

static ps_validate_subject *add_subject(ps_validation *v)
{
    v->subjects = ps_grow(v->subjects, v->subject_count, &v->subject_capacity, sizeof *v->subjects);
    ps_validate_subject *subject = &v->subjects[v->subject_count++];
    *subject = (ps_validate_subject){0};
    ps_loss_init(&subject->loss);
    return subject;
}

/* ---- losses of theorems ---- */

static ps_status fail_at(ps_error *error, const ps_theorem *theorem, const ps_error *problem)
{
    return ps_error_set(error, PS_INPUT, 0, 0, "%.100s, %.100s: %.250s", theorem->texts[PS_THEOREM_PAPER], theorem->texts[PS_THEOREM_THEOREM],
                        problem->message);
}

/* Reads a loss as a theorem writes it; *near is the catalogue's hint. */
static ps_status read_loss(ps_loss *loss, const ps_theorem *theorem, const char *text, const char **near, ps_error *error)
{
    const char *parameters[PARAMETERS];
    ps_given_loss given = {.text = text, .parameters = parameters};
    ps_error problem = {0};
    const char *all = theorem->texts[PS_THEOREM_PARAMETER];
    char *copy = ps_copy_text(all != NULL ? all : "", all != NULL ? strlen(all) : 0), *rest = copy;
    for (char *part = strtok_r(copy, "\n", &rest); part != NULL && given.parameter_count < PARAMETERS; part = strtok_r(NULL, "\n", &rest))
        parameters[given.parameter_count++] = part;
    ps_status status = ps_given_loss_read(loss, &given, near, &problem);
    free(copy);
    return status == PS_OK ? PS_OK : fail_at(error, theorem, &problem);
}

/* The name of a loss with its parameters, which no other loss has. */
static void print_name(ps_buffer *name, const ps_theorem *theorem, const char *text)
{
    ps_buffer_puts(name, text);
    for (const char *part = theorem->texts[PS_THEOREM_PARAMETER]; part != NULL;) {
        size_t length = strcspn(part, "\n");
        ps_buffer_puts(name, ", ");
        ps_buffer_append(name, part, length);
        part = part[length] != '\0' ? part + length + 1 : NULL;
    }
}

static bool is_called(const ps_validate_subject *subject, const char *name, const char *near)
{
    return subject->name != NULL && strcmp(subject->name, name) == 0
        && (subject->near == near || near == NULL || (subject->near != NULL && strcmp(subject->near, near) == 0));
}

/* A row for a theorem and one of its own losses. */
static ps_status add_own(ps_validation *v, const ps_theorem *theorem, const char *text, ps_error *error)
{
    ps_buffer name = {0};
    const char *near = theorem->texts[PS_THEOREM_NEAR], *hint = NULL;
    ps_status status = PS_OK;
    size_t i = 0;
    print_name(&name, theorem, text);
    while (i < v->subject_count && !is_called(&v->subjects[i], name.text, near))
        i++;
    if (i == v->subject_count) {
        ps_validate_subject *subject = add_subject(v);
        status = read_loss(&subject->loss, theorem, text, &hint, error);
        subject->name = copy_or_null(name.text);
        subject->label = copy_or_null(name.text);
        subject->near = copy_or_null(near != NULL ? near : hint);
    }
    if (status == PS_OK)
        add_row(v, theorem, i);
    ps_buffer_clear(&name);
    return status;
}

/* Rows for all losses of a text, one a line; or one row about no loss. */
static ps_status add_each(ps_validation *v, const ps_theorem *theorem, const char *losses, ps_error *error)
{
    char *copy = ps_copy_text(losses, strlen(losses)), *rest = copy;
    ps_status status = PS_OK;
    for (char *text = strtok_r(copy, "\n", &rest); text != NULL && status == PS_OK; text = strtok_r(NULL, "\n", &rest))
        status = add_own(v, theorem, text, error);
    free(copy);
    return status;
}

/* ---- which theorems ---- */

static ps_status add_theorem(ps_validation *v, const ps_theorem *theorem, ps_error *error)
{
    const char *losses = theorem->texts[PS_THEOREM_LOSS] != NULL ? theorem->texts[PS_THEOREM_LOSS] : theorem->texts[PS_THEOREM_EXAMPLE];
    if (ps_validate_is_told(theorem)) {
        add_row(v, theorem, SIZE_MAX);
        return PS_OK;
    }
    if (losses == NULL)
        return ps_error_set(error, PS_INPUT, 0, 0, "%.100s, %.100s is about every loss and has no example: name a loss (prodstab validate LOSS)",
                            theorem->texts[PS_THEOREM_PAPER], theorem->texts[PS_THEOREM_THEOREM]);
    return add_each(v, theorem, losses, error);
}

/* A theorem about certain losses says something of another one that is the same. */
static ps_status add_if_about(ps_validation *v, const ps_theorem *theorem, const ps_loss *loss, ps_error *error)
{
    const char *losses = theorem->texts[PS_THEOREM_LOSS], *near;
    char *copy = ps_copy_text(losses != NULL ? losses : "", losses != NULL ? strlen(losses) : 0), *rest = copy;
    bool about = losses == NULL;
    ps_status status = PS_OK;
    for (char *text = strtok_r(copy, "\n", &rest); text != NULL && status == PS_OK; text = strtok_r(NULL, "\n", &rest)) {
        ps_loss own;
        ps_loss_init(&own);
        status = read_loss(&own, theorem, text, &near, error);
        about = about || (status == PS_OK && ps_loss_is_same(&own, loss));
        ps_loss_clear(&own);
    }
    if (status == PS_OK && about)
        add_row(v, theorem, 0);
    free(copy);
    return status;
}

static ps_status add_given(ps_validation *v, const ps_loss *loss, const ps_validate_options *options, ps_error *error)
{
    ps_validate_subject *subject = add_subject(v);
    ps_status status = PS_OK;
    for (size_t i = 0; i < loss->parameter_count && status == PS_OK; i++)
        status = ps_loss_add_parameter(&subject->loss, loss->parameters[i].name, loss->parameters[i].lo, loss->parameters[i].hi, error);
    if (status == PS_OK)
        status = ps_loss_read_formula(&subject->loss, loss->formula, error);
    ps_buffer label = {0};
    ps_loss_print(&label, loss);
    subject->label = copy_or_null(label.text);
    ps_buffer_clear(&label);
    subject->near = copy_or_null(options->near);
    subject->bracket_lo = copy_or_null(options->bracket_lo);
    subject->bracket_hi = copy_or_null(options->bracket_hi);
    return status;
}

static ps_status add_rows(ps_validation *v, const ps_theorems *theorems, const ps_loss *loss, const ps_validate_options *options, ps_error *error)
{
    ps_status status = loss != NULL ? add_given(v, loss, options, error) : PS_OK;
    for (size_t i = 0; i < theorems->count && status == PS_OK; i++)
        status = loss != NULL ? add_if_about(v, &theorems->items[i], loss, error) : add_theorem(v, &theorems->items[i], error);
    return status;
}

/* Bad input to each search, so that there is no row to go on with: what the first one says. */
static ps_status find_input(const ps_validation *v, ps_error *error)
{
    const ps_validate_search *first = NULL;
    for (size_t i = 0; i < v->subject_count; i++)
        for (size_t k = 0; k < v->subjects[i].search_count; k++) {
            const ps_validate_search *search = &v->subjects[i].searches[k];
            first = first == NULL ? search : first;
            if (search->status != PS_INPUT)
                return PS_OK;
        }
    return first != NULL ? ps_error_set(error, PS_INPUT, 0, 0, "%.400s", first->error.message) : PS_OK;
}

ps_status ps_validate(ps_validation *v, const ps_theorems *theorems, const ps_loss *loss, const ps_validate_options *options, ps_error *error)
{
    *v = (ps_validation){0};
    ps_status status = add_rows(v, theorems, loss, options, error);
    for (size_t i = 0; i < v->row_count && status == PS_OK; i++)
        if (v->rows[i].subject != SIZE_MAX)
            ps_validate_plan(&v->subjects[v->rows[i].subject], v->rows[i].theorem);
    for (size_t i = 0; i < v->subject_count && status == PS_OK; i++) {
        status = ps_validate_make_searches(&v->subjects[i], options, error);
        for (size_t k = 0; k < v->row_count && status == PS_OK; k++)
            if (v->rows[k].subject == i && v->rows[k].theorem->texts[PS_THEOREM_STARTS] != NULL)
                status = ps_region_decide(&v->rows[k], &v->subjects[i], options, error);
        if (status == PS_OK)
            status = ps_validate_seal(&v->subjects[i], options, error);
    }
    status = status == PS_OK ? find_input(v, error) : status;
    for (size_t i = 0; i < v->row_count && status == PS_OK; i++)
        ps_validate_judge(&v->rows[i], v->rows[i].subject != SIZE_MAX ? &v->subjects[v->rows[i].subject] : NULL, &options->limits);
    return status;
}
