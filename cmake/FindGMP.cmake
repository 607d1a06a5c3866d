# GMP: defines GMP::GMP.
include(${CMAKE_CURRENT_LIST_DIR}/PlainLibrary.cmake)
find_plain_library(GMP gmp.h gmp)
