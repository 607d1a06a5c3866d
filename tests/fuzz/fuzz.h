/* What a fuzz target defines. libFuzzer calls it, or driver.c does. It aborts on a wrong answer. */
#ifndef PS_FUZZ_H
#define PS_FUZZ_H

#include <stddef.h>
#include <stdint.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

#endif
