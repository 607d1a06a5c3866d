/* Which minimum is meant: --near and --bracket. */
#include "cli/command.h"
#include "prodstab/certify.h"

ps_status minimum_choice_read(minimum_choice *choice, ps_certify_options *wanted, const arguments *given,
                              const ps_loss *loss, const char *hint, ps_error *error)
{
    static const ps_number_use ends[2] = {{PS_DOWNWARDS, false}, {PS_UPWARDS, false}};
    const ps_number_use anywhere = {PS_NEARBY, false};
    bool near = arguments_value(given, "near") != NULL, bracket = arguments_value(given, "bracket") != NULL;
    if (near && bracket)
        return ps_error_set(error, PS_INPUT, 0, 0, "--near and --bracket: choose one of them");
    ps_status status = arguments_number(given, loss, "near", anywhere, &choice->near, error);
    if (status == PS_OK)
        status = arguments_pair(given, loss, "bracket", ends, false, choice->bracket, error);
    wanted->near = near ? choice->near.text : hint;
    wanted->bracket_lo = choice->bracket[0].text;
    wanted->bracket_hi = choice->bracket[1].text;
    return status;
}

void minimum_choice_clear(minimum_choice *choice)
{
    ps_buffer_clear(&choice->near);
    ps_buffer_clear(&choice->bracket[0]);
    ps_buffer_clear(&choice->bracket[1]);
}
