// SPDX-License-Identifier: MIT
#pragma once

#include <istream>
#include <ostream>

namespace allwrits {

// What a subcommand reads and writes, so that tests can stand in for a terminal.
struct Console {
    std::istream& in;
    std::ostream& out;
    std::ostream& err;
    bool in_is_terminal = false;
    bool out_is_terminal = false;
    bool err_is_terminal = false;
    bool has_display = false;  // To open a window on.
};

// What the program leaves to the shell.
constexpr int all_well = 0;
constexpr int not_well = 1;  // Something was found wrong, or could not be read.
constexpr int wrong_usage = 2;
constexpr int input_ended = 3;  // Before the session did; it can be gone on with.

}  // namespace allwrits
