#include "test.h"

#include <prodstab/version.h>

/* major.minor.patch, each a number without leading zeros and nothing after it. */
static void version_is_three_numbers(void)
{
    unsigned major, minor, patch;
    char again[64];
    CHECK_INT(sscanf(ps_version(), "%u.%u.%u", &major, &minor, &patch), 3);
    snprintf(again, sizeof again, "%u.%u.%u", major, minor, patch);
    CHECK_TEXT(ps_version(), again);
}

TEST_MAIN(version_is_three_numbers)
