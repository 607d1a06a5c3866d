#include "plot/law_figure.h"

#include <math.h>
#include <string.h>

#include "numbers/scout.h"

enum { FIRST_STEPS = 1 << 12, MOST_STEPS = 1 << 20 };

static ps_claim *find_last(ps_certificate *certificate, const char *kind)
{
    for (size_t i = certificate->claim_count; i-- > 0;)
        if (strcmp(certificate->claims[i].kind->name, kind) == 0)
            return &certificate->claims[i];
    return NULL;
}

ps_status ps_law_figure_init(ps_law_figure *figure, ps_certificate *certificate, const char *kind, ps_error *error)
{
    double l[5];
    ps_scout scout;
    *figure = (ps_law_figure){.certificate = certificate, .last = find_last(certificate, kind)};
    if (figure->last == NULL)
        return ps_error_set(error, PS_INPUT, 0, 0, "there is no claim %s to draw", kind);
    figure->zero = mpq_get_d(certificate->claims[0].values[0]);
    bool fine = ps_scout_init(&scout, &certificate->loss) && ps_scout_at(&scout, 0, figure->zero, 4, l);
    ps_scout_clear(&scout);
    if (!fine)
        return ps_error_set(error, PS_INPUT, 0, 0, "the derivatives at the minimum are not to be had in doubles");
    figure->curvature = l[2];
    figure->beta_0 = 3 * pow(l[2], 4) / (3 * l[3] * l[3] - l[2] * l[4]);
    figure->eta = ps_law_figure_number(figure, "eta_bar");
    figure->h = figure->eta * figure->eta;
    return PS_OK;
}

double ps_law_figure_number(const ps_law_figure *figure, const char *field)
{
    return mpq_get_d(ps_claim_named_value(NULL, figure->last, field));
}

double ps_law_figure_eps(const ps_law_figure *figure, const ps_iterate *iterate)
{
    return figure->curvature * hypot(figure->eta * iterate->balance, 2 * figure->eta * figure->zero) - 2;
}

static bool has_settled(const ps_law_figure *figure, const ps_simulation *run)
{
    const ps_iterate *last = &run->iterates[run->count - 1];
    return run->ended || fabs(last->z - figure->zero) + fabs(last[-1].z - figure->zero) < 1e-9 * (1 + fabs(figure->zero));
}

ps_status ps_law_figure_run(const ps_law_figure *figure, ps_simulation *run, double z, double eps, ps_error *error)
{
    double total = (2 + eps) / figure->curvature / figure->eta;
    double balance = sqrt(total * total - 4 * figure->zero * figure->zero);
    double x = sqrt((hypot(balance, 2 * z) + balance) / 2);
    ps_status status = PS_OK;
    *run = (ps_simulation){0};
    for (size_t steps = FIRST_STEPS; status == PS_OK && steps <= MOST_STEPS; steps *= 2) {
        ps_simulation_clear(run);
        status = ps_simulate(run, &figure->certificate->loss, figure->eta, x, z / x, steps, error);
        if (status == PS_OK && has_settled(figure, run))
            break;
    }
    return status;
}

void ps_law_figure_title(ps_figure *out, const ps_law_figure *figure, const char *command)
{
    ps_figure_title(out, command, (ps_text){"gradient descent on l(xy)", "gradient descent on $\\ell(xy)$"}, &figure->certificate->loss,
                    figure->eta);
}
