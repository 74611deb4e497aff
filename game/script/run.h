// SPDX-License-Identifier: MIT
#pragma once

#include "script/lua.h"
#include "script/meter.h"
#include "script/sandbox.h"

#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>
#include <vector>

namespace allwrits {

constexpr std::size_t most_problems = 100;  // more at once help nobody

// One call of a word. Its table is kept in Lua until all is run.
struct Call {
    std::string word = {};
    std::string id = {};
    std::string file = {};
    std::uint32_t line = 0;
    bool has_table = false;
};

// A line of one of the scenario's files, by its name within the folder. Line 0 when none is known.
struct SourceLine {
    std::string file = {};
    std::uint32_t line = 0;
};

// All that belongs to one run of a scenario, from the first line to the values.
struct ScriptRun {
    ScriptRun(const std::string& display_folder, const ReadFile& reader, const Words& vocabulary,
        const SandboxLimits& most, const std::atomic<bool>* stop)
        : folder(display_folder), read(reader), words(vocabulary), limits(most), meter(most, stop) {}

    const std::string& folder;
    const ReadFile& read;
    const Words& words;
    SandboxLimits limits;
    Meter meter;
    Sources sources = {};
    std::vector<std::string> including = {};  // the files being run, the innermost last
    std::vector<Call> calls = {};
    SourceLine failed_at = {};  // of the last error that nobody caught
    Problems problems = {};
    std::vector<ScriptValue> values = {};
};

// Each lua_State of ours has its ScriptRun in the space that Lua leaves before it.
inline ScriptRun& run_of(lua_State* L) {
    void* run = nullptr;
    std::memcpy(&run, lua_getextraspace(L), sizeof run);
    return *static_cast<ScriptRun*>(run);
}

inline void set_run(lua_State* L, ScriptRun* run) { std::memcpy(lua_getextraspace(L), &run, sizeof run); }

// The innermost line of the scenario that is being run.
SourceLine current_line(lua_State* L);

// A place as people are shown it: in the display folder.
inline Place shown_place(const ScriptRun& run, const std::string& file, std::uint32_t line = 0,
                         std::uint32_t column = 0) {
    return {file.empty() ? run.folder : run.folder + "/" + file, line, column};
}

}  // namespace allwrits
