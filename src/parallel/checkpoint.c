#include "parallel/checkpoint.h"

#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include "prodstab/file.h"

/* A record: "LENGTH LENGTH SUM\n", question, answer, "\n". The first one has the search for its question and no answer. */
static const char MARK[] = "prodstab checkpoint 1\n";
enum { HEAD = 64 };
#define MOST_BYTES ((size_t)1 << 32)

typedef struct record {
    const char *question, *answer;
    size_t question_length, answer_length;
} record;

struct parallel_checkpoint {
    char *path;
    int file;
    ps_buffer text;  /* of the file when it was opened */
    record *records; /* in the order of their questions */
    size_t count, capacity;
    ps_error error;  /* the first one in writing */
};

/* ---- records ---- */

/* FNV-1a: against accidents. */
static uint64_t sum(uint64_t start, const char *text, size_t length)
{
    for (size_t i = 0; i < length; i++)
        start = (start ^ (unsigned char)text[i]) * UINT64_C(0x100000001b3);
    return start;
}

static uint64_t sum_of(const record *r)
{
    return sum(sum(UINT64_C(0xcbf29ce484222325), r->question, r->question_length), r->answer, r->answer_length);
}

/* Reads the record at *at, and moves it behind; false if none is there, or it is damaged. */
static bool read_record(record *r, const char **at, const char *end)
{
    char head[HEAD + 1];
    int length = 0;
    uint64_t check;
    size_t left = (size_t)(end - *at), most = left < HEAD ? left : HEAD;
    memcpy(head, *at, most);
    head[most] = '\0';
    if (sscanf(head, "%zu %zu %" SCNx64 "%n", &r->question_length, &r->answer_length, &check, &length) < 3 || head[length] != '\n')
        return false;
    left -= (size_t)length + 1;
    if (r->question_length >= left || r->answer_length >= left - r->question_length)
        return false;
    r->question = *at + length + 1;
    r->answer = r->question + r->question_length;
    *at = r->answer + r->answer_length + 1;
    return (*at)[-1] == '\n' && sum_of(r) == check;
}

static void print_record(ps_buffer *out, const record *r)
{
    ps_buffer_printf(out, "%zu %zu %016" PRIx64 "\n", r->question_length, r->answer_length, sum_of(r));
    ps_buffer_append(out, r->question, r->question_length);
    ps_buffer_append(out, r->answer, r->answer_length);
    ps_buffer_append(out, "\n", 1);
}

static int compare(const void *x, const void *y)
{
    const record *a = x, *b = y;
    size_t common = a->question_length < b->question_length ? a->question_length : b->question_length;
    int order = memcmp(a->question, b->question, common);
    return order != 0 ? order : (a->question_length > b->question_length) - (a->question_length < b->question_length);
}

/* ---- the file ---- */

static ps_status refuse(const parallel_checkpoint *c, const char *what, ps_error *error)
{
    return ps_error_set(error, PS_IO, 0, 0, "cannot %s the checkpoint '%.400s': %s", what, c->path, strerror(errno));
}

static ps_status write_record(parallel_checkpoint *c, const char *mark, const record *r, ps_error *error)
{
    ps_buffer text = {0};
    ps_buffer_puts(&text, mark);
    print_record(&text, r);
    ssize_t written = write(c->file, text.text, text.length);
    if (written >= 0 && written < (ssize_t)text.length)
        errno = ENOSPC;
    ps_status status = written == (ssize_t)text.length ? PS_OK : refuse(c, "write", error);
    ps_buffer_clear(&text);
    return status;
}

/* The records that are there; what is behind them is cut off. */
static ps_status read_records(parallel_checkpoint *c, const ps_buffer *search, ps_error *error)
{
    const char *at = c->text.text + sizeof MARK - 1, *end = c->text.text + c->text.length, *fine;
    record r;
    if (c->text.length < sizeof MARK - 1 || memcmp(c->text.text, MARK, sizeof MARK - 1) != 0 || !read_record(&r, &at, end))
        return ps_error_set(error, PS_INPUT, 0, 0, "'%.400s' is no checkpoint: name another file", c->path);
    if (r.question_length != search->length || memcmp(r.question, search->text, search->length) != 0)
        return ps_error_set(error, PS_INPUT, 0, 0, "'%.400s' is the checkpoint of another search: name another file, or remove it", c->path);
    for (fine = at; read_record(&r, &at, end); fine = at) {
        c->records = ps_grow(c->records, c->count, &c->capacity, sizeof *c->records);
        c->records[c->count++] = r;
    }
    if (c->count > 0)
        qsort(c->records, c->count, sizeof *c->records, compare);
    return ftruncate(c->file, fine - c->text.text) == 0 ? PS_OK : refuse(c, "write", error);
}

ps_status parallel_checkpoint_open(parallel_checkpoint **checkpoint, const char *path, const ps_buffer *search, ps_error *error)
{
    parallel_checkpoint *c = *checkpoint = ps_allocate(sizeof *c);
    *c = (parallel_checkpoint){.path = ps_copy_text(path, strlen(path)), .file = open(path, O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC, 0666)};
    if (c->file < 0)
        return refuse(c, "open", error);
    struct stat about;
    if (fstat(c->file, &about) != 0 || !S_ISREG(about.st_mode))
        return ps_error_set(error, PS_INPUT, 0, 0, "'%.400s' is no regular file, which a checkpoint has to be", path);
    if (flock(c->file, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK)
        return ps_error_set(error, PS_INPUT, 0, 0, "another run writes to the checkpoint '%.400s' now", path);
    ps_status status = ps_file_read(&c->text, path, MOST_BYTES, error);
    if (status == PS_OK && c->text.length == 0)
        return write_record(c, MARK, &(record){search->text, "", search->length, 0}, error);
    return status == PS_OK ? read_records(c, search, error) : status;
}

ps_status parallel_checkpoint_close(parallel_checkpoint *c, ps_error *error)
{
    if (c == NULL)
        return PS_OK;
    ps_status status = c->error.status;
    if (status != PS_OK)
        *error = c->error;
    if (c->file >= 0)
        close(c->file);
    ps_buffer_clear(&c->text);
    free(c->records);
    free(c->path);
    free(c);
    return status;
}

bool parallel_checkpoint_find(const parallel_checkpoint *c, const ps_buffer *question, const char **answer, size_t *length)
{
    const record wanted = {.question = question->text, .question_length = question->length};
    const record *found = c->count > 0 ? bsearch(&wanted, c->records, c->count, sizeof *c->records, compare) : NULL;
    if (found == NULL)
        return false;
    *answer = found->answer;
    *length = found->answer_length;
    return true;
}

void parallel_checkpoint_add(parallel_checkpoint *c, const ps_buffer *question, const ps_buffer *answer)
{
    if (c->error.status == PS_OK)
        write_record(c, "", &(record){question->text, answer->text, question->length, answer->length}, &c->error);
}
