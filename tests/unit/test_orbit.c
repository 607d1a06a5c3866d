/* Orbits of a chaotic map, z := 4 z (1 - z), which loses a bit each step: the checker must not believe what a plain iteration
 * with as many bits comes to. */
#include <mpfr.h>

#include "check/orbit.h"
#include "test.h"

enum { EXACT = 2000 };

/* Plain iteration with so many bits, from 1/3, and the point itself as a rational. */
static void iterate(mpq_t out, unsigned long steps, long bits)
{
    mpfr_t z, w;
    mpfr_inits2(bits, z, w, (mpfr_ptr)0);
    mpfr_set_ui(z, 1, MPFR_RNDN);
    mpfr_div_ui(z, z, 3, MPFR_RNDN);
    for (unsigned long i = 0; i < steps; i++) {
        mpfr_ui_sub(w, 1, z, MPFR_RNDN);
        mpfr_mul(z, z, w, MPFR_RNDN);
        mpfr_mul_ui(z, z, 4, MPFR_RNDN);
    }
    mpfr_get_q(out, z);
    mpfr_clears(z, w, (mpfr_ptr)0);
}

/* What the checker says of an orbit, made by the formula's derivative of that order, that should end within 10^-digits of `where`. */
static ps_status check_derivative(const char *formula, int order, unsigned long steps, const mpq_t where, unsigned digits,
                                  long precision)
{
    const ps_check_limits limits = {.cells = 1, .precision = precision};
    ps_loss loss;
    ps_error error = {0};
    ps_buffer message = {0};
    mpq_t start, lo, hi, radius;
    uint64_t taken = 0;
    long bits = 0;
    mpq_inits(start, lo, hi, radius, NULL);
    ps_loss_init(&loss);
    CHECK_INT(ps_loss_read_formula(&loss, formula, &error), PS_OK);
    mpq_set_ui(start, 1, 3);
    mpq_set_ui(radius, 1, 1);
    mpz_ui_pow_ui(mpq_denref(radius), 10, digits);
    mpq_sub(lo, where, radius);
    mpq_add(hi, where, radius);
    const ps_orbit orbit = {.loss = &loss, .dimension = 1, .names = {"z"}, .variables = {loss.z}, .next = {order == 0 ? loss.written : ps_loss_derivative(&loss, order)},
                            .start = {start}, .lo = {lo}, .hi = {hi}, .steps = steps};
    ps_status status = ps_orbit_check(&orbit, &limits, &message, &taken, &bits);
    CHECK((status == PS_OK) == (message.length == 0));
    ps_buffer_clear(&message);
    ps_loss_clear(&loss);
    mpq_clears(start, lo, hi, radius, NULL);
    return status;
}

static ps_status check(const char *formula, unsigned long steps, const mpq_t where, unsigned digits, long precision)
{
    return check_derivative(formula, 0, steps, where, digits, precision);
}

static void lost_bits_are_seen(void)
{
    mpq_t exact, rough;
    mpq_inits(exact, rough, NULL);
    for (unsigned long steps = 40; steps <= 600; steps += 40) {
        long few = steps < 128 ? 128 : (long)steps;
        iterate(exact, steps, EXACT);
        iterate(rough, steps, few);
        CHECK_INT(check("4*z*(1 - z)", steps, exact, 12, 2048), PS_OK);
        CHECK_INT(check("4*z*(1 - z)", steps, exact, 60, 2048), PS_OK);
        mpq_sub(rough, rough, exact);
        if (mpq_sgn(rough) != 0) {
            long magnitude = (long)mpz_sizeinbase(mpq_denref(rough), 2) - (long)mpz_sizeinbase(mpq_numref(rough), 2);
            mpq_add(rough, rough, exact);
            unsigned digits = (unsigned)((double)magnitude * 0.302) + 1; /* a box around it that leaves out the true end */
            CHECK_INT(check("4*z*(1 - z)", steps, rough, digits, 2048), PS_REJECTED);
            CHECK(check("4*z*(1 - z)", steps, rough, digits, 128) != PS_OK);
        }
    }
    mpq_clears(exact, rough, NULL);
}

/* The exact end, moved by more than the box's radius, with any number of bits. */
static void false_ends_are_refused(void)
{
    mpq_t end, shift;
    mpq_inits(end, shift, NULL);
    for (long bits = 128; bits <= 1024; bits *= 2)
        for (unsigned digits = 5; digits <= 40; digits += 5) {
            iterate(end, 90, EXACT);
            mpq_set_ui(shift, 2, 1);
            mpz_ui_pow_ui(mpq_denref(shift), 10, digits);
            mpq_canonicalize(shift);
            mpq_add(end, end, shift);
            CHECK(check("4*z*(1 - z)", 90, end, digits, bits) != PS_OK);
        }
    mpq_clears(end, shift, NULL);
}

/* 1/3 is a kink of these, or 4/9, where the orbit comes after one step. */
static void kinks_are_seen(void)
{
    mpq_t end;
    mpq_init(end);
    CHECK_INT(check("abs(z - 1/3) + z", 1, end, 0, 512), PS_REJECTED);
    CHECK_INT(check("z + 1/9 + abs(z - 4/9)^2*0", 0, end, 0, 512), PS_OK);
    mpq_set_ui(end, 5, 9);
    CHECK_INT(check("z + 1/9 + 0*abs(z - 4/9)", 2, end, 0, 512), PS_REJECTED);
    CHECK_INT(check("z + 1/9 + 0*abs(z - 4/9)", 1, end, 0, 512), PS_OK);
    CHECK_INT(check("z + 1/9 + 0*log(z - 4/9)", 1, end, 0, 512), PS_REJECTED);
    CHECK_INT(check("1/(z - 1/3)", 1, end, 0, 512), PS_REJECTED);
    mpq_clear(end);
}

/* The derivative 1/(z - 1/2) exists at 1/3, where the loss does not. */
static void the_loss_has_to_be_smooth(void)
{
    mpq_t end;
    mpq_init(end);
    mpq_set_si(end, -6, 1);
    CHECK_INT(check_derivative("log(z - 1/2)", 1, 1, end, 6, 512), PS_REJECTED);
    CHECK_INT(check_derivative("log(1/2 - z)", 1, 1, end, 6, 512), PS_OK);
    mpq_clear(end);
}

/* (z - c)^2 2^250, c = 1/3 rounded to as many bits as a point has, or one more: its value and its slope are 0 at c, but at 1/3 it is not. */
static void slopes_are_those_of_the_box(mpfr_rnd_t rounding, long point_bits)
{
    char formula[400];
    mpq_t end, c;
    mpfr_t third;
    mpq_inits(end, c, NULL);
    mpfr_init2(third, point_bits);
    mpfr_set_ui(third, 1, rounding);
    mpfr_div_ui(third, third, 3, rounding);
    mpfr_get_q(c, third);
    gmp_snprintf(formula, sizeof formula, "(z - %Zd/%Zd)^2 * 2^250", mpq_numref(c), mpq_denref(c));
    for (long bits = 128; bits <= 512; bits *= 2)
        CHECK(check(formula, 1, end, 9, bits) != PS_OK);
    mpq_set_ui(end, 1, 3);
    mpq_sub(end, end, c);
    mpq_mul(end, end, end);
    mpq_mul_2exp(end, end, 250);
    CHECK_INT(check(formula, 1, end, 9, 512), PS_OK);
    mpq_clears(end, c, NULL);
    mpfr_clear(third);
}

static void slopes_change(void)
{
    for (long bits = 127; bits <= 128; bits++) {
        slopes_are_those_of_the_box(MPFR_RNDD, bits);
        slopes_are_those_of_the_box(MPFR_RNDU, bits);
    }
}

/* z := z + 1 + 3 sigmoid(z - 1100) sin(5 z), quiet for so long that bits are left out, and then chaotic. */
static void quiet_orbits_may_get_chaotic(void)
{
    static const char formula[] = "z + 1 + 3*sigmoid(z - 1100)*sin(5*z)";
    enum { STEPS = 1300 };
    mpq_t end;
    mpfr_t z, gate, sine;
    mpq_init(end);
    mpfr_inits2(EXACT, z, gate, sine, (mpfr_ptr)0);
    mpfr_set_ui(z, 1, MPFR_RNDN);
    mpfr_div_ui(z, z, 3, MPFR_RNDN);
    for (int i = 0; i < STEPS; i++) {
        mpfr_ui_sub(gate, 1100, z, MPFR_RNDN);
        mpfr_exp(gate, gate, MPFR_RNDN);
        mpfr_add_ui(gate, gate, 1, MPFR_RNDN);
        mpfr_mul_ui(sine, z, 5, MPFR_RNDN);
        mpfr_sin(sine, sine, MPFR_RNDN);
        mpfr_mul_ui(sine, sine, 3, MPFR_RNDN);
        mpfr_div(sine, sine, gate, MPFR_RNDN);
        mpfr_add(z, z, sine, MPFR_RNDN);
        mpfr_add_ui(z, z, 1, MPFR_RNDN);
    }
    mpfr_get_q(end, z);
    CHECK_INT(check(formula, STEPS, end, 12, 128), PS_REJECTED);
    CHECK_INT(check(formula, STEPS, end, 12, 2048), PS_OK);
    mpq_set_ui(end, 1, 1);
    CHECK_INT(check(formula, STEPS, end, 12, 2048), PS_REJECTED);
    mpfr_clears(z, gate, sine, (mpfr_ptr)0);
    mpq_clear(end);
}

TEST_MAIN(lost_bits_are_seen, false_ends_are_refused, kinks_are_seen, the_loss_has_to_be_smooth, slopes_change,
          quiet_orbits_may_get_chaotic)
