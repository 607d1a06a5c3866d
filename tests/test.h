/* What the tests written in C share. A test file defines functions and ends in TEST_MAIN(function, ...).
 *
 * A failed check prints its place and the test goes on, so that one run shows all failures. Random numbers come
 * from a seed, 1 unless the environment variable PRODSTAB_SEED says otherwise, and a failing run prints it. */
#ifndef PS_TEST_H
#define PS_TEST_H

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static struct {
    unsigned long checks, failures;
    uint64_t seed, state;
} test_run;

/* Counts a check; a failed one prints "file:line: function: what". Returns whether it held. */
static inline int test_check(int held, const char *file, int line, const char *function, const char *what)
{
    test_run.checks++;
    if (!held) {
        test_run.failures++;
        fprintf(stderr, "%s:%d: %s: failed: %s\n", file, line, function, what);
    }
    return held;
}

static inline int test_check_int(long long got, long long expected, const char *file, int line, const char *function,
                                 const char *what)
{
    int held = test_check(got == expected, file, line, function, what);
    if (!held)
        fprintf(stderr, "    got      %lld\n    expected %lld\n", got, expected);
    return held;
}

static inline int test_check_text(const char *got, const char *expected, int whole, const char *file, int line,
                                  const char *function, const char *what)
{
    int matches = got && expected && (whole ? strcmp(got, expected) == 0 : strstr(got, expected) != NULL);
    int held = test_check(matches, file, line, function, what);
    if (!held)
        fprintf(stderr, "    got      %s\n    expected %s\n", got ? got : "(null)", expected ? expected : "(null)");
    return held;
}

#define CHECK(condition) test_check(!!(condition), __FILE__, __LINE__, __func__, #condition)
#define CHECK_INT(got, expected) test_check_int((got), (expected), __FILE__, __LINE__, __func__, #got " == " #expected)
#define CHECK_TEXT(got, expected) \
    test_check_text((got), (expected), 1, __FILE__, __LINE__, __func__, #got " is " #expected)
#define CHECK_CONTAINS(got, expected) \
    test_check_text((got), (expected), 0, __FILE__, __LINE__, __func__, #got " contains " #expected)

/* 64 random bits (splitmix64). */
static inline uint64_t test_random(void)
{
    uint64_t x = test_run.state += UINT64_C(0x9e3779b97f4a7c15);
    x = (x ^ (x >> 30)) * UINT64_C(0xbf58476d1ce4e5b9);
    x = (x ^ (x >> 27)) * UINT64_C(0x94d049bb133111eb);
    return x ^ (x >> 31);
}

/* A random integer in lo..hi, both included. */
static inline long test_random_between(long lo, long hi)
{
    uint64_t count = (uint64_t)hi - (uint64_t)lo + 1;
    return (long)((uint64_t)lo + (count ? test_random() % count : test_random()));
}

static inline int test_main(void (*const *functions)(void), size_t count)
{
    const char *seed = getenv("PRODSTAB_SEED");
    test_run.seed = test_run.state = seed ? strtoull(seed, NULL, 10) : 1;
    for (size_t i = 0; i < count; i++)
        functions[i]();
    if (test_run.failures) {
        fprintf(stderr, "%lu of %lu checks failed; repeat with PRODSTAB_SEED=%llu\n", test_run.failures,
                test_run.checks, (unsigned long long)test_run.seed);
        return EXIT_FAILURE;
    }
    if (!test_run.checks) {
        fprintf(stderr, "no check was made\n");
        return EXIT_FAILURE;
    }
    printf("%lu checks passed\n", test_run.checks);
    return EXIT_SUCCESS;
}

#define TEST_MAIN(...)                                                       \
    int main(void)                                                           \
    {                                                                        \
        static void (*const functions[])(void) = {__VA_ARGS__};              \
        return test_main(functions, sizeof functions / sizeof functions[0]); \
    }

#endif
