/* check_answer.h -- what `prodstab check` and `prodstab-check` say with --json. The printing of the text needs none of this. */
#ifndef PRODSTAB_REPORT_CHECK_ANSWER_H
#define PRODSTAB_REPORT_CHECK_ANSWER_H

#include <stddef.h>

/* Of the JSON object; NULL-terminated. */
extern const char *const check_members[];

/* Checks the files and fills in the JSON object, which is owed already. What is wrong with a file goes to stderr, headed by the
 * program's name. The exit code, as that of check_file for the worst of them. */
int check_answer(const char *const *paths, size_t count, const char *program);

/* All of `prodstab-check --json`. */
int check_answer_main(int argc, char **argv);

#endif
