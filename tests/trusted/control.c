/* A program that does use Arb: the search for its symbols has to find them here. */
#include "numbers/arb_include.h"

int main(void)
{
    arb_t one;
    arb_init(one);
    arb_one(one);
    int positive = arb_is_positive(one);
    arb_clear(one);
    flint_cleanup();
    return !positive;
}
