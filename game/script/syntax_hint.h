// SPDX-License-Identifier: MIT
#pragma once

#include "script/run.h"

#include <string>
#include <string_view>

namespace allwrits {

// What a sentence of Lua's about its syntax most probably means in a scenario, and what to write; empty where
// nothing is probable. Lua says "'}' expected near 'about'" for a comma that somebody forgot.
struct SyntaxHint {
    std::string what = {};  // In place of Lua's sentence, if not empty.
    std::string hint = {};
};

SyntaxHint syntax_hint(const ScriptRun& run, const Written& file, std::uint32_t line,
                       std::string_view message);

}  // namespace allwrits
