/* Runs a fuzz target over files and over the files of directories: what libFuzzer does with a corpus, for
 * builds without it. Fails if a corpus has no file, so that a lost corpus is noticed. */
#include "fuzz/fuzz.h"

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>

static int run_file(const char *path, const struct stat *info)
{
    size_t size = (size_t)info->st_size;
    FILE *file = fopen(path, "rb");
    /* exactly as large as the input, so that a sanitizer sees any reading past its end */
    uint8_t *data = malloc(size ? size : 1);
    int done = file && data && fread(data, 1, size, file) == size;
    if (done)
        LLVMFuzzerTestOneInput(data, size);
    else
        perror(path);
    free(data);
    if (file)
        fclose(file);
    return done;
}

/* Returns the number of inputs run, or -1. */
static int run_path(const char *path)
{
    struct stat info;
    if (stat(path, &info) != 0) {
        perror(path);
        return -1;
    }
    if (!S_ISDIR(info.st_mode))
        return run_file(path, &info) ? 1 : -1;

    struct dirent **entries;
    int count = scandir(path, &entries, NULL, alphasort), total = 0;
    for (int i = 0; i < count; i++) {
        char child[4096];
        if (entries[i]->d_name[0] != '.' && total >= 0) {
            snprintf(child, sizeof child, "%s/%s", path, entries[i]->d_name);
            int inside = run_path(child);
            total = inside < 0 ? -1 : total + inside;
        }
        free(entries[i]);
    }
    if (count >= 0)
        free(entries);
    return count < 0 ? -1 : total;
}

int main(int argc, char **argv)
{
    for (int i = 1; i < argc; i++) {
        int inputs = run_path(argv[i]);
        if (inputs <= 0) {
            fprintf(stderr, "%s: no inputs\n", argv[i]);
            return EXIT_FAILURE;
        }
        printf("%s: %d inputs\n", argv[i], inputs);
    }
    return argc > 1 ? EXIT_SUCCESS : EXIT_FAILURE;
}
