// SPDX-License-Identifier: MIT
#pragma once

#include "base/id.h"

#include <string>
#include <vector>

namespace allwrits {

// One thing that is told: who says it, what, and the facts that it rests on.
struct Line {
    enum class Kind { Heading, Narration, Speech, Exhibit, Changed, Private, Ruling };
    Kind kind = Kind::Narration;
    std::string speaker = {};  // For a Speech.
    std::string text = {};
    std::vector<FactId> cites = {};
};

}  // namespace allwrits
