/* check.h -- verifying certificates (docs/checking.md): ps_check_certificate.
 *
 * The checker evaluates obligations (claim.h) with MPFR intervals. It searches for nothing: it halves boxes, up to limits.
 * A claim is accepted when every obligation is proved on its whole box; anything else is a rejection that says which
 * obligation failed, where, and what was found there. */
#ifndef PRODSTAB_CHECK_H
#define PRODSTAB_CHECK_H

#include <signal.h>
#include <stdint.h>

#include "prodstab/certificate.h"

#ifdef __cplusplus
extern "C" {
#endif

/* How far to go for one obligation before giving up (a rejection whose reason is the limit). */
typedef struct ps_check_limits {
    uint64_t cells;                    /* boxes */
    long precision;                    /* bits */
    const volatile sig_atomic_t *stop; /* when not NULL and set, stop soon with PS_INTERRUPTED */
    uint64_t operations;               /* operators evaluated on boxes (one at b bits counts b / 64); 0: as many as there may be */
} ps_check_limits;

/* No obligation gets more than these: operators, as above, and bits of the numbers that one evaluation holds. So a hostile
 * certificate costs minutes and megabytes. */
#define PS_CHECK_OPERATIONS (UINT64_C(1) << 29)
#define PS_CHECK_REGISTER_BITS (UINT64_C(1) << 30)

/* What a ps_check_limits begins as; all fields in their order, for C++17 too. */
#define PS_CHECK_LIMITS_DEFAULT {1000000, 8192, NULL, 0}

/* What became of one obligation of a claim, in all of its rows and in all cells together. */
typedef struct ps_obligation_report {
    uint64_t times;  /* that it was looked at; 0: not at all, as one before it failed */
    uint64_t boxes;  /* looked at; of an orbit: steps */
    long precision;  /* the most bits that were needed */
    double margin;   /* of an inequality that was proved: its two sides differ by so much at least, wherever it has to hold (a
                        lower bound, rounded down: 0 if it is too small for a double, or nothing more is known) */
} ps_obligation_report;

/* What became of one claim, in all cells together; or of a certificate: its first claim that was not accepted, and the boxes of
 * all of its claims. */
typedef struct ps_claim_report {
    ps_status status;     /* PS_OK: accepted; PS_REJECTED; PS_BUDGET or PS_INTERRUPTED: not decided within the limits;
                             PS_MALFORMED: not read */
    ps_buffer message;    /* why it was not accepted, one line; empty if it was */
    const char *failed;   /* the name of the obligation that failed, or NULL */
    bool refuted;         /* that obligation is shown to be false at a point */
    uint64_t cells, operations; /* boxes looked at, operators evaluated on them, all obligations together */
    long precision;       /* the most bits that were needed */
    ps_obligation_report obligations[PS_CLAIM_OBLIGATIONS + 1]; /* in the order of the kind's; the last one is the orbit */
} ps_claim_report;

/* What is told while a certificate is checked; each may be NULL. */
typedef struct ps_check_visitor {
    /* It has been read; gap is NULL, or says what its cells do not cover. */
    void (*begin)(void *context, const ps_certificate *certificate, const char *gap);
    void (*claim)(void *context, const ps_certificate *certificate, size_t index, const ps_claim_report *report);
    void *context;
} ps_check_visitor;

/* Reads a certificate from its bytes, as they are in a file, and checks the whole of it: the cover, then every claim with
 * what it rests and builds on; after a minimum that is not accepted the other claims are not looked at. There is no other way
 * to "accepted" or "proved": whatever prints these words has them from here. Returns the report's status; the certificate
 * that was read and the report are to be cleared in any case. */
ps_status ps_check_certificate(ps_claim_report *report, ps_certificate *certificate, const char *text, size_t length,
                               const ps_check_limits *limits, const ps_check_visitor *visitor);
void ps_claim_report_clear(ps_claim_report *report);

/* Whether the cells of a certificate, if it has any, cover the box of its parameters: PS_OK; PS_REJECTED, and the message says
 * what is left; PS_BUDGET or PS_INTERRUPTED if it was not decided, which takes cells that overlap in very many ways. */
ps_status ps_check_cover(const ps_certificate *certificate, const ps_check_limits *limits, ps_buffer *message);

#ifdef __cplusplus
}
#endif

#endif
