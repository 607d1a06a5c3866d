#include "prove/units.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "expr/build.h"

#define PURE {0, 0, false}

/* What the fields of claims are measured in; the first line that fits counts. */
static const struct {
    const char *kind, *field; /* kind NULL: any */
    ps_dimension dimension;
} dimensions[] = {
    {"sharpness_law", "A", {2, 0, false}},
    {"sharpness_law", "B", {2, 0, false}},
    {"attracting_cycle", "slope", PURE},
    /* in the loss's own units, whatever those of the search */
    {"balanced_cycle", "a_lo", PURE},
    {"balanced_cycle", "a_hi", PURE},
    {"balanced_cycle", "centre", PURE},
    {"balanced_cycle", "drift", PURE},
    {"balanced_cycle", "radius", PURE},
    {"balanced_cycle", "slope", PURE},
    {NULL, "decay", PURE},
    {NULL, "across", PURE},
    {NULL, "across_product", PURE},
    {NULL, "product", PURE},
    {"gap_regime", "c", PURE},
    {NULL, "weight", {0, -1, false}},
    {NULL, "centre", {1, 0, true}},
    {NULL, "radius", {1, 0, false}},
    {NULL, "drift", {-1, 1, false}},
    {NULL, "A_l", {2, 0, false}},
    {NULL, "B_l", {2, 0, false}},
    {NULL, "beta", {-2, 2, false}},
    {NULL, "beta_l", {-2, 2, false}},
    {NULL, "k", {-1, 0, false}},
    {NULL, "eta_near", {1, -1, false}},
    {NULL, "C0", {-2, 2, false}},
    {NULL, "C1", {-2, 2, false}},
    {NULL, "qm", {-2, 2, false}},
    {NULL, "X", {-2, 2, false}},
    {NULL, "w_max", {1, 0, false}},
    {NULL, "Ms", {-4, 2, false}},
    {NULL, "Mm", {-4, 2, false}},
    {NULL, "slope", {-1, 1, false}},
    {NULL, "D_bar", {2, -1, false}},
    {NULL, "h_lo", {2, -2, false}},
    {NULL, "h_hi", {2, -2, false}},
    {NULL, "K", {-2, 1, false}},
    {NULL, "kappa", {-2, 0, false}},
    {NULL, "M", {-2, 0, false}},
    {NULL, "r", {1, 0, false}},
    {NULL, "R", {1, 0, false}},
    {NULL, "alpha_min", {-6, 2, false}},
    {NULL, "alpha_max", {-6, 2, false}},
    {NULL, "eta_lo", {1, -1, false}},
    {NULL, "eta_bar", {1, -1, false}},
    {NULL, "a_bar", {2, -1, false}},
    {NULL, "a_lo", {2, -1, false}},
    {NULL, "a_hi", {2, -1, false}},
    {NULL, "a_from", {2, -1, false}},
    {NULL, "a_to", {2, -1, false}},
    {NULL, "at_lo", {2, -1, false}},
    {NULL, "at_hi", {2, -1, false}},
    {NULL, "at", {1, 0, true}},
    {NULL, "lo", {1, 0, true}},
    {NULL, "hi", {1, 0, true}},
    {NULL, "A", {1, 0, true}},
    {NULL, "B", {1, 0, true}},
    {NULL, "a", {1, 0, true}},
    {NULL, "b", {1, 0, true}},
    {NULL, "p", {1, 0, true}},
    {NULL, "q", {1, 0, true}},
    {NULL, "from", {1, 0, true}},
    {NULL, "to", {1, 0, true}},
    {NULL, "z_lo", {1, 0, true}},
    {NULL, "z_hi", {1, 0, true}},
    {NULL, "left_lo", {1, 0, true}},
    {NULL, "left_hi", {1, 0, true}},
    {NULL, "right_lo", {1, 0, true}},
    {NULL, "right_hi", {1, 0, true}},
    {NULL, "core_lo", {1, 0, true}},
    {NULL, "core_hi", {1, 0, true}},
    {NULL, "window_lo", {1, 0, true}},
    {NULL, "window_hi", {1, 0, true}},
    {NULL, "before_lo", {1, 0, true}},
    {NULL, "before_hi", {1, 0, true}},
    {NULL, "after_lo", {1, 0, true}},
    {NULL, "after_hi", {1, 0, true}},
    {NULL, "a1_max", PURE},
    {NULL, "a1_min", PURE},
    {NULL, "Qm", PURE},
    {NULL, "cross", PURE},
    {NULL, "e0", PURE},
    {NULL, "e1", PURE},
    {NULL, "e_hi", PURE},
    {NULL, "e_lo", PURE},
    {NULL, "e_mid", PURE},
    {NULL, "e_near", PURE},
    {NULL, "e_top", PURE},
    {NULL, "eps_bar", PURE},
    {NULL, "eps_l", PURE},
    {NULL, "f_mid", PURE},
    {NULL, "f_near", PURE},
    {NULL, "f_top", PURE},
    {NULL, "factor", PURE},
    {NULL, "factor_l", PURE},
    {NULL, "look_ahead", PURE},
    {NULL, "low", PURE},
    {NULL, "m", PURE},
    {NULL, "momentum", PURE},
    {NULL, "multiplier_hi", PURE},
    {NULL, "multiplier_lo", PURE},
    {NULL, "start", PURE},
    {NULL, "top", PURE},
};

bool ps_units_find(ps_dimension *dimension, const ps_claim_kind *kind, const char *field)
{
    for (size_t i = 0; i < sizeof dimensions / sizeof dimensions[0]; i++)
        if (strcmp(dimensions[i].field, field) == 0 &&
            (dimensions[i].kind == NULL || strcmp(dimensions[i].kind, kind->name) == 0)) {
            *dimension = dimensions[i].dimension;
            return true;
        }
    return false;
}

static ps_dimension dimension_of(const ps_claim_kind *kind, const char *field)
{
    ps_dimension dimension = {0, 0, false};
    ps_units_find(&dimension, kind, field);
    return dimension;
}

void ps_units_init(ps_units *units)
{
    *units = (ps_units){0};
    mpq_init(units->origin);
}

void ps_units_clear(ps_units *units)
{
    mpq_clear(units->origin);
}

bool ps_units_are_own(const ps_units *units)
{
    return units->length == 0 && units->value == 0 && mpq_sgn(units->origin) == 0;
}

/* number *= 10^exponent */
static void scale(mpq_t number, long exponent)
{
    mpq_t power;
    mpq_init(power);
    mpz_ui_pow_ui(mpq_numref(power), 10, (unsigned long)labs(exponent));
    if (exponent >= 0)
        mpq_mul(number, number, power);
    else
        mpq_div(number, number, power);
    mpq_clear(power);
}

static long exponent_of(const ps_units *units, ps_dimension dimension)
{
    return dimension.lengths * units->length + dimension.values * units->value;
}

void ps_units_to_own(mpq_t number, const ps_units *units, ps_dimension dimension)
{
    scale(number, exponent_of(units, dimension));
    if (dimension.position)
        mpq_add(number, number, units->origin);
}

void ps_units_from_own(mpq_t number, const ps_units *units, ps_dimension dimension)
{
    if (dimension.position)
        mpq_sub(number, number, units->origin);
    scale(number, -exponent_of(units, dimension));
}

double ps_units_own(const ps_units *units, double number, ps_dimension dimension)
{
    double own = number * pow(10, (double)exponent_of(units, dimension));
    return dimension.position ? own + mpq_get_d(units->origin) : own;
}

static void convert(ps_claim *claim, const ps_units *units,
                    void (*number)(mpq_t number, const ps_units *units, ps_dimension dimension))
{
    const ps_claim_kind *kind = claim->kind;
    if (ps_units_are_own(units))
        return;
    for (size_t i = 0; i < ps_claim_field_count(kind); i++)
        number(claim->values[i], units, dimension_of(kind, kind->fields[i]));
    for (size_t row = 0; row < claim->row_count; row++)
        for (size_t i = 0; i < ps_claim_row_field_count(kind); i++)
            number(claim->rows[row].values[i], units, dimension_of(kind, kind->row_fields[i]));
}

void ps_units_claim_to_own(ps_claim *claim, const ps_units *units)
{
    convert(claim, units, ps_units_to_own);
}

void ps_units_claim_from_own(ps_claim *claim, const ps_units *units)
{
    convert(claim, units, ps_units_from_own);
}

ps_node ps_units_loss(ps_loss *loss, const ps_units *units)
{
    ps_graph *g = loss->graph;
    mpq_t one;
    mpq_init(one);
    mpq_set_ui(one, 1, 1);
    scale(one, units->length);
    ps_node z = ps_add(g, ps_graph_rational(g, units->origin), ps_mul(g, ps_graph_rational(g, one), loss->z));
    ps_node scaled = ps_graph_substitute(g, ps_loss_derivative(loss, 0), &loss->z, &z, 1);
    mpq_set_ui(one, 1, 1);
    scale(one, -units->value);
    scaled = ps_mul(g, ps_graph_rational(g, one), scaled);
    mpq_clear(one);
    return scaled;
}
