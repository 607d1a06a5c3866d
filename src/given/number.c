/* Numbers as people write them (prove/number.h), and where one is wrong. */
#include <stdlib.h>
#include <string.h>

#include "given/understand.h"
#include "input/input.h"
#include "numbers/decimal.h"
#include "numbers/number.h"
#include "prodstab/rational.h"

enum { NAMES = 2 * PS_LOSS_PARAMETERS, WINDOW = 60 };

/* ---- names ---- */

/* What numbers may refer to: the parameters that were given, and those that have their default values. */
typedef struct name_list {
    ps_named_number items[NAMES];
    char names[NAMES][PS_NAME_LENGTH + 1];
    ps_buffer values[PS_LOSS_PARAMETERS];
    size_t count;
} name_list;

static bool has_name(const name_list *list, const char *name)
{
    for (size_t i = 0; i < list->count; i++)
        if (strcmp(list->items[i].name, name) == 0)
            return true;
    return false;
}

static void add_name(name_list *list, const char *name, size_t length, const char *text)
{
    if (length > PS_NAME_LENGTH || list->count == NAMES)
        return;
    char *copy = list->names[list->count];
    memcpy(copy, name, length);
    copy[length] = '\0';
    if (!has_name(list, copy))
        list->items[list->count++] = (ps_named_number){copy, text};
}

static void add_given_names(name_list *list, const ps_given_loss *given)
{
    for (size_t i = 0; i < given->parameter_count; i++) {
        const char *text = given->parameters[i], *equals = strchr(text, '=');
        if (equals != NULL)
            add_name(list, text, (size_t)(equals - text), strchr(equals, '[') != NULL ? NULL : equals + 1);
    }
}

static void add_default_names(name_list *list, const ps_loss *loss)
{
    for (size_t i = 0; i < loss->parameter_count; i++) {
        const ps_parameter *p = &loss->parameters[i];
        ps_rational_print(&list->values[i], p->lo);
        add_name(list, p->name, strlen(p->name), mpq_equal(p->lo, p->hi) ? list->values[i].text : NULL);
    }
}

static void clear_names(name_list *list)
{
    for (size_t i = 0; i < PS_LOSS_PARAMETERS; i++)
        ps_buffer_clear(&list->values[i]);
}

/* ---- one number ---- */

void ps_given_print_place(ps_buffer *out, const char *text, size_t begin, size_t end)
{
    size_t length = strlen(text), first = begin > WINDOW ? begin - WINDOW : 0;
    size_t last = begin + WINDOW < length ? begin + WINDOW : length;
    ps_buffer_puts(out, "  ");
    for (size_t i = first; i < last; i++)
        ps_buffer_append(out, (unsigned char)text[i] < ' ' ? " " : text + i, 1);
    ps_buffer_puts(out, "\n  ");
    for (size_t i = first; i < begin; i++)
        if (((unsigned char)text[i] & 0xc0) != 0x80) /* one space for a character, not for each of its bytes */
            ps_buffer_puts(out, " ");
    ps_buffer_puts(out, "^");
    for (size_t i = begin + 1; i < end && i < last; i++)
        if (((unsigned char)text[i] & 0xc0) != 0x80)
            ps_buffer_puts(out, "~");
}

/* Sets *error to "LABEL: what is wrong" and, on further lines, the place in text. */
static ps_status fail_at(ps_error *error, const char *label, const char *text, size_t offset, const ps_error *problem)
{
    ps_buffer place = {0};
    ps_given_print_place(&place, text, offset + problem->begin, offset + problem->end);
    ps_status status = ps_error_set(error, PS_INPUT, offset + problem->begin, offset + problem->end, "%s: %.240s\n%s", label,
                                    problem->message, place.text);
    ps_buffer_clear(&place);
    return status;
}

/* The number of a text that is not in the language of certificates, read as people write it. What is wrong replaces *problem if
 * it is wrong earlier in the text, as what can be read in two ways is; if the text was understood, the place is in *understood. */
static ps_status read_as_written(mpq_t lo, mpq_t hi, const char *text, const name_list *names, ps_buffer *understood,
                                 ps_error *problem)
{
    const char *parameters[NAMES];
    const ps_input_names known = {parameters, names->count, "z"};
    ps_error mistake = {0};
    for (size_t i = 0; i < names->count; i++)
        parameters[i] = names->items[i].name;
    if (ps_input_read(understood, text, &known, &mistake) == PS_OK) {
        *problem = (ps_error){0};
        return ps_number_read(lo, hi, understood->text, understood->length, names->items, names->count, problem);
    }
    if (mistake.begin < problem->begin && text[problem->begin] != ',')
        *problem = mistake;
    return PS_SYNTAX;
}

ps_status ps_given_number_read(mpq_t lo, mpq_t hi, const char *label, const char *text, size_t begin, size_t end,
                               const ps_given_loss *given, const ps_loss *loss, ps_error *error)
{
    name_list names = {0};
    ps_error problem = {0};
    ps_buffer understood = {0};
    understood_loss known;
    ps_given_understand(&known, given);
    add_given_names(&names, &known.loss);
    if (loss != NULL)
        add_default_names(&names, loss);
    char *part = ps_copy_text(text + begin, end - begin);
    ps_status status = ps_number_read(lo, hi, part, end - begin, names.items, names.count, &problem);
    if (status != PS_OK)
        status = read_as_written(lo, hi, part, &names, &understood, &problem);
    if (status != PS_OK && understood.length > 0 && strcmp(understood.text, part) != 0)
        fail_at(error, label, understood.text, 0, &problem);
    else if (status != PS_OK)
        fail_at(error, label, text, begin, &problem);
    free(part);
    ps_buffer_clear(&understood);
    clear_names(&names);
    ps_given_understood_clear(&known);
    return status == PS_OK ? PS_OK : PS_INPUT;
}

/* Appends the number that stands for [lo, hi], which it may be. */
static ps_status print_rounded(ps_buffer *out, const mpq_t lo, const mpq_t hi, ps_rounding direction, const char *label, ps_error *error)
{
    mpq_t value;
    ps_status status = PS_OK;
    mpq_init(value);
    mpq_set(value, direction == PS_UPWARDS ? hi : lo);
    if (!mpq_equal(lo, hi) && (direction == PS_NEARBY || direction == PS_EXACTLY)) {
        mpq_add(value, value, hi);
        mpq_div_2exp(value, value, 1);
        ps_decimal_floor(value, value, ps_decimal_places(value, PS_NUMBER_DIGITS));
    }
    ps_rational_print(out, value);
    if (direction == PS_EXACTLY && !mpq_equal(lo, hi))
        status = ps_error_set(
            error, PS_INPUT, 0, 0,
            "%s: this has to be an exact number, and is irrational as far as can be seen; next to it is %s", label,
            out->text);
    mpq_clear(value);
    return status;
}

ps_status ps_given_number(ps_buffer *out, ps_number_use use, const char *label, const char *text, size_t begin, size_t end,
                          const ps_given_loss *given, const ps_loss *loss, ps_error *error)
{
    mpq_t lo, hi;
    mpq_inits(lo, hi, NULL);
    ps_status status = ps_given_number_read(lo, hi, label, text, begin, end, given, loss, error);
    if (status == PS_OK && use.positive && mpq_sgn(lo) <= 0)
        status = ps_error_set(error, PS_INPUT, 0, 0, "%s %.60s: write a positive number, such as 0.1 or 1/10", label, text);
    if (status == PS_OK)
        status = print_rounded(out, lo, hi, use.rounding, label, error);
    mpq_clears(lo, hi, NULL);
    return status;
}
