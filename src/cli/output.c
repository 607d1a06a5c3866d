#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "cli/command.h"
#include "prodstab/given.h"

enum { WIDTH = 100, INDENT = 14, LONGEST = 600 };

void complain(const char *format, ...)
{
    va_list values;
    fflush(stdout);
    fputs("prodstab: ", stderr);
    va_start(values, format);
    vfprintf(stderr, format, values);
    va_end(values);
    fputc('\n', stderr);
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
        ps_given_print_place(&place, text, error->begin, error->end);
        complain("formula:%zu: %s\n%s", error->begin + 1, error->message, place.text);
        ps_buffer_clear(&place);
    } else {
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

int finish_output(int code)
{
    if (fflush(stdout) == 0 && !ferror(stdout))
        return code;
    complain("cannot write to standard output");
    return PS_EXIT_INPUT;
}
