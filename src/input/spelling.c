#include "input/spelling.h"

#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "prodstab/status.h"

/* Names have blanks around them, so that they stay apart from their neighbours. */
static const struct {
    uint32_t character;
    const char *meaning;
} characters[] = {
    {0x00a0, " "},   {0x200b, " "}, {0x2061, " "},  {0x2062, "*"},    {0x2002, " "},     {0x2003, " "},
    {0x2009, " "},   {0x202f, " "}, {0x3000, " "},  {0x00b7, "*"},    {0x00d7, "*"},     {0x2217, "*"},
    {0x2219, "*"},   {0x22c5, "*"}, {0x00f7, "/"},  {0x2215, "/"},    {0x2010, "-"},     {0x2011, "-"},
    {0x2012, "-"},   {0x2013, "-"}, {0x2212, "-"},  {0x03c0, " pi "}, {0x1d70b, " pi "}, {0x221a, " sqrt "}, {0x221b, " cbrt "},
    {0x2113, " l "}, {0x2223, "|"}, {0x2264, "<="}, {0x2265, ">="},   {0x21a6, "->"},    {0x2192, "->"},
    {0x03b1, " alpha "}, {0x03b2, " beta "}, {0x03b3, " gamma "}, {0x03b4, " delta "}, {0x03b5, " epsilon "},
    {0x03b6, " zeta "},  {0x03b7, " eta "},  {0x03b8, " theta "}, {0x03ba, " kappa "}, {0x03bb, " lambda "},
    {0x03bc, " mu "},    {0x00b5, " mu "},   {0x03bd, " nu "},    {0x03be, " xi "},    {0x03c1, " rho "},
    {0x03c3, " sigma "}, {0x03c4, " tau "},  {0x03c6, " phi "},   {0x03c7, " chi "},   {0x03c8, " psi "},
    {0x03c9, " omega "},
};

/* Decodes the character that text begins with; its length. What is not UTF-8 counts byte by byte. */
static size_t decode(uint32_t *character, const char *text)
{
    unsigned char first = (unsigned char)text[0];
    size_t length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : first >= 0xc0 ? 2 : 1;
    *character = length == 1 ? first : first & (0x7fu >> length);
    for (size_t i = 1; i < length; i++) {
        if (((unsigned char)text[i] & 0xc0) != 0x80) {
            *character = first;
            return 1;
        }
        *character = *character << 6 | ((unsigned char)text[i] & 0x3f);
    }
    return length;
}

static void add(spelling *s, const char *meaning, size_t length, size_t begin, size_t end)
{
    for (size_t i = 0; i < length; i++) {
        s->begin = ps_grow(s->begin, s->text.length, &s->capacity[0], sizeof *s->begin);
        s->end = ps_grow(s->end, s->text.length, &s->capacity[1], sizeof *s->end);
        s->begin[s->text.length] = begin;
        s->end[s->text.length] = end;
        ps_buffer_append(&s->text, meaning + i, 1);
    }
}

/* What a raised digit or sign stands for, or NULL. */
static const char *superscript(uint32_t character)
{
    static const uint32_t raised[] = {0x2070, 0xb9,   0xb2,   0xb3,   0x2074, 0x2075,
                                      0x2076, 0x2077, 0x2078, 0x2079, 0x207a, 0x207b};
    for (size_t i = 0; i < sizeof raised / sizeof raised[0]; i++)
        if (raised[i] == character)
            return &"0123456789+-"[i];
    return NULL;
}

static void add_character(spelling *s, uint32_t character, const char *text, size_t begin, size_t end)
{
    char plain = (char)(character - 0xfee0); /* the wide forms of ASCII */
    if (character >= 0xff01 && character <= 0xff5e) {
        add(s, &plain, 1, begin, end);
        return;
    }
    for (size_t i = 0; i < sizeof characters / sizeof characters[0]; i++)
        if (characters[i].character == character) {
            add(s, characters[i].meaning, strlen(characters[i].meaning), begin, end);
            return;
        }
    for (size_t i = begin; i < end; i++)
        add(s, text + i, 1, begin, end);
}

void spelling_read(spelling *s, const char *text)
{
    uint32_t character;
    bool raised = false;
    size_t at = 0;
    ps_buffer_puts(&s->text, "");
    while (text[at] != '\0') {
        size_t length = decode(&character, text + at);
        const char *digit = superscript(character);
        if (digit != NULL && !raised)
            add(s, "^{", 2, at, at + length);
        if (digit == NULL && raised)
            add(s, "}", 1, at - 1, at);
        raised = digit != NULL;
        if (raised)
            add(s, digit, 1, at, at + length);
        else
            add_character(s, character, text, at, at + length);
        at += length;
    }
    if (raised)
        add(s, "}", 1, at - 1, at);
}

void spelling_clear(spelling *s)
{
    ps_buffer_clear(&s->text);
    free(s->begin);
    free(s->end);
    *s = (spelling){0};
}
