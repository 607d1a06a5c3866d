/* What the library's messages call what was given: as it stands on the command line. */
#include "cli/command.h"
#include "prodstab/option.h"

static const char *name_of(ps_option option)
{
    switch (option) {
    case PS_OPTION_BRACKET: return "--bracket";
    case PS_OPTION_CLAIMS: return "--claims";
    case PS_OPTION_EFFECTIVE_STEP: return "--effective-step";
    case PS_OPTION_EOS_RATIO: return "--eos-ratio";
    case PS_OPTION_ETA: return "--eta";
    case PS_OPTION_ETA_MAX: return "--eta-max";
    case PS_OPTION_ETA_MIN: return "--eta-min";
    case PS_OPTION_FONT: return "--font";
    case PS_OPTION_FROM: return "--from";
    case PS_OPTION_MAP_CELLS: return "--most";
    case PS_OPTION_MOMENTUM: return "--momentum";
    case PS_OPTION_NEAR: return "--near";
    case PS_OPTION_NESTEROV: return "--nesterov";
    case PS_OPTION_OUTPUT: return "-o";
    case PS_OPTION_STEP_RATIO: return "--step-ratio";
    case PS_OPTION_WEIGHT_DECAY: return "--weight-decay";
    case PS_OPTION_COUNT: break;
    }
    return "";
}

void name_options(void)
{
    ps_option_rename(name_of);
}
