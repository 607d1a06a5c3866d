#include "prodstab/option.h"

#include <stddef.h>

static const char *const members[] = {
#define PS_OPTION(NAME, name) #name,
#include "prodstab/options.def"
#undef PS_OPTION
};

static const char *member(ps_option option)
{
    return members[option];
}

static ps_option_namer *spoken = member;

const char *ps_option_name(ps_option option)
{
    return spoken(option);
}

void ps_option_rename(ps_option_namer *names)
{
    spoken = names != NULL ? names : member;
}
