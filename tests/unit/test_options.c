/* Searches say what is wrong with their options before they begin, and that they were interrupted, whatever they were doing. */
#include "prodstab/certify.h"
#include "prodstab/run.h"
#include "test.h"

static ps_status certify(const char *formula, const char *parameter, const ps_certify_options *options, ps_error *error)
{
    ps_certify_result result;
    *error = (ps_error){0};
    ps_certify_init(&result);
    ps_loss *loss = &result.certificate.loss;
    if (parameter != NULL)
        CHECK_INT(ps_loss_read_parameter(loss, "p", parameter, error), PS_OK);
    CHECK_INT(ps_loss_read_formula(loss, formula, error), PS_OK);
    ps_status status = ps_certify(&result, options, error);
    CHECK(status == error->status);
    ps_certify_clear(&result);
    return status;
}

/* ---- options ---- */

static void no_progress(void *context, const char *what)
{
    (void)what;
    ++*(int *)context;
}

static void expect_refused(ps_certify_options options, const char *why)
{
    ps_error error;
    int begun = 0;
    options.progress = no_progress;
    options.progress_context = &begun;
    CHECK_INT(certify("(z^2 - 1)^2/4", NULL, &options, &error), PS_INPUT);
    CHECK_CONTAINS(error.message, why);
    CHECK_INT(begun, 0);
}

#define CLAIMS(...) .claims = (const char *const[]){__VA_ARGS__}, .claim_count = sizeof((const char *const[]){__VA_ARGS__}) / sizeof(char *)
#define DEFAULTS .precision = 4096, .limits = PS_CHECK_LIMITS_DEFAULT

static void options_that_contradict_each_other_are_refused(void)
{
    expect_refused((ps_certify_options){DEFAULTS, CLAIMS("nothing")}, "there is no claim called 'nothing'");
    expect_refused((ps_certify_options){DEFAULTS, .near = "x"}, "near");
    expect_refused((ps_certify_options){DEFAULTS, .bracket_lo = "2", .bracket_hi = "1"}, "bracket: the lower end");
    expect_refused((ps_certify_options){DEFAULTS, .bracket_lo = "1", .bracket_hi = "1"}, "bracket: the lower end");
    expect_refused((ps_certify_options){DEFAULTS, .eta_max = "0"}, "eta_max 0: write a positive number");
    expect_refused((ps_certify_options){DEFAULTS, .eta_max = "-1"}, "eta_max -1: write a positive number");
    expect_refused((ps_certify_options){DEFAULTS, .eta_min = "1/10"}, "eta_min is for the sharpness");
    expect_refused((ps_certify_options){DEFAULTS, .eta_min = "1/10", CLAIMS("sharpness")}, "by eta_max");
    expect_refused((ps_certify_options){DEFAULTS, .eta_min = "1/5", .eta_max = "1/10", CLAIMS("sharpness")},
                   "eta_min 1/5 is above eta_max 1/10");
    expect_refused((ps_certify_options){DEFAULTS, .eos_ratio = "1"}, "eos_ratio 1: write a number above 1");
    expect_refused((ps_certify_options){DEFAULTS, .eos_ratio = "1/2"}, "eos_ratio 1/2: write a number above 1");
    expect_refused((ps_certify_options){DEFAULTS, CLAIMS("two_cycle")}, "two_cycle needs an effective step");
    expect_refused((ps_certify_options){DEFAULTS, CLAIMS("flip", "branch")}, "branch needs an effective step");
    expect_refused((ps_certify_options){DEFAULTS, .step_from = "3", .step_to = "2"}, "the steps are in the wrong order");
    expect_refused((ps_certify_options){DEFAULTS, .step_from = "0"}, "the first step 0: write a positive number");
    expect_refused((ps_certify_options){DEFAULTS, .step_from = "1/2", .step_to = "2", CLAIMS("branch")}, "the branch is above the edge");
    expect_refused((ps_certify_options){DEFAULTS, .step_from = "1", .step_to = "1", CLAIMS("branch")}, "the branch is above the edge");
}

/* Where the edge is, only the search finds out. */
static void a_step_that_is_wrong_for_the_loss_is_bad_input(void)
{
    const ps_certify_options options = {DEFAULTS, .step_from = "1/10", .step_to = "1/5", .absolute_steps = true, CLAIMS("flip", "branch")};
    ps_error error;
    CHECK_INT(certify("(z^2 - 1)^2/4", NULL, &options, &error), PS_INPUT);
    CHECK_CONTAINS(error.message, "branch: the branch is above the edge");
}

/* ---- interruptions ---- */

typedef struct trigger {
    const char *at; /* the beginning of what is being done then */
    volatile sig_atomic_t stop;
} trigger;

static void stop_there(void *context, const char *what)
{
    trigger *t = context;
    t->stop = t->stop || strncmp(what, t->at, strlen(t->at)) == 0;
}

static void expect_interrupted(const char *formula, const char *parameter, const char *at, ps_certify_options options)
{
    trigger t = {.at = at};
    ps_error error;
    options.limits.stop = &t.stop;
    options.progress = stop_there;
    options.progress_context = &t;
    if (!CHECK_INT(certify(formula, parameter, &options, &error), PS_INTERRUPTED))
        fprintf(stderr, "    at %s: %s\n", at, error.message);
    CHECK(t.stop == 1);
}

static void a_search_says_that_it_was_interrupted(void)
{
    static const char *const stages[] = {"minimum", "product-stability", "edge_contraction", "flip", "lyapunov", "convergence",
                                         "global_convergence"};
    for (size_t i = 0; i < sizeof stages / sizeof stages[0]; i++) {
        expect_interrupted("softplus(z) - p*z", "7/10", stages[i], (ps_certify_options){DEFAULTS});
        expect_interrupted("softplus(z) - p*z", "[1/3, 2/3]", stages[i], (ps_certify_options){DEFAULTS});
    }
    expect_interrupted("softplus(z) - p*z", "7/10", "sharpness_law", (ps_certify_options){DEFAULTS, CLAIMS("sharpness")});
    expect_interrupted("(z^2 - p)^2/4", "1", "branch", (ps_certify_options){DEFAULTS, .step_from = "1", .step_to = "2", CLAIMS("flip", "branch")});
    expect_interrupted("softplus(z) - p*z", "[1/100, 99/100]", "global_convergence",
                       (ps_certify_options){DEFAULTS, CLAIMS("global_convergence")});
}

static void expect_run_interrupted(const char *at)
{
    trigger t = {.at = at};
    ps_run_options options = PS_RUN_OPTIONS_DEFAULT;
    ps_certify_result result;
    ps_error error = {0};
    options.eta = "1/10";
    options.x = "107/10";
    options.y = "9/100";
    options.limits.stop = &t.stop;
    options.progress = stop_there;
    options.progress_context = &t;
    ps_certify_init(&result);
    CHECK_INT(ps_loss_read_formula(&result.certificate.loss, "softplus(z) - 7*z/10", &error), PS_OK);
    CHECK_INT(ps_run(&result, &options, &error), PS_INTERRUPTED);
    CHECK(t.stop == 1 && error.status == PS_INTERRUPTED);
    ps_certify_clear(&result);
}

static void a_run_says_that_it_was_interrupted(void)
{
    expect_run_interrupted("step");
    expect_run_interrupted("checking");
}

TEST_MAIN(options_that_contradict_each_other_are_refused, a_step_that_is_wrong_for_the_loss_is_bad_input,
          a_search_says_that_it_was_interrupted, a_run_says_that_it_was_interrupted)
