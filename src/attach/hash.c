#include <nettle/sha1.h>
#include <nettle/sha2.h>
#include <stdint.h>
#include <stdio.h>

#include "attach/supplement.h"

static void print_hexadecimal(char *out, const uint8_t *bytes, size_t count)
{
    for (size_t i = 0; i < count; i++)
        snprintf(out + 2 * i, 3, "%02x", bytes[i]);
}

void supplement_sha256(char sum[65], const char *text, size_t length)
{
    struct sha256_ctx state;
    uint8_t digest[SHA256_DIGEST_SIZE];
    sha256_init(&state);
    sha256_update(&state, length, (const uint8_t *)text);
    sha256_digest(&state, sizeof digest, digest);
    print_hexadecimal(sum, digest, sizeof digest);
}

void supplement_git_name(char sum[41], const char *text, size_t length)
{
    struct sha1_ctx state;
    uint8_t digest[SHA1_DIGEST_SIZE];
    char head[40];
    int head_length = snprintf(head, sizeof head, "blob %zu", length);
    sha1_init(&state);
    sha1_update(&state, (size_t)head_length + 1, (const uint8_t *)head); /* with its NUL */
    sha1_update(&state, length, (const uint8_t *)text);
    sha1_digest(&state, sizeof digest, digest);
    print_hexadecimal(sum, digest, sizeof digest);
}
