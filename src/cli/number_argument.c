/* Numbers on the command line: one reader for all of them (prove/number.h), and what each option does with its number. */
#include <math.h>
#include <mpfr.h>
#include <string.h>

#include "cli/command.h"
#include "prodstab/rational.h"
#include "prove/decimal.h"
#include "prove/number.h"

enum { NAMES = COMMAND_ARGUMENTS + PS_LOSS_PARAMETERS };

/* ---- names ---- */

/* What numbers may refer to: the parameters on the command line, and those that have their default values. */
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
    char *copy = list->names[list->count];
    if (length > PS_NAME_LENGTH)
        return;
    memcpy(copy, name, length);
    copy[length] = '\0';
    if (!has_name(list, copy))
        list->items[list->count++] = (ps_named_number){copy, text};
}

/* The first -p options, `until` of all options. */
static void add_given_names(name_list *list, const arguments *given, size_t until)
{
    for (size_t i = 0; i < until; i++) {
        const char *text = given->given[i].value, *equals = strchr(text, '=');
        if (given->given[i].option->letter == 'p' && equals != NULL)
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

/* Sets *error to "LABEL: what is wrong" and, on further lines, the place in text. */
static ps_status fail_at(ps_error *error, const char *label, const char *text, size_t offset, const ps_error *problem)
{
    ps_buffer place = {0};
    print_place(&place, text, offset + problem->begin, offset + problem->end);
    ps_status status = ps_error_set(error, PS_INPUT, 0, 0, "%s: %.240s\n%s", label, problem->message, place.text);
    ps_buffer_clear(&place);
    return status;
}

ps_status parameter_read(mpq_t lo, mpq_t hi, const arguments *given, size_t index, size_t begin, size_t end,
                         ps_error *error)
{
    static name_list names;
    const char *text = given->given[index].value;
    ps_error problem = {0};
    names = (name_list){0};
    add_given_names(&names, given, index);
    if (ps_number_read(lo, hi, text + begin, end - begin, names.items, names.count, &problem) == PS_OK)
        return PS_OK;
    return fail_at(error, "-p", text, begin, &problem);
}

/* The number [begin, end) in an option's value. */
static ps_status read_part(mpq_t lo, mpq_t hi, const arguments *given, const ps_loss *loss, const char *option,
                           size_t begin, size_t end, ps_error *error)
{
    static name_list names;
    char label[64];
    const char *text = arguments_value(given, option);
    ps_error problem = {0};
    names = (name_list){0};
    add_given_names(&names, given, given->given_count);
    if (loss != NULL)
        add_default_names(&names, loss);
    ps_status status = ps_number_read(lo, hi, text + begin, end - begin, names.items, names.count, &problem);
    clear_names(&names);
    snprintf(label, sizeof label, "--%s", option);
    return status == PS_OK ? PS_OK : fail_at(error, label, text, begin, &problem);
}

/* Appends the number that stands for [lo, hi], which it may be. */
static ps_status print_rounded(ps_buffer *out, const mpq_t lo, const mpq_t hi, rounding direction, const char *option,
                               ps_error *error)
{
    mpq_t value;
    ps_status status = PS_OK;
    mpq_init(value);
    mpq_set(value, direction == UPWARDS ? hi : lo);
    if (!mpq_equal(lo, hi) && (direction == NEARBY || direction == EXACTLY)) {
        mpq_add(value, value, hi);
        mpq_div_2exp(value, value, 1);
        ps_decimal_floor(value, value, ps_decimal_places(value, PS_NUMBER_DIGITS));
    }
    ps_rational_print(out, value);
    if (direction == EXACTLY && !mpq_equal(lo, hi))
        status = ps_error_set(
            error, PS_INPUT, 0, 0,
            "--%s: this has to be an exact number, and is irrational as far as can be seen; next to it is %s", option,
            out->text);
    mpq_clear(value);
    return status;
}

static ps_status read_and_round(ps_buffer *out, number_use use, const arguments *given, const ps_loss *loss,
                                const char *option, size_t begin, size_t end, ps_error *error)
{
    mpq_t lo, hi;
    mpq_inits(lo, hi, NULL);
    ps_status status = read_part(lo, hi, given, loss, option, begin, end, error);
    if (status == PS_OK && use.positive && mpq_sgn(lo) <= 0)
        status = ps_error_set(error, PS_INPUT, 0, 0, "--%s %.60s: write a positive number, such as 0.1 or 1/10", option,
                              arguments_value(given, option));
    if (status == PS_OK)
        status = print_rounded(out, lo, hi, use.rounding, option, error);
    mpq_clears(lo, hi, NULL);
    return status;
}

/* ---- options ---- */

ps_status arguments_number(const arguments *given, const ps_loss *loss, const char *option, number_use use,
                           ps_buffer *text, ps_error *error)
{
    const char *value = arguments_value(given, option);
    return value == NULL ? PS_OK : read_and_round(text, use, given, loss, option, 0, strlen(value), error);
}

size_t length_to_comma(const char *text)
{
    size_t length = 0;
    for (long depth = 0; text[length] != '\0' && (depth > 0 || text[length] != ','); length++)
        depth += (text[length] == '(') - (text[length] == ')');
    return length;
}

ps_status arguments_pair(const arguments *given, const ps_loss *loss, const char *option, const number_use uses[2],
                         bool one_will_do, ps_buffer texts[2], ps_error *error)
{
    const char *value = arguments_value(given, option);
    if (value == NULL)
        return PS_OK;
    size_t middle = length_to_comma(value), end = strlen(value);
    if (middle == end && !one_will_do)
        return ps_error_set(error, PS_INPUT, 0, 0, "--%s %.60s: write two numbers with a comma between them", option,
                            value);
    ps_status status = read_and_round(&texts[0], uses[0], given, loss, option, 0, middle, error);
    if (status == PS_OK)
        status = read_and_round(&texts[1], uses[1], given, loss, option, middle == end ? 0 : middle + 1, end, error);
    return status;
}

ps_status number_to_double(const ps_buffer *text, double *value, const char *option, ps_error *error)
{
    mpq_t exact;
    mpfr_t rounded;
    if (text->length == 0)
        return PS_OK;
    mpq_init(exact);
    mpfr_init2(rounded, 53);
    ps_rational_parse(exact, text->text, text->length, NULL);
    mpfr_set_q(rounded, exact, MPFR_RNDN);
    *value = mpfr_get_d(rounded, MPFR_RNDN);
    bool fine = isfinite(*value) && (*value != 0 || mpq_sgn(exact) == 0);
    mpfr_clear(rounded);
    mpq_clear(exact);
    return fine ? PS_OK
                : ps_error_set(error, PS_INPUT, 0, 0, "--%s: this is too large or too small for a double", option);
}

ps_status arguments_count(const arguments *given, const char *option, long least, long most, long *value,
                          ps_error *error)
{
    const char *text = arguments_value(given, option);
    mpq_t lo, hi;
    if (text == NULL)
        return PS_OK;
    mpq_inits(lo, hi, NULL);
    bool fine = ps_number_read(lo, hi, text, strlen(text), NULL, 0, NULL) == PS_OK && mpq_equal(lo, hi) &&
                mpz_cmp_ui(mpq_denref(lo), 1) == 0 && mpz_cmp_si(mpq_numref(lo), least) >= 0 &&
                mpz_cmp_si(mpq_numref(lo), most) <= 0;
    if (fine)
        *value = mpz_get_si(mpq_numref(lo));
    mpq_clears(lo, hi, NULL);
    return fine ? PS_OK
                : ps_error_set(error, PS_INPUT, 0, 0, "--%s %.40s: write a whole number from %ld to %ld", option, text,
                               least, most);
}
