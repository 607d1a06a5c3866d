# Flags of every target of this project.
add_compile_definitions(_XOPEN_SOURCE=700) # POSIX 2008 and realpath
add_compile_options(-Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wstrict-prototypes -Wmissing-prototypes
    -Wswitch-enum -Wno-missing-field-initializers) # rows of tables end where the rest is zero
if(PRODSTAB_WERROR)
    add_compile_options(-Werror)
endif()

if(PRODSTAB_FUZZ)
    set(PRODSTAB_SANITIZE address,undefined)
endif()
if(PRODSTAB_SANITIZE)
    set(sanitizers -fsanitize=${PRODSTAB_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer)
    add_compile_options(${sanitizers})
    add_link_options(${sanitizers})
endif()
if(PRODSTAB_FUZZ)
    if(NOT CMAKE_C_COMPILER_ID STREQUAL "Clang")
        message(FATAL_ERROR "PRODSTAB_FUZZ needs clang: use the preset 'fuzz'")
    endif()
    add_compile_options(-fsanitize=fuzzer-no-link)
endif()
