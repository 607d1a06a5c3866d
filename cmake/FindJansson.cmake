# Jansson: defines Jansson::Jansson.
include(${CMAKE_CURRENT_LIST_DIR}/PlainLibrary.cmake)
find_plain_library(Jansson jansson.h jansson)
