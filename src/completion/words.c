/* Which words there are, and where each kind is wanted: known from how the usage calls it. */
#include <ctype.h>
#include <stdio.h>
#include <string.h>

#include "completion/completion.h"
#include "prodstab/claim.h"
#include "prodstab/losses.h"
#include "prove/prover.h"

const char *const completion_names[COMPLETION_KINDS] = {
    [COMPLETION_NOTHING] = "nothing", [COMPLETION_FILE] = "file",           [COMPLETION_FOLDER] = "folder",
    [COMPLETION_LOSS] = "loss",       [COMPLETION_PARAMETER] = "parameter", [COMPLETION_CLAIMS] = "claims",
    [COMPLETION_TOPIC] = "topic",
};

completion completion_of_option(const command_option *option)
{
    static const struct {
        const char *value;
        completion kind;
    } values[] = {
        {"FILE", COMPLETION_FILE}, {"OUT.v", COMPLETION_FILE},           {"FIGURE", COMPLETION_FILE},
        {"DIR", COMPLETION_FOLDER}, {"NAME=VALUE", COMPLETION_PARAMETER}, {"A,B", COMPLETION_CLAIMS},
    };
    for (size_t i = 0; option->value != NULL && i < sizeof values / sizeof values[0]; i++)
        if (strcmp(option->value, values[i].value) == 0)
            return values[i].kind;
    return COMPLETION_NOTHING;
}

completion completion_of_operands(const command *which)
{
    static const struct {
        const char *begin;
        completion kind;
    } operands[] = {
        {"LOSS", COMPLETION_LOSS}, {"[NAME]", COMPLETION_LOSS}, {"FILE", COMPLETION_FILE}, {"--coq FILE", COMPLETION_FILE},
        {"[COMMAND |", COMPLETION_TOPIC},
    };
    for (size_t i = 0; i < sizeof operands / sizeof operands[0]; i++)
        if (strncmp(which->operands, operands[i].begin, strlen(operands[i].begin)) == 0)
            return operands[i].kind;
    return COMPLETION_NOTHING;
}

/* The topics of `help` that are no commands: its operands in small letters. */
static void put_topics(completion_put *put)
{
    const char *at = command_help.operands;
    for (size_t length; *at != '\0'; at += length > 0 ? length : 1) {
        char word[32] = "";
        length = 0;
        while (islower((unsigned char)at[length]))
            length++;
        if (length > 0 && length < sizeof word) {
            memcpy(word, at, length);
            put(word, "");
        }
    }
}

void completion_words(completion kind, completion_put *put)
{
    if (kind == COMPLETION_LOSS)
        for (size_t i = 0; i < ps_losses_count(); i++)
            put(ps_losses_at(i)->name, ps_losses_at(i)->description);
    if (kind == COMPLETION_CLAIMS)
        for (size_t i = 0; i < ps_claim_kind_count(); i++)
            if (ps_prover_can_be_named(ps_claim_kind_at(i)))
                put(ps_claim_kind_at(i)->name, "");
    if (kind == COMPLETION_TOPIC) {
        for (size_t i = 0; commands[i] != NULL; i++)
            put(commands[i]->name, commands[i]->summary);
        put_topics(put);
    }
}

static const command_option checker_options[] = {
    {"help", 0, NULL, "say what it does"},
    {"version", 0, NULL, "print the version"},
    OPTION_JSON,
    {0},
};

const command completion_checker = {.name = "prodstab-check", .operands = "FILE...", .options = checker_options};
