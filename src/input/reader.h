/* reader.h -- between the parts of the reader: from tokens to a tree. Precedence is that of include/prodstab/parse.h; what is
 * added are products without a sign, functions without parentheses, bars, and the conditions of programming languages. */
#ifndef PRODSTAB_INPUT_READER_H
#define PRODSTAB_INPUT_READER_H

#include "input/input.h"
#include "input/token.h"
#include "input/tree.h"
#include "input/words.h"

/* The meaning of a word, with its arguments in the place of a, b, c. */
typedef struct template
{
    const char *text; /* NULL: no template but what was typed */
    const tree_node *arguments;
    size_t count;
    size_t begin, end; /* where the word was typed */
}
template;

/* A name that stands for a node: the index of a sum. */
typedef struct bound_name {
    const token *name;
    tree_node value;
    const struct bound_name *outer;
} bound_name;

typedef struct reader {
    token_list *tokens;
    size_t at;
    tree *tree;
    const ps_input_names *names;
    const char *variable; /* with its length; it becomes z */
    size_t variable_length;
    template template;
    const bound_name *bound;
    const token *indices[16]; /* of sums, wherever */
    size_t index_count, term_count;
    tree_link *stack; /* links of nodes that are being read */
    size_t stack_count, stack_capacity;
    int depth;
    bool in_bars, in_condition; /* what a bar means here: the end of one, "or", or the begin */
    bool may_follow;            /* a factor without a sign may follow the one just read */
    ps_error *error;
    bool failed;
} reader;

/* ---- tokens ---- */
const token *reader_token(const reader *r); /* the current one */
const token *reader_ahead(const reader *r, size_t count);
void reader_next(reader *r);
bool reader_at(const reader *r, const char *sign);
bool reader_accept(reader *r, const char *sign);
bool reader_expect(reader *r, const char *sign, const char *what);
bool reader_starts_factor(const reader *r); /* whether a factor begins here */

/* ---- errors: the first one wins, and what follows returns quickly ---- */
tree_node reader_fail(reader *r, size_t begin, size_t end, const char *format, ...)
    __attribute__((format(printf, 4, 5)));
tree_node reader_fail_here(reader *r, const char *expected);

/* ---- ambiguities (ambiguity.c) ---- */

/* After [begin, end) there is something that could belong to the whole of it or to its last part. Both readings are printed. */
tree_node reader_ambiguous(reader *r, size_t begin, size_t end, tree_node one, tree_node other);
tree_node reader_unknown_name(reader *r, const token *name);
tree_node reader_unknown_function(reader *r, const token *name);

/* ---- nodes ---- */
tree_node reader_leaf(reader *r, tree_kind kind, const token *t);
tree_node reader_make(reader *r, tree_item item, const tree_node *arguments, const char *const *signs, size_t count);
tree_node reader_pair(reader *r, tree_kind kind, tree_node left, const char *sign, tree_node right);
/* A link on the stack; what was pushed since the mark becomes one node. (expression.c) */
void reader_push(reader *r, tree_node node, const char *sign);
tree_node reader_take(reader *r, tree_kind kind, size_t mark);
tree_node reader_call_of(reader *r, const char *function, const tree_node *arguments, size_t count, const token *name);
tree_node reader_named(reader *r, const char *name, const token *t);

/* ---- the grammar ---- */
tree_node reader_value(reader *r); /* an expression, or Python's x if c else y (expression.c) */
tree_node reader_expression(reader *r);
tree_node reader_term(reader *r);
tree_node reader_signed(reader *r);
tree_node reader_primary(reader *r); /* (primary.c) */
tree_node reader_group(reader *r, const char *close);
tree_node reader_condition(reader *r); /* (condition.c) */
tree_node reader_where(reader *r, const token *name);
tree_node reader_piecewise(reader *r, const token *name);
tree_node reader_function(reader *r, const token *name); /* a function whose name was just read (function.c) */

tree_node reader_sum(reader *r, const token *name); /* after the name (sum.c) */

/* ---- the indices of sums (index.c) ---- */
bool reader_is_sum(const token *t, const token *next); /* whether a sum begins with this name */
void reader_find_indices(reader *r);
bool reader_is_index(const reader *r, const token *t);

/* The first token from `at` on that is called so, outside of brackets; 0 if the bracket around ends before, or
 * if it is far, farther than anything that can be written out. */
size_t index_find(const token_list *list, size_t at, const char *text);
/* Whether SymPy's (i, 1, 3) follows the comma at `comma`; 0 is none. */
bool index_is_range(const token_list *list, size_t comma);

bool token_is_name(const token *t, const char *text, size_t length);
bool reader_is_parameter(const reader *r, const token *t);
bool reader_is_variable(const reader *r, const token *t);
bool token_is_function(const token *t);

#endif
