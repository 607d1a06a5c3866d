/* prodstab help */
#include <ctype.h>
#include <stdio.h>
#include <string.h>

#include "cli/command.h"
#include "input/words.h"
#include "prodstab/claim.h"
#include "prodstab/graph.h"
#include "prodstab/theorem.h"

static void print_options(const command *which)
{
    for (const command_option *o = which->options; o != NULL && o->name != NULL; o++) {
        char left[64], letter[8] = "    ";
        if (o->letter != 0)
            snprintf(letter, sizeof letter, "-%c, ", o->letter);
        snprintf(left, sizeof left, "%s--%s%s%s", letter, o->name, o->value != NULL ? " " : "", o->value != NULL ? o->value : "");
        printf("  %-28s %s\n", left, o->help);
    }
}

static void print_command(const command *which)
{
    printf("usage: prodstab %s%s%s\n\n", which->name, which->operands[0] != '\0' ? " " : "", which->operands);
    printf("%c%s.\n%s", toupper((unsigned char)which->summary[0]), which->summary + 1, which->details);
    if (which->options != NULL)
        putchar('\n');
    print_options(which);
}

static void print_overview(void)
{
    puts("prodstab certifies what gradient descent does at the edge of stability.\n\nusage: prodstab COMMAND ...\n");
    for (size_t i = 0; commands[i] != NULL; i++)
        printf("  %-10s %s\n", commands[i]->name, commands[i]->summary);
    puts("\n`prodstab help COMMAND` says more; `prodstab help formulas`, `prodstab help claims`, `prodstab help theorems`\n"
         "and `prodstab help files` are about the language, the claims, theorems of yours, and what is written. Exit codes: 0 proved or accepted; 1 the opposite proved,\n"
         "or a claim rejected; 2 bad input; 3 undecided; 4 budget or memory exhausted, or Ctrl-C.");
}

/* The words that are no part of the language, each once. */
static void print_words(void)
{
    const char *names[128];
    size_t count = words_names(names, 128), column = 0;
    for (size_t i = 0; i < count; i++) {
        bool known = ps_parse_is_reserved(names[i]);
        for (size_t k = 0; k < i && !known; k++)
            known = strcmp(names[i], names[k]) == 0;
        if (known)
            continue;
        if (column + 1 + strlen(names[i]) > 110) {
            putchar('\n');
            column = 0;
        }
        column += (size_t)printf(" %s", names[i]);
    }
    putchar('\n');
}

static void print_formulas(void)
{
    puts("A loss is a formula in the variable z with named parameters (-p NAME=VALUE).\n"
         "Numbers are exact: 3, 0.1, 1e-20, 9/10. Operators: + - * / and ^ or ** for powers; -z^2 is -(z^2).\n"
         "Constants: pi, E. Functions:");
    for (int op = 0; op < PS_OP_COUNT; op++)
        if (ps_operator_arity((ps_operator)op) > 0 && ps_operator_name((ps_operator)op)[0] != '\0')
            printf(" %s", ps_operator_name((ps_operator)op));
    puts("\nand piecewise((value, condition), ..., (value, True)) with conditions such as z > 0, combined by & | ~.\n"
         "select(c, x, y) is x where c > 0 and y elsewhere. SymPy's spellings ln, Abs, Min, Max, Piecewise are understood.\n\n"
         "That is the language of certificates. A loss may also be typed as people write it; the row `loss` shows what was\n"
         "understood, in that language, and what can be read in two ways (1/2z, log 2z, sin z^2, e*z) is refused with both:\n"
         "  Python    np.log1p(np.exp(z)) - 0.3*z, torch.relu(z), math.e**z, z**2 if z > 0 else -z, lambda x: x**2 - x\n"
         "  by hand   l(x) = 2x^2 - 3(x+1)(x-1), |z-1|, e^z, sin^2(z), log z, LOG(z); Unicode's pi, dots, minus, squares\n"
         "  LaTeX     \\log(1+e^{z}) - \\frac{9}{10} z, \\left| z \\right|, \\sqrt[3]{z}, \\tanh^2 z\n"
         "The variable is z, or what l(x) = ..., lambda x: ... or --variable say, or the only name that means nothing else.\n"
         "These functions are understood besides:");
    print_words();
    puts("where(condition, value, value) and x if condition else y are short for piecewise. A finite sum is written out, term\n"
         "by term: sum(i, 1, 3, softplus(i*z)), Sum(z^i, (i, 2, 4)), sum(x*z - p for x, p in [(1, 0.9), (2, 0.2)]),\n"
         "\\sum_{i=1}^{3} (...). In a file (--loss-file), and on standard input (-), # begins a comment.\n\n"
         "Numbers in options are read in this language too: --eta-max 1/10, -p 'p=sqrt(2)/4', --near -pi/2, and, with a\n"
         "parameter m, --eta '11/(10*m)'. Rational ones are kept exact. A parameter that is irrational is put into the formula\n"
         "as it was written. Where other numbers are irrational, ends of ranges and of intervals are rounded so that what was\n"
         "asked for is covered (--eta-max upwards, say), and `run`, which needs exact numbers, refuses.");
}

static void print_files(void)
{
    puts("Whether a file (-o, --csv) can be written is found out before the work begins. It is written at the end and all at\n"
         "once: however the program ends, it holds what it held before or all that it should. A file that is replaced keeps\n"
         "its mode. A symbolic link stays, and the file that it leads to is replaced; another hard link keeps the old text.\n"
         "A device or a pipe is written to as it is. If writing fails all the same, the result is printed, and the exit code\n"
         "is 2.\n\n"
         "The name - is standard output; what is printed besides then goes to standard error.\n\n"
         "Ctrl-C ends every command at once, with exit code 4, and nothing is written.\n\n"
         "`certify --batch FILE -o DIR` reads a table, the first line with the names of its columns and commas or tabs between\n"
         "them: `name`, which becomes the name of a certificate in DIR; `loss`, a formula or a name of the catalogue; options\n"
         "of certify such as `near` or `claims`; every other column is a parameter. A field that is empty gives nothing. What\n"
         "becomes of each loss is a row of DIR/summary.tsv, and written at once: after Ctrl-C, or with more lines in FILE,\n"
         "the same command goes on with what is left. Without a row a loss is certified again.");
}

static void print_claims(void)
{
    for (size_t i = 0; i < ps_claim_kind_count(); i++) {
        const ps_claim_kind *kind = ps_claim_kind_at(i);
        printf("%s (theory page, section %s)\n  %s\n", kind->name, kind->section, kind->conclusion);
        for (size_t k = 0; k < PS_CLAIM_OBLIGATIONS && kind->obligations[k].name != NULL; k++) {
            ps_buffer line = {0};
            ps_claim_print_obligation(&line, &kind->obligations[k]);
            printf("    %-6s %s\n", kind->obligations[k].name, line.text);
            ps_buffer_clear(&line);
        }
        if (kind->steps != NULL) {
            ps_buffer line = {0};
            ps_claim_print_orbit(&line, kind);
            printf("    %-6s %s\n", "orbit", line.text);
            ps_buffer_clear(&line);
        }
    }
}

static void print_theorems(void)
{
    puts("What `prodstab validate --file FILE` reads: a description of theorems, line by line. A line begins with a key and a colon; one\n"
         "that begins with blanks goes on; # begins a comment. Lines about the paper come first, then each theorem, and within it each\n"
         "constant that is compared.\n");
    for (int key = 0; key < PS_THEOREM_KEYS; key++)
        printf("  %-15s %s\n", ps_theorem_key_name((ps_theorem_key)key), ps_theorem_key_meaning((ps_theorem_key)key));
    puts("\nClaims are named as in `prodstab help claims`, with commas between them. In check, value, paper-value, conclusion and part\n"
         "{CLAIM.FIELD} stands for a number of a certified claim. A FORMULA is a number in the language of formulas, without z. A\n"
         "paper-value `exists` says that the paper has no number.");
}

static int run(const arguments *given)
{
    const char *topic = given->positional_count > 0 ? given->positional[0] : NULL;
    if (topic == NULL) {
        print_overview();
        return PS_EXIT_OK;
    }
    if (strcmp(topic, "formulas") == 0) {
        print_formulas();
        return PS_EXIT_OK;
    }
    if (strcmp(topic, "files") == 0) {
        print_files();
        return PS_EXIT_OK;
    }
    if (strcmp(topic, "claims") == 0) {
        print_claims();
        return PS_EXIT_OK;
    }
    if (strcmp(topic, "theorems") == 0) {
        print_theorems();
        return PS_EXIT_OK;
    }
    for (size_t i = 0; commands[i] != NULL; i++)
        if (strcmp(commands[i]->name, topic) == 0) {
            print_command(commands[i]);
            return PS_EXIT_OK;
        }
    static const char *const topics[] = {"formulas", "files", "claims", "theorems", NULL};
    ps_buffer suggestion = {0};
    suggest_command(&suggestion, topic, topics);
    complain("there is no command or topic '%s' (prodstab help)%s", topic, suggestion.text);
    ps_buffer_clear(&suggestion);
    return PS_EXIT_INPUT;
}

const command command_help = {
    .name = "help",
    .operands = "[COMMAND | formulas | claims | theorems | files]",
    .summary = "explain a command, the formula language, the claims, theorems of yours, or what is written",
    .details = "",
    .options = NULL,
    .least = 0,
    .most = 1,
    .run = run,
};
