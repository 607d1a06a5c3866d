#include "prodstab/export.h"

#include <ctype.h>
#include <stdio.h>
#include <string.h>

#include "export/coq_formula.h"
#include "export/coq_template.h"

enum { LEAST_FINE_PRECISION = 40, SPARE_BITS = 30, ORBIT_BITS = 128, MODEL_BITS = 20 };

static ps_status print_loss(ps_buffer *buffer, const ps_loss *loss, ps_error *error)
{
    ps_buffer_puts(buffer, "Definition loss (");
    ps_coq_parameters(buffer, loss, "", " ");
    ps_buffer_puts(buffer, "z : R) : R := ");
    ps_status status = ps_coq_formula(buffer, loss, error);
    ps_buffer_puts(buffer, ".\n");
    return status;
}

/* "(1/2) <= p <= (2/3)" with "forall p, " before it or "" and another text behind it, for each parameter that is an interval */
static void print_ranges(ps_buffer *buffer, const ps_loss *loss, bool quantified, const char *behind)
{
    for (size_t i = 0; i < loss->parameter_count; i++) {
        const ps_parameter *p = &loss->parameters[i];
        if (loss->intervals[i] == PS_NODE_NONE)
            continue;
        if (quantified) {
            ps_buffer_puts(buffer, "forall ");
            ps_coq_parameter(buffer, p->name);
            ps_buffer_puts(buffer, ", ");
        }
        ps_coq_number(buffer, p->lo);
        ps_buffer_puts(buffer, " <= ");
        ps_coq_parameter(buffer, p->name);
        ps_buffer_puts(buffer, " <= ");
        ps_coq_number(buffer, p->hi);
        ps_buffer_puts(buffer, behind);
    }
}

/* "forall p, 1/2 <= p <= 2/3 -> " */
static void print_hypotheses(ps_buffer *buffer, const ps_loss *loss)
{
    print_ranges(buffer, loss, true, " -> ");
}

/* "Theorem NAME : STATEMENT. Proof. TACTIC. Qed.", NAME printed by `name` */
static void print_proved(ps_buffer *buffer, const char *keyword, void (*name)(ps_buffer *, const ps_certificate *, size_t),
                         const ps_coq_filling *f, const ps_coq_claim *coq)
{
    ps_buffer_printf(buffer, "\n%s ", keyword);
    name(buffer, f->certificate, (size_t)(f->claim - f->certificate->claims));
    ps_buffer_puts(buffer, " : ");
    print_hypotheses(buffer, &f->certificate->loss);
    ps_coq_template(buffer, f, coq->statement);
    ps_buffer_puts(buffer, ".\nProof. ");
    ps_coq_template(buffer, f, coq->tactic);
    ps_buffer_puts(buffer, ". Qed.\n");
}

static void print_theorem(ps_buffer *buffer, const ps_coq_filling *f)
{
    const ps_coq_claim *lemma = ps_coq_lemma_find(f->claim->kind);
    if (lemma != NULL)
        print_proved(buffer, "Lemma", ps_coq_lemma_name, f, lemma);
    print_proved(buffer, "Theorem", ps_coq_claim_name, f, ps_coq_claim_find(f->claim->kind));
}

/* "A /\\ B /\\ C", each on a line of its own */
static void print_statements(ps_buffer *buffer, const ps_certificate *certificate)
{
    const char *before = "";
    for (size_t i = 0; i < certificate->claim_count; i++) {
        ps_coq_filling f = {.certificate = certificate, .claim = &certificate->claims[i]};
        ps_buffer_printf(buffer, "%s(", before);
        ps_coq_template(buffer, &f, ps_coq_claim_find(f.claim->kind)->statement);
        ps_buffer_puts(buffer, ")");
        before = " /\\\n  ";
    }
}

/* " claim minimum_1. claim flip_2." */
static void print_claim_tactics(ps_buffer *buffer, const ps_certificate *certificate)
{
    for (size_t i = 0; i < certificate->claim_count; i++) {
        ps_buffer_puts(buffer, " claim ");
        ps_coq_claim_name(buffer, certificate, i);
        ps_buffer_puts(buffer, ".");
    }
}

/* All claims in one theorem. */
static void print_last_theorem(ps_buffer *buffer, const ps_certificate *certificate)
{
    ps_buffer_puts(buffer, "\nTheorem certificate :\n  ");
    print_hypotheses(buffer, &certificate->loss);
    print_statements(buffer, certificate);
    ps_buffer_puts(buffer, ".\nProof. intros.");
    print_claim_tactics(buffer, certificate);
    ps_buffer_puts(buffer, " Qed.\n");
}

/* All claims of a cell under one name, and that they hold. */
static void print_claims_of_cell(ps_buffer *buffer, const ps_certificate *cell)
{
    ps_buffer_puts(buffer, "\nDefinition claims (");
    ps_coq_parameters(buffer, &cell->loss, "", " ");
    ps_buffer_puts(buffer, ": R) : Prop :=\n  ");
    print_statements(buffer, cell);
    ps_buffer_puts(buffer, ".\n\nTheorem certificate : ");
    print_hypotheses(buffer, &cell->loss);
    ps_buffer_puts(buffer, "claims");
    ps_coq_parameters(buffer, &cell->loss, " ", "");
    ps_buffer_puts(buffer, ".\nProof. intros. unfold claims.");
    print_claim_tactics(buffer, cell);
    ps_buffer_puts(buffer, " Qed.\n");
}

/* Bits that tell the ends of [lo, hi] apart, relative to `size`. */
static long bits_between(mpq_srcptr lo, mpq_srcptr hi, mpq_srcptr size)
{
    mpq_t width;
    mpq_init(width);
    mpq_sub(width, hi, lo);
    mpq_div(width, width, size);
    long bits = (long)mpz_sizeinbase(mpq_denref(width), 2) - (long)mpz_sizeinbase(mpq_numref(width), 2) + SPARE_BITS;
    mpq_clear(width);
    return bits > LEAST_FINE_PRECISION ? bits : LEAST_FINE_PRECISION;
}

/* What the checker needed for one of the claims, in all cells together. */
typedef struct needed {
    long precision, orbit_precision;
} needed;

/* On the bracket; no fewer than the checker needed. */
static long fine_precision(const ps_claim *minimum, const needed *checker)
{
    mpq_t one;
    mpq_init(one);
    mpq_set_ui(one, 1, 1);
    long bits = bits_between(minimum->values[0], minimum->values[1], one);
    mpq_clear(one);
    return checker->precision > 64 && checker->precision > bits ? checker->precision : bits;
}

/* For the points of an orbit, whose D has to end in its interval. The checker begins with ORBIT_BITS. */
static long orbit_precision(const ps_claim *claim, const needed *checker)
{
    if (checker->orbit_precision == 0)
        return 0;
    mpq_srcptr lo = ps_claim_value((ps_claim *)claim, "D_lo"), hi = ps_claim_value((ps_claim *)claim, "D_hi");
    long bits = bits_between(lo, hi, hi);
    return checker->orbit_precision > ORBIT_BITS && checker->orbit_precision > bits ? checker->orbit_precision : bits;
}

/* Bits behind the binary point of Taylor models in h <= eta_bar^2. */
static long model_precision(const ps_claim *claim)
{
    mpq_srcptr eta_bar = ps_claim_named_value(NULL, claim, "eta_bar");
    if (eta_bar == NULL)
        return 0;
    long bits = (long)mpz_sizeinbase(mpq_denref(eta_bar), 2) - (long)mpz_sizeinbase(mpq_numref(eta_bar), 2);
    return MODEL_BITS + 2 * (bits > 0 ? bits : 0);
}

static void export_claims(ps_buffer *buffer, const ps_certificate *certificate, const needed *checker)
{
    for (size_t i = 0; i < certificate->claim_count; i++) {
        const ps_claim *claim = &certificate->claims[i];
        ps_coq_filling f = {certificate, claim, fine_precision(&certificate->claims[0], &checker[i]),
                            orbit_precision(claim, &checker[i]), model_precision(claim)};
        print_theorem(buffer, &f);
    }
}

void ps_export_coq_begin(ps_buffer *buffer)
{
    ps_buffer_puts(buffer, "From Prodstab Require Import Certificate LawCertificate.\nOpen Scope R_scope.\n");
}

/* "Module name." or "End name." */
static void print_module(ps_buffer *buffer, const char *keyword, const char *name)
{
    ps_buffer_printf(buffer, "%s certificate_", keyword);
    for (; *name != '\0'; name++)
        ps_buffer_append(buffer, isalnum((unsigned char)*name) ? name : "_", 1);
    ps_buffer_puts(buffer, ".\n");
}

/* Whether the text has a module with this line, inside no other: the modules of cells are inside that of their certificate. */
static bool has_module(const char *text, const char *module)
{
    int depth = 0;
    for (const char *line = text; line != NULL; line = strchr(line, '\n')) {
        line += line[0] == '\n';
        if (depth == 0 && strncmp(line, module, strlen(module)) == 0)
            return true;
        depth += (strncmp(line, "Module ", 7) == 0) - (strncmp(line, "End ", 4) == 0);
    }
    return false;
}

/* Names that differ in other characters only would be the same module. */
static ps_status begin_module(ps_buffer *buffer, const char *name, ps_error *error)
{
    ps_buffer line = {0};
    ps_status status = PS_OK;
    print_module(&line, "Module", name);
    if (has_module(buffer->text, line.text))
        status = ps_error_set(error, PS_INPUT, 0, 0, "another certificate has a name that becomes the same Coq module: rename one of the files");
    ps_buffer_puts(buffer, line.text);
    ps_buffer_clear(&line);
    return status;
}

/* ---- cells ---- */

typedef struct cover_proof {
    ps_buffer *buffer;
    const ps_loss *loss;
} cover_proof;

static void print_cut(void *context, size_t parameter, mpq_srcptr at)
{
    const cover_proof *proof = context;
    ps_buffer_puts(proof->buffer, "\n  cut_at ");
    ps_coq_parameter(proof->buffer, proof->loss->parameters[parameter].name);
    ps_buffer_puts(proof->buffer, " ");
    ps_coq_number(proof->buffer, at);
    ps_buffer_puts(proof->buffer, ".");
}

static void print_in_cell(void *context, size_t cell)
{
    const cover_proof *proof = context;
    ps_buffer_printf(proof->buffer, "\n  in_cell %zu certificate_cell_%zu.certificate.", cell, cell + 1);
}

/* For all parameters: they are in some cell, and its claims hold. The checker's cover is the proof. */
static ps_status print_theorem_of_cells(ps_buffer *buffer, const ps_certificate *certificate, const ps_check_limits *limits,
                                        ps_error *error)
{
    cover_proof proof = {buffer, &certificate->loss};
    const ps_cover_visitor visitor = {print_cut, print_in_cell, &proof};
    ps_buffer reason = {0};
    ps_buffer_puts(buffer, "\nTheorem certificate :\n  ");
    print_hypotheses(buffer, &certificate->loss);
    for (size_t i = 0; i < certificate->cell_count; i++) {
        const ps_certificate *cell = &certificate->cells[i];
        ps_buffer_puts(buffer, i > 0 ? ") \\/\n  (" : "(");
        print_ranges(buffer, &cell->loss, false, " /\\ ");
        ps_buffer_printf(buffer, "certificate_cell_%zu.claims", i + 1);
        ps_coq_parameters(buffer, &cell->loss, " ", "");
    }
    ps_buffer_puts(buffer, ").\nProof.\n  intros.");
    ps_status status = ps_check_cover(certificate, limits, &visitor, &reason);
    ps_buffer_puts(buffer, "\nQed.\n");
    if (status != PS_OK)
        ps_error_set(error, status, 0, 0, "%s", reason.text);
    ps_buffer_clear(&reason);
    return status;
}

/* Each cell in a module of its own: what it says of the parameters in the cell; then all of them together. */
static ps_status export_cells(ps_buffer *buffer, const ps_certificate *certificate, const needed *checker,
                              const ps_check_limits *limits, ps_error *error)
{
    for (size_t i = 0; i < certificate->cell_count; i++) {
        char module[32];
        snprintf(module, sizeof module, "cell_%zu", i + 1);
        ps_buffer_puts(buffer, "\n");
        print_module(buffer, "Module", module);
        export_claims(buffer, &certificate->cells[i], checker);
        print_claims_of_cell(buffer, &certificate->cells[i]);
        print_module(buffer, "End", module);
    }
    return print_theorem_of_cells(buffer, certificate, limits, error);
}

static void note_needed(void *context, const ps_certificate *certificate, size_t index, const ps_claim_report *report)
{
    (void)certificate;
    ((needed *)context)[index] = (needed){report->precision, report->obligations[PS_CLAIM_OBLIGATIONS].precision};
}

/* Claims that no tactic proves. */
static ps_status refuse_unproved(const ps_certificate *certificate, ps_error *error)
{
    for (size_t i = 0; i < ps_certificate_kind_count(certificate); i++) {
        const ps_claim_kind *kind = ps_certificate_kind(certificate, i);
        const ps_coq_claim *coq = ps_coq_claim_find(kind);
        if (coq != NULL && coq->tactic == NULL)
            return ps_error_set(error, PS_INPUT, 0, 0, "claims '%s' are not exported; prodstab-verify checks them", kind->name);
    }
    return PS_OK;
}

static ps_status export_accepted(ps_buffer *buffer, const char *name, const ps_certificate *certificate, const needed *checker,
                                 const ps_check_limits *limits, ps_error *error)
{
    ps_buffer_puts(buffer, "\n");
    ps_status status = refuse_unproved(certificate, error);
    if (status == PS_OK && name != NULL)
        status = begin_module(buffer, name, error);
    if (status == PS_OK)
        status = print_loss(buffer, &certificate->loss, error);
    if (status == PS_OK && certificate->cell_count > 0) {
        status = export_cells(buffer, certificate, checker, limits, error);
    } else if (status == PS_OK) {
        export_claims(buffer, certificate, checker);
        print_last_theorem(buffer, certificate);
    }
    if (name != NULL)
        print_module(buffer, "End", name);
    return status;
}

/* PS_INPUT if a claim has no statement in coq.def. */
static ps_status find_statements(const ps_certificate *certificate, ps_error *error)
{
    for (size_t i = 0; i < ps_certificate_kind_count(certificate); i++)
        if (ps_coq_claim_find(ps_certificate_kind(certificate, i)) == NULL)
            return ps_error_set(error, PS_INPUT, 0, 0, "the claim '%s' is not written as a theorem for coqc: prodstab-verify checks it, "
                                "with the checker that is proved in Coq", ps_certificate_kind(certificate, i)->name);
    return PS_OK;
}

ps_status ps_export_coq(ps_buffer *buffer, const char *name, const char *text, size_t length, const ps_check_limits *limits,
                        ps_error *error)
{
    needed checker[PS_CERTIFICATE_CLAIMS];
    const ps_check_visitor visitor = {.claim = note_needed, .context = checker};
    ps_certificate certificate;
    ps_claim_report report;
    ps_status status = ps_check_certificate(&report, &certificate, text, length, limits, &visitor);
    if (status == PS_OK)
        status = find_statements(&certificate, error);
    if (status == PS_OK)
        status = export_accepted(buffer, name, &certificate, checker, limits, error);
    else if (report.status != PS_OK)
        ps_error_set(error, status, 0, 0, "%s%s", status == PS_MALFORMED ? "" : "the checker does not accept ", report.message.text);
    ps_certificate_clear(&certificate);
    ps_claim_report_clear(&report);
    return status;
}
