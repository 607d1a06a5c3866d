# Nettle: defines Nettle::Nettle.
include(${CMAKE_CURRENT_LIST_DIR}/PlainLibrary.cmake)
find_plain_library(Nettle nettle/sha2.h nettle)
