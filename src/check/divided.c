#include "check/divided.h"

#include "check/interval.h"

void ps_divided_init(ps_divided *divided, ps_loss *loss, long precision)
{
    ps_node outputs[PS_DIVIDED_NODES];
    size_t count = 0;
    *divided = (ps_divided){0};
    while (count < PS_DIVIDED_NODES && ps_loss_derivative(loss, (int)count + 1) != PS_NODE_NONE) {
        outputs[count] = ps_loss_derivative(loss, (int)count + 1);
        count++;
    }
    ps_program_init(&divided->program, loss->graph, outputs, count, &loss->z, 1);
    ps_evaluator_init(&divided->evaluator, &divided->program, &ps_interval_arithmetic, precision);
    ps_program_init(&divided->written, loss->graph, &loss->written, 1, &loss->z, 1);
    ps_evaluator_init(&divided->loss, &divided->written, &ps_interval_arithmetic, precision);
    mpfi_init2(divided->smooth, (mpfr_prec_t)precision);
    mpfi_init2(divided->scratch[0], (mpfr_prec_t)precision);
    mpfi_init2(divided->scratch[1], (mpfr_prec_t)precision);
    for (size_t i = 0; i < PS_DIVIDED_PLACES; i++) {
        ps_divided_place *place = &divided->places[i];
        mpfi_init2(place->c, (mpfr_prec_t)precision);
        mpfi_init2(place->z, (mpfr_prec_t)precision);
        for (int n = 0; n <= PS_DIVIDED_NODES; n++)
            for (int m = 0; m <= PS_DIVIDED_NODES; m++)
                mpfi_init2(place->table[n][m], (mpfr_prec_t)precision);
    }
}

void ps_divided_clear(ps_divided *divided)
{
    ps_evaluator_clear(&divided->evaluator);
    ps_program_clear(&divided->program);
    ps_evaluator_clear(&divided->loss);
    ps_program_clear(&divided->written);
    mpfi_clear(divided->smooth);
    mpfi_clear(divided->scratch[0]);
    mpfi_clear(divided->scratch[1]);
    for (size_t i = 0; i < PS_DIVIDED_PLACES; i++) {
        ps_divided_place *place = &divided->places[i];
        mpfi_clear(place->c);
        mpfi_clear(place->z);
        for (int n = 0; n <= PS_DIVIDED_NODES; n++)
            for (int m = 0; m <= PS_DIVIDED_NODES; m++)
                mpfi_clear(place->table[n][m]);
    }
}

static unsigned long factorial(int k)
{
    return k <= 1 ? 1 : (unsigned long)k * factorial(k - 1);
}

/* *out = f^(k)(x) / k!, after the evaluator's input was set to x */
static ps_regularity scaled_derivative(ps_divided *d, mpfi_ptr out, int k)
{
    if ((size_t)k >= d->program.output_count)
        return PS_UNDEFINED;
    ps_regularity regularity = ps_evaluator_run(&d->evaluator, (size_t)k);
    if (regularity != PS_UNDEFINED)
        mpfi_div_ui(out, ps_evaluator_output(&d->evaluator, (size_t)k), factorial(k));
    return regularity;
}

/* The intersection of table[n][m], which holds a value at a point between, with the difference quotient. */
static void sharpen(ps_divided *d, ps_divided_place *place, int n, int m)
{
    mpfi_ptr quotient = d->scratch[0], distance = d->scratch[1];
    mpfi_sub(distance, place->z, place->c);
    if (mpfi_has_zero(distance) || place->regularity[n - 1][m] == PS_UNDEFINED ||
        place->regularity[n][m - 1] == PS_UNDEFINED)
        return;
    mpfi_sub(quotient, place->table[n - 1][m], place->table[n][m - 1]);
    mpfi_div(quotient, quotient, distance);
    if (mpfi_nan_p(quotient))
        return;
    mpfi_intersect(distance, place->table[n][m], quotient);
    if (!mpfi_is_empty(distance)) /* two enclosures of one number meet */
        mpfi_set(place->table[n][m], distance);
}

static bool is_smooth_on(ps_divided *d, mpfi_srcptr hull)
{
    if (mpfi_is_inside(hull, d->smooth) > 0)
        return true;
    ps_evaluator_set(&d->loss, 0, hull);
    if (ps_evaluator_run(&d->loss, 0) != PS_SMOOTH)
        return false;
    mpfi_intersect(d->scratch[1], hull, d->smooth);
    mpfi_is_empty(d->scratch[1]) ? mpfi_set(d->smooth, hull) : mpfi_put(d->smooth, hull); /* empty, too, if it was a NaN */
    return true;
}

/* Extends the table to n + m = nodes. */
static void extend(ps_divided *d, ps_divided_place *place, int nodes)
{
    ps_evaluator_set(&d->evaluator, 0, place->c);
    for (int n = place->nodes + 1; n <= nodes; n++)
        place->regularity[n][0] = scaled_derivative(d, place->table[n][0], n - 1);
    ps_evaluator_set(&d->evaluator, 0, place->z);
    for (int m = place->nodes + 1; m <= nodes; m++)
        place->regularity[0][m] = scaled_derivative(d, place->table[0][m], m - 1);
    mpfi_union(d->scratch[0], place->c, place->z);
    ps_evaluator_set(&d->evaluator, 0, d->scratch[0]);
    bool smooth = is_smooth_on(d, d->scratch[0]);
    for (int k = place->nodes; k < nodes; k++)
        for (int n = 1; n <= k; n++)
            place->regularity[n][k + 1 - n] = smooth ? scaled_derivative(d, place->table[n][k + 1 - n], k) : PS_UNDEFINED;
    for (int k = place->nodes + 1; k <= nodes; k++)
        for (int n = 1; n < k; n++)
            if (place->regularity[n][k - n] != PS_UNDEFINED)
                sharpen(d, place, n, k - n);
    place->nodes = nodes;
}

static bool same(const void *x, const void *y)
{
    const __mpfi_struct *a = x, *b = y;
    return mpfr_equal_p(&a->left, &b->left) && mpfr_equal_p(&a->right, &b->right);
}

static ps_divided_place *find_place(ps_divided *d, const void *c, const void *z)
{
    for (size_t i = 0; i < PS_DIVIDED_PLACES; i++)
        if (d->places[i].nodes > 0 && same(d->places[i].z, z) && same(d->places[i].c, c))
            return &d->places[i];
    ps_divided_place *place = &d->places[d->next];
    d->next = (d->next + 1) % PS_DIVIDED_PLACES;
    place->nodes = 0;
    mpfi_set(place->c, c);
    mpfi_set(place->z, z);
    return place;
}

ps_regularity ps_divided_difference(void *context, void *out, int n, int m, const void *c, const void *z)
{
    ps_divided *d = context;
    if (n < 1 || m < 1 || n + m > PS_DIVIDED_NODES)
        return PS_UNDEFINED;
    ps_divided_place *place = find_place(d, c, z);
    if (place->nodes < n + m)
        extend(d, place, n + m);
    if (place->regularity[n][m] != PS_SMOOTH) /* the mean value needs every derivative in between */
        return PS_UNDEFINED;
    mpfi_set(out, place->table[n][m]);
    return PS_SMOOTH;
}
