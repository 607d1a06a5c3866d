/* Thresholds of MPFR for a machine that is not known. */
#include "generic/mparam.h"
#define MPFR_TUNE_CASE "src/generic/mparam.h"
