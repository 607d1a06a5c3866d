#include "export/coq_template.h"

#include <stdlib.h>
#include <string.h>

#include "claim/branch.h"
#include "claim/law.h"
#include "export/coq_formula.h"

enum { COARSE_PRECISION = 24 };

#define PS_COQ_LEMMA(kind, statement, tactic)
#define PS_COQ_CLAIM(kind, statement, tactic) {kind, statement, tactic},
static const ps_coq_claim claims_in_coq[] = {
#include "export/coq.def"
};
#undef PS_COQ_LEMMA
#undef PS_COQ_CLAIM
#define PS_COQ_LEMMA(kind, statement, tactic) {kind, statement, tactic},
#define PS_COQ_CLAIM(kind, statement, tactic)
static const ps_coq_claim lemmas_in_coq[] = {
#include "export/coq.def"
};
#undef PS_COQ_LEMMA
#undef PS_COQ_CLAIM

static const ps_coq_claim *find(const ps_coq_claim *claims, size_t count, const ps_claim_kind *kind)
{
    for (size_t i = 0; i < count; i++)
        if (strcmp(claims[i].kind, kind->name) == 0)
            return &claims[i];
    return NULL;
}

const ps_coq_claim *ps_coq_claim_find(const ps_claim_kind *kind)
{
    return find(claims_in_coq, sizeof claims_in_coq / sizeof claims_in_coq[0], kind);
}

const ps_coq_claim *ps_coq_lemma_find(const ps_claim_kind *kind)
{
    return find(lemmas_in_coq, sizeof lemmas_in_coq / sizeof lemmas_in_coq[0], kind);
}

void ps_coq_claim_name(ps_buffer *buffer, const ps_certificate *certificate, size_t index)
{
    ps_buffer_printf(buffer, "%s_%zu", certificate->claims[index].kind->name, index + 1);
}

void ps_coq_lemma_name(ps_buffer *buffer, const ps_certificate *certificate, size_t index)
{
    (void)certificate;
    ps_buffer_printf(buffer, "obligations_%zu", index + 1);
}

/* Calls print for each claim that is a segment of the branch, with the text `between` between them. */
static void for_each_segment(ps_buffer *buffer, const ps_coq_filling *f, const char *between,
                             void (*print)(ps_buffer *buffer, const ps_coq_filling *f, size_t index))
{
    const ps_claim *claims = f->certificate->claims;
    size_t index = (size_t)(f->claim - claims);
    bool *used = ps_allocate(index * sizeof *used);
    ps_claim_branch_segments(used, claims, index);
    const char *before = "";
    for (size_t i = 0; i < index; i++) {
        if (!used[i])
            continue;
        ps_buffer_puts(buffer, before);
        print(buffer, f, i);
        before = between;
    }
    free(used);
}

static bool is_flip(const ps_claim *claim)
{
    return strcmp(claim->kind->name, "flip") == 0;
}

static void print_part(ps_buffer *buffer, const ps_coq_filling *f, size_t index)
{
    const ps_claim *claim = &f->certificate->claims[index];
    if (is_flip(claim)) {
        ps_buffer_puts(buffer, "at_least ");
        ps_coq_number(buffer, ps_claim_named_value(f->certificate->claims, claim, "a_lo"));
        ps_buffer_puts(buffer, " ");
    }
    ps_coq_claim_name(buffer, f->certificate, index);
}

/* "(at_least 22 flip_3, two_cycle_4, two_cycle_5)" */
static void print_parts(ps_buffer *buffer, const ps_coq_filling *f)
{
    ps_buffer_puts(buffer, "(");
    for_each_segment(buffer, f, ", ", print_part);
    ps_buffer_puts(buffer, ")");
}

/* "flip_steps (1/3) (1/2) (1/10) (1/20) 4" or "mksegment 4 5 (1/10) 1 (1/5) (1/2)" */
static void print_segment(ps_buffer *buffer, const ps_coq_filling *f, size_t index)
{
    static const char *const of_flip[] = {"lo", "hi", "r", "eps_bar", "a_lo", NULL};
    static const char *const of_two_cycle[] = {"a_lo", "a_hi", "window_lo", "window_hi", "left_lo", "right_hi", NULL};
    static const char *const of_period_doubling[] = {"a_lo", "at_lo", "window_lo", "window_hi", "left_lo", "right_hi", NULL};
    const ps_claim *claim = &f->certificate->claims[index];
    const char *const *field = is_flip(claim)                                       ? of_flip
                               : strcmp(claim->kind->name, "period_doubling") == 0 ? of_period_doubling
                                                                                    : of_two_cycle;
    ps_buffer_puts(buffer, is_flip(claim) ? "flip_steps" : "mksegment");
    for (; *field != NULL; field++) {
        ps_buffer_puts(buffer, " ");
        ps_coq_number(buffer, ps_claim_named_value(f->certificate->claims, claim, *field));
    }
}

/* "(flip_steps .. :: mksegment .. :: nil)" */
static void print_segments(ps_buffer *buffer, const ps_coq_filling *f)
{
    ps_buffer_puts(buffer, "(");
    for_each_segment(buffer, f, " :: ", print_segment);
    ps_buffer_puts(buffer, " :: nil)");
}

void ps_coq_parameters(ps_buffer *buffer, const ps_loss *loss, const char *before, const char *behind)
{
    for (size_t i = 0; i < loss->parameter_count; i++)
        if (loss->intervals[i] != PS_NODE_NONE) {
            ps_buffer_puts(buffer, before);
            ps_coq_parameter(buffer, loss->parameters[i].name);
            ps_buffer_puts(buffer, behind);
        }
}

void ps_coq_loss_name(ps_buffer *buffer, const ps_loss *loss)
{
    ps_buffer parameters = {0};
    ps_coq_parameters(&parameters, loss, " ", "");
    ps_buffer_printf(buffer, parameters.length > 0 ? "(loss%s)" : "loss", parameters.length > 0 ? parameters.text : "");
    ps_buffer_clear(&parameters);
}

static void print_field(ps_buffer *buffer, const ps_coq_filling *f, const char *name, size_t length)
{
    char field[32] = "";
    memcpy(field, name, length < sizeof field ? length : sizeof field - 1);
    ps_coq_number(buffer, ps_claim_named_value(&f->certificate->claims[0], f->claim, field));
}

/* "(Row 1 (1/2) (-2) 2 3)" */
static void print_row(ps_buffer *buffer, const ps_claim *claim, size_t row)
{
    ps_buffer_puts(buffer, "(Row");
    for (size_t k = 0; k < ps_claim_row_field_count(claim->kind); k++) {
        ps_buffer_puts(buffer, " ");
        ps_coq_number(buffer, claim->rows[row].values[k]);
    }
    ps_buffer_puts(buffer, ")");
}

static void print_first_row(ps_buffer *buffer, const ps_coq_filling *f)
{
    print_row(buffer, f->claim, 0);
}

/* "(Row .. :: Row .. :: nil)" */
static void print_other_rows(ps_buffer *buffer, const ps_coq_filling *f)
{
    ps_buffer_puts(buffer, "(");
    for (size_t row = 1; row < f->claim->row_count; row++) {
        print_row(buffer, f->claim, row);
        ps_buffer_puts(buffer, " :: ");
    }
    ps_buffer_puts(buffer, "nil)");
}

/* The claim of this kind that the claim is or builds on. */
static size_t index_of(const ps_coq_filling *f, const char *kind)
{
    const ps_claim *claim = f->claim;
    while (strcmp(claim->kind->name, kind) != 0)
        claim = claim->base;
    return (size_t)(claim - f->certificate->claims);
}

static void print_law(ps_buffer *buffer, const ps_coq_filling *f)
{
    ps_coq_lemma_name(buffer, f->certificate, index_of(f, "sharpness_law"));
}

static void print_lower(ps_buffer *buffer, const ps_coq_filling *f)
{
    ps_coq_lemma_name(buffer, f->certificate, index_of(f, "sharpness_law_lower"));
}

static void print_afar(ps_buffer *buffer, const ps_coq_filling *f)
{
    ps_coq_claim_name(buffer, f->certificate, index_of(f, "law_from_afar"));
}

/* "I" where none is needed */
static void print_entry(ps_buffer *buffer, const ps_coq_filling *f)
{
    const ps_claim *claims = f->certificate->claims, *entry = ps_law_entry(claims, (size_t)(f->claim - claims));
    if (entry != NULL)
        ps_coq_claim_name(buffer, f->certificate, (size_t)(entry - claims));
    else
        ps_buffer_puts(buffer, "I");
}

static void print_loss_name(ps_buffer *buffer, const ps_coq_filling *f)
{
    ps_coq_loss_name(buffer, &f->certificate->loss);
}

static void print_minimum(ps_buffer *buffer, const ps_coq_filling *f)
{
    ps_coq_claim_name(buffer, f->certificate, 0);
}

static void print_fine(ps_buffer *buffer, const ps_coq_filling *f)
{
    ps_buffer_printf(buffer, "%ld", f->precision);
}

static void print_coarse(ps_buffer *buffer, const ps_coq_filling *f)
{
    (void)f;
    ps_buffer_printf(buffer, "%d", COARSE_PRECISION);
}

static void print_orbit(ps_buffer *buffer, const ps_coq_filling *f)
{
    ps_buffer_printf(buffer, "%ld", f->orbit_precision);
}

static void print_model(ps_buffer *buffer, const ps_coq_filling *f)
{
    ps_buffer_printf(buffer, "%ld", f->model_precision);
}

static const struct {
    const char *word;
    void (*print)(ps_buffer *buffer, const ps_coq_filling *f);
} words[] = {
    {"LOSS", print_loss_name}, {"M", print_minimum}, {"SEGMENTS", print_segments}, {"PARTS", print_parts},
    {"FIRST_ROW", print_first_row}, {"OTHER_ROWS", print_other_rows}, {"LAW", print_law}, {"LOWER", print_lower}, {"AFAR", print_afar},
    {"ENTRY", print_entry}, {"FINE", print_fine}, {"COARSE", print_coarse}, {"ORBIT", print_orbit}, {"MODEL", print_model},
};

/* One word of a template. */
static void print_word(ps_buffer *buffer, const ps_coq_filling *f, const char *word, size_t length)
{
    if (word[0] == '{') {
        print_field(buffer, f, word + 1, length - 2);
        return;
    }
    for (size_t i = 0; i < sizeof words / sizeof words[0]; i++)
        if (strlen(words[i].word) == length && memcmp(words[i].word, word, length) == 0) {
            words[i].print(buffer, f);
            return;
        }
    ps_buffer_append(buffer, word, length);
}

void ps_coq_template(ps_buffer *buffer, const ps_coq_filling *f, const char *text)
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
