# SPDX-License-Identifier: MIT
# The fonts of the window: Debian's, copied beside the program, so that an installed game brings its own.
# Inter and Vollkorn have the SIL Open Font License 1.1, DejaVu the Bitstream Vera license; each licence goes along.
set(fonts_of_debian
    /usr/share/fonts/opentype/inter/Inter-Regular.otf
    /usr/share/fonts/opentype/inter/Inter-SemiBold.otf
    /usr/share/fonts/truetype/vollkorn/Vollkorn-Regular.ttf
    /usr/share/fonts/truetype/vollkorn/Vollkorn-SemiBold.ttf
    /usr/share/fonts/truetype/dejavu/DejaVuSans.ttf)
foreach(font IN LISTS fonts_of_debian)
    if(NOT EXISTS ${font})
        message(FATAL_ERROR "${font} is missing: install fonts-inter, fonts-vollkorn and fonts-dejavu-core")
    endif()
    file(COPY ${font} DESTINATION ${PROJECT_BINARY_DIR}/fonts)
endforeach()
install(FILES ${fonts_of_debian} DESTINATION ${CMAKE_INSTALL_DATADIR}/allwrits/fonts)
foreach(package inter vollkorn dejavu-core)
    install(FILES /usr/share/doc/fonts-${package}/copyright
            DESTINATION ${CMAKE_INSTALL_DATADIR}/allwrits/fonts RENAME ${package}.copyright OPTIONAL)
endforeach()

target_compile_definitions(allwrits_desktop PRIVATE
    ALLWRITS_FONTS_DIR="${PROJECT_BINARY_DIR}/fonts"
    # From the folder of the installed program.
    ALLWRITS_INSTALLED_FONTS="../${CMAKE_INSTALL_DATADIR}/allwrits/fonts")
