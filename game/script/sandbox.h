// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "script/limits.h"
#include "script/sources.h"
#include "script/value.h"

#include <atomic>
#include <filesystem>
#include <string>
#include <vector>

namespace allwrits {

// The words of scenarios. Each is a Lua function, called as `word "id" { ... }` or `word { ... }`.
struct Words {
    std::vector<std::string> words = {};
    // Those of them that need no table: `use "allwrits 1"`. Any other `word "id"` without a table is a
    // Problem.
    std::vector<std::string> without_table = {"use"};
};

// Runs `scenario.lua` and what it includes, and returns the items that stand in no other item's table, in the
// order of the source. Items found in another item's table, listed or named, belong to that item. Lua is gone
// when this returns, and nothing that it made is left but the values.
//
// The scenario may come from a stranger: it cannot reach a file (but through `read`), the clock or chance,
// and it is stopped when it uses more than the limits. The outcome is the same on each run. `stop` is for
// those who have a clock: once it is set, loading ends soon with a Problem.
//
// `display_folder` is how places are shown: "scripts/bells" gives "scripts/bells/scenario.lua:3:5".
Result<std::vector<ScriptValue>, Problems> run_scenario(const std::string& display_folder,
                                                        const ReadFile& read, const Words& words,
                                                        const SandboxLimits& limits = {},
                                                        const std::atomic<bool>* stop = nullptr);

// Reads the files of a folder, and nothing else: no subfolder, no link that leads elsewhere.
ReadFile folder_reader(std::filesystem::path folder);

}  // namespace allwrits
