#include "export/coq_template.h"

#include <string.h>

#include "export/coq_formula.h"

#define PS_COQ_CLAIM(kind, statement) {kind, statement},
static const struct {
    const char *kind, *statement;
} claims_in_coq[] = {
#include "export/coq.def"
};
#undef PS_COQ_CLAIM

const char *ps_coq_claim(const ps_claim_kind *kind)
{
    for (size_t i = 0; i < sizeof claims_in_coq / sizeof claims_in_coq[0]; i++)
        if (strcmp(claims_in_coq[i].kind, kind->name) == 0)
            return claims_in_coq[i].statement;
    return NULL;
}

/* What a statement is filled with: the numbers of a claim of that certificate, or cell. */
typedef struct filling {
    const ps_certificate *part;
    const ps_claim *claim;
    ps_coq_bracket bracket;
} filling;

/* ---- numbers ---- */

/* Of a claim that is not built on another a field is its own, else one of what it builds on. */
static void print_field(ps_buffer *buffer, const filling *f, const ps_claim *claim, const char *name)
{
    if (f->bracket == PS_COQ_BRACKET_BY_NAME && (strcmp(name, "lo") == 0 || strcmp(name, "hi") == 0))
        ps_buffer_puts(buffer, name);
    else
        ps_coq_number(buffer, ps_claim_named_value(&f->part->claims[0], claim, name));
}

/* A natural number: a literal of Coq is written out in units, so a long one is an integer first. */
static void print_natural(ps_buffer *buffer, const filling *f, const ps_claim *claim, const char *name)
{
    bool is_short = mpq_cmp_ui(ps_claim_named_value(&f->part->claims[0], claim, name), 1000, 1) <= 0;
    ps_buffer_puts(buffer, is_short ? "" : "(Z.to_nat ");
    print_field(buffer, f, claim, name);
    ps_buffer_puts(buffer, is_short ? "" : ")");
}

/* ---- what makes up a branch ---- */

/* The fields that a claim gives a branch, in the order of flip_steps or mksegment; NULL if it is no segment. */
static const char *const *segment_fields(const ps_claim *claim)
{
    static const struct {
        const char *kind, *fields[7];
    } segments[] = {
        {"flip", {"lo", "hi", "r", "eps_bar", "a_lo", NULL}},
        {"flip_momentum", {"lo", "hi", "r", "eps_bar", "a_lo", NULL}},
        {"two_cycle_momentum", {"a_lo", "a_hi", "window_lo", "window_hi", "left_lo", "right_hi", NULL}},
        {"two_cycle", {"a_lo", "a_hi", "window_lo", "window_hi", "left_lo", "right_hi", NULL}},
        {"period_doubling", {"a_lo", "at_lo", "window_lo", "window_hi", "left_lo", "right_hi", NULL}},
    };
    for (size_t i = 0; i < sizeof segments / sizeof segments[0]; i++)
        if (strcmp(claim->kind->name, segments[i].kind) == 0)
            return segments[i].fields;
    return NULL;
}

/* "(mksegment .. :: flip_steps .. :: nil)", the latest claim first */
static void print_segments(ps_buffer *buffer, const filling *f)
{
    ps_buffer_puts(buffer, "(");
    for (const ps_claim *claim = f->claim; claim-- > f->part->claims;) {
        const char *const *field = segment_fields(claim);
        if (field == NULL)
            continue;
        ps_buffer_puts(buffer, strcmp(*field, "lo") == 0 ? "flip_steps" : "mksegment");
        for (; *field != NULL; field++) {
            ps_buffer_puts(buffer, " ");
            print_field(buffer, f, claim, *field);
        }
        ps_buffer_puts(buffer, " :: ");
    }
    ps_buffer_puts(buffer, "nil)");
}

/* ---- rows ---- */

/* "(Row 1 (1/2) (-2) 2 3)" */
static void print_row(ps_buffer *buffer, const char *constructor, const ps_claim *claim, size_t row)
{
    ps_buffer_printf(buffer, "(%s", constructor);
    for (size_t k = 0; k < ps_claim_row_field_count(claim->kind); k++) {
        ps_buffer_puts(buffer, " ");
        ps_coq_number(buffer, claim->rows[row].values[k]);
    }
    ps_buffer_puts(buffer, ")");
}

/* "(Row .. :: Row .. :: nil)", of all rows but the first */
static void print_rows(ps_buffer *buffer, const char *constructor, const ps_claim *claim)
{
    ps_buffer_puts(buffer, "(");
    for (size_t row = 1; row < claim->row_count; row++) {
        print_row(buffer, constructor, claim, row);
        ps_buffer_puts(buffer, " :: ");
    }
    ps_buffer_puts(buffer, "nil)");
}

static void print_first_row(ps_buffer *buffer, const filling *f)
{
    print_row(buffer, "Row", f->claim, 0);
}

static void print_other_rows(ps_buffer *buffer, const filling *f)
{
    print_rows(buffer, "Row", f->claim);
}

static void print_first_bracket(ps_buffer *buffer, const filling *f)
{
    print_row(buffer, "Cycle_row", f->claim, 0);
}

static void print_other_brackets(ps_buffer *buffer, const filling *f)
{
    print_rows(buffer, "Cycle_row", f->claim);
}

static void print_first_line_row(ps_buffer *buffer, const filling *f)
{
    print_row(buffer, "line_row", f->claim, 0);
}

static void print_other_line_rows(ps_buffer *buffer, const filling *f)
{
    print_rows(buffer, "line_row", f->claim);
}

/* "loss", or "loss p q" */
static void print_application(ps_buffer *buffer, const ps_loss *loss)
{
    ps_buffer_puts(buffer, "loss");
    for (size_t i = 0; i < loss->parameter_count; i++)
        if (loss->intervals[i] != PS_NODE_NONE) {
            ps_buffer_puts(buffer, " ");
            ps_coq_parameter(buffer, loss->parameters[i].name);
        }
}

/* "loss", or "(loss p q)" */
void ps_coq_loss_name(ps_buffer *buffer, const ps_loss *loss)
{
    bool applied = ps_loss_first_interval(loss) < loss->parameter_count;
    ps_buffer_puts(buffer, applied ? "(" : "");
    print_application(buffer, loss);
    ps_buffer_puts(buffer, applied ? ")" : "");
}

void ps_coq_family(ps_buffer *buffer, const ps_loss *loss)
{
    size_t first = ps_loss_first_interval(loss);
    ps_buffer_puts(buffer, "(fun ");
    if (first < loss->parameter_count)
        ps_coq_parameter(buffer, loss->parameters[first].name);
    else
        ps_buffer_puts(buffer, "_");
    ps_buffer_puts(buffer, " => ");
    print_application(buffer, loss);
    ps_buffer_puts(buffer, ")");
}

static void print_family(ps_buffer *buffer, const filling *f)
{
    ps_coq_family(buffer, &f->part->loss);
}

static void print_loss_name(ps_buffer *buffer, const filling *f)
{
    ps_coq_loss_name(buffer, &f->part->loss);
}

/* ---- templates ---- */

static const struct {
    const char *word;
    void (*print)(ps_buffer *buffer, const filling *f);
} words[] = {
    {"LOSS", print_loss_name},
    {"FAMILY", print_family},
    {"SEGMENTS", print_segments},
    {"FIRST_ROW", print_first_row},
    {"OTHER_ROWS", print_other_rows},
    {"FIRST_BRACKET", print_first_bracket},
    {"OTHER_BRACKETS", print_other_brackets},
    {"FIRST_LINE_ROW", print_first_line_row},
    {"OTHER_LINE_ROWS", print_other_line_rows},
};

/* "{field}" or "nat{field}" */
static void print_number(ps_buffer *buffer, const filling *f, const char *word, size_t length)
{
    bool natural = word[0] != '{';
    char field[32] = "";
    size_t begin = natural ? 4 : 1;
    memcpy(field, word + begin, length - begin - 1 < sizeof field ? length - begin - 1 : sizeof field - 1);
    (natural ? print_natural : print_field)(buffer, f, f->claim, field);
}

static void print_word(ps_buffer *buffer, const filling *f, const char *word, size_t length)
{
    if (word[length - 1] == '}') {
        print_number(buffer, f, word, length);
        return;
    }
    for (size_t i = 0; i < sizeof words / sizeof words[0]; i++)
        if (strlen(words[i].word) == length && memcmp(words[i].word, word, length) == 0) {
            words[i].print(buffer, f);
            return;
        }
    ps_buffer_append(buffer, word, length);
}

void ps_coq_statement(ps_buffer *buffer, const ps_certificate *part, const ps_claim *claim, ps_coq_bracket bracket)
{
    const filling f = {part, claim, bracket};
    for (const char *text = ps_coq_claim(claim->kind); *text != '\0';) {
        size_t length = strcspn(text, " ");
        print_word(buffer, &f, text, length);
        text += length;
        if (*text == ' ') {
            ps_buffer_puts(buffer, " ");
            text++;
        }
    }
}
