/* Inequalities on boxes by Arb balls: what is true gets proved, what is false is refuted, and what is left to the checker. */
#include "prove/ball_discharge.h"

#include "formulas.h"

static formulas f;

/* "text RELATION 0" for z in [lo, hi] and, if p_lo is not NULL, p in [p_lo, p_hi]; NULL ends of z are infinite. */
static ps_verdict on(const char *lo, const char *hi, const char *p_lo, const char *p_hi, const char *text, const char *relation)
{
    static const ps_check_limits limits = {.cells = 2000, .operations = 1000000, .precision = 1024};
    const char *texts[4] = {lo, hi, p_lo, p_hi};
    mpq_t ends[4];
    for (int i = 0; i < 4; i++) {
        mpq_init(ends[i]);
        if (texts[i] != NULL)
            CHECK_INT(ps_rational_parse(ends[i], texts[i], strlen(texts[i]), NULL), PS_OK);
    }
    const ps_range_exact ranges[2] = {{f.variables[0], lo != NULL ? ends[0] : NULL, hi != NULL ? ends[1] : NULL},
                                      {f.variables[1], ends[2], ends[3]}};
    bool smooth = strcmp(relation, "smooth") == 0;
    const ps_inequality goal = {.f = smooth ? formula(&f, text) : simplified(&f, text), .smooth = smooth,
                                .strict = strcmp(relation, "<") == 0, .ranges = ranges, .range_count = p_lo != NULL ? 2 : 1};
    ps_discharge_result result;
    ps_ball_discharge(&result, f.graph, &goal, &limits);
    ps_verdict verdict = result.verdict;
    ps_discharge_result_clear(&result);
    for (int i = 0; i < 4; i++)
        mpq_clear(ends[i]);
    return verdict;
}

static void true_inequalities_are_proved(void)
{
    formulas_init(&f);
    CHECK_INT(on("-3", "3", NULL, NULL, "-z^2 - 1", "<"), PS_PROVED);
    CHECK_INT(on("0", "1", NULL, NULL, "z*(1 - z) - 0.2501", "<"), PS_PROVED);
    CHECK_INT(on("1/3", "1/3", NULL, NULL, "z - 0.33334", "<"), PS_PROVED);
    CHECK_INT(on("-10", "10", NULL, NULL, "z*sin(z) - 9", "<"), PS_PROVED);
    CHECK_INT(on("-1", "1", "0", "1", "z^2 - p*z - 2.01", "<"), PS_PROVED);
    CHECK_INT(on("-5", "5", NULL, NULL, "log(1 + z^2)", "smooth"), PS_PROVED);
    /* up to the end of a bracket of sqrt(2), and a bracket as the only range */
    CHECK_INT(on("0", "1.41421356237309504880168872420969", NULL, NULL, "z^2 - 2", "<"), PS_PROVED);
    CHECK_INT(on("1.41421356237309504880168872420969", "1.4142135623730950488016887242097", "-1", "1", "p*(z^2 - 2) - 1e-28", "<"),
              PS_PROVED);
    formulas_clear(&f);
}

static void false_ones_are_not(void)
{
    formulas_init(&f);
    CHECK_INT(on("-3", "3", NULL, NULL, "z - 2", "<"), PS_REFUTED);
    CHECK_INT(on("0", "1", NULL, NULL, "z*(1 - z) - 0.2499", "<"), PS_REFUTED);
    CHECK(on("0", "1", NULL, NULL, "z*(1 - z) - 1/4", "<") != PS_PROVED);
    CHECK(on("0", "1.4142135623730950488016887242097", NULL, NULL, "z^2 - 2", "<") != PS_PROVED);
    CHECK(on("-1", "1", "0", "1", "z^2 - p*z - 2", "<") != PS_PROVED); /* equality in a corner */
    CHECK(on("-1", "1", NULL, NULL, "abs(z)", "smooth") != PS_PROVED);
    CHECK(on("-1", "1", NULL, NULL, "log(z)", "smooth") != PS_PROVED);
    CHECK(on("-1", "1", NULL, NULL, "log(z) - 100", "<") != PS_PROVED); /* undefined for z <= 0 */
    formulas_clear(&f);
}

static void half_lines_are_left_to_the_checker(void)
{
    formulas_init(&f);
    CHECK_INT(on("0", NULL, NULL, NULL, "-z - 1", "<"), PS_UNSETTLED);
    CHECK_INT(on(NULL, "0", NULL, NULL, "z - 1", "<"), PS_UNSETTLED);
    formulas_clear(&f);
}

TEST_MAIN(true_inequalities_are_proved, false_ones_are_not, half_lines_are_left_to_the_checker)
