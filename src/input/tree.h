/* tree.h -- what a formula means, and printing it in the language of certificates. */
#ifndef PRODSTAB_INPUT_TREE_H
#define PRODSTAB_INPUT_TREE_H

#include <stdbool.h>
#include <stddef.h>

#include "prodstab/buffer.h"

typedef size_t tree_node;
#define TREE_NONE ((tree_node)-1)

typedef enum tree_kind {
    TREE_NUMBER,   /* text */
    TREE_NAME,     /* text */
    TREE_VARIABLE, /* text: its name as typed; printed as z */
    TREE_SUM,      /* of links that say + or -, the first of them + */
    TREE_PRODUCT,  /* of links that say * or /, the first of them * */
    TREE_NEGATIVE,
    TREE_POWER,
    TREE_CALL,       /* text */
    TREE_CASES,      /* value, condition, value, condition, ... */
    TREE_COMPARISON, /* the second link says how: < <= > >= */
    TREE_AND,
    TREE_OR,
    TREE_NOT
} tree_kind;

typedef struct tree_link {
    tree_node node;
    const char *sign;
} tree_link;

typedef struct tree_item {
    tree_kind kind;
    const char *text;
    size_t length;
    size_t first, count; /* links */
    size_t begin, end;   /* the place in what was typed */
} tree_item;

typedef struct tree {
    tree_item *items;
    size_t count, capacity;
    tree_link *links;
    size_t link_count, link_capacity;
    char **kept; /* texts that were made, not typed */
    size_t kept_count, kept_capacity;
} tree;

tree_node tree_add(tree *t, tree_item item, const tree_link *links, size_t count);
tree_node tree_again(tree *t, tree_node node, size_t begin, size_t end); /* the same, at another place */
const char *tree_keep(tree *t, const char *text, size_t length); /* a copy that lasts as long as the tree */
void tree_clear(tree *t);

/* Where the printed text comes from: what begins at `printed` was typed at [begin, end). */
typedef struct tree_piece {
    size_t printed, begin, end;
} tree_piece;

typedef struct tree_text {
    ps_buffer text;
    tree_piece *pieces;
    size_t count, capacity;
    bool as_typed; /* the variable keeps its name */
} tree_text;

/* Appends the formula; false if it is longer than a formula may be. */
bool tree_print(tree_text *out, const tree *t, tree_node node);
void tree_text_clear(tree_text *out);

/* Turns a place in the printed text into the place in what was typed. */
void tree_text_place(const tree_text *out, size_t *begin, size_t *end);

#endif
