# MPFI: defines MPFI::MPFI.
include(CMakeFindDependencyMacro)
find_dependency(MPFR)
include(${CMAKE_CURRENT_LIST_DIR}/PlainLibrary.cmake)
find_plain_library(MPFI mpfi.h mpfi MPFR::MPFR)
