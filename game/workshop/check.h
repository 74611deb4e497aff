// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "script/load.h"
#include "workshop/explore.h"

#include <cstddef>
#include <filesystem>
#include <optional>

namespace allwrits {

// What a look at a scenario's folder found.
struct Checked {
    Problems problems = {};  // What keeps it from loading; with none of them, the rest is there.
    Problems notes = {};     // What is allowed but reads badly.
    std::size_t cards = 0, exhibits = 0, stages = 0, words = 0;
    std::optional<Exploration> plays = {};  // Of random players.

    bool well() const { return problems.empty() && plays && plays->well(); }
};

// Random plays that a scenario must stand before it counts as sound.
constexpr std::uint32_t check_plays = 200;

Checked check_folder(const std::filesystem::path& folder);

// Words that people read, over all texts.
std::size_t count_words(const Catalogue& words);

}  // namespace allwrits
