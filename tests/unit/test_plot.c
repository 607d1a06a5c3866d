/* Figures: the program for gnuplot says what was certified, and nothing is drawn that was not. */
#include "test.h"

#include "prodstab/certify.h"
#include "prodstab/plot.h"

static void two_step_map(void)
{
    const ps_certify_options options = PS_CERTIFY_OPTIONS_DEFAULT;
    ps_certify_result result;
    ps_buffer program = {0};
    ps_error error = {0};
    ps_certify_init(&result);
    CHECK(ps_loss_read_formula(&result.certificate.loss, "log(1+exp(z)) - 9*z/10", &error) == PS_OK);
    CHECK(ps_certify(&result, &options, &error) == PS_OK);
    CHECK(ps_plot_two_step_map(&program, &result.certificate, "it's.svg", &error) == PS_OK);
    CHECK_CONTAINS(program.text, "set output 'it''s.svg'");
    CHECK_CONTAINS(program.text, "d <= R = 1.48'");
    CHECK_CONTAINS(program.text, "\n0 0\n"); /* z* stays where it is, up to the rounding of its double */
    CHECK(ps_plot_two_step_map(&program, &result.certificate, "map.gif", &error) == PS_INPUT);
    CHECK_CONTAINS(error.message, "-o map.gif");
    while (result.certificate.claim_count > 2)
        ps_certificate_drop_last(&result.certificate);
    error = (ps_error){0};
    CHECK(ps_plot_two_step_map(&program, &result.certificate, "map.svg", &error) == PS_INPUT);
    CHECK_TEXT(error.message, "there is no claim edge_contraction to draw");
    ps_buffer_clear(&program);
    ps_certify_clear(&result);
}

TEST_MAIN(two_step_map)
