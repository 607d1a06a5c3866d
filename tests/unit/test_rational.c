#include "prodstab/rational.h"

#include "test.h"

static ps_error error;

static ps_status parse(mpq_t value, const char *text)
{
    error = (ps_error){0};
    return ps_rational_parse(value, text, strlen(text), &error);
}

static void reads(const char *text, const char *expected)
{
    mpq_t value, wanted;
    mpq_inits(value, wanted, NULL);
    mpq_set_str(wanted, expected, 10);
    mpq_canonicalize(wanted);
    if (!CHECK_INT(parse(value, text), PS_OK) || !CHECK(mpq_equal(value, wanted)))
        fprintf(stderr, "    reading %s\n", text);
    mpq_clears(value, wanted, NULL);
}

static void refuses(const char *text, const char *why)
{
    mpq_t value;
    mpq_init(value);
    if (!CHECK_INT(parse(value, text), PS_SYNTAX) || !CHECK_CONTAINS(error.message, why))
        fprintf(stderr, "    reading '%.80s'\n", text);
    CHECK_INT((long long)error.end, (long long)strlen(text));
    mpq_clear(value);
}

static void numbers_are_exact(void)
{
    reads("0", "0");
    reads("-0", "0");
    reads("12", "12");
    reads("-12", "-12");
    reads("0.1", "1/10");
    reads(".5", "1/2");
    reads("5.", "5");
    reads("-1.5e-3", "-3/2000");
    reads("1E2", "100");
    reads("1e+2", "100");
    reads("00012.500", "25/2");
    reads("010", "10"); /* not octal */
    reads("9/10", "9/10");
    reads("-6/4", "-3/2");
    reads("007/014", "1/2");
    reads("123456789012345678901234567890.123456789", "123456789012345678901234567890123456789/1000000000");
}

static void what_is_no_number_is_refused(void)
{
    static const char *const texts[] = {"",      "-",      "--1",   "+1",    ".",   "e5",   "1e",    "1e+",
                                        "1.2.3", " 1",     "1 ",    "0x10",  "1/0", "1/-2", "1/",    "/2",
                                        "1//2",  "1/2/3",  "1.5/2", "1/2.5", "inf", "nan",  "1_000", "1,5",
                                        "1e5.5", "9/10e3", "\xff",  "1\n",   "٣"};
    for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++)
        refuses(texts[i], "is not an exact number");
}

static void sizes_are_bounded(void)
{
    char text[PS_RATIONAL_DIGITS + 2];
    memset(text, '7', sizeof text - 1);
    text[sizeof text - 1] = '\0';
    refuses(text, "more than 10000 characters");
    refuses("1e10001", "the exponent of '1e10001' is beyond 10000");
    refuses("1e-10001", "is beyond 10000");
    refuses("1e99999999999999999999999999", "is beyond 10000");
    mpq_t value;
    mpq_init(value);
    text[PS_RATIONAL_DIGITS] = '\0';
    CHECK_INT(parse(value, text), PS_OK);
    CHECK_INT(parse(value, "1e10000"), PS_OK);
    CHECK_INT(parse(value, "1e-10000"), PS_OK);
    mpq_clear(value);
}

static void prints(const char *text, const char *expected)
{
    mpq_t value;
    ps_buffer buffer = {0};
    mpq_init(value);
    CHECK_INT(parse(value, text), PS_OK);
    ps_rational_print(&buffer, value);
    CHECK_TEXT(buffer.text, expected);
    ps_buffer_clear(&buffer);
    mpq_clear(value);
}

static void printing_is_short(void)
{
    prints("0", "0");
    prints("1/2", "0.5");
    prints("-1/8", "-0.125");
    prints("1/3", "1/3");
    prints("-7/12", "-7/12");
    prints("100", "100");
    prints("1e30", "1e30");
    prints("-25e30", "-2.5e31");
    prints("1e-20", "1e-20");
    prints("0.00001", "0.00001");
    prints("12345678901234567890123", "12345678901234567890123");
    prints("1e-10000", "1e-10000");
    prints("1e10000", "1e10000");
}

static void round_trip(const char *text)
{
    mpq_t value, again;
    ps_buffer buffer = {0};
    mpq_inits(value, again, NULL);
    if (CHECK_INT(parse(value, text), PS_OK)) {
        ps_rational_print(&buffer, value);
        if (!CHECK_INT(parse(again, buffer.text), PS_OK) || !CHECK(mpq_equal(value, again)))
            fprintf(stderr, "    %.60s was printed as %.60s\n", text, buffer.text);
    }
    ps_buffer_clear(&buffer);
    mpq_clears(value, again, NULL);
}

static void what_is_printed_reads_as_the_same_number(void)
{
    char text[256];
    for (int i = 0; i < 3000; i++) {
        long digits = test_random_between(-1000000000, 1000000000);
        if (i % 3 == 0)
            snprintf(text, sizeof text, "%ld/%ld", digits, test_random_between(1, 1000000));
        else if (i % 3 == 1)
            snprintf(text, sizeof text, "%lde%ld", digits, test_random_between(-30, 30));
        else
            snprintf(text, sizeof text, "%ld.%lde%ld", digits, test_random_between(0, 1000000),
                     test_random_between(-9990, 9980));
        round_trip(text);
    }
    char long_text[PS_RATIONAL_DIGITS + 1] = "0.";
    for (size_t i = 2; i < PS_RATIONAL_DIGITS; i++)
        long_text[i] = (char)test_random_between('1', '9');
    round_trip(long_text);
    long_text[1] = '3';
    long_text[0] = '1';
    round_trip(long_text);
    long_text[5000] = '/';
    round_trip(long_text);
}

static void decimals_are_found_at_the_front_of_a_text(void)
{
    static const struct {
        const char *text;
        size_t length;
    } cases[] = {{"", 0},    {"z", 0},   {"12", 2}, {"12z", 2}, {"1.5e3*z", 5}, {"1.5e*z", 3}, {"2exp", 1},
                 {".5.", 2}, {"5..", 2}, {".", 0},  {"1e+", 1}, {"1e-5-2", 4},  {"-1", 0},     {"1/2", 1}};
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++)
        CHECK_INT((long long)ps_rational_scan_decimal(cases[i].text, strlen(cases[i].text)),
                  (long long)cases[i].length);
    CHECK_INT((long long)ps_rational_scan_decimal("1234", 2), 2);
}

TEST_MAIN(numbers_are_exact, what_is_no_number_is_refused, sizes_are_bounded, printing_is_short,
          what_is_printed_reads_as_the_same_number, decimals_are_found_at_the_front_of_a_text)
