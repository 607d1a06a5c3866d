# FLINT with Arb: defines FLINT::FLINT.
#
# FLINT 3 contains Arb: <flint/arb.h>, everything in libflint. Users of the target then see PRODSTAB_FLINT3.
# FLINT 2 with Arb 2: <arb.h> and a library of its own, named flint-arb on Debian and arb elsewhere.
# src/numbers/arb_include.h includes the right header.
include(CMakeFindDependencyMacro)
find_dependency(MPFR)
include(FindPackageHandleStandardArgs)

find_path(FLINT_INCLUDE_DIR flint/flint.h)
find_library(FLINT_LIBRARY flint)
if(FLINT_INCLUDE_DIR AND EXISTS ${FLINT_INCLUDE_DIR}/flint/arb.h)
    set(FLINT_ARB_INCLUDE_DIR ${FLINT_INCLUDE_DIR})
    set(FLINT_ARB_LIBRARY ${FLINT_LIBRARY})
    set(FLINT_definitions PRODSTAB_FLINT3)
else()
    find_path(FLINT_ARB_INCLUDE_DIR arb.h)
    find_library(FLINT_ARB_LIBRARY NAMES flint-arb arb)
    set(FLINT_definitions)
endif()
mark_as_advanced(FLINT_INCLUDE_DIR FLINT_LIBRARY FLINT_ARB_INCLUDE_DIR FLINT_ARB_LIBRARY)

if(FLINT_INCLUDE_DIR)
    file(STRINGS ${FLINT_INCLUDE_DIR}/flint/flint.h FLINT_version_line REGEX "define FLINT_VERSION ")
    string(REGEX MATCH "[0-9]+\\.[0-9.]*[0-9]" FLINT_VERSION "${FLINT_version_line}")
endif()
find_package_handle_standard_args(FLINT
    REQUIRED_VARS FLINT_LIBRARY FLINT_INCLUDE_DIR FLINT_ARB_LIBRARY FLINT_ARB_INCLUDE_DIR
    VERSION_VAR FLINT_VERSION)

if(FLINT_FOUND AND NOT TARGET FLINT::FLINT)
    set(FLINT_libraries ${FLINT_LIBRARY} MPFR::MPFR)
    set(FLINT_directories ${FLINT_INCLUDE_DIR} ${FLINT_ARB_INCLUDE_DIR})
    list(REMOVE_DUPLICATES FLINT_directories)
    add_library(FLINT::FLINT UNKNOWN IMPORTED)
    set_target_properties(FLINT::FLINT PROPERTIES
        IMPORTED_LOCATION "${FLINT_ARB_LIBRARY}"
        INTERFACE_INCLUDE_DIRECTORIES "${FLINT_directories}"
        INTERFACE_LINK_LIBRARIES "${FLINT_libraries}"
        INTERFACE_COMPILE_DEFINITIONS "${FLINT_definitions}")
endif()
