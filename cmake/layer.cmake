# SPDX-License-Identifier: MIT

# layer(<name> [USES <layer>...] [LIBS <target>...])
#
# Makes the library allwrits_<name> of all sources in game/<name>/; new files are found by themselves.
# A folder without sources still passes on its headers and what it uses; main.cpp is the program's.
function(layer name)
    cmake_parse_arguments(layer "" "" "USES;LIBS" ${ARGN})
    file(GLOB sources CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/game/${name}/*.cpp)
    list(FILTER sources EXCLUDE REGEX "/main\\.cpp$")
    list(TRANSFORM layer_USES PREPEND allwrits_)

    if(sources)
        add_library(allwrits_${name} STATIC ${sources})
        set(scope PUBLIC)
    else()
        add_library(allwrits_${name} INTERFACE)
        set(scope INTERFACE)
    endif()
    target_include_directories(allwrits_${name} ${scope} ${PROJECT_SOURCE_DIR}/game)
    target_link_libraries(allwrits_${name} ${scope} ${layer_USES} ${layer_LIBS})
    set_property(GLOBAL APPEND PROPERTY allwrits_layers ${name})
endfunction()

# A folder that nobody builds would first show as a puzzling error of the linker.
function(every_folder_is_a_layer)
    get_property(layers GLOBAL PROPERTY allwrits_layers)
    file(GLOB entries CONFIGURE_DEPENDS RELATIVE ${PROJECT_SOURCE_DIR}/game ${PROJECT_SOURCE_DIR}/game/*)
    foreach(entry IN LISTS entries)
        if(entry STREQUAL "desktop" AND NOT ALLWRITS_DESKTOP)
            continue()
        endif()
        if(IS_DIRECTORY ${PROJECT_SOURCE_DIR}/game/${entry} AND NOT entry IN_LIST layers)
            message(FATAL_ERROR "game/${entry}/ has no layer(...) line in CMakeLists.txt")
        endif()
    endforeach()
endfunction()
