/* Descriptions of theorems, line by line: "key: text", blanks before a line that goes on, # before a comment. */
#include "prodstab/theorem.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "prodstab/file.h"
#include "validate/theorem_keys.h"

const ps_theorem_key_entry ps_theorem_key_entries[PS_THEOREM_KEYS] = {
#define PS_THEOREM_KEY(IDENTIFIER, scope, use, name, meaning) {name, meaning, PS_SCOPE_##scope, PS_USE_##use},
#include "prodstab/theorem_keys.def"
#undef PS_THEOREM_KEY
};

const char *ps_theorem_key_name(ps_theorem_key key)
{
    return ps_theorem_key_entries[key].name;
}

const char *ps_theorem_key_meaning(ps_theorem_key key)
{
    return ps_theorem_key_entries[key].meaning;
}

static void clear_texts(char **texts)
{
    for (size_t k = 0; k < PS_THEOREM_KEYS; k++) {
        free(texts[k]);
        texts[k] = NULL;
    }
}

static void clear_theorem(ps_theorem *theorem)
{
    clear_texts(theorem->texts);
    for (size_t i = 0; i < theorem->constant_count; i++)
        clear_texts(theorem->constants[i].texts);
    *theorem = (ps_theorem){0};
}

void ps_theorems_clear(ps_theorems *theorems)
{
    for (size_t i = 0; i < theorems->count; i++)
        clear_theorem(&theorems->items[i]);
    free(theorems->items);
    *theorems = (ps_theorems){0};
}

/* ---- lines ---- */

typedef struct reader {
    ps_theorems *theorems;
    const char *name; /* of the text */
    char *paper[PS_THEOREM_KEYS];
    bool in_theorem;
    int line;
    ps_error *error;
} reader;

static ps_status fail(reader *r, int line, const char *message, const char *text)
{
    return ps_error_set(r->error, PS_INPUT, 0, 0, "%.200s:%d: %s%.100s", r->name, line, message, text);
}

static ps_theorem *current(reader *r)
{
    return &r->theorems->items[r->theorems->count - 1];
}

/* Puts text behind what there is, with a separator. */
static void extend(char **text, const char *more, size_t length, const char *separator)
{
    ps_buffer joined = {0};
    ps_buffer_puts(&joined, *text != NULL ? *text : "");
    ps_buffer_puts(&joined, joined.length > 0 ? separator : "");
    ps_buffer_append(&joined, more, length);
    free(*text);
    *text = ps_copy_text(joined.length > 0 ? joined.text : "", joined.length);
    ps_buffer_clear(&joined);
}

/* The theorem that was read last, before another one begins. */
static ps_status finish(reader *r)
{
    return r->in_theorem ? ps_theorem_check(current(r), r->name, r->error) : PS_OK;
}

static ps_status begin_theorem(reader *r)
{
    ps_theorems *list = r->theorems;
    ps_status status = finish(r);
    if (status != PS_OK)
        return status;
    list->items = ps_grow(list->items, list->count, &list->capacity, sizeof *list->items);
    ps_theorem *theorem = &list->items[list->count++];
    *theorem = (ps_theorem){.line = r->line};
    for (size_t k = 0; k < PS_THEOREM_KEYS; k++)
        if (r->paper[k] != NULL)
            theorem->texts[k] = ps_copy_text(r->paper[k], strlen(r->paper[k]));
    r->in_theorem = true;
    return PS_OK;
}

static ps_status begin_paper(reader *r)
{
    ps_status status = finish(r);
    clear_texts(r->paper);
    r->in_theorem = false;
    return status;
}

/* Where the text of a key belongs, after what it may begin; NULL if that is nowhere. */
static char **place_of(reader *r, ps_theorem_key key)
{
    int scope = ps_theorem_key_entries[key].scope;
    if (key == PS_THEOREM_PAPER && begin_paper(r) != PS_OK)
        return NULL;
    if (key == PS_THEOREM_THEOREM && begin_theorem(r) != PS_OK)
        return NULL;
    if (scope == PS_SCOPE_PAPER && !r->in_theorem)
        return &r->paper[key];
    if (scope == PS_SCOPE_THEOREM && r->in_theorem)
        return &current(r)->texts[key];
    if (scope == PS_SCOPE_CONSTANT && r->in_theorem) {
        ps_theorem *theorem = current(r);
        if (key == PS_THEOREM_CONSTANT && theorem->constant_count < PS_THEOREM_CONSTANTS)
            theorem->constant_count++;
        if (theorem->constant_count > 0)
            return &theorem->constants[theorem->constant_count - 1].texts[key];
    }
    fail(r, r->line, scope == PS_SCOPE_PAPER ? "this line belongs before the theorems of its paper: " : scope == PS_SCOPE_THEOREM
         ? "no theorem has begun (theorem: NAME) before this line: " : "no constant has begun (constant: TEXT) before this line: ",
         ps_theorem_key_name(key));
    return NULL;
}

static bool find_key(ps_theorem_key *key, const char *line, size_t length)
{
    for (size_t k = 0; k < PS_THEOREM_KEYS; k++) {
        const char *name = ps_theorem_key_entries[k].name;
        if (strlen(name) == length && strncmp(name, line, length) == 0) {
            *key = (ps_theorem_key)k;
            return true;
        }
    }
    return false;
}

static size_t without_blanks(const char **text, size_t length)
{
    while (length > 0 && isspace((unsigned char)**text)) {
        (*text)++;
        length--;
    }
    while (length > 0 && isspace((unsigned char)(*text)[length - 1]))
        length--;
    return length;
}

/* A line that begins with a key; *place becomes where its text is. */
static ps_status read_key(reader *r, const char *line, size_t length, char ***place)
{
    const char *colon = memchr(line, ':', length), *text = colon != NULL ? colon + 1 : line;
    ps_theorem_key key = PS_THEOREM_KEYS;
    char *begin = ps_copy_text(line, colon != NULL ? (size_t)(colon - line) : length);
    ps_status status = PS_OK;
    if (colon == NULL || !find_key(&key, line, (size_t)(colon - line)))
        status = fail(r, r->line, "a line begins with a key and a colon (prodstab help theorems), not with: ", begin);
    free(begin);
    if (status != PS_OK || (*place = place_of(r, key)) == NULL)
        return PS_INPUT;
    if (**place != NULL && ps_theorem_key_entries[key].use != PS_USE_REPEATED)
        return fail(r, r->line, key == PS_THEOREM_CONSTANT ? "too many constants at this line: " : "said twice: ", ps_theorem_key_name(key));
    size_t rest = without_blanks(&text, length - (size_t)(text - line));
    if (rest == 0)
        return fail(r, r->line, "nothing follows this key: ", ps_theorem_key_name(key));
    extend(*place, text, rest, "\n");
    return PS_OK;
}

static ps_status read_lines(reader *r, const char *text, size_t length)
{
    ps_status status = PS_OK;
    char **place = NULL;
    for (size_t at = 0; at < length && status == PS_OK; at++) {
        const char *line = text + at, *end = memchr(line, '\n', length - at);
        size_t size = end != NULL ? (size_t)(end - line) : length - at;
        bool goes_on = isspace((unsigned char)*line) != 0;
        at += size;
        r->line++;
        size_t inner = without_blanks(&line, size);
        if (inner == 0 || *line == '#')
            continue;
        if (!goes_on)
            status = read_key(r, line, inner, &place);
        else if (place == NULL)
            status = fail(r, r->line, "there is no line before this one that could go on", "");
        else
            extend(place, line, inner, " ");
    }
    return status;
}

/* Bytes of the character of UTF-8 that text begins with; 0 if there is none, or one that controls a terminal. */
static size_t character(const char *text, size_t length)
{
    const unsigned char first = (unsigned char)text[0];
    const size_t size = first < 0x80 ? 1 : first >= 0xc2 && first < 0xe0 ? 2 : first >= 0xe0 && first < 0xf0 ? 3 : first >= 0xf0 && first < 0xf5 ? 4 : 0;
    if (size > length || (size == 1 && (first == 0x7f || (first < ' ' && first != 0 && strchr("\t\n\r", first) == NULL))))
        return 0;
    for (size_t i = 1; i < size; i++)
        if (((unsigned char)text[i] & 0xc0) != 0x80)
            return 0;
    const unsigned char second = size > 1 ? (unsigned char)text[1] : 0x80;
    const bool too_long = (first == 0xe0 && second < 0xa0) || (first == 0xf0 && second < 0x90);
    const bool no_character = (first == 0xed && second >= 0xa0) || (first == 0xf4 && second >= 0x90) || (first == 0xc2 && second < 0xa0);
    return too_long || no_character ? 0 : size;
}

/* What is printed of it goes to terminals, to LaTeX and into JSON. */
static ps_status check_text(const char *name, const char *text, size_t length, ps_error *error)
{
    int line = 1;
    for (size_t at = 0, size; at < length; at += size) {
        size = character(text + at, length - at);
        if (text[at] == '\0')
            return ps_error_set(error, PS_INPUT, 0, 0, "%.200s: this is no text: it has a byte 0", name);
        if (size == 0)
            return ps_error_set(error, PS_INPUT, 0, 0, "%.200s:%d: this is no text in UTF-8: it has a byte 0x%02x here", name, line,
                                (unsigned)(unsigned char)text[at]);
        line += text[at] == '\n';
    }
    return PS_OK;
}

ps_status ps_theorems_parse(ps_theorems *theorems, const char *name, const char *text, size_t length, ps_error *error)
{
    reader r = {.theorems = theorems, .name = name, .error = error};
    size_t before = theorems->count;
    if (length >= 3 && memcmp(text, "\xef\xbb\xbf", 3) == 0) { /* the mark that some editors begin UTF-8 with */
        text += 3;
        length -= 3;
    }
    ps_status status = check_text(name, text, length, error);
    if (status == PS_OK)
        status = read_lines(&r, text, length);
    if (status == PS_OK)
        status = finish(&r);
    if (status == PS_OK && theorems->count == before)
        status = fail(&r, r.line, "there is no theorem here (theorem: NAME)", "");
    clear_texts(r.paper);
    return status;
}

ps_status ps_theorems_read(ps_theorems *theorems, const char *path, ps_error *error)
{
    ps_buffer text = {0};
    ps_status status = ps_file_read(&text, path, PS_THEOREM_BYTES, error);
    if (status == PS_OK)
        status = ps_theorems_parse(theorems, strcmp(path, "-") == 0 ? "standard input" : path, text.length > 0 ? text.text : "", text.length,
                                   error);
    ps_buffer_clear(&text);
    return status;
}
