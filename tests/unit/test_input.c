/* Formulas as people write them: what is understood, and what is refused, where and why. */
#include "input/input.h"

#include <stdio.h>

#include "test.h"

static const char *const parameters[] = {"p", "q", "sign"};

static ps_status read(ps_buffer *understood, const char *text, const char *variable, ps_error *error)
{
    const ps_input_names names = {parameters, 3, variable};
    *error = (ps_error){0};
    return ps_input_read(understood, text, &names, error);
}

static void understands_as(const char *text, const char *expected, const char *variable)
{
    ps_buffer understood = {0};
    ps_error error;
    if (!CHECK_INT(read(&understood, text, variable, &error), PS_OK) || !CHECK_TEXT(understood.text, expected))
        fprintf(stderr, "    reading '%s': %s\n", text, error.message);
    ps_buffer_clear(&understood);
}

static void understands(const char *text, const char *expected)
{
    understands_as(text, expected, NULL);
}

/* The place is the part of the text that is given; its first occurrence. */
static void refuses(const char *text, const char *place, const char *why)
{
    ps_buffer understood = {0};
    ps_error error;
    const char *at = strstr(text, place);
    if (!CHECK_INT(read(&understood, text, NULL, &error), PS_SYNTAX) || !CHECK_CONTAINS(error.message, why) ||
        !CHECK_INT((long long)error.begin, at - text) ||
        !CHECK_INT((long long)error.end, at - text + (long long)strlen(place)))
        fprintf(stderr, "    reading '%s': %s\n", text, error.message);
    ps_buffer_clear(&understood);
}

static void plain_formulas_stay_as_they_are(void)
{
    static const char *const plain[] = {
        "log(1+exp(z)) - p*z", " z^2+ Abs( z )", "z**2",          "1/2*z", "-z^2",         "E^z",
        "Max(z,0,1)",          "sin (z)^2",      "select(z,1,2)", "3",     "sign*log1p(z)"};
    for (size_t i = 0; i < sizeof plain / sizeof plain[0]; i++)
        understands(plain[i], plain[i]);
}

static void modules(void)
{
    understands("np.log1p(np.exp(z)) - 0.3*z", "log1p(exp(z)) - 0.3*z");
    understands("torch.nn.functional.softplus(z) - p*z", "softplus(z) - p*z");
    understands("jnp.abs(z) + jax.nn.relu(z)", "abs(z) + max(z, 0)");
    understands("math.e**z + math.pi*z + np.e", "exp(z) + pi*z + E");
    understands("numpy.tanh(z)**2 + sympy.Abs(z) + F.softplus(z)", "tanh(z)^2 + abs(z) + softplus(z)");
    understands("sp.Rational(1,3)*z", "1/3*z");
    understands("F.binary_cross_entropy_with_logits(z, p)", "softplus(z) - p*z");
    understands("F.mse_loss(2*z, 1 - p)", "(2*z - (1 - p))^2");
    understands("torch.tensor(0.3)*z", "0.3*z");
    refuses("sp.cbrt(z)", "sp.cbrt", "x^(1/3)");
    refuses("np.foo(z)", "np.foo", "unknown function 'foo'");
    refuses("z.exp()", ".", "expected an operator");
}

static void sums(void)
{
    understands("sum(i, 1, 3, softplus(i*z)) - z", "softplus(1*z) + softplus(2*z) + softplus(3*z) - z");
    understands("sum(i, 0, 1, i z)/2", "(0*z + 1*z)/2");
    understands("sum(i, -1, 1, (z - i)^2)", "(z - (-1))^2 + (z - 0)^2 + (z - 1)^2");
    understands("2*sum(k, 1, 2, z^k) + sum(k, 5, 5, k)", "2*(z^1 + z^2) + 5");
    understands("sum(i, 1, 2, sum(k, i, 2, z^(i*k)))", "z^(1*1) + z^(1*2) + z^(2*2)");
    understands("sum(i, 2*3 - 5, 2, z - p)", "z - p + (z - p)");
    understands("sp.Sum(i*z^2, (i, 1, 2)) - q*z", "1*z^2 + 2*z^2 - q*z");
    understands("Sum(z, (i, 1, 2))", "z + z");
    understands("sum(x/i for i in range(1, 3))", "z/1 + z/2");
    understands("np.sum([np.exp(i*z) for i in range(2)])", "exp(0*z) + exp(1*z)");
    understands("sum(softplus(x*z) - y*z for x, y in [(1, 0.9), (2, p)])", "softplus(1*z) - 0.9*z + (softplus(2*z) - p*z)");
    understands("sum(x*z for x in (1, -2, 1/3))", "1*z + -2*z + 1/3*z");
    understands("\\frac12 \\sum_{i=1}^{2} \\log(1 + e^{i z})", "1/2*(log(1 + exp(1*z)) + log(1 + exp(2*z)))");
    understands("\\sum\\limits_{i=1}^2 \\left(z - i\\right) - z", "z - 1 + (z - 2) - z");
    understands("where(z > 0, sum(i, 1, 2, |z - i|), 0)", "piecewise((abs(z - 1) + abs(z - 2), z > 0), (0, True))");
    refuses("\\sum_{i=1}^{2} z^i - z", "\\sum_{i=1}^{2} z^i -", "does the sum end before this '-'");
    refuses("\\sum_i z", "_i", "expected _{i=1}^{3}");
    refuses("sum(z, 1, 2, z)", "z", "cannot be called 'z'");
    refuses("sum(p, 1, 2, p*z)", "p", "cannot be called 'p'");
    refuses("sum(i, 2, 1, z)", "sum", "no terms");
    refuses("sum(i, 1, q, z)", "q", "whole numbers");
    refuses("sum(i, 1, 3/2, z)", "3/2", "whole numbers");
    refuses("sum(i, 1, 10000000, z)", "10000000", "whole numbers");
    refuses("sum(i, 1, 1001, z)", "sum", "1000 terms");
    refuses("z + sum(i, 1, 32, summation(k, 1, 32, z))", "summation", "1000 terms");
    refuses("sum(z)", "sum", "write sum(i, 1, 3, ...)");
    refuses("sum(i, 1, 3)", ")", "what is summed");
    refuses("sum(i*z for i in data)", "data", "range(1, 4)");
    refuses("sum(x*z for x, y in [1, 2])", "1", "a value for each name");
    refuses("i + z + sum(i, 1, 2, z)", "i", "unknown name 'i'");
}

/* What sums write out is bounded while it is read, not only when it is printed. */
static void long_sums(void)
{
    ps_buffer text = {0};
    ps_buffer_puts(&text, "sum(i, 1, 1000, ");
    for (int i = 0; i < 2000; i++)
        ps_buffer_puts(&text, "z + ");
    ps_buffer_puts(&text, "z)");
    refuses(text.text, "sum", "longer than");
    ps_buffer_clear(&text);
}

static void more_latex(void)
{
    understands("\\frac12 z + \\dfrac{z}{3}", "1/2*z + z/3");
    understands("def l(x): return x**2", "z^2");
    understands("∛(z + 1)", "cbrt(z + 1)");
    understands("θ² − θ/2", "z^2 - z/2");
    understands("ℓ(μ) = p·μ", "p*z");
    refuses("\\log_2(z)", "_2", "log2(x)");
    refuses("2\\frac12", "2\\frac12", "two ways");
    refuses("\\frac123 z", "123", "braces");
    refuses("\\begin{cases} z \\end{cases}", "\\begin", "piecewise");
    refuses("tahn(z)", "tahn", "did you mean 'tanh'?");
}

static void words(void)
{
    understands("logaddexp(0, z)", "softplus(z)");
    understands("logaddexp(z, 2z)", "z + softplus(2*z - z)");
    understands("relu(z - 1)", "max(z - 1, 0)");
    understands("pow(z, 2) + square(z+1)", "z^2 + (z + 1)^2");
    understands("pow(-z, 2)", "(-z)^2");
    understands("np.sign(z)", "piecewise((1, z > 0), (-1, z < 0), (0, True))");
    understands("Heaviside(z)", "piecewise((1, z > 0), (0, True))");
    understands("arctan(z) + arcsinh(z)", "atan(z) + asinh(z)");
    understands("sech(z)^2", "(1/cosh(z))^2");
    understands("z/sech(z)", "z/(1/cosh(z))");
    understands("arccosh(z)", "log(z + sqrt(z^2 - 1))");
    understands("arctanh(z)", "log((1 + z)/(1 - z))/2");
    understands("log10(z) - log2(z)", "log(z)/log(10) - log(z)/log(2)");
    understands("log(z, 3)", "log(z)/log(3)");
    understands("clip(z, -1, 1)", "min(max(z, -1), 1)");
    understands("EXP(z) - LOG(z) + MAX(z, 1, 2)", "exp(z) - log(z) + max(z, 1, 2)");
    understands("logsigmoid(z)", "-softplus(-z)");
    refuses("relu(z, 1)", "relu", "relu takes 1 argument, found 2");
    refuses("sin(z, 1) + 2z", "sin", "sin takes 1 argument, found 2");
    refuses("softpls(z)", "softpls", "did you mean 'softplus'?");
    refuses("logistic(z)", "logistic", "unknown function 'logistic'");
    refuses("sign(z)^2 + 2z", "sign", "is this the name 'sign' times (...), or the function?");
}

static void conditions(void)
{
    understands("np.where(z > 0, z**2, -z)", "piecewise((z^2, z > 0), (-z, True))");
    understands("where((z > 0) & (z < 1) | (z >= 3), z, 2z)",
                "piecewise((z, ((z > 0) & (z < 1)) | (z >= 3)), (2*z, True))");
    understands("z**2 if z > 0 and not z > 2 else -z", "piecewise((z^2, (z > 0) & ~(z > 2)), (-z, True))");
    understands("where(0 < z <= 1, z, 2)", "piecewise((z, (0 < z) & (z <= 1)), (2, True))");
    understands("where(|z| > 1 | z < 0, z, |z|)", "piecewise((z, (abs(z) > 1) | (z < 0)), (abs(z), True))");
    understands("Piecewise((z², z < 1), (2z - 1, True))", "piecewise((z^2, z < 1), (2*z - 1, True))");
    refuses("where(z, 1, 2)", ",", "expected a comparison");
    refuses("where(z == 1, 1, 2)", "==", "expected <, <=, > or >=");
    refuses("1 + (z > 0)", ">", "expected an operator or ')'");
}

static void products_without_a_sign(void)
{
    understands("2z", "2*z");
    understands("2 z + 3(z+1)(z-1)", "2*z + 3*(z + 1)*(z - 1)");
    understands("z(z+1)", "z*(z + 1)");
    understands("p z - q(z-1)", "p*z - q*(z - 1)");
    understands("2z^2", "2*z^2");
    understands("2z/3", "2*z/3");
    understands("2 sin(z) cos(z)", "2*sin(z)*cos(z)");
    understands("z^{2}(z+1)", "z^2*(z + 1)");
    refuses("1/2z", "1/2z", "write 1/2*z, or 1/(2*z)");
    refuses("z + 1/(2)(z)", "1/(2)(z)", "write 1/2*z, or 1/(2*z)");
    refuses("z/2 z", "z/2 z", "write z/2*z, or z/(2*z)");
    refuses("-2^2z", "-2^2z", "write 2^2*z, or 2^(2*z)");
    refuses("z^2(z+1)", "z^2(z+1)", "write z^2*(z + 1), or z^(2*(z + 1))");
    refuses("e^2z", "e^2z", "write exp(2)*z, or exp(2*z)");
    refuses("z 2", "2", "expected an operator or the end");
    refuses("z + 0x10", "x10", "expected an operator or the end");
    refuses("z + 1_000", "_000", "unknown name");
}

static void functions_without_parentheses(void)
{
    understands("log z + sin z - 2 cos z", "log(z) + sin(z) - 2*cos(z)");
    understands("ln|z|", "log(abs(z))");
    understands("sin^2(z) + tanh^2 z", "sin(z)^2 + tanh(z)^2");
    refuses("log 2z", "log 2z", "write log(2)*z, or log(2*z)");
    refuses("sin z^2", "sin z^2", "write sin(z)^2, or sin(z^2)");
    refuses("sin z cos z", "sin z cos z", "write sin(z)*cos(z), or sin(z*cos(z))");
    refuses("sin z / 2", "sin z / 2", "write sin(z)/2, or sin(z/2)");
    refuses("sin^2 z cos z", "sin^2 z cos z", "write sin(z)^2*cos(z), or sin(z*cos(z))^2");
    refuses("log^2(z)", "log^2", "log(x)^..., or log(log(x))");
    refuses("sin^-1(z)", "sin^-", "1/sin(x), or the inverse function");
    refuses("exp -z", "exp", "its arguments follow in parentheses");
}

static void bars(void)
{
    understands("|z-1|", "abs(z - 1)");
    understands("||z|-1| + 2|z|", "abs(abs(z) - 1) + 2*abs(z)");
    understands("|z|^2 - |z - |z|/2|", "abs(z)^2 - abs(z - abs(z)/2)");
    refuses("|z|z", "|z|z", "which bars belong together");
    refuses("|2|z|-1|", "|2|z", "which bars belong together");
    refuses("|z-1", "|", "this '|' is never closed");
}

static void characters(void)
{
    understands("2π·z × z − z² + z³", "2*pi*z*z - z^2 + z^3");
    understands("z⁻¹² + (z+1)²(z−1)", "z^(-12) + (z + 1)^2*(z - 1)");
    understands("２＊（ｚ＋１）", "2*(z + 1)");
    understands("√(z+2)\302\240+ √z", "sqrt(z + 2) + sqrt(z)");
    understands("where(z ≤ 1, z, 2)", "piecewise((z, z <= 1), (2, True))");
    refuses("z² + ж", "ж", "expected a number, a name or '(', found 'ж'");
    refuses("z² + \377", "\377", "expected a number");
    refuses("π² + 3 × )", ")", "expected a number");
}

static void latex(void)
{
    understands("\\log(1+e^{z}) - \\frac{9}{10} z", "log(1 + exp(z)) - 9/10*z");
    understands("\\frac{1}{2}\\left(z-1\\right)^2", "1/2*(z - 1)^2");
    understands("$\\ln\\left(1+e^{-z}\\right) \\cdot \\sqrt{z}$", "log(1 + exp(-z))*sqrt(z)");
    understands("\\sqrt[3]{z} + \\sqrt[4]{z} + \\sqrt[2]{z}", "cbrt(z) + z^(1/4) + sqrt(z)");
    understands("\\ell(z) = \\tanh^{2}(z)", "tanh(z)^2");
    understands("\\operatorname{sech}(z) + \\mathrm{e}^{z}", "1/cosh(z) + exp(z)");
    understands("\\left|z-1\\right| + \\lvert z \\rvert", "abs(z - 1) + abs(z)");
    understands("e^{-\\frac{z^2}{2}}", "exp(-(z^2/2))");
    understands("\\exp(z) - p\\,z", "exp(z) - p*z");
    understands("\\sqrt{2} z^2 (z-1)^2", "sqrt(2)*z^2*(z - 1)^2");
    refuses("\\pi + z^-2 z", "z^-2 z", "write z^(-2)*z, or z^(-2*z)");
    refuses("z^{*}", "*", "expected a number");
    refuses("z^12 + \\cos(z)", "12", "in LaTeX, ^12 is ^{1}2");
    refuses("2\\frac{1}{2}z", "2\\frac{1}{2}", "write 2*(1/2), or 2 + 1/2");
    refuses("\\sqrt[5]{z}", "5", "degree of a root");
    refuses("\\foo(z)", "\\foo", "unknown function 'foo'");
    refuses("z^{2", "{", "this '{' is never closed");
}

static void variables(void)
{
    understands("l(z) = z^2", "z^2");
    understands("L = 2z", "2*z");
    understands("l(x) := 2x", "2*z");
    understands("lambda z: z**2", "z^2");
    understands("lambda x: x**2 - p", "z^2 - p");
    understands("f(t) = exp(t) - t", "exp(z) - z");
    understands("l(xy) = log(1+exp(-xy)) + xy/10", "log(1 + exp(-z)) + z/10");
    understands("x ↦ x²", "z^2");
    understands("log(1+exp(x)) - 0.3x", "log(1 + exp(z)) - 0.3*z");
    understands("Z^2", "z^2");
    understands_as("x^2 - p*x", "z^2 - p*z", "x");
    understands_as("e*e", "z*z", "e");
    understands_as("z^2", "z^2", "z");
    refuses("x^2 + y", "x", "which name is the variable, 'x' or 'y'?");
    refuses("x", "x", "unknown name 'x' (the variable is z;");
    refuses("l(p) = p^2", "p", "has a value by -p");
    refuses("l(E) = E^2", "E", "the variable cannot be called 'E'");
    refuses("l(x) = y^2", "y", "unknown name 'y' (the variable is x;");
    refuses("z^2 + quartz", "quartz", "unknown name 'quartz'");
    refuses("e*z", "e", "is 'e' Euler's number");
    refuses("2e-z", "e", "is 'e' Euler's number");
}

/* What is wrong with the numbers and the nesting of what was understood is shown in what was typed. */
static void places_of_what_was_typed(void)
{
    refuses("np.exp(z) + 1e99999 z", "1e99999", "the exponent of '1e99999' is beyond 10000");
    refuses("(2z", "(", "this '(' is never closed");
    refuses("2z)", ")", "expected an operator or the end, found ')'");
    refuses("0,5*z + 2z", "0,5", "a decimal has a point: write 0.5");
    refuses("2z $", "$", "expected an operator or the end, found '$'");
    refuses("", "", "found the end of the formula");
}

static void deep_and_long_formulas(void)
{
    ps_buffer text = {0}, understood = {0};
    ps_error error;
    for (int i = 0; i < 40; i++)
        ps_buffer_puts(&text, "sgn(");
    ps_buffer_puts(&text, "z");
    for (int i = 0; i < 40; i++)
        ps_buffer_puts(&text, ")");
    CHECK_INT(read(&understood, text.text, NULL, &error), PS_SYNTAX);
    CHECK_CONTAINS(error.message, "written out, the formula is longer than");
    ps_buffer_clear(&text);
    for (int i = 0; i < 50000; i++)
        ps_buffer_puts(&text, "2x+");
    ps_buffer_puts(&text, "1");
    CHECK_INT(read(&understood, text.text, NULL, &error), PS_OK);
    ps_buffer_clear(&text);
    for (int i = 0; i < 50000; i++)
        ps_buffer_puts(&text, i % 3 == 0 ? "(" : i % 3 == 1 ? "log " : "|");
    CHECK_INT(read(&understood, text.text, NULL, &error), PS_SYNTAX);
    CHECK_CONTAINS(error.message, "nested too deeply");
    ps_buffer_clear(&text);
    ps_buffer_clear(&understood);
}

static void nearest_names(void)
{
    static const char *const names[] = {"bce", "logcosh", "softplus"};
    CHECK_TEXT(ps_input_nearest("bcee", 4, names, 3), "bce");
    CHECK_TEXT(ps_input_nearest("LogCsoh", 7, names, 3), "logcosh");
    CHECK(ps_input_nearest("x", 1, names, 3) == NULL);
    CHECK(ps_input_nearest("mse", 3, names, 3) == NULL);
}

TEST_MAIN(plain_formulas_stay_as_they_are, modules, sums, long_sums, more_latex, words, conditions, products_without_a_sign,
          functions_without_parentheses, bars, characters, latex, variables, places_of_what_was_typed,
          deep_and_long_formulas, nearest_names)
