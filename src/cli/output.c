#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "cli/command.h"

enum { WINDOW = 60, WIDTH = 100, INDENT = 14, LONGEST = 600 };

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

void print_place(ps_buffer *out, const char *text, size_t begin, size_t end)
{
    size_t length = strlen(text), first = begin > WINDOW ? begin - WINDOW : 0;
    size_t last = begin + WINDOW < length ? begin + WINDOW : length;
    ps_buffer_puts(out, "  ");
    for (size_t i = first; i < last; i++)
        ps_buffer_append(out, (unsigned char)text[i] < ' ' ? " " : text + i, 1);
    ps_buffer_puts(out, "\n  ");
    for (size_t i = first; i < begin; i++)
        if (((unsigned char)text[i] & 0xc0) != 0x80) /* one space for a character, not for each of its bytes */
            ps_buffer_puts(out, " ");
    ps_buffer_puts(out, "^");
    for (size_t i = begin + 1; i < end && i < last; i++)
        if (((unsigned char)text[i] & 0xc0) != 0x80)
            ps_buffer_puts(out, "~");
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
        print_place(&place, text, error->begin, error->end);
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
