# MPFR: defines MPFR::MPFR.
include(CMakeFindDependencyMacro)
find_dependency(GMP)
include(${CMAKE_CURRENT_LIST_DIR}/PlainLibrary.cmake)
find_plain_library(MPFR mpfr.h mpfr GMP::GMP)
