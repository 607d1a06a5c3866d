/* The notation of LaTeX. */
#include <string.h>

#include "export/shape.h"
#include "prodstab/export.h"

#define SUM PS_BINDS_SUM
#define SIGN PS_BINDS_SIGN
#define PRODUCT PS_BINDS_PRODUCT
#define POWER PS_BINDS_POWER
#define ATOM PS_BINDS_ATOM
#define CONDITION PS_PLACE_CONDITION
#define CASE PS_PLACE_CASE
#define CALL(name) {POWER, {0}, name "\\left(\1\\right)"}
#define CALL_OF_TWO(name) {POWER, {0}, name "\\left(\1, \2\\right)"}

static const ps_spelling spellings[PS_SHAPE_COUNT] = {
    [PS_OP_CONSTANT] = {ATOM, {0}, NULL},
    [PS_SHAPE_NEGATIVE] = {SIGN, {0}, NULL},
    [PS_SHAPE_FRACTION] = {PRODUCT, {0}, NULL},
    [PS_OP_VARIABLE] = {ATOM, {0}, NULL},
    [PS_OP_PI] = {ATOM, {0}, "\\pi"},
    [PS_SHAPE_EULER] = {ATOM, {0}, "e"},
    [PS_OP_ADD] = {SUM, {SUM, PRODUCT}, "\1 + \2"},
    [PS_OP_SUB] = {SUM, {SUM, PRODUCT}, "\1 - \2"},
    [PS_OP_NEG] = {SIGN, {PRODUCT}, "-\1"},
    [PS_OP_MUL] = {PRODUCT, {PRODUCT, PRODUCT}, "\1 \\, \2"},
    [PS_SHAPE_SIGNED_PRODUCT] = {SIGN, {SIGN, PRODUCT}, "\1 \\, \2"},
    [PS_SHAPE_DOTTED_PRODUCT] = {PRODUCT, {PRODUCT, PRODUCT}, "\1 \\cdot \2"},
    [PS_SHAPE_SIGNED_DOTTED_PRODUCT] = {SIGN, {SIGN, PRODUCT}, "\1 \\cdot \2"},
    [PS_OP_DIV] = {PRODUCT, {0}, "\\frac{\1}{\2}"},
    [PS_OP_POW] = {POWER, {ATOM}, "\1^{\2}"},
    [PS_OP_EXP] = {POWER, {0}, "e^{\1}"},
    [PS_SHAPE_LONG_EXP] = CALL("\\exp"),
    [PS_OP_EXPM1] = {SUM, {0}, "e^{\1} - 1"},
    [PS_OP_LOG1P] = {POWER, {PRODUCT}, "\\log\\left(1 + \1\\right)"},
    [PS_OP_SQRT] = {ATOM, {0}, "\\sqrt{\1}"},
    [PS_OP_CBRT] = {ATOM, {0}, "\\sqrt[3]{\1}"},
    [PS_OP_ABS] = {ATOM, {0}, "\\left|\1\\right|"},
    [PS_OP_LOG] = CALL("\\log"),
    [PS_OP_SIN] = CALL("\\sin"),
    [PS_OP_COS] = CALL("\\cos"),
    [PS_OP_TAN] = CALL("\\tan"),
    [PS_OP_SINH] = CALL("\\sinh"),
    [PS_OP_COSH] = CALL("\\cosh"),
    [PS_OP_TANH] = CALL("\\tanh"),
    [PS_OP_ASINH] = CALL("\\operatorname{arsinh}"),
    [PS_OP_ATAN] = CALL("\\arctan"),
    [PS_OP_ERF] = CALL("\\operatorname{erf}"),
    [PS_OP_SIGMOID] = CALL("\\operatorname{sigmoid}"),
    [PS_OP_SOFTPLUS] = CALL("\\operatorname{softplus}"),
    [PS_OP_LOGCOSH] = CALL("\\operatorname{logcosh}"),
    [PS_OP_MIN] = CALL_OF_TWO("\\min"),
    [PS_OP_MAX] = CALL_OF_TWO("\\max"),
    [PS_OP_DIVIDED] = {ATOM, {0}, "\\ell'[\1, \2; \3]"},
    [PS_OP_SELECT] = {POWER, {CONDITION, 0, CASE}, "\\begin{cases} \2 & \1 \\\\ \3 \\end{cases}"},
    [PS_SHAPE_CASE] = {ATOM, {CONDITION, 0, CASE}, "\2 & \1 \\\\ \3"},
    [PS_SHAPE_OTHERWISE] = {ATOM, {0}, "\5 & \\text{otherwise}"},
    [PS_SHAPE_GREATER] = {ATOM, {0}, "\1 > \2"},
    [PS_SHAPE_LESS] = {ATOM, {0}, "\2 < \1"},
    [PS_SHAPE_AND] = {ATOM, {CONDITION, CONDITION}, "(\1) \\land (\2)"},
    [PS_SHAPE_OR] = {ATOM, {CONDITION, CONDITION}, "(\1) \\lor (\2)"},
    [PS_SHAPE_POSITIVE] = {ATOM, {0}, "\5 > 0"},
};

static const ps_spelling *spelling_of(const ps_graph *graph, ps_node node, int least)
{
    return &spellings[ps_shape_of(graph, node, least)];
}

static void print_escaped(ps_buffer *buffer, const char *text)
{
    for (; *text != '\0'; text++)
        ps_buffer_printf(buffer, "%s%c", *text == '_' ? "\\" : "", *text);
}

void ps_export_latex_name(ps_buffer *buffer, const char *name)
{
    const ps_shape_name parts = ps_shape_name_of(name);
    bool letter = strlen(parts.head) == 1, number = strspn(parts.subscript, "0123456789") == strlen(parts.subscript);
    ps_buffer_puts(buffer, parts.greek != NULL ? "\\" : letter ? "" : "\\mathrm{");
    print_escaped(buffer, parts.head);
    ps_buffer_puts(buffer, parts.greek != NULL || letter ? "" : "}");
    if (parts.subscript[0] == '\0')
        return;
    ps_buffer_puts(buffer, number ? "_{" : "_{\\mathrm{");
    print_escaped(buffer, parts.subscript);
    ps_buffer_puts(buffer, number ? "}" : "}}");
}

static void print_number(ps_buffer *buffer, mpq_srcptr value)
{
    ps_buffer text = {0};
    ps_shape_number(&text, value);
    size_t head = strcspn(text.text, "/e");
    const char *tail = text.text + head;
    ps_buffer_puts(buffer, mpq_sgn(value) < 0 ? "-" : "");
    ps_buffer_puts(buffer, tail[0] == '/' ? "\\frac{" : "");
    ps_buffer_append(buffer, text.text, head);
    if (tail[0] != '\0')
        ps_buffer_printf(buffer, "%s%s}", tail[0] == '/' ? "}{" : " \\cdot 10^{", tail + 1);
    ps_buffer_clear(&text);
}

static void print_leaf(ps_buffer *buffer, const ps_graph *graph, ps_node node)
{
    mpq_srcptr value = ps_graph_value(graph, node);
    if (value != NULL)
        print_number(buffer, value);
    else
        ps_export_latex_name(buffer, ps_graph_name(graph, node));
}

ps_status ps_export_latex(ps_buffer *buffer, const ps_loss *loss, ps_error *error)
{
    static const ps_notation latex = {.spelling = spelling_of, .leaf = print_leaf, .open = "\\left(", .close = "\\right)"};
    return ps_shape_print(buffer, &latex, loss, error);
}
