/* The one door: what it refuses although every claim, by itself, has all its obligations; and that searches end at it. */
#include "check/claim.h"
#include "prove/prover.h"
#include "test.h"

#define CERTIFICATE(formula, parameters, body)                                                  \
    "{\"format\": \"prodstab-certificate\", \"version\": 1, \"loss\": {\"formula\": \"" formula \
    "\", \"parameters\": {" parameters "}}, " body ", \"producer\": \"test\"}"
#define MINIMUM(lo, hi) "{\"claim\": \"minimum\", \"lo\": \"" lo "\", \"hi\": \"" hi "\"}"
#define STABLE(alpha) "{\"claim\": \"product_stable\", \"alpha_min\": \"" alpha "\"}"
#define QUARTIC(claims) CERTIFICATE("(z^2 - 1)^2/4", "", "\"claims\": [" claims "]")
#define CELL(lo, hi, claims) "{\"parameters\": {\"p\": [\"" lo "\", \"" hi "\"]}, \"claims\": [" claims "]}"
#define CELLS(cells) CERTIFICATE("(z - p)^2", "\"p\": [\"0\", \"1\"]", "\"cells\": [" cells "]")

static ps_status check_text(const char *text, size_t length, ps_buffer *reason, const ps_check_visitor *visitor)
{
    const ps_check_limits limits = PS_CHECK_LIMITS_DEFAULT;
    ps_certificate certificate;
    ps_claim_report report;
    ps_status status = ps_check_certificate(&report, &certificate, text, length, &limits, visitor);
    CHECK((status == PS_OK) == (report.message.length == 0) && status == report.status);
    ps_buffer_puts(reason, report.message.length > 0 ? report.message.text : "");
    ps_certificate_clear(&certificate);
    ps_claim_report_clear(&report);
    return status;
}

static void expect(const char *text, ps_status status, const char *why)
{
    ps_buffer reason = {0};
    CHECK_INT(check_text(text, strlen(text), &reason, NULL), status);
    if (why != NULL)
        CHECK_CONTAINS(reason.text, why);
    ps_buffer_clear(&reason);
}

static void a_certificate_is_accepted_as_a_whole(void)
{
    expect(QUARTIC(MINIMUM("0.99", "1.01") "," STABLE("90")), PS_OK, NULL);
    expect(QUARTIC(MINIMUM("0.99", "1.01") "," STABLE("97") "," STABLE("90")), PS_REJECTED, "product_stable: obligation");
    expect(QUARTIC(MINIMUM("0.98", "0.99") "," STABLE("90")), PS_REJECTED, "minimum: obligation");
    expect(CELLS(CELL("0", "1/2", MINIMUM("-1", "2")) "," CELL("1/2", "1", MINIMUM("-1", "2"))), PS_OK, NULL);
}

static void what_is_no_certificate_is_malformed(void)
{
    const char *text = QUARTIC(MINIMUM("0.99", "1.01"));
    ps_buffer reason = {0}, bytes = {0};
    expect("", PS_MALFORMED, "not JSON");
    expect(QUARTIC(STABLE("90")), PS_MALFORMED, "the first claim");
    ps_buffer_puts(&bytes, text);
    ps_buffer_append(&bytes, "\0junk", 5);
    CHECK_INT(check_text(bytes.text, bytes.length, &reason, NULL), PS_MALFORMED);
    ps_buffer_clear(&bytes);
    ps_buffer_clear(&reason);
    for (size_t i = 0; i <= PS_CERTIFICATE_BYTES; i += 64)
        ps_buffer_puts(&bytes, "                                                                ");
    ps_buffer_puts(&bytes, text);
    CHECK_INT(check_text(bytes.text, bytes.length, &reason, NULL), PS_MALFORMED);
    CHECK_CONTAINS(reason.text, "longer than");
    ps_buffer_clear(&bytes);
    ps_buffer_clear(&reason);
}

/* Each claim has its obligations, and the certificate is false. */
static void claims_do_not_stand_alone(void)
{
    expect(QUARTIC(MINIMUM("0.99", "1.01") ",{\"claim\": \"branch\", \"a_from\": \"1.1\", \"a_to\": \"2\"}"), PS_REJECTED,
           "branch: the claims before it cover the steps without a gap only up to");
    expect(QUARTIC(MINIMUM("0.99", "1.01") "," STABLE("97") ",{\"claim\": \"branch\", \"a_from\": \"1.1\", \"a_to\": \"2\"}"),
           PS_REJECTED, "product_stable");
    expect(CELLS(CELL("0", "1/2", MINIMUM("-1", "2"))), PS_REJECTED, "the cover: the cells do not cover p in [0.5, 1]");
    expect(CELLS(CELL("0", "1/2", MINIMUM("-1", "2")) "," CELL("1/2", "1", MINIMUM("-1", "0.9"))), PS_REJECTED,
           "in the cell p in [0.5, 1]");
}

typedef struct seen {
    size_t begun, gaps, claims, accepted;
} seen;

static void on_begin(void *context, const ps_certificate *certificate, const char *gap)
{
    ((seen *)context)->begun += ps_certificate_kind_count(certificate) > 0;
    ((seen *)context)->gaps += gap != NULL;
}

static void on_claim(void *context, const ps_certificate *certificate, size_t index, const ps_claim_report *report)
{
    ((seen *)context)->claims += index < ps_certificate_kind_count(certificate);
    ((seen *)context)->accepted += report->status == PS_OK;
}

static void a_visitor_sees_what_is_decided(void)
{
    seen s = {0};
    const ps_check_visitor visitor = {on_begin, on_claim, &s};
    ps_buffer reason = {0};
    const char *rejected = QUARTIC(MINIMUM("0.99", "1.01") "," STABLE("97") "," STABLE("90"));
    CHECK_INT(check_text(rejected, strlen(rejected), &reason, &visitor), PS_REJECTED);
    CHECK(s.begun == 1 && s.gaps == 0 && s.claims == 3 && s.accepted == 2);
    const char *gap = CELLS(CELL("0", "1/2", MINIMUM("-1", "2")));
    CHECK_INT(check_text(gap, strlen(gap), &reason, &visitor), PS_REJECTED);
    CHECK(s.begun == 2 && s.gaps == 1 && s.claims == 4);
    const char *no_minimum = QUARTIC(MINIMUM("0.98", "0.99") "," STABLE("90"));
    CHECK_INT(check_text(no_minimum, strlen(no_minimum), &reason, &visitor), PS_REJECTED);
    CHECK(s.claims == 5);
    ps_buffer_clear(&reason);
}

/* ---- searches end there ---- */

static void open_result(ps_certify_result *result, const char *formula)
{
    ps_error error = {0};
    ps_certify_init(result);
    CHECK_INT(ps_loss_read_formula(&result->certificate.loss, formula, &error), PS_OK);
}

static void what_is_certified_is_what_was_read_back(void)
{
    const ps_certify_options wanted = PS_CERTIFY_OPTIONS_DEFAULT;
    ps_certify_result result;
    ps_error error = {0};
    ps_buffer text = {0}, reason = {0};
    open_result(&result, "(z^2 - 1)^2/4");
    CHECK_INT(ps_certify(&result, &wanted, &error), PS_OK);
    ps_certificate_print(&text, &result.certificate);
    CHECK_TEXT(text.text, result.text.text);
    CHECK(result.certificate.producer != NULL && result.cells > 0);
    CHECK_INT(check_text(result.text.text, result.text.length, &reason, NULL), PS_OK);
    ps_buffer_clear(&text);
    ps_buffer_clear(&reason);
    ps_certify_clear(&result);
}

static void a_false_claim_does_not_pass_the_end_of_a_search(void)
{
    const ps_check_limits limits = PS_CHECK_LIMITS_DEFAULT;
    ps_certify_result result;
    ps_error error = {0};
    open_result(&result, "(z^2 - 1)^2/4");
    ps_claim *minimum = ps_certificate_append(&result.certificate, ps_claim_kind_find("minimum"));
    mpq_set_ui(minimum->values[0], 99, 100);
    mpq_set_ui(minimum->values[1], 101, 100);
    ps_claim *stable = ps_certificate_append(&result.certificate, ps_claim_kind_find("product_stable"));
    mpq_set_ui(stable->values[0], 97, 1);
    CHECK_INT(ps_prover_seal(&result, &limits, &error), PS_UNDECIDED);
    CHECK_CONTAINS(error.message, "not accepted by the checker: product_stable: obligation");
    ps_certify_clear(&result);
}

TEST_MAIN(a_certificate_is_accepted_as_a_whole, what_is_no_certificate_is_malformed, claims_do_not_stand_alone,
          a_visitor_sees_what_is_decided, what_is_certified_is_what_was_read_back, a_false_claim_does_not_pass_the_end_of_a_search)
