/* random_losses COUNT: random formulas in z, p and q, one a line; a square is added, so that most have a minimum. */
#include "random_formulas.h"

int main(int argc, char **argv)
{
    const char *seed = getenv("PRODSTAB_SEED");
    formulas f;
    test_run.state = seed != NULL ? strtoull(seed, NULL, 10) : 1;
    formulas_init(&f);
    for (long count = argc > 1 ? strtol(argv[1], NULL, 10) : 0; count > 0; count--) {
        const char *text = formula_text(&f, random_expression(&f, (int)test_random_between(1, 7)));
        printf("%s + %ld*(z - %ld)^2/4\n", text, test_random_between(1, 9), test_random_between(-2, 2));
    }
    formulas_clear(&f);
    return 0;
}
