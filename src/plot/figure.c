#include "plot/figure.h"

#include <string.h>

#include "prodstab/export.h"
#include "prodstab/option.h"
#include "prodstab/rational.h"

static const double WIDTH = 20.32, HEIGHT = 15.24, CENTIMETRES = 2.54, DOTS = 100 /* an inch */;

/* What gnuplot calls the formats; NULL: none of its own. */
static const struct {
    const char *ending, *terminal;
    bool dots; /* its size is in dots, or else in centimetres */
} formats[] = {
    {".svg", "svg enhanced mousing", true},   {".png", "pngcairo enhanced", true}, {".pdf", "pdfcairo enhanced", false},
    {".tex", "tikz nopreamble color", false}, {".gnuplot", NULL, false},
};
enum { FORMATS = sizeof formats / sizeof formats[0] };

static int format_of(const char *path)
{
    size_t length = strlen(path);
    for (int i = 0; i < FORMATS; i++) {
        size_t end = strlen(formats[i].ending);
        if (length > end && strcmp(path + length - end, formats[i].ending) == 0)
            return i;
    }
    return -1;
}

bool ps_figure_has_format(const char *path)
{
    return format_of(path) >= 0;
}

bool ps_figure_is_program(const char *path)
{
    int format = format_of(path);
    return format >= 0 && formats[format].terminal == NULL;
}

bool ps_figure_is_latex(const ps_figure *figure)
{
    int format = format_of(figure->style.path);
    return format >= 0 && strcmp(formats[format].ending, ".tex") == 0;
}

void ps_figure_clear(ps_figure *figure)
{
    ps_buffer_clear(&figure->program);
    ps_buffer_clear(&figure->table);
    ps_buffer_clear(&figure->title);
}

static void quote(ps_buffer *buffer, const char *text)
{
    ps_buffer_puts(buffer, "'");
    for (; text != NULL && *text != '\0'; text++)
        ps_buffer_printf(buffer, *text == '\'' ? "''" : "%c", *text);
    ps_buffer_puts(buffer, "'");
}

static void print_terminal(ps_figure *figure, int format)
{
    const ps_figure_style *style = &figure->style;
    double width = style->width > 0 ? style->width : WIDTH, height = style->height > 0 ? style->height : HEIGHT;
    ps_buffer_printf(&figure->program, "set terminal %s", formats[format].terminal);
    if (formats[format].dots)
        ps_buffer_printf(&figure->program, " size %.0f,%.0f", width / CENTIMETRES * DOTS, height / CENTIMETRES * DOTS);
    else
        ps_buffer_printf(&figure->program, " size %.9gcm,%.9gcm", width, height);
    if (style->font != NULL) {
        ps_buffer_puts(&figure->program, " font ");
        quote(&figure->program, style->font);
    }
    ps_buffer_puts(&figure->program, "\n");
}

ps_status ps_figure_begin(ps_figure *figure, ps_error *error)
{
    int format = format_of(figure->style.path);
    if (format < 0)
        return ps_error_set(error, PS_INPUT, 0, 0, "%s %.200s: the name has to end in " PS_FIGURE_FORMATS,
                            ps_option_name(PS_OPTION_OUTPUT), figure->style.path);
    if (figure->style.font != NULL && ps_figure_is_latex(figure))
        return ps_error_set(error, PS_INPUT, 0, 0, "%s %.200s: in a .tex file the document chooses the fonts",
                            ps_option_name(PS_OPTION_FONT), figure->style.font);
    if (formats[format].terminal != NULL)
        print_terminal(figure, format);
    ps_buffer_puts(&figure->program, "set encoding utf8\n");
    return PS_OK;
}

void ps_figure_text(ps_figure *figure, ps_text text)
{
    quote(&figure->program, ps_figure_is_latex(figure) ? text.latex : text.plain);
}

void ps_figure_set(ps_figure *figure, const char *command, ps_text text)
{
    ps_buffer_printf(&figure->program, "set %s ", command);
    ps_figure_text(figure, text);
    ps_buffer_puts(&figure->program, "\n");
}

/* A text in which nothing is markup, for the enhanced mode. */
static void escape(ps_buffer *out, const char *text)
{
    for (; *text != '\0'; text++)
        ps_buffer_printf(out, strchr("_^{}@&~\\", *text) != NULL ? "\\%c" : "%c", *text);
}

static void print_plain(ps_buffer *title, const ps_loss *loss)
{
    ps_buffer_printf(title, "l(z) = %.120s", loss->formula);
    for (size_t i = 0; i < loss->parameter_count; i++) {
        ps_buffer_printf(title, ", %s = ", loss->parameters[i].name);
        ps_rational_print(title, loss->parameters[i].lo);
    }
}

static void print_latex(ps_buffer *title, const ps_loss *loss)
{
    ps_buffer_puts(title, "$\\ell(z) = ");
    if (ps_export_latex(title, loss, NULL) != PS_OK)
        ps_buffer_puts(title, "\\dots");
    for (size_t i = 0; i < loss->parameter_count; i++) {
        ps_buffer_puts(title, "$, $");
        ps_export_latex_name(title, loss->parameters[i].name);
        ps_buffer_puts(title, " = ");
        ps_rational_print(title, loss->parameters[i].lo);
    }
    ps_buffer_puts(title, "$");
}

void ps_figure_title(ps_figure *figure, const char *command, ps_text what, const ps_loss *loss, double eta)
{
    ps_buffer enhanced = {0}, latex = {0};
    ps_buffer_printf(&figure->title, "%s: ", what.plain);
    print_plain(&figure->title, loss);
    ps_buffer_printf(&latex, "%s: ", what.latex);
    print_latex(&latex, loss);
    if (eta > 0) {
        ps_buffer_printf(&figure->title, ", η = %.4g", eta);
        ps_buffer_printf(&latex, ", $\\eta = %.4g$", eta);
    }
    escape(&enhanced, figure->title.text);
    ps_figure_set(figure, command, figure->style.untitled ? (ps_text){"", ""} : (ps_text){enhanced.text, latex.text});
    ps_buffer_clear(&enhanced);
    ps_buffer_clear(&latex);
}
