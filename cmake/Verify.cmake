# Programs in OCaml, over Zarith: prodstab-verify, the checker that Coq's extraction made, and what tests it. Nothing else needs OCaml.
find_program(OCAMLFIND ocamlfind)
if(OCAMLFIND)
    execute_process(COMMAND ${OCAMLFIND} ocamlopt -package zarith -version RESULT_VARIABLE status OUTPUT_QUIET ERROR_QUIET)
endif()
set(PRODSTAB_OCAML FALSE)
if(OCAMLFIND AND status EQUAL 0)
    set(PRODSTAB_OCAML TRUE)
else()
    message(STATUS "prodstab-verify will not be built: it needs OCaml with Zarith (Debian: ocaml-nox ocaml-findlib libzarith-ocaml-dev)")
endif()

# prodstab_add_ocaml_program(NAME SOURCE...): compiled from copies in the build tree, in this order; the compiler writes beside its sources
function(prodstab_add_ocaml_program name)
    set(folder ${CMAKE_CURRENT_BINARY_DIR}/${name}.ocaml)
    set(files)
    foreach(source IN LISTS ARGN)
        cmake_path(GET source FILENAME file)
        list(APPEND files ${file})
    endforeach()
    add_custom_command(OUTPUT ${CMAKE_CURRENT_BINARY_DIR}/${name} DEPENDS ${ARGN} VERBATIM
        COMMAND ${CMAKE_COMMAND} -E make_directory ${folder}
        COMMAND ${CMAKE_COMMAND} -E copy ${ARGN} ${folder}
        COMMAND ${CMAKE_COMMAND} -E chdir ${folder} ${OCAMLFIND} ocamlopt -inline 100 -package zarith,unix -linkpkg ${files}
                -o ${CMAKE_CURRENT_BINARY_DIR}/${name}
        COMMENT "Compiling ${name} with OCaml")
    add_custom_target(${name}-program ALL DEPENDS ${CMAKE_CURRENT_BINARY_DIR}/${name})
endfunction()

# prodstab-verify: what Coq extracted (checker.ml; the target `extraction` makes it anew), the operations that it calls, and a
# program around it that reads files and prints.
if(NOT PRODSTAB_OCAML)
    return()
endif()
set(verify ${PROJECT_SOURCE_DIR}/src/verify)
file(CONFIGURE OUTPUT version.ml CONTENT "let version = \"@PROJECT_VERSION@\"\n" @ONLY)
prodstab_add_ocaml_program(prodstab-verify ${verify}/arithmetic.ml ${verify}/checker.ml ${verify}/number.ml
    ${verify}/conclusions.ml ${verify}/sentences.ml ${PROJECT_BINARY_DIR}/version.ml ${verify}/main.ml)
set(PRODSTAB_VERIFY ${PROJECT_BINARY_DIR}/prodstab-verify)
