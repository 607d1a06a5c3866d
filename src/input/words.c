#include "input/words.h"

#include <ctype.h>
#include <string.h>

#include "prodstab/graph.h"

/* A meaning is defined and smooth where the word is: piecewise and max have their kinks where sign and relu have them, and
 * 2*atan(x/(1+sqrt(1-x^2))) has a value just where asin(x) has one, the ends included. */
static const word words[] = {
#define WORD(name, arity, meaning) {name, arity, meaning},
#include "input/words.def"
#undef WORD
};

static const struct {
    const char *name, *meaning;
} constants[] = {{"pi", "pi"}, {"Pi", "pi"}, {"PI", "pi"}, {"E", "E"}};

enum { WORDS = sizeof words / sizeof words[0], CONSTANTS = sizeof constants / sizeof constants[0] };

static bool same(const char *text, size_t length, const char *name, bool capitals)
{
    if (strlen(name) != length)
        return false;
    for (size_t i = 0; i < length; i++)
        if (text[i] != name[i] && !(capitals && tolower((unsigned char)text[i]) == name[i]))
            return false;
    return true;
}

static const word *find(const char *name, size_t length, size_t arity, bool capitals)
{
    const word *other = NULL;
    for (size_t i = 0; i < WORDS; i++) {
        if (!same(name, length, words[i].name, capitals))
            continue;
        if (words[i].arity == arity || words[i].arity == WORD_ANY)
            return &words[i];
        other = &words[i];
    }
    return other;
}

const word *words_find(const char *name, size_t length, size_t arity)
{
    const word *found = find(name, length, arity, false);
    return found != NULL ? found : find(name, length, arity, true);
}

const char *words_native(const char *name, size_t length)
{
    for (int capitals = 0; capitals < 2; capitals++)
        for (int op = 0; op < PS_OP_COUNT; op++) {
            const char *native = ps_operator_name((ps_operator)op);
            if (ps_operator_arity((ps_operator)op) > 0 && native[0] != '\0' && same(name, length, native, capitals))
                return native;
        }
    return NULL;
}

const char *words_constant(const char *name, size_t length)
{
    for (size_t i = 0; i < CONSTANTS; i++)
        if (same(name, length, constants[i].name, false))
            return constants[i].meaning;
    return NULL;
}

bool words_take_powers(const char *name, size_t length)
{
    static const char *const names[] = {"sin",  "cos",  "tan",  "sec",  "csc",  "cot",
                                        "sinh", "cosh", "tanh", "sech", "csch", "coth"};
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++)
        if (same(name, length, names[i], true))
            return true;
    return false;
}

size_t words_names(const char **names, size_t most)
{
    size_t count = 0;
    for (int op = 0; op < PS_OP_COUNT && count < most; op++)
        if (ps_operator_name((ps_operator)op)[0] != '\0')
            names[count++] = ps_operator_name((ps_operator)op);
    for (size_t i = 0; i < WORDS && count < most; i++)
        names[count++] = words[i].name;
    static const char *const others[] = {"piecewise", "where", "sum"};
    for (size_t i = 0; i < sizeof others / sizeof others[0] && count < most; i++)
        names[count++] = others[i];
    return count;
}
