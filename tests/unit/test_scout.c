/* The scout's quick runs of its program, against the evaluator with the same doubles. */
#include <math.h>
#include <string.h>

#include "numbers/arithmetics.h"
#include "numbers/scout.h"
#include "test.h"

/* l[k] by the evaluator; false where it is undefined. */
static bool evaluate(ps_evaluator *evaluator, double z, int last, double *l)
{
    bool defined = true;
    ps_evaluator_set(evaluator, 0, &z);
    ps_evaluator_run(evaluator, (size_t)last - 1);
    for (int k = 1; k <= last; k++) {
        l[k] = *(const double *)ps_evaluator_output(evaluator, (size_t)k - 1);
        defined = defined && ps_evaluator_regularity(evaluator, (size_t)k - 1) != PS_UNDEFINED;
    }
    return defined;
}

static bool is_near(double x, double y)
{
    return fabs(x - y) <= 1e-12 * (fabs(x) + fabs(y));
}

/* How many of the points are defined. */
static int compare(const char *formula)
{
    ps_loss loss;
    ps_scout scout;
    ps_evaluator evaluator;
    ps_error error = {0};
    int defined = 0;
    ps_loss_init(&loss);
    CHECK_INT(ps_loss_read_formula(&loss, formula, &error), PS_OK);
    CHECK(ps_scout_init(&scout, &loss));
    ps_evaluator_init(&evaluator, &scout.program, &ps_double_arithmetic, 53);
    for (int i = -40; i <= 40; i++)
        for (int turn = 0; turn < 3; turn++) {
            int last = turn == 0 ? 2 : turn == 1 ? 4 : 1;
            double z = i / 8.0, found[PS_SCOUT_DERIVATIVES + 1], expected[PS_SCOUT_DERIVATIVES + 1];
            bool known = ps_scout_at(&scout, 0, z, last, found);
            CHECK_INT(known, evaluate(&evaluator, z, last, expected));
            for (int k = 1; known && k <= last; k++)
                if (!CHECK(is_near(found[k], expected[k])))
                    fprintf(stderr, "    %s, l%d(%g): %.17g, not %.17g\n", formula, k, z, found[k], expected[k]);
            defined += known;
        }
    ps_evaluator_clear(&evaluator);
    ps_scout_clear(&scout);
    ps_loss_clear(&loss);
    return defined;
}

static void runs_agree_with_the_evaluator(void)
{
    CHECK_INT(compare("softplus(z) - z/3 + sigmoid(2*z)^3"), 243);
    CHECK_INT(compare("(z^2 - 1)^2/4 + logcosh(z) + tanh(z)*sin(z)"), 243);
    int defined = compare("log(z) + z^(3/2) + 1/(z - 1)");
    CHECK(defined > 100 && defined < 130);
    defined = compare("max(z, sqrt(z + 1)) + abs(z)^3 + min(z^2, exp(z))");
    CHECK(defined > 100 && defined < 243);
    defined = compare("exp(exp(exp(z)))");
    CHECK(defined > 100 && defined < 243);
}

/* What is known of a sample goes with it. */
static void replaced_samples_are_forgotten(void)
{
    ps_loss loss;
    ps_scout scout;
    ps_error error = {0};
    double l[PS_SCOUT_DERIVATIVES + 1], before, values[PS_LOSS_PARAMETERS] = {5};
    ps_loss_init(&loss);
    CHECK_INT(ps_loss_read_parameter(&loss, "p", "[1, 2]", &error), PS_OK);
    CHECK_INT(ps_loss_read_formula(&loss, "p*z^2", &error), PS_OK);
    CHECK(ps_scout_init(&scout, &loss));
    CHECK(ps_scout_at(&scout, 0, 3, 1, l));
    before = l[1];
    CHECK(is_near(before, 6));
    ps_scout_replace(&scout, 0, values);
    CHECK(ps_scout_at(&scout, 0, 3, 1, l));
    CHECK(is_near(l[1], 30));
    ps_scout_clear(&scout);
    ps_loss_clear(&loss);
}

TEST_MAIN(runs_agree_with_the_evaluator, replaced_samples_are_forgotten)
