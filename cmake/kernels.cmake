# SPDX-License-Identifier: MIT
# The loops over blocks of futures are compiled three times; the program chooses by the processor it finds. All three
# give the same bits, so this is speed alone.
string(TOLOWER "${CMAKE_SYSTEM_PROCESSOR}" processor)
set(kernels ${PROJECT_SOURCE_DIR}/game/forecast/kernels)
# -O3: GCC 12 makes few loops into vector code below it. Only for Release, so that other builds are what they say.
set_source_files_properties(${kernels}_base.cpp ${kernels}_avx2.cpp ${kernels}_avx512.cpp
                            PROPERTIES COMPILE_OPTIONS "$<$<CONFIG:Release>:-O3>")
if(processor MATCHES "^(x86_64|amd64)$")
    set_property(SOURCE ${kernels}_avx2.cpp APPEND PROPERTY COMPILE_OPTIONS -mavx2)
    set_property(SOURCE ${kernels}_avx512.cpp APPEND PROPERTY COMPILE_OPTIONS
                 -mavx2 -mavx512f -mavx512dq -mavx512vl
                 -mprefer-vector-width=512)  # half as wide otherwise: older ones slowed down for wide vectors
    set_property(SOURCE ${kernels}.cpp APPEND PROPERTY COMPILE_DEFINITIONS ALLWRITS_WIDE_KERNELS)
endif()
