/* losses.c: the catalogue as a constant table, made from losses.def. */
#include <prodstab/losses.h>

#include <string.h>

/* Compound literals at file scope have static storage (C17 6.5.2.5), so the whole table is a constant. The parameters are
 * written twice, once to point at and once to count: the second copy is never evaluated. */
#define PS_PARAMETER(name, default_value, meaning) {name, default_value, meaning}
#define PS_PARAMETERS(...)                                     \
    .parameters = (const ps_loss_parameter[]){__VA_ARGS__},    \
    .parameter_count = sizeof((ps_loss_parameter[]){__VA_ARGS__}) / sizeof(ps_loss_parameter)
#define PS_NO_PARAMETERS .parameters = NULL, .parameter_count = 0
#define PS_LOSS(name_, formula_, parameters_, near_, verdict_, description_, source_) \
    {                                                                                 \
        .name = name_,                                                                \
        .formula = formula_,                                                          \
        parameters_,                                                                  \
        .near = near_,                                                                \
        .expected_verdict = verdict_,                                                 \
        .description = description_,                                                  \
        .source = source_,                                                            \
    },

static const ps_loss_entry losses[] = {
#include "losses.def"
};

static const size_t loss_count = sizeof losses / sizeof losses[0];

size_t ps_losses_count(void)
{
    return loss_count;
}

const ps_loss_entry *ps_losses_at(size_t index)
{
    return index < loss_count ? &losses[index] : NULL;
}

const ps_loss_entry *ps_losses_find(const char *name)
{
    for (size_t i = 0; i < loss_count; i++) {
        if (strcmp(losses[i].name, name) == 0) {
            return &losses[i];
        }
    }
    return NULL;
}
