/* conclusions: the sentences of src/claim, in which {field} stands for a number of the witness, as a list in OCaml. */
#include <stdio.h>

#include "prodstab/claim.h"

static void print_text(const char *text)
{
    putchar('"');
    for (; *text != '\0'; text++) {
        if (*text == '"' || *text == '\\')
            putchar('\\');
        putchar(*text);
    }
    putchar('"');
}

int main(void)
{
    puts("(* What an accepted claim says; generated from src/claim, see CONTRIBUTING.md. *)\nlet conclusions = [");
    for (size_t i = 0; i < ps_claim_kind_count(); i++) {
        const ps_claim_kind *kind = ps_claim_kind_at(i);
        printf("  (\"%s\",\n   ", kind->name);
        print_text(kind->conclusion);
        puts(");");
    }
    puts("]");
    return 0;
}
