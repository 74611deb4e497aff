// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "table/scenarios.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace allwrits {

// A scenario on the shelf; one that does not load stands there too, with what is wrong.
struct ShelfPlace {
    std::filesystem::path folder = {};
    Ready ready = {};         // Empty with problems.
    Problems problems = {};
    bool loads() const { return ready.scenario != nullptr; }
};

// All scenarios in the script folders, the flagship first.
std::vector<ShelfPlace> fill_shelf(const std::string& scripts);

// A session that was left before its end.
struct Unfinished {
    std::filesystem::path save = {};
    std::string scenario = {};   // Its id.
    std::vector<std::string> roles = {};  // Ids of those that people have.
    std::uint32_t moves = 0;     // Of people alone.
};

// Those in the save folder, the latest first; at most so many.
std::vector<Unfinished> unfinished_sessions(const std::filesystem::path& saves, std::size_t most = 3);

}  // namespace allwrits
