#include "cli/certify_options.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "prodstab/claim.h"

/* Splits text at commas and blanks into at most `most` parts of one new string, which is returned. */
static char *split(const char *text, const char **parts, size_t most, size_t *count)
{
    char *copy = ps_copy_text(text, strlen(text)), *rest = copy;
    *count = 0;
    for (char *part = strtok_r(copy, ", ", &rest); part != NULL; part = strtok_r(NULL, ", ", &rest))
        if ((*count)++ < most)
            parts[*count - 1] = part;
    return copy;
}

static bool names_claim_about_steps(const certify_options *line)
{
    static const char *const about[] = {"attracting_cycle", "bounded_oscillation", "balanced_cycle", "frozen_convergence", "frozen_global"};
    bool named = false;
    for (size_t i = 0; i < line->wanted.claim_count && i < CERTIFY_CLAIMS; i++)
        for (size_t k = 0; k < sizeof about / sizeof about[0]; k++)
            named = named || strcmp(line->claims[i], about[k]) == 0;
    return named;
}

/* The step of a cycle; asking for one names two_cycle, unless another claim about it is named. */
static void read_steps(certify_options *line, const arguments *given, const ps_loss *loss, ps_error *error)
{
    static const ps_number_use ends[2] = {{PS_DOWNWARDS, true}, {PS_UPWARDS, true}};
    bool absolute = arguments_value(given, "effective-step") != NULL, ratio = arguments_value(given, "step-ratio") != NULL;
    if (absolute && ratio)
        ps_error_set(error, PS_INPUT, 0, 0, "--effective-step and --step-ratio: choose one of them");
    if (!absolute && !ratio)
        return;
    arguments_pair(given, loss, absolute ? "effective-step" : "step-ratio", ends, true, line->steps, error);
    line->wanted.step_from = line->steps[0].text;
    line->wanted.step_to = line->steps[1].text;
    line->wanted.absolute_steps = absolute;
    if (line->wanted.claim_count <= CERTIFY_CLAIMS && !names_claim_about_steps(line))
        line->claims[line->wanted.claim_count++] = line->momentum.length > 0 ? "two_cycle_momentum" : "two_cycle";
}

void momentum_read(ps_certify_options *wanted, ps_buffer *momentum, const arguments *given, const ps_loss *loss, ps_error *error)
{
    const ps_number_use exactly = {PS_EXACTLY, false};
    arguments_number(given, loss, "momentum", exactly, momentum, error);
    bool nesterov = arguments_value(given, "nesterov") != NULL;
    if (nesterov && arguments_value(given, "momentum") == NULL)
        ps_error_set(error, PS_INPUT, 0, 0, "--nesterov: say which momentum, by --momentum");
    wanted->momentum = momentum->length > 0 ? momentum->text : NULL;
    wanted->look_ahead = nesterov ? wanted->momentum : NULL;
}

/* Numbers that are irrational are rounded so that what was asked for is covered. */
static void read_numbers(certify_options *line, const arguments *given, const ps_loss *loss, ps_error *error)
{
    const ps_number_use below = {PS_DOWNWARDS, true}, above = {PS_UPWARDS, true}, exactly = {PS_EXACTLY, false};
    arguments_number(given, loss, "eta-max", above, &line->eta_max, error);
    arguments_number(given, loss, "eta-min", below, &line->eta_min, error);
    arguments_number(given, loss, "eos-ratio", above, &line->eos_ratio, error);
    momentum_read(&line->wanted, &line->momentum, given, loss, error);
    arguments_number(given, loss, "weight-decay", exactly, &line->decay, error);
    read_steps(line, given, loss, error);
    line->wanted.eta_max = line->eta_max.text;
    line->wanted.eta_min = line->eta_min.text;
    line->wanted.eos_ratio = line->eos_ratio.text;
    line->wanted.decay = line->decay.text;
}

void certify_options_clear(certify_options *line)
{
    ps_buffer *const texts[] = {&line->eta_max, &line->eta_min, &line->eos_ratio, &line->steps[0], &line->steps[1], &line->momentum,
                                &line->decay};
    for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++)
        ps_buffer_clear(texts[i]);
    minimum_choice_clear(&line->minimum);
    free(line->claim_copy);
}

/* Names of no claim; what else may be wrong with a name, the search says. */
static void check_claims(const certify_options *line, ps_error *error)
{
    for (size_t i = 0; i < line->wanted.claim_count && i < CERTIFY_CLAIMS; i++) {
        ps_buffer suggestion = {0};
        suggest_claim(&suggestion, line->claims[i]);
        if (ps_claim_kind_find(line->claims[i]) == NULL)
            ps_error_set(error, PS_INPUT, 0, 0, "there is no claim called '%.60s' (prodstab help claims)%s", line->claims[i],
                         suggestion.text);
        ps_buffer_clear(&suggestion);
    }
}

ps_status certify_options_read(certify_options *line, const arguments *given, const ps_loss *loss, const char *hint, ps_error *error)
{
    const char *claims = arguments_value(given, "claims");
    ps_certify_options *wanted = &line->wanted;
    long cells = (long)wanted->limits.cells;
    if (claims != NULL)
        line->claim_copy = split(claims, line->claims, CERTIFY_CLAIMS, &wanted->claim_count);
    check_claims(line, error);
    if (claims != NULL && wanted->claim_count == 0)
        ps_error_set(error, PS_INPUT, 0, 0, "--claims: write names with commas between them (prodstab help claims)");
    if (wanted->claim_count > CERTIFY_CLAIMS)
        ps_error_set(error, PS_INPUT, 0, 0, "--claims: more than %d claims", CERTIFY_CLAIMS);
    arguments_count(given, "precision", 64, 1000000, &wanted->precision, error);
    arguments_count(given, "cells", 1, cells, &cells, error);
    minimum_choice_read(&line->minimum, wanted, given, loss, hint, error);
    read_numbers(line, given, loss, error);
    wanted->claims = wanted->claim_count > 0 ? line->claims : NULL;
    wanted->limits.cells = (uint64_t)cells;
    wanted->progress = isatty(STDERR_FILENO) ? progress_show : NULL;
    return error->status;
}

int certify_verdict_code(const ps_certify_result *result)
{
    for (size_t i = 0; i < result->outcome_count; i++)
        if (result->outcomes[i].requested && result->outcomes[i].status != PS_OK)
            return exit_code(result->outcomes[i].status);
    switch (result->verdict) {
    case PS_VERDICT_STABLE: return PS_EXIT_OK;
    case PS_VERDICT_UNSTABLE: case PS_VERDICT_DEGENERATE: return PS_EXIT_NEGATIVE;
    case PS_VERDICT_UNDECIDED: break;
    }
    return PS_EXIT_UNDECIDED;
}
