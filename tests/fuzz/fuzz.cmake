# A fuzz target is fuzz_NAME.c, which defines LLVMFuzzerTestOneInput (fuzz.h), and a corpus: corpus/NAME/*.
# An ordinary build runs it over its corpus; under the preset 'fuzz' libFuzzer starts from the corpus and
# searches for PRODSTAB_FUZZ_SECONDS.
set(PRODSTAB_FUZZ_SECONDS 30 CACHE STRING "Seconds that each fuzz target runs under the preset 'fuzz'")

file(GLOB fuzz_sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/fuzz/fuzz_*.c)
foreach(source IN LISTS fuzz_sources)
    cmake_path(GET source STEM name)
    string(REGEX REPLACE "^fuzz_" "" name ${name})
    set(corpus ${CMAKE_CURRENT_SOURCE_DIR}/fuzz/corpus/${name})
    prodstab_add_program(fuzz_${name} ${source})
    if(PRODSTAB_FUZZ)
        # libFuzzer writes what it finds into the first directory
        set(found ${CMAKE_CURRENT_BINARY_DIR}/found/${name})
        file(MAKE_DIRECTORY ${found})
        target_link_options(fuzz_${name} PRIVATE -fsanitize=fuzzer)
        prodstab_add_test(${name} fuzz fuzz_${name} -max_total_time=${PRODSTAB_FUZZ_SECONDS} -timeout=20
            -artifact_prefix=${found}/ ${found} ${corpus})
    else()
        target_sources(fuzz_${name} PRIVATE fuzz/driver.c)
        prodstab_add_test(${name} fuzz fuzz_${name} ${corpus})
    endif()
endforeach()
