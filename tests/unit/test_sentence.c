/* The checker's sentences in HTML and in LaTeX. */
#include "test.h"

#include <ctype.h>
#include <string.h>

#include "prodstab/claim.h"
#include "prodstab/export.h"

static void check(const char *sentence, const char *html, const char *latex)
{
    ps_buffer text = {0};
    ps_export_sentence(&text, sentence, PS_TEXT_HTML);
    CHECK_TEXT(text.text, html);
    ps_buffer_clear(&text);
    ps_export_sentence(&text, sentence, PS_TEXT_LATEX);
    CHECK_TEXT(text.text, latex);
    ps_buffer_clear(&text);
}

static void formulas(void)
{
    check("l''(z*) > 0.", "<span class=\"math\">ℓ′′(<i>z</i><sup>*</sup>) &gt; 0</span>.", "$\\ell''(z^*) > 0$.");
    check("0 < eta <= 0.1 and", "<span class=\"math\">0 &lt; <i>η</i> ≤ 0.1</span> and", "$0 < \\eta \\leq 0.1$ and");
    check("4 h z*^2", "<span class=\"math\">4 <i>h</i> <i>z</i><sup>*</sup><sup>2</sup></span>", "$4 h z^*{}^2$");
    check("beta_0 = 2/a_c", "<span class=\"math\"><i>β</i><sub>0</sub> = 2/<i>a</i><sub>c</sub></span>", "$\\beta_0 = 2/a_c$");
    check("x and y in R^d", "<span class=\"math\"><i>x</i></span> and <span class=\"math\"><i>y</i></span> in <span class=\"math\">ℝ<sup>d</sup></span>",
          "$x$ and $y$ in $\\mathbb{R}^d$");
    check("l(<x, y>)", "<span class=\"math\">ℓ(⟨<i>x</i>, <i>y</i>⟩)</span>", "$\\ell(\\langle x, y\\rangle)$");
    check("sqrt(1 + 2 (w)) - 1", "<span class=\"math\">√(1 + 2 (<i>w</i>)) − 1</span>", "$\\sqrt{1 + 2 (w)} - 1$");
}

static void products_of_numbers(void)
{
    check("2 n 0.29 d^2", "<span class=\"math\">2 <i>n</i>·0.29 <i>d</i><sup>2</sup></span>", "$2 n\\cdot 0.29 d^2$");
    check("0.18 2.1^2", "<span class=\"math\">0.18·2.1<sup>2</sup></span>", "$0.18\\cdot 2.1^2$");
    check("at most 1.44e-8.", "at most <span class=\"math\">1.44·10<sup>−8</sup></span>.", "at most $1.44\\cdot 10^{-8}$.");
}

static void words(void)
{
    check("a 2-cycle, each point's", "a 2-cycle, each point's", "a 2-cycle, each point's");
    check("effective step a above", "effective step <span class=\"math\"><i>a</i></span> above", "effective step $a$ above");
    check("a strict minimum", "a strict minimum", "a strict minimum");
}

static void any_text(void)
{
    static const char text[] = "<b> & \"a\" \\ ~ ^ % $ # _ { } |";
    ps_buffer out = {0};
    ps_export_text(&out, text, strlen(text), PS_TEXT_HTML);
    CHECK_TEXT(out.text, "&lt;b&gt; &amp; &quot;a&quot; \\ ~ ^ % $ # _ { } |");
    ps_buffer_clear(&out);
    ps_export_text(&out, text, strlen(text), PS_TEXT_LATEX);
    CHECK_TEXT(out.text, "\\textless{}b\\textgreater{} \\& \"a\" \\textbackslash{} \\textasciitilde{} \\textasciicircum{} \\% \\$ \\# \\_ "
                         "\\{ \\} \\textbar{}");
    ps_buffer_clear(&out);
}

/* ---- every kind's sentence ---- */

static void print_number(ps_buffer *buffer, const char *name, const void *context)
{
    (void)context;
    ps_buffer_printf(buffer, "-%zu.5", strlen(name));
}

/* The digits of a text, in HTML those outside of tags. */
static void digits_of(ps_buffer *out, const char *text, ps_text_form form)
{
    for (bool tag = false; *text != '\0'; text++) {
        tag = form == PS_TEXT_HTML && *text == '<' ? true : *text == '>' ? false : tag;
        if (!tag && isdigit((unsigned char)*text))
            ps_buffer_append(out, text, 1);
    }
}

/* No number is lost or changed; what is opened is closed. */
static void check_kind(const ps_claim_kind *kind, ps_text_form form)
{
    ps_buffer sentence = {0}, text = {0}, before = {0}, after = {0};
    long open = 0, dollars = 0;
    ps_claim_print_template(&sentence, kind->conclusion, print_number, NULL);
    ps_export_sentence(&text, sentence.text, form);
    digits_of(&before, sentence.text, PS_TEXT_LATEX);
    digits_of(&after, text.text, form);
    CHECK_TEXT(after.length > 0 ? after.text : "", before.length > 0 ? before.text : "");
    for (const char *at = text.text; *at != '\0'; at++) {
        open += (*at == '{') - (*at == '}');
        dollars += *at == '$';
        CHECK(open >= 0);
    }
    CHECK(open == 0 && dollars % 2 == 0);
    ps_buffer_clear(&sentence);
    ps_buffer_clear(&text);
    ps_buffer_clear(&before);
    ps_buffer_clear(&after);
}

static void all_kinds(void)
{
    for (size_t i = 0; i < ps_claim_kind_count(); i++) {
        check_kind(ps_claim_kind_at(i), PS_TEXT_HTML);
        check_kind(ps_claim_kind_at(i), PS_TEXT_LATEX);
    }
}

TEST_MAIN(formulas, products_of_numbers, words, any_text, all_kinds)
