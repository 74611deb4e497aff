// SPDX-License-Identifier: MIT
#include "apps/run.h"
#include "terminal/look.h"

#include <unistd.h>
#include <cstdlib>
#include <exception>
#include <iostream>

int main(int count, char** words) {
    using namespace allwrits;
    const Console console{.in = std::cin,
                          .out = std::cout,
                          .err = std::cerr,
                          .in_is_terminal = stdin_is_a_terminal(),
                          .out_is_terminal = stdout_is_a_terminal(),
                          .err_is_terminal = ::isatty(STDERR_FILENO) == 1,
                          .has_display = std::getenv("DISPLAY") != nullptr};
    try {
        const int status = run_allwrits(count, words, console);
        std::cout.flush();
        if (status == all_well && !std::cout) {
            std::cerr << "allwrits: the output could not be written\n";
            return not_well;
        }
        return status;
    } catch (const std::exception& failed) {
        std::cerr << "allwrits: " << failed.what() << '\n';
        return not_well;
    }
}
