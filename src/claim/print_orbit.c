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
