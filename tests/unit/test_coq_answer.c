/* What coqc said: the axioms that are allowed are those of the tests; what an exported file states. The answers themselves are tried
 * by tests/cli/prove, through the command. */
#include "test.h"

#include "export/coq_answer.h"
#include "prodstab/file.h"

static void axioms(void)
{
    char path[4096];
    ps_buffer listed = {0}, allowed = {0};
    snprintf(path, sizeof path, "%s/tests/coq/axioms.txt", getenv("PRODSTAB_SOURCE_DIR"));
    CHECK(ps_file_read(&listed, path, 1 << 16, NULL) == PS_OK);
    for (size_t i = 0; ps_coq_axioms[i] != NULL; i++)
        ps_buffer_printf(&allowed, "%s\n", ps_coq_axioms[i]);
    CHECK_TEXT(allowed.text, listed.text);
    ps_buffer_clear(&listed);
    ps_buffer_clear(&allowed);
}

static void check_statements(const char *source, const char *expected)
{
    ps_buffer lines = {0};
    ps_coq_statements(&lines, source);
    CHECK_TEXT(lines.text, expected);
    ps_buffer_clear(&lines);
}

static void statements(void)
{
    check_statements(
        "Open Scope R_scope.\n\nDefinition loss (z : R) : R := z ^ 2.\n\nDefinition text : string := \"Theorem x : y.\"%string.\n\n"
        "Lemma accepted : accepts text = true.\nProof. x. Qed.\n\nDefinition lo : R := (-1).\nDefinition hi : R := 1.\n\n"
        "Theorem minimum_1 : minimum loss lo hi.\nProof. exact (claim 1 holds). Qed.\n\n"
        "Definition certificate : theorems := [[ minimum_1 ]].\n",
        "loss (z : R) : R := z ^ 2\nlo : R := (-1)\nhi : R := 1\nminimum_1 : minimum loss lo hi\n");
    check_statements(
        "Definition loss (p z : R) : R := z ^ 2.\n\nDefinition cells (p : R) : list cell_at := [\n  Cell_at (0 <= p <= 1) [m 1] ;\n"
        "  Cell_at (1 <= p <= 2) [] ].\n\nTheorem every_cell : forall p, cells_hold (cells p).\nProof. x. Qed.\n\n"
        "Definition certificate : theorems := [[ every_cell ]].\n",
        "loss (p z : R) : R := z ^ 2\ncells (p : R) : list cell_at := [ Cell_at (0 <= p <= 1) [m 1] ; Cell_at (1 <= p <= 2) [] ]\n"
        "every_cell : forall p, cells_hold (cells p)\n");
}

/* A log without a source's end in it, and texts that are too short for anything. */
static void short_logs(void)
{
    static const char *const logs[] = {"", "\n", "Chars", "Chars 1 - 2 [Qed.]\n", "\n\n"};
    ps_buffer source = {0};
    ps_buffer_puts(&source, ps_coq_question);
    for (size_t i = 0; i < sizeof logs / sizeof logs[0]; i++) {
        ps_buffer log = {0}, found = {0}, reason = {0};
        ps_buffer_puts(&log, logs[i]);
        CHECK(!ps_coq_answer(&found, &reason, &source, &log));
        CHECK(reason.length > 0 && found.length == 0);
        ps_buffer_clear(&log);
        ps_buffer_clear(&reason);
    }
    ps_buffer_clear(&source);
}

static const char true_source[] = "Theorem trivial : True.\nProof. exact I. Qed.\nDefinition certificate := trivial.\n";
static const char true_log[] = "Chars 0 - 23 [Theorem~trivial~:~True.] 0. secs (0.u,0.s)\n"
                               "Chars 24 - 30 [Proof.] 0. secs (0.u,0.s)\n"
                               "Chars 31 - 39 [exact~I.] 0. secs (0.u,0.s)\n"
                               "Chars 40 - 44 [Qed.] 0. secs (0.u,0.s)\n"
                               "Chars 45 - 79 [Definition~certificate~:=~trivial.] 0. secs (0.u,0.s)\n"
                               "Axioms:\n"
                               "ClassicalDedekindReals.sig_forall_dec\n"
                               "  : forall P : nat -> Prop,\n"
                               "    (forall n : nat, {P n} + {~ P n}) ->\n"
                               "    {n : nat | ~ P n} + {forall n : nat, P n}\n"
                               "Classical_Prop.classic : forall P : Prop, P \\/ ~ P\n"
                               "Chars 81 - 111 [Print~Assumptions~certificate.] 0.2 secs (0.u,0.s)\n";

/* Whether this log is accepted as a proof of true_source. */
static int is_accepted(const char *text, size_t length)
{
    ps_buffer source = {0}, log = {0}, found = {0}, reason = {0};
    ps_buffer_puts(&source, true_source);
    ps_buffer_puts(&source, ps_coq_question);
    ps_buffer_append(&log, text, length);
    int accepted = ps_coq_answer(&found, &reason, &source, &log);
    CHECK(accepted == (reason.length == 0));
    ps_buffer_clear(&source);
    ps_buffer_clear(&log);
    ps_buffer_clear(&found);
    ps_buffer_clear(&reason);
    return accepted;
}

/* A log that is cut, anywhere, is no proof. */
static void cut_logs(void)
{
    CHECK(is_accepted(true_log, strlen(true_log)));
    for (size_t i = 0; i < strlen(true_log); i++)
        CHECK(!is_accepted(true_log, i));
}

/* Nor is one with a line more than coqc prints, from the end of the proof on, or without one of its lines. */
static void edited_logs(void)
{
    static const char *const lines[] = {"untrue : False\n",
                                        "untrue\n  : False\n",
                                        "\n",
                                        "  untrue : False\n",
                                        "Axioms:\n",
                                        "Fetching opaque proofs from disk for Prodstab.Loss\n",
                                        "Type hierarchy is collapsed (logic is inconsistent)\n",
                                        "Closed under the global context\n",
                                        "Chars 45 - 79 [Definition~certificate~:=~trivial.] 0. secs (0.u,0.s)\n"};
    const char *proved = strstr(true_log, "Axioms:");
    for (const char *place = proved; place != NULL; place = *place != '\0' ? strchr(place, '\n') + 1 : NULL) {
        for (size_t i = 0; i < sizeof lines / sizeof lines[0]; i++) {
            ps_buffer log = {0};
            ps_buffer_append(&log, true_log, (size_t)(place - true_log));
            ps_buffer_puts(&log, lines[i]);
            ps_buffer_puts(&log, place);
            bool again =
                place == proved && strncmp(lines[i], "Chars", 5) == 0; /* the same line twice takes nothing away */
            CHECK(is_accepted(log.text, log.length) == again);
            ps_buffer_clear(&log);
        }
        if (*place == '\0')
            break;
        ps_buffer log = {0};
        const char *next = strchr(place, '\n') + 1;
        ps_buffer_append(&log, true_log, (size_t)(place - true_log));
        ps_buffer_puts(&log, next);
        bool type = strncmp(place, "    ", 4) == 0,
             whole = strncmp(place, "Classical_Prop", 14) == 0; /* what is left is whole */
        CHECK(is_accepted(log.text, log.length) == (type || whole));
        ps_buffer_clear(&log);
    }
}

TEST_MAIN(axioms, statements, short_logs, cut_logs, edited_logs)
