#include "prodstab/export.h"

#include <ctype.h>
#include <string.h>

#include "export/coq_formula.h"
#include "export/coq_template.h"

/* ---- the parameters that are intervals ---- */

typedef void (*parameter_printer)(ps_buffer *buffer, const ps_parameter *parameter);

static void print_each(ps_buffer *buffer, const ps_loss *loss, const char *between, parameter_printer print)
{
    const char *before = "";
    for (size_t i = 0; i < loss->parameter_count; i++)
        if (loss->intervals[i] != PS_NODE_NONE) {
            ps_buffer_puts(buffer, before);
            print(buffer, &loss->parameters[i]);
            before = between;
        }
}

static void print_name(ps_buffer *buffer, const ps_parameter *parameter)
{
    ps_coq_parameter(buffer, parameter->name);
}

/* "1/2 <= p <= 2/3" */
static void print_range(ps_buffer *buffer, const ps_parameter *parameter)
{
    ps_coq_number(buffer, parameter->lo);
    ps_buffer_puts(buffer, " <= ");
    print_name(buffer, parameter);
    ps_buffer_puts(buffer, " <= ");
    ps_coq_number(buffer, parameter->hi);
}

static void print_hypothesis(ps_buffer *buffer, const ps_parameter *parameter)
{
    ps_buffer_puts(buffer, "forall ");
    print_name(buffer, parameter);
    ps_buffer_puts(buffer, ", ");
    print_range(buffer, parameter);
    ps_buffer_puts(buffer, " -> ");
}

static void print_proof_of_range(ps_buffer *buffer, const ps_parameter *parameter)
{
    ps_buffer_puts(buffer, "in_");
    print_name(buffer, parameter);
}

static void print_introduction(ps_buffer *buffer, const ps_parameter *parameter)
{
    print_name(buffer, parameter);
    ps_buffer_puts(buffer, " ");
    print_proof_of_range(buffer, parameter);
}

static void print_conjunct(ps_buffer *buffer, const ps_parameter *parameter)
{
    ps_buffer_puts(buffer, "conj ");
    print_proof_of_range(buffer, parameter);
}

static size_t interval_count(const ps_loss *loss)
{
    size_t count = 0;
    for (size_t i = 0; i < loss->parameter_count; i++)
        count += loss->intervals[i] != PS_NODE_NONE;
    return count;
}

/* "(p :: q :: nil) (conj in_p (conj in_q I))": the values, and that they are in the intervals */
static void print_point(ps_buffer *buffer, const ps_loss *loss)
{
    if (interval_count(loss) == 0) {
        ps_buffer_puts(buffer, "nil I");
        return;
    }
    ps_buffer_puts(buffer, "(");
    print_each(buffer, loss, " :: ", print_name);
    ps_buffer_puts(buffer, " :: nil) (");
    print_each(buffer, loss, " (", print_conjunct);
    ps_buffer_puts(buffer, " I");
    for (size_t i = 0; i < interval_count(loss); i++)
        ps_buffer_puts(buffer, ")");
}

/* "Proof. intros p in_p. exact (" and, behind the term, ")" */
static void print_intros(ps_buffer *buffer, const ps_loss *loss)
{
    ps_buffer_puts(buffer, "\nProof. ");
    if (interval_count(loss) > 0) {
        ps_buffer_puts(buffer, "intros ");
        print_each(buffer, loss, " ", print_introduction);
        ps_buffer_puts(buffer, ". ");
    }
}

/* ---- the loss and the text ---- */

/* "Definition loss (p z : R) : R := ..." */
static ps_status print_loss(ps_buffer *buffer, const ps_loss *loss, ps_error *error)
{
    ps_buffer_puts(buffer, "Definition loss (");
    print_each(buffer, loss, " ", print_name);
    ps_buffer_puts(buffer, interval_count(loss) > 0 ? " z : R) : R := " : "z : R) : R := ");
    ps_status status = ps_coq_formula(buffer, loss, error);
    ps_buffer_puts(buffer, ".\n");
    return status;
}

/* Coq reads a string in quadratic time, and overflows its stack at some hundred thousand characters. */
enum { PIECE = 8000 };

/* In a string of Coq a quotation mark is written twice, and nothing else has a meaning. */
static void print_string(ps_buffer *buffer, const char *text, size_t length)
{
    ps_buffer_puts(buffer, "\"");
    while (length > 0) {
        const char *quote = memchr(text, '"', length);
        size_t plain = quote != NULL ? (size_t)(quote - text) + 1 : length;
        ps_buffer_append(buffer, text, plain);
        ps_buffer_puts(buffer, quote != NULL ? "\"" : "");
        text += plain;
        length -= plain;
    }
    ps_buffer_puts(buffer, "\"");
}

/* The text, a long one in pieces. Bytes of one character may come into two of them: for Coq they are bytes. */
static void print_text(ps_buffer *buffer, const char *text, size_t length)
{
    size_t pieces = length / PIECE + (length % PIECE != 0);
    for (size_t i = 0; pieces > 1 && i < pieces; i++) {
        ps_buffer_printf(buffer, "\nDefinition text_%zu : string := ", i + 1);
        print_string(buffer, text + i * PIECE, i + 1 < pieces ? PIECE : length - i * PIECE);
        ps_buffer_puts(buffer, "%string.\n");
    }
    ps_buffer_puts(buffer, "\nDefinition text : string := ");
    if (pieces <= 1)
        print_string(buffer, text, length);
    else
        ps_buffer_puts(buffer, "(text_1");
    for (size_t i = 1; i < pieces; i++)
        ps_buffer_printf(buffer, " ++ text_%zu", i + 1);
    ps_buffer_puts(buffer, pieces > 1 ? ")%string.\n" : "%string.\n");
}

/* The one computation, and the data that the theorems are about. */
static void print_computation(ps_buffer *buffer)
{
    ps_buffer_puts(buffer, "\nLemma accepted : accepts text = true.\nProof. vm_cast_no_check (eq_refl true). Qed.\n"
                           "\nDefinition content : certificate := Eval vm_compute in as_read text.\n"
                           "Lemma content_is_read : as_read text = content.\nProof. vm_cast_no_check (eq_refl content). Qed.\n");
}

/* ---- claims ---- */

/* The ends of the bracket, and that the claims hold. */
static void print_bracket(ps_buffer *buffer, const ps_certificate *part)
{
    static const char *const ends[] = {"lo", "hi"};
    for (size_t i = 0; i < 2; i++) {
        ps_buffer_printf(buffer, "\nDefinition %s : R := ", ends[i]);
        ps_coq_number(buffer, ps_claim_named_value(NULL, &part->claims[0], ends[i]));
        ps_buffer_puts(buffer, ".");
    }
    ps_buffer_puts(buffer, "\n\nLemma holds : ");
    print_each(buffer, &part->loss, "", print_hypothesis);
    ps_buffer_puts(buffer, "claims_hold ");
    ps_coq_loss_name(buffer, &part->loss);
    ps_buffer_puts(buffer, " ");
    ps_coq_family(buffer, &part->loss);
    ps_buffer_puts(buffer, " (claims_of content).");
    print_intros(buffer, &part->loss);
    ps_buffer_puts(buffer, "exact (all_claims_hold accepted content_is_read ");
    print_point(buffer, &part->loss);
    ps_buffer_puts(buffer, "). Qed.\n");
}

/* "Theorem flip_3 : forall p, 1 <= p <= 2 -> flip (loss p) ... Proof. intros p in_p. exact (claim 3 (holds p in_p)). Qed." */
static void print_theorem(ps_buffer *buffer, const ps_certificate *part, size_t index)
{
    const ps_claim *claim = &part->claims[index];
    ps_buffer_printf(buffer, "\nTheorem %s_%zu : ", claim->kind->name, index + 1);
    print_each(buffer, &part->loss, "", print_hypothesis);
    ps_coq_statement(buffer, part, claim, PS_COQ_BRACKET_BY_NAME);
    ps_buffer_puts(buffer, ".");
    print_intros(buffer, &part->loss);
    ps_buffer_printf(buffer, "exact (claim %zu ", index + 1);
    ps_buffer_puts(buffer, interval_count(&part->loss) > 0 ? "(holds " : "holds");
    print_each(buffer, &part->loss, " ", print_introduction);
    ps_buffer_puts(buffer, interval_count(&part->loss) > 0 ? ")). Qed.\n" : "). Qed.\n");
}

static void print_claims(ps_buffer *buffer, const ps_certificate *part)
{
    print_bracket(buffer, part);
    for (size_t i = 0; i < part->claim_count; i++)
        print_theorem(buffer, part, i);
}

/* ---- cells ---- */

/* "Cell_at (1 <= p <= 2) [minimum (loss p) 0 3 ; ..]" */
static void print_cell(ps_buffer *buffer, const ps_certificate *cell)
{
    ps_buffer_puts(buffer, "Cell_at (");
    print_each(buffer, &cell->loss, " /\\ ", print_range);
    ps_buffer_puts(buffer, ") [");
    for (size_t i = 0; i < cell->claim_count; i++) {
        ps_buffer_puts(buffer, i > 0 ? " ; " : "");
        ps_coq_statement(buffer, cell, &cell->claims[i], PS_COQ_BRACKET_IN_NUMBERS);
    }
    ps_buffer_puts(buffer, "]");
}

/* "every_cell : forall p, 0 <= p <= 2 -> cells_hold (cells p)": the cells cover the box, and in each its claims hold. */
static void print_every_cell(ps_buffer *buffer, const ps_loss *loss)
{
    ps_buffer_puts(buffer, "\nTheorem every_cell : ");
    print_each(buffer, loss, "", print_hypothesis);
    ps_buffer_puts(buffer, "cells_hold (cells ");
    print_each(buffer, loss, " ", print_name);
    ps_buffer_puts(buffer, ").");
    print_intros(buffer, loss);
    ps_buffer_puts(buffer, "exact (all_cells_hold accepted content_is_read ");
    print_point(buffer, loss);
    ps_buffer_puts(buffer, " ");
    ps_coq_loss_name(buffer, loss);
    ps_buffer_puts(buffer, " ");
    ps_coq_family(buffer, loss);
    ps_buffer_puts(buffer, " eq_refl eq_refl eq_refl). Qed.\n");
}

/* The list of the cells, seen from values of the parameters, and what holds there. */
static void print_cells(ps_buffer *buffer, const ps_certificate *certificate)
{
    ps_buffer_puts(buffer, "\nDefinition cells (");
    print_each(buffer, &certificate->loss, " ", print_name);
    ps_buffer_puts(buffer, " : R) : list cell_at := [\n");
    for (size_t i = 0; i < certificate->cell_count; i++) {
        ps_buffer_puts(buffer, "  ");
        print_cell(buffer, &certificate->cells[i]);
        ps_buffer_puts(buffer, i + 1 < certificate->cell_count ? " ;\n" : " ].\n");
    }
    print_every_cell(buffer, &certificate->loss);
}

/* ---- a certificate ---- */

/* All theorems under one name, for `Print Assumptions`. */
static void print_all(ps_buffer *buffer, const ps_certificate *certificate)
{
    ps_buffer_puts(buffer, "\nDefinition certificate : theorems := [[ ");
    for (size_t i = 0; i < certificate->claim_count; i++)
        ps_buffer_printf(buffer, "%s%s_%zu", i > 0 ? " ; " : "", certificate->claims[i].kind->name, i + 1);
    ps_buffer_puts(buffer, certificate->cell_count > 0 ? "every_cell ]].\n" : " ]].\n");
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

/* Whether the text has a module with this line. */
static bool has_module(const char *text, const char *module)
{
    const char *found = strstr(text, module);
    while (found != NULL && found > text && found[-1] != '\n')
        found = strstr(found + 1, module);
    return found != NULL;
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

static ps_status export_accepted(ps_buffer *buffer, const char *name, const ps_certificate *certificate, const char *text,
                                 size_t length, ps_error *error)
{
    ps_buffer_puts(buffer, "\n");
    ps_status status = name != NULL ? begin_module(buffer, name, error) : PS_OK;
    if (status == PS_OK)
        status = print_loss(buffer, &certificate->loss, error);
    if (status != PS_OK)
        return status;
    print_text(buffer, text, length);
    print_computation(buffer);
    if (certificate->cell_count > 0)
        print_cells(buffer, certificate);
    else
        print_claims(buffer, certificate);
    print_all(buffer, certificate);
    if (name != NULL)
        print_module(buffer, "End", name);
    return PS_OK;
}

ps_status ps_export_coq(ps_buffer *buffer, const char *name, const char *text, size_t length, const ps_check_limits *limits,
                        ps_error *error)
{
    ps_certificate certificate;
    ps_claim_report report;
    ps_status status = ps_check_certificate(&report, &certificate, text, length, limits, NULL);
    if (status == PS_OK)
        status = export_accepted(buffer, name, &certificate, text, length, error);
    else
        ps_error_set(error, status, 0, 0, "%s%s", status == PS_MALFORMED ? "" : "the checker does not accept ", report.message.text);
    ps_certificate_clear(&certificate);
    ps_claim_report_clear(&report);
    return status;
}
