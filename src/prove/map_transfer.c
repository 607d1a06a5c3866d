/* A cell as text: what is asked is its box, the ends of all parameters, and where the minimum is looked for, as far as it says: "near Z from LO to HI "; the answer is "COMPLETE OPERATIONS CLAIMS\n" and, if there are
 * claims, a certificate with them. */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "prodstab/rational.h"
#include "prove/map_search.h"

bool map_is_stopped(const map_search *m)
{
    return m->given->limits.stop != NULL && *m->given->limits.stop;
}

/* ---- what is asked ---- */

static void print_place(ps_buffer *question, const char *word, const ps_buffer *place)
{
    if (place->length > 0)
        ps_buffer_printf(question, "%s %s ", word, place->text);
}

static void ask(void *context, size_t task, ps_buffer *question)
{
    const map_cell *cell = &((map_search *)context)->level[task];
    const ps_parameter_box *box = &cell->box;
    for (size_t i = 0; i < box->count; i++) {
        ps_rational_print(question, box->lo[i]);
        ps_buffer_puts(question, " ");
        ps_rational_print(question, box->hi[i]);
        ps_buffer_puts(question, " ");
    }
    print_place(question, "near", &cell->near);
    print_place(question, "from", &cell->from);
    print_place(question, "to", &cell->to);
}

/* Reads the next end; what is no number ends the process, in which nothing else is done. */
static const char *read_end(mpq_t end, const char *text)
{
    size_t length = strcspn(text, " ");
    if (ps_rational_parse(end, text, length, NULL) != PS_OK || text[length] != ' ')
        exit(PS_EXIT_INPUT);
    return text + length + 1;
}

static const char *read_place(ps_buffer *place, const char *word, const char *text)
{
    ps_buffer_clear(place);
    if (strncmp(text, word, strlen(word)) != 0)
        return text;
    text += strlen(word);
    size_t length = strcspn(text, " ");
    ps_buffer_append(place, text, length);
    return text[length] == ' ' ? text + length + 1 : text + length;
}

static void hear(void *context, const char *question)
{
    map_search *m = context;
    ps_parameter_box *box = &m->level[0].box;
    ps_certificate_clear(&m->level[0].found);
    for (size_t i = 0; i < box->count; i++) {
        question = read_end(box->lo[i], question);
        question = read_end(box->hi[i], question);
    }
    question = read_place(&m->level[0].near, "near ", question);
    question = read_place(&m->level[0].from, "from ", question);
    read_place(&m->level[0].to, "to ", question);
}

/* ---- the answer ---- */

static bool tell(void *context, size_t task, ps_buffer *answer)
{
    const map_search *m = context;
    const map_cell *c = &m->level[task];
    if (map_is_stopped(m))
        return false;
    ps_buffer_printf(answer, "%d %" PRIu64 " %zu\n", c->complete, c->operations, c->found.claim_count);
    if (c->found.claim_count > 0) {
        ps_certificate found = c->found; /* a copy, to print it with its formula */
        found.loss.formula = m->result->certificate.loss.formula;
        ps_certificate_print(answer, &found);
    }
    return true;
}

static bool read_certificate(const map_search *m, const map_cell *c, ps_certificate *found, size_t claims, const char *text, size_t length)
{
    ps_error error = {0};
    if (claims == 0)
        return ps_parameter_box_read_loss(&c->box, &m->result->certificate.loss, &found->loss, &error) == PS_OK;
    ps_certificate_clear(found);
    return ps_certificate_parse(found, text, length, &error) == PS_OK && found->cell_count == 0 && found->claim_count == claims;
}

static bool take(void *context, size_t task, const char *answer, size_t length)
{
    const map_search *m = context;
    map_cell *c = &m->level[task];
    const char *line_end = memchr(answer, '\n', length);
    int complete;
    uint64_t operations;
    size_t claims;
    ps_certificate found;
    if (line_end == NULL || sscanf(answer, "%d %" SCNu64 " %zu", &complete, &operations, &claims) != 3)
        return false;
    ps_certificate_init(&found);
    bool fine = read_certificate(m, c, &found, claims, line_end + 1, length - (size_t)(line_end + 1 - answer));
    if (fine) {
        map_cell_take(c, &found);
        c->complete = complete != 0;
        c->operations = operations;
    }
    ps_certificate_clear(&found);
    return fine;
}

const parallel_transfer map_transfer = {ask, hear, tell, take};

/* ---- which search it is ---- */

static void print_option(ps_buffer *search, const char *name, const char *value)
{
    if (value != NULL)
        ps_buffer_printf(search, "%s %s\n", name, value);
}

/* All that a cell depends on besides its box; not how many cells there may be, so that a larger map goes on with a smaller one. */
static void describe(ps_buffer *search, const map_search *m)
{
    const ps_certify_options *o = &m->options;
    print_option(search, "near", o->near);
    print_option(search, "from", o->bracket_lo);
    print_option(search, "to", o->bracket_hi);
    for (size_t i = 0; i < o->claim_count; i++)
        print_option(search, "claim", o->claims[i]);
    print_option(search, "eta_max", o->eta_max);
    print_option(search, "eta_min", o->eta_min);
    print_option(search, "eos_ratio", o->eos_ratio);
    print_option(search, "step_from", o->step_from);
    print_option(search, "step_to", o->step_to);
    print_option(search, "momentum", o->momentum);
    print_option(search, "look_ahead", o->look_ahead);
    print_option(search, "decay", o->decay);
    ps_buffer_printf(search, "%d %zu %ld %" PRIu64 " %ld\n", o->absolute_steps, o->windows, o->precision, o->limits.cells, o->limits.precision);
    ps_certificate_print(search, &m->result->certificate);
}

ps_status map_open_checkpoint(map_search *m, ps_error *error)
{
    ps_buffer search = {0};
    if (m->limits->checkpoint == NULL || (m->limits->team != NULL && m->limits->team->size == 0))
        return PS_OK;
    describe(&search, m);
    ps_status status = parallel_checkpoint_open(&m->checkpoint, m->limits->checkpoint, &search, error);
    ps_buffer_clear(&search);
    return status;
}
