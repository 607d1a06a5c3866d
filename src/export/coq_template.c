#include "export/coq_template.h"

#include <stdlib.h>
#include <string.h>

#include "claim/branch.h"
#include "export/coq_formula.h"

enum { COARSE_PRECISION = 24 };

static const ps_coq_claim claims_in_coq[] = {
#define PS_COQ_CLAIM(kind, statement, tactic) {kind, statement, tactic},
#include "export/coq.def"
#undef PS_COQ_CLAIM
};

const ps_coq_claim *ps_coq_claim_find(const ps_claim_kind *kind)
{
    for (size_t i = 0; i < sizeof claims_in_coq / sizeof claims_in_coq[0]; i++)
        if (strcmp(claims_in_coq[i].kind, kind->name) == 0)
            return &claims_in_coq[i];
    return NULL;
}

void ps_coq_claim_name(ps_buffer *buffer, const ps_certificate *certificate, size_t index)
{
    ps_buffer_printf(buffer, "%s_%zu", certificate->claims[index].kind->name, index + 1);
}

/* "((at_least 22 flip_3), two_cycle_4, two_cycle_5)" */
static void print_segments(ps_buffer *buffer, const ps_coq_filling *f)
{
    const ps_claim *claims = f->certificate->claims;
    size_t index = (size_t)(f->claim - claims);
    bool *used = ps_allocate(index * sizeof *used);
    ps_claim_branch_segments(used, claims, index);
    const char *before = "(";
    for (size_t i = 0; i < index; i++) {
        if (!used[i])
            continue;
        bool flip = strcmp(claims[i].kind->name, "flip") == 0;
        ps_buffer_puts(buffer, before);
        if (flip) {
            ps_buffer_puts(buffer, "at_least ");
            ps_coq_number(buffer, ps_claim_value((ps_claim *)&claims[i], "a_lo"));
            ps_buffer_puts(buffer, " ");
        }
        ps_coq_claim_name(buffer, f->certificate, i);
        before = ", ";
    }
    ps_buffer_puts(buffer, ")");
    free(used);
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
    mpq_srcptr value = ps_claim_value((ps_claim *)f->claim, field);
    if (value == NULL)
        value = ps_claim_value(&f->certificate->claims[0], field);
    ps_coq_number(buffer, value);
}

/* One word of a template. */
static void print_word(ps_buffer *buffer, const ps_coq_filling *f, const char *word, size_t length)
{
    if (word[0] == '{')
        print_field(buffer, f, word + 1, length - 2);
    else if (length == 4 && memcmp(word, "LOSS", 4) == 0)
        ps_coq_loss_name(buffer, &f->certificate->loss);
    else if (length == 1 && word[0] == 'M')
        ps_buffer_puts(buffer, "minimum_1");
    else if (length == 8 && memcmp(word, "SEGMENTS", 8) == 0)
        print_segments(buffer, f);
    else if (length == 4 && memcmp(word, "FINE", 4) == 0)
        ps_buffer_printf(buffer, "%ld", f->precision);
    else if (length == 5 && memcmp(word, "ORBIT", 5) == 0)
        ps_buffer_printf(buffer, "%ld", f->orbit_precision);
    else if (length == 6 && memcmp(word, "COARSE", 6) == 0)
        ps_buffer_printf(buffer, "%d", COARSE_PRECISION);
    else
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
