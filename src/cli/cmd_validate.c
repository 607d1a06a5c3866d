/* prodstab validate */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "cli/certified.h"
#include "cli/command.h"
#include "cli/validate_table.h"
#include "prodstab/file.h"
#include "report/answer.h"

static const command_option options[] = {
    OPTIONS_LOSS,
    OPTIONS_MINIMUM,
    {"starts", 0, "TEXT", "does it hold from all these starts? 'xy in [A, B], eos-ratio in [R, M]' or '|x^2 - y^2| in [C, D]'"},
    {"ends", 0, "LO,HI", "where the sharpness is to end from there: '2/eta - 20/3*eta, 2/eta'"},
    {"eta-min", 0, "E", "of --starts: for learning rates from E (default 0)"},
    {"eta-max", 0, "E", "learning rates up to E, where a theorem does not say which (default as certify); needed with --starts"},
    {"paper", 0, "NAME", "the theorems of one paper, or of all; without LOSS on the paper's own losses and examples"},
    {"file", 0, "FILE", "theorems that you describe (prodstab help theorems)"},
    {"list", 0, NULL, "print the theorems and how each is checked, and check nothing"},
    {"output", 'o', "FILE", "write the certificate to FILE; if there are several, those after the first to FILE-2, FILE-3 .."},
    {"csv", 0, NULL, "print the table as CSV"},
    {"latex", 0, NULL, "print the table for LaTeX (booktabs, longtable)"},
    OPTION_JSON,
    {0},
};

/* ---- what is wanted ---- */

static bool has_loss(const arguments *given)
{
    return given->positional_count > 0 || arguments_value(given, "loss-file") != NULL;
}

static bool is_given(const arguments *given, const char *option)
{
    return arguments_value(given, option) != NULL;
}

/* PS_INPUT with this message if one of these options is given. */
static ps_status refuse(const arguments *given, const char *const *names, size_t count, const char *message, ps_error *error)
{
    for (size_t i = 0; i < count; i++)
        if (is_given(given, names[i]))
            return ps_error_set(error, PS_INPUT, 0, 0, "--%s: %s", names[i], message);
    return PS_OK;
}

static ps_status check_question(const arguments *given, ps_error *error)
{
    static const char *const others[] = {"paper", "file"};
    bool starts = is_given(given, "starts");
    if (starts != is_given(given, "ends") || (starts && !is_given(given, "eta-max")) || (!starts && is_given(given, "eta-min")))
        return ps_error_set(error, PS_INPUT, 0, 0, "--starts, --ends and --eta-max belong together (and --eta-min, if it is not 0)");
    return starts ? refuse(given, others, 2, "leave this out: --starts asks a question of its own", error) : PS_OK;
}

static ps_status check_options(const arguments *given, ps_error *error)
{
    static const char *const of_losses[] = {"starts", "ends", "parameter", "variable", "data", "sum", "near", "bracket", "eta-max", "eta-min"};
    static const char *const of_checks[] = {"output", "csv", "latex", "starts", "ends", "near", "bracket", "eta-max", "eta-min"};
    if (is_given(given, "csv") + is_given(given, "latex") + answer_is_wanted() > 1)
        return ps_error_set(error, PS_INPUT, 0, 0, "--csv, --latex and --json: choose one of them");
    if (is_given(given, "paper") && is_given(given, "file"))
        return ps_error_set(error, PS_INPUT, 0, 0, "--paper and --file: choose one of them");
    if (is_given(given, "list") && has_loss(given))
        return ps_error_set(error, PS_INPUT, 0, 0, "--list checks nothing: leave out the loss");
    if (is_given(given, "list"))
        return refuse(given, of_checks, sizeof of_checks / sizeof of_checks[0], "leave this out: --list checks nothing", error);
    if (has_loss(given))
        return check_question(given, error);
    if (!is_given(given, "paper") && !is_given(given, "file"))
        return ps_error_set(error, PS_INPUT, 0, 0, "say which: a loss (prodstab validate LOSS), --paper NAME or --file FILE; --list shows the papers");
    return refuse(given, of_losses, sizeof of_losses / sizeof of_losses[0], "this is for a loss; without LOSS the theorems say what they are about",
                  error);
}

/* The question of --starts and --ends as a description. */
static void print_question(ps_buffer *out, const char *starts, const char *ends, const char *eta_min, const char *eta_max)
{
    ps_buffer_printf(out, "paper: question\ntitle: a question\nsource: command line\nread: as it is asked\ntheorem: question\n"
                     "says: From all starts with %s, for %s%seta <= %s, the sharpness ends in [%s], but for runs that hit z* exactly.\n", starts, eta_min != NULL ? eta_min : "",
                     eta_min != NULL ? " <= " : "", eta_max, ends);
    ps_buffer_printf(out, "starts: %s\nends: %s\neta-max: %s\n", starts, ends, eta_max);
    if (eta_min != NULL)
        ps_buffer_printf(out, "eta-min: %s\n", eta_min);
}

static ps_status ask(ps_theorems *theorems, const arguments *given, ps_error *error)
{
    static const char *const names[] = {"starts", "ends", "eta-min", "eta-max"};
    ps_buffer text = {0};
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
        const char *value = arguments_value(given, names[i]);
        if (value != NULL && (strpbrk(value, "\n\r") != NULL || value[strspn(value, " \t")] == '\0'))
            return ps_error_set(error, PS_INPUT, 0, 0, "--%s: this is empty, or has a line break", names[i]);
    }
    print_question(&text, arguments_value(given, names[0]), arguments_value(given, names[1]), arguments_value(given, names[2]),
                   arguments_value(given, names[3]));
    ps_status status = ps_theorems_parse(theorems, "command line", text.text, text.length, error);
    ps_buffer_clear(&text);
    return status;
}

static ps_status read_theorems(ps_theorems *theorems, const arguments *given, ps_error *error)
{
    const char *file = arguments_value(given, "file"), *paper = arguments_value(given, "paper");
    if (is_given(given, "starts"))
        return ask(theorems, given, error);
    if (paper != NULL && strcmp(paper, "all") == 0)
        paper = NULL;
    if (file == NULL)
        return ps_theorems_of_paper(theorems, paper, error);
    return ps_theorems_read(theorems, file, error);
}

/* ---- the certificates ---- */

/* FILE for the first loss, FILE-2 for the second, with its ending kept. */
static void print_path(ps_buffer *path, const char *name, size_t number)
{
    const char *slash = strrchr(name, '/'), *dot = strrchr(name, '.');
    size_t stem = dot != NULL && (slash == NULL || dot > slash + 1) ? (size_t)(dot - name) : strlen(name);
    ps_buffer_append(path, name, stem);
    if (number > 1)
        ps_buffer_printf(path, "-%zu", number);
    ps_buffer_puts(path, name + stem);
}

static json_t *claims_of(const ps_buffer *text)
{
    ps_certificate certificate;
    ps_certificate_parse(&certificate, text->text, text->length, NULL); /* it was accepted */
    json_t *claims = answer_claims(&certificate);
    ps_certificate_clear(&certificate);
    return claims;
}

static void report_certificate(json_t *files, const ps_validate_subject *subject, const ps_validate_certificate *certificate, const char *path)
{
    ps_buffer line = {0};
    ps_buffer_printf(&line, "%s: %zu claim%s%s%s accepted by the checker", path != NULL ? path : "not written (-o FILE)", certificate->claims,
                     certificate->claims == 1 ? "" : "s", subject->name != NULL ? " on " : "", subject->name != NULL ? subject->name : "");
    if (answer_is_wanted())
        json_array_append_new(files, json_pack("{s:o, s:o, s:o}", "loss", answer_text(subject->label), "file", answer_text(path), "claims",
                                               claims_of(&certificate->text)));
    else
        print_row("certificate", line.text);
    ps_buffer_clear(&line);
}

/* The first one goes to FILE, which is open. */
static ps_status write_certificate(output_file *file, const char *path, size_t number, const ps_buffer *text, ps_error *error)
{
    ps_status status = PS_OK;
    if (number == 1)
        status = output_file_write(file, text->text, text->length, error);
    else if (file->wanted && (status = ps_file_write(path, text->text, text->length, error)) != PS_OK)
        report_error(error, NULL);
    return status;
}

/* All of them. The table itself is alone on standard output if it is CSV or LaTeX. */
static ps_status write_certificates(const ps_validation *validation, output_file *file, bool silent, ps_error *error)
{
    json_t *files = json_array();
    size_t number = 0;
    ps_status status = PS_OK;
    for (size_t i = 0; i < validation->subject_count; i++) {
        const ps_validate_subject *subject = &validation->subjects[i];
        for (size_t k = 0; k < subject->certificate_count; k++) {
            const ps_validate_certificate *certificate = &subject->certificates[k];
            ps_buffer path = {0};
            print_path(&path, file->wanted ? file->name : "", ++number);
            if (status == PS_OK)
                status = write_certificate(file, path.text, number, &certificate->text, error);
            if (!silent)
                report_certificate(files, subject, certificate, file->wanted && status == PS_OK ? path.text : NULL);
            ps_buffer_clear(&path);
        }
    }
    answer_set("certificates", json_incref(files));
    json_decref(files);
    return status;
}

/* ---- the run ---- */

static const char *const members[] = {"theorems", "certificates", NULL};

static int code_for(const ps_validation *validation)
{
    bool refuted = false, open = false;
    for (size_t i = 0; i < validation->row_count; i++) {
        refuted = refuted || validation->rows[i].validity == PS_REFUTED;
        open = open || validation->rows[i].validity == PS_NOT_DECIDED;
    }
    return refuted ? PS_EXIT_NEGATIVE : open ? PS_EXIT_UNDECIDED : PS_EXIT_OK;
}

static int print_all(const ps_validation *validation, output_file *file, const arguments *given, ps_error *error)
{
    bool csv = arguments_value(given, "csv") != NULL, latex = arguments_value(given, "latex") != NULL;
    if (csv)
        print_validation_csv(validation);
    else if (latex)
        print_validation_latex(validation);
    else if (!answer_is_wanted())
        print_validation(validation);
    if (!csv && !latex && !answer_is_wanted() && is_given(given, "starts") && validation->rows[0].nearest.starts.length > 0)
        print_nearest_command(&command_validate, given, &validation->rows[0].nearest);
    if (answer_is_wanted())
        answer_set("theorems", answer_validation(validation));
    ps_status status = write_certificates(validation, file, csv || latex, error);
    return status == PS_OK ? code_for(validation) : exit_code(status);
}

static ps_status validate(ps_validation *validation, const ps_theorems *theorems, const arguments *given, ps_error *error)
{
    const char *hint = NULL;
    ps_validate_options wanted = PS_VALIDATE_OPTIONS_DEFAULT;
    ps_certify_options minimum = PS_CERTIFY_OPTIONS_DEFAULT;
    minimum_choice choice = {0};
    ps_buffer eta_max = {0};
    const ps_number_use above = {PS_UPWARDS, true};
    ps_loss loss;
    ps_loss_init(&loss);
    ps_status status = has_loss(given) ? loss_read(&loss, given, &hint, error) : PS_OK;
    bool told = status != PS_OK;
    if (status == PS_OK && has_loss(given))
        status = minimum_choice_read(&choice, &minimum, given, &loss, hint, error);
    if (status == PS_OK && has_loss(given))
        status = arguments_number(given, &loss, "eta-max", above, &eta_max, error);
    wanted.near = minimum.near;
    wanted.bracket_lo = minimum.bracket_lo;
    wanted.bracket_hi = minimum.bracket_hi;
    wanted.eta_max = eta_max.text;
    wanted.progress = isatty(STDERR_FILENO) ? progress_show : NULL;
    if (status == PS_OK)
        status = ps_validate(validation, theorems, has_loss(given) ? &loss : NULL, &wanted, error);
    if (wanted.progress != NULL)
        progress_clear();
    if (status != PS_OK && !told)
        report_error(error, NULL);
    minimum_choice_clear(&choice);
    ps_buffer_clear(&eta_max);
    ps_loss_clear(&loss);
    return status;
}

static int run(const arguments *given)
{
    ps_theorems theorems = {0};
    ps_validation validation = {0};
    output_file file = {.output = {.file = -1}};
    ps_error error = {0};
    ps_status status = check_options(given, &error);
    if (status == PS_OK)
        status = read_theorems(&theorems, given, &error);
    if (status == PS_OK)
        status = output_file_open(&file, given, "output", &error);
    int code = PS_EXIT_OK;
    if (status != PS_OK) {
        code = report_error(&error, NULL);
    } else if (arguments_value(given, "list") != NULL) {
        answer_set("theorems", answer_theorems(&theorems));
        if (!answer_is_wanted())
            print_theorems(&theorems);
    } else if ((status = validate(&validation, &theorems, given, &error)) != PS_OK) {
        code = exit_code(status);
    } else {
        code = print_all(&validation, &file, given, &error);
    }
    output_file_close(&file);
    ps_validation_clear(&validation);
    ps_theorems_clear(&theorems);
    return code;
}

const command command_validate = {
    .name = "validate",
    .operands = "[LOSS] [-p NAME=VALUE]... [--paper NAME | --file FILE | --starts TEXT --ends LO,HI] [--list] [-o FILE] [--csv | --latex | --json]",
    .summary = "check theorems of the literature: hypotheses, conclusions and constants, by certified claims",
    .details = "With LOSS, every theorem that is about all losses, or about just this one. Without, --paper NAME has the paper's\n"
               "theorems on its own losses. A theorem is confirmed if claims that are certified here say what it says; if its\n"
               "constants are compared, that is done with exact numbers. With --starts and --ends, whether the sharpness ends\n"
               "where you say from all starts of a region: confirmed, with its certificate; refuted, with a certified run that\n"
               "ends elsewhere; or not decided, with the nearest that is proved, and the command for it.\n"
               "Exit code: 0 decided; 1 a theorem is refuted as stated; 2 bad input; 3 a claim was not found, and a theorem is not\n"
               "decided; 4 memory exhausted, or Ctrl-C.\n",
    .options = options,
    .least = 0,
    .most = 1,
    .run = run,
    .members = members,
};
