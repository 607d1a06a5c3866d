/* certificate.h -- certificates: a loss and claims about it, as a page of JSON (certificates/FORMAT.md).
 *
 * Reading is strict: whatever the format page does not allow is PS_MALFORMED, with the place as a JSON pointer. Every
 * number is an exact text. Writing is deterministic: the same certificate gives the same bytes.
 *
 * Where parameters are intervals, one witness may not do for all of their values. Then the box of the parameters is covered
 * by cells, each with the same claims and witnesses of its own, and the claims are made for the whole box. In a map each cell has
 * claims of its own, or none, and a claim is made for the cells that have it. */
#ifndef PRODSTAB_CERTIFICATE_H
#define PRODSTAB_CERTIFICATE_H

#include "prodstab/claim.h"
#include "prodstab/loss.h"

#ifdef __cplusplus
extern "C" {
#endif

/* The second version has a comment; a certificate without one is written in the first. The third one is that of a map. */
enum { PS_CERTIFICATE_VERSION = 1, PS_CERTIFICATE_WITH_COMMENT = 2, PS_CERTIFICATE_MAP = 3 };
enum { PS_CERTIFICATE_BYTES = 1 << 26, PS_CERTIFICATE_CLAIMS = 4096, PS_CERTIFICATE_CELLS = 1024, PS_CERTIFICATE_MAP_CELLS = 1 << 17 };
enum { PS_CERTIFICATE_PART_NODES = 1 << 12 }; /* of a graph that the next part may have, at most */

typedef struct ps_certificate {
    ps_loss loss;
    ps_claim *claims; /* claims[0] is the minimum */
    size_t claim_count, claim_capacity;
    struct ps_certificate *cells; /* if there are any, the claims are theirs, and claim_count is 0 */
    size_t cell_count, cell_capacity;
    const ps_claim_kind **kinds; /* of a map: those that a cell has, as ps_claim_kind_at orders them; else NULL */
    size_t kind_count;
    char *producer;
    char *comment; /* any text in UTF-8, which means nothing; NULL if there is none */
} ps_certificate;

/* An empty certificate; fill in loss (loss.h) and, if there is one, an allocated comment, then append claims, the minimum first. Clear it in any case. */
void ps_certificate_init(ps_certificate *certificate);
void ps_certificate_clear(ps_certificate *certificate);

/* Appends a claim with all numbers 0 and returns it; valid until the next call. */
ps_claim *ps_certificate_append(ps_certificate *certificate, const ps_claim_kind *kind);
void ps_certificate_drop(ps_certificate *certificate, size_t index);
void ps_certificate_drop_last(ps_certificate *certificate);

/* Claims from the given one on point to those that they build on; needed only if claims were moved. */
void ps_certificate_link(ps_certificate *certificate, size_t first);

/* Appends a cell: a certificate without claims for a part of the parameters' box (fill in its loss, then its claims) and
 * without cells or producer of its own; valid until the next call. */
ps_certificate *ps_certificate_append_cell(ps_certificate *certificate);

/* The certificate itself, or its cells: where the claims are. */
size_t ps_certificate_part_count(const ps_certificate *certificate);
ps_certificate *ps_certificate_part(ps_certificate *certificate, size_t index);

/* The cells of a certificate that was read have losses without a formula, whose graphs would be all that is in memory: a part has
 * one between these two, with all that was derived in it for the parts before if it is not large. What has one already, and is no cell,
 * keeps it. */
ps_status ps_certificate_unfold_part(ps_certificate *certificate, size_t index);
void ps_certificate_fold_part(ps_certificate *certificate, size_t index);

/* Makes a map of a certificate with cells: its kinds are those that they have now. */
void ps_certificate_make_map(ps_certificate *certificate);

/* How many claims each part has, and their kinds, which are the same in all parts; of a map, how many kinds there are in all. */
size_t ps_certificate_kind_count(const ps_certificate *certificate);
const ps_claim_kind *ps_certificate_kind(const ps_certificate *certificate, size_t index);

/* The claim of that index in a part; NULL if it is a cell of a map without one of this kind. */
const ps_claim *ps_certificate_claim(const ps_certificate *certificate, size_t part, size_t index);

/* Appends what claims[index] of all parts together say, "for every p in [..]" where parameters are intervals: the
 * conclusion or the summary of claim.h. Numbers that differ from cell to cell are given as a range. */
void ps_certificate_print_conclusion(ps_buffer *buffer, const ps_certificate *certificate, size_t index);
void ps_certificate_print_summary(ps_buffer *buffer, const ps_certificate *certificate, size_t index);

/* Reads from memory, or a file ("-": standard input). The certificate is to be cleared even after an error. */
ps_status ps_certificate_parse(ps_certificate *certificate, const char *text, size_t length, ps_error *error);
ps_status ps_certificate_read(ps_certificate *certificate, const char *path, ps_error *error);

/* Appends the text of a certificate, as it is in a file. */
void ps_certificate_print(ps_buffer *buffer, const ps_certificate *certificate);

#ifdef __cplusplus
}
#endif

#endif
