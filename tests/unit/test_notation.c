/* Formulas in LaTeX and in MathML. */
#include "test.h"

#include "prodstab/export.h"

/* p, lambda and beta_0 are parameters. */
static void read_loss(ps_loss *loss, const char *formula)
{
    static const char *const names[] = {"p", "lambda", "beta_0"};
    ps_loss_init(loss);
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++)
        CHECK(ps_loss_read_parameter(loss, names[i], i == 0 ? "[0.1, 0.2]" : "9/10", NULL) == PS_OK);
    CHECK(ps_loss_read_formula(loss, formula, NULL) == PS_OK);
}

static void check(const char *formula, const char *latex, const char *mathml)
{
    ps_loss loss;
    ps_buffer text = {0};
    read_loss(&loss, formula);
    CHECK(ps_export_latex(&text, &loss, NULL) == PS_OK);
    CHECK_TEXT(text.text, latex);
    ps_buffer_clear(&text);
    CHECK(ps_export_mathml(&text, &loss, NULL) == PS_OK);
    if (mathml != NULL)
        CHECK_TEXT(text.text, mathml);
    ps_buffer_clear(&text);
    ps_loss_clear(&loss);
}

static void sums_and_products(void)
{
    check("p*z + 1", "p \\, z + 1", "<mrow><mrow><mi>p</mi><mo>&#x2062;</mo><mi>z</mi></mrow><mo>+</mo><mn>1</mn></mrow>");
    check("p - (lambda - z)", "p - \\left(\\lambda - z\\right)",
          "<mrow><mi>p</mi><mo>&#x2212;</mo><mrow><mo>(</mo><mrow><mi>&#x3BB;</mi><mo>&#x2212;</mo><mi>z</mi></mrow><mo>)</mo></mrow></mrow>");
    check("p - (-p*z)", "p - \\left(-p \\, z\\right)", NULL);
    check("p + -p*z*2", "p + \\left(-p \\, z \\cdot 2\\right)", NULL);
    check("-p*z + p", "-p \\, z + p", NULL);
    check("-(p + z)*z", "-\\left(p + z\\right) \\, z", NULL);
    check("z*(-p)", "z \\, \\left(-p\\right)", NULL);
    check("2*z", "2 \\, z", NULL);
    check("2*3", "2 \\cdot 3", "<mrow><mn>2</mn><mo>&#x22C5;</mo><mn>3</mn></mrow>");
    check("z*(2^p*z)", "z \\cdot 2^{p} \\, z", NULL);
    check("p/lambda*z", "\\frac{p}{\\lambda} \\, z",
          "<mrow><mfrac><mi>p</mi><mi>&#x3BB;</mi></mfrac><mo>&#x2062;</mo><mi>z</mi></mrow>");
}

static void powers(void)
{
    check("-z^2", "-z^{2}", "<mrow><mo>&#x2212;</mo><msup><mi>z</mi><mn>2</mn></msup></mrow>");
    check("(-z)^2", "\\left(-z\\right)^{2}", NULL);
    check("2^3^2", "2^{9}", NULL); /* an exponent's arithmetic is done when it is read */
    check("p^z^2", "p^{z^{2}}", NULL);
    check("(p^z)^2", "\\left(p^{z}\\right)^{2}", NULL);
    check("(z/p)^2", "\\left(\\frac{z}{p}\\right)^{2}", NULL);
    check("z^(1/2) + z^-3", "z^{\\frac{1}{2}} + z^{-3}", NULL);
    check("exp(z)^2", "\\left(e^{z}\\right)^{2}", NULL);
    check("exp(-z^2/(1 + p^2))", "\\exp\\left(\\frac{-z^{2}}{1 + p^{2}}\\right)", NULL);
    check("E + E^z", "e + e^{z}", "<mrow><mi>e</mi><mo>+</mo><msup><mi>e</mi><mi>z</mi></msup></mrow>");
    check("log(z + 9)^2", "\\left(\\log\\left(z + 9\\right)\\right)^{2}", NULL);
    check("sqrt(z)^3 + abs(z)^3", "\\sqrt{z}^{3} + \\left|z\\right|^{3}", NULL);
}

static void numbers(void)
{
    check("0.9", "0.9", "<mn>0.9</mn>");
    check("1/3", "\\frac{1}{3}", NULL);
    check("-1/3", "\\frac{-1}{3}", NULL);
    check("0.5*z", "\\frac{1}{2} \\, z", "<mrow><mfrac><mn>1</mn><mn>2</mn></mfrac><mo>&#x2062;</mo><mi>z</mi></mrow>");
    check("0.1000000000000000000001", "0.1000000000000000000001", NULL);
    check("z*1.5e-20", "z \\cdot 1.5 \\cdot 10^{-20}",
          "<mrow><mi>z</mi><mo>&#x22C5;</mo><mrow><mn>1.5</mn><mo>&#x22C5;</mo><msup><mn>10</mn>"
          "<mrow><mo>&#x2212;</mo><mn>20</mn></mrow></msup></mrow></mrow>");
    check("(1e20)^z", "\\left(1 \\cdot 10^{20}\\right)^{z}", NULL);
}

static void functions_are_named(void)
{
    check("softplus(z) - p*z", "\\operatorname{softplus}\\left(z\\right) - p \\, z", NULL);
    check("2*tanh(z)/3", "\\frac{2 \\, \\tanh\\left(z\\right)}{3}", NULL);
    check("cbrt(abs(z))", "\\sqrt[3]{\\left|z\\right|}",
          "<mroot><mrow><mo>|</mo><mi>z</mi><mo>|</mo></mrow><mn>3</mn></mroot>");
    check("log1p(-z)", "\\log\\left(1 + \\left(-z\\right)\\right)", NULL);
    check("p*expm1(z)", "p \\, \\left(e^{z} - 1\\right)", NULL);
    check("min(z, p) + pi", "\\min\\left(z, p\\right) + \\pi",
          "<mrow><mrow><mi>min</mi><mo>&#x2061;</mo><mrow><mo>(</mo><mi>z</mi><mo>,</mo><mi>p</mi><mo>)</mo></mrow></mrow><mo>+</mo>"
          "<mi>&#x3C0;</mi></mrow>");
}

/* Conditions mean that their node is positive, so what is shown is true in every place. */
static void cases(void)
{
    check("piecewise((z, z > 1/10), (-z, True))", "\\begin{cases} z & z > \\frac{1}{10} \\\\ -z & \\text{otherwise} \\end{cases}",
          "<mrow><mo>{</mo><mtable><mtr><mtd><mi>z</mi></mtd><mtd><mrow><mi>z</mi><mo>&gt;</mo>"
          "<mfrac><mn>1</mn><mn>10</mn></mfrac></mrow></mtd></mtr><mtr><mtd><mrow><mo>&#x2212;</mo><mi>z</mi></mrow></mtd>"
          "<mtd><mtext>otherwise</mtext></mtd></mtr></mtable></mrow>");
    check("piecewise((z, z <= 2), (p, z < p), (1, True))^2",
          "\\left(\\begin{cases} z & z < 2 \\\\ p & p > z \\\\ 1 & \\text{otherwise} \\end{cases}\\right)^{2}", NULL);
    check("piecewise((z, z > 1 & (z < 2 | ~(z > p))), (p, True))",
          "\\begin{cases} z & (z > 1) \\land ((z < 2) \\lor (-\\left(z - p\\right) > 0)) \\\\ p & \\text{otherwise} \\end{cases}", NULL);
    check("select(z, z, select(p, 1, 2)) + select(z, select(p, 1, 2), 3)",
          "\\begin{cases} z & z > 0 \\\\ 1 & p > 0 \\\\ 2 & \\text{otherwise} \\end{cases} + "
          "\\begin{cases} \\begin{cases} 1 & p > 0 \\\\ 2 & \\text{otherwise} \\end{cases} & z > 0 \\\\ 3 & \\text{otherwise} "
          "\\end{cases}", NULL);
}

static void check_name(const char *name, const char *latex, const char *mathml)
{
    ps_buffer text = {0};
    ps_export_latex_name(&text, name);
    CHECK_TEXT(text.text, latex);
    ps_buffer_clear(&text);
    ps_export_mathml_name(&text, name);
    CHECK_TEXT(text.text, mathml);
    ps_buffer_clear(&text);
}

static void names(void)
{
    check("beta_0*z", "\\beta_{0} \\, z",
          "<mrow><msub><mi>&#x3B2;</mi><mn>0</mn></msub><mo>&#x2062;</mo><mi>z</mi></mrow>");
    check_name("x1", "x_{1}", "<msub><mi>x</mi><mn>1</mn></msub>");
    check_name("Gamma", "\\Gamma", "<mi>&#x393;</mi>");
    check_name("rate", "\\mathrm{rate}", "<mi>rate</mi>");
    check_name("w_in_2", "w_{\\mathrm{in\\_2}}", "<msub><mi>w</mi><mtext>in_2</mtext></msub>");
    check_name("rate_", "\\mathrm{rate}", "<mi>rate</mi>");
    check_name("_", "\\_", "<mi>_</mi>");
    check_name("_a_1", "\\mathrm{\\_a\\_1}", "<mi>_a_1</mi>");
    check_name("abcdefghijklmnopqrstuvwxyz_12345", "\\mathrm{abcdefghijklmnopqrstuvwxyz}_{12345}",
               "<msub><mi>abcdefghijklmnopqrstuvwxyz</mi><mn>12345</mn></msub>");
}

/* Each operator of the language is spelled: the printer would else have no name for it. */
static void every_function(void)
{
    for (int op = 0; op < PS_OP_COUNT; op++) {
        static const char *const arguments[] = {"", "(z)", "(z, z)", "(z, z, z)"};
        ps_loss loss;
        ps_buffer formula = {0}, text = {0};
        if (ps_operator_name((ps_operator)op)[0] == '\0')
            continue;
        ps_buffer_printf(&formula, "%s%s", ps_operator_name((ps_operator)op), arguments[ps_operator_arity((ps_operator)op)]);
        read_loss(&loss, formula.text);
        CHECK(ps_export_latex(&text, &loss, NULL) == PS_OK && text.length > 2);
        CHECK(ps_export_mathml(&text, &loss, NULL) == PS_OK);
        ps_loss_clear(&loss);
        ps_buffer_clear(&formula);
        ps_buffer_clear(&text);
    }
}

static void long_formulas(void)
{
    ps_loss loss;
    ps_buffer formula = {0}, text = {0};
    ps_error error = {0};
    ps_buffer_puts(&formula, "z");
    for (int i = 0; i < 120000; i++)
        ps_buffer_puts(&formula, i % 2 == 0 ? "*z" : "+p");
    read_loss(&loss, formula.text);
    CHECK(ps_export_latex(&text, &loss, NULL) == PS_OK);
    CHECK(ps_export_mathml(&text, &loss, &error) == PS_BUDGET);
    CHECK_TEXT(error.message, "the formula is too long to be printed");
    ps_loss_clear(&loss);
    ps_buffer_clear(&formula);
    ps_buffer_clear(&text);
}

TEST_MAIN(sums_and_products, powers, numbers, functions_are_named, cases, names, every_function, long_formulas)
