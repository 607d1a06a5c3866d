#include "prodstab/export.h"

#include <ctype.h>
#include <stdbool.h>
#include <string.h>

/* ---- what is written otherwise ---- */

typedef struct symbol {
    const char *plain, *written[2]; /* in each notation */
} symbol;

static const symbol operators[] = {
    {"<x, y>", {"⟨<i>x</i>, <i>y</i>⟩", "\\langle x, y\\rangle"}},
    {"<=", {"≤", "\\leq"}}, {">=", {"≥", "\\geq"}}, {"!=", {"≠", "\\neq"}}, {"->", {"↦", "\\mapsto"}}, {"..", {"…", "\\ldots"}},
    {"<", {"&lt;", "<"}}, {">", {"&gt;", ">"}}, {"=", {"=", "="}}, {"+", {"+", "+"}}, {"-", {"−", "-"}}, {"/", {"/", "/"}}, {"|", {"|", "|"}},
};

static const symbol words[] = {
    {"alpha", {"<i>α</i>", "\\alpha"}}, {"beta", {"<i>β</i>", "\\beta"}}, {"gamma", {"<i>γ</i>", "\\gamma"}},
    {"delta", {"<i>δ</i>", "\\delta"}}, {"epsilon", {"<i>ε</i>", "\\epsilon"}}, {"eps", {"<i>ε</i>", "\\varepsilon"}},
    {"eta", {"<i>η</i>", "\\eta"}}, {"theta", {"<i>θ</i>", "\\theta"}}, {"kappa", {"<i>κ</i>", "\\kappa"}},
    {"lambda", {"<i>λ</i>", "\\lambda"}}, {"mu", {"<i>μ</i>", "\\mu"}}, {"nu", {"<i>ν</i>", "\\nu"}}, {"rho", {"<i>ρ</i>", "\\rho"}},
    {"sigma", {"<i>σ</i>", "\\sigma"}}, {"tau", {"<i>τ</i>", "\\tau"}}, {"omega", {"<i>ω</i>", "\\omega"}},
    {"xy", {"<i>xy</i>", "xy"}}, {"R^", {"ℝ", "\\mathbb{R}"}}, {"log", {"log", "\\log"}}, {"exp", {"exp", "\\exp"}}, {"l", {"ℓ", "\\ell"}},
};

enum { COUNT_OPERATORS = sizeof operators / sizeof *operators, COUNT_WORDS = sizeof words / sizeof *words, ROOTS = 8 };

static const struct { const char *up[2], *down[2], *root[2], *math[2]; } marks[2] = {
    [PS_TEXT_HTML] = {{"<sup>", "</sup>"}, {"<sub>", "</sub>"}, {"√(", ")"}, {"<span class=\"math\">", "</span>"} },
    [PS_TEXT_LATEX] = {{"^{", "}"}, {"_{", "}"}, {"\\sqrt{", "}"}, {"$", "$"} },
};

/* ---- what has been written ---- */

typedef struct sentence {
    ps_buffer *out;
    ps_text_form notation;
    bool math;         /* what was written last is a formula */
    bool factor;       /* and ends with what a number would be multiplied with */
    bool command;      /* and ends with a name of LaTeX, which a letter would go on */
    int brackets;      /* that are open in it */
    ps_buffer between; /* blanks and brackets after it, of which what follows decides whether they are in it */
    int roots;         /* within so many roots, whose brackets are not written */
    int depth[ROOTS];  /* brackets that are open within each */
    const char *last;  /* the word before, or what was there of it */
    size_t last_length;
} sentence;

void ps_export_text(ps_buffer *out, const char *text, size_t length, ps_text_form notation)
{
    static const char *const special[] = {[PS_TEXT_HTML] = "&<>\"", [PS_TEXT_LATEX] = "&%$#_{}~^\\<>|"};
    static const char *const written[][13] = {
        [PS_TEXT_HTML] = {"&amp;", "&lt;", "&gt;", "&quot;"},
        [PS_TEXT_LATEX] = {"\\&", "\\%", "\\$", "\\#", "\\_", "\\{", "\\}", "\\textasciitilde{}", "\\textasciicircum{}",
                           "\\textbackslash{}", "\\textless{}", "\\textgreater{}", "\\textbar{}"},
    };
    for (size_t i = 0; i < length; i++) {
        const char *at = text[i] != '\0' ? strchr(special[notation], text[i]) : NULL;
        if (at == NULL)
            ps_buffer_append(out, text + i, 1);
        else
            ps_buffer_puts(out, written[notation][at - special[notation]]);
    }
}

/* What is between becomes a part of the formula. */
static void put_within(sentence *s)
{
    for (const char *text = s->between.length > 0 ? s->between.text : ""; *text != '\0'; text++) {
        s->brackets += (*text == '(') - (*text == ')' && s->brackets > 0);
        s->factor = s->factor && *text != '(' && *text != '[';
        s->command = false;
        ps_buffer_append(s->out, text, 1);
    }
    ps_buffer_clear(&s->between);
}

/* The formula ends, with the brackets that were opened in it. */
static void end_math(sentence *s)
{
    const char *text = s->between.length > 0 ? s->between.text : "";
    size_t closed = strspn(text, ")");
    closed = closed < (size_t)s->brackets ? closed : (size_t)s->brackets;
    ps_buffer_printf(s->out, "%.*s%s", (int)closed, text, marks[s->notation].math[1]);
    ps_export_text(s->out, text + closed, strlen(text + closed), s->notation);
    ps_buffer_clear(&s->between);
    s->brackets = 0;
}

/* What follows is a formula, or it is none. */
static void turn(sentence *s, bool math)
{
    if (s->math && math)
        put_within(s);
    else if (s->math)
        end_math(s);
    else if (s->between.length > 0)
        ps_export_text(s->out, s->between.text, s->between.length, s->notation);
    ps_buffer_clear(&s->between);
    if (!s->math && math)
        ps_buffer_puts(s->out, marks[s->notation].math[0]);
    if (s->math != math)
        s->factor = s->command = false;
    s->math = math;
}

/* A piece of a formula: a name, an operator, a bracket. */
static void put_math(sentence *s, const char *text, size_t length, bool factor)
{
    turn(s, true);
    if (s->command && length > 0 && isalpha((unsigned char)text[0]))
        ps_buffer_puts(s->out, " ");
    ps_buffer_append(s->out, text, length);
    s->factor = factor;
    s->command = s->notation == PS_TEXT_LATEX && text[0] == '\\' && length > 0 && isalpha((unsigned char)text[length - 1]);
}

static void raise_or_lower(sentence *s, const char *const mark[2], const char *text, size_t length)
{
    s->command = false;
    if (length == 1 && s->notation == PS_TEXT_LATEX)
        ps_buffer_printf(s->out, "%c%c", mark[0][0], text[0]);
    else
        ps_buffer_printf(s->out, "%s%.*s%s", mark[0], (int)length, text, mark[1]);
}

/* ---- what is read ---- */

static size_t number_length(const char *text)
{
    size_t length = strspn(text, "0123456789");
    if (text[length] == '.' && isdigit((unsigned char)text[length + 1]))
        length += 1 + strspn(text + length + 1, "0123456789");
    return length;
}

/* 1.44e-8 is 1.44 times a power of ten; two numbers side by side are a product. */
static size_t put_number(sentence *s, const char *text)
{
    static const char *const times[] = {[PS_TEXT_HTML] = "·", [PS_TEXT_LATEX] = "\\cdot "};
    size_t length = number_length(text), sign = text[length] == 'e' && text[length + 1] == '-';
    size_t digits = text[length] == 'e' ? strspn(text + length + 1 + sign, "0123456789") : 0;
    if (s->math && s->factor && s->between.length == 1 && s->between.text[0] == ' ') {
        ps_buffer_clear(&s->between);
        put_math(s, times[s->notation], strlen(times[s->notation]), false);
    }
    put_math(s, text, length, true);
    if (digits == 0)
        return length;
    ps_buffer_printf(s->out, "%s10%s%s%.*s%s", times[s->notation], marks[s->notation].up[0],
                     sign == 0 ? "" : s->notation == PS_TEXT_HTML ? "−" : "-", (int)digits, text + length + 1 + sign,
                     marks[s->notation].up[1]);
    return length + 1 + sign + digits;
}

static const symbol *symbol_at(const symbol *all, size_t count, const char *text, size_t length)
{
    for (size_t i = 0; i < count; i++)
        if (length > 0 ? strlen(all[i].plain) == length && strncmp(all[i].plain, text, length) == 0
                       : strncmp(all[i].plain, text, strlen(all[i].plain)) == 0)
            return &all[i];
    return NULL;
}

/* Whether the word a is the effective step, and not an article: before a relation, or after the word step. */
static bool is_step(const sentence *s, const char *after)
{
    after += strspn(after, " ");
    return (s->last_length == 4 && strncmp(s->last, "step", 4) == 0) || s->math || strspn(after, "=<>+-/)") > 0 || strncmp(after, "l'", 2) == 0;
}

/* What is behind a letter: primes, a star, exponents. */
static size_t put_marks(sentence *s, const char *text)
{
    size_t length = strspn(text, "'");
    for (size_t i = 0; i < length; i++)
        ps_buffer_puts(s->out, s->notation == PS_TEXT_HTML ? "′" : "'");
    s->command = s->command && length == 0;
    bool star = text[length] == '*';
    const char *exponent = text + length + star;
    size_t digits = exponent[0] == '^' ? (isalpha((unsigned char)exponent[1]) ? 1 : strspn(exponent + 1, "0123456789")) : 0;
    if (star)
        raise_or_lower(s, marks[s->notation].up, "*", 1);
    if (star && digits > 0 && s->notation == PS_TEXT_LATEX)
        ps_buffer_puts(s->out, "{}"); /* the square of z*, not z with the exponent *2 */
    if (digits > 0)
        raise_or_lower(s, marks[s->notation].up, exponent + 1, digits);
    return length + star + (digits > 0 ? digits + 1 : 0);
}

/* A letter, a Greek one, or none: with what is below it. */
static bool put_name(sentence *s, const char *text, size_t length)
{
    const char *low = memchr(text, '_', length);
    size_t head = low != NULL ? (size_t)(low - text) : length;
    const symbol *known = symbol_at(words, COUNT_WORDS, text, head + (head == 1 && text[0] == 'R' && text[1] == '^'));
    if (known == NULL && head != 1)
        return false;
    char letter[] = {'<', 'i', '>', text[0], '<', '/', 'i', '>', '\0'};
    const char *written = known != NULL ? known->written[s->notation] : letter;
    if (known == NULL && s->notation == PS_TEXT_LATEX)
        put_math(s, letter + 3, 1, true);
    else
        put_math(s, written, strlen(written), true);
    if (low != NULL)
        raise_or_lower(s, marks[s->notation].down, low + 1, length - head - 1);
    return true;
}

/* "minimum-like" and "point's" too. */
static size_t word_length(const char *text)
{
    size_t length = 0;
    while (isalnum((unsigned char)text[length]) || text[length] == '_' ||
           (length > 0 && strchr("-'", text[length]) != NULL && text[length] != '\0' && isalpha((unsigned char)text[length + 1])))
        length++;
    return length;
}

static size_t put_word(sentence *s, const char *text)
{
    size_t length = word_length(text);
    if (strncmp(text, "sqrt(", 5) == 0 && s->roots < ROOTS) {
        put_math(s, marks[s->notation].root[0], strlen(marks[s->notation].root[0]), false);
        s->depth[s->roots++] = 0;
        return 5;
    }
    bool article = length == 1 && ((text[0] == 'a' && !is_step(s, text + 1)) || (text[0] == 'A' && text[1] == ' '));
    if (!article && put_name(s, text, length))
        return length + put_marks(s, text + length);
    turn(s, false);
    ps_export_text(s->out, text, length, s->notation);
    return length;
}

/* Brackets and blanks belong to the formula if it goes on behind them. */
static size_t put_other(sentence *s, const char *text)
{
    if (s->roots > 0 && text[0] == '(')
        s->depth[s->roots - 1]++;
    if (s->roots > 0 && text[0] == ')' && s->depth[s->roots - 1]-- == 0) {
        s->roots--;
        put_math(s, marks[s->notation].root[1], 1, true);
        return 1 + put_marks(s, text + 1);
    }
    bool powered = strchr(")|]", text[0]) != NULL && text[1] == '^';
    if (powered) {
        put_math(s, text, 1, true);
        s->brackets -= text[0] == ')' && s->brackets > 0;
        return 1 + put_marks(s, text + 1);
    }
    if (s->math && strchr(",;:.", text[0]) != NULL && s->roots == 0)
        turn(s, false);
    ps_buffer_append(&s->between, text, 1);
    return 1;
}

/* 2-cycle is a word. */
static bool is_number(const char *text)
{
    size_t length = number_length(text);
    return length > 0 && !(text[length] == '-' && isalpha((unsigned char)text[length + 1]));
}

static size_t put_next(sentence *s, const char *text)
{
    if (is_number(text)) {
        size_t length = put_number(s, text);
        return length + put_marks(s, text + length);
    }
    if (isalnum((unsigned char)text[0])) {
        size_t length = put_word(s, text);
        s->last = text;
        s->last_length = length;
        return length;
    }
    const symbol *found = symbol_at(operators, COUNT_OPERATORS, text, 0);
    if (found == NULL || (text[0] == '|' && text[1] == '^'))
        return put_other(s, text);
    put_math(s, found->written[s->notation], strlen(found->written[s->notation]), false);
    return strlen(found->plain);
}

void ps_export_sentence(ps_buffer *out, const char *text, ps_text_form notation)
{
    sentence s = {.out = out, .notation = notation, .last = text};
    while (*text != '\0')
        text += put_next(&s, text);
    turn(&s, false);
}
