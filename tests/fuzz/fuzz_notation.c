/* Any formula in LaTeX and in MathML: braces and parentheses are in pairs; elements are closed in their order, and those that need two
 * parts have two, so that no part of a formula slips out of its place. */
#include "fuzz/fuzz.h"

#include <stdlib.h>
#include <string.h>

#include "prodstab/export.h"

typedef struct element {
    const char *name;
    size_t length, parts;
} element;

static void demand(bool held)
{
    if (!held)
        abort();
}

static size_t count(const char *text, const char *what)
{
    size_t found = 0;
    for (; (text = strstr(text, what)) != NULL; text += strlen(what))
        found++;
    return found;
}

static void check_latex(const char *text)
{
    int open = 0;
    for (const char *c = text; *c != '\0'; c++) {
        open += (*c == '{') - (*c == '}');
        demand(open >= 0);
    }
    demand(open == 0 && count(text, "\\left") == count(text, "\\right"));
    demand(count(text, "\\begin{cases}") == count(text, "\\end{cases}"));
}

static void check_parts(const element *e)
{
    static const char *const of_two[] = {"mfrac", "msup", "msub", "mroot", "mtr"};
    for (size_t i = 0; i < sizeof of_two / sizeof of_two[0]; i++)
        if (e->length == strlen(of_two[i]) && memcmp(e->name, of_two[i], e->length) == 0)
            demand(e->parts == 2);
}

static void check_mathml(const char *text)
{
    element *open = calloc(count(text, "<") + 1, sizeof *open); /* open[0] is <math> */
    size_t depth = 0;
    for (const char *tag = strchr(text, '<'); tag != NULL && open != NULL; tag = strchr(tag, '<')) {
        bool closes = tag[1] == '/';
        const char *name = tag + 1 + closes;
        size_t length = strcspn(name, ">");
        if (closes) {
            demand(depth > 0 && open[depth].length == length && memcmp(open[depth].name, name, length) == 0);
            check_parts(&open[depth--]);
        } else {
            open[depth].parts++;
            open[++depth] = (element){name, length, 0};
        }
        tag = name;
    }
    demand(depth == 0 && open != NULL && open[0].parts == 1);
    free(open);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    char formula[4097];
    ps_loss loss;
    ps_buffer latex = {0}, mathml = {0};
    if (size >= sizeof formula)
        return 0;
    memcpy(formula, data, size);
    formula[size] = '\0';
    ps_loss_init(&loss);
    if (ps_loss_read_parameter(&loss, "p", "9/10", NULL) == PS_OK && ps_loss_read_formula(&loss, formula, NULL) == PS_OK) {
        if (ps_export_latex(&latex, &loss, NULL) == PS_OK)
            check_latex(latex.text);
        if (ps_export_mathml(&mathml, &loss, NULL) == PS_OK)
            check_mathml(mathml.text);
    }
    ps_buffer_clear(&latex);
    ps_buffer_clear(&mathml);
    ps_loss_clear(&loss);
    return 0;
}
