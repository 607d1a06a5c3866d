# The Python module: the package in src/python/prodstab with its extension, in the build tree below python/, and installed as the
# component `python`. The extension uses the stable ABI of Python 3.11, so that newer ones can load it too.
find_package(Python3 3.11 REQUIRED COMPONENTS Interpreter Development.Module)

# Below the prefix. Debian's Python looks into /usr/lib/python3/dist-packages and, with its version, below /usr/local.
set(python_dir lib/python${Python3_VERSION_MAJOR}.${Python3_VERSION_MINOR}/dist-packages)
if(CMAKE_INSTALL_PREFIX STREQUAL "/usr")
    set(python_dir lib/python3/dist-packages)
endif()
set(PRODSTAB_PYTHON_DIR ${python_dir} CACHE STRING "Where the Python module is installed, below the prefix")

# It is made of the static libraries and shows nothing of them to other modules.
foreach(folder base expr claim cert check parallel numbers input losses given prove validate export plot)
    set_target_properties(prodstab_${folder} PROPERTIES POSITION_INDEPENDENT_CODE ON)
    target_compile_options(prodstab_${folder} PRIVATE -fno-semantic-interposition)
endforeach()

file(GLOB python_sources CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/src/python/core/*.c)
set(python_build_dir ${PROJECT_BINARY_DIR}/python/prodstab)
add_library(prodstab_python MODULE ${python_sources})
set_target_properties(prodstab_python PROPERTIES OUTPUT_NAME _core PREFIX "" SUFFIX .abi3.so C_VISIBILITY_PRESET hidden
    LIBRARY_OUTPUT_DIRECTORY ${python_build_dir})
target_include_directories(prodstab_python PRIVATE src)
target_include_directories(prodstab_python SYSTEM PRIVATE ${Python3_INCLUDE_DIRS})
target_link_libraries(prodstab_python PRIVATE prodstab::prodstab FLINT::FLINT)
target_link_options(prodstab_python PRIVATE LINKER:--exclude-libs,ALL)

# The build tree has the package by links, so that what is edited is what is tried.
file(GLOB python_files CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/src/python/prodstab/*.py ${PROJECT_SOURCE_DIR}/src/python/prodstab/*.pyi
    ${PROJECT_SOURCE_DIR}/src/python/prodstab/py.typed)
file(MAKE_DIRECTORY ${python_build_dir})
foreach(file IN LISTS python_files)
    cmake_path(GET file FILENAME name)
    file(CREATE_LINK ${file} ${python_build_dir}/${name} SYMBOLIC)
endforeach()

install(TARGETS prodstab_python DESTINATION ${PRODSTAB_PYTHON_DIR}/prodstab COMPONENT python)
install(FILES ${python_files} DESTINATION ${PRODSTAB_PYTHON_DIR}/prodstab COMPONENT python)
