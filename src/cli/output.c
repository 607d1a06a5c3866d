#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "cli/command.h"
#include "prodstab/given.h"
#include "report/answer.h"

enum { WIDTH = 100, INDENT = 14, LONGEST = 600 };

static void print_line(const char *format, va_list values)
{
    fflush(stdout);
    fputs("prodstab: ", stderr);
    vfprintf(stderr, format, values);
    fputc('\n', stderr);
}

void tell(const char *format, ...)
{
    va_list values;
    va_start(values, format);
    print_line(format, values);
    va_end(values);
}

void complain(const char *format, ...)
{
    char message[1024];
    va_list values;
    va_start(values, format);
    print_line(format, values);
    va_end(values);
    va_start(values, format);
    vsnprintf(message, sizeof message, format, values);
    va_end(values);
    answer_error(strncmp(message, "interrupted", 11) == 0 ? PS_INTERRUPTED : PS_OK, message);
}

int exit_code(ps_status status)
{
    switch (status) {
    case PS_OK: return PS_EXIT_OK;
    case PS_REJECTED: return PS_EXIT_NEGATIVE;
    case PS_UNDECIDED: return PS_EXIT_UNDECIDED;
    case PS_BUDGET: case PS_INTERRUPTED: return PS_EXIT_BUDGET;
    case PS_SYNTAX: case PS_INPUT: case PS_MALFORMED: case PS_IO: break;
    }
    return PS_EXIT_INPUT;
}

int report_error(const ps_error *error, const char *text)
{
    if (error->status == PS_INTERRUPTED) {
        complain("interrupted: nothing was written");
    } else if (text != NULL && error->status == PS_SYNTAX) {
        ps_buffer place = {0};
        answer_error(error->status, error->message);
        ps_given_print_place(&place, text, error->begin, error->end);
        complain("formula:%zu: %s\n%s", error->begin + 1, error->message, place.text);
        ps_buffer_clear(&place);
    } else {
        arguments_place(error);
        answer_error(error->status, error->message);
        complain("%s", error->message);
    }
    return exit_code(error->status);
}

void print_row(const char *label, const char *text)
{
    int column = printf("%-*s", INDENT - 1, label) + 1;
    putchar(' ');
    for (bool first = true; *text != '\0'; first = false) {
        int length = (int)strcspn(text, " ");
        if (!first && column + 1 + length > WIDTH)
            column = printf("\n%*s", INDENT, "") - 1;
        else if (!first)
            column += printf(" ");
        column += printf("%.*s", length, text);
        text += length + (text[length] != '\0');
    }
    putchar('\n');
}

void print_loss(const ps_loss *loss)
{
    ps_buffer line = {0};
    ps_loss_print(&line, loss);
    if (line.length > LONGEST)
        memcpy(line.text + LONGEST, " ...", 5);
    print_row("loss", line.text);
    ps_buffer_clear(&line);
}

void progress_show(void *context, const char *what)
{
    (void)context;
    fprintf(stderr, "\r\033[K%s ...", what);
    fflush(stderr);
}

void progress_clear(void)
{
    if (isatty(STDERR_FILENO))
        fputs("\r\033[K", stderr);
}

int finish_output(int code)
{
    interrupts_note();
    answer_end(code);
    if (fflush(stdout) == 0 && !ferror(stdout))
        return code;
    complain("cannot write to standard output");
    return PS_EXIT_INPUT;
}
