# prodstab-mpi, the commands that share their work among the ranks of an MPI program, where there is MPI (Debian: libopenmpi-dev
# openmpi-bin). Nothing else needs it. A sanitizer would report MPI itself.
if(NOT PRODSTAB_MPI OR PRODSTAB_SANITIZE)
    return()
endif()
find_package(MPI QUIET COMPONENTS C)
if(NOT MPI_C_FOUND)
    message(STATUS "prodstab-mpi will not be built: it needs MPI (Debian: libopenmpi-dev openmpi-bin)")
    return()
endif()
prodstab_folder(mpi USES cli parallel LIBRARIES MPI::MPI_C)
add_executable(prodstab-mpi)
target_link_libraries(prodstab-mpi PRIVATE prodstab_mpi prodstab_cli prodstab_report prodstab_attach prodstab::prodstab MPI::MPI_C)
