/* Obligations and orbits as text, for those who read about claims: the checker needs none of this. */
#include <string.h>

#include "prodstab/claim.h"

void ps_claim_print_orbit(ps_buffer *buffer, const ps_claim_kind *kind)
{
    for (int part = 0; part < 3; part++) {
        if (part == 1)
            ps_buffer_printf(buffer, "; %s times at once ", kind->steps);
        ps_buffer_puts(buffer, part == 2 ? "; then " : "");
        for (size_t i = 0; i < PS_CLAIM_ORBIT && kind->orbit[i].variable != NULL; i++) {
            const ps_claim_orbit *o = &kind->orbit[i];
            ps_buffer_printf(buffer, "%s%s", i > 0 ? ", " : "", o->variable);
            if (part < 2)
                ps_buffer_printf(buffer, " %s %s", part == 0 ? "=" : ":=", part == 0 ? o->start : o->next);
            else
                ps_buffer_printf(buffer, " in [%s, %s]", o->lo, o->hi);
        }
    }
}

void ps_claim_print_obligation(ps_buffer *buffer, const ps_claim_obligation *obligation)
{
    if (obligation->repeat != PS_ONCE)
        ps_buffer_puts(buffer, obligation->repeat == PS_EACH_ROW ? "in each row, " : "in each row but the last, ");
    for (size_t i = 0; i < PS_CLAIM_RANGES && obligation->ranges[i].variable != NULL; i++)
        ps_buffer_printf(buffer, "%s%s in [%s, %s]", i > 0 ? ", " : "for ", obligation->ranges[i].variable,
                         obligation->ranges[i].lo, obligation->ranges[i].hi);
    bool ranged = obligation->ranges[0].variable != NULL, smooth = strcmp(obligation->relation, "smooth") == 0;
    ps_buffer_printf(buffer, "%s%s %s%s%s", ranged ? ": " : "", obligation->left, smooth ? "is " : "",
                     obligation->relation, smooth ? "" : " ");
    ps_buffer_puts(buffer, obligation->right);
}
