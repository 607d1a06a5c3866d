/* certified.h -- what certify, branch and run print alike of what they found, for people and in the JSON object. */
#ifndef PRODSTAB_CLI_CERTIFIED_H
#define PRODSTAB_CLI_CERTIFIED_H

#include <jansson.h>

#include "prodstab/certify.h"

/* The bracket of z*, of all cells together. */
void certified_bracket(const ps_certificate *certificate, mpq_t lo, mpq_t hi);

void print_not_proved(const ps_certify_result *result);
void print_notes(const ps_certify_result *result);

/* Where the certificate is (NULL: nowhere), and how much of it was accepted. */
void print_certificate(const ps_certify_result *result, const char *path);

/* The members of the JSON object that tell of this. */
#define CERTIFIED_MEMBERS "claims", "not_proved", "notes", "certificate", "cells", "boxes", "by_balls", "operations"
void answer_certified(const ps_certify_result *result, const char *path);

/* All claims of a certificate that was accepted, each with its sentences. */
json_t *answer_claims(const ps_certificate *certificate);

/* The members "loss" and "minimum". */
void answer_minimum(const ps_certificate *certificate);

#endif
