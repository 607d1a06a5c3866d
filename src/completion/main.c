/* completion SHELL -- prints the completion of prodstab and prodstab-check for bash, zsh or fish. It is run by the build. */
#include <stdio.h>
#include <string.h>

#include "completion/completion.h"

int main(int argc, char **argv)
{
    static const struct {
        const char *shell;
        void (*write)(void);
    } shells[] = {{"bash", completion_bash}, {"zsh", completion_zsh}, {"fish", completion_fish}};
    for (size_t i = 0; argc == 2 && i < sizeof shells / sizeof shells[0]; i++)
        if (strcmp(argv[1], shells[i].shell) == 0) {
            shells[i].write();
            return finish_output(PS_EXIT_OK);
        }
    fputs("usage: completion bash|zsh|fish\n", stderr);
    return PS_EXIT_INPUT;
}
