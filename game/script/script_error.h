// SPDX-License-Identifier: MIT
#pragma once

#include "script/run.h"

#include <string_view>

namespace allwrits {

// What Lua says went wrong, for people who do not know Lua: the place out of the text and into the Problem,
// the column looked up, the usual sentences in plain words. `message` may be anything; it is a stranger's
// text.
Problem problem_of_error(ScriptRun& run, std::string_view message);

// Why a scenario was stopped.
Problem problem_of_abort(ScriptRun& run);

}  // namespace allwrits
