/* Any text: parsed, simplified, differentiated, printed; what is printed is read as the same again. */
#include "fuzz/fuzz.h"

#include <stdlib.h>

#include "prodstab/parse.h"

static void demand(bool held)
{
    if (!held)
        abort();
}

static void print_and_read_again(ps_graph *graph, const ps_scope *scope, ps_node node)
{
    ps_buffer text = {0}, second = {0};
    ps_error error = {0};
    ps_node again;
    if (node != PS_NODE_NONE && ps_graph_print(&text, graph, node) && text.length < 20000) {
        ps_status status = ps_parse(graph, scope, text.text, text.length, &again, &error);
        demand(status == PS_OK || status == PS_BUDGET || error.message[0] != '\0');
        if (status == PS_OK && ps_graph_print(&second, graph, again)) { /* read twice is read once */
            ps_node third;
            demand(ps_parse(graph, scope, second.text, second.length, &third, &error) != PS_OK || third == again);
        }
    }
    ps_buffer_clear(&text);
    ps_buffer_clear(&second);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size > 4096)
        return 0;
    ps_graph *graph = ps_graph_create();
    ps_node z = ps_graph_variable(graph, "z"), p = ps_graph_variable(graph, "p"), node = PS_NODE_NONE;
    const ps_symbol symbols[] = {{"z", z}, {"p", p}};
    const ps_scope scope = {.symbols = symbols, .symbol_count = 2};
    ps_error error = {0};
    ps_status status = ps_parse(graph, &scope, (const char *)data, size, &node, &error);
    if (status != PS_OK) {
        demand(error.status == status && error.message[0] != '\0' && error.begin <= error.end && error.end <= size);
    } else {
        print_and_read_again(graph, &scope, node);
        for (int k = 0; k <= 3; k++) {
            print_and_read_again(graph, &scope, ps_graph_simplify(graph, node));
            node = ps_graph_derivative(graph, node, z);
        }
    }
    ps_graph_destroy(graph);
    return 0;
}
