// SPDX-License-Identifier: MIT
#pragma once

#include "record/index.h"
#include "session/move.h"

#include <string>

namespace allwrits {

// A move by the ids in it, as people type it in the terminal: "plead A-07 bold", "ask doj burden why". Also
// of a scenario of which nothing but the index is left.
std::string move_text(const Move& move, const Index& index);

}  // namespace allwrits
