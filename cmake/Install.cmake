# cmake --install: executables with their man pages, completion, documentation and certificates; headers and libraries, with the files
# by which CMake and pkg-config find them (the component `development`); compiled theories (`coq`). Everything is relocatable.
set(CMAKE_INSTALL_DEFAULT_COMPONENT_NAME program)
include(CMakePackageConfigHelpers)

set(package_dir ${CMAKE_INSTALL_LIBDIR}/cmake/prodstab)
set(pkgconfig_dir ${CMAKE_INSTALL_LIBDIR}/pkgconfig)

set(programs)
foreach(program prodstab prodstab-check)
    if(TARGET ${program})
        list(APPEND programs ${program})
    endif()
endforeach()

install(TARGETS prodstab_core prodstab_lib EXPORT prodstab
    ARCHIVE COMPONENT development FILE_SET HEADERS COMPONENT development FILE_SET tables COMPONENT development)
if(programs)
    install(TARGETS ${programs})
endif()
if(TARGET prodstab-mpi)
    install(TARGETS prodstab-mpi COMPONENT mpi) # in no Debian package: these need no MPI
endif()
if(PRODSTAB_VERIFY)
    install(PROGRAMS ${PRODSTAB_VERIFY} DESTINATION ${CMAKE_INSTALL_BINDIR})
endif()
install(EXPORT prodstab NAMESPACE prodstab:: FILE prodstabTargets.cmake DESTINATION ${package_dir}
    COMPONENT development)

configure_package_config_file(cmake/prodstabConfig.cmake.in prodstabConfig.cmake INSTALL_DESTINATION ${package_dir})
write_basic_package_version_file(prodstabConfigVersion.cmake COMPATIBILITY SameMinorVersion)
install(FILES
    ${PROJECT_BINARY_DIR}/prodstabConfig.cmake ${PROJECT_BINARY_DIR}/prodstabConfigVersion.cmake
    cmake/PlainLibrary.cmake cmake/FindGMP.cmake cmake/FindMPFR.cmake cmake/FindMPFI.cmake
    cmake/FindJansson.cmake cmake/FindFLINT.cmake
    DESTINATION ${package_dir} COMPONENT development)

cmake_path(RELATIVE_PATH CMAKE_INSTALL_PREFIX
    BASE_DIRECTORY ${CMAKE_INSTALL_PREFIX}/${pkgconfig_dir} OUTPUT_VARIABLE pkgconfig_to_prefix)
get_target_property(flint_definitions FLINT::FLINT INTERFACE_COMPILE_DEFINITIONS)
if(flint_definitions MATCHES PRODSTAB_FLINT3)
    set(pkgconfig_flint_libs "-lflint")
else()
    cmake_path(GET FLINT_ARB_LIBRARY STEM arb_stem)
    string(REGEX REPLACE "^lib" "-l" arb_flag ${arb_stem})
    set(pkgconfig_flint_libs "${arb_flag} -lflint")
endif()
foreach(package prodstab prodstab-core)
    configure_file(cmake/${package}.pc.in ${package}.pc @ONLY)
    install(FILES ${PROJECT_BINARY_DIR}/${package}.pc DESTINATION ${pkgconfig_dir} COMPONENT development)
endforeach()

# `prodstab prove` compiles the theories from here.
install(DIRECTORY proofs DESTINATION ${CMAKE_INSTALL_DATADIR}/prodstab
    FILES_MATCHING PATTERN "*.v" PATTERN "_CoqProject" PATTERN "build.sh" PATTERN "*.md")
# It need not if `coq-theories` has compiled them before the installation.
add_custom_target(coq-theories USES_TERMINAL VERBATIM
    COMMAND sh ${PROJECT_SOURCE_DIR}/proofs/build.sh ${PROJECT_SOURCE_DIR}/proofs ${PROJECT_BINARY_DIR}/proofs
    COMMENT "Compiling the Coq theories")
install(DIRECTORY ${PROJECT_BINARY_DIR}/proofs/theories DESTINATION ${CMAKE_INSTALL_DATADIR}/prodstab/proofs
    COMPONENT coq OPTIONAL FILES_MATCHING PATTERN "*.vo")
install(FILES ${PROJECT_BINARY_DIR}/proofs/compiled ${PROJECT_BINARY_DIR}/proofs/tools
    DESTINATION ${CMAKE_INSTALL_DATADIR}/prodstab/proofs COMPONENT coq OPTIONAL)
if(EXISTS ${PROJECT_SOURCE_DIR}/certificates)
    install(DIRECTORY certificates DESTINATION ${CMAKE_INSTALL_DATADIR}/prodstab)
endif()
foreach(section 1 3 5)
    file(GLOB pages CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/man/*.${section})
    if(pages)
        install(FILES ${pages} DESTINATION ${CMAKE_INSTALL_MANDIR}/man${section})
    endif()
endforeach()

# The page with the checker in it, if the preset `web` has made it: `prodstab attach` needs it.
install(FILES ${PROJECT_SOURCE_DIR}/build/web/verify.html DESTINATION ${CMAKE_INSTALL_DATADIR}/prodstab OPTIONAL)

# The documentation, beside the certificates and the proofs to which it links.
install(FILES README.md CHANGELOG.md CITATION.cff LICENSE DESTINATION ${CMAKE_INSTALL_DATADIR}/prodstab)
install(DIRECTORY docs DESTINATION ${CMAKE_INSTALL_DATADIR}/prodstab)

# Completion, where each shell looks for it; Debian's zsh has a place of its own for packages.
set(zsh_dir ${CMAKE_INSTALL_DATADIR}/zsh/site-functions)
if(CMAKE_INSTALL_PREFIX STREQUAL "/usr")
    set(zsh_dir ${CMAKE_INSTALL_DATADIR}/zsh/vendor-completions)
endif()
foreach(program prodstab prodstab-check)
    install(FILES ${PROJECT_BINARY_DIR}/completion/bash RENAME ${program}
        DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions)
    install(FILES ${PROJECT_BINARY_DIR}/completion/fish RENAME ${program}.fish
        DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d)
endforeach()
install(FILES ${PROJECT_BINARY_DIR}/completion/zsh RENAME _prodstab DESTINATION ${zsh_dir})
