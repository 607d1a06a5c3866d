/* What is measured in floating point where no claim says it: gradient descent at the edge of stability of the flattest minimiser. */
#include <math.h>

#include "numbers/scout.h"
#include "prodstab/rational.h"
#include "validate/judge.h"

enum { STEPS = 1000000 };
static const double ACROSS = 0.05, ALONG = 0.03; /* where it begins, in units of the minimiser's x */

typedef struct measured {
    double across, along; /* (xy - z*)^2 t and (x^2 - y^2)^2 t, over the last two steps */
} measured;

/* From next to x = y, or x = -y for z* < 0. */
static bool descend(measured *m, ps_scout *scout, double minimum, double eta)
{
    double size = sqrt(fabs(minimum)), x = size * (1 + ACROSS + ALONG), y = copysign(size * (1 + ACROSS - ALONG), minimum), l[2];
    *m = (measured){0};
    for (int step = 0; step < STEPS + 2; step++) {
        if (step >= STEPS) {
            m->across += (x * y - minimum) * (x * y - minimum) * step / 2;
            m->along += (x * x - y * y) * (x * x - y * y) * step / 2;
        }
        if (!ps_scout_at(scout, 0, x * y, 1, l) || !isfinite(x) || !isfinite(y))
            return false;
        const double next = x - eta * l[1] * y;
        y -= eta * l[1] * x;
        x = next;
    }
    return true;
}

static void add_constant(ps_validate_row *row, const char *label, double value)
{
    ps_validate_constant *constant = &row->constants[row->constant_count++];
    constant->label = label;
    ps_buffer_printf(&constant->measured, "%.3g", value);
    ps_buffer_puts(&constant->paper, "there is one");
}

static double middle(const ps_claim *minimum)
{
    return (mpq_get_d(minimum->values[0]) + mpq_get_d(minimum->values[1])) / 2;
}

/* Where z* is 0, or not to be told from it, the flattest minimiser is the origin, which has no edge. */
void ps_validate_measure(ps_validate_row *row, const ps_validate_subject *subject)
{
    const ps_validate_search *search = ps_validate_search_of(subject, row->theorem, false);
    ps_scout scout;
    measured m;
    double l[3];
    if (search->status != PS_OK || ps_loss_first_interval(&subject->loss) < subject->loss.parameter_count) /* which have no one limit */
        return;
    const ps_claim *claim = search->result.certificate.claims;
    const double minimum = middle(claim);
    if (mpq_sgn(claim->values[0]) * mpq_sgn(claim->values[1]) > 0 && ps_scout_init(&scout, (ps_loss *)&subject->loss)) {
        if (ps_scout_at(&scout, 0, minimum, 2, l) && descend(&m, &scout, minimum, 1 / (fabs(minimum) * l[2]))) {
            add_constant(row, "(xy - z*)^2 t after 1000000 steps", m.across);
            add_constant(row, "(x^2 - y^2)^2 t after 1000000 steps", m.along);
        }
        ps_scout_clear(&scout);
    }
}
