#include "check/double_interval.h"

#include <math.h>
#include <mpfi.h>

#include "check/double_function.h"
#include "check/interval.h"

/* By squaring, which is monotone in what is at least 0. */
static interval natural_power(interval x, unsigned long n)
{
    if (n % 2 != 0 && x.lo < 0 && x.hi <= 0)
        return negated(natural_power(negated(x), n));
    if (n % 2 != 0 && x.lo < 0)
        return (interval){-natural_power((interval){0, -x.lo}, n).hi, natural_power((interval){0, x.hi}, n).hi};
    interval power = {1, 1}, base = size_of(x);
    for (; n > 1; n /= 2) {
        power = n % 2 != 0 ? product(power, base) : power;
        base = product(base, base);
    }
    return n == 1 ? product(power, base) : power;
}

/* ---- operators ---- */

__attribute__((noinline))
static ps_regularity by_interval(interval *out, const ps_instruction *in, const interval *x, const interval *y)
{
    const interval *given[] = {x, y};
    mpfi_t ends[2], result;
    mpfi_init2(result, PS_DOUBLE_BITS);
    for (int i = 0; i < 2; i++) {
        mpfi_init2(ends[i], PS_DOUBLE_BITS);
        if (given[i] != NULL)
            ps_double_interval_get(ends[i], given[i]);
    }
    ps_regularity regularity = ps_interval_arithmetic.apply(result, in, ends[0], ends[1], PS_DOUBLE_BITS);
    ps_double_interval_set(out, result);
    mpfi_clear(result);
    mpfi_clear(ends[0]);
    mpfi_clear(ends[1]);
    return regularity;
}

static inline bool has_zero(const interval *x)
{
    return x->lo <= 0 && x->hi >= 0;
}

/* exp(y log x) */
static ps_regularity real_power(interval *out, const ps_instruction *in, const interval *x, const interval *y)
{
    interval power;
    bool done = ps_double_function(&power, PS_OP_LOG, *x) && ps_double_function(out, PS_OP_EXP, product(power, *y));
    return done ? PS_SMOOTH : by_interval(out, in, x, y);
}

__attribute__((noinline))
static ps_regularity power(interval *out, const ps_instruction *in, const interval *x, const interval *y)
{
    const interval one = {1, 1};
    mpq_srcptr n = in->value;
    if (n == NULL || mpz_cmp_ui(mpq_denref(n), 1) != 0 || mpz_cmpabs_ui(mpq_numref(n), 1024) > 0)
        return real_power(out, in, x, y);
    bool negative = mpq_sgn(n) < 0;
    *out = natural_power(*x, mpz_get_ui(mpq_numref(n))); /* of the absolute value */
    if (negative && (has_zero(x) || has_zero(out)))
        return PS_UNDEFINED;
    *out = negative ? quotient(one, *out) : *out;
    return PS_SMOOTH;
}

static ps_regularity apply_operator(interval *out, const ps_instruction *in, const interval *x, const interval *y)
{
    bool done = true;
    switch ((int)in->op) {
    case PS_OP_ADD: *out = sum(*x, *y); break;
    case PS_OP_SUB: *out = sum(*x, negated(*y)); break;
    case PS_OP_MUL: *out = product(*x, *y); break;
    case PS_OP_DIV:
        if (has_zero(y))
            return PS_UNDEFINED;
        *out = quotient(*x, *y);
        break;
    case PS_OP_POW: return power(out, in, x, y);
    case PS_OP_NEG: *out = negated(*x); break;
    case PS_OP_SQRT:
        if (x->lo < 0)
            return PS_UNDEFINED;
        *out = root_of(*x);
        return x->lo > 0 ? PS_SMOOTH : PS_DEFINED;
    default: done = x != NULL && ps_double_function(out, in->op, *x);
    }
    return done ? PS_SMOOTH : by_interval(out, in, x, y);
}

#ifdef __x86_64__
/* Where the processor has it, fma is an instruction and not a call: the same results, in less time. */
__attribute__((flatten, target("fma")))
static ps_regularity apply_with_fma(interval *out, const ps_instruction *in, const interval *x, const interval *y)
{
    return apply_operator(out, in, x, y);
}
#endif

static ps_regularity double_apply(void *out, const ps_instruction *in, const void *x, const void *y, long precision)
{
    (void)precision;
    const interval *result = out;
#ifdef __x86_64__
    ps_regularity regularity = __builtin_cpu_supports("fma") ? apply_with_fma(out, in, x, y) : apply_operator(out, in, x, y);
#else
    ps_regularity regularity = apply_operator(out, in, x, y);
#endif
    return result->lo <= result->hi ? regularity : PS_UNDEFINED; /* not so for a NaN */
}

/* ---- the rest of the arithmetic ---- */

static void double_init(void *x, long precision)
{
    (void)precision;
    *(interval *)x = (interval){NAN, NAN};
}

static void double_clear(void *x)
{
    (void)x;
}

static void double_set(void *out, const void *x)
{
    *(interval *)out = *(const interval *)x;
}

static void double_hull(void *out, const void *x, const void *y, long precision)
{
    const interval *a = x, *b = y;
    (void)precision;
    *(interval *)out = (interval){lesser(a->lo, b->lo), greater(a->hi, b->hi)};
}

static bool double_meet(void *out, const void *x, const void *y)
{
    const interval *a = x, *b = y;
    interval both = {greater(a->lo, b->lo), lesser(a->hi, b->hi)};
    if (both.lo <= both.hi)
        *(interval *)out = both;
    return both.lo <= both.hi;
}

static bool double_holds(const void *x, const void *y)
{
    const interval *a = x, *b = y;
    return a->lo <= b->lo && b->hi <= a->hi;
}

static int double_sign(const void *x)
{
    const interval *a = x;
    if (!(a->lo <= a->hi))
        return 0;
    return (a->lo < 0 ? PS_NEGATIVE : 0) | (has_zero(a) ? PS_ZERO : 0) | (a->hi > 0 ? PS_POSITIVE : 0);
}

static double double_magnitude(const void *x)
{
    const interval *a = x;
    return greater(fabs(a->lo), fabs(a->hi));
}

static double double_greatest(const void *x)
{
    return ((const interval *)x)->hi;
}

static void double_print(ps_buffer *buffer, const void *x, int digits)
{
    mpfi_t exact;
    mpfi_init2(exact, PS_DOUBLE_BITS);
    ps_double_interval_get(exact, x);
    ps_interval_arithmetic.print(buffer, exact, digits);
    mpfi_clear(exact);
}

void ps_double_interval_set(void *out, const void *x)
{
    const __mpfi_struct *from = x;
    *(interval *)out = (interval){mpfr_get_d(&from->left, MPFR_RNDD), mpfr_get_d(&from->right, MPFR_RNDU)};
}

void ps_double_interval_get(void *out, const void *x)
{
    const interval *from = x;
    mpfi_interv_d(out, from->lo, from->hi);
}

const ps_arithmetic ps_double_interval_arithmetic = {
    .size = sizeof(interval),
    .init = double_init,
    .clear = double_clear,
    .apply = double_apply,
    .set = double_set,
    .hull = double_hull,
    .meet = double_meet,
    .holds = double_holds,
    .sign = double_sign,
    .magnitude = double_magnitude,
    .greatest = double_greatest,
    .print = double_print,
};
