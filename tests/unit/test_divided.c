/* Divided differences of l1: enclosed where the loss is smooth between the nodes, refused elsewhere. */
#include "check/divided.h"

#include <mpfi.h>

#include "check/interval.h"
#include "test.h"

enum { BITS = 128 };

static ps_loss loss;
static ps_divided divided;
static mpfi_t c, z, result;

static void begin(const char *formula)
{
    ps_error error = {0};
    mpfi_init2(c, BITS);
    mpfi_init2(z, BITS);
    mpfi_init2(result, BITS);
    ps_loss_init(&loss);
    CHECK_INT(ps_loss_read_formula(&loss, formula, &error), PS_OK);
    ps_divided_init(&divided, &loss, &ps_interval_arithmetic, BITS);
}

static void end(void)
{
    ps_divided_clear(&divided);
    ps_loss_clear(&loss);
    mpfi_clear(c);
    mpfi_clear(z);
    mpfi_clear(result);
}

static ps_regularity at(int n, int m, double first, double second)
{
    mpfi_set_d(c, first);
    mpfi_set_d(z, second);
    return ps_divided_difference(&divided, result, n, m, c, z);
}

/* l1 = z^6: its divided difference is the sum of all products of 6 - (nodes - 1) of the nodes. */
static double expected(int n, int m, double first, double second)
{
    double sums[7] = {1}; /* complete homogeneous polynomials of degree 0 .. 6 */
    for (int i = 0; i < n + m; i++)
        for (int k = 1; k <= 6; k++)
            sums[k] += (i < n ? first : second) * sums[k - 1];
    return sums[7 - n - m];
}

static void polynomials_are_exact(void)
{
    static const double nodes[][2] = {{0.5, 2}, {2, 0.5}, {-1, 1}, {1, 1}, {0, 0}, {-3, -2.75}};
    begin("z^7/7");
    for (size_t i = 0; i < sizeof nodes / sizeof *nodes; i++)
        for (int n = 1; n <= 5; n++)
            for (int m = 1; n + m <= PS_DIVIDED_NODES; m++) {
                CHECK_INT(at(n, m, nodes[i][0], nodes[i][1]), PS_SMOOTH);
                if (!CHECK(mpfi_is_inside_d(expected(n, m, nodes[i][0], nodes[i][1]), result)))
                    fprintf(stderr, "    n %d m %d: [%g, %g]\n", n, m, mpfr_get_d(&result->left, MPFR_RNDD),
                            mpfr_get_d(&result->right, MPFR_RNDU));
            }
    end();
}

static void kinks_between_the_nodes_are_seen(void)
{
    /* smooth but for 0; some derivatives do not show it */
    static const char *const formulas[] = {"max(z,0)^3 + z^2", "max(z,0)^7", "abs(z)^3", "abs(z)*z^2", "piecewise((z^2, z > 0), (2*z^2, True))",
                                           "piecewise((z^6, z > 0), (z^5, True))", "min(z,0)", "cbrt(z)^3", "sqrt(z^2)", "z + 0*abs(z)",
                                           "z^2 + z/z", "abs(abs(z))", "select(sqrt(z) + 1, z, 0)"};
    for (size_t i = 0; i < sizeof formulas / sizeof *formulas; i++) {
        begin(formulas[i]);
        for (int n = 1; n <= 5; n++)
            for (int m = 1; n + m <= PS_DIVIDED_NODES; m++) {
                CHECK_INT(at(n, m, 0.5, 1.92), PS_SMOOTH);
                if (!CHECK_INT(at(n, m, -0.95, 1.92), PS_UNDEFINED))
                    fprintf(stderr, "    %s n %d m %d\n", formulas[i], n, m);
                CHECK_INT(at(n, m, 1.92, -0.95), PS_UNDEFINED);
                CHECK_INT(at(n, m, 0, 1.92), PS_UNDEFINED);
                CHECK_INT(at(n, m, 0.5, 0.5), PS_SMOOTH);
                CHECK_INT(at(n, m, 0, 0), PS_UNDEFINED);
            }
        end();
    }
}

TEST_MAIN(polynomials_are_exact, kinks_between_the_nodes_are_seen)
