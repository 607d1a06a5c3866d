#include "cli/windows.h"

#include <string.h>

#include "cli/command.h"
#include "numbers/decimal.h"
#include "prodstab/rational.h"
#include "report/answer.h"

enum { SHARE_PLACES = 4 };

bool is_window(const ps_certificate *certificate, size_t index)
{
    return certificate->cell_count == 0 && strcmp(certificate->claims[index].kind->name, "attracting_cycle") == 0;
}

bool is_oscillation(const ps_certificate *certificate, size_t index)
{
    return certificate->cell_count == 0 && strcmp(certificate->claims[index].kind->name, "bounded_oscillation") == 0;
}

/* The steps that a claim says have an attracting cycle; false for claims of other kinds. */
static bool steps_of(const ps_certificate *certificate, size_t index, mpq_srcptr *from, mpq_srcptr *to)
{
    ps_claim *claim = (ps_claim *)&certificate->claims[index];
    bool branch = strcmp(claim->kind->name, "branch") == 0;
    if (!branch && !is_window(certificate, index))
        return false;
    *from = ps_claim_value(claim, branch ? "a_from" : "a_lo");
    *to = ps_claim_value(claim, branch ? "a_to" : "a_hi");
    return true;
}

/* Which part of the steps from the first to the last that the branch and the windows reach they say something about; false if there
 * are no windows. These stand in the order of their first steps, behind the branch. */
static bool find_share(const ps_certificate *certificate, mpq_t first, mpq_t last, mpq_t share)
{
    mpq_t piece;
    mpq_srcptr from, to;
    bool found = false, windows = false;
    mpq_init(piece);
    mpq_set_ui(share, 0, 1);
    for (size_t i = 0; i < certificate->claim_count; i++) {
        if (!steps_of(certificate, i, &from, &to))
            continue;
        if (!found)
            mpq_set(first, from);
        mpq_srcptr begin = found && mpq_cmp(from, last) < 0 ? last : from;
        if (mpq_cmp(to, begin) > 0) {
            mpq_sub(piece, to, begin);
            mpq_add(share, share, piece);
        }
        if (!found || mpq_cmp(to, last) > 0)
            mpq_set(last, to);
        windows = windows || is_window(certificate, i);
        found = true;
    }
    mpq_sub(piece, last, first);
    if (windows && mpq_sgn(piece) > 0)
        mpq_div(share, share, piece);
    mpq_clear(piece);
    return windows;
}

/* Claims begin .. end - 1: of one kind and period, for intervals of steps that touch. */
typedef struct stretch {
    size_t begin, end;
    mpq_srcptr from, to;
} stretch;

static mpq_srcptr value(const ps_certificate *certificate, size_t index, const char *field)
{
    return ps_claim_value((ps_claim *)&certificate->claims[index], field);
}

/* The next one from `begin` on, of the windows or of the oscillation; false if there is none. */
static bool next_stretch(const ps_certificate *certificate, bool (*fits)(const ps_certificate *certificate, size_t index), size_t begin,
                         stretch *found)
{
    while (begin < certificate->claim_count && !fits(certificate, begin))
        begin++;
    if (begin >= certificate->claim_count)
        return false;
    size_t end = begin + 1;
    while (end < certificate->claim_count && fits(certificate, end) &&
           certificate->claims[end].row_count == certificate->claims[begin].row_count &&
           mpq_cmp(value(certificate, end, "a_lo"), value(certificate, end - 1, "a_hi")) <= 0)
        end++;
    *found = (stretch){begin, end, value(certificate, begin, "a_lo"), value(certificate, end - 1, "a_hi")};
    return true;
}

/* ---- for people ---- */

static void print_ends(ps_buffer *line, mpq_srcptr from, const char *between, mpq_srcptr to)
{
    ps_rational_print(line, from);
    ps_buffer_puts(line, between);
    ps_rational_print(line, to);
}

static void print_stretch(const char *heading, const char *before, const stretch *s)
{
    ps_buffer line = {0};
    ps_buffer_puts(&line, before);
    print_ends(&line, s->from, ", ", s->to);
    ps_buffer_puts(&line, "]");
    if (s->end - s->begin > 1)
        ps_buffer_printf(&line, " (%zu intervals)", s->end - s->begin);
    print_row(heading, line.text);
    ps_buffer_clear(&line);
}

static void print_share(const ps_certificate *certificate)
{
    mpq_t first, last, share;
    mpq_inits(first, last, share, NULL);
    if (find_share(certificate, first, last, share)) {
        ps_buffer line = {0};
        ps_decimal_floor(share, share, SHARE_PLACES);
        ps_buffer_printf(&line, "an attracting cycle for %.2f per cent of the steps from ", 100 * mpq_get_d(share));
        print_ends(&line, first, " to ", last);
        print_row("certified", line.text);
        ps_buffer_clear(&line);
    }
    mpq_clears(first, last, share, NULL);
}

void print_windows(const ps_certificate *certificate)
{
    stretch s;
    for (size_t i = 0; next_stretch(certificate, is_window, i, &s); i = s.end) {
        ps_buffer before = {0};
        ps_buffer_printf(&before, "a cycle of period %zu attracts for a in [", certificate->claims[s.begin].row_count);
        print_stretch("window", before.text, &s);
        ps_buffer_clear(&before);
    }
    print_share(certificate);
    for (size_t i = 0; next_stretch(certificate, is_oscillation, i, &s); i = s.end) {
        ps_buffer before = {0};
        ps_buffer_puts(&before, "the iterates from [");
        print_ends(&before, value(certificate, s.begin, "A"), ", ", value(certificate, s.begin, "B"));
        ps_buffer_puts(&before, "] stay bounded and never settle for a in [");
        print_stretch("oscillation", before.text, &s);
        ps_buffer_clear(&before);
    }
}

/* ---- the JSON object ---- */

static json_t *stretches(const ps_certificate *certificate, bool (*fits)(const ps_certificate *certificate, size_t index))
{
    json_t *all = json_array();
    stretch s;
    for (size_t i = 0; next_stretch(certificate, fits, i, &s); i = s.end) {
        json_t *one = json_pack("{s:o, s:I}", "steps", answer_range(s.from, s.to), "claims", (json_int_t)(s.end - s.begin));
        if (fits == is_window)
            json_object_set_new(one, "period", json_integer((json_int_t)certificate->claims[s.begin].row_count));
        else
            json_object_set_new(one, "starts", answer_range(value(certificate, s.begin, "A"), value(certificate, s.begin, "B")));
        json_array_append_new(all, one);
    }
    return all;
}

void answer_windows(const ps_certificate *certificate)
{
    mpq_t first, last, share;
    stretch s;
    mpq_inits(first, last, share, NULL);
    if (next_stretch(certificate, is_window, 0, &s))
        answer_set("windows", stretches(certificate, is_window));
    if (next_stretch(certificate, is_oscillation, 0, &s))
        answer_set("oscillation", stretches(certificate, is_oscillation));
    if (find_share(certificate, first, last, share)) {
        ps_decimal_floor(share, share, SHARE_PLACES);
        answer_set("share", json_pack("{s:o, s:o}", "steps", answer_range(first, last), "part", answer_number(share)));
    }
    mpq_clears(first, last, share, NULL);
}
