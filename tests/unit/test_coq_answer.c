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
    check_statements("Open Scope R_scope.\n\nDefinition loss (z : R) : R := z ^ 2.\n\nTheorem minimum_1 : minimum loss (-1) 1.\n"
                     "Proof. prove_minimum 40. Qed.\n\nLemma obligations_2 : law loss.\nProof. x. Qed.\n\n"
                     "Theorem certificate :\n  (minimum loss (-1) 1).\nProof. intros. Qed.\n",
                     "loss (z : R) : R := z ^ 2\nminimum_1 : minimum loss (-1) 1\n");
    check_statements("Definition loss (p z : R) : R := z ^ 2.\n\nModule certificate_cell_1.\n\nTheorem minimum_1 : m 1.\nProof. x. Qed.\n"
                     "Definition claims (p : R) : Prop :=\n  m 1.\n\nTheorem certificate : claims p.\nProof. x. Qed.\n"
                     "End certificate_cell_1.\n\nTheorem certificate :\n  forall p, a \\/\n  b.\nProof.\n  intros.\nQed.\n",
                     "loss (p z : R) : R := z ^ 2\ncertificate_cell_1.minimum_1 : m 1\ncertificate : forall p, a \\/ b\n");
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

TEST_MAIN(axioms, statements, short_logs)
