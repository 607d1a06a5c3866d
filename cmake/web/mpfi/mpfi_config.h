/* What MPFI's configure would find out about wasm32-wasi. */
#define HAVE_INTTYPES_H 1
#define HAVE_STDINT_H 1
#define HAVE_STDARG 1
#define HAVE_MPFR_Z_SUB 1
#define VERSION "1.5.4"
