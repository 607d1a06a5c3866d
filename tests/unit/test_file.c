/* Files in and out: what is there before, while and after one is written. */
#include "prodstab/file.h"

#include <dirent.h>
#include <sys/stat.h>
#include <unistd.h>

#include "test.h"

static char folder[] = "/tmp/prodstab-file-XXXXXX";

static const char *in_folder(const char *name)
{
    static char path[512];
    snprintf(path, sizeof path, "%s/%s", folder, name);
    return path;
}

static size_t files(void)
{
    DIR *listing = opendir(folder);
    size_t count = 0;
    while (listing != NULL && readdir(listing) != NULL)
        count++;
    if (listing != NULL)
        closedir(listing);
    return count - 2;
}

static void expect_text(const char *name, const char *text)
{
    ps_buffer found = {0};
    ps_error error = {0};
    if (!CHECK_INT(ps_file_read(&found, in_folder(name), 1000, &error), PS_OK))
        fprintf(stderr, "    %s\n", error.message);
    else
        CHECK_TEXT(found.text, text);
    ps_buffer_clear(&found);
}

static void opening_changes_nothing(void)
{
    ps_output output;
    ps_error error = {0};
    CHECK_INT(ps_output_open(&output, in_folder("new"), &error), PS_OK);
    CHECK_INT((long long)files(), 0);
    ps_output_close(&output);
    CHECK_INT((long long)files(), 0);
    CHECK_INT(ps_file_write(in_folder("old"), "before", 6, &error), PS_OK);
    CHECK_INT(ps_output_open(&output, in_folder("old"), &error), PS_OK);
    ps_output_close(&output);
    expect_text("old", "before");
    CHECK_INT((long long)files(), 1);
}

static void writing_replaces_all_and_keeps_the_mode(void)
{
    struct stat about;
    ps_output output;
    ps_error error = {0};
    CHECK_INT(chmod(in_folder("old"), 0604), 0);
    CHECK_INT(ps_output_open(&output, in_folder("old"), &error), PS_OK);
    CHECK_INT(ps_output_write(&output, "after", 5, &error), PS_OK);
    ps_output_close(&output);
    expect_text("old", "after");
    CHECK_INT(stat(in_folder("old"), &about), 0);
    CHECK_INT((long long)(about.st_mode & 0777), 0604);
    CHECK_INT((long long)files(), 1);
}

/* The folder holds one file of the longest name there may be, and then it is replaced. */
static void the_longest_name_can_be_replaced(void)
{
    char name[256];
    ps_error error = {0};
    memset(name, 'n', sizeof name - 1);
    name[sizeof name - 1] = '\0';
    CHECK_INT(ps_file_write(in_folder(name), "once", 4, &error), PS_OK);
    CHECK_INT(ps_file_write(in_folder(name), "twice", 5, &error), PS_OK);
    expect_text(name, "twice");
    CHECK_INT((long long)files(), 2);
    CHECK_INT(unlink(in_folder(name)), 0);
}

static void links_are_followed(void)
{
    char link[512];
    ps_error error = {0};
    snprintf(link, sizeof link, "%s", in_folder("link"));
    CHECK_INT(symlink("old", link), 0);
    CHECK_INT(ps_file_write(link, "behind", 6, &error), PS_OK);
    expect_text("old", "behind");
    CHECK_INT((long long)files(), 2);
    CHECK_INT(unlink(link), 0);
}

static void what_cannot_be_written_is_found_out_first(void)
{
    ps_output output;
    ps_error error = {0};
    CHECK_INT(ps_output_open(&output, in_folder("missing/file"), &error), PS_IO);
    ps_output_close(&output);
    CHECK_CONTAINS(error.message, "No such file or directory");
    error = (ps_error){0};
    CHECK_INT(ps_output_open(&output, folder, &error), PS_IO);
    ps_output_close(&output);
    CHECK_CONTAINS(error.message, "Is a directory");
    CHECK_INT(unlink(in_folder("old")), 0);
    CHECK_INT((long long)files(), 0);
    CHECK_INT(rmdir(folder), 0);
}

static void a_folder_to_work_in(void)
{
    CHECK(mkdtemp(folder) != NULL);
}

TEST_MAIN(a_folder_to_work_in, opening_changes_nothing, writing_replaces_all_and_keeps_the_mode, the_longest_name_can_be_replaced,
          links_are_followed, what_cannot_be_written_is_found_out_first)
