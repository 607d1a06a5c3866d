/* What cannot be read, or can be in two ways: messages that say what to write. */
#include <string.h>

#include "input/reader.h"

enum { READING = 90, SUGGESTIONS = 160 };

tree_node reader_ambiguous(reader *r, size_t begin, size_t end, tree_node one, tree_node other)
{
    tree_text texts[2] = {{.as_typed = true}, {.as_typed = true}};
    if (r->failed)
        return TREE_NONE;
    tree_print(&texts[0], r->tree, one);
    tree_print(&texts[1], r->tree, other);
    if (texts[0].text.length <= READING && texts[1].text.length <= READING)
        reader_fail(r, begin, end, "this can be read in two ways: write %s, or %s", texts[0].text.text,
                    texts[1].text.text);
    else
        reader_fail(r, begin, end, "this can be read in two ways: write '*' and parentheses");
    tree_text_clear(&texts[0]);
    tree_text_clear(&texts[1]);
    return TREE_NONE;
}

/* "; did you mean 'NAME'?", or nothing */
static void suggest(ps_buffer *out, const reader *r, const token *name, bool function)
{
    const char *names[SUGGESTIONS];
    char variable[32] = "";
    size_t count = words_names(names, SUGGESTIONS - 16);
    for (size_t i = 0; i < r->names->parameter_count && !function && count < SUGGESTIONS - 1; i++)
        names[count++] = r->names->parameters[i];
    if (!function && r->variable_length < sizeof variable) {
        memcpy(variable, r->variable, r->variable_length);
        names[count++] = variable;
    }
    const char *nearest = ps_input_nearest(name->text, name->length, names, count);
    ps_buffer_puts(out, "");
    if (nearest != NULL)
        ps_buffer_printf(out, "; did you mean '%s'?", nearest);
}

static tree_node fail_index(reader *r, const token *name)
{
    return reader_fail(r, name->begin, name->end,
                       "an index cannot be read here: write a name such as x_2 without braces, and log2(x), log10(x) or "
                       "log(x, b) for logarithms");
}

tree_node reader_unknown_name(reader *r, const token *name)
{
    ps_buffer hint = {0};
    if (name->text[name->length - 1] == '_' && reader_at(r, "{"))
        return fail_index(r, name);
    if (name->latex && token_is(name, "begin"))
        return reader_fail(r, name->begin, name->end,
                           "LaTeX's environments are not read: write piecewise((value, condition), ..., (value, True)) for cases");
    int length = (int)(name->length > 40 ? 40 : name->length);
    suggest(&hint, r, name, false);
    reader_fail(r, name->begin, name->end,
                "unknown name '%.*s' (the variable is %.*s; a parameter gets its value by -p %.*s=VALUE)%s", length,
                name->text, (int)r->variable_length, r->variable, length, name->text, hint.text);
    ps_buffer_clear(&hint);
    return TREE_NONE;
}

tree_node reader_unknown_function(reader *r, const token *name)
{
    ps_buffer hint = {0};
    if (name->text[0] == '_')
        return fail_index(r, name);
    suggest(&hint, r, name, true);
    reader_fail(r, name->begin, name->end, "unknown function '%.*s' (prodstab help formulas)%s",
                (int)(name->length > 40 ? 40 : name->length), name->text, hint.text);
    ps_buffer_clear(&hint);
    return TREE_NONE;
}
