/* What can be wrong with the options of a search, found out before it begins. */
#include <string.h>

#include "claim/kinds.h"
#include "prodstab/option.h"
#include "prodstab/rational.h"
#include "prove/prover.h"

#define NAME(option) ps_option_name(PS_OPTION_##option)

/* The number in an option's text, which may be missing: then it stays 0. */
static ps_status read_number(mpq_t value, const char *option, const char *text, ps_error *error)
{
    ps_error problem = {0};
    if (text == NULL || ps_rational_parse(value, text, strlen(text), &problem) == PS_OK)
        return PS_OK;
    return ps_error_set(error, PS_INPUT, 0, 0, "%s: %s", option, problem.message);
}

static ps_status read_positive(mpq_t value, const char *option, const char *text, ps_error *error)
{
    ps_status status = read_number(value, option, text, error);
    if (status == PS_OK && text != NULL && mpq_sgn(value) <= 0)
        status = ps_error_set(error, PS_INPUT, 0, 0, "%s %.40s: write a positive number, such as 0.1 or 1/10", option, text);
    return status;
}

static ps_status check_minimum(const ps_certify_options *o, mpq_t lo, mpq_t hi, ps_error *error)
{
    ps_status status = read_number(lo, NAME(NEAR), o->near, error);
    if (status == PS_OK)
        status = read_number(lo, NAME(BRACKET), o->bracket_lo, error);
    if (status == PS_OK)
        status = read_number(hi, NAME(BRACKET), o->bracket_hi, error);
    if (status == PS_OK && o->bracket_lo != NULL && o->bracket_hi != NULL && mpq_cmp(lo, hi) >= 0)
        status = ps_error_set(error, PS_INPUT, 0, 0, "%s: the lower end is not below the upper end", NAME(BRACKET));
    return status;
}

static ps_status check_rates(const ps_certify_options *o, mpq_t least, mpq_t most, ps_error *error)
{
    ps_status status = read_positive(least, NAME(ETA_MIN), o->eta_min, error);
    if (status == PS_OK)
        status = read_positive(most, NAME(ETA_MAX), o->eta_max, error);
    if (status != PS_OK || o->eta_min == NULL)
        return status;
    if (!ps_prover_is_named(o, &ps_claim_kind_sharpness_law))
        return ps_error_set(error, PS_INPUT, 0, 0, "%s is for the sharpness: add %s sharpness", NAME(ETA_MIN), NAME(CLAIMS));
    if (o->eta_max == NULL)
        return ps_error_set(error, PS_INPUT, 0, 0, "%s %.40s: say up to which learning rate, by %s", NAME(ETA_MIN), o->eta_min,
                            NAME(ETA_MAX));
    if (mpq_cmp(least, most) > 0)
        return ps_error_set(error, PS_INPUT, 0, 0, "%s %.40s is above %s %.40s", NAME(ETA_MIN), o->eta_min, NAME(ETA_MAX),
                            o->eta_max);
    return PS_OK;
}

static ps_status check_ratio(const ps_certify_options *o, mpq_t ratio, ps_error *error)
{
    ps_status status = read_positive(ratio, NAME(EOS_RATIO), o->eos_ratio, error);
    if (status == PS_OK && o->eos_ratio != NULL && mpq_cmp_ui(ratio, 1, 1) <= 0)
        status = ps_error_set(error, PS_INPUT, 0, 0, "%s %.40s: write a number above 1, for starts so many times beyond the edge",
                              NAME(EOS_RATIO), o->eos_ratio);
    return status;
}

static ps_status check_steps(const ps_certify_options *o, mpq_t from, mpq_t to, ps_error *error)
{
    static const ps_claim_kind *const of_steps[] = {&ps_claim_kind_branch, &ps_claim_kind_branch_momentum, &ps_claim_kind_two_cycle,
                                                    &ps_claim_kind_two_cycle_momentum};
    bool branch = ps_prover_is_named(o, of_steps[0]) || ps_prover_is_named(o, of_steps[1]);
    for (size_t i = 0; i < sizeof of_steps / sizeof of_steps[0]; i++)
        if (o->step_from == NULL && ps_prover_is_named(o, of_steps[i]))
            return ps_error_set(error, PS_INPUT, 0, 0, "%s needs an effective step: %s A[,B], or %s A[,B] in units of the step at "
                                "the edge", of_steps[i]->name, NAME(EFFECTIVE_STEP), NAME(STEP_RATIO));
    ps_status status = read_positive(from, "the first step", o->step_from, error);
    mpq_set(to, from);
    if (status == PS_OK)
        status = read_positive(to, "the last step", o->step_to, error);
    if (status == PS_OK && mpq_cmp(from, to) > 0)
        status = ps_error_set(error, PS_INPUT, 0, 0, "the steps are in the wrong order: the last, %.40s, is below the first, %.40s",
                              o->step_to, o->step_from);
    if (status == PS_OK && branch && !o->absolute_steps && (mpq_cmp_ui(from, 1, 1) < 0 || mpq_cmp_ui(to, 1, 1) <= 0))
        status = ps_error_set(error, PS_INPUT, 0, 0, "the branch is above the edge: the first step may be 1, the edge itself, in units of "
                              "the step there, and the last is above it");
    return status;
}

static ps_status check_momentum(const ps_certify_options *o, mpq_t momentum, mpq_t look_ahead, ps_error *error)
{
    static const ps_claim_kind *const kinds[] = {&ps_claim_kind_flip_momentum, &ps_claim_kind_two_cycle_momentum,
                                                 &ps_claim_kind_branch_momentum};
    const char *named = NULL;
    for (size_t i = 0; i < sizeof kinds / sizeof kinds[0]; i++)
        if (ps_prover_is_named(o, kinds[i]))
            named = kinds[i]->name;
    if (named != NULL && o->momentum == NULL)
        return ps_error_set(error, PS_INPUT, 0, 0, "%s needs a momentum: %s B, and %s for Nesterov's method", named,
                            NAME(MOMENTUM), NAME(NESTEROV));
    if (named == NULL && o->momentum != NULL)
        return ps_error_set(error, PS_INPUT, 0, 0, "%s is for claims about 2-cycles: add %s A[,B] or %s A[,B], or %s "
                            "flip_momentum", NAME(MOMENTUM), NAME(EFFECTIVE_STEP), NAME(STEP_RATIO), NAME(CLAIMS));
    ps_status status = read_number(momentum, NAME(MOMENTUM), o->momentum, error);
    if (status == PS_OK && (mpq_sgn(momentum) < 0 || mpq_cmp_ui(momentum, 1, 1) >= 0))
        status = ps_error_set(error, PS_INPUT, 0, 0, "%s %.40s: write a number from 0 on and below 1", NAME(MOMENTUM), o->momentum);
    if (status == PS_OK)
        status = read_number(look_ahead, "the look-ahead", o->look_ahead, error);
    if (status == PS_OK && mpq_sgn(look_ahead) < 0)
        status = ps_error_set(error, PS_INPUT, 0, 0, "the look-ahead %.40s is below 0", o->look_ahead);
    return status;
}

static ps_status check_decay(const ps_certify_options *o, mpq_t decay, ps_error *error)
{
    ps_status status = read_number(decay, NAME(WEIGHT_DECAY), o->decay, error);
    if (status == PS_OK && o->decay != NULL && !ps_prover_is_named(o, &ps_claim_kind_balanced_cycle))
        status = ps_error_set(error, PS_INPUT, 0, 0, "%s is for cycles on the line x = y: add %s balanced_cycle", NAME(WEIGHT_DECAY),
                              NAME(CLAIMS));
    if (status == PS_OK && mpq_sgn(decay) < 0)
        status = ps_error_set(error, PS_INPUT, 0, 0, "%s %.40s: write a number from 0 on", NAME(WEIGHT_DECAY), o->decay);
    return status;
}

ps_status ps_prover_check_options(const ps_certify_options *options, ps_error *error)
{
    mpq_t lo, hi;
    mpq_inits(lo, hi, NULL);
    ps_status status = ps_prover_check_names(options, error);
    if (status == PS_OK)
        status = check_minimum(options, lo, hi, error);
    if (status == PS_OK)
        status = check_rates(options, lo, hi, error);
    if (status == PS_OK)
        status = check_ratio(options, lo, error);
    if (status == PS_OK)
        status = check_steps(options, lo, hi, error);
    mpq_set_ui(lo, 0, 1);
    mpq_set_ui(hi, 0, 1);
    if (status == PS_OK)
        status = check_momentum(options, lo, hi, error);
    mpq_set_ui(lo, 0, 1);
    if (status == PS_OK)
        status = check_decay(options, lo, error);
    mpq_clears(lo, hi, NULL);
    return status;
}
