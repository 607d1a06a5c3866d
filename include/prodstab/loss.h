/* loss.h -- a loss: a formula in z with parameters, and its derivatives.
 *
 * A parameter is an exact number, which is put into the formula before it is differentiated, or an interval, which stays
 * a variable: a claim about the loss is then a claim for every value in the interval (theory page, section 7). */
#ifndef PRODSTAB_LOSS_H
#define PRODSTAB_LOSS_H

#include "prodstab/graph.h"
#include "prodstab/parse.h"
#include "prodstab/status.h"

#ifdef __cplusplus
extern "C" {
#endif

typedef struct ps_parameter {
    char name[PS_NAME_LENGTH + 1];
    mpq_t lo, hi; /* equal unless the parameter is an interval */
} ps_parameter;

enum { PS_LOSS_PARAMETERS = 8, PS_LOSS_DERIVATIVES = 6 };

typedef struct ps_loss {
    char *formula; /* as given */
    ps_parameter parameters[PS_LOSS_PARAMETERS];
    size_t parameter_count;
    ps_graph *graph;
    ps_node z;
    ps_node written;                               /* the formula, not simplified: its domain is the loss's */
    ps_node derivatives[PS_LOSS_DERIVATIVES + 1];  /* simplified; made when asked for */
    ps_node intervals[PS_LOSS_PARAMETERS];         /* the variable of each parameter that is an interval, else NONE */
} ps_loss;

/* Begins a loss without parameters; then add parameters; then read the formula. Clear it in any case. */
void ps_loss_init(ps_loss *loss);
void ps_loss_clear(ps_loss *loss);

/* Adds a parameter with values in [lo, hi]. PS_INPUT for a name that is not one, is reserved, or is there already, for
 * lo > hi, and for too many. */
ps_status ps_loss_add_parameter(ps_loss *loss, const char *name, const mpq_t lo, const mpq_t hi, ps_error *error);

/* The same from text: "9/10" or "[0.69, 0.71]". */
ps_status ps_loss_read_parameter(ps_loss *loss, const char *name, const char *value, ps_error *error);

/* Parses the formula; errors carry the place in it. */
ps_status ps_loss_read_formula(ps_loss *loss, const char *formula, ps_error *error);

/* The number of the first parameter that is an interval; that of all parameters if none is. */
size_t ps_loss_first_interval(const ps_loss *loss);

/* Gives back what a formula takes, its graph and its text; the parameters stay. Unfolding makes both again of
 * a formula that was read with these parameters, or others in their places, before. */
void ps_loss_fold(ps_loss *loss);
ps_status ps_loss_unfold(ps_loss *loss, const char *formula);

/* In the place of unfolding: with the graph and text of another one, which is folded then, and with all that has been derived there.
 * False, and nothing, if that one is folded or has not intervals for the same parameters. The formula has to be the same, and so have
 * the parameters that are exact. */
bool ps_loss_take_graph(ps_loss *loss, ps_loss *from);

/* Appends "l(z) = FORMULA with p = 9/10, q in [0.1, 0.2]". */
void ps_loss_print(ps_buffer *buffer, const ps_loss *loss);

/* Appends the parameters that are intervals, "BEFORE p in [0.1, 0.2], q in [1, 2]"; false, and nothing, if there is none. */
bool ps_loss_print_box(ps_buffer *buffer, const char *before, const ps_loss *loss);

/* The k-th derivative by z, simplified (k = 0: the loss itself), or PS_NODE_NONE if it is too large to be built. */
ps_node ps_loss_derivative(ps_loss *loss, int k);

#ifdef __cplusplus
}
#endif

#endif
