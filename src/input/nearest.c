/* Did you mean? The number of letters to change, insert, delete or swap, capitals being as good as small letters. */
#include <ctype.h>
#include <string.h>

#include "input/input.h"

enum { LONGEST = 31, FAR = 99 };

static size_t least(size_t x, size_t y)
{
    return x < y ? x : y;
}

static size_t distance(const char *a, size_t n, const char *b, size_t m)
{
    size_t table[LONGEST + 1][LONGEST + 1];
    if (n > LONGEST || m > LONGEST)
        return FAR;
    for (size_t i = 0; i <= n; i++)
        for (size_t k = 0; k <= m; k++) {
            if (i == 0 || k == 0) {
                table[i][k] = i + k;
                continue;
            }
            int x = tolower((unsigned char)a[i - 1]), y = tolower((unsigned char)b[k - 1]);
            size_t best = least(table[i - 1][k], table[i][k - 1]) + 1;
            best = least(best, table[i - 1][k - 1] + (x != y));
            if (i > 1 && k > 1 && x == tolower((unsigned char)b[k - 2]) && y == tolower((unsigned char)a[i - 2]))
                best = least(best, table[i - 2][k - 2] + 1);
            table[i][k] = best;
        }
    return table[n][m];
}

const char *ps_input_nearest(const char *name, size_t length, const char *const *candidates, size_t count)
{
    size_t allowed = length >= 6 ? 2 : length >= 3 ? 1 : 0, best = allowed + 1; /* x is not nearly z */
    const char *nearest = NULL;
    for (size_t i = 0; i < count; i++) {
        size_t d = distance(name, length, candidates[i], strlen(candidates[i]));
        if (d < best || (d == best && nearest != NULL && strlen(nearest) != length && strlen(candidates[i]) == length)) {
            best = d;
            nearest = candidates[i]; /* rather one of the same length */
        }
    }
    return nearest;
}
