#include "numbers/scout.h"

#include <math.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

enum { KNOWN_BITS = 11 };

/* Corners first (as many as fit), the middle last. */
static void choose_samples(ps_scout *s, const ps_loss *loss)
{
    size_t corners = (size_t)1 << s->parameter_count;
    if (corners > PS_SCOUT_SAMPLES - 1)
        corners = PS_SCOUT_SAMPLES - 1;
    s->sample_count = s->parameter_count == 0 ? 1 : corners + 1;
    mpq_t value;
    mpq_init(value);
    for (size_t i = 0, index = 0; i < loss->parameter_count; i++) {
        if (loss->intervals[i] == PS_NODE_NONE)
            continue;
        for (size_t k = 0; k < s->sample_count; k++) {
            ps_scout_sample(value, s, loss, k, i);
            s->samples[k][index] = mpq_get_d(value);
        }
        index++;
    }
    mpq_clear(value);
}

void ps_scout_sample(mpq_t out, const ps_scout *scout, const ps_loss *loss, size_t sample, size_t i)
{
    const ps_parameter *p = &loss->parameters[i];
    size_t index = 0;
    for (size_t k = 0; k < i; k++)
        index += loss->intervals[k] != PS_NODE_NONE;
    if (sample + 1 < scout->sample_count) {
        mpq_set(out, (sample >> index) & 1 ? p->hi : p->lo);
    } else {
        mpq_add(out, p->lo, p->hi);
        mpq_div_2exp(out, out, 1);
    }
}

bool ps_scout_init(ps_scout *scout, ps_loss *loss)
{
    return ps_scout_init_for(scout, loss, ps_loss_derivative(loss, 0));
}

bool ps_scout_init_for(ps_scout *scout, ps_loss *loss, ps_node function)
{
    ps_node outputs[PS_SCOUT_DERIVATIVES], inputs[PS_LOSS_PARAMETERS + 1] = {loss->z};
    *scout = (ps_scout){0};
    for (int k = 0; k < PS_SCOUT_DERIVATIVES; k++) {
        outputs[k] = ps_graph_derivative(loss->graph, k == 0 ? function : outputs[k - 1], loss->z);
        if (outputs[k] == PS_NODE_NONE)
            return false;
    }
    for (size_t i = 0; i < loss->parameter_count; i++)
        if (loss->intervals[i] != PS_NODE_NONE)
            inputs[++scout->parameter_count] = loss->intervals[i];
    choose_samples(scout, loss);
    scout->known = ps_allocate(sizeof *scout->known << KNOWN_BITS);
    memset(scout->known, 0, sizeof *scout->known << KNOWN_BITS);
    ps_program_init(&scout->program, loss->graph, outputs, PS_SCOUT_DERIVATIVES, inputs, scout->parameter_count + 1);
    ps_double_program_init(&scout->doubles, &scout->program);
    return true;
}

void ps_scout_clear(ps_scout *scout)
{
    if (scout->program.code != NULL)
        ps_program_clear(&scout->program);
    ps_double_program_clear(&scout->doubles);
    free(scout->known);
}

void ps_scout_replace(ps_scout *scout, size_t sample, const double *values)
{
    memmove(scout->samples[sample], values, sizeof scout->samples[sample]);
    for (size_t i = 0; i < (size_t)1 << KNOWN_BITS; i++)
        if (scout->known[i].sample == sample)
            scout->known[i].last = 0;
    scout->at.last = 0;
}

static bool is_about(const ps_scout_known *known, size_t sample, double z)
{
    return known->last > 0 && known->sample == sample && known->z == z && signbit(known->z) == signbit(z);
}

static void evaluate(ps_scout *scout, ps_scout_known *known)
{
    double inputs[PS_LOSS_PARAMETERS + 1] = {known->z};
    bool same = is_about(&scout->at, known->sample, known->z);
    int done = same ? scout->at.last : 0;
    memcpy(inputs + 1, scout->samples[known->sample], scout->parameter_count * sizeof *inputs);
    if (done < known->last)
        ps_double_program_run(&scout->doubles, (size_t)done, (size_t)known->last - 1, inputs);
    known->defined = true;
    for (int k = 1; k <= known->last; k++) {
        known->l[k] = ps_double_program_output(&scout->doubles, (size_t)k - 1);
        known->defined = known->defined && !isnan(known->l[k]);
    }
    if (!same || scout->at.last < known->last)
        scout->at = *known;
}

static ps_scout_known *place(const ps_scout *scout, size_t sample, double z)
{
    uint64_t bits;
    memcpy(&bits, &z, sizeof bits);
    bits = (bits ^ sample) * UINT64_C(0x9e3779b97f4a7c15);
    return &scout->known[bits >> (64 - KNOWN_BITS)];
}

bool ps_scout_at(ps_scout *scout, size_t sample, double z, int last, double *l)
{
    ps_scout_known *known = place(scout, sample, z);
    if (!is_about(known, sample, z) || !(known->last == last || (known->last > last && known->defined))) {
        *known = (ps_scout_known){.z = z, .sample = sample, .last = last};
        evaluate(scout, known);
    }
    memcpy(l + 1, known->l + 1, (size_t)last * sizeof *l);
    return known->defined;
}
