/* A printed formula, disguised as people write it, is understood as the same formula; the words that are no part of the
 * language have the values and the domains of the functions that they name. */
#include "input/input.h"

#include "expr/parser.h"
#include "random_formulas.h"

static const char *const parameters[] = {"p", "q"};
static const ps_input_names names = {parameters, 2, NULL};

static const char *choose(const char *const *from, size_t count)
{
    return from[test_random() % count];
}

#define CHOOSE(...) \
    choose((const char *const[]){__VA_ARGS__}, sizeof((const char *const[]){__VA_ARGS__}) / sizeof(char *))

/* ---- disguises ---- */

/* Whether an exponent follows the parenthesis that closes the one at text: then it might be the argument's, in LaTeX. */
static bool is_raised(const char *text)
{
    int depth = 0;
    do
        depth += (*text == '(') - (*text == ')');
    while (*text++ != '\0' && depth > 0);
    return depth == 0 && *text == '^';
}

static void disguise_name(ps_buffer *out, const char *text, size_t length, const char *behind)
{
    bool called = *behind == '(', raised = called && is_raised(behind);
    static const struct {
        const char *name, *other;
    } others[] = {{"log", "ln"},      {"abs", "np.absolute"}, {"max", "torch.maximum"}, {"min", "Min"},
                  {"atan", "arctan"}, {"asinh", "arcsinh"},   {"sigmoid", "expit"},     {"pi", " π "},
                  {"sqrt", "\\sqrt"}, {"pi", "np.pi"},        {"tanh", "\\tanh "},      {"exp", "EXP"}};
    for (size_t i = 0; i < sizeof others / sizeof others[0]; i++)
        if (strlen(others[i].name) == length && memcmp(others[i].name, text, length) == 0 && test_random() % 2 == 0 &&
            !(raised && others[i].other[0] == '\\')) {
            ps_buffer_puts(out, others[i].other);
            return;
        }
    if (called)
        ps_buffer_puts(out, raised || memchr(text, '1', length) != NULL
                                ? "np."
                                : CHOOSE("", "np.", "torch.", "math.", "jnp.", "\\")); /* no \\log1p */
    ps_buffer_append(out, text, length);
    if (!called)
        ps_buffer_puts(out, " "); /* p z */
}

/* An exponent that is a number gets raised or braces; others stay. */
static void disguise_token(ps_buffer *out, parser *p)
{
    char text[64] = "";
    size_t begin = p->begin, length = p->end - p->begin;
    token_kind kind = p->kind;
    memcpy(text, p->text + begin, length < sizeof text ? length : 0);
    ps_parser_next(p);
    if (kind == NAME)
        disguise_name(out, text, length, p->text + p->begin);
    else if (strcmp(text, "*") == 0)
        ps_buffer_puts(out, CHOOSE("*", " · ", "×", "\\cdot ", "＊"));
    else if (strcmp(text, "-") == 0)
        ps_buffer_puts(out, CHOOSE("-", "−", " - ", "－"));
    else if (strcmp(text, "+") == 0)
        ps_buffer_puts(out, CHOOSE("+", "＋", " + "));
    else if (strcmp(text, "/") == 0)
        ps_buffer_puts(out, CHOOSE("/", "÷", "\\div "));
    else if (strcmp(text, "^") == 0 && p->kind == NUMBER && p->end == p->begin + 1 && p->text[p->begin] == '2') {
        ps_buffer_puts(out, CHOOSE("²", "^{2}", "**2", "^2"));
        ps_parser_next(p);
    } else if (strcmp(text, "^") == 0)
        ps_buffer_puts(out, p->kind == NUMBER && p->end > p->begin + 1 ? "**(" : CHOOSE("^", "**"));
    else
        ps_buffer_puts(out, text);
    if (strcmp(text, "^") == 0 && p->kind == NUMBER && p->end > p->begin + 1) {
        ps_buffer_append(out, p->text + p->begin, p->end - p->begin);
        ps_buffer_puts(out, ")");
        ps_parser_next(p);
    }
}

static void disguise(ps_buffer *out, const char *text)
{
    parser p = {.text = text, .length = strlen(text)};
    ps_buffer_puts(out, CHOOSE("", "l(z) = ", "lambda z: ", "L = "));
    for (ps_parser_next(&p); p.kind != END;)
        disguise_token(out, &p);
}

static void disguised_formulas_mean_the_same(void)
{
    for (int i = 0; i < 3000; i++) {
        formulas f;
        ps_buffer text = {0}, disguised = {0}, understood = {0};
        ps_error error = {0};
        formulas_init(&f);
        ps_graph_print(&text, f.graph, random_expression(&f, (int)test_random_between(1, 12)));
        disguise(&disguised, text.text);
        if (!CHECK_INT(ps_input_read(&understood, disguised.text, &names, &error), PS_OK) ||
            !CHECK(formula(&f, understood.text) == formula(&f, text.text)))
            fprintf(stderr, "    %s\n    %s\n    %s\n    %s\n", text.text, disguised.text,
                    understood.length > 0 ? understood.text : "", error.message);
        ps_buffer_clear(&text);
        ps_buffer_clear(&disguised);
        ps_buffer_clear(&understood);
        formulas_clear(&f);
    }
}

/* ---- words ---- */

static int reference_log10(mpfr_t y, mpfr_srcptr x)
{
    return mpfr_log10(y, x, MPFR_RNDN);
}
static int reference_log2(mpfr_t y, mpfr_srcptr x)
{
    return mpfr_log2(y, x, MPFR_RNDN);
}
static int reference_exp2(mpfr_t y, mpfr_srcptr x)
{
    return mpfr_exp2(y, x, MPFR_RNDN);
}
static int reference_sec(mpfr_t y, mpfr_srcptr x)
{
    return mpfr_sec(y, x, MPFR_RNDN);
}
static int reference_csc(mpfr_t y, mpfr_srcptr x)
{
    return mpfr_csc(y, x, MPFR_RNDN);
}
static int reference_cot(mpfr_t y, mpfr_srcptr x)
{
    return mpfr_cot(y, x, MPFR_RNDN);
}
static int reference_sech(mpfr_t y, mpfr_srcptr x)
{
    return mpfr_sech(y, x, MPFR_RNDN);
}
static int reference_csch(mpfr_t y, mpfr_srcptr x)
{
    return mpfr_csch(y, x, MPFR_RNDN);
}
static int reference_coth(mpfr_t y, mpfr_srcptr x)
{
    return mpfr_coth(y, x, MPFR_RNDN);
}
static int reference_acosh(mpfr_t y, mpfr_srcptr x)
{
    return mpfr_acosh(y, x, MPFR_RNDN);
}
static int reference_atanh(mpfr_t y, mpfr_srcptr x)
{
    return mpfr_atanh(y, x, MPFR_RNDN);
}
static int reference_asin(mpfr_t y, mpfr_srcptr x)
{
    return mpfr_asin(y, x, MPFR_RNDN);
}
static int reference_acos(mpfr_t y, mpfr_srcptr x)
{
    return mpfr_acos(y, x, MPFR_RNDN);
}
static int reference_erfc(mpfr_t y, mpfr_srcptr x)
{
    return mpfr_erfc(y, x, MPFR_RNDN);
}
static int reference_square(mpfr_t y, mpfr_srcptr x)
{
    return mpfr_sqr(y, x, MPFR_RNDN);
}
static int reference_sign(mpfr_t y, mpfr_srcptr x)
{
    return mpfr_set_si(y, mpfr_sgn(x), MPFR_RNDN);
}
static int reference_heaviside(mpfr_t y, mpfr_srcptr x)
{
    return mpfr_set_si(y, mpfr_sgn(x) > 0, MPFR_RNDN);
}

static int reference_relu(mpfr_t y, mpfr_srcptr x)
{
    return mpfr_sgn(x) > 0 ? mpfr_set(y, x, MPFR_RNDN) : mpfr_set_si(y, 0, MPFR_RNDN);
}

static const struct {
    const char *word;
    int (*reference)(mpfr_t y, mpfr_srcptr x);
} words[] = {{"log10", reference_log10},
             {"log2", reference_log2},
             {"exp2", reference_exp2},
             {"sec", reference_sec},
             {"csc", reference_csc},
             {"cot", reference_cot},
             {"sech", reference_sech},
             {"csch", reference_csch},
             {"coth", reference_coth},
             {"arccosh", reference_acosh},
             {"arctanh", reference_atanh},
             {"arcsin", reference_asin},
             {"arccos", reference_acos},
             {"erfc", reference_erfc},
             {"square", reference_square},
             {"sign", reference_sign},
             {"Heaviside", reference_heaviside},
             {"relu", reference_relu}};

/* At one point: the enclosure contains the value, and there is one where the function has one. */
static void check_word(size_t i, mpq_srcptr x)
{
    formulas f;
    ps_buffer text = {0}, understood = {0};
    ps_error error = {0};
    mpfi_t at[FORMULA_VARIABLES], value;
    mpfr_t point, expected, distance;
    formulas_init(&f);
    ps_buffer_printf(&text, "%s(z)", words[i].word);
    CHECK_INT(ps_input_read(&understood, text.text, &names, &error), PS_OK);
    mpfr_inits2(200, point, expected, distance, (mpfr_ptr)NULL);
    mpfi_init2(value, 100);
    mpfr_set_q(point, x, MPFR_RNDN);
    for (int k = 0; k < FORMULA_VARIABLES; k++) {
        mpfi_init2(at[k], 200);
        mpfi_set_q(at[k], x);
    }
    words[i].reference(expected, point);
    ps_regularity found = enclose(value, &f, formula(&f, understood.text), (const mpfi_t *)at, 100);
    if (!CHECK((found != PS_UNDEFINED) == (mpfr_number_p(expected) != 0)))
        fprintf(stderr, "    %s at %g\n", text.text, mpq_get_d(x));
    if (found != PS_UNDEFINED) {
        mpfi_get_fr(distance, value);
        mpfr_sub(distance, distance, expected, MPFR_RNDN);
        if (!CHECK(mpfr_cmpabs_ui(distance, 0) == 0 || mpfr_get_exp(distance) < -60))
            fprintf(stderr, "    %s at %g\n", text.text, mpq_get_d(x));
    }
    for (int k = 0; k < FORMULA_VARIABLES; k++)
        mpfi_clear(at[k]);
    mpfi_clear(value);
    mpfr_clears(point, expected, distance, (mpfr_ptr)NULL);
    ps_buffer_clear(&text);
    ps_buffer_clear(&understood);
    formulas_clear(&f);
}

static void words_have_their_values(void)
{
    mpq_t x;
    mpq_init(x);
    for (size_t i = 0; i < sizeof words / sizeof words[0]; i++)
        for (int k = 0; k < 40; k++) {
            mpq_set_si(x, k == 0 ? 1 : k == 1 ? -1 : 2 * test_random_between(-15, 15) + 1, k < 2 ? 1 : 8);
            mpq_canonicalize(x);
            check_word(i, x);
        }
    mpq_clear(x);
}

TEST_MAIN(disguised_formulas_mean_the_same, words_have_their_values)
