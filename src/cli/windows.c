#include "cli/windows.h"

#include <string.h>

#include "cli/command.h"
#include "numbers/decimal.h"
#include "prodstab/rational.h"

enum { SHARE_PLACES = 4 };

bool is_window(const ps_certificate *certificate, size_t index)
{
    return certificate->cell_count == 0 && strcmp(certificate->claims[index].kind->name, "attracting_cycle") == 0;
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

static void print_ends(ps_buffer *line, mpq_srcptr from, const char *between, mpq_srcptr to)
{
    ps_rational_print(line, from);
    ps_buffer_puts(line, between);
    ps_rational_print(line, to);
}

static void print_window(const ps_certificate *certificate, size_t begin, size_t end)
{
    ps_buffer line = {0};
    mpq_srcptr from, to, ignored;
    steps_of(certificate, begin, &from, &ignored);
    steps_of(certificate, end - 1, &ignored, &to);
    ps_buffer_printf(&line, "a cycle of period %zu attracts for a in [", certificate->claims[begin].row_count);
    print_ends(&line, from, ", ", to);
    ps_buffer_puts(&line, "]");
    if (end - begin > 1)
        ps_buffer_printf(&line, " (%zu intervals)", end - begin);
    print_row("window", line.text);
    ps_buffer_clear(&line);
}

void print_windows(const ps_certificate *certificate)
{
    mpq_t first, last, share;
    mpq_srcptr from, to, next, ignored;
    for (size_t i = 0; i < certificate->claim_count; ) {
        size_t end = i + 1;
        if (!is_window(certificate, i)) {
            i++;
            continue;
        }
        while (end < certificate->claim_count && steps_of(certificate, end - 1, &from, &to) && steps_of(certificate, end, &next, &ignored) &&
               is_window(certificate, end) && certificate->claims[end].row_count == certificate->claims[i].row_count &&
               mpq_cmp(next, to) <= 0)
            end++;
        print_window(certificate, i, end);
        i = end;
    }
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
