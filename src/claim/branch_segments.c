/* What the claims `branch` and `branch_momentum` rest on. Claims before it are segments: steps for which there is an attracting
 * cycle, the only one in a window. Neighbours share a step, and the cycles of one lie in the window of the other: there, at that step, they are the
 * same. */
#include <string.h>

#include "claim/branch.h"
#include "prodstab/parse.h"
#include "prodstab/rational.h"

typedef struct segment {
    mpq_srcptr end[PS_CLAIM_SEGMENT]; /* numbers of the graph */
} segment;

static mpq_srcptr value(const ps_claim *claim, const char *field)
{
    return ps_claim_value((ps_claim *)claim, field);
}

static void add_fields(ps_scope *scope, ps_symbol *symbols, ps_graph *graph, const ps_claim *claim)
{
    for (size_t i = 0; i < ps_claim_field_count(claim->kind); i++)
        symbols[scope->symbol_count++] = (ps_symbol){claim->kind->fields[i], ps_graph_rational(graph, claim->values[i])};
}

/* False if its kind is none, or its numbers have too many digits for exact arithmetic. */
static bool read_segment(segment *s, ps_graph *graph, const ps_claim *minimum, const ps_claim *claim)
{
    ps_symbol symbols[2 * PS_CLAIM_FIELDS];
    ps_scope scope = {.symbols = symbols, .simplify = true};
    const char *const *texts = claim->kind->segment;
    if (texts[0] == NULL)
        return false;
    add_fields(&scope, symbols, graph, minimum);
    add_fields(&scope, symbols, graph, claim);
    for (size_t i = 0; i < PS_CLAIM_SEGMENT; i++) {
        ps_node node = PS_NODE_NONE;
        ps_parse(graph, &scope, texts[i], strlen(texts[i]), &node, NULL);
        s->end[i] = ps_graph_value(graph, node);
        if (s->end[i] == NULL)
            return false;
    }
    return true;
}

/* Whether two claims are about gradient descent with the same momentum, or both without. */
static bool is_of_method(const ps_claim *claim, const ps_claim *branch)
{
    static const char *const fields[] = {"momentum", "look_ahead"};
    for (size_t i = 0; i < sizeof fields / sizeof fields[0]; i++) {
        mpq_srcptr one = value(claim, fields[i]), other = value(branch, fields[i]);
        if ((one == NULL) != (other == NULL) || (one != NULL && !mpq_equal(one, other)))
            return false;
    }
    return true;
}

/* Whether the cycles of s lie in the window of t. */
static bool lies_in(const segment *s, const segment *t)
{
    return mpq_cmp(t->end[PS_SEGMENT_WINDOW_LO], s->end[PS_SEGMENT_CYCLE_LO]) <= 0 &&
           mpq_cmp(s->end[PS_SEGMENT_CYCLE_HI], t->end[PS_SEGMENT_WINDOW_HI]) <= 0;
}

/* Follows the segments in their order from a_from as far as they go; that step, a number of the graph or of the claims. */
static mpq_srcptr follow(ps_graph *graph, const ps_claim *claims, size_t index)
{
    segment reached = {{NULL}}, next;
    mpq_srcptr step = value(&claims[index], "a_from");
    for (size_t i = 1; i < index; i++) {
        if (!is_of_method(&claims[i], &claims[index]) || !read_segment(&next, graph, &claims[0], &claims[i]))
            continue;
        bool further = mpq_cmp(next.end[PS_SEGMENT_FROM], step) <= 0 && mpq_cmp(step, next.end[PS_SEGMENT_TO]) < 0;
        if (further && (reached.end[0] == NULL || lies_in(&reached, &next) || lies_in(&next, &reached))) {
            reached = next;
            step = next.end[PS_SEGMENT_TO];
        }
    }
    return step;
}

bool ps_claim_branch_is_covered(const ps_claim *claims, size_t index, ps_buffer *reason)
{
    ps_graph *graph = ps_graph_create();
    mpq_srcptr reached = follow(graph, claims, index);
    bool fine = mpq_cmp(value(&claims[index], "a_to"), reached) <= 0;
    if (!fine) {
        ps_buffer_puts(reason, "the claims before it cover the steps without a gap only up to a = ");
        ps_rational_print(reason, reached);
    }
    ps_graph_destroy(graph);
    return fine;
}
