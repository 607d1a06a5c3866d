/* What Jansson's configure would find out about wasm32-wasi. */
#define HAVE_STDINT_H 1
#define HAVE_INTTYPES_H 1
#define HAVE_LONG_LONG_INT 1
#define HAVE_UNSIGNED_LONG_LONG_INT 1
#define HAVE_STRTOLL 1
#define HAVE_SNPRINTF 1
#define INITIAL_HASHTABLE_ORDER 3
