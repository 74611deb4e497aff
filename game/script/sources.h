// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "script/limits.h"
#include "script/written.h"

#include <deque>
#include <functional>
#include <string>
#include <string_view>

namespace allwrits {

// Reads a file of a scenario's folder. The name is checked (is_file_name) before it is asked for.
using ReadFile = std::function<Result<std::string>(std::string_view name)>;

// [a-z0-9_-]{1,64}.lua: the same on every file system, and cannot lead out of the folder.
bool is_file_name(std::string_view name);

// What keeps a file from being loaded, whoever read it: too large, compiled, not UTF-8, a NUL byte.
Result<std::string> checked_source(std::string_view name, std::string bytes, std::size_t largest);

// The files that a scenario has loaded so far.
class Sources {
public:
    // Reads and keeps a file; the text to give to Lua. What is wrong has its place in the folder's terms:
    // `name:line`.
    Result<std::string> load(std::string_view name, const ReadFile& read, const SandboxLimits& limits);

    // By name or by what Lua makes of a long name ("...end_of_it.lua"); nullptr when there is none.
    Written* find(std::string_view name);

private:
    std::deque<Written> files_;  // references stay valid
    std::size_t bytes_ = 0;
};

}  // namespace allwrits
