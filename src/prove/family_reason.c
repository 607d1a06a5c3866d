/* Why a family has no one verdict: exact values of the parameters are tried, each of which is certified by itself; between
 * two that differ the place is narrowed by halving. */
#include <stdlib.h>
#include <string.h>

#include "prodstab/rational.h"
#include "prove/family.h"

enum { HALVINGS = 10, CORNERS = 16, POINTS = CORNERS + 3 };

/* What holds for one choice of the parameters. */
typedef enum kind { UNKNOWN, STABLE, UNSTABLE, DEGENERATE, NO_MINIMUM } kind;

typedef struct point {
    ps_parameter_box at;
    kind kind;
    char message[256]; /* where there is no minimum: why */
} point;

typedef struct search {
    const ps_loss *whole;
    const ps_claim *minimum;
    const ps_certify_options *given;
    point points[POINTS];
    size_t count;
    bool interrupted;
} search;

ps_status ps_family_try(ps_certify_result *result, const ps_loss *whole, const ps_parameter_box *box, const ps_claim *minimum,
                        const ps_certify_options *given, const char *const *claims, size_t claim_count, ps_error *error)
{
    static const char *const verdict_only[] = {"minimum"};
    ps_certify_options options = *given;
    ps_buffer ends[2] = {{0}, {0}};
    options.claims = claim_count > 0 ? claims : verdict_only;
    options.claim_count = claim_count > 0 ? claim_count : 1;
    options.eta_max = options.eos_ratio = NULL; /* they demand a claim */
    if (minimum != NULL) {
        ps_rational_print(&ends[0], minimum->values[0]);
        ps_rational_print(&ends[1], minimum->values[1]);
        options.near = NULL;
        options.bracket_lo = ends[0].text;
        options.bracket_hi = ends[1].text;
    }
    ps_status status = ps_parameter_box_read_loss(box, whole, &result->certificate.loss, error);
    if (status == PS_OK)
        status = ps_certify_box(result, &options, false, error);
    ps_buffer_clear(&ends[0]);
    ps_buffer_clear(&ends[1]);
    return status;
}

static kind kind_of(ps_status status, ps_product_verdict verdict)
{
    if (status == PS_INPUT)
        return NO_MINIMUM;
    if (status != PS_OK || verdict == PS_VERDICT_UNDECIDED)
        return UNKNOWN;
    return verdict == PS_VERDICT_STABLE ? STABLE : verdict == PS_VERDICT_UNSTABLE ? UNSTABLE : DEGENERATE;
}

static void look(search *s, point *p)
{
    ps_certify_result result;
    ps_error error = {0};
    ps_certify_init(&result);
    ps_status status = ps_family_try(&result, s->whole, &p->at, s->minimum, s->given, NULL, 0, &error);
    p->kind = kind_of(status, result.verdict);
    if (p->kind == NO_MINIMUM && s->minimum != NULL)
        p->kind = UNKNOWN; /* there is one, the checker says */
    memcpy(p->message, error.message, sizeof p->message - 1);
    p->message[sizeof p->message - 1] = '\0';
    s->interrupted = s->interrupted || status == PS_INTERRUPTED;
    ps_certify_clear(&result);
}

/* The corners, as many as fit, and three points inside. */
static void look_everywhere(search *s, const ps_parameter_box *box)
{
    size_t corners = 1;
    for (size_t i = 0; i < box->count && corners < CORNERS; i++)
        corners *= s->whole->intervals[i] != PS_NODE_NONE ? 2 : 1;
    for (size_t k = 0; k < corners + 3 && !s->interrupted; k++) {
        point *p = &s->points[s->count++];
        ps_parameter_box_copy(&p->at, box);
        if (k < corners)
            ps_parameter_box_to_corner(&p->at, s->whole, k);
        else
            ps_parameter_box_to_inside(&p->at, k - corners + 1);
        look(s, p);
    }
}

static point *first_of(search *s, kind wanted)
{
    for (size_t i = 0; i < s->count; i++)
        if (s->points[i].kind == wanted)
            return &s->points[i];
    return NULL;
}

/* Moves the two points towards each other while each keeps its kind. */
static void narrow(search *s, point *one, point *other)
{
    point middle;
    for (int i = 0; i < HALVINGS && !s->interrupted; i++) {
        ps_parameter_box_copy(&middle.at, &one->at);
        for (size_t k = 0; k < one->at.count; k++) {
            bool ascending = mpq_cmp(one->at.lo[k], other->at.lo[k]) < 0;
            if (!mpq_equal(one->at.lo[k], other->at.lo[k]))
                ps_short_middle(middle.at.lo[k], ascending ? one->at.lo[k] : other->at.lo[k],
                                ascending ? other->at.lo[k] : one->at.lo[k]);
            mpq_set(middle.at.hi[k], middle.at.lo[k]);
        }
        look(s, &middle);
        point *moved = middle.kind == one->kind ? one : middle.kind == other->kind ? other : NULL;
        if (moved != NULL) {
            ps_parameter_box_clear(&moved->at);
            *moved = middle;
        } else {
            ps_parameter_box_clear(&middle.at);
            return;
        }
    }
}

static void say(ps_buffer *reason, const search *s, const point *p)
{
    static const char *const texts[] = {[UNKNOWN] = "", [STABLE] = "alpha > 0", [UNSTABLE] = "alpha < 0", [DEGENERATE] = "alpha = 0",
                                        [NO_MINIMUM] = "there is no minimum to certify"};
    ps_buffer_printf(reason, "%s for ", texts[p->kind]);
    ps_parameter_box_print(reason, &p->at, s->whole);
}

static ps_status no_minimum(ps_buffer *reason, search *s, point *without)
{
    point *with = first_of(s, STABLE);
    with = with != NULL ? with : first_of(s, UNSTABLE);
    with = with != NULL ? with : first_of(s, DEGENERATE);
    if (with != NULL)
        narrow(s, without, with);
    ps_buffer_puts(reason, "for ");
    ps_parameter_box_print(reason, &without->at, s->whole);
    ps_buffer_printf(reason, ": %s", without->message);
    if (with != NULL) {
        ps_buffer_puts(reason, "; for ");
        ps_parameter_box_print(reason, &with->at, s->whole);
        ps_buffer_puts(reason, " there is a minimum");
    }
    return PS_INPUT;
}

static ps_status differing(ps_buffer *reason, search *s, point *one, point *other)
{
    narrow(s, one, other);
    say(reason, s, one);
    ps_buffer_puts(reason, ", ");
    say(reason, s, other);
    return PS_UNDECIDED;
}

ps_status ps_family_explain(ps_buffer *reason, const ps_loss *whole, const ps_parameter_box *box, const ps_claim *minimum,
                            const ps_certify_options *given)
{
    search *s = ps_allocate(sizeof *s);
    *s = (search){.whole = whole, .minimum = minimum, .given = given};
    ps_status status = PS_OK;
    look_everywhere(s, box);
    point *none = first_of(s, NO_MINIMUM), *stable = first_of(s, STABLE), *unstable = first_of(s, UNSTABLE);
    point *degenerate = first_of(s, DEGENERATE);
    if (none != NULL)
        status = no_minimum(reason, s, none);
    else if (stable != NULL && unstable != NULL)
        status = differing(reason, s, stable, unstable);
    else if (degenerate != NULL && (stable != NULL || unstable != NULL))
        status = differing(reason, s, degenerate, stable != NULL ? stable : unstable);
    if (s->interrupted)
        status = PS_INTERRUPTED;
    for (size_t i = 0; i < s->count; i++)
        ps_parameter_box_clear(&s->points[i].at);
    free(s);
    return status;
}
