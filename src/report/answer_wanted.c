/* Whether a JSON object was asked for. */
#include "report/answer.h"

static bool wanted;

void answer_want(void)
{
    wanted = true;
}

bool answer_is_wanted(void)
{
    return wanted;
}
