# SPDX-License-Identifier: MIT
# What every file of ours is compiled with, and why.

# The same session must give the same bits with each compiler and at each level of optimisation.
add_compile_options(
    -ffp-contract=off        # no fused multiply-add: it rounds once where the source rounds twice
    -fno-trapping-math       # we never read floating-point traps, so comparisons may become vectors
)

add_compile_options(
    -Wall -Wextra -Wpedantic # what every compiler agrees to be a mistake, and nothing beyond the standard
    -Wconversion             # a number that may lose its value must say so with a cast
    -Wsign-conversion        # nor may it lose its sign; Clang counts this to the former, GCC does not
    -Wshadow                 # two things of one name within sight of each other are read as one
    -Wnon-virtual-dtor       # deleting through a base without a virtual destructor leaks
    -Woverloaded-virtual     # a function that hides what it meant to override
    -Wold-style-cast         # a C cast takes away const and changes type without a word
    -Wextra-semi             # stray semicolons are usually a sentence begun and not finished
)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    add_compile_options(
        -Wduplicated-cond    # else-if with the condition of an earlier if: copied, not changed
        -Wlogical-op         # && where & was meant, or the same operand twice
    )
elseif(CMAKE_CXX_COMPILER_ID MATCHES "Clang")
    add_compile_options(
        -Wcovered-switch-default # `default:` would hide the next enumerator from -Wswitch
    )
endif()

if(ALLWRITS_SANITIZE)
    add_compile_options(-fsanitize=address,undefined
                        -fno-sanitize-recover=all    # a finding fails the test that made it
                        -fno-omit-frame-pointer)     # else its stack trace is a guess
    add_link_options(-fsanitize=address,undefined)
    add_compile_definitions(_GLIBCXX_ASSERTIONS)     # operator[] and front() check too
endif()

add_compile_definitions(
    ALLWRITS_VERSION="${PROJECT_VERSION}"
    ALLWRITS_SCRIPTS_DIR="${PROJECT_SOURCE_DIR}/scripts"
    ALLWRITS_TRANSLATIONS_DIR="${PROJECT_SOURCE_DIR}/translations"
    # From the folder of the installed program.
    ALLWRITS_INSTALLED_SCRIPTS="../${CMAKE_INSTALL_DATADIR}/allwrits/scripts"
    ALLWRITS_INSTALLED_TRANSLATIONS="../${CMAKE_INSTALL_DATADIR}/allwrits/translations"
)
