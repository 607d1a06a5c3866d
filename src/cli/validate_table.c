#include "cli/validate_table.h"

#include <stdio.h>
#include <string.h>

#include "cli/command.h"
#include "report/answer.h"

static const char *text_of(const ps_buffer *buffer)
{
    return buffer->length > 0 ? buffer->text : "";
}

static const char *loss_of(const ps_validation *validation, const ps_validate_row *row)
{
    if (row->subject == SIZE_MAX)
        return NULL;
    return validation->subjects[row->subject].label;
}

static void print_status(ps_buffer *out, const ps_validate_row *row)
{
    ps_buffer_puts(out, ps_validity_text(row->validity));
    if (row->reason.length > 0)
        ps_buffer_printf(out, ": %s", row->reason.text);
}

/* ---- for people ---- */

static void print_heading(const ps_theorem *theorem)
{
    ps_buffer line = {0};
    ps_buffer_printf(&line, "%s (%s; %s)", theorem->texts[PS_THEOREM_TITLE], theorem->texts[PS_THEOREM_SOURCE],
                     theorem->texts[PS_THEOREM_READ]);
    print_row("paper", line.text);
    ps_buffer_clear(&line);
}

static bool is_of_paper(const ps_theorem *theorem, const ps_theorem *other)
{
    return strcmp(theorem->texts[PS_THEOREM_PAPER], other->texts[PS_THEOREM_PAPER]) == 0;
}

static void print_theorem(const ps_theorem *theorem)
{
    ps_buffer line = {0};
    ps_buffer_printf(&line, "%s. %s", theorem->texts[PS_THEOREM_THEOREM], theorem->texts[PS_THEOREM_SAYS]);
    print_row("theorem", line.text);
    ps_buffer_clear(&line);
}

static bool is_known(const ps_validate_constant *constant)
{
    return constant->label != NULL && constant->certified.length + constant->measured.length > 0;
}

static void print_constants(const ps_validate_row *row)
{
    for (size_t i = 0; i < row->constant_count; i++) {
        const ps_validate_constant *c = &row->constants[i];
        ps_buffer line = {0};
        if (!is_known(c))
            continue;
        ps_buffer_printf(&line, "%s: %s%s %s; the paper's: %s", c->label, text_of(&c->certified), text_of(&c->measured),
                         c->measured.length > 0 ? "measured, not certified" : "certified", text_of(&c->paper));
        print_row("constant", line.text);
        ps_buffer_clear(&line);
    }
}

/* The lines of the description that is proved. */
static void print_nearest(const ps_validate_nearest *nearest)
{
    ps_buffer line = {0};
    ps_buffer_printf(&line, "proved: starts %s; ends %s; ", nearest->starts.text, text_of(&nearest->ends));
    if (nearest->eta_min.length > 0)
        ps_buffer_printf(&line, "eta-min %s; ", nearest->eta_min.text);
    ps_buffer_printf(&line, "eta-max %s", text_of(&nearest->eta_max));
    print_row("nearest", line.text);
    ps_buffer_clear(&line);
}

static void print_validated(const ps_validation *validation, const ps_validate_row *row)
{
    ps_buffer line = {0};
    const char *loss = loss_of(validation, row);
    if (loss != NULL && validation->subjects[row->subject].name != NULL)
        print_row("loss", loss);
    if (row->hypothesis.length > 0)
        print_row("hypothesis", row->hypothesis.text);
    if (row->conclusion.length > 0)
        print_row("conclusion", row->conclusion.text);
    print_constants(row);
    print_status(&line, row);
    print_row("status", line.text);
    if (row->nearest.starts.length > 0)
        print_nearest(&row->nearest);
    ps_buffer_clear(&line);
}

void print_validation(const ps_validation *validation)
{
    if (validation->subject_count == 1 && validation->subjects[0].name == NULL)
        print_loss(&validation->subjects[0].loss);
    for (size_t i = 0; i < validation->row_count; i++) {
        const ps_validate_row *row = &validation->rows[i], *before = i > 0 ? row - 1 : NULL;
        if (before == NULL || before->theorem != row->theorem)
            putchar('\n');
        if (before == NULL || !is_of_paper(before->theorem, row->theorem))
            print_heading(row->theorem);
        if (before == NULL || before->theorem != row->theorem)
            print_theorem(row->theorem);
        print_validated(validation, row);
    }
    putchar('\n');
}

/* ---- cells of a table ---- */

enum { CELLS = 8 };
static const char *const headings[CELLS] = {"paper", "theorem", "loss", "hypothesis", "conclusion", "constant: paper", "constant: certified",
                                            "status"};

static void fill_cells(ps_buffer cells[CELLS], const ps_validation *validation, const ps_validate_row *row)
{
    const char *loss = loss_of(validation, row);
    ps_buffer_printf(&cells[0], "%s (%s; %s)", row->theorem->texts[PS_THEOREM_TITLE], row->theorem->texts[PS_THEOREM_SOURCE],
                     row->theorem->texts[PS_THEOREM_READ]);
    ps_buffer_puts(&cells[1], row->theorem->texts[PS_THEOREM_THEOREM]);
    ps_buffer_puts(&cells[2], loss != NULL ? loss : "");
    ps_buffer_puts(&cells[3], text_of(&row->hypothesis));
    ps_buffer_puts(&cells[4], text_of(&row->conclusion));
    for (size_t i = 0; i < row->constant_count; i++) {
        const ps_validate_constant *c = &row->constants[i];
        if (!is_known(c))
            continue;
        ps_buffer_printf(&cells[5], "%s%s: %s", cells[5].length > 0 ? "; " : "", c->label, text_of(&c->paper));
        ps_buffer_printf(&cells[6], "%s%s: %s%s%s", cells[6].length > 0 ? "; " : "", c->label, text_of(&c->certified), text_of(&c->measured),
                         c->measured.length > 0 ? " measured, not certified" : "");
    }
    print_status(&cells[7], row);
}

static void print_cells(const ps_validation *validation, void (*print)(const char *text), const char *between, const char *end)
{
    for (size_t i = 0; i < validation->row_count; i++) {
        ps_buffer cells[CELLS] = {{0}};
        fill_cells(cells, validation, &validation->rows[i]);
        for (size_t k = 0; k < CELLS; k++) {
            print(text_of(&cells[k]));
            fputs(k + 1 < CELLS ? between : end, stdout);
            ps_buffer_clear(&cells[k]);
        }
    }
}

/* ---- CSV (RFC 4180) ---- */

static void print_quoted(const char *text)
{
    bool quoted = strpbrk(text, ",\"\n") != NULL;
    if (quoted)
        putchar('"');
    for (; *text != '\0'; text++) {
        if (*text == '"')
            putchar('"');
        putchar(*text);
    }
    if (quoted)
        putchar('"');
}

void print_validation_csv(const ps_validation *validation)
{
    for (size_t k = 0; k < CELLS; k++)
        printf("%s%s", headings[k], k + 1 < CELLS ? "," : "\n");
    print_cells(validation, print_quoted, ",", "\n");
}

/* ---- LaTeX ---- */

static void print_escaped(const char *text)
{
    for (; *text != '\0'; text++) {
        if (strchr("#$%&_{}", *text) != NULL)
            printf("\\%c", *text);
        else if (*text == '\\')
            fputs("\\textbackslash{}", stdout);
        else if (*text == '^')
            fputs("\\textasciicircum{}", stdout);
        else if (*text == '~')
            fputs("\\textasciitilde{}", stdout);
        else if (strchr("<>|*", *text) != NULL)
            printf("$%c$", *text == '*' ? '*' : *text);
        else
            putchar(*text);
    }
}

void print_validation_latex(const ps_validation *validation)
{
    puts("% \\usepackage{booktabs,longtable}\n\\begin{longtable}{*{8}{p{0.11\\linewidth}}}\n\\toprule");
    for (size_t k = 0; k < CELLS; k++)
        printf("%s%s", headings[k], k + 1 < CELLS ? " & " : " \\\\\n\\midrule\n\\endhead\n");
    print_cells(validation, print_escaped, " & ", " \\\\\n");
    puts("\\bottomrule\n\\end{longtable}");
}

/* ---- the JSON object ---- */

static json_t *theorem_object(const ps_theorem *theorem)
{
    return json_pack("{s:s, s:s, s:s, s:s, s:s, s:s}", "paper", theorem->texts[PS_THEOREM_PAPER], "title", theorem->texts[PS_THEOREM_TITLE],
                     "source", theorem->texts[PS_THEOREM_SOURCE], "read", theorem->texts[PS_THEOREM_READ], "theorem",
                     theorem->texts[PS_THEOREM_THEOREM], "says", theorem->texts[PS_THEOREM_SAYS]);
}

static json_t *text_or_null(const ps_buffer *buffer)
{
    return answer_text(buffer->length > 0 ? buffer->text : NULL);
}

static json_t *nearest_object(const ps_validate_nearest *nearest)
{
    if (nearest->starts.length == 0)
        return json_null();
    return json_pack("{s:o, s:o, s:o, s:o}", "starts", text_or_null(&nearest->starts), "ends", text_or_null(&nearest->ends), "eta_min",
                     text_or_null(&nearest->eta_min), "eta_max", text_or_null(&nearest->eta_max));
}

json_t *answer_validation(const ps_validation *validation)
{
    json_t *rows = json_array();
    for (size_t i = 0; i < validation->row_count; i++) {
        const ps_validate_row *row = &validation->rows[i];
        json_t *object = theorem_object(row->theorem), *constants = json_array();
        for (size_t k = 0; k < row->constant_count; k++)
            if (is_known(&row->constants[k]))
                json_array_append_new(constants, json_pack("{s:s, s:o, s:o, s:o}", "constant", row->constants[k].label, "paper",
                                                           text_or_null(&row->constants[k].paper), "certified",
                                                           text_or_null(&row->constants[k].certified), "measured",
                                                           text_or_null(&row->constants[k].measured)));
        json_object_set_new(object, "loss", answer_text(loss_of(validation, row)));
        json_object_set_new(object, "hypothesis", text_or_null(&row->hypothesis));
        json_object_set_new(object, "conclusion", text_or_null(&row->conclusion));
        json_object_set_new(object, "constants", constants);
        json_object_set_new(object, "status", json_string(ps_validity_text(row->validity)));
        json_object_set_new(object, "reason", text_or_null(&row->reason));
        json_object_set_new(object, "nearest", nearest_object(&row->nearest));
        json_array_append_new(rows, object);
    }
    return rows;
}

/* ---- the list ---- */

/* What a theorem is tried on, and by what. */
static void print_way(ps_buffer *out, const ps_theorem *theorem)
{
    static const ps_theorem_key lists[] = {PS_THEOREM_HYPOTHESIS, PS_THEOREM_CLAIMS, PS_THEOREM_REFUTED_BY};
    for (size_t i = 0; i < sizeof lists / sizeof lists[0]; i++)
        if (theorem->texts[lists[i]] != NULL)
            ps_buffer_printf(out, "%s%s %s", out->length > 0 ? "; " : "", ps_theorem_key_name(lists[i]), theorem->texts[lists[i]]);
    if (theorem->texts[PS_THEOREM_NOT_CHECKABLE] != NULL)
        ps_buffer_printf(out, "not checkable: %s", theorem->texts[PS_THEOREM_NOT_CHECKABLE]);
    if (theorem->texts[PS_THEOREM_NOT_APPLICABLE] != NULL)
        ps_buffer_printf(out, "not applicable: %s", theorem->texts[PS_THEOREM_NOT_APPLICABLE]);
}

static const char *losses_of(const ps_theorem *theorem)
{
    return theorem->texts[PS_THEOREM_LOSS] != NULL ? theorem->texts[PS_THEOREM_LOSS] : "every loss";
}

void print_theorems(const ps_theorems *theorems)
{
    for (size_t i = 0; i < theorems->count; i++) {
        const ps_theorem *theorem = &theorems->items[i];
        ps_buffer way = {0};
        if (i == 0 || !is_of_paper(theorem - 1, theorem)) {
            printf("%s", i == 0 ? "" : "\n");
            print_row("name", theorem->texts[PS_THEOREM_PAPER]);
            print_heading(theorem);
        }
        print_theorem(theorem);
        print_way(&way, theorem);
        print_row("  about", losses_of(theorem));
        print_row("  checked by", text_of(&way));
        ps_buffer_clear(&way);
    }
}

json_t *answer_theorems(const ps_theorems *theorems)
{
    json_t *list = json_array();
    for (size_t i = 0; i < theorems->count; i++) {
        json_t *object = theorem_object(&theorems->items[i]);
        ps_buffer way = {0};
        print_way(&way, &theorems->items[i]);
        json_object_set_new(object, "loss", answer_text(theorems->items[i].texts[PS_THEOREM_LOSS]));
        json_object_set_new(object, "checked_by", text_or_null(&way));
        json_array_append_new(list, object);
        ps_buffer_clear(&way);
    }
    return list;
}
