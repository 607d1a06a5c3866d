/* Numbers on the command line: one reader for all of them (prodstab/given.h), and what each option does with its number. */
#include <math.h>
#include <mpfr.h>
#include <stdio.h>
#include <string.h>

#include "cli/command.h"
#include "numbers/number.h"
#include "prodstab/rational.h"

/* ---- one number ---- */

ps_given_loss given_loss(const arguments *given, const char *text, const char *parameters[COMMAND_ARGUMENTS])
{
    ps_given_loss loss = {.text = text, .parameters = parameters, .variable = arguments_value(given, "variable"),
                          .data = arguments_value(given, "data"), .adds = arguments_value(given, "sum") != NULL};
    for (size_t i = 0; i < given->given_count; i++)
        if (given->given[i].option->letter == 'p')
            parameters[loss.parameter_count++] = given->given[i].value;
    return loss;
}

ps_status arguments_part(ps_buffer *out, ps_number_use use, const arguments *given, const ps_loss *loss, const char *option,
                         size_t begin, size_t end, ps_error *error)
{
    char label[64];
    const char *parameters[COMMAND_ARGUMENTS];
    const ps_given_loss names = given_loss(given, NULL, parameters);
    snprintf(label, sizeof label, "--%s", option);
    return ps_given_number(out, use, label, arguments_value(given, option), begin, end, &names, loss, error);
}

/* ---- options ---- */

ps_status arguments_number(const arguments *given, const ps_loss *loss, const char *option, ps_number_use use,
                           ps_buffer *text, ps_error *error)
{
    const char *value = arguments_value(given, option);
    return value == NULL ? PS_OK : arguments_part(text, use, given, loss, option, 0, strlen(value), error);
}

ps_status arguments_pair(const arguments *given, const ps_loss *loss, const char *option, const ps_number_use uses[2],
                         bool one_will_do, ps_buffer texts[2], ps_error *error)
{
    const char *value = arguments_value(given, option);
    if (value == NULL)
        return PS_OK;
    size_t middle = ps_given_length_to_comma(value), end = strlen(value);
    if (middle == end && !one_will_do)
        return ps_error_set(error, PS_INPUT, 0, 0, "--%s %.60s: write two numbers with a comma between them", option,
                            value);
    ps_status status = arguments_part(&texts[0], uses[0], given, loss, option, 0, middle, error);
    if (status == PS_OK)
        status = arguments_part(&texts[1], uses[1], given, loss, option, middle == end ? 0 : middle + 1, end, error);
    return status;
}

ps_status arguments_vectors(const arguments *given, const ps_loss *loss, ps_vectors *vectors, ps_error *error)
{
    const char *path = arguments_value(given, "start-file"), *text = arguments_value(given, "start");
    const char *parameters[COMMAND_ARGUMENTS];
    const ps_given_loss names = given_loss(given, NULL, parameters);
    if (path != NULL && text != NULL)
        return ps_error_set(error, PS_INPUT, 0, 0, "--start-file %.100s: --start gives a start already", path);
    if (path != NULL)
        return ps_given_vectors_file(vectors, path, error);
    return text != NULL && strchr(text, ':') != NULL ? ps_given_vectors(vectors, "--start", text, &names, loss, error) : PS_OK;
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
