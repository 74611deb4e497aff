// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>

namespace allwrits {

// How text is set for whoever reads it.
struct Look {
    bool colour = false;     // Never alone: what a colour says, a word says too.
    bool plain = false;      // For screen readers: no marks, one item a line, left to the reader to wrap.
    bool may_clear = false;  // The screen can be cleared between two people; else blank lines push it away.
    std::size_t columns = 80;
};

// What the person asked for on the command line.
struct LookWishes {
    bool plain = false;
    bool no_colour = false;
};

// As the window of stdout is, and as $NO_COLOR, $TERM and $COLUMNS say.
Look look_of_stdout(const LookWishes& wishes);

bool stdin_is_a_terminal();
bool stdout_is_a_terminal();

}  // namespace allwrits
