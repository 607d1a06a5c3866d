# cpack -G DEB: the Debian packages prodstab, libprodstab-dev, prodstab-coq (if the theories were compiled) and python3-prodstab (if the
# module was built), for the Debian that they are built on. `cmake --workflow --preset deb` does all of it.
set(PRODSTAB_MAINTAINER "The prodstab authors <maintainers@prodstab.invalid>" CACHE STRING "Who is responsible for the packages")

set(CPACK_GENERATOR DEB)
set(CPACK_VERBATIM_VARIABLES TRUE)
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "") # each package has its own
set(CPACK_PACKAGE_VERSION ${PROJECT_VERSION})
set(CPACK_PACKAGE_CONTACT ${PRODSTAB_MAINTAINER})
set(CPACK_PACKAGING_INSTALL_PREFIX ${CMAKE_INSTALL_PREFIX})
set(CPACK_STRIP_FILES TRUE)
set(CPACK_COMPONENTS_ALL program development coq python)
set(CPACK_COMPONENTS_GROUPING IGNORE)
set(CPACK_DEB_COMPONENT_INSTALL TRUE)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION TRUE)
set(CPACK_PROJECT_CONFIG_FILE ${PROJECT_SOURCE_DIR}/cmake/debian/select.cmake)
set(CPACK_PRE_BUILD_SCRIPTS ${PROJECT_SOURCE_DIR}/cmake/debian/finish.cmake)
set(CPACK_PRODSTAB_BUILD_DIR ${PROJECT_BINARY_DIR})
set(CPACK_PRODSTAB_SOURCE_DIR ${PROJECT_SOURCE_DIR})

# What one of the packages of this version needs of another.
set(same_version "(= ${PROJECT_VERSION}-${CPACK_DEBIAN_PACKAGE_RELEASE})")

set(CPACK_DEBIAN_PROGRAM_PACKAGE_NAME prodstab)
set(CPACK_DEBIAN_PROGRAM_PACKAGE_SECTION math)
set(CPACK_DEBIAN_PROGRAM_PACKAGE_SHLIBDEPS TRUE)
set(CPACK_DEBIAN_PROGRAM_PACKAGE_RECOMMENDS "gnuplot-nox | gnuplot")
set(CPACK_DEBIAN_PROGRAM_PACKAGE_SUGGESTS "prodstab-coq, coq, libcoq-interval, libcoq-coquelicot, make, python3-prodstab")
set(CPACK_DEBIAN_PROGRAM_DESCRIPTION "certified stability of gradient descent at the edge of stability
Given the loss l of a model that multiplies two weights, l(xy), this proves
what gradient descent does beyond the edge of stability: whether it converges,
from where, and where the sharpness ends. Each answer has a certificate, which
the independent program prodstab-check verifies in interval arithmetic.")

set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_NAME libprodstab-dev)
set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_SECTION libdevel)
set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_DEPENDS
    "libflint-dev, libflint-arb-dev, libgmp-dev, libjansson-dev, libmpfi-dev, libmpfr-dev")
if(flint_definitions MATCHES PRODSTAB_FLINT3)
    string(REPLACE "libflint-arb-dev, " "" CPACK_DEBIAN_DEVELOPMENT_PACKAGE_DEPENDS
        "${CPACK_DEBIAN_DEVELOPMENT_PACKAGE_DEPENDS}")
endif()
set(CPACK_DEBIAN_DEVELOPMENT_DESCRIPTION "library that certifies losses, and checks certificates (development files)
libprodstab does what the program prodstab does; libprodstab-core, which
needs neither FLINT nor Arb, verifies certificates. Static libraries, headers,
and the files by which CMake and pkg-config find them.")

# Compiled theories go with just the libraries that they were compiled against: Debian's names for these are looked up by select.cmake.
set(CPACK_DEBIAN_COQ_PACKAGE_NAME prodstab-coq)
set(CPACK_DEBIAN_COQ_PACKAGE_SECTION math)
set(CPACK_DEBIAN_COQ_PACKAGE_DEPENDS "prodstab ${same_version}, coq, make")
set(CPACK_DEBIAN_COQ_DESCRIPTION "compiled Coq theories of prodstab
With them \"prodstab prove\" need not compile the theories before it has Coq
check a certificate. They prove that each kind of certificate means what it
says.")

set(CPACK_DEBIAN_PYTHON_PACKAGE_NAME python3-prodstab)
set(CPACK_DEBIAN_PYTHON_PACKAGE_SECTION python)
set(CPACK_DEBIAN_PYTHON_PACKAGE_SHLIBDEPS TRUE)
set(CPACK_DEBIAN_PYTHON_PACKAGE_DEPENDS "python3 (>= 3.11)")
set(CPACK_DEBIAN_PYTHON_PACKAGE_RECOMMENDS "python3-sympy, python3-matplotlib")
set(CPACK_DEBIAN_PYTHON_PACKAGE_SUGGESTS "prodstab, python3-mpmath")
set(CPACK_DEBIAN_PYTHON_DESCRIPTION "certified stability of gradient descent, from Python
The module prodstab certifies losses given as text, as SymPy expressions or as
Python functions, and checks certificates, as the program prodstab does.")

include(CPack)
