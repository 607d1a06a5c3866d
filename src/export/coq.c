#include "prodstab/export.h"

#include <ctype.h>
#include <stdio.h>
#include <string.h>

#include "export/coq_formula.h"

enum { COARSE_PRECISION = 40, SPARE_BITS = 30 };

typedef struct coq_claim {
    const char *kind, *statement, *tactic;
} coq_claim;

static const coq_claim coq_claims[] = {
#define PS_COQ_CLAIM(kind, statement, tactic) {kind, statement, tactic},
#include "export/coq.def"
#undef PS_COQ_CLAIM
};

static const coq_claim *find(const ps_claim_kind *kind)
{
    for (size_t i = 0; i < sizeof coq_claims / sizeof coq_claims[0]; i++)
        if (strcmp(coq_claims[i].kind, kind->name) == 0)
            return &coq_claims[i];
    return NULL;
}

bool ps_export_has_kind(const ps_claim_kind *kind)
{
    return find(kind) != NULL;
}

/* ---- templates ---- */

typedef struct filling {
    const ps_certificate *certificate;
    const ps_claim *claim;
    long precision;
} filling;

/* "loss", or "(loss p q)" with the parameters that are intervals */
static void print_loss_name(ps_buffer *buffer, const ps_loss *loss)
{
    ps_buffer name = {0};
    ps_buffer_puts(&name, "loss");
    for (size_t i = 0; i < loss->parameter_count; i++)
        if (loss->intervals[i] != PS_NODE_NONE) {
            ps_buffer_puts(&name, " ");
            ps_coq_parameter(&name, loss->parameters[i].name);
        }
    ps_buffer_printf(buffer, strchr(name.text, ' ') != NULL ? "(%s)" : "%s", name.text);
    ps_buffer_clear(&name);
}

static void print_field(ps_buffer *buffer, const filling *f, const char *name, size_t length)
{
    char field[32] = "";
    memcpy(field, name, length < sizeof field ? length : sizeof field - 1);
    mpq_srcptr value = ps_claim_value((ps_claim *)f->claim, field);
    if (value == NULL)
        value = ps_claim_value(&f->certificate->claims[0], field);
    ps_coq_number(buffer, value);
}

/* One word of a template. */
static void print_word(ps_buffer *buffer, const filling *f, const char *word, size_t length)
{
    if (word[0] == '{')
        print_field(buffer, f, word + 1, length - 2);
    else if (length == 4 && memcmp(word, "LOSS", 4) == 0)
        print_loss_name(buffer, &f->certificate->loss);
    else if (length == 1 && word[0] == 'M')
        ps_buffer_puts(buffer, "minimum_1");
    else if (length == 4 && memcmp(word, "FINE", 4) == 0)
        ps_buffer_printf(buffer, "%ld", f->precision);
    else if (length == 6 && memcmp(word, "COARSE", 6) == 0)
        ps_buffer_printf(buffer, "%d", COARSE_PRECISION);
    else
        ps_buffer_append(buffer, word, length);
}

static void print_template(ps_buffer *buffer, const filling *f, const char *text)
{
    while (*text != '\0') {
        size_t length = strcspn(text, " ");
        print_word(buffer, f, text, length);
        text += length;
        if (*text == ' ') {
            ps_buffer_puts(buffer, " ");
            text++;
        }
    }
}

/* ---- the file ---- */

static ps_status print_loss(ps_buffer *buffer, const ps_loss *loss, ps_error *error)
{
    ps_buffer_puts(buffer, "Definition loss (");
    for (size_t i = 0; i < loss->parameter_count; i++)
        if (loss->intervals[i] != PS_NODE_NONE) {
            ps_coq_parameter(buffer, loss->parameters[i].name);
            ps_buffer_puts(buffer, " ");
        }
    ps_buffer_puts(buffer, "z : R) : R := ");
    ps_status status = ps_coq_formula(buffer, loss, error);
    ps_buffer_puts(buffer, ".\n");
    return status;
}

/* "forall p, 1/2 <= p <= 2/3 -> " */
static void print_ranges(ps_buffer *buffer, const ps_loss *loss)
{
    for (size_t i = 0; i < loss->parameter_count; i++) {
        const ps_parameter *p = &loss->parameters[i];
        if (loss->intervals[i] == PS_NODE_NONE)
            continue;
        ps_buffer_puts(buffer, "forall ");
        ps_coq_parameter(buffer, p->name);
        ps_buffer_puts(buffer, ", ");
        ps_coq_number(buffer, p->lo);
        ps_buffer_puts(buffer, " <= ");
        ps_coq_parameter(buffer, p->name);
        ps_buffer_puts(buffer, " <= ");
        ps_coq_number(buffer, p->hi);
        ps_buffer_puts(buffer, " -> ");
    }
}

static void print_theorem(ps_buffer *buffer, const filling *f, const coq_claim *coq, size_t index)
{
    ps_buffer_printf(buffer, "\nTheorem %s_%zu : ", coq->kind, index + 1);
    print_ranges(buffer, &f->certificate->loss);
    print_template(buffer, f, coq->statement);
    ps_buffer_puts(buffer, ".\nProof. ");
    print_template(buffer, f, coq->tactic);
    ps_buffer_puts(buffer, ". Qed.\n");
}

/* All claims in one theorem. */
static void print_last_theorem(ps_buffer *buffer, const ps_certificate *certificate)
{
    ps_buffer statement = {0}, proof = {0};
    size_t open = 0;
    for (size_t i = 0; i < certificate->claim_count; i++) {
        filling f = {certificate, &certificate->claims[i], 0};
        const coq_claim *coq = find(f.claim->kind);
        bool last = true;
        for (size_t k = i + 1; k < certificate->claim_count; k++)
            last = last && find(certificate->claims[k].kind) == NULL;
        if (coq == NULL)
            continue;
        ps_buffer_puts(&statement, i > 0 ? " /\\\n  (" : "\n  (");
        print_ranges(&statement, &certificate->loss);
        print_template(&statement, &f, coq->statement);
        ps_buffer_puts(&statement, ")");
        ps_buffer_printf(&proof, last ? "%s_%zu" : "(conj %s_%zu ", coq->kind, i + 1);
        open += !last;
    }
    ps_buffer_puts(buffer, "\nTheorem certificate :");
    ps_buffer_append(buffer, statement.text, statement.length);
    ps_buffer_puts(buffer, ".\nProof. exact ");
    ps_buffer_append(buffer, proof.text, proof.length);
    while (open-- > 0)
        ps_buffer_puts(buffer, ")");
    ps_buffer_puts(buffer, ". Qed.\n");
    ps_buffer_clear(&statement);
    ps_buffer_clear(&proof);
}

/* Bits that tell the ends of the bracket apart, and that the checker needed. */
static long fine_precision(const ps_claim *minimum, const ps_claim_report *report)
{
    mpq_t width;
    mpq_init(width);
    mpq_sub(width, minimum->values[1], minimum->values[0]);
    long bits = (long)mpz_sizeinbase(mpq_denref(width), 2) - (long)mpz_sizeinbase(mpq_numref(width), 2) + SPARE_BITS;
    mpq_clear(width);
    bits = bits > COARSE_PRECISION ? bits : COARSE_PRECISION;
    return report->precision > 64 && report->precision > bits ? report->precision : bits;
}

static ps_status export_claim(ps_buffer *buffer, ps_buffer *left_out, ps_certificate *certificate, size_t index,
                              const ps_check_limits *limits, ps_error *error)
{
    const ps_claim *claim = &certificate->claims[index];
    const coq_claim *coq = find(claim->kind);
    ps_claim_report report;
    ps_check_claim_among(&report, &certificate->loss, certificate->claims, index, limits);
    ps_status status = report.status;
    if (status != PS_OK) {
        ps_error_set(error, status, 0, 0, "the checker does not accept %s: %s", claim->kind->name, report.message.text);
    } else if (coq == NULL) {
        ps_buffer_printf(left_out, "%s%s", left_out->length > 0 ? " " : "", claim->kind->name);
    } else {
        filling f = {certificate, claim, fine_precision(&certificate->claims[0], &report)};
        print_theorem(buffer, &f, coq, index);
    }
    ps_claim_report_clear(&report);
    return status;
}

void ps_export_coq_begin(ps_buffer *buffer)
{
    ps_buffer_puts(buffer, "From Prodstab Require Import Certificate.\nOpen Scope R_scope.\n");
}

/* "Module name." or "End name." */
static void print_module(ps_buffer *buffer, const char *keyword, const char *name)
{
    ps_buffer_printf(buffer, "%s certificate_", keyword);
    for (; *name != '\0'; name++)
        ps_buffer_append(buffer, isalnum((unsigned char)*name) ? name : "_", 1);
    ps_buffer_puts(buffer, ".\n");
}

/* Each cell in a module of its own: what it says of the parameters in the cell; then all of it together. */
static ps_status export_cells(ps_buffer *buffer, ps_buffer *left_out, const char *name, ps_certificate *certificate,
                              const ps_check_limits *limits, ps_error *error)
{
    ps_status status = PS_OK;
    if (name != NULL)
        print_module(buffer, "Module", name);
    for (size_t i = 0; i < certificate->cell_count && status == PS_OK; i++) {
        char module[32];
        snprintf(module, sizeof module, "cell_%zu", i + 1);
        status = ps_export_coq(buffer, left_out, module, &certificate->cells[i], limits, error);
    }
    ps_buffer_puts(buffer, "\nDefinition certificate := (certificate_cell_1.certificate");
    for (size_t i = 1; i < certificate->cell_count; i++)
        ps_buffer_printf(buffer, ", certificate_cell_%zu.certificate", i + 1);
    ps_buffer_puts(buffer, ").\n");
    if (name != NULL)
        print_module(buffer, "End", name);
    return status;
}

ps_status ps_export_coq(ps_buffer *buffer, ps_buffer *left_out, const char *name, ps_certificate *certificate,
                        const ps_check_limits *limits, ps_error *error)
{
    if (certificate->cell_count > 0)
        return export_cells(buffer, left_out, name, certificate, limits, error);
    ps_buffer_puts(buffer, "\n");
    if (name != NULL)
        print_module(buffer, "Module", name);
    ps_status status = print_loss(buffer, &certificate->loss, error);
    for (size_t i = 0; i < certificate->claim_count && status == PS_OK; i++)
        status = export_claim(buffer, left_out, certificate, i, limits, error);
    if (status == PS_OK)
        print_last_theorem(buffer, certificate);
    if (name != NULL)
        print_module(buffer, "End", name);
    return status;
}
