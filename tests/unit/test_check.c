/* Certificates read, written and checked through the library. */
#include "check/claim.h"

#include <fenv.h>

#include "test.h"

static ps_certificate certificate;
static ps_claim_report report;
static ps_error error;

#define CERTIFICATE(formula, parameters, claims)                                                \
    "{\"format\": \"prodstab-certificate\", \"version\": 1, \"loss\": {\"formula\": \"" formula \
    "\", \"parameters\": {" parameters "}}, \"claims\": [" claims "], \"producer\": \"test\"}"
#define MINIMUM(lo, hi) "{\"claim\": \"minimum\", \"lo\": \"" lo "\", \"hi\": \"" hi "\"}"

static bool read_certificate(const char *text)
{
    error = (ps_error){0};
    if (ps_certificate_parse(&certificate, text, strlen(text), &error) == PS_OK)
        return true;
    fprintf(stderr, "    %s\n", error.message);
    return false;
}

static ps_status check_within(size_t index, ps_check_limits limits)
{
    ps_claim_report_clear(&report);
    ps_check_claim_among(&report, &certificate, index, &limits);
    return report.status;
}

static ps_status check(size_t index)
{
    return check_within(index, (ps_check_limits)PS_CHECK_LIMITS_DEFAULT);
}

static void done(void)
{
    ps_claim_report_clear(&report);
    ps_certificate_clear(&certificate);
}

static void accepted_claims_have_no_message(void)
{
    if (CHECK(read_certificate(
            CERTIFICATE("(z^2 - 1)^2/4", "",
                        MINIMUM("0.99", "1.01") ", {\"claim\": \"product_stable\", \"alpha_min\": \"90\"}")))) {
        CHECK_INT(check(0), PS_OK);
        CHECK_INT((long long)report.message.length, 0);
        CHECK(report.failed == NULL && !report.refuted && report.cells > 0 && report.precision >= 53);
        CHECK_INT(check(1), PS_OK);
    }
    done();
}

/* Each obligation is told apart: p1 of product_stable holds by 96 - 90, less what alpha varies by on the bracket. */
static void obligations_are_reported(void)
{
    const char *text = CERTIFICATE("(z^2 - 1)^2/4", "", MINIMUM("0.9999", "1.0001") ", {\"claim\": \"product_stable\", \"alpha_min\": \"90\"}");
    if (CHECK(read_certificate(text))) {
        uint64_t boxes = 0;
        CHECK_INT(check(0), PS_OK);
        for (size_t i = 0; certificate.claims[0].kind->obligations[i].name != NULL; i++) {
            CHECK(report.obligations[i].times == 1 && report.obligations[i].boxes > 0 && report.obligations[i].precision >= 53);
            boxes += report.obligations[i].boxes;
        }
        CHECK(boxes == report.cells && report.obligations[PS_CLAIM_OBLIGATIONS].times == 0);
        CHECK_INT(check(1), PS_OK);
        CHECK(report.obligations[1].margin > 5.5 && report.obligations[1].margin < 6 && report.obligations[0].margin == 90);
    }
    done();
    if (CHECK(read_certificate(CERTIFICATE("(z^2 - 1)^2/4", "", MINIMUM("1.01", "0.99"))))) {
        CHECK_INT(check(0), PS_REJECTED);
        CHECK(report.obligations[0].times == 1 && report.obligations[1].times == 0);
    }
    done();
}

static void rejections_name_the_obligation(void)
{
    if (CHECK(read_certificate(
            CERTIFICATE("(z^2 - 1)^2/4", "",
                        MINIMUM("0.99", "1.01") ", {\"claim\": \"product_stable\", \"alpha_min\": \"96\"}")))) {
        CHECK_INT(check(1), PS_REJECTED);
        CHECK_TEXT(report.failed, "p1");
        CHECK(report.refuted);
        CHECK_CONTAINS(report.message.text, "obligation p1 at z = [");
        CHECK_CONTAINS(report.message.text, "needs <= 0 (false)");
    }
    done();
}

static void the_verdict_is_exact_at_the_border(void)
{
    static const char *const stable =
        CERTIFICATE("z^2/2 + z^3/6 + (3 - 1e-20)*z^4/24", "",
                    MINIMUM("-1e-25", "1e-25") ", {\"claim\": \"product_stable\", \"alpha_min\": \"0.99e-20\"}");
    static const char *const border = CERTIFICATE(
        "z^2/2 + z^3/6 + 3*z^4/24", "",
        MINIMUM("-1e-25", "1e-25") ", {\"claim\": \"product_stable\", \"alpha_min\": \"1e-9999\"},"
                                   "{\"claim\": \"product_unstable\", \"alpha_max\": \"-1e-9999\"}, {\"claim\": "
                                   "\"degenerate_at\", \"at\": \"0\"}, {\"claim\": \"degenerate\"}");
    if (CHECK(read_certificate(stable)))
        CHECK_INT(check(1), PS_OK);
    done();
    if (CHECK(read_certificate(border))) {
        CHECK_INT(check(0), PS_OK);
        CHECK(check(1) != PS_OK);
        CHECK(check(2) != PS_OK);
        CHECK_INT(check(3), PS_OK);
        CHECK(check(4) != PS_OK); /* at z* only, not identically */
    }
    done();
}

static void limits_are_heeded(void)
{
    const volatile sig_atomic_t stop = 1;
    if (CHECK(read_certificate(CERTIFICATE("z^4 - 1.6*z^3 + z^2", "", MINIMUM("-3", "3.1"))))) {
        CHECK_INT(check(0), PS_OK);
        CHECK(report.cells > 8);
        CHECK_INT(check_within(0, (ps_check_limits){.cells = 4, .precision = 64}), PS_BUDGET);
        CHECK_CONTAINS(report.message.text, "not decided within 4 boxes");
        CHECK_INT(check_within(0, (ps_check_limits){.cells = 1000, .precision = 64, .stop = &stop}), PS_INTERRUPTED);
    }
    done();
}

/* Claims over intervals are for all values: one bad end spoils them. */
static void parameter_intervals_are_for_all_values(void)
{
    if (CHECK(read_certificate(CERTIFICATE("z^2 - p*z", "\"p\": [\"-1\", \"1\"]", MINIMUM("-0.6", "0.6")))))
        CHECK_INT(check(0), PS_OK);
    done();
    if (CHECK(read_certificate(CERTIFICATE("z^2 - p*z", "\"p\": [\"-1\", \"1.2\"]", MINIMUM("-0.6", "0.6")))))
        CHECK_INT(check(0), PS_REJECTED);
    done();
}

/* When the formulas of a claim do not fit, it is not accepted: the missing part is not 0. */
static void a_full_graph_accepts_nothing(void)
{
    for (size_t spare = 0; spare < 60; spare += 10) {
        if (CHECK(read_certificate(CERTIFICATE("(z^2 - 1)^2/4 + exp(z)/1000", "",
                                               MINIMUM("0.9", "1.1") ", {\"claim\": \"degenerate\"}")))) {
            ps_graph *graph = certificate.loss.graph;
            ps_node filler = ps_graph_raw(graph, PS_OP_ERF, certificate.loss.z, 0, 0);
            while (ps_graph_size(graph) + spare < PS_GRAPH_NODES)
                filler = ps_graph_raw(graph, PS_OP_ERF, filler, 0, 0);
            CHECK(check(1) != PS_OK);
            CHECK(report.message.length > 0);
        }
        done();
    }
}

/* However the caller has doubles rounded: what is false by 1e-14 is not accepted, and the caller's choice is left as it was. */
static void rounding_is_the_callers_own(void)
{
    static const int directions[] = {FE_TONEAREST, FE_UPWARD, FE_DOWNWARD, FE_TOWARDZERO};
    const char *text = CERTIFICATE("exp(z) - 1.99*z", "", MINIMUM("0.68813463873641102737", "0.7")); /* z* = log 1.99 = 0.688134638736401027.. */
    const ps_check_limits limits = PS_CHECK_LIMITS_DEFAULT;
    for (int i = 0; i < 4; i++) {
        fesetround(directions[i]);
        CHECK_INT(ps_check_certificate(&report, &certificate, text, strlen(text), &limits, NULL), PS_REJECTED);
        CHECK_INT(fegetround(), directions[i]);
        done();
    }
    fesetround(FE_TONEAREST);
}

static void writing_and_reading(void)
{
    static const char *const text =
        CERTIFICATE("z^2 - p*z + q", "\"p\": [\"-1/3\", \"0.50\"], \"q\": \"1e30\"",
                    MINIMUM("-0.60", "3/5") ", {\"claim\": \"product_stable\", \"alpha_min\": \"1e-50\"}");
    ps_buffer first = {0}, second = {0};
    if (CHECK(read_certificate(text))) {
        ps_certificate_print(&first, &certificate);
        ps_certificate_clear(&certificate);
        CHECK(read_certificate(first.text));
        ps_certificate_print(&second, &certificate);
        CHECK_TEXT(second.text, first.text);
        CHECK_CONTAINS(first.text, "\"-1/3\"");
        CHECK_CONTAINS(first.text, "\"0.5\"");
        CHECK_CONTAINS(first.text, "\"lo\": \"-0.6\"");
        CHECK_CONTAINS(first.text, "\"producer\": \"test\"");
    }
    ps_buffer_clear(&first);
    ps_buffer_clear(&second);
    done();
}

TEST_MAIN(accepted_claims_have_no_message, obligations_are_reported, rejections_name_the_obligation, the_verdict_is_exact_at_the_border,
          limits_are_heeded, parameter_intervals_are_for_all_values, a_full_graph_accepts_nothing, rounding_is_the_callers_own, writing_and_reading)
