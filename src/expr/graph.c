#include "prodstab/graph.h"

#include <stdlib.h>
#include <string.h>

#include "expr/build.h"
#include "prodstab/status.h"

typedef struct entry {
    ps_operator op;
    ps_node argument[3]; /* a constant's or variable's index in argument[0] */
} entry;

/* The derivatives by one variable that are known; PS_NODE_NONE elsewhere. */
typedef struct memo {
    ps_node variable, *derivatives;
    size_t count;
} memo;

struct ps_graph {
    entry *nodes;
    size_t count, capacity;
    mpq_ptr *constants; /* each on its own, so that ps_graph_value's result stays where it is when the graph grows */
    size_t constant_count, constant_capacity;
    char **names;
    size_t name_count, name_capacity;
    memo *memos;
    size_t memo_count, memo_capacity;
    ps_node *table; /* open addressing; PS_NODE_NONE is empty; a power of two slots, at most half of them used */
    size_t table_size;
    bool full; /* a node was refused; from then on all are, lest a formula be built with a part missing */
};

static const struct {
    const char *name;
    int arity;
} operators[] = {
#define PS_OPERATOR(NAME, name, arity, at_zero) {name, arity},
#include "prodstab/operators.def"
#undef PS_OPERATOR
};

const char *ps_operator_name(ps_operator op)
{
    return operators[op].name;
}

int ps_operator_arity(ps_operator op)
{
    return operators[op].arity;
}

static void destroy_constant(mpq_ptr constant)
{
    mpq_clear(constant);
    free(constant);
}

ps_graph *ps_graph_create(void)
{
    ps_graph *graph = ps_allocate(sizeof *graph);
    *graph = (ps_graph){0};
    return graph;
}

void ps_graph_destroy(ps_graph *graph)
{
    if (graph == NULL)
        return;
    for (size_t i = 0; i < graph->constant_count; i++)
        destroy_constant(graph->constants[i]);
    for (size_t i = 0; i < graph->name_count; i++)
        free(graph->names[i]);
    for (size_t i = 0; i < graph->memo_count; i++)
        free(graph->memos[i].derivatives);
    free(graph->memos);
    free(graph->nodes);
    free(graph->constants);
    free(graph->names);
    free(graph->table);
    free(graph);
}

static uint32_t mix(uint32_t hash, uint32_t value)
{
    hash ^= value + 0x9e3779b9U + (hash << 6) + (hash >> 2);
    return hash * 2654435761U;
}

static uint32_t hash_number(const mpz_t value)
{
    return (uint32_t)mpz_fdiv_ui(value, 4294967291U); /* a prime */
}

static uint32_t hash_node(const ps_graph *graph, const entry *n)
{
    if (n->op == PS_OP_CONSTANT) {
        mpq_srcptr value = graph->constants[n->argument[0]];
        return mix(hash_number(mpq_numref(value)), hash_number(mpq_denref(value)));
    }
    return mix(mix(mix((uint32_t)n->op, n->argument[0]), n->argument[1]), n->argument[2]);
}

static bool same_node(const ps_graph *graph, const entry *a, const entry *b)
{
    if (a->op != b->op)
        return false;
    if (a->op == PS_OP_CONSTANT)
        return mpq_equal(graph->constants[a->argument[0]], graph->constants[b->argument[0]]) != 0;
    return memcmp(a->argument, b->argument, sizeof a->argument) == 0;
}

static void rehash(ps_graph *graph)
{
    graph->table_size = graph->table_size > 0 ? 2 * graph->table_size : 256;
    graph->table = ps_reallocate(graph->table, graph->table_size * sizeof *graph->table);
    memset(graph->table, 0xff, graph->table_size * sizeof *graph->table);
    for (size_t i = 0; i < graph->count; i++) {
        size_t slot = hash_node(graph, &graph->nodes[i]) & (graph->table_size - 1);
        while (graph->table[slot] != PS_NODE_NONE)
            slot = (slot + 1) & (graph->table_size - 1);
        graph->table[slot] = (ps_node)i;
    }
}

/* The node equal to n, made if there is none; *fresh says which. */
static ps_node intern(ps_graph *graph, const entry *n, bool *fresh)
{
    *fresh = false;
    if (graph->full)
        return PS_NODE_NONE;
    if (2 * (graph->count + 1) > graph->table_size)
        rehash(graph);
    size_t slot = hash_node(graph, n) & (graph->table_size - 1);
    for (; graph->table[slot] != PS_NODE_NONE; slot = (slot + 1) & (graph->table_size - 1))
        if (same_node(graph, &graph->nodes[graph->table[slot]], n))
            return graph->table[slot];
    graph->full = graph->count == PS_GRAPH_NODES;
    if (graph->full)
        return PS_NODE_NONE;
    *fresh = true;
    graph->nodes = ps_grow(graph->nodes, graph->count, &graph->capacity, sizeof *graph->nodes);
    graph->nodes[graph->count] = *n;
    return graph->table[slot] = (ps_node)graph->count++;
}

ps_node ps_graph_rational(ps_graph *graph, const mpq_t value)
{
    graph->constants =
        ps_grow(graph->constants, graph->constant_count, &graph->constant_capacity, sizeof(mpq_ptr));
    mpq_ptr constant = graph->constants[graph->constant_count] = ps_allocate(sizeof *constant);
    mpq_init(constant);
    mpq_set(constant, value);
    entry n = {PS_OP_CONSTANT, {(ps_node)graph->constant_count, 0, 0}};
    bool fresh;
    ps_node result = intern(graph, &n, &fresh);
    if (fresh)
        graph->constant_count++;
    else
        destroy_constant(constant);
    return result;
}

ps_node ps_graph_integer(ps_graph *graph, long value)
{
    mpq_t exact;
    mpq_init(exact);
    mpq_set_si(exact, value, 1);
    ps_node result = ps_graph_rational(graph, exact);
    mpq_clear(exact);
    return result;
}

ps_node ps_graph_variable(ps_graph *graph, const char *name)
{
    size_t index = 0;
    while (index < graph->name_count && strcmp(graph->names[index], name) != 0)
        index++;
    if (index == graph->name_count) {
        graph->names = ps_grow(graph->names, graph->name_count, &graph->name_capacity, sizeof *graph->names);
        graph->names[graph->name_count++] = ps_copy_text(name, strlen(name));
    }
    entry n = {PS_OP_VARIABLE, {(ps_node)index, 0, 0}};
    bool fresh;
    return intern(graph, &n, &fresh);
}

ps_node ps_graph_raw(ps_graph *graph, ps_operator op, ps_node x, ps_node y, ps_node z)
{
    int arity = operators[op].arity;
    entry n = {op, {arity > 0 ? x : 0, arity > 1 ? y : 0, arity > 2 ? z : 0}};
    for (int i = 0; i < 3; i++)
        if (n.argument[i] == PS_NODE_NONE)
            return PS_NODE_NONE;
    bool fresh;
    return intern(graph, &n, &fresh);
}

ps_node ps_graph_divided(ps_graph *graph, ps_node c, ps_node z, int n, int m)
{
    return ps_graph_raw(graph, PS_OP_DIVIDED, c, z, ps_graph_integer(graph, PS_DIVIDED_CODE(n, m)));
}

size_t ps_graph_size(const ps_graph *graph)
{
    return graph->count;
}

ps_operator ps_graph_operator(const ps_graph *graph, ps_node node)
{
    return graph->nodes[node].op;
}

ps_node ps_graph_argument(const ps_graph *graph, ps_node node, int index)
{
    return graph->nodes[node].argument[index];
}

mpq_srcptr ps_graph_value(const ps_graph *graph, ps_node node)
{
    return node == PS_NODE_NONE || graph->nodes[node].op != PS_OP_CONSTANT ? NULL : graph->constants[graph->nodes[node].argument[0]];
}

const char *ps_graph_name(const ps_graph *graph, ps_node node)
{
    return graph->nodes[node].op == PS_OP_VARIABLE ? graph->names[graph->nodes[node].argument[0]] : NULL;
}

bool ps_graph_is_integer(const ps_graph *graph, ps_node node, long value)
{
    mpq_srcptr constant = ps_graph_value(graph, node);
    return constant != NULL && mpq_cmp_si(constant, value, 1) == 0;
}

bool *ps_graph_reachable(const ps_graph *graph, const ps_node *nodes, size_t count)
{
    ps_node last = 0;
    for (size_t i = 0; i < count; i++)
        last = nodes[i] > last ? nodes[i] : last;
    bool *used = ps_allocate((size_t)last + 1);
    memset(used, 0, (size_t)last + 1);
    for (size_t i = 0; i < count; i++)
        used[nodes[i]] = true;
    for (size_t i = (size_t)last + 1; i-- > 0;) {
        const entry *n = &graph->nodes[i];
        for (int k = 0; used[i] && k < operators[n->op].arity; k++)
            used[n->argument[k]] = true;
    }
    return used;
}

ps_node *ps_graph_known_derivatives(ps_graph *graph, ps_node variable, size_t count)
{
    size_t i = 0;
    while (i < graph->memo_count && graph->memos[i].variable != variable)
        i++;
    if (i == graph->memo_count) {
        graph->memos = ps_grow(graph->memos, graph->memo_count, &graph->memo_capacity, sizeof *graph->memos);
        graph->memos[graph->memo_count++] = (memo){.variable = variable};
    }
    memo *known = &graph->memos[i];
    if (known->count < count) {
        known->derivatives = ps_reallocate(known->derivatives, count * sizeof *known->derivatives);
        memset(known->derivatives + known->count, 0xff, (count - known->count) * sizeof *known->derivatives);
        known->count = count;
    }
    return known->derivatives;
}
