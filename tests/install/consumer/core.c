#include <prodstab/version.h>

#include <stdio.h>

int main(void)
{
    return printf("prodstab %s\n", ps_version()) < 0;
}
