/* What messages call options: as members are called, until a caller says otherwise. */
#include <string.h>

#include "prodstab/certify.h"
#include "prodstab/option.h"
#include "test.h"

static const char *shouted(ps_option option)
{
    static const char *const names[] = {
#define PS_OPTION(NAME, name) #NAME,
#include "prodstab/options.def"
#undef PS_OPTION
    };
    return names[option];
}

static void members_are_named_at_first(void)
{
    CHECK_TEXT(ps_option_name(PS_OPTION_ETA_MIN), "eta_min");
    ps_option_rename(shouted);
    CHECK_TEXT(ps_option_name(PS_OPTION_ETA_MIN), "ETA_MIN");
    ps_option_rename(NULL);
    CHECK_TEXT(ps_option_name(PS_OPTION_ETA_MIN), "eta_min");
}

static void expect_message(const char *expected)
{
    ps_certify_result result;
    ps_certify_options options = PS_CERTIFY_OPTIONS_DEFAULT;
    ps_error error = {0};
    options.near = "x";
    ps_certify_init(&result);
    CHECK_INT(ps_loss_read_formula(&result.certificate.loss, "(z^2 - 1)^2/4", &error), PS_OK);
    CHECK_INT(ps_certify(&result, &options, &error), PS_INPUT);
    CHECK(strncmp(error.message, expected, strlen(expected)) == 0);
    ps_certify_clear(&result);
}

static void messages_take_the_names(void)
{
    expect_message("near: 'x' is not an exact number");
    ps_option_rename(shouted);
    expect_message("NEAR: 'x' is not an exact number");
    ps_option_rename(NULL);
}

TEST_MAIN(members_are_named_at_first, messages_take_the_names)
