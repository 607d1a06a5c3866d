# Run by cpack on what was installed for each package, before it is packed: what Debian wants of a package, and nothing else does.
cmake_policy(VERSION 3.25)
file(READ ${CPACK_PRODSTAB_SOURCE_DIR}/LICENSE license)
string(REGEX MATCH "Copyright \\(c\\) ([^\n]*)" ignored "${license}")
set(owner ${CMAKE_MATCH_1})
string(REGEX REPLACE "^.*\n(Permission is)" "\\1" license "${license}")
string(STRIP "${license}" license)
string(REPLACE "\n\n" "\n.\n" license "${license}")
string(REPLACE "\n" "\n " license "${license}")
set(copyright "Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: prodstab

Files: *
Copyright: ${owner}
License: Expat
 ${license}
")

foreach(component IN LISTS CPACK_COMPONENTS_ALL)
    string(TOUPPER ${component} name)
    set(root ${CPACK_TEMPORARY_INSTALL_DIRECTORY}/${component}/usr)
    set(doc ${root}/share/doc/${CPACK_DEBIAN_${name}_PACKAGE_NAME})
    file(MAKE_DIRECTORY ${doc})
    file(WRITE ${doc}/copyright "${copyright}")
    file(COPY_FILE ${CPACK_PRODSTAB_SOURCE_DIR}/CHANGELOG.md ${doc}/changelog)
    string(TIMESTAMP date "%a, %d %b %Y %H:%M:%S +0000" UTC)
    file(WRITE ${doc}/changelog.Debian "${CPACK_DEBIAN_${name}_PACKAGE_NAME} (${CPACK_PACKAGE_VERSION}-${CPACK_DEBIAN_PACKAGE_RELEASE}) "
        "unstable; urgency=medium\n\n  * Made by cpack from the sources of prodstab ${CPACK_PACKAGE_VERSION}.\n\n"
        " -- ${CPACK_PACKAGE_CONTACT}  ${date}\n")
    file(GLOB_RECURSE pages ${root}/share/man/*.1)
    execute_process(COMMAND gzip -9n ${doc}/changelog ${doc}/changelog.Debian ${pages} COMMAND_ERROR_IS_FATAL ANY)
    file(GLOB_RECURSE libraries ${root}/lib/*.a)
    if(libraries)
        execute_process(COMMAND strip --strip-debug --enable-deterministic-archives ${libraries} COMMAND_ERROR_IS_FATAL ANY)
    endif()
    if(component STREQUAL program)
        foreach(page README.md docs)
            file(CREATE_LINK ../../prodstab/${page} ${doc}/${page} SYMBOLIC)
        endforeach()
        file(REMOVE ${root}/share/prodstab/LICENSE)
    endif()
    file(GLOB_RECURSE files LIST_DIRECTORIES false ${root}/share/*)
    foreach(file IN LISTS files)
        if(file MATCHES "[.]sh$")
            file(CHMOD ${file} PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
        elseif(NOT IS_SYMLINK ${file})
            file(CHMOD ${file} PERMISSIONS OWNER_READ OWNER_WRITE GROUP_READ WORLD_READ)
        endif()
    endforeach()
endforeach()
