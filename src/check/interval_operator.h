/* interval_operator.h -- what operators do to intervals (mpfi_t), and their ends. */
#ifndef PRODSTAB_CHECK_INTERVAL_OPERATOR_H
#define PRODSTAB_CHECK_INTERVAL_OPERATOR_H

#include <mpfi.h>
#include <mpfr.h>

#include "prodstab/program.h"

#define LEFT(x) (&((__mpfi_struct *)(x))->left)
#define RIGHT(x) (&((__mpfi_struct *)(x))->right)
#define LEFT_OF(x) (&((const __mpfi_struct *)(x))->left)
#define RIGHT_OF(x) (&((const __mpfi_struct *)(x))->right)

/* A ps_arithmetic.apply. */
ps_regularity ps_interval_apply(void *out, const ps_instruction *in, const void *x, const void *y, long precision);

#endif
