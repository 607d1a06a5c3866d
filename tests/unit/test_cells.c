/* Certificates with cells: reading, writing, and whether the cells cover the box of the parameters; and the search
 * for cells. */
#include "check/claim.h"
#include "prodstab/certify.h"
#include "test.h"

#define HEAD "{\"format\": \"prodstab-certificate\", \"version\": 1, \"producer\": \"\", \"loss\": {\"formula\": "
#define ONE_PARAMETER HEAD "\"softplus(z) - p*z\", \"parameters\": {\"p\": [\"1/2\", \"9/10\"]}}, \"cells\": ["
#define CLAIMS ", \"claims\": [{\"claim\": \"minimum\", \"lo\": \"-1\", \"hi\": \"3\"}]}"
#define CELL(lo, hi) "{\"parameters\": {\"p\": [\"" lo "\", \"" hi "\"]}" CLAIMS
#define TWO_PARAMETERS HEAD "\"(z - p)^2 + q\", \"parameters\": {\"p\": [\"0\", \"1\"], \"q\": [\"0\", \"1\"]}}, \"cells\": ["
#define BOX(p1, p2, q1, q2) \
    "{\"parameters\": {\"q\": [\"" q1 "\", \"" q2 "\"], \"p\": [\"" p1 "\", \"" p2 "\"]}" CLAIMS

static void expect_cover(const char *text, const char *gap)
{
    ps_certificate certificate;
    ps_error error = {0};
    ps_buffer message = {0};
    if (!CHECK_INT(ps_certificate_parse(&certificate, text, strlen(text), &error), PS_OK))
        fprintf(stderr, "    %s\n", error.message);
    const ps_check_limits limits = PS_CHECK_LIMITS_DEFAULT;
    ps_status status = ps_check_cover(&certificate, &limits, &message);
    CHECK_INT(status, gap == NULL ? PS_OK : PS_REJECTED);
    if (gap != NULL && status != PS_OK)
        CHECK_CONTAINS(message.text, gap);
    ps_buffer_clear(&message);
    ps_certificate_clear(&certificate);
}

static void expect_malformed(const char *text, const char *problem)
{
    ps_certificate certificate;
    ps_error error = {0};
    CHECK_INT(ps_certificate_parse(&certificate, text, strlen(text), &error), PS_MALFORMED);
    CHECK_CONTAINS(error.message, problem);
    ps_certificate_clear(&certificate);
}

static void intervals_are_covered_or_not(void)
{
    expect_cover(ONE_PARAMETER CELL("1/2", "9/10") "]}", NULL);
    expect_cover(ONE_PARAMETER CELL("1/2", "7/10") "," CELL("7/10", "9/10") "]}", NULL);
    expect_cover(ONE_PARAMETER CELL("7/10", "9/10") "," CELL("1/2", "7/10") "]}", NULL);
    expect_cover(ONE_PARAMETER CELL("6/10", "9/10") "," CELL("1/2", "8/10") "," CELL("1/2", "6/10") "]}", NULL);
    expect_cover(ONE_PARAMETER CELL("1/2", "7/10") "]}", "p in [0.7, 0.9]");
    expect_cover(ONE_PARAMETER CELL("1/2", "6/10") "," CELL("7/10", "9/10") "]}", "p in [0.6, 0.7]");
    expect_cover(ONE_PARAMETER CELL("1/2", "0.7") "," CELL("0.7000000000000000000000000000001", "9/10") "]}",
                 "p in [0.7, 0.7000000000000000000000000000001]");
}

static void rectangles_are_covered_or_not(void)
{
    expect_cover(TWO_PARAMETERS BOX("0", "1", "0", "1/2") "," BOX("0", "1/2", "1/2", "1") "," BOX("1/2", "1", "1/2", "1") "]}",
                 NULL);
    expect_cover(TWO_PARAMETERS BOX("0", "2/3", "0", "1/3") "," BOX("2/3", "1", "0", "2/3") "," BOX("1/3", "1", "2/3", "1")
                 "," BOX("0", "1/3", "1/3", "1") "," BOX("1/3", "2/3", "1/3", "2/3") "]}", NULL);
    expect_cover(TWO_PARAMETERS BOX("0", "2/3", "0", "1/3") "," BOX("2/3", "1", "0", "2/3") "," BOX("1/3", "1", "2/3", "1")
                 "," BOX("0", "1/3", "1/3", "1") "]}", "p in [1/3, 2/3], q in [1/3, 2/3]");
    expect_cover(TWO_PARAMETERS BOX("0", "1/2", "0", "1/2") "," BOX("1/2", "1", "1/2", "1") "]}", "do not cover");
}

/* Every corner of the cube of 8 parameters four times, with ends around 1/2 that are all different; with a gap between two
 * corners, if told so. */
static void print_corners(ps_buffer *text, bool gap)
{
    ps_buffer_puts(text, HEAD "\"z^2 + a + b + c + d + e + f + g + h\", \"parameters\": {");
    for (int i = 0; i < 8; i++)
        ps_buffer_printf(text, "%s\"%c\": [\"0\", \"1\"]", i > 0 ? ", " : "", 'a' + i);
    ps_buffer_puts(text, "}}, \"cells\": [");
    for (int cell = 0; cell < 1024; cell++) {
        ps_buffer_printf(text, "%s{\"parameters\": {", cell > 0 ? ", " : "");
        for (int i = 0; i < 8; i++) {
            bool upper = (cell >> i) % 2 == 1, beside = gap && (cell % 256 | 32) == 109 && i == 5;
            long jitter = beside ? (upper ? 0 : -1 - cell / 256) : test_random_between(0, 50000);
            ps_buffer_printf(text, "%s\"%c\": [\"%ld/1000000\", \"%ld/1000000\"]", i > 0 ? ", " : "", 'a' + i,
                             upper ? 500000 - jitter : 0, upper ? 1000000 : 500000 + jitter);
        }
        ps_buffer_puts(text, "}" CLAIMS);
    }
    ps_buffer_puts(text, "]}");
}

static void many_ways_to_overlap(void)
{
    ps_buffer text = {0};
    print_corners(&text, false);
    expect_cover(text.text, NULL);
    ps_buffer_clear(&text);
    print_corners(&text, true);
    expect_cover(text.text, "f in [0.49");
    ps_buffer_clear(&text);
}

static void an_interrupt_ends_it(void)
{
    const volatile sig_atomic_t stop = 1;
    const ps_check_limits limits = {1, 64, &stop};
    const char *text = ONE_PARAMETER CELL("1/2", "9/10") "]}";
    ps_certificate certificate;
    ps_error error = {0};
    ps_buffer message = {0};
    CHECK_INT(ps_certificate_parse(&certificate, text, strlen(text), &error), PS_OK);
    CHECK_INT(ps_check_cover(&certificate, &limits, &message), PS_INTERRUPTED);
    ps_buffer_clear(&message);
    ps_certificate_clear(&certificate);
}

static void malformed_cells(void)
{
    expect_malformed(ONE_PARAMETER "]}", "at /cells: expected an array with at least one cell");
    expect_malformed(ONE_PARAMETER CELL("0.4", "9/10") "]}", "at /cells/0/parameters/p: the cell reaches beyond");
    expect_malformed(ONE_PARAMETER CELL("9/10", "1/2") "]}", "at /cells/0/parameters/p: the interval's lower end");
    expect_malformed(ONE_PARAMETER "{\"parameters\": {\"p\": \"1/2\"}" CLAIMS "]}", "at /cells/0/parameters/p: expected an interval");
    expect_malformed(ONE_PARAMETER "{\"parameters\": {}" CLAIMS "]}", "missing key 'p'");
    expect_malformed(TWO_PARAMETERS "{\"parameters\": {\"p\": [\"0\", \"1\"]}" CLAIMS "]}", "missing key 'q'");
    expect_malformed(ONE_PARAMETER CELL("1/2", "7/10") "," "{\"parameters\": {\"p\": [\"7/10\", \"9/10\"]}, \"claims\": []}]}",
                     "at /cells/1/claims: expected an array");
    expect_malformed(ONE_PARAMETER CELL("1/2", "7/10") ",{\"parameters\": {\"p\": [\"7/10\", \"9/10\"]}, \"claims\": ["
                     "{\"claim\": \"minimum\", \"lo\": \"0\", \"hi\": \"3\"}, {\"claim\": \"degenerate\"}]}]}",
                     "at /cells/1/claims: these are not the claims of the first cell");
    expect_malformed(ONE_PARAMETER CELL("1/2", "9/10") "], \"claims\": []}", "unknown key 'claims'");
    expect_malformed(HEAD "\"z^2\", \"parameters\": {}}, \"cells\": [{\"parameters\": {}" CLAIMS "]}",
                     "there is no parameter that is an interval");
}

static void writing_and_reading_agree(void)
{
    const char *text = ONE_PARAMETER CELL("1/2", "7/10") "," CELL("7/10", "9/10") "]}";
    ps_certificate first, second;
    ps_error error = {0};
    ps_buffer once = {0}, twice = {0};
    CHECK_INT(ps_certificate_parse(&first, text, strlen(text), &error), PS_OK);
    ps_certificate_print(&once, &first);
    CHECK_INT(ps_certificate_parse(&second, once.text, once.length, &error), PS_OK);
    ps_certificate_print(&twice, &second);
    CHECK_TEXT(once.text, twice.text);
    CHECK_INT((long long)second.cell_count, 2);
    ps_certificate_clear(&first);
    ps_certificate_clear(&second);
    ps_buffer_clear(&once);
    ps_buffer_clear(&twice);
}

static void a_claim_has_to_hold_in_every_cell(void)
{
    const char *text = ONE_PARAMETER CELL("1/2", "7/10") ",{\"parameters\": {\"p\": [\"7/10\", \"9/10\"]}, \"claims\": ["
                       "{\"claim\": \"minimum\", \"lo\": \"1\", \"hi\": \"3\"}]}]}";
    const ps_check_limits limits = PS_CHECK_LIMITS_DEFAULT;
    ps_certificate certificate;
    ps_claim_report report;
    ps_error error = {0};
    CHECK_INT(ps_certificate_parse(&certificate, text, strlen(text), &error), PS_OK);
    ps_check_claim_among(&report, &certificate, 0, &limits);
    CHECK_INT(report.status, PS_REJECTED);
    CHECK_CONTAINS(report.message.text, "in the cell p in [0.7, 0.9]");
    ps_claim_report_clear(&report);
    ps_certificate_clear(&certificate);
}

/* ---- the search for cells ---- */

static volatile sig_atomic_t stop;

/* Stops in the third cell, and sees what progress says of it. */
static void stop_in_a_cell(void *context, const char *what)
{
    if (strncmp(what, "cell 3 of about ", 16) == 0)
        stop = 1;
    if (stop)
        *(int *)context = strstr(what, ": ") != NULL;
}

static ps_status certify(ps_certify_result *result, const ps_certify_options *options, const char *formula, const char *p)
{
    ps_error error = {0};
    ps_certify_init(result);
    CHECK_INT(ps_loss_read_parameter(&result->certificate.loss, "p", p, &error), PS_OK);
    CHECK_INT(ps_loss_read_formula(&result->certificate.loss, formula, &error), PS_OK);
    ps_status status = ps_certify(result, options, &error);
    CHECK_INT(status, error.status);
    return status;
}

static void a_search_for_cells_can_be_interrupted(void)
{
    static const char *const claims[] = {"edge_contraction"};
    ps_certify_options options = PS_CERTIFY_OPTIONS_DEFAULT;
    ps_certify_result result;
    int seen = 0;
    options.limits.stop = &stop;
    options.progress = stop_in_a_cell;
    options.progress_context = &seen;
    for (int named = 0; named <= 1; named++) {
        options.claims = named ? claims : NULL;
        options.claim_count = (size_t)named;
        stop = 0;
        CHECK_INT(certify(&result, &options, "softplus(z) - p*z", "[3/10, 4/10]"), PS_INTERRUPTED);
        CHECK(stop && seen);
        ps_certify_clear(&result);
    }
}

/* What nobody named is not demanded, and says what it would take. */
static void claims_that_take_many_cells_say_so(void)
{
    const ps_certify_options options = PS_CERTIFY_OPTIONS_DEFAULT;
    ps_certify_result result;
    CHECK_INT(certify(&result, &options, "softplus(z) - p*z", "[1/4, 1/2]"), PS_OK);
    CHECK(result.certificate.cell_count > 1 && result.certificate.cell_count <= 64);
    for (size_t i = 0; i < result.outcome_count; i++) {
        bool is_flip = strcmp(result.outcomes[i].kind->name, "flip") == 0;
        CHECK(!result.outcomes[i].requested);
        CHECK((result.outcomes[i].status == PS_OK) == !is_flip);
        if (is_flip)
            CHECK_CONTAINS(result.outcomes[i].message.text, "all would take about");
    }
    ps_certify_clear(&result);
}

/* In order or not, and whether or not they were unfolded: each has the derivatives that it would have alone. */
static void cells_hand_their_graph_on(void)
{
    static const char text[] = ONE_PARAMETER CELL("1/2", "6/10") "," CELL("6/10", "7/10") "," CELL("7/10", "9/10") "]}";
    static const size_t order[] = {0, 1, 2, 1, 0, 2};
    ps_certificate certificate;
    ps_error error = {0};
    CHECK_INT(ps_certificate_parse(&certificate, text, strlen(text), &error), PS_OK);
    for (size_t i = 0; i < 3; i++)
        ps_certificate_fold_part(&certificate, i); /* they are folded */
    for (size_t i = 0; i < sizeof order / sizeof order[0]; i++) {
        ps_loss *loss = &ps_certificate_part(&certificate, order[i])->loss;
        ps_buffer derivative = {0};
        CHECK_INT(ps_certificate_unfold_part(&certificate, order[i]), PS_OK);
        CHECK(order[i] == 0 || certificate.cells[order[i] - 1].loss.graph == NULL);
        CHECK(ps_graph_print(&derivative, loss->graph, ps_loss_derivative(loss, 1)));
        CHECK_TEXT(derivative.text, "sigmoid(z) - p");
        CHECK_INT(mpq_cmp_ui(loss->parameters[0].lo, 5 + order[i], 10), 0);
        ps_buffer_clear(&derivative);
        ps_certificate_fold_part(&certificate, order[i]);
    }
    CHECK(certificate.cells[2].loss.graph == NULL);
    ps_certificate_clear(&certificate);
}

TEST_MAIN(cells_hand_their_graph_on, intervals_are_covered_or_not, rectangles_are_covered_or_not, many_ways_to_overlap, an_interrupt_ends_it, malformed_cells, writing_and_reading_agree,
          a_claim_has_to_hold_in_every_cell, a_search_for_cells_can_be_interrupted, claims_that_take_many_cells_say_so)
