/* Ctrl-C: the program ends there and then, whatever it is doing. Files are written at the very end and have no name before
 * (prodstab/file.h), so that there is nothing to clean up. */
#include <signal.h>
#include <string.h>
#include <unistd.h>

#include "cli/command.h"
#include "report/answer.h"

volatile sig_atomic_t interrupted;

static volatile sig_atomic_t noted;
static const char *volatile last_words;

static void say(int file, const char *text)
{
    if (text != NULL && write(file, text, strlen(text)) < 0)
        _exit(PS_EXIT_BUDGET);
}

static void on_interrupt(int number)
{
    interrupted = 1;
    if (noted) {
        signal(number, SIG_DFL);
        return;
    }
    if (isatty(STDERR_FILENO))
        say(STDERR_FILENO, "\r\033[K");
    say(STDERR_FILENO, last_words);
    say(STDOUT_FILENO, answer_of_interruption());
    _exit(PS_EXIT_BUDGET);
}

void interrupts_end(const char *message)
{
    struct sigaction action = {.sa_handler = on_interrupt};
    sigemptyset(&action.sa_mask);
    noted = 0;
    last_words = message;
    sigaddset(&action.sa_mask, SIGINT);
    sigaddset(&action.sa_mask, SIGTERM);
    sigaction(SIGINT, &action, NULL);
    sigaction(SIGTERM, &action, NULL);
}

void interrupts_note(void)
{
    noted = 1;
}
