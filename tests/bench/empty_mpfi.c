/* The least that a program linking MPFI and Jansson can do: the floor for `prodstab-check`. */
#include <jansson.h>
#include <mpfi.h>

int main(void)
{
    mpfi_t x;
    json_t *nothing = json_object();
    mpfi_init2(x, 64);
    mpfi_set_si(x, 0);
    mpfi_exp(x, x);
    int code = !json_is_object(nothing);
    mpfi_clear(x);
    json_decref(nothing);
    return code;
}
