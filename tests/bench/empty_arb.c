/* The least that a program linking Arb can do: the floor for `prodstab certify`. */
#include "numbers/arb_include.h"

int main(void)
{
    arb_t x;
    arb_init(x);
    arb_exp(x, x, 64);
    int code = !arb_is_one(x);
    arb_clear(x);
    return code;
}
