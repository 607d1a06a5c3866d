/* prodstab list */
#include <stdio.h>
#include <string.h>

#include "cli/command.h"
#include "prodstab/losses.h"
#include "report/answer.h"

static const command_option options[] = {
    {"names", 0, NULL, "print the names only, one a line"},
    OPTION_JSON,
    {0},
};

static void print_entry(const ps_loss_entry *entry)
{
    char line[512];
    print_row(entry->name, entry->description);
    print_row("  l(z)", entry->formula);
    for (size_t i = 0; i < entry->parameter_count; i++) {
        const ps_loss_parameter *p = &entry->parameters[i];
        snprintf(line, sizeof line, "%s = %s: %s", p->name, p->default_value, p->meaning);
        print_row("  parameter", line);
    }
    print_row("  verdict", entry->expected_verdict);
    print_row("  source", entry->source);
}

static const char *const members[] = {"losses", NULL};

static json_t *answer_entry(const ps_loss_entry *entry)
{
    json_t *parameters = json_array();
    for (size_t i = 0; i < entry->parameter_count; i++) {
        const ps_loss_parameter *p = &entry->parameters[i];
        json_array_append_new(parameters, json_pack("{s:s, s:s, s:s}", "name", p->name, "default", p->default_value, "meaning", p->meaning));
    }
    return json_pack("{s:s, s:s, s:s, s:o, s:s, s:s, s:s}", "name", entry->name, "description", entry->description, "formula",
                     entry->formula, "parameters", parameters, "near", entry->near, "verdict", entry->expected_verdict, "source",
                     entry->source);
}

static int run(const arguments *given)
{
    bool names = arguments_value(given, "names") != NULL;
    const char *wanted = given->positional_count > 0 ? given->positional[0] : NULL;
    if (names && answer_is_wanted()) {
        complain("--names: --json prints all there is; leave one of them out");
        return PS_EXIT_INPUT;
    }
    if (wanted != NULL && ps_losses_find(wanted) == NULL) {
        answer_in_argument("NAME", wanted);
        const char *nearest = nearest_loss(wanted);
        if (nearest != NULL)
            complain("there is no loss called '%s' in the catalogue; did you mean '%s'?", wanted, nearest);
        else
            complain("there is no loss called '%s' in the catalogue", wanted);
        return PS_EXIT_INPUT;
    }
    json_t *losses = json_array();
    for (size_t i = 0; i < ps_losses_count(); i++) {
        const ps_loss_entry *entry = ps_losses_at(i);
        if (wanted != NULL && strcmp(entry->name, wanted) != 0)
            continue;
        if (answer_is_wanted())
            json_array_append_new(losses, answer_entry(entry));
        else if (names)
            puts(entry->name);
        else
            print_entry(entry);
    }
    answer_set("losses", losses);
    return PS_EXIT_OK;
}

const command command_list = {
    .name = "list",
    .operands = "[NAME] [--names] [--json]",
    .summary = "show the catalogue of named losses: formula, parameters, source, verdict",
    .details = "The verdict is for the default parameters; `prodstab certify NAME` proves it. A shift, scale or sum of\n"
               "losses is a formula: write it out.\n",
    .options = options,
    .least = 0,
    .most = 1,
    .run = run,
    .members = members,
};
