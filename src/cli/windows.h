/* windows.h -- what the claims attracting_cycle and bounded_oscillation of a certificate say together about the axis of steps. */
#ifndef PRODSTAB_CLI_WINDOWS_H
#define PRODSTAB_CLI_WINDOWS_H

#include "prodstab/certificate.h"

bool is_window(const ps_certificate *certificate, size_t index);
bool is_oscillation(const ps_certificate *certificate, size_t index);

/* A line for each window: claims of one period whose intervals of steps touch. Then which part of the steps from the first to the
 * last of those that the branch and the windows reach has an attracting cycle, rounded down, and for which steps the iterates from
 * the smallest interval stay bounded and never settle. Nothing without windows. */
void print_windows(const ps_certificate *certificate);

/* The members of the JSON object that tell of this. */
#define WINDOWS_MEMBERS "windows", "share", "oscillation"
void answer_windows(const ps_certificate *certificate);

#endif
