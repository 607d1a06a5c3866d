/* Where the sums of a formula are, and the names of their indices, before it is read. */
#include "input/reader.h"

enum { MOST_NAMES = 4, MOST_SUMS = 1000, MOST_TOKENS = 100000 }; /* more cannot be written out */

static bool is_opening(const token *t)
{
    return t->type == TOKEN_SIGN && (token_is(t, "(") || token_is(t, "[") || token_is(t, "{"));
}

static bool is_closing(const token *t)
{
    return t->type == TOKEN_SIGN && (token_is(t, ")") || token_is(t, "]") || token_is(t, "}"));
}

size_t index_find(const token_list *list, size_t at, const char *text)
{
    int depth = 0;
    for (size_t end = at + MOST_TOKENS; at < end && list->items[at].type != TOKEN_END && depth >= 0; at++) {
        const token *t = &list->items[at];
        if (depth == 0 && token_is(t, text))
            return at;
        depth += is_opening(t) - is_closing(t);
    }
    return 0;
}

static bool is_sum(const token *t)
{
    return t->type == TOKEN_NAME && (token_is(t, "sum") || token_is(t, "Sum") || token_is(t, "summation"));
}

bool reader_is_sum(const token *t, const token *next)
{
    return is_sum(t) && (token_is(next, "(") || (t->latex && next->type == TOKEN_NAME && next->text[0] == '_'));
}

bool index_is_range(const token_list *list, size_t comma)
{
    const token *t = &list->items[comma];
    return comma > 0 && token_is(t + 1, "(") && t[2].type == TOKEN_NAME && token_is(t + 3, ",") && index_find(list, comma + 4, ",") > 0;
}

static void add_index(reader *r, const token *t)
{
    if (t->type == TOKEN_NAME && r->index_count < sizeof r->indices / sizeof r->indices[0])
        r->indices[r->index_count++] = t;
}

/* Names that are indices are no variable. */
void reader_find_indices(reader *r)
{
    const token_list *list = r->tokens;
    size_t sums = 0;
    for (size_t i = 0; i + 4 < list->count && sums < MOST_SUMS; i++) {
        const token *t = &list->items[i];
        if (t->type == TOKEN_NAME && token_is(t, "for"))
            for (size_t k = i + 1; k <= i + 2 * (size_t)MOST_NAMES && k < list->count && !token_is(&list->items[k], "in"); k++)
                add_index(r, &list->items[k]);
        if (!is_sum(t))
            continue;
        sums++;
        size_t comma = token_is(t + 1, "(") ? index_find(list, i + 2, ",") : 0;
        if (index_is_range(list, comma))
            add_index(r, &list->items[comma + 2]);
        else if (comma == i + 3)
            add_index(r, t + 2);
        else if (t->latex && token_is(t + 2, "{"))
            add_index(r, t + 3);
    }
}

bool reader_is_index(const reader *r, const token *t)
{
    for (size_t i = 0; i < r->index_count; i++)
        if (token_is_name(t, r->indices[i]->text, r->indices[i]->length))
            return true;
    return false;
}
