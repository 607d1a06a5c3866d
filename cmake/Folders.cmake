# prodstab_folder(NAME [USES FOLDER...] [HEADERS NAME...] [LIBRARIES TARGET...] [EXCEPT FILE...])
#
# The object library prodstab_NAME: the files of src/NAME. They see the headers of their own folder, the public headers that are
# listed, which are those that the folder implements, and what the folders see that it uses. Any other #include does not compile:
# what may depend on what is said here, in CMakeLists.txt, and nowhere else. Whoever adds a file need not touch CMake.
set(prodstab_public)
function(prodstab_folder name)
    cmake_parse_arguments(folder "" "" "USES;HEADERS;LIBRARIES;EXCEPT" ${ARGN})
    # `#include "NAME/..."` and `#include "prodstab/..."` are looked for in a directory of links to just these files
    set(seen ${PROJECT_BINARY_DIR}/seen/${name})
    file(REMOVE_RECURSE ${seen})
    file(MAKE_DIRECTORY ${seen}/prodstab)
    file(CREATE_LINK ${PROJECT_SOURCE_DIR}/src/${name} ${seen}/${name} SYMBOLIC)
    foreach(header IN LISTS folder_HEADERS)
        file(CREATE_LINK ${PROJECT_SOURCE_DIR}/include/prodstab/${header} ${seen}/prodstab/${header} SYMBOLIC)
    endforeach()
    file(GLOB sources CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/src/${name}/*.c)
    list(TRANSFORM folder_EXCEPT PREPEND ${PROJECT_SOURCE_DIR}/src/${name}/)
    list(REMOVE_ITEM sources ${folder_EXCEPT})
    add_library(prodstab_${name} OBJECT ${sources})
    target_include_directories(prodstab_${name} PUBLIC ${seen})
    list(TRANSFORM folder_USES PREPEND prodstab_)
    target_link_libraries(prodstab_${name} PUBLIC ${folder_USES} ${folder_LIBRARIES})
    set(prodstab_public ${prodstab_public} ${folder_HEADERS} PARENT_SCOPE)
endfunction()

# prodstab_join(LIBRARY FOLDER...): makes a static library of folders.
function(prodstab_join library)
    add_library(${library} STATIC)
    foreach(name IN LISTS ARGN)
        target_sources(${library} PRIVATE $<TARGET_OBJECTS:prodstab_${name}>)
    endforeach()
    set_target_properties(${library} PROPERTIES LINKER_LANGUAGE C)
endfunction()
