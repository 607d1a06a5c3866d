#include "input/tree.h"

#include <stdlib.h>
#include <string.h>

#include "prodstab/parse.h"
#include "prodstab/status.h"

tree_node tree_add(tree *t, tree_item item, const tree_link *links, size_t count)
{
    item.first = t->link_count;
    item.count = count;
    for (size_t i = 0; i < count; i++) {
        t->links = ps_grow(t->links, t->link_count, &t->link_capacity, sizeof *t->links);
        t->links[t->link_count++] = links[i];
    }
    t->items = ps_grow(t->items, t->count, &t->capacity, sizeof *t->items);
    t->items[t->count] = item;
    return t->count++;
}

tree_node tree_again(tree *t, tree_node node, size_t begin, size_t end)
{
    t->items = ps_grow(t->items, t->count, &t->capacity, sizeof *t->items);
    t->items[t->count] = t->items[node];
    t->items[t->count].begin = begin;
    t->items[t->count].end = end;
    return t->count++;
}

const char *tree_keep(tree *t, const char *text, size_t length)
{
    t->kept = ps_grow(t->kept, t->kept_count, &t->kept_capacity, sizeof *t->kept);
    return t->kept[t->kept_count++] = ps_copy_text(text, length);
}

void tree_clear(tree *t)
{
    for (size_t i = 0; i < t->kept_count; i++)
        free(t->kept[i]);
    free(t->kept);
    free(t->items);
    free(t->links);
    *t = (tree){0};
}

/* ---- printing ---- */

/* How tightly an expression holds together: parentheses are needed where less tight ones stand in a tighter place. */
typedef enum tightness { LOOSE, SUM, PRODUCT, SIGNED, POWER, PRIMARY } tightness;

static tightness how_tight(tree_kind kind)
{
    switch (kind) {
    case TREE_SUM:
        return SUM;
    case TREE_PRODUCT:
        return PRODUCT;
    case TREE_NEGATIVE:
        return SIGNED;
    case TREE_POWER:
        return POWER;
    case TREE_AND:
    case TREE_OR:
    case TREE_COMPARISON:
        return LOOSE;
    case TREE_NUMBER:
    case TREE_NAME:
    case TREE_VARIABLE:
    case TREE_CALL:
    case TREE_CASES:
    case TREE_NOT:
        break;
    }
    return PRIMARY;
}

static void put(tree_text *out, const tree_item *item, const char *text, size_t length)
{
    if (out->text.length > PS_PARSE_TEXT)
        return;
    out->pieces = ps_grow(out->pieces, out->count, &out->capacity, sizeof *out->pieces);
    out->pieces[out->count++] = (tree_piece){out->text.length, item->begin, item->end};
    ps_buffer_append(&out->text, text, length);
}

static void print(tree_text *out, const tree *t, tree_node node, tightness wanted);

static void print_sign(tree_text *out, const tree_item *item, const char *sign)
{
    bool wide = item->kind != TREE_PRODUCT && item->kind != TREE_POWER;
    put(out, item, " ", wide);
    put(out, item, sign, strlen(sign));
    put(out, item, " ", wide);
}

static void print_chain(tree_text *out, const tree *t, const tree_item *item, tightness first, tightness others)
{
    for (size_t i = 0; i < item->count; i++) {
        const tree_link *link = &t->links[item->first + i];
        bool sign_follows = i > 0 && t->items[link->node].kind == TREE_NEGATIVE; /* no two signs side by side */
        if (i > 0)
            print_sign(out, item, link->sign);
        print(out, t, link->node, i == 0 ? first : sign_follows ? POWER : others);
    }
}

static void print_list(tree_text *out, const tree *t, const tree_item *item)
{
    put(out, item, item->text, item->length);
    put(out, item, "(", 1);
    for (size_t i = 0; i < item->count; i++) {
        if (i > 0)
            put(out, item, ", ", 2);
        print(out, t, t->links[item->first + i].node, LOOSE);
    }
    put(out, item, ")", 1);
}

static void print_cases(tree_text *out, const tree *t, const tree_item *item)
{
    put(out, item, "piecewise(", strlen("piecewise("));
    for (size_t i = 0; i < item->count; i++) {
        put(out, item, i == 0 ? "(" : i % 2 == 0 ? "), (" : ", ", i == 0 ? 1 : i % 2 == 0 ? 4 : 2);
        print(out, t, t->links[item->first + i].node, LOOSE);
    }
    put(out, item, "))", 2);
}

static void print_inside(tree_text *out, const tree *t, const tree_item *item)
{
    switch (item->kind) {
    case TREE_NUMBER:
    case TREE_NAME:
        put(out, item, item->text, item->length);
        break;
    case TREE_VARIABLE:
        put(out, item, out->as_typed ? item->text : "z", out->as_typed ? item->length : 1);
        break;
    case TREE_SUM:
        print_chain(out, t, item, SUM, PRODUCT);
        break;
    case TREE_PRODUCT:
        print_chain(out, t, item, PRODUCT, POWER);
        break;
    case TREE_POWER:
        print_chain(out, t, item, PRIMARY, PRIMARY);
        break;
    case TREE_COMPARISON:
        print_chain(out, t, item, SUM, SUM);
        break;
    case TREE_AND:
    case TREE_OR:
        print_chain(out, t, item, PRIMARY, PRIMARY);
        break;
    case TREE_CALL:
        print_list(out, t, item);
        break;
    case TREE_CASES:
        print_cases(out, t, item);
        break;
    case TREE_NEGATIVE:
        put(out, item, "-", 1);
        print(out, t, t->links[item->first].node, POWER);
        break;
    case TREE_NOT:
        put(out, item, "~(", 2);
        print(out, t, t->links[item->first].node, LOOSE);
        put(out, item, ")", 1);
        break;
    }
}

static void print(tree_text *out, const tree *t, tree_node node, tightness wanted)
{
    const tree_item *item = &t->items[node];
    bool parentheses = how_tight(item->kind) < wanted;
    if (out->text.length > PS_PARSE_TEXT)
        return; /* what repeats its arguments can become long beyond all bounds */
    if (parentheses)
        put(out, item, "(", 1);
    print_inside(out, t, item);
    if (parentheses)
        put(out, item, ")", 1);
}

bool tree_print(tree_text *out, const tree *t, tree_node node)
{
    print(out, t, node, LOOSE);
    return out->text.length <= PS_PARSE_TEXT;
}

void tree_text_clear(tree_text *out)
{
    ps_buffer_clear(&out->text);
    free(out->pieces);
    *out = (tree_text){0};
}

/* ---- places ---- */

static const tree_piece *piece_at(const tree_text *out, size_t printed)
{
    const tree_piece *last = &out->pieces[0];
    for (size_t i = 0; i < out->count && out->pieces[i].printed <= printed; i++)
        last = &out->pieces[i];
    return last;
}

void tree_text_place(const tree_text *out, size_t *begin, size_t *end)
{
    if (out->count == 0)
        return;
    const tree_piece *first = piece_at(out, *begin), *last = piece_at(out, *end > *begin ? *end - 1 : *begin);
    *begin = first->begin;
    *end = last->end > first->end ? last->end : first->end;
}
