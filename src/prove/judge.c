#include "prove/judge.h"

#include <stdlib.h>

#include "check/interval.h"
#include "check/tail.h"
#include "prodstab/status.h"

enum {
    WRITTEN = PS_JUDGE_WRITTEN,
    L1,
    L2,
    L3,
    L4,
    OUTPUTS,
    LEAST_BITS = 64,
    BITS_FOR_DEPTH = 4,
    MOST_BITS = 4096,
    HOPELESS = 16, /* so many points at which the most bits showed no sign, and no more are tried */
    FUNCTION_COST = 10,
    NO_BITS = -1000000
};

/* ---- numbers ---- */

long ps_exponent(const mpq_t x)
{
    if (mpq_sgn(x) == 0)
        return NO_BITS;
    return (long)mpz_sizeinbase(mpq_numref(x), 2) - (long)mpz_sizeinbase(mpq_denref(x), 2) + 1;
}

long ps_part_depth(const mpq_t lo, const mpq_t hi)
{
    mpq_t width;
    mpq_init(width);
    mpq_sub(width, hi, lo);
    long low = ps_exponent(lo), high = ps_exponent(hi), bits = (low > high ? low : high) - ps_exponent(width);
    mpq_clear(width);
    return bits > 0 ? bits : 0;
}

static const void *value(const ps_evaluator *e, size_t output)
{
    return ps_evaluator_output(e, output);
}

static int sign(const ps_evaluator *e, size_t output)
{
    return e->arithmetic->sign(value(e, output));
}

/* ---- the evaluators ---- */

static void start(ps_judge *j, long precision)
{
    j->precision = precision;
    ps_evaluator_init(&j->box, &j->program, &ps_interval_arithmetic, precision);
    ps_evaluator_init(&j->point, &j->program, &ps_interval_arithmetic, precision);
    ps_evaluator_init(&j->tail, &j->program, &ps_tail_arithmetic, precision);
    mpfi_ptr scratch[] = {j->z, j->shift, j->first, j->second};
    for (size_t i = 0; i < sizeof scratch / sizeof scratch[0]; i++)
        mpfi_init2(scratch[i], (mpfr_prec_t)precision);
    j->half_line = ps_allocate(ps_tail_arithmetic.size);
    ps_tail_arithmetic.init(j->half_line, precision);
}

static void stop(ps_judge *j)
{
    ps_evaluator_clear(&j->box);
    ps_evaluator_clear(&j->point);
    ps_evaluator_clear(&j->tail);
    mpfi_ptr scratch[] = {j->z, j->shift, j->first, j->second};
    for (size_t i = 0; i < sizeof scratch / sizeof scratch[0]; i++)
        mpfi_clear(scratch[i]);
    ps_tail_arithmetic.clear(j->half_line);
    free(j->half_line);
}

static void set_precision(ps_judge *j, long precision)
{
    if (precision == j->precision)
        return;
    stop(j);
    start(j, precision);
}

/* An operator of arithmetic costs 1. */
static void count_costs(ps_judge *j)
{
    for (size_t output = 0, i = 0; output < OUTPUTS; output++)
        for (; i < j->program.needed[output]; i++)
            j->cost[output] += j->program.code[i].op <= PS_OP_NEG ? 1 : FUNCTION_COST;
}

bool ps_judge_init(ps_judge *judge, ps_loss *loss)
{
    ps_node outputs[OUTPUTS] = {loss->written};
    *judge = (ps_judge){0};
    for (int k = 1; k < OUTPUTS; k++) {
        outputs[k] = ps_loss_derivative(loss, k);
        if (outputs[k] == PS_NODE_NONE)
            return false;
    }
    ps_program_init(&judge->program, loss->graph, outputs, OUTPUTS, &loss->z, 1);
    count_costs(judge);
    start(judge, LEAST_BITS);
    return true;
}

void ps_judge_clear(ps_judge *judge)
{
    stop(judge);
    ps_program_clear(&judge->program);
}

/* The regularity of an output, once it is up to date. */
static ps_regularity run(ps_judge *j, ps_evaluator *e, size_t output)
{
    j->operations += (1 + j->cost[output]) * (uint64_t)(1 + j->precision / 256);
    return ps_evaluator_run(e, output);
}

static void set_box(ps_judge *j, const ps_part *part)
{
    ps_interval_set_range(j->z, part->from_minus_infinity ? NULL : part->lo,
                          part->to_infinity ? NULL : part->hi);
    ps_evaluator_set(&j->box, 0, j->z);
}

static void set_point(ps_judge *j, const mpq_t z)
{
    mpfi_set_q(j->z, z);
    ps_evaluator_set(&j->point, 0, j->z);
}

/* ---- signs ---- */

/* What the signs of l' allow; false if nothing is decided. */
static bool by_slope(ps_part *part, int slope, bool weakly)
{
    part->strict = slope == PS_NEGATIVE || slope == PS_POSITIVE;
    if (slope == 0 || (!part->strict && !weakly && slope != PS_ZERO))
        return false;
    if (slope == PS_ZERO)
        part->kind = PS_PART_CONSTANT;
    else if ((slope & PS_POSITIVE) == 0)
        part->kind = PS_PART_FALLS;
    else if ((slope & PS_NEGATIVE) == 0)
        part->kind = PS_PART_RISES;
    else
        return false;
    return true;
}

static bool by_signs(ps_judge *j, ps_evaluator *e, ps_part *part, bool weakly)
{
    if (run(j, e, L1) != PS_UNDEFINED && by_slope(part, sign(e, L1), weakly))
        return true;
    part->concave = run(j, e, L2) != PS_UNDEFINED && sign(e, L2) != 0 && (sign(e, L2) & PS_POSITIVE) == 0;
    part->kind = PS_PART_CONCAVE;
    return part->concave && part->smooth;
}

/* On a half line from +-1 or farther away. */
static bool on_half_line(ps_judge *j, ps_part *part)
{
    if (!ps_tail_set_interval(j->half_line, j->z))
        return false;
    ps_evaluator_set(&j->tail, 0, j->half_line);
    ps_regularity regularity = run(j, &j->tail, WRITTEN);
    part->smooth = regularity == PS_SMOOTH;
    return regularity != PS_UNDEFINED && by_signs(j, &j->tail, part, true);
}

static bool is_sign(int sign)
{
    return sign == PS_NEGATIVE || sign == PS_ZERO || sign == PS_POSITIVE;
}

/* The sign of l' at a number, and the bits at which it shows; *bits stays if it does not. */
static int find_sign(ps_judge *judge, const mpq_t z, long *bits)
{
    const long precision = judge->precision;
    int found = 0;
    for (long tried = precision; tried <= MOST_BITS || tried == precision; tried *= 4) {
        set_precision(judge, tried);
        set_point(judge, z);
        if (run(judge, &judge->point, L1) != PS_UNDEFINED)
            found = sign(&judge->point, L1);
        if (is_sign(found)) {
            *bits = tried;
            break;
        }
    }
    set_precision(judge, precision);
    return found;
}

int ps_judge_sign(ps_judge *judge, const mpq_t z)
{
    long bits;
    return find_sign(judge, z, &bits);
}

/* The bits with which a part should be judged: more where rounding hides the sign of l' even at one point of it. */
static long bits_needed(ps_judge *j, const ps_part *part)
{
    long bits = j->precision;
    mpq_t z;
    if (j->hopeless >= HOPELESS)
        return bits;
    mpq_init(z);
    if (part->from_minus_infinity || part->to_infinity) {
        mpq_set(z, part->from_minus_infinity ? part->hi : part->lo);
    } else {
        mpq_add(z, part->lo, part->hi);
        mpq_div_2exp(z, z, 1);
    }
    if (!is_sign(find_sign(j, z, &bits)))
        j->hopeless++;
    mpq_clear(z);
    return bits;
}

/* ---- Taylor's formula about the middle ---- */

/* *out encloses l_k on the box: sum of l_i(m) t^(i-k)/(i-k)!, i < 4, and l4(box) t^(4-k)/(4-k)! */
static void expand(ps_judge *j, mpfi_ptr out, size_t k)
{
    mpfi_set(out, value(&j->box, L4));
    for (size_t i = L3; i >= k; i--) {
        mpfi_mul(out, out, j->shift);
        mpfi_div_ui(out, out, i - k + 1);
        mpfi_add(out, out, value(&j->point, i));
    }
}

/* The signs of l' and l'' on the box; false where one of them is not defined. */
static bool expand_both(ps_judge *j, const ps_part *part, int *slope, int *curvature)
{
    mpq_t middle;
    mpq_init(middle);
    mpq_add(middle, part->lo, part->hi);
    mpq_div_2exp(middle, middle, 1);
    set_point(j, middle);
    ps_interval_set_range(j->shift, part->lo, part->hi);
    mpfi_sub_q(j->shift, j->shift, middle);
    mpq_clear(middle);
    if (run(j, &j->box, L4) == PS_UNDEFINED || run(j, &j->point, L3) == PS_UNDEFINED)
        return false;
    for (size_t k = L1; k <= L2; k++)
        if (ps_evaluator_regularity(&j->box, k) == PS_UNDEFINED ||
            ps_evaluator_regularity(&j->point, k) == PS_UNDEFINED)
            return false;
    expand(j, j->first, L1);
    expand(j, j->second, L2);
    int by_formula = ps_interval_arithmetic.sign(j->second);
    *slope = ps_interval_arithmetic.sign(j->first);
    *curvature = sign(&j->box, L2);
    if (by_formula != 0 && *curvature != 0)
        *curvature &= by_formula;
    return true;
}

/* l'' > 0: l' has a zero if its signs at the ends differ. */
static bool by_ends(ps_judge *j, ps_part *part, ps_well *well)
{
    int low = ps_judge_sign(j, part->lo), high = ps_judge_sign(j, part->hi);
    part->strict = true;
    if (low == PS_NEGATIVE && high == PS_POSITIVE) {
        part->kind = PS_PART_MINIMUM;
        mpq_set(well->lo, part->lo);
        mpq_set(well->hi, part->hi);
    } else if (low == PS_POSITIVE) {
        part->kind = PS_PART_RISES;
    } else if (high == PS_NEGATIVE) {
        part->kind = PS_PART_FALLS;
    } else {
        return false;
    }
    return true;
}

/* With a margin of width / margin on both sides (0: none), so that a zero at an end, which is an end of the next part too, is
 * not missed. */
static bool by_taylor(ps_judge *j, ps_part *part, ps_well *well, unsigned long margin)
{
    ps_part wide = *part;
    mpq_t width;
    int slope = 0, curvature = 0;
    mpq_inits(wide.lo, wide.hi, width, NULL);
    if (margin > 0) {
        mpq_set_ui(wide.lo, 1, margin);
        mpq_sub(width, part->hi, part->lo);
        mpq_mul(width, width, wide.lo);
    }
    mpq_sub(wide.lo, part->lo, width);
    mpq_add(wide.hi, part->hi, width);
    set_box(j, &wide);
    bool decided = run(j, &j->box, WRITTEN) == PS_SMOOTH && expand_both(j, &wide, &slope, &curvature);
    if (decided && !by_slope(&wide, slope, false)) {
        if (curvature == PS_POSITIVE)
            decided = by_ends(j, &wide, well);
        else if (curvature != 0 && (curvature & PS_POSITIVE) == 0)
            wide.kind = PS_PART_CONCAVE;
        else
            decided = false;
    }
    part->kind = decided ? wide.kind : part->kind;
    part->strict = decided && wide.strict;
    mpq_clears(wide.lo, wide.hi, width, NULL);
    return decided;
}

/* With the present precision; false if nothing is decided. */
static bool judge_part(ps_judge *judge, ps_part *part, ps_well *well)
{
    bool finite = !part->from_minus_infinity && !part->to_infinity;
    set_box(judge, part);
    ps_regularity regularity = run(judge, &judge->box, WRITTEN);
    part->smooth = regularity == PS_SMOOTH;
    part->strict = part->concave = false;
    if (regularity == PS_UNDEFINED && ps_judge_sees_no_value(judge)) {
        part->kind = PS_PART_UNDEFINED;
        return true;
    }
    if (regularity != PS_UNDEFINED && by_signs(judge, &judge->box, part, false))
        return true;
    if (!finite && on_half_line(judge, part))
        return true;
    part->smooth = regularity == PS_SMOOTH;
    if (finite && part->smooth && (by_taylor(judge, part, well, 8) || by_taylor(judge, part, well, 0)))
        return true;
    set_box(judge, part);
    if (run(judge, &judge->box, WRITTEN) != PS_UNDEFINED && by_signs(judge, &judge->box, part, true))
        return true;
    part->kind = regularity == PS_SMOOTH ? PS_PART_FLAT : regularity == PS_KINKED ? PS_PART_KINK : PS_PART_EDGE;
    return false;
}

void ps_judge_part(ps_judge *judge, ps_part *part, ps_well *well)
{
    bool finite = !part->from_minus_infinity && !part->to_infinity;
    long depth = finite ? ps_part_depth(part->lo, part->hi) : 0;
    set_precision(judge, LEAST_BITS + depth * BITS_FOR_DEPTH / LEAST_BITS * LEAST_BITS);
    if (judge_part(judge, part, well) || part->kind != PS_PART_FLAT)
        return;
    long bits = bits_needed(judge, part);
    if (bits > judge->precision) {
        set_precision(judge, bits);
        judge_part(judge, part, well);
    }
}
