/* Coq export: the text of formulas, names and numbers; what is refused. */
#include "test.h"

#include <stdlib.h>
#include <string.h>

#include "export/coq_formula.h"
#include "export/coq_template.h"
#include "prodstab/export.h"
#include "prodstab/file.h"

/* The formula as Coq text; "refused: ..." if it is refused. */
static void formula_text(ps_buffer *text, const char *formula, const char *parameter)
{
    ps_loss loss;
    ps_error error = {0};
    ps_loss_init(&loss);
    if (parameter != NULL)
        CHECK(ps_loss_read_parameter(&loss, parameter, "[1/2, 2/3]", &error) == PS_OK);
    CHECK(ps_loss_read_formula(&loss, formula, &error) == PS_OK);
    if (ps_coq_formula(text, &loss, &error) != PS_OK) {
        ps_buffer_clear(text);
        ps_buffer_printf(text, "refused: %s", error.message);
    }
    ps_loss_clear(&loss);
}

static void check_formula(const char *formula, const char *parameter, const char *expected)
{
    ps_buffer text = {0};
    formula_text(&text, formula, parameter);
    CHECK_TEXT(text.text, expected);
    ps_buffer_clear(&text);
}

static void formulas(void)
{
    check_formula("log(1+exp(z)) - 9*z/10", NULL, "ln (1 + exp z) - 9 * z / 10");
    check_formula("-z^2", NULL, "- z ^ 2");
    check_formula("(-z)^2", NULL, "(- z) ^ 2");
    check_formula("z^-2", NULL, "(/ (z ^ 2))");
    check_formula("2/z^-2", NULL, "2 / (/ (z ^ 2))");
    check_formula("z^(1/3)", NULL, "power z (1/3)");
    check_formula("(z+1)^(3/2)", NULL, "power (z + 1) (3/2)");
    check_formula("(z+1)^-1.5", NULL, "Rpower (z + 1) (-3/2)");
    check_formula("z^pi", NULL, "Rpower z PI");
    check_formula("z^1000 + z^1001", NULL, "z ^ 1000 + powerRZ z 1001");
    check_formula("z - (1 - z)", NULL, "z - (1 - z)");
    check_formula("z/(2*z)", NULL, "z / (2 * z)");
    check_formula("2^z^2", NULL, "Rpower 2 (z ^ 2)");
    check_formula("0.5*asinh(z) + pi", NULL, "(1/2) * arcsinh z + PI");
    check_formula("sigmoid(softplus(logcosh(z)))", NULL, "sigmoid (softplus (logcosh z))");
    check_formula("abs(1/2 - pi)*z", NULL, "Rabs (1 / 2 - PI) * z");
    check_formula("cbrt(z)^2*abs(z)", NULL, "(cbrt z) ^ 2 * Rabs z");
    check_formula("erf(z/2)", NULL, "erf (z / 2)");
    check_formula("max(0, 1 - z)^2", NULL, "(Rmax 0 (1 - z)) ^ 2");
    check_formula("min(z, 2, -z)", NULL, "Rmin (Rmin z 2) (- z)");
    check_formula("1 + piecewise((z^2, z < 1), (z, True))", NULL, "1 + (if Rle_dec (1 - z) 0 then z else z ^ 2)");
    check_formula("select(z, 1, select(1 - z, 2, z))", NULL,
                  "if Rle_dec z 0 then (if Rle_dec (1 - z) 0 then z else 2) else 1");
    check_formula("p*z", "p", "p * z");
    check_formula("forall*z", "forall", "param_forall * z");
}

static void refusals(void)
{
    ps_buffer deep = {0}, text = {0};
    for (int i = 0; i < 450; i++)
        ps_buffer_puts(&deep, "exp(1/(");
    ps_buffer_puts(&deep, "z");
    for (int i = 0; i < 450; i++)
        ps_buffer_puts(&deep, "))");
    ps_loss loss;
    ps_error error = {0};
    ps_loss_init(&loss);
    if (ps_loss_read_formula(&loss, deep.text, &error) == PS_OK)
        CHECK(ps_coq_formula(&text, &loss, &error) == PS_BUDGET);
    else
        CHECK(error.status == PS_SYNTAX);
    ps_loss_clear(&loss);
    ps_buffer_clear(&deep);
    ps_buffer_clear(&text);
}

static const char certificate_text[] =
    "{\"format\": \"prodstab-certificate\", \"version\": 1,"
    " \"loss\": {\"formula\": \"cosh(z - p) (* End. *)\", \"parameters\": {\"p\": [\"0.9\", \"1.1\"]}},"
    " \"claims\": [{\"claim\": \"minimum\", \"lo\": \"0.8\", \"hi\": \"1.2\"},"
    "              {\"claim\": \"product_unstable\", \"alpha_max\": \"-0.8\"}],"
    " \"producer\": \"Qed. *) Admitted.\"}";

static ps_status export_text(ps_buffer *text, const char *json, ps_error *error)
{
    const ps_check_limits limits = PS_CHECK_LIMITS_DEFAULT;
    return ps_export_coq(text, "a-b.c", json, strlen(json), &limits, error);
}

static void certificates(void)
{
    ps_buffer text = {0}, json = {0};
    ps_error error = {0};
    CHECK(export_text(&text, certificate_text, &error) == PS_MALFORMED); /* no comment survives the parser */
    ps_buffer_puts(&json, certificate_text);
    memcpy(strstr(json.text, "(* End. *)"), "          ", 10);
    error = (ps_error){0};
    ps_buffer_clear(&text);
    CHECK(export_text(&text, json.text, &error) == PS_OK);
    CHECK_CONTAINS(text.text, "Module certificate_a_b_c.\nDefinition loss (p z : R) : R := cosh (z - p).\n");
    CHECK_CONTAINS(text.text, "\nDefinition text : string := \"{\"\"format\"\": \"\"prodstab-certificate\"\", ");
    CHECK_CONTAINS(text.text, " \"\"producer\"\": \"\"Qed. *) Admitted.\"\"}\"%string.\n"); /* in a string it says nothing */
    CHECK_CONTAINS(text.text, "\nDefinition lo : R := (4/5).\nDefinition hi : R := (6/5).\n");
    CHECK_CONTAINS(text.text, "\nLemma holds : forall p, (9/10) <= p <= (11/10) -> claims_hold (loss p) (fun p => loss p) (claims_of content).\n"
                              "Proof. intros p in_p. exact (all_claims_hold accepted content_is_read (p :: nil) (conj in_p I)). Qed.\n");
    CHECK_CONTAINS(text.text, "Theorem minimum_1 : forall p, (9/10) <= p <= (11/10) -> minimum (loss p) lo hi.\n"
                              "Proof. intros p in_p. exact (claim 1 (holds p in_p)). Qed.\n");
    CHECK_CONTAINS(text.text, "Theorem product_unstable_2 : ");
    CHECK_CONTAINS(text.text, "\nDefinition certificate : theorems := [[ minimum_1 ; product_unstable_2 ]].\nEnd certificate_a_b_c.\n");
    CHECK(export_text(&text, json.text, &error) == PS_INPUT); /* no module may come twice */
    CHECK_CONTAINS(error.message, "rename one of the files");
    ps_buffer_clear(&text);
    for (int i = 0; i < 100000; i++) /* the limit is that of a formula, not of what comes before it */
        ps_buffer_puts(&text, " ");
    CHECK(export_text(&text, json.text, &error) == PS_OK);
    ps_buffer_clear(&text);
    ps_buffer_clear(&json);
}

static void rejected_certificates(void)
{
    ps_buffer text = {0}, json = {0};
    ps_error error = {0};
    ps_buffer_puts(&json, certificate_text);
    memcpy(strstr(json.text, "(* End. *)"), "          ", 10);
    memcpy(strstr(json.text, "-0.8\""), "-9.0\"", 5);
    CHECK(export_text(&text, json.text, &error) == PS_REJECTED);
    CHECK_CONTAINS(error.message, "the checker does not accept product_unstable: obligation p1");
    ps_buffer_clear(&text);
    ps_buffer_clear(&json);
}

static const char cells_text[] =
    "{\"format\": \"prodstab-certificate\", \"version\": 1,"
    " \"loss\": {\"formula\": \"cosh(z - p) + q*z*0\", \"parameters\": {\"p\": [\"0\", \"2\"], \"q\": [\"1\", \"2\"]}},"
    " \"cells\": ["
    "  {\"parameters\": {\"p\": [\"0\", \"1\"], \"q\": [\"1\", \"2\"]}, \"claims\": [{\"claim\": \"minimum\", \"lo\": \"-1\", \"hi\": \"2\"}]},"
    "  {\"parameters\": {\"p\": [\"1\", \"2\"], \"q\": [\"1\", \"1.5\"]}, \"claims\": [{\"claim\": \"minimum\", \"lo\": \"0\", \"hi\": \"3\"}]},"
    "  {\"parameters\": {\"p\": [\"1\", \"2\"], \"q\": [\"1.5\", \"2\"]}, \"claims\": [{\"claim\": \"minimum\", \"lo\": \"0\", \"hi\": \"4\"}]}],"
    " \"producer\": \"\"}";

/* One loss and text, the list of the cells, and one theorem about it. */
static void cells(void)
{
    ps_buffer text = {0};
    ps_error error = {0};
    CHECK(export_text(&text, cells_text, &error) == PS_OK);
    CHECK_CONTAINS(text.text, "Module certificate_a_b_c.\nDefinition loss (p q z : R) : R := ");
    CHECK_CONTAINS(text.text, "\nDefinition cells (p q : R) : list cell_at := [\n"
                              "  Cell_at (0 <= p <= 1 /\\ 1 <= q <= 2) [minimum (loss p q) (-1) 2] ;\n"
                              "  Cell_at (1 <= p <= 2 /\\ 1 <= q <= (3/2)) [minimum (loss p q) 0 3] ;\n"
                              "  Cell_at (1 <= p <= 2 /\\ (3/2) <= q <= 2) [minimum (loss p q) 0 4] ].\n\n"
                              "Theorem every_cell : forall p, 0 <= p <= 2 -> forall q, 1 <= q <= 2 -> cells_hold (cells p q).\n"
                              "Proof. intros p in_p q in_q. exact (all_cells_hold accepted content_is_read (p :: q :: nil) "
                              "(conj in_p (conj in_q I)) (loss p q) (fun p => loss p q) eq_refl eq_refl eq_refl). Qed.\n\n"
                              "Definition certificate : theorems := [[ every_cell ]].\nEnd certificate_a_b_c.\n");
    ps_buffer_clear(&text);
}

/* A map has cells in which nothing is claimed. */
static void maps(void)
{
    ps_buffer text = {0}, json = {0};
    ps_error error = {0};
    ps_buffer_puts(&json, "{\"format\": \"prodstab-certificate\", \"version\": 3, \"comment\": \"\","
                          " \"loss\": {\"formula\": \"z^2 + p*z^4\", \"parameters\": {\"p\": [\"-1\", \"1\"]}}, \"cells\": ["
                          "  {\"parameters\": {\"p\": [\"-1\", \"0.5\"]}, \"claims\": []},"
                          "  {\"parameters\": {\"p\": [\"0\", \"1\"]}, \"claims\": [{\"claim\": \"minimum\", \"lo\": \"-1\", \"hi\": \"1\"}]}],"
                          " \"producer\": \"\"}");
    CHECK(export_text(&text, json.text, &error) == PS_OK);
    CHECK_CONTAINS(text.text, "  Cell_at ((-1) <= p <= (1/2)) [] ;\n  Cell_at (0 <= p <= 1) [minimum (loss p) (-1) 1] ].\n");
    ps_buffer_clear(&text);
    ps_buffer_clear(&json);
}

/* The text of a long certificate, in pieces that Coq can read. */
static void long_texts(void)
{
    ps_buffer text = {0}, json = {0};
    ps_error error = {0};
    ps_buffer_puts(&json, "{\"format\": \"prodstab-certificate\", \"version\": 1, \"loss\": {\"formula\": \"z^2\", \"parameters\": {}},"
                          " \"claims\": [{\"claim\": \"minimum\", \"lo\": \"-1\", \"hi\": \"1\"}], \"producer\": \"");
    while (json.length < 7999)
        ps_buffer_puts(&json, ".");
    ps_buffer_puts(&json, "\"}");
    CHECK(export_text(&text, json.text, &error) == PS_OK);
    CHECK_CONTAINS(text.text, "..\"\"\"%string.\n\nDefinition text_2 : string := \"}\"%string.\n\n"
                              "Definition text : string := (text_1 ++ text_2)%string.\n");
    ps_buffer_clear(&text);
    ps_buffer_clear(&json);
}

static void cells_with_a_gap(void)
{
    ps_buffer text = {0}, json = {0};
    ps_error error = {0};
    ps_buffer_puts(&json, cells_text);
    memcpy(strstr(json.text, "\"1.5\", \"2\""), "\"1.6\"", 5);
    CHECK(export_text(&text, json.text, &error) == PS_REJECTED);
    CHECK_CONTAINS(error.message, "the cells do not cover");
    ps_buffer_clear(&text);
    ps_buffer_clear(&json);
}

static void kinds(void)
{
    for (size_t i = 0; i < ps_claim_kind_count(); i++)
        if (!CHECK(ps_coq_claim(ps_claim_kind_at(i)) != NULL))
            printf("coq.def has no line for %s\n", ps_claim_kind_at(i)->name);
}

static void stored(ps_buffer *json, const char *name)
{
    char path[4096];
    snprintf(path, sizeof path, "%s/certificates/%s.json", getenv("PRODSTAB_SOURCE_DIR"), name);
    CHECK(ps_file_read(json, path, 1 << 20, NULL) == PS_OK);
}

static void export_stored(ps_buffer *text, const char *name)
{
    ps_buffer json = {0};
    ps_error error = {0};
    stored(&json, name);
    CHECK(export_text(text, json.text, &error) == PS_OK);
    ps_buffer_clear(&json);
}

/* Claims that build on others have their numbers. */
static void laws(void)
{
    ps_buffer text = {0};
    export_stored(&text, "sharpness/hellinger");
    CHECK_CONTAINS(text.text, "Theorem law_from_afar_4 : law_from_afar loss lo hi 0 ");
    CHECK_CONTAINS(text.text, " (13/5) (Row (1/5) (17933731/100000000) (228221/500000) (148027/50000) (3007/3125)) ((Row ");
    CHECK_CONTAINS(text.text, "Theorem sharpness_5 : sharpness loss lo hi 0 ");
    CHECK_CONTAINS(text.text, " (13/5) (228221/500000) (148027/50000) ");
    ps_buffer_clear(&text);
}

/* A long natural number is no literal; the segments of a branch come from the claims before it, the latest first. */
static void natural_numbers_and_segments(void)
{
    ps_buffer text = {0};
    export_stored(&text, "run/gamma");
    CHECK_CONTAINS(text.text, "Theorem run_2 : run loss lo hi (1/10) 5 (1/8) (Z.to_nat 3661) ");
    ps_buffer_clear(&text);
    export_stored(&text, "branch/quartic");
    CHECK_CONTAINS(text.text, " : branch loss lo hi ");
    const char *branch = strstr(text.text, " : branch loss");
    CHECK(branch != NULL && strstr(branch, "(mksegment ") != NULL && strstr(branch, ":: flip_steps lo hi ") != NULL);
    ps_buffer_clear(&text);
}

/* The last comma between the two. */
static const char *last_comma(const char *begin, const char *end)
{
    while (end > begin && *end != ',')
        end--;
    return end;
}

/* Each claim of a law alone, without what it builds on. */
static void laws_without_their_base(void)
{
    static const char *const kinds[] = {"sharpness_law_lower", "law_entry", "law_from_afar", "sharpness"};
    ps_buffer json = {0}, text = {0};
    stored(&json, "sharpness/quartic_short");
    char *first = strstr(json.text, "\"sharpness_law\"");
    for (size_t i = 0; i < sizeof kinds / sizeof kinds[0] && CHECK(first != NULL); i++) {
        ps_buffer alone = {0};
        ps_error error = {0};
        char quoted[64];
        snprintf(quoted, sizeof quoted, "\"%s\"", kinds[i]);
        const char *own = strstr(first, quoted), *end = strrchr(json.text, ']'), *next = own != NULL ? strstr(own, "\"claim\"") : NULL;
        if (!CHECK(own != NULL))
            break;
        ps_buffer_append(&alone, json.text, (size_t)(first - json.text));
        ps_buffer_append(&alone, own, next != NULL ? (size_t)(last_comma(own, next) - own) : (size_t)(end - own));
        ps_buffer_puts(&alone, end);
        CHECK(export_text(&text, alone.text, &error) == PS_REJECTED);
        CHECK_CONTAINS(error.message, "before it");
        ps_buffer_clear(&alone);
        ps_buffer_clear(&text);
    }
    ps_buffer_clear(&json);
}

TEST_MAIN(formulas, refusals, certificates, rejected_certificates, cells, cells_with_a_gap, maps, long_texts, kinds, laws, natural_numbers_and_segments, laws_without_their_base)
